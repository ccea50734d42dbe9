// The picture in the README: the list in the panel on a website, the question before a cancellation and its outcome on a phone.
//   node scripts/run.mjs --dev scripts/screenshot.ts [FILE]      default docs/page.png
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type BrowserContextOptions, chromium, type FrameLocator, type Page } from 'playwright-core'
import { chromiumFlags, findChromium } from '../test/slow/needs.ts'
import { openPractice } from '../test/slow/page/practice.ts'

const [path = 'docs/page.png'] = process.argv.slice(2)
const executablePath = findChromium()
if (!executablePath) throw new Error('a picture of the page needs chromium, which is not on this machine')

const website = (bot: string) => `<!doctype html><html lang="nl"><meta charset="utf-8"><title>De Linde</title><style>
  body { margin: 0; background: #fbfaf6; color: #1f1d33; font: 1.05rem/1.6 serif }
  header { display: flex; gap: 2rem; align-items: baseline; padding: 1rem 2.5rem; background: #2a4a3f; color: #fff }
  b { font-size: 1.4rem } main { max-width: 31rem; padding: 1rem 2.5rem }
  aside { margin: 1rem 0; padding: 1rem; border-left: 4px solid #2a4a3f; background: #e7ede8 }
</style><header><b>Huisartsenpraktijk De Linde</b> Praktijk &nbsp; Recepten &nbsp; Contact</header><main><h1>Welkom bij De Linde</h1>
<p>Wij zijn open op werkdagen van 8.00 tot 17.00 uur. Bel voor een afspraak 020 123 45 67.</p>
<aside>Kunt u niet komen? Zeg uw afspraak dan op tijd af. Dat kan ook hier, met de knop rechtsonder.</aside></main>
<script src="${bot}/embed.js" defer></script></html>`

const server = createServer((_, response) => void response.end(website(practice.line.base)))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const practice = await openPractice({ WEB_ORIGINS: origin })
const browser = await chromium.launch({ executablePath, headless: true, args: [...chromiumFlags] })

const come = async (address: string, options: BrowserContextOptions) => {
  const context = await browser.newContext({
    colorScheme: 'light',
    locale: 'nl-NL',
    deviceScaleFactor: 1.5,
    ...options,
  })
  const page = await context.newPage()
  await page.goto(address)
  return page
}
/** Asks for the appointments of a demo patient. */
const list = async (chat: Page | FrameLocator, birthDate: string, number: string) => {
  await chat.locator('.choices button').first().waitFor()
  await chat.locator('#text').fill(`Mijn afspraken. Ik ben geboren op ${birthDate}, mijn nummer is ${number}.`)
  await chat.locator('#text').press('Enter')
  await chat.locator('.appointments').waitFor()
}
const shots: Buffer[] = []
const shoot = async (page: Page) => {
  await page.mouse.move(0, 0)
  await page.waitForTimeout(1_000)
  shots.push(await page.screenshot({ animations: 'disabled', caret: 'hide' }))
}

const desk = await come(origin, { viewport: { width: 1000, height: 700 } })
await desk.locator('.launcher').click()
await list(desk.frameLocator('iframe'), '12 maart 1984', '10263')
await shoot(desk)

const phone = await come(practice.line.base, { viewport: { width: 360, height: 700 }, hasTouch: true, isMobile: true })
await list(phone, '1 januari 1965', '157376')
await phone.locator('.acts button').first().tap()
await phone.locator('.choices:not(.settling) button', { hasText: 'Ja, afzeggen' }).waitFor()
await shoot(phone)
await phone.getByRole('button', { name: 'Ja, afzeggen' }).tap()
await phone.locator('.done').waitFor()
await shoot(phone)

const sheet = await come('about:blank', { viewport: { width: 1800, height: 740 }, deviceScaleFactor: 1 })
const images = shots.map((shot) => `<img height="700" src="data:image/png;base64,${shot.toString('base64')}">`).join('')
await sheet.setContent(`<style>body { margin: 10px; display: flex; gap: 16px; width: max-content }
  img { border: 1px solid #bbb; border-radius: 8px }</style>${images}`)
await sheet.locator('body').screenshot({ path })
await browser.close()
await practice.close()
server.close()
