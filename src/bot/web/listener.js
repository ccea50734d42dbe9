// @ts-check
import { backoff, createPauses } from './pause.js'
import { readStream } from './stream.js'

/**
 * @typedef {import('./activity.js').ActivitySet} ActivitySet
 * @typedef {{ api: import('./api.js').Api, WebSocket: typeof globalThis.WebSocket, random: () => number, pause: (milliseconds: number) => Promise<void>,
 *   on: { open: () => void, lost: () => void }, receive: (set: ActivitySet) => void, watermark: () => string }} Options `watermark`: up to where all was received
 */

const pollEvery = 2000
// A socket that never opens, or closes at once, is no use for now: poll, and try a socket again after this long.
const pollFor = 120_000
const goodStream = 5000

/** Listens to a conversation until it is over: over a socket when it can, and by polling when it cannot. */
export class Listener {
  #options
  #polls = createPauses()
  /** Gives up the socket, so that another is opened. */
  drop = () => {}

  /** @param {Options} options */
  constructor(options) {
    this.#options = options
  }

  /** @param {string | undefined} first where to listen, when that is known already */
  async follow(first) {
    const { api, watermark } = this.#options
    for (let url = first; !api.over; url = undefined) {
      const address = url ?? (await api.streamUrl(watermark()))
      if (api.over) return
      const lasted = address ? await this.#listen(address) : 0
      if (lasted < goodStream) await this.#poll()
      else await this.#waitToReconnect()
    }
  }

  /** There is something to fetch: a poll that waits goes now. */
  poll() {
    this.#polls.wake()
  }

  /** @param {string} url */
  #listen(url) {
    const { WebSocket, on, receive } = this.#options
    const stream = readStream(url, { WebSocket, onOpen: on.open, onSet: receive })
    this.drop = stream.drop
    return stream.closed
  }

  async #waitToReconnect() {
    const { api, on, pause, random } = this.#options
    if (api.over) return
    on.lost()
    await pause(backoff(0, random))
  }

  async #poll() {
    const { api, on, receive, watermark } = this.#options
    const until = Date.now() + pollFor
    while (!api.over && Date.now() < until) {
      const set = await api.activities(watermark())
      if (!set || api.over) return
      on.open()
      receive(set)
      await this.#polls.pause(pollEvery)
    }
  }
}
