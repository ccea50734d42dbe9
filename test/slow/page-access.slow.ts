// The page for everyone: each state for who cannot see it, sees little, or has shaky hands.
import { strict as assert } from 'node:assert'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { chromiumFlags, findChromium, skip } from './needs.ts'
import { hasRoomForFingers, isAccessible, treeOf } from './page/access.ts'
import { hasFocus, spokeEachOnce, staysWithin } from './page/looks.ts'
import { openPractice, type Practice } from './page/practice.ts'
import { type Visit, visit } from './page/visit.ts'

const nl = { locale: 'nl-NL' }
/** `few`: axe-core looks at the states that differ most only. */
const windows: Readonly<Record<string, BrowserContextOptions & { readonly query?: string; readonly few?: true }>> = {
  'a desk': { ...nl, viewport: { width: 1280, height: 800 } },
  'a phone of 320 px, dark, with a yellow practice': {
    ...nl,
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
    colorScheme: 'dark',
    query: '?color=ffcc00',
  },
  'a desk at 400 %': { few: true, ...nl, viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  'high contrast, without motion': {
    few: true,
    ...nl,
    viewport: { width: 800, height: 700 },
    forcedColors: 'active',
    reducedMotion: 'reduce',
  },
}

const choices = 'group "Kies een antwoord":'
const button = (name: string) => `button "${name}"`
/** What the box says of itself beside its name: the question that is open. */
const questionOf = (page: Page) => page.locator('#question').textContent()

describe('the page for everyone', function () {
  this.timeout(90_000)
  let practice: Practice
  let browser: Browser
  let patient: Visit

  before(async function () {
    const executablePath = findChromium()
    if (!executablePath) return skip(this, 'the page needs chromium, which is not on this machine')
    browser = await chromium.launch({ executablePath, headless: true, args: [...chromiumFlags] })
  })
  beforeEach(async () => {
    practice = await openPractice()
  })
  afterEach(async () => {
    await patient?.leave()
    await practice?.close()
  })
  after(() => browser?.close())

  for (const [name, { query = '', few = false, ...options }] of Object.entries(windows))
    it(`has no fault that axe-core knows in any state: ${name}`, async () => {
      patient = await visit(browser, practice.line.base, options, query)
      const { page } = patient
      const width = options.viewport?.width ?? 0
      const check = async (state: string) => {
        if (!few || ['list', 'confirmation', 'cancelled'].includes(state)) await isAccessible(page, state)
        await staysWithin(page, width)
        await hasRoomForFingers(page, options.hasTouch ? 44 : 24)
      }
      await patient.said('menu.what')
      await check('greeting')
      await page.getByRole('button', { name: 'Verstuur' }).click()
      await page.getByText('Typ eerst uw antwoord.').waitFor()
      assert.ok(await hasFocus(patient.box))
      assert.equal(await patient.box.getAttribute('aria-invalid'), 'true')
      await check('nothing typed')
      await patient.type('mijn afspraken')
      await patient.said('identify.birth-date')
      await check('asked')
      await patient.type('12 maart 1984')
      await patient.said('identify.number')
      await patient.type('10263')
      await patient.said('menu.more')
      await check('list')
      await patient.page.locator('.acts button').first().click()
      await patient.said('cancel.confirm')
      await patient.yes.waitFor()
      await check('confirmation')
      await patient.yes.click()
      await patient.said('cancel.done')
      await check('cancelled')
      await page.getByRole('button', { name: 'Opnieuw beginnen' }).click()
      await check('sure to start again')
      await page.getByRole('button', { name: 'Nee, verder' }).click()
      assert.ok(await hasFocus(page.locator('#restart')))
      practice.line.cut()
      await patient.type('mijn afspraken')
      await page.getByText('Er is even geen verbinding').waitFor()
      await check('line lost')
      practice.line.mend()
      await page.evaluate("dispatchEvent(new Event('online'))")
      await patient.said('menu.more')
      await patient.type('nee dank u')
      await page.getByText('In dit gesprek is afgezegd:').waitFor()
      await check('ended')
      await spokeEachOnce(patient)
    })

  it('reads, step by step, as it looks', async () => {
    patient = await visit(browser, practice.line.base, windows['a desk'] ?? {})
    const { page } = patient
    await patient.said('menu.what')
    const more = [
      'paragraph: Kan ik nog iets doen?',
      choices,
      button('Mijn afspraken'),
      button('Afspraak afzeggen'),
      button('Nee, dank u'),
    ]
    const reads = async (...lines: readonly string[]) => {
      assert.deepEqual(await treeOf(page), ['listitem:', 'text: "Assistent:"', ...lines])
      assert.equal(
        await questionOf(page),
        lines.findLast((line) => line.endsWith('?') || line.endsWith('.'))?.slice(11),
      )
    }
    assert.match(
      await page.locator('body').ariaSnapshot(),
      /^- banner:\n {2}- heading "Huisartsenpraktijk De Linde" \[level=1\]/,
    )
    await patient.type('mijn afspraken')
    await patient.said('identify.birth-date')
    await reads(
      'paragraph: Dat kan. Ik controleer eerst wie u bent.',
      'paragraph: Wat is uw geboortedatum? Bijvoorbeeld 24 3 1958.',
    )
    await patient.type('29 februari 2004')
    await patient.said('identify.number')
    await reads(
      'paragraph: 29 februari 2004.',
      'paragraph: Wat is uw patiëntnummer? Weet u het niet? Typ weet ik niet.',
      choices,
      button('Weet ik niet'),
    )
    await patient.type('20001')
    await patient.said('menu.more')
    await reads(
      'paragraph: Dank u wel.',
      'paragraph: U hebt 1 afspraak.',
      'list:',
      'listitem:',
      'paragraph: Maandag 30 november om 8.40 uur',
      'paragraph: Bij Dhr. Voorbeeld, 10 minuten',
      button('Afzeggen'),
      button('Zet in mijn agenda'),
      button('Lijst afdrukken'),
      button('Lijst kopiëren'),
      'status',
      ...more,
    )
    await page.locator('.acts button').first().click()
    await patient.said('cancel.confirm')
    await reads(
      'paragraph: Wilt u de afspraak van maandag 30 november om 8.40 uur bij Dhr. Voorbeeld afzeggen? Ja of nee?',
      choices,
      button('Ja, afzeggen'),
      button('Nee, laten staan'),
    )
    await patient.yes.click()
    await patient.said('cancel.done')
    await reads(
      'paragraph: Uw afspraak van maandag 30 november om 8.40 uur is afgezegd.',
      'paragraph:',
      'text: Voor een nieuwe afspraak belt u',
      'link "020 123 45 67":',
      '/url: tel:0201234567',
      'text: .',
      ...more,
    )
  })

  it('warns before it forgets who the patient is, lets them stay, and loses nothing', async () => {
    patient = await visit(browser, practice.line.base, windows['a desk'] ?? {})
    const { page } = patient
    await page.clock.install()
    await page.reload()
    await patient.said('menu.what')
    await patient.type('ik ben geboren op 1 januari 1965, mijn nummer is 157376, mijn afspraken')
    await patient.said('menu.more')
    const warning = page.getByRole('alert').getByText('Bent u er nog?')
    await page.clock.fastForward(200_000)
    assert.equal(await warning.count(), 0)
    await page.clock.fastForward(15_000)
    await warning.waitFor()
    await isAccessible(page, 'warning')
    await page.getByRole('button', { name: 'Ik ben er nog' }).click()
    await warning.waitFor({ state: 'detached' })
    assert.equal(await page.locator('li.mine').count(), 1, 'nothing was said for the patient')
    await page.clock.fastForward(301_000)
    await page.getByText('Het was even stil.').waitFor()
    await isAccessible(page, 'lapsed')
  })

  it('takes no second tap for a yes', async () => {
    patient = await visit(browser, practice.line.base, windows['a desk'] ?? {})
    const { page } = patient
    await patient.said('menu.what')
    await patient.type('ik ben geboren op 29 februari 2004, mijn nummer is 20001, afspraak afzeggen')
    await patient.said('cancel.confirm')
    await page.evaluate("document.querySelector('.settling button').click()")
    await patient.yes.waitFor()
    assert.equal(await page.locator('li.mine').count(), 1)
    await patient.yes.click()
    await patient.said('cancel.done')
  })
})
