// The page before its conversation has begun: what it says by itself, and what becomes of that.
import { strict as assert } from 'node:assert'
import { type Browser, type BrowserContextOptions, chromium, type Page, type Route } from 'playwright-core'
import { chromiumFlags, findChromium, skip } from './needs.ts'
import { hasRoomForFingers, isAccessible } from './page/access.ts'
import { linesOf, seesWhole, spokeEachOnce, spokenLines } from './page/looks.ts'
import { openPractice, type Practice } from './page/practice.ts'
import { type Visit, visit } from './page/visit.ts'

const desk: BrowserContextOptions = { viewport: { width: 1000, height: 800 }, locale: 'nl-NL' }

/** Holds what is asked at an address until it is let go. */
function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  const hold = (route: Route) => opened.then(() => route.continue())
  const holdStart = async (page: Page) => void (await page.route('**/chat/start', hold))
  return { open: () => open(), hold, holdStart }
}

describe('the page before its conversation has begun', function () {
  this.timeout(60_000)
  let practice: Practice
  let browser: Browser
  let patient: Visit
  const come = async (prepare: (page: Page) => Promise<void>, options = desk) => {
    patient = await visit(browser, practice.line.base, options, '', prepare)
    return patient
  }
  const whoSpoke = () => patient.page.locator('#lines > li').evaluateAll((all) => all.map(({ className }) => className))

  before(async function () {
    const executablePath = findChromium()
    if (!executablePath) return skip(this, 'the page needs chromium, which is not on this machine')
    browser = await chromium.launch({ executablePath, headless: true, args: [...chromiumFlags] })
    practice = await openPractice()
  })
  afterEach(() => patient.leave())
  after(async () => {
    await browser?.close()
    await practice?.close()
  })

  it('greets, and a button pressed is answered when it begins; the greeting stands there once and is spoken once', async () => {
    const start = gate()
    await come(start.holdStart)
    await patient.said('menu.what')
    const greeting = await linesOf(patient.page)
    await isAccessible(patient.page, 'greeted ahead')
    await patient.button('choice.list').click()
    assert.equal(await patient.page.locator('li.mine .bubble').innerText(), 'Mijn afspraken')
    start.open()
    await patient.said('identify.birth-date')
    assert.deepEqual(await whoSpoke(), ['bot', 'mine', 'bot'])
    assert.deepEqual((await linesOf(patient.page)).slice(0, 1), greeting)
    await patient.page.reload()
    await patient.said('identify.birth-date')
    assert.deepEqual((await linesOf(patient.page)).slice(0, 1), greeting, 'it is what the bot said')
    assert.deepEqual(await whoSpoke(), ['bot', 'mine', 'bot'])
  })

  it('takes what is typed, and speaks each message once', async () => {
    const start = gate()
    await come(start.holdStart)
    await patient.type('mijn afspraken')
    await patient.page.locator('li.mine').waitFor()
    start.open()
    await patient.said('identify.birth-date')
    assert.deepEqual(await whoSpoke(), ['bot', 'mine', 'bot'])
    await spokeEachOnce(patient)
  })

  it('keeps what was typed before its script was there', async () => {
    // By a quick hand while the page comes in, or by a browser that puts back what was there.
    const typed = `new MutationObserver((_, watch) => {
      const box = document.querySelector('#text')
      if (!box) return
      watch.disconnect()
      box.value = 'mijn afspr'
    }).observe(document, { childList: true, subtree: true })`
    await come(async (page) => void (await page.addInitScript(typed)))
    await patient.said('menu.what')
    assert.equal(await patient.box.inputValue(), 'mijn afspr')
    await patient.box.pressSequentially('aken\n')
    await patient.said('identify.birth-date')
  })

  it('changes its language when asked to at once', async () => {
    const start = gate()
    await come(start.holdStart)
    await patient.page.getByRole('button', { name: 'English' }).click()
    start.open()
    patient.speak('en')
    await patient.said('common.language')
    assert.deepEqual(await whoSpoke(), ['bot', 'mine', 'bot'])
    assert.equal((await spokenLines(patient)).length, 2)
  })

  it('lets the bot greet otherwise: what it says takes the place of what the page said', async () => {
    const laterOn = async (route: Route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replaceAll('Goedemorgen', 'Goedemiddag') })
    }
    await come(async (page) => void (await page.route('**/chat/start', laterOn)))
    await patient.page.getByText('Goedemiddag.').waitFor()
    assert.deepEqual(await whoSpoke(), ['bot'])
  })

  it('does not greet whoever was in a conversation: that is what comes back', async () => {
    await come(async () => {})
    await patient.type('mijn afspraken')
    await patient.said('identify.birth-date')
    const lines = await linesOf(patient.page)
    const log = gate()
    await patient.page.route('**/activities?*', log.hold)
    const asked = patient.page.waitForRequest('**/activities?*')
    await patient.page.reload()
    await asked
    assert.deepEqual(await whoSpoke(), [])
    log.open()
    await patient.said('identify.birth-date')
    assert.deepEqual(await linesOf(patient.page), lines)
  })

  it('keeps what was said to a bot that was not there yet, also over a reload', async () => {
    let asked = 0
    const loseFirst = (route: Route) => (asked++ === 0 ? undefined : route.continue())
    await come(async (page) => void (await page.route('**/chat/start', loseFirst)))
    await patient.type('mijn afspraken')
    await patient.page.locator('li.mine').waitFor()
    await patient.page.reload()
    await patient.page.getByRole('button', { name: 'Opnieuw proberen' }).click()
    await patient.said('identify.birth-date')
    assert.deepEqual(await whoSpoke(), ['bot', 'mine', 'bot'])
  })

  for (const [locale, query] of [
    ['nl-NL', ''],
    ['en-GB', ''],
    ['nl-NL', '?in=panel'],
  ] as const)
    it(`shows the whole greeting with its three buttons on the smallest phone: ${locale} ${query}`, async () => {
      const options = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, locale }
      await come(async () => {}, options)
      const { page } = patient
      // As it is within a website, where there is a way out too.
      if (query) await page.evaluate("document.querySelector('#close').hidden = false")
      await seesWhole(page, page.locator('li.bot .bubble'))
      assert.equal(await patient.buttons.count(), 3)
      for (const button of await patient.buttons.all()) await seesWhole(page, button)
      await hasRoomForFingers(page, 44)
    })

  it('keeps the other language at hand at 400 %, wherever it was scrolled to', async () => {
    await come(async () => {}, { viewport: { width: 320, height: 256 }, locale: 'nl-NL' })
    const { page } = patient
    await patient.said('menu.what')
    await patient.type('mijn afspraken')
    await patient.said('identify.birth-date')
    for (const to of ['0', 'document.body.scrollHeight', '300']) {
      await page.evaluate(`scrollTo(0, ${to})`)
      await page.getByRole('button', { name: 'English' }).click({ trial: true })
      assert.ok(((await page.locator('#language').boundingBox())?.y ?? -1) >= 0)
    }
    await page.getByRole('button', { name: 'English' }).click()
    patient.speak('en')
    await patient.said('common.language')
    await page.getByRole('button', { name: 'Nederlands' }).waitFor()
  })

  it('says whom to phone where there is no JavaScript, and shows nothing that cannot be used', async () => {
    await come(async () => {})
    const context = await browser.newContext({ ...desk, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(practice.line.base)
    assert.equal(
      await page.locator('noscript p').first().innerText(),
      'Voor dit gesprek is JavaScript nodig. Bel anders de praktijk: 020 123 45 67. Spoed? Bel 112.',
    )
    assert.equal(await page.locator('button:visible, textarea:visible').count(), 0)
    await context.close()
  })
})
