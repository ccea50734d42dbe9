// Microsoft's Web Chat in a browser, on another website than the bot's, against our Direct Line.
import { strict as assert } from 'node:assert'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { type Bot, startBot } from '../bot/running.ts'
import { chromiumFlags, findChromium, skip } from './needs.ts'

const folder = fileURLToPath(new URL('webchat/', import.meta.url))
const script = join(folder, 'node_modules/botframework-webchat/dist/webchat.js')
const files: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': [join(folder, 'index.html'), 'text/html'],
  '/chat.js': [join(folder, 'chat.js'), 'text/javascript'],
  '/webchat.js': [script, 'text/javascript'],
}

/** Web Chat is too large to be a dependency of the project, so it is installed here when it is wanted. */
function install(): boolean {
  if (existsSync(script)) return true
  const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  return spawnSync('npm', flags, { cwd: folder, shell: process.platform === 'win32' }).status === 0
}

/** The other website. */
async function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const [file, type] = files[new URL(request.url ?? '/', 'http://localhost').pathname] ?? []
    response.writeHead(file ? 200 : 404, { 'content-type': type ?? 'text/plain' })
    response.end(file && readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

describe('Web Chat 4.18.1 in Dutch', function () {
  this.timeout(300_000)
  const profile = mkdtempSync(join(tmpdir(), 'balie-webchat-'))
  let bot: Bot
  let website: Server
  let browser: BrowserContext
  let page: Page
  const complaints: string[] = []

  before(async function () {
    const executablePath = findChromium()
    if (!executablePath) return skip(this, 'Web Chat needs chromium, which is not on this machine')
    if (!install()) return skip(this, 'Web Chat could not be installed (npm ci in test/slow/webchat)')
    website = await serve()
    const origin = `http://127.0.0.1:${(website.address() as AddressInfo).port}`
    bot = await startBot({ WEB_ORIGINS: origin })
    const args = [...chromiumFlags, '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1']
    browser = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args, locale: 'nl-NL' })
    page = browser.pages()[0] ?? (await browser.newPage())
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('requestfailed', (request) => complaints.push(request.url()))
    await page.goto(`${origin}/?bot=${encodeURIComponent(bot.base)}`)
  })
  after(async () => {
    await browser?.close()
    website?.closeAllConnections()
    website?.close()
    await bot?.stop()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  })

  /** Waits for the bot to say this; what is only for screen readers does not count. */
  const hears = (text: RegExp) => page.locator('article').filter({ hasText: text }).last().waitFor({ timeout: 20_000 })
  const says = async (text: string) => {
    const box = page.getByPlaceholder('Typ uw bericht')
    await box.fill(text)
    await box.press('Enter')
  }
  const chooses = (title: string) =>
    page.locator('.webchat__suggested-action').filter({ hasText: title }).last().click()

  it('greets, finds the appointments, cancels one, and never says that sending failed', async () => {
    await hears(/digitale assistent/)
    await chooses('Mijn afspraken')
    await hears(/geboortedatum/)
    await says('1 januari 1965')
    await hears(/patiëntnummer/)
    await says('157376')
    await hears(/2 afspraken/)
    await says('afspraak afzeggen')
    await hears(/Welke/)
    await says('1')
    await hears(/wilt u .*afzeggen|zal ik/i)
    await chooses('Ja')
    await hears(/is afgezegd/)
    // Longer than Web Chat waits for an echo before it complains.
    await page.waitForTimeout(6000)
    const text = (await page.locator('body').innerText()) ?? ''
    assert.doesNotMatch(text, /Verzenden mislukt|Kan geen verbinding/)
    assert.deepEqual(complaints, [])
  })
})
