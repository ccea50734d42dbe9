// How long a patient with a slow machine waits.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { createBot } from '../../../scripts/soak/bot-process.ts'
import { freePort } from '../../../scripts/soak/free-port.ts'

const looks = `new MutationObserver((_, watch) => {
  if (!document.querySelector('.choices button')) return
  watch.disconnect()
  globalThis.usable = Math.round(performance.now())
}).observe(document, { childList: true, subtree: true })`

/** Milliseconds from going to the address until the first buttons can be pressed, for patients who come one after another. */
export async function usableAfter(
  browser: Browser,
  base: string,
  slowdown: number,
  visits = 5,
): Promise<readonly number[]> {
  const times: number[] = []
  for (let visit = 0; visit < visits; visit++) {
    const context = await browser.newContext()
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.addInitScript(looks)
    await page.goto(base)
    await page.locator('.choices button').first().waitFor()
    times.push(await page.evaluate<number>('globalThis.usable'))
    await context.close()
  }
  return times
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
