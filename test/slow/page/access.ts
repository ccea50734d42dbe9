// What somebody who cannot see the page, or not well, meets on it.
import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/** axe-core finds nothing, in this state of the page. */
export async function isAccessible(page: Page | Frame, state: string): Promise<void> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe)
  const found = await page.evaluate<{ id: string; nodes: { html: string; failureSummary: string }[] }[]>(
    `axe.run(document, ${JSON.stringify(rules)}).then(({ violations }) => violations)`,
  )
  const told = found.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join('\n')}`,
  )
  assert.deepEqual(told, [], state)
}

/** Everything that can be pressed is at least this many px wide and high, or is a link within a sentence. */
export async function hasRoomForFingers(page: Page, least: number): Promise<void> {
  const small = await page.evaluate<string[]>(`
    [...document.querySelectorAll('button, textarea, a[href]')].flatMap((one) => {
      const { width, height } = one.getBoundingClientRect()
      const within = one.closest('p') && one.matches('.bubble a')
      const inert = one.hasAttribute('aria-disabled') && one.getAttribute('aria-disabled') === 'true'
      return width === 0 || within || inert || (width >= ${least} && height >= ${least}) ? [] : [one.outerHTML + width + 'x' + height]
    })`)
  assert.deepEqual(small, [])
}

/** The accessibility tree of what was said last, a line each, without the depth at which it stands. */
export async function treeOf(page: Page): Promise<readonly string[]> {
  const tree = await page.locator('#lines > li:last-child').ariaSnapshot()
  return tree.split('\n').map((line) => line.trim().replace(/^- /, ''))
}
