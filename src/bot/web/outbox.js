// @ts-check
import { idOf } from './activity.js'
import { backoff } from './pause.js'

/**
 * @typedef {import('./request.js').Outcome} Outcome
 * @typedef {import('./activity.js').Activity} Activity
 * @typedef {{ activity: Activity, heard: boolean }} Item `heard`: the server has shown it back to us
 */

const patience = 20_000
const patienceWhenHeard = 300_000

/**
 * What is on its way to the bot. An item stays until its post is answered: an echo alone shows that the server heard
 * it, not that its turn was finished. Each attempt carries the same id, so nothing is said twice.
 */
export class Outbox {
  /** @type {Map<string, Item>} */
  #items = new Map()
  /** @type {Set<string>} */
  #busy = new Set()
  #options

  /**
   * @param {{ post: (activity: Activity) => Promise<Outcome>, pause: (milliseconds: number) => Promise<void>, random: () => number,
   *   onChange: (id: string, state: 'sending' | 'sent' | 'failed') => void, saved?: readonly Item[] | undefined }} options
   */
  constructor(options) {
    this.#options = options
    for (const item of options.saved ?? []) this.#items.set(idOf(item.activity), item)
  }

  /** What is not answered yet, oldest first; to be saved. @returns {Item[]} */
  get items() {
    return [...this.#items.values()]
  }

  /** Resolves when it has arrived or failed. @param {Activity} activity */
  async send(activity) {
    const id = idOf(activity)
    this.#items.set(id, { activity, heard: false })
    await this.deliver(id)
  }

  /** Tries (again) to deliver an item. @param {string} id */
  async deliver(id) {
    if (this.#busy.has(id) || !this.#items.has(id)) return
    this.#busy.add(id)
    this.#change(id, this.#items.get(id)?.heard ? 'sent' : 'sending')
    const state = await this.#attempt(id)
    this.#busy.delete(id)
    if (state === 'sent') this.#items.delete(id)
    this.#change(id, state)
  }

  /** The server has shown it back. @param {string | undefined} id */
  hear(id) {
    const item = id !== undefined && this.#items.get(id)
    if (!item) return
    this.#items.set(idOf(item.activity), { ...item, heard: true })
    this.#change(idOf(item.activity), 'sent')
  }

  /** Goes on with what a reload cut off: what the patient believes to have arrived. The rest waits for the patient. */
  resume() {
    for (const [id, { activity, heard }] of this.#items) {
      if (heard || activity.type === 'event') this.deliver(id)
      else this.#change(id, 'failed')
    }
  }

  /** @param {string} id @returns {Promise<'sent' | 'failed'>} */
  async #attempt(id) {
    const { post, pause, random } = this.#options
    const began = Date.now()
    for (let tries = 0; ; tries++) {
      const item = this.#items.get(id)
      if (!item) return 'sent'
      const outcome = await post(item.activity)
      if (outcome.kind === 'ok') return 'sent'
      if (outcome.kind !== 'later' || Date.now() - began > patienceFor(this.#items.get(id) ?? item)) {
        return this.#items.get(id)?.heard ? 'sent' : 'failed'
      }
      await pause(outcome.after ?? backoff(tries, random))
    }
  }

  /** @param {string} id @param {'sending' | 'sent' | 'failed'} state */
  #change(id, state) {
    this.#options.onChange(id, state)
  }
}

/** @param {Item} item */
function patienceFor({ activity, heard }) {
  if (activity.type === 'event') return Number.POSITIVE_INFINITY
  return heard ? patienceWhenHeard : patience
}
