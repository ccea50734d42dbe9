// A patient at the page: what they do with it, and what may never happen meanwhile.
import { strict as assert } from 'node:assert'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import en from '../../../locales/en.json' with { type: 'json' }
import nl from '../../../locales/nl.json' with { type: 'json' }

export type Key = keyof typeof nl

const texts = { nl, en }
const listen = fileURLToPath(new URL('listen.js', import.meta.url))

/** A patient in a tab of their own. `said` waits until the bot's newest message says the sentence of this key. */
export interface Visit {
  readonly page: Page
  readonly box: Locator
  readonly said: (key: Key) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** The buttons in and under the bot's newest message that answer it. */
  readonly buttons: Locator
  readonly button: (key: Key) => Locator
  /** The answers to "shall I cancel this one?", once they can be pressed. */
  readonly yes: Locator
  readonly no: Locator
  /** What a screen reader would have spoken of the bot's words, in order. */
  readonly heard: () => Promise<readonly string[]>
  /** Bytes that came over the line for each address. */
  readonly weights: ReadonlyMap<string, number>
  /** The patient's language from now on. */
  readonly speak: (language: 'nl' | 'en') => void
  /** Closes the tab; fails when something was asked of another host, forbidden by the policy, or thrown. */
  readonly leave: () => Promise<void>
}

/** Opens the page at `base` in a browser of the language, with `query` in its address, after `prepare`; waits for nothing. */
export async function visit(
  browser: Browser,
  base: string,
  options: BrowserContextOptions,
  query = '',
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<Visit> {
  const context = await browser.newContext(options)
  await context.addInitScript({ path: listen })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const { weights, faults } = watch(page, base)
  let words: typeof nl = texts[options.locale?.startsWith('en') ? 'en' : 'nl']
  const newest = page.locator('#lines > li:last-child')
  await prepare(page)
  await page.goto(`${base}/${query}`)
  return {
    page,
    box: page.locator('#text'),
    said: (key) =>
      newest
        .and(page.locator('.bot'))
        .locator('p', { hasText: pattern(words[key]) })
        .waitFor(),
    type: async (text) => {
      await page.locator('#text').fill(text)
      await page.locator('#text').press('Enter')
    },
    buttons: newest.locator('[data-answer]'),
    yes: newest.locator('.choices:not(.settling) button').first(),
    no: newest.locator('.choices:not(.settling) button').last(),
    button: (key) => newest.locator('.choices').getByRole('button', { name: words[key], exact: true }),
    heard: () => page.evaluate<string[]>('heard'),
    weights,
    speak: (language) => {
      words = texts[language]
    },
    leave: async () => {
      assert.deepEqual(await page.evaluate('forbidden'), [])
      await context.close()
      assert.deepEqual(faults, [])
    },
  }
}

function watch(page: Page, base: string) {
  const weights = new Map<string, number>()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) faults.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(`${base}/`) && !request.url().startsWith('data:')) faults.push(request.url())
  })
  page.on('websocket', (socket) => {
    if (!socket.url().startsWith(`${base.replace('http', 'ws')}/`)) faults.push(socket.url())
  })
  page.on('requestfinished', async (request) => {
    weights.set(request.url(), (await request.sizes().catch(() => undefined))?.responseBodySize ?? 0)
  })
  return { weights, faults }
}

/** A sentence with anything in its places. */
function pattern(sentence: string): RegExp {
  const parts = sentence.split(/\{\{\w+\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.+')}$`)
}
