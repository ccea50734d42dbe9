// @ts-check
import { idOf, stamp } from './activity.js'
import { Api } from './api.js'
import { Listener } from './listener.js'
import { Outbox } from './outbox.js'
import { createPauses } from './pause.js'
import { tagOf } from './words.js'

/**
 * @typedef {import('./activity.js').Activity} Activity
 * @typedef {import('./activity.js').Language} Language
 * @typedef {{ session?: import('./api.js').Session, outbox?: import('./outbox.js').Item[] }} Saved what survives a reload
 * @typedef {{
 *   activity: (activity: Activity, seen: boolean) => void,
 *   sent: (id: string, state: 'sending' | 'sent' | 'failed') => void,
 *   open: () => void,
 *   lost: () => void,
 *   ended: (reason: 'finished' | 'gone') => void,
 *   save: (saved: Saved) => void,
 *   portal?: (outcome: string) => void,
 * }} Listeners `seen`: it was shown before the page was reloaded
 * @typedef {{ fetch: typeof globalThis.fetch, WebSocket: typeof globalThis.WebSocket, random?: () => number, site?: string, portal?: string | undefined, on: Listeners, saved?: Saved }} Options `site`: the practice's key; `portal`: a token of its portal
 */

const echoWithin = 2000

/** One conversation with the bot over Direct Line 3.0, kept going through lost lines, restarts and reloads. */
export class DirectLine {
  #on
  #api
  #outbox
  #listener
  #watermark = ''
  #pauses = createPauses()
  /** @type {Set<string>} */
  #known = new Set()
  /** @type {Set<string | undefined>} */
  #echoed = new Set()
  /** @type {string | undefined} */
  #seen
  #setReady = () => {}
  /** @type {Promise<void>} */
  #ready = new Promise((resolve) => {
    this.#setReady = resolve
  })

  /** @param {Options} options */
  constructor({ fetch, WebSocket, random = Math.random, site = '', portal, on, saved = {} }) {
    const { pause } = this.#pauses
    this.#on = on
    this.#api = new Api(
      { fetch, random, pause, site, portal, onPortal: on.portal, onLost: on.lost, onGone: () => this.#end('gone') },
      saved.session,
    )
    this.#listener = new Listener({
      api: this.#api,
      WebSocket,
      random,
      pause,
      on,
      receive: (set) => this.#receive(set),
      watermark: () => this.#watermark,
    })
    const onChange = this.#tellSent.bind(this)
    this.#outbox = new Outbox({
      post: (activity) => this.#post(activity),
      pause,
      random,
      onChange,
      saved: saved.outbox,
    })
  }

  /** Starts or takes up the conversation; resolves when it is over. @param {Language} language */
  async run(language) {
    const url = this.#api.session ? await this.#rebuild() : await this.#begin(language)
    if (this.#api.over) return
    this.#setReady()
    this.#outbox.resume()
    await Promise.all([this.#listener.follow(url), this.#keepFresh()])
  }

  /** Says something for the patient. @param {string} text @param {Language} language @returns {string} the id under which `sent` reports */
  say(text, language) {
    const activity = stamp({ type: 'message', text, locale: tagOf(language) }, this.#seen)
    this.#outbox.send(activity)
    return idOf(activity)
  }

  /** Tells the bot something that is not said. @param {string} name */
  tell(name) {
    this.#outbox.send(stamp({ type: 'event', name }))
  }

  /** @param {string} activity @param {number} line */
  calendar(activity, line) {
    return this.#api.calendar(activity, line)
  }

  /** Sends once more what failed. @param {string} id */
  retry(id) {
    this.#outbox.deliver(id)
  }

  /** What was said and has not arrived, oldest first. @returns {Activity[]} */
  get unsent() {
    return this.#outbox.items.flatMap(({ activity, heard }) => (activity.type === 'message' && !heard ? activity : []))
  }

  /** Tries at once instead of waiting: the network or the patient is back. */
  wake() {
    this.#pauses.wake()
    this.#listener.poll()
  }

  /** Leaves for good, and tells the bot so that it forgets who was here. */
  leave() {
    if (!this.#api.over) this.#api.sayGoodbye()
    this.#stop()
  }

  /** @param {Language} language */
  async #begin(language) {
    const locale = tagOf(language)
    const begun = await this.#api.start(locale)
    if (!begun) return undefined
    this.#on.open()
    if (begun.activities?.length) this.#receive(begun)
    else this.#outbox.send(stamp({ type: 'event', name: 'webchat/join', value: { language }, locale }))
    return begun.streamUrl
  }

  /** Brings back the whole transcript, page by page. */
  async #rebuild() {
    const last = this.#api.session?.lastId
    let seen = last !== undefined
    const wasSeen = (/** @type {Activity} */ { id }) => {
      const was = seen
      if (id === last) seen = false
      return was
    }
    for (let mark; mark !== this.#watermark && !this.#api.over; ) {
      mark = this.#watermark
      const set = await this.#api.activities(mark)
      if (set) this.#receive(set, wasSeen)
    }
    return undefined
  }

  async #keepFresh() {
    while (!this.#api.over && (await this.#api.refresh())) this.#save()
  }

  /** @param {Activity} activity */
  async #post(activity) {
    // The first event asks for the greeting; what was typed meanwhile comes after it.
    if (activity.type === 'message') await this.#ready
    const outcome = await this.#api.post(activity)
    // A post is answered when the bot has spoken, so there is something to fetch.
    if (outcome.kind !== 'ok') return outcome
    this.#listener.poll()
    this.#expectEcho(idOf(activity))
    return outcome
  }

  /** A server that answers posts and shows nothing back talks to a dead socket, as after a change of network. @param {string} id */
  async #expectEcho(id) {
    await this.#pauses.pause(echoWithin)
    if (!this.#echoed.has(id)) this.#listener.drop()
  }

  /** @param {import('./activity.js').ActivitySet} set @param {(activity: Activity) => boolean} [wasSeen] */
  #receive({ activities = [], watermark }, wasSeen = () => false) {
    if (typeof watermark === 'string') this.#watermark = watermark
    for (const activity of activities) {
      const seen = wasSeen(activity)
      if (this.#note(activity)) this.#on.activity(activity, seen)
    }
    if (typeof watermark === 'string') this.#seen = activities.findLast(isFromBot)?.id ?? this.#seen
    this.#save()
    if (activities.some(({ type }) => type === 'endOfConversation')) this.#end('finished')
  }

  /** False for what was received before. @param {Activity} activity */
  #note({ type, id, channelData }) {
    if (id === undefined || type === 'typing') return true
    if (this.#known.has(id)) return false
    this.#known.add(id)
    this.#echoed.add(channelData?.clientActivityID)
    this.#outbox.hear(channelData?.clientActivityID)
    if (this.#api.session) this.#api.session = { ...this.#api.session, lastId: id }
    return true
  }

  /** @param {string} id @param {'sending' | 'sent' | 'failed'} state */
  #tellSent(id, state) {
    this.#save()
    this.#on.sent(id, state)
  }

  /** @param {'finished' | 'gone'} reason */
  #end(reason) {
    if (this.#api.over) return
    this.#stop()
    this.#on.ended(reason)
  }

  #stop() {
    this.#api.over = true
    this.#listener.drop()
    this.wake()
  }

  #save() {
    const { session, over } = this.#api
    if (!over) this.#on.save({ ...(session && { session }), outbox: this.#outbox.items })
  }
}

/** What it says in passing has no watermark with it: that is no answer. @param {Activity} activity */
function isFromBot({ type, from }) {
  return type === 'message' && from?.role !== 'user'
}
