// How long a patient with a slow machine waits.
import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Frame, Page } from 'playwright-core'
import { createBot } from '../../../scripts/soak/bot-process.ts'
import { freePort } from '../../../scripts/soak/free-port.ts'

/**
 * Presses the first button as soon as it has been drawn, as a patient with a very quick finger would, and again until the press
 * has done something. `usable`: when that was, in ms since the address was gone to; `lost`: the presses that did nothing. Then it
 * tells so, because whoever looks into the page before that keeps it from its work; `typing`: the keyboard came to the box.
 */
const presses = `{
  globalThis.lost = 0
  const afterDrawing = (then) => requestAnimationFrame(() => setTimeout(then))
  const press = () => {
    const button = document.querySelector('.choices button')
    const at = Math.round(performance.now())
    button.focus()
    const isThere = document.activeElement === button && button.getBoundingClientRect().height > 0
    if (isThere) button.click()
    if (!document.querySelector('li.mine')) {
      lost += 1
      return afterDrawing(press)
    }
    globalThis.usable = at
    const box = document.querySelector('#text')
    box.focus()
    globalThis.typing = document.activeElement === box && box.getBoundingClientRect().height > 0
    console.info('usable')
  }
  new MutationObserver((_, watch) => {
    if (!document.querySelector('.choices button')) return
    watch.disconnect()
    afterDrawing(press)
  }).observe(document, { childList: true, subtree: true })
}`

/**
 * Milliseconds from going to the address until a button can be pressed, for patients who come one after another. Each press is
 * the patient's, once, and is answered.
 */
export async function usableAfter(
  browser: Browser,
  base: string,
  slowdown: number,
  visits = 5,
): Promise<readonly number[]> {
  const times: number[] = []
  for (let visit = 0; visit < visits; visit++) {
    const page = await slowPage(browser, slowdown)
    const isUsable = tells(page)
    await page.goto(base, { waitUntil: 'commit' })
    await isUsable
    times.push(await usableIn(page.mainFrame()))
    await page.context().close()
  }
  return times
}

/** The same in the panel on the website at this address, from when its button is pressed. */
export async function usableInPanel(browser: Browser, website: string, slowdown: number): Promise<number> {
  const page = await slowPage(browser, slowdown)
  await page.goto(website)
  const isUsable = tells(page)
  const pressed = await page.locator('.launcher').evaluate((launcher: { click: () => void }) => {
    launcher.click()
    return performance.timeOrigin + performance.now()
  })
  await isUsable
  const frame = page.frames()[1] ?? assert.fail('no panel')
  const usable = await usableIn(frame)
  const began = await frame.evaluate('performance.timeOrigin')
  await page.context().close()
  return Math.round(Number(began) + usable - pressed)
}

function tells(page: Page): Promise<unknown> {
  return page.waitForEvent('console', (message) => message.text() === 'usable')
}

/** An empty tab of a browser that runs: its own start is over when it has drawn nothing. */
async function slowPage(browser: Browser, slowdown: number): Promise<Page> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))')
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(presses)
  return page
}

async function usableIn(frame: Frame): Promise<number> {
  await frame.locator('li.bot').nth(1).waitFor()
  const said = await frame.locator('#lines > li').evaluateAll((lines) => lines.map((line) => line.className))
  assert.deepEqual(said, ['bot', 'mine', 'bot'])
  assert.equal(await frame.evaluate('lost'), 0, 'what can be seen can be pressed')
  assert.ok(await frame.evaluate('typing'), 'and typed in')
  return frame.evaluate<number>('usable')
}

/** The same for the very first patient of a bot that has just started, on its own, as an operator starts it. */
export async function usableFirst(browser: Browser, slowdown: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'balie-first-'))
  const env = { PATH: process.env.PATH ?? '', DATA_DIR: folder, LOG_LEVEL: 'silent' }
  const bot = createBot({ name: 'first', port: await freePort(), folder, env })
  await bot.start()
  try {
    const [first = 0] = await usableAfter(browser, bot.address, slowdown, 1)
    return first
  } finally {
    await bot.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The one in the middle; of an even number the later of the two. */
export function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
}

/** How much of what was shown has moved since without anybody's doing (0: nothing), as browsers count it. */
export function shiftOf(page: Page): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    let sum = 0
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) sum += value
    }).observe({ type: 'layout-shift', buffered: true })
    requestAnimationFrame(() => setTimeout(() => resolve(sum)))
  })`)
}
