// The practice's own page in a browser, against the whole bot.
import { strict as assert } from 'node:assert'
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core'
import { chromiumFlags, findChromium, skip } from './needs.ts'
import { hasFocus, linesOf, seesWhole, spokeEachOnce, spokenLines, startsOf, staysWithin, tabTo } from './page/looks.ts'
import { openPractice, type Practice } from './page/practice.ts'
import { type Visit, visit } from './page/visit.ts'

const phone: BrowserContextOptions = { viewport: { width: 320, height: 640 }, hasTouch: true, locale: 'nl-NL' }
const desk: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, locale: 'en-GB' }

describe('the page in a browser', function () {
  this.timeout(60_000)
  let practice: Practice
  let browser: Browser
  const visits: Visit[] = []
  const come = async (options: BrowserContextOptions) => {
    const patient = await visit(browser, practice.line.base, options)
    visits.push(patient)
    return patient
  }

  before(async function () {
    const executablePath = findChromium()
    if (!executablePath) return skip(this, 'the page needs chromium, which is not on this machine')
    const args = [...chromiumFlags, '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1']
    browser = await chromium.launch({ executablePath, headless: true, args })
    practice = await openPractice()
  })
  afterEach(async () => {
    for (const patient of visits.splice(0)) await patient.leave()
  })
  after(async () => {
    await browser?.close()
    await practice?.close()
  })

  it('lets a patient cancel one of four appointments with the buttons, in Dutch on a small phone', async () => {
    const patient = await come(phone)
    await patient.said('menu.what')
    await patient.button('choice.cancel').tap()
    await patient.said('identify.birth-date')
    await patient.type('12 maart 1984')
    await patient.said('identify.number')
    await patient.type('10263')
    await patient.said('cancel.which')
    assert.equal(await patient.buttons.count(), 3, 'the fourth can only be cancelled by phone')
    await staysWithin(patient.page, 320)
    await patient.buttons.nth(1).tap()
    await patient.said('cancel.confirm')
    await seesWhole(patient.page, patient.page.locator('.asks'))
    await seesWhole(patient.page, patient.no)
    await patient.yes.tap()
    await patient.said('cancel.done')
    await staysWithin(patient.page, 320)
    assert.deepEqual(startsOf(practice, 10263), ['2026-11-24T08:10:00', '2026-12-01T10:00:00', '2026-12-23T16:30:00'])
    await spokeEachOnce(patient)
  })

  it('lets a patient cancel by typing everything, in English at a desk', async () => {
    const patient = await come(desk)
    await patient.said('menu.what')
    await patient.type('I want to cancel an appointment')
    await patient.said('identify.birth-date')
    await patient.type('1 January 1965')
    await patient.said('identify.number')
    await patient.type('157376')
    await patient.said('cancel.which')
    await patient.type('the first one')
    await patient.said('cancel.confirm')
    await patient.type('yes please')
    await patient.said('cancel.done')
    assert.ok(await hasFocus(patient.box))
    await staysWithin(patient.page, 1280)
    await patient.button('choice.nothing').click()
    await patient.page.getByText('This conversation has ended.').waitFor()
    assert.equal(await patient.box.isVisible(), false)
    await patient.page.getByRole('button', { name: 'Start a new conversation' }).click()
    await patient.said('menu.what')
    assert.equal(await patient.page.locator('#lines > li').count(), 1)
  })

  it('can be used with the keyboard alone', async () => {
    const patient = await come(desk)
    await patient.said('menu.what')
    await tabTo(patient.page, patient.button('choice.cancel'))
    await patient.page.keyboard.press('Enter')
    await patient.said('identify.birth-date')
    await tabTo(patient.page, patient.box)
    await patient.page.keyboard.type('29 February 2004\n')
    await patient.said('identify.number')
    await patient.page.keyboard.type('20001\n')
    await patient.said('cancel.confirm')
    await tabTo(patient.page, patient.yes, 'Shift+Tab')
    await patient.page.keyboard.press('Space')
    await patient.said('cancel.done')
    assert.deepEqual(startsOf(practice, 20001), [])
    await tabTo(patient.page, patient.button('choice.nothing'))
  })

  it('takes up where it was after a reload, keeps what was being typed, and says nothing twice', async () => {
    const patient = await come(phone)
    await patient.said('menu.what')
    await patient.type('mijn afspraken')
    await patient.said('identify.birth-date')
    await patient.box.fill('29 februari')
    const before = await linesOf(patient.page)
    await patient.page.reload()
    await patient.said('identify.birth-date')
    assert.deepEqual(await linesOf(patient.page), before)
    assert.equal(await patient.box.inputValue(), '29 februari')
    assert.deepEqual(await spokenLines(patient), [])
    await patient.box.pressSequentially(' 2004\n')
    await patient.said('identify.number')
    assert.equal((await spokenLines(patient)).length, 1)
  })

  it('goes on when the bot was started again in the middle', async () => {
    const patient = await come({ ...phone, locale: 'en-GB' })
    await patient.said('menu.what')
    await patient.type('cancel my appointment')
    await patient.said('identify.birth-date')
    await patient.type('29 2 2004')
    await patient.said('identify.number')
    const startBot = await practice.stopBot()
    await patient.type('20002')
    await startBot()
    await patient.said('cancel.confirm')
    await patient.no.tap()
    await patient.said('cancel.kept')
    assert.equal(await patient.page.locator('li.mine', { hasText: '20002' }).count(), 1)
    assert.deepEqual(startsOf(practice, 20002), ['2026-11-30T08:50:00'])
    await spokeEachOnce(patient)
  })

  it('tells that the line is lost, and sends once what was said meanwhile', async () => {
    const patient = await come(phone)
    await patient.said('menu.what')
    practice.line.cut()
    await patient.type('afspraak afzeggen')
    await patient.page.getByText('Er is even geen verbinding.').waitFor()
    assert.equal(await patient.page.getByText('De assistent is bezig').isVisible(), false)
    practice.line.mend()
    await patient.said('identify.birth-date')
    await patient.page.getByText('Er is even geen verbinding.').waitFor({ state: 'hidden' })
    assert.equal(await patient.page.locator('li.mine').count(), 1)
    assert.equal(await patient.page.locator('li.bot').count(), 2)
    await spokeEachOnce(patient)
  })

  it('shows that it is busy while the agenda takes long', async () => {
    const patient = await come(phone)
    await patient.said('menu.what')
    await patient.type('ik ben geboren op 1 januari 1965, wanneer is mijn afspraak')
    await patient.said('identify.number')
    const typing = patient.page.getByText('De assistent is bezig')
    assert.equal(await typing.isVisible(), false)
    practice.agenda.misbehave([{ method: '*', fault: 'latency', ms: 1_000 }])
    await patient.type('157376')
    await typing.waitFor()
    await patient.said('identify.known')
    assert.equal(await typing.isVisible(), false)
    assert.ok(!(await patient.heard()).some((text) => text.includes('bezig')))
  })

  it('changes the language halfway, the page with the talk, and keeps it for the next', async () => {
    const patient = await come(phone)
    await patient.said('menu.what')
    await patient.button('choice.list').tap()
    await patient.said('identify.birth-date')
    await patient.page.getByRole('button', { name: 'English' }).tap()
    patient.speak('en')
    await patient.said('common.language')
    await patient.said('identify.birth-date')
    assert.equal(await patient.page.locator('html').getAttribute('lang'), 'en')
    await staysWithin(patient.page, 320)
    await patient.page.getByRole('button', { name: 'Start again' }).tap()
    await patient.page.getByRole('button', { name: 'Yes, start again' }).tap()
    await patient.said('menu.what')
    await patient.page.getByRole('button', { name: 'Nederlands' }).tap()
    patient.speak('nl')
    await patient.said('common.language')
    await patient.page.getByRole('button', { name: 'Verstuur' }).waitFor()
  })

  it('does nothing when a button of an earlier turn is pressed', async () => {
    const patient = await come(desk)
    await patient.said('menu.what')
    const early = patient.page.locator('li').first().getByRole('button')
    await patient.button('choice.cancel').click()
    await patient.said('identify.birth-date')
    assert.ok(await hasFocus(patient.box), 'after a mouse the keyboard comes next')
    for (const button of await early.all()) {
      assert.equal(await button.getAttribute('aria-disabled'), 'true')
      await button.click({ force: true })
    }
    await patient.type('1 January 1965')
    await patient.said('identify.number')
    assert.equal(await patient.page.locator('li.mine').count(), 2)
  })

  it('lets the numbers that the bot names be called', async () => {
    const patient = await come(phone)
    await patient.said('menu.what')
    await patient.button('choice.person').tap()
    await patient.said('handover.asked')
    assert.equal(await patient.page.locator('li.bot').first().locator('a').getAttribute('href'), 'tel:112')
    assert.equal(
      await patient.page.locator('li.bot').nth(1).locator('a').first().getAttribute('href'),
      'tel:0201234567',
    )
  })
})
