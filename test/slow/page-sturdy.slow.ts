// What happens to a patient in real life: a reload at the worst moment, two tabs, a list to take along, a way in from the portal.
import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { chromiumFlags, findChromium, skip } from './needs.ts'
import { linesOf, startsOf } from './page/looks.ts'
import { portal, tokenFor } from './page/portal.ts'
import { openPractice, type Practice } from './page/practice.ts'
import { type Visit, visit } from './page/visit.ts'

const desk: BrowserContextOptions = { viewport: { width: 1000, height: 800 }, locale: 'nl-NL', acceptDownloads: true }

describe('the page in real life', function () {
  this.timeout(60_000)
  let practice: Practice
  let browser: Browser
  let patient: Visit
  const begin = async (birthDate: string, number: string) => {
    await patient.said('menu.what')
    await patient.type(`mijn afspraken, ik ben geboren op ${birthDate}`)
    await patient.said('identify.number')
    await patient.type(number)
    await patient.said('menu.more')
  }

  before(async function () {
    const executablePath = findChromium()
    if (!executablePath) return skip(this, 'the page needs chromium, which is not on this machine')
    browser = await chromium.launch({ executablePath, headless: true, args: [...chromiumFlags] })
    practice = await openPractice(portal)
  })
  beforeEach(async () => {
    patient = await visit(browser, practice.line.base, desk)
  })
  afterEach(() => patient.leave())
  after(async () => {
    await browser?.close()
    await practice?.close()
  })

  it('is reloaded in the middle of a cancellation: it is done once, told once, and can be seen', async () => {
    await begin('29 februari 2004', '20002')
    await patient.page.locator('.acts button').first().click()
    await patient.said('cancel.confirm')
    await patient.yes.waitFor()
    practice.agenda.misbehave([{ method: '*', fault: 'latency', ms: 1_000 }])
    await patient.yes.click()
    await patient.page.locator('li.mine', { hasText: 'Ja' }).waitFor()
    await patient.page.reload()
    await patient.said('cancel.done')
    assert.deepEqual(startsOf(practice, 20002), [])
    const lines = await linesOf(patient.page)
    assert.equal(lines.filter((text) => text === 'Ja').length, 1)
    assert.equal(await patient.page.locator('.done').count(), 1)
    assert.equal(await patient.page.locator('.gone').count(), 1, 'the list says so too')
  })

  it('is reloaded after a goodbye: it shows that it has ended, and nothing of before', async () => {
    await begin('1 januari 1965', '157376')
    await patient.type('stop')
    const { page } = patient
    await page.locator('#ended:not([hidden])').waitFor()
    await page.reload()
    await page.locator('#ended:not([hidden])').waitFor()
    const shown = (await page.locator('#lines').innerText()).replace(/\s+/g, ' ')
    assert.match(shown, /stop .*Tot ziens\./)
    assert.doesNotMatch(shown, /1965|157376|november|december|Voorbeeld/)
  })

  it('is opened twice: another tab is another conversation, a copy of this tab is the same one', async () => {
    await begin('1 januari 1965', '157376')
    const context = patient.page.context()
    const other = await context.newPage()
    await other.goto(practice.line.base)
    await other.getByRole('button', { name: 'Mijn afspraken' }).waitFor()
    assert.equal(await other.locator('li.mine').count(), 0)

    const storage = await patient.page.evaluate<string>('JSON.stringify(sessionStorage)')
    const copy = await context.newPage()
    await copy.addInitScript(`Object.assign(sessionStorage, ${storage})`)
    await copy.goto(practice.line.base)
    await copy.getByText('U hebt 2 afspraken.').waitFor()
    await copy.locator('#text').fill('help')
    await copy.locator('#text').press('Enter')
    for (const page of [copy, patient.page]) {
      await page.getByText('Typ medewerker voor een mens').waitFor()
      assert.equal(await page.locator('li.mine', { hasText: 'help' }).count(), 1)
      assert.ok(await page.getByText('Er is even geen verbinding').isHidden())
    }
  })

  it('gives the list to take along: on paper, on the clipboard, and each appointment in the calendar', async () => {
    await patient.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await patient.page.evaluate(
      'globalThis.print = () => (globalThis.printed = document.querySelector("#sheet").innerText)',
    )
    await begin('1 januari 1965', '157376')
    const { page } = patient
    await page.getByRole('button', { name: 'Lijst kopiëren' }).click()
    await page.getByText('De lijst is gekopieerd.').waitFor()
    const copied = await page.evaluate<string>('navigator.clipboard.readText()')
    assert.match(copied, /^Huisartsenpraktijk De Linde\n1: .+ om 9\.15 uur bij Dhr\. Voorbeeld\. 10 minuten\.\n2: /)
    await page.getByRole('button', { name: 'Lijst afdrukken' }).click()
    assert.match(
      await page.evaluate<string>('globalThis.printed'),
      /^Huisartsenpraktijk De Linde1Donderdag 26 november om 9\.15 uur/,
    )
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Zet in mijn agenda' }).first().click()
    const file = readFileSync(await (await download).path(), 'utf8')
    assert.match(file, /^BEGIN:VCALENDAR\r\n.*DTSTART:20261126T081500Z.*END:VCALENDAR/s)
    assert.doesNotMatch(file, /157376|testpati/)
  })

  it('is reached from the portal: known from the first word, and the token is nowhere to be found', async () => {
    practice.agenda.login('a session', 157376)
    const token = await tokenFor(157376, 'a session')
    await arrive(patient.page, token)
    await patient.said('menu.what')
    await patient.type('mijn afspraken')
    await patient.said('menu.more')
    assert.equal(await patient.page.locator('.appointments > li').count(), 2)
    assert.equal(patient.page.url(), `${practice.line.base}/`)
    const kept = await patient.page.evaluate<string>(
      'JSON.stringify([sessionStorage, localStorage, document.body.outerHTML])',
    )
    assert.ok(!kept.includes(token))
    await arrive(patient.page, token)
    await patient.page.getByText('U bent niet herkend van het portaal.').waitFor()
    await patient.said('menu.what')
    await patient.type('mijn afspraken')
    await patient.said('identify.birth-date')
  })

  /** As the portal's redirect does, also while the page is open already. */
  async function arrive(page: Page, token: string): Promise<void> {
    const loaded = page.waitForEvent('load')
    await page.evaluate(`location.href = ${JSON.stringify(`${practice.line.base}/#portal=${token}`)}`)
    await loaded
  }
})
