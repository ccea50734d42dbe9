// Teams as Microsoft plays it on one machine: its Agents Playground in a browser, against our /api/messages.
import { strict as assert } from 'node:assert'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Simulator } from '../../src/tetra/simulator/simulator.ts'
import { type Bot, startBot } from '../bot/running.ts'
import { chromiumFlags, findChromium, skip } from './needs.ts'

const folder = fileURLToPath(new URL('playground/', import.meta.url))
const cli = join(folder, 'node_modules/@microsoft/m365agentsplayground/cli.js')

/** It has terms of its own, so it is installed here when it is wanted, and is no dependency of the project. */
function install(): boolean {
  if (existsSync(cli)) return true
  const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  return spawnSync('npm', flags, { cwd: folder, shell: process.platform === 'win32' }).status === 0
}

/** Starts it against a bot; it says itself where it listens. */
async function play(bot: Bot): Promise<{ readonly url: string; readonly process: ChildProcess }> {
  const flags = ['start', '-e', `${bot.base}/api/messages`, '-c', 'msteams', '-p', '56150', '--dt']
  const process_ = spawn(process.execPath, [cli, ...flags], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })
  for await (const line of createInterface({ input: process_.stdout })) {
    const [, port] = /Listening on (\d+)/.exec(line) ?? []
    if (port) return { url: `http://127.0.0.1:${port}/`, process: process_ }
  }
  throw new Error('the playground did not start')
}

describe('Teams in the Agents Playground 0.2.28', function () {
  this.timeout(120_000)
  let bot: Bot
  let playground: Awaited<ReturnType<typeof play>> | undefined
  let browser: Browser | undefined
  let page: Page

  before(async function () {
    const executablePath = findChromium()
    if (!executablePath) return skip(this, 'the playground needs chromium, which is not on this machine')
    if (!install()) return skip(this, 'the playground could not be installed (npm ci in test/slow/playground)')
    bot = await startBot()
    playground = await play(bot)
    const rules = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost'
    browser = await chromium.launch({ executablePath, args: [...chromiumFlags, rules] })
    page = await browser.newPage({ viewport: { width: 1400, height: 1000 } })
    await page.goto(playground.url)
  })
  after(async () => {
    await browser?.close()
    playground?.process.kill()
    await bot?.stop()
  })

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await looksLike('failed')
  })

  const says = async (text: string) => {
    await page.locator('[contenteditable="true"]').first().click()
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  const hears = (text: RegExp) => page.getByText(text).last().waitFor({ timeout: 20_000 })
  /** The newest card with these words and this button. */
  const card = (text: RegExp, button: string) =>
    page
      .locator('.ac-adaptiveCard')
      .filter({ hasText: text })
      .filter({ has: page.getByRole('button', { name: button, exact: true }) })
  const presses = (button: string, on: ReturnType<typeof card>) =>
    on.last().getByRole('button', { name: button, exact: true }).first().click()
  /** What the demo's own agenda says was cancelled. */
  const cancelled = () =>
    (bot.demo as Simulator | undefined)?.log.flatMap(({ effect }) =>
      effect?.kind === 'cancelled' ? [effect.start] : [],
    )
  const looksLike = async (name: string) => {
    if (process.env.SCREENSHOTS) await page.screenshot({ path: join(process.env.SCREENSHOTS, `teams-${name}.png`) })
  }

  it('greets once, lists on a card, and cancels after a yes on a card; used cards keep no buttons', async () => {
    await hears(/digital assistant/)
    await says('my appointments')
    await hears(/date of birth/)
    await says('12 March 1984')
    await hears(/patient number/)
    await says('10263')
    await hears(/You have 4 appointments/)
    assert.equal(await page.getByText(/I am the digital assistant/).count(), 1)
    await looksLike('list')
    await presses('Cancel', card(/You have 4 appointments/, 'Cancel'))
    await hears(/Do you want to cancel the appointment/)
    assert.deepEqual(cancelled(), [])
    await looksLike('confirmation')
    await presses('Yes', card(/Do you want to cancel/, 'Yes'))
    await hears(/has been cancelled/)
    await page.getByText('› Yes').waitFor()
    assert.equal(await card(/Do you want to cancel/, 'Yes').count(), 0)
    assert.equal(await card(/You have 4 appointments/, 'Cancel').count(), 0)
    assert.deepEqual(cancelled(), ['2026-11-24T08:10:00'])
    await looksLike('cancelled')
  })

  it('makes the same journey by words', async () => {
    await says('cancel appointment')
    await hears(/Which one would you like to cancel/)
    await says('number 1')
    await hears(/Do you want to cancel the appointment on Wednesday/)
    await says('yes')
    await hears(/Wednesday 25 November at 11:20 has been cancelled/)
    assert.deepEqual(cancelled(), ['2026-11-24T08:10:00', '2026-11-25T11:20:00'])
  })

  it('takes a yes on an earlier card for no yes, and says so', async () => {
    await says('cancel appointment')
    await hears(/You have 2 appointments/)
    await says('number 1')
    await hears(/Do you want to cancel the appointment on Tuesday 1 December/)
    await says('my appointments')
    await hears(/Is there anything else/)
    await presses('Yes', card(/Do you want to cancel the appointment on Tuesday 1 December/, 'Yes'))
    await hears(/That button belongs to an earlier question/)
    assert.equal(cancelled()?.length, 2)
    await looksLike('earlier-card')
  })

  it('tells nothing in a group', async () => {
    await page.getByText('Group Chat', { exact: true }).first().click()
    const box = page.locator('[contenteditable="true"]').first()
    await box.click()
    await page.keyboard.type('@')
    await page.getByText('Test Bot').last().waitFor()
    await page.waitForTimeout(1_500)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.type(' my appointments')
    await page.keyboard.press('Enter')
    await hears(/I only help in a private conversation/)
    await looksLike('group')
  })
})
