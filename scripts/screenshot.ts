// The picture of the page in the README: a talk with the demo practice, up to the question before a cancellation.
//   node scripts/run.mjs --dev scripts/screenshot.ts [FILE]      default docs/page.png
import { chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from '../test/slow/needs.ts'
import { openPractice } from '../test/slow/page/practice.ts'
import { visit } from '../test/slow/page/visit.ts'

const [path = 'docs/page.png'] = process.argv.slice(2)
const executablePath = findChromium()
if (!executablePath) throw new Error('a picture of the page needs chromium, which is not on this machine')

const practice = await openPractice()
const browser = await chromium.launch({ executablePath, headless: true, args: [...chromiumFlags] })
const patient = await visit(browser, practice.line.base, {
  viewport: { width: 1280, height: 800 },
  colorScheme: 'light',
  locale: 'nl-NL',
})
await patient.said('menu.what')
await patient.button('choice.cancel').click()
await patient.said('identify.birth-date')
await patient.type('een januari vijfenzestig')
await patient.said('identify.number')
await patient.type('157376')
await patient.said('cancel.which')
await patient.buttons.first().click()
await patient.said('cancel.confirm')
await patient.page.mouse.move(0, 0)
await patient.page.screenshot({ path, animations: 'disabled', caret: 'hide' })
await patient.leave()
await browser.close()
await practice.close()
