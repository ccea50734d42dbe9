// How long a patient with a slow machine waits.
import type { Browser, Page } from 'playwright-core'

const looks = `new MutationObserver((_, watch) => {
  if (!document.querySelector('.choices button')) return
  watch.disconnect()
  globalThis.usable = Math.round(performance.now())
}).observe(document, { childList: true, subtree: true })`
const visits = 5

/** Milliseconds from going to the address until the first buttons can be pressed, for patients who come one after another. */
export async function usableAfter(browser: Browser, base: string, slowdown: number): Promise<readonly number[]> {
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
