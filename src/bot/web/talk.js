// @ts-check
import { idOf } from './activity.js'
import { DirectLine } from './direct-line.js'
import { afterDrawing } from './drawn.js'
import { download } from './share.js'
import { tagOf } from './words.js'

/**
 * @typedef {import('./activity.js').Activity} Activity
 * @typedef {{
 *   site: string, memory: ReturnType<typeof import('./memory.js').createMemory>,
 *   transcript: import('./transcript.js').Transcript, signals: ReturnType<typeof import('./signals.js').createSignals>,
 *   frame: ReturnType<typeof import('./frame.js').createFrame>, idle: ReturnType<typeof import('./idle.js').createIdle>,
 *   composer: ReturnType<typeof import('./composer.js').createComposer>, ending: ReturnType<typeof import('./ending.js').createEnding>,
 *   speaking: ReturnType<typeof import('./speaking.js').createSpeaking>, first: Readonly<Record<string, Activity>>,
 * }} Parts `site`: the practice's key; `first`: what the bot says first, by language
 */

/** Not every browser knows when it is idle. */
const whenIdle = globalThis.requestIdleCallback ?? setTimeout

/** What is said on this page, in one conversation after another. */
export class Talk {
  #parts
  #line

  /** @param {Parts} parts */
  constructor(parts) {
    this.#parts = parts
    this.#line = this.#open()
  }

  /** Takes up the conversation that this tab was in, or begins one. @param {string} [portal] a token of the practice's portal */
  begin(portal) {
    const { memory, transcript, speaking, first } = this.#parts
    if (portal) this.#forget()
    const greeting = first[speaking.language()]
    const run = this.#converse(portal)
    // A conversation to take up says itself what was said in it.
    if (!greeting || memory.recall('conversation')?.session) return run()
    transcript.showAhead(greeting)
    // What can be used comes first; what is said before the conversation runs is sent when it does.
    afterDrawing(
      run,
      (draw) => requestAnimationFrame(draw),
      (then) => whenIdle(then),
    )
  }

  startAgain() {
    const { memory, transcript, speaking, signals, idle, ending } = this.#parts
    this.#line.leave()
    memory.keep('conversation', undefined)
    transcript.clear()
    speaking.anew()
    signals.notTyping()
    signals.lineOpen()
    idle.known(0)
    ending.show(undefined)
    this.#converse()()
  }

  /** @param {string} text */
  say(text) {
    const { ending, signals, speaking } = this.#parts
    if (ending.isOver()) return
    this.#line.say(text, speaking.language())
    signals.expect()
  }

  /** Who is here goes on being known. */
  stay() {
    this.#line.tell('webchat/here')
  }

  /** @param {string} id */
  retry(id) {
    this.#line.retry(id)
  }

  /** The network or the patient is back. */
  wake() {
    this.#line.wake()
    this.#parts.idle.look()
  }

  /** @param {string} activity @param {number} place */
  async saveInCalendar(activity, place) {
    const file = await this.#line.calendar(activity, place)
    if (file) download('afspraak.ics', file, 'text/calendar')
    else this.#parts.signals.tell('calendarFailed')
  }

  /** @param {string} [portal] @returns {() => void} sets it going; nothing happens when it has been left by then */
  #converse(portal) {
    const [line, language] = [this.#open(portal), this.#parts.speaking.language()]
    this.#line = line
    return () => line.run(language)
  }

  /** Whoever comes from the portal may not be who was here before. */
  #forget() {
    const { memory, idle, composer } = this.#parts
    if (memory.recall('conversation')) this.#line.leave()
    memory.keep('conversation', undefined)
    idle.known(0)
    composer.write('')
  }

  /** @param {string} [portal] */
  #open(portal) {
    const { site, memory, signals } = this.#parts
    return new DirectLine({
      fetch: (...request) => fetch(...request),
      WebSocket,
      site,
      portal,
      saved: memory.recall('conversation'),
      on: {
        activity: (activity, seen) => this.#show(activity, seen),
        sent: (id, state) => this.#showSent(id, state),
        open: signals.lineOpen,
        lost: signals.lineLost,
        ended: (reason) => this.#end(reason),
        save: (now) => memory.keep('conversation', now),
        portal: (outcome) => outcome === 'unknown' && signals.tell('portalUnknown'),
      },
    })
  }

  /** @param {'finished' | 'gone'} reason */
  #end(reason) {
    const { composer, transcript, signals, idle, ending } = this.#parts
    const unsent = this.#line.unsent.map(({ text }) => text).join('\n')
    if (unsent && composer.isEmpty()) composer.write(unsent)
    if (reason === 'gone' && transcript.isEmpty) return this.startAgain()
    signals.notTyping()
    signals.lineOpen()
    idle.known(0)
    transcript.retire()
    ending.show(reason)
  }

  /** @param {string} id @param {'sending' | 'sent' | 'failed'} state */
  #showSent(id, state) {
    const { transcript, signals } = this.#parts
    const activity = this.#line.unsent.find((one) => idOf(one) === id)
    if (activity) this.#showMine(activity)
    transcript.mark(id, state)
    if (state === 'failed') signals.notTyping()
  }

  /** @param {Activity} activity */
  #showMine(activity) {
    const { transcript, speaking } = this.#parts
    transcript.showMine(idOf(activity), activity.text ?? '', activity.locale ?? tagOf(speaking.language()))
  }

  /** @param {Activity} activity @param {boolean} seen */
  #show(activity, seen) {
    const { transcript, signals, frame, idle, speaking } = this.#parts
    if (activity.type === 'typing') return signals.isTyping()
    const knownFor = activity.channelData?.balie?.knownFor
    if (!seen && knownFor !== undefined) idle.known(knownFor)
    if (activity.type !== 'message') return
    if (activity.from?.role !== 'bot' && activity.channelData?.clientActivityID !== undefined) {
      this.#showMine(activity)
      return transcript.mark(idOf(activity), 'sent')
    }
    if (transcript.isAhead(activity)) return
    signals.notTyping()
    if (!seen) {
      speaking.follow(activity.locale)
      frame.tellNews()
    }
    transcript.showBot(activity, seen)
  }
}
