// The chat on a practice's own website, which is another origin.
import { strict as assert } from 'node:assert'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { chromiumFlags, findChromium, skip } from './needs.ts'
import { isAccessible } from './page/access.ts'
import { hasFocus } from './page/looks.ts'
import { portal, tokenFor } from './page/portal.ts'
import { openPractice, type Practice } from './page/practice.ts'
import { openWebsite, type Website } from './page/website.ts'

/** Where the button and the panel are. */
const shadow = "document.querySelector('body > div').shadowRoot"

describe('the chat on a website', function () {
  this.timeout(60_000)
  let practice: Practice
  let browser: Browser
  let allowed: Website
  let stranger: Website
  let context: BrowserContext
  const asked: string[] = []

  const come = async (site: Website, attributes = '', options = {}): Promise<Page> => {
    site.embed(practice.line.base, attributes)
    context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1000, height: 800 }, ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(site.origin)
    return page
  }
  const launcher = (page: Page) => page.locator('.launcher')
  const chat = (page: Page) => page.frameLocator('iframe')
  const frameOf = (page: Page) => page.frames()[1] ?? assert.fail('no frame')
  const say = async (page: Page, text: string) => {
    await chat(page).locator('#text').fill(text)
    await chat(page).locator('#text').press('Enter')
  }

  before(async function () {
    const executablePath = findChromium()
    if (!executablePath) return skip(this, 'the website needs chromium, which is not on this machine')
    const args = [...chromiumFlags, '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1']
    browser = await chromium.launch({ executablePath, headless: true, args })
    allowed = await openWebsite()
    stranger = await openWebsite('en')
    practice = await openPractice({ ...portal, WEB_ORIGINS: allowed.origin })
  })
  afterEach(async () => {
    await context?.close()
    const ours = [practice.line.base, allowed.origin, stranger.origin, 'blob:', 'data:']
    assert.deepEqual(
      asked.splice(0).filter((url) => !ours.some((each) => url.startsWith(each))),
      [],
    )
  })
  after(async () => {
    await browser?.close()
    await practice?.close()
    allowed?.close()
    stranger?.close()
  })

  it('asks for the loader and nothing more until it is opened', async () => {
    const page = await come(allowed)
    await launcher(page).waitFor()
    await isAccessible(page, 'closed')
    const ofUs = asked.filter((url) => url.startsWith(practice.line.base))
    assert.deepEqual(ofUs, [`${practice.line.base}/embed.js`])
    assert.equal(await launcher(page).textContent(), 'Afspraak bekijken of afzeggen')
  })

  it('lets a patient cancel by keyboard, closes on Escape, and goes on where it was', async () => {
    const page = await come(allowed)
    await launcher(page).focus()
    await page.keyboard.press('Enter')
    await chat(page).getByRole('button', { name: 'Afspraak afzeggen' }).waitFor()
    await isAccessible(frameOf(page), 'open')
    await say(page, 'afspraak afzeggen')
    await chat(page).getByText('Wat is uw geboortedatum?').waitFor()
    await chat(page).getByRole('button', { name: 'Opnieuw beginnen' }).press('Enter')
    await chat(page).getByRole('button', { name: 'Nee, verder' }).press('Escape')
    assert.ok(await page.locator('iframe').isVisible(), 'only the question is closed')
    await page.keyboard.press('Escape')
    await launcher(page).waitFor()
    assert.ok(await hasFocus(page.locator('div').first()), 'the keyboard is back at the website')
    await page.keyboard.press('Enter')
    await say(page, '29 februari 2004')
    await chat(page).getByText('Wat is uw patiëntnummer?').waitFor()
    await say(page, '20001')
    await chat(page).getByRole('button', { name: 'Ja, afzeggen' }).waitFor()
    await chat(page).locator('#lines > li:last-child .choices:not(.settling) button').first().click()
    await chat(page).getByText('is afgezegd').waitFor()
  })

  it("is open on the website's next page, with the conversation in it", async () => {
    const page = await come(allowed)
    await launcher(page).click()
    await chat(page).getByRole('button', { name: 'Mijn afspraken' }).click()
    await chat(page).getByText('Wat is uw geboortedatum?').waitFor()
    await page.getByRole('link', { name: 'Contact' }).click()
    await page.waitForURL(`${allowed.origin}/contact`)
    await chat(page).getByText('Wat is uw geboortedatum?').waitFor()
    assert.ok(await hasFocus(page.locator('body')), 'the keyboard stays with the website')
  })

  it('tells of a message that came while it was closed', async () => {
    const page = await come(allowed)
    await launcher(page).click()
    await chat(page).getByRole('button', { name: 'Mijn afspraken' }).waitFor()
    await say(page, 'mijn afspraken')
    await chat(page).getByText('Wat is uw geboortedatum?').waitFor()
    practice.line.cut()
    await say(page, '29 februari 2004')
    await chat(page).getByRole('button', { name: 'Sluiten' }).click()
    practice.line.mend()
    await page.getByRole('button', { name: 'U hebt een nieuw bericht' }).click()
    await chat(page).getByText('Wat is uw patiëntnummer?').waitFor()
  })

  it('is there once, also when its line stands on the page twice', async () => {
    allowed.embed(practice.line.base, '', 2)
    context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(allowed.origin)
    await launcher(page).click()
    await chat(page).locator('.choices button').first().waitFor()
    assert.equal(await launcher(page).count(), 1)
    assert.equal(await page.locator('iframe').count(), 1)
  })

  it('knows who is logged in at the portal around it, and forgets them when another is, or nobody', async () => {
    practice.agenda.login('a session', 157376)
    practice.agenda.login('another session', 20002)
    const tokens: string[] = []
    const logIn = (patient: number, session: string) =>
      allowed.logIn(async () => {
        const token = await tokenFor(patient, session)
        tokens.push(token)
        return token
      })
    logIn(157376, 'a session')
    const page = await come(allowed, 'data-portal="/balie-token"')
    const list = async (text: string) => {
      await launcher(page).click()
      await chat(page).locator('.choices button').first().waitFor()
      await say(page, 'mijn afspraken')
      await chat(page).getByText(text).waitFor()
    }
    assert.deepEqual(tokens, [], 'nothing is asked before the patient opens it')
    await list('U hebt 2 afspraken.')
    assert.ok(asked.every((url) => !tokens.some((token) => url.split('#')[0]?.includes(token))))
    assert.equal(await frameOf(page).evaluate('location.hash'), '')
    await say(page, 'help')

    logIn(20002, 'another session')
    await page.getByRole('link', { name: 'Contact' }).click()
    await page.waitForURL(`${allowed.origin}/contact`)
    assert.equal(await page.locator('iframe').count(), 0, 'it does not open by itself: another may be logged in')
    await list('U hebt 1 afspraak.')
    assert.equal(await chat(page).getByText('U hebt 2 afspraken.').count(), 0)

    allowed.logIn(undefined)
    await page.reload()
    await launcher(page).click()
    const notKnown = chat(page).getByText('U bent niet herkend van het portaal.')
    await notKnown.waitFor()
    await say(page, 'mijn afspraken')
    await chat(page).getByText('Wat is uw geboortedatum?').waitFor()
    await notKnown.waitFor({ state: 'hidden' })
    assert.equal(await chat(page).getByText('U hebt').count(), 0)
  })

  it('can be closed with the keyboard while the portal has not answered', async () => {
    allowed.logIn(() => new Promise(() => {}))
    const page = await come(allowed, 'data-portal="/balie-token"')
    await launcher(page).click()
    await page.getByText('De chat wordt geopend.').waitFor()
    await page.keyboard.press('Escape')
    await launcher(page).waitFor()
    allowed.logIn(undefined)
  })

  it('asks no other website who is logged in', async () => {
    const page = await come(allowed, `data-portal="${stranger.origin}/balie-token"`)
    await launcher(page).click()
    await chat(page).getByText('U bent niet herkend van het portaal.').waitFor()
    assert.ok(!asked.some((url) => url.startsWith(stranger.origin)))
  })

  it('takes its colour, side, language and words from its attributes', async () => {
    const page = await come(allowed, 'data-color="#ffcc00" data-side="left" data-language="en" data-label="Ask us"')
    const box = await launcher(page).boundingBox()
    assert.ok(box && box.x < 100)
    assert.equal(await launcher(page).textContent(), 'Ask us')
    assert.equal(await page.evaluate(`getComputedStyle(${shadow}.querySelector('.launcher')).color`), 'rgb(0, 0, 0)')
    await isAccessible(page, 'yellow')
    await launcher(page).click()
    await chat(page).getByRole('button', { name: 'My appointments' }).waitFor()
    const accent = await frameOf(page).evaluate(
      "getComputedStyle(document.documentElement).getPropertyValue('--accent')",
    )
    assert.equal(accent, '#ffcc00')
    await isAccessible(frameOf(page), 'yellow panel')
  })

  it('fills a small phone, and gives it back', async () => {
    const page = await come(allowed, '', { viewport: { width: 320, height: 600 }, hasTouch: true, isMobile: true })
    await launcher(page).tap()
    await chat(page).getByRole('button', { name: 'Mijn afspraken' }).waitFor()
    assert.deepEqual(await page.locator('iframe').boundingBox(), { x: 0, y: 0, width: 320, height: 600 })
    await chat(page).getByRole('button', { name: 'Sluiten' }).tap()
    await launcher(page).waitFor()
  })

  it('listens to the chat only: what the website or another frame says is not obeyed', async () => {
    const page = await come(allowed)
    await launcher(page).click()
    await chat(page).getByRole('button', { name: 'Mijn afspraken' }).waitFor()
    await page.evaluate("postMessage('balie:close', '*')")
    await page.evaluate(`${shadow}.querySelector('iframe').contentWindow.postMessage('balie:close', '*')`)
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 100))')
    assert.ok(await page.locator('iframe').isVisible())
  })

  it('is not shown on a website that is not allowed, which offers the page itself instead', async () => {
    const page = await come(stranger)
    const told: string[] = []
    page.on('console', (message) => told.push(message.text()))
    await page.clock.install()
    await launcher(page).click()
    await page.waitForTimeout(500)
    assert.equal(await chat(page).locator('#lines').count(), 0)
    await page.clock.fastForward(11_000)
    await page.getByText('The chat cannot be opened here right now.').waitFor()
    const link = page.getByRole('link', { name: 'Open the chat on a page of its own' })
    assert.match((await link.getAttribute('href')) ?? '', new RegExp(`^${practice.line.base}/\\?lang=en`))
    await isAccessible(page, 'not allowed')
    assert.ok(told.some((text) => /WEB_ORIGINS/.test(text)))
    await page.getByRole('button', { name: 'Close' }).click()
    await launcher(page).waitFor()
  })
})
