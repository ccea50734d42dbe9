// @ts-check
import { stamp } from './activity.js'
import { backoff } from './pause.js'
import { request } from './request.js'
import { addressFor } from './site.js'

/**
 * @typedef {import('./activity.js').Activity} Activity
 * @typedef {import('./request.js').Outcome} Outcome
 * @typedef {{ conversationId: string, token: string, refreshAt: number, lastId?: string }} Session `refreshAt` in ms since 1970
 * @typedef {{ fetch: typeof globalThis.fetch, random: () => number, pause: (milliseconds: number) => Promise<void>,
 *   site: string, portal?: string | undefined, onPortal?: ((outcome: string) => void) | undefined, onLost: () => void, onGone: () => void }} Options `site`: the practice's key; `portal`: a token of the practice's portal, and what became of it
 */

const base = '/v3/directline'
const refreshEvery = 15 * 60_000

/** What can be asked of the server about one conversation, and the token with which to ask. */
export class Api {
  over = false
  #options

  /** @param {Options} options @param {Session} [session] */
  constructor(options, session) {
    this.#options = options
    this.session = session
  }

  /**
   * Starts a conversation; insists until it has one or is over.
   * @param {string} locale @returns {Promise<(import('./activity.js').ActivitySet & { streamUrl: string }) | undefined>} what the bot said first, and where to listen
   */
  async start(locale) {
    const { site, portal, onPortal } = this.#options
    const ask = { method: 'POST', body: { locale, portal } }
    const started = await this.#insist(() => this.#ask(addressFor('/chat/start', site), ask))
    if (!started) return undefined
    const { conversationId, token, streamUrl, activities, watermark } = started
    this.session = { conversationId, token, refreshAt: Date.now() + refreshEvery }
    if (started.portal) onPortal?.(started.portal)
    return { streamUrl, activities, watermark }
  }

  /** What was said after the watermark. @param {string} watermark @returns {Promise<import('./activity.js').ActivitySet | undefined>} */
  activities(watermark) {
    return this.#insist(() => this.#call('GET', `${this.#path}/activities?watermark=${encodeURIComponent(watermark)}`))
  }

  /** A new address to listen at, from the watermark on. @param {string} watermark @returns {Promise<string | undefined>} */
  async streamUrl(watermark) {
    const path = `${this.#path}?watermark=${encodeURIComponent(watermark)}`
    return (await this.#insist(() => this.#call('GET', path)))?.streamUrl
  }

  /** @param {Activity} activity */
  post(activity) {
    return this.#call('POST', `${this.#path}/activities`, activity)
  }

  /** An appointment of one line of an activity, as a calendar file. @param {string} activity @param {number} line @returns {Promise<string | undefined>} */
  async calendar(activity, line) {
    const token = this.session?.token ?? ''
    const outcome = await this.#ask('/chat/calendar', { method: 'POST', token, body: { activity, line } })
    return outcome.kind === 'ok' ? outcome.body.calendar : undefined
  }

  /** Waits until the token is due and gets a new one. Resolves to undefined when the conversation is over. */
  async refresh() {
    while (this.session && !this.over && Date.now() < this.session.refreshAt) {
      await this.#options.pause(this.session.refreshAt - Date.now())
    }
    const fresh = await this.#insist(() => this.#call('POST', '/tokens/refresh'))
    if (!fresh || !this.session) return undefined
    this.session = { ...this.session, token: fresh.token, refreshAt: Date.now() + refreshEvery }
    return this.session
  }

  /** Tells the bot that the patient has left. Best effort: the page does not wait for it. */
  sayGoodbye() {
    const token = this.session?.token
    const body = stamp({ type: 'endOfConversation' })
    if (token) this.#ask(`${base}${this.#path}/activities`, { method: 'POST', token, body, keepalive: true })
  }

  get #path() {
    return `/conversations/${encodeURIComponent(this.session?.conversationId ?? '')}`
  }

  /** Asks until there is an answer; undefined when it is over meanwhile. @param {() => Promise<Outcome>} ask */
  async #insist(ask) {
    for (let tries = 0; !this.over; tries++) {
      const outcome = await ask()
      if (outcome.kind === 'ok' && !this.over) return outcome.body
      if (this.over) return undefined
      this.#options.onLost()
      const after = outcome.kind === 'later' ? outcome.after : undefined
      await this.#options.pause(after ?? backoff(tries, this.#options.random))
    }
    return undefined
  }

  /** An unknown conversation or an expired token means that it is over. @param {string} method @param {string} path @param {unknown} [body] */
  async #call(method, path, body) {
    if (this.over || !this.session) return /** @type {Outcome} */ ({ kind: 'over' })
    const outcome = await this.#ask(base + path, { method, token: this.session.token, body })
    if (outcome.kind === 'over') this.#options.onGone()
    return outcome
  }

  /** @param {string} url @param {import('./request.js').Options} options */
  #ask(url, options) {
    return request(this.#options.fetch, url, options)
  }
}
