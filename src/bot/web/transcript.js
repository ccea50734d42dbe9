// @ts-check
import { markCancelled } from './appointments.js'
import { botParts, bubble } from './bot-parts.js'
import { choices, retire } from './choices.js'
import { button, element } from './element.js'
import { appendTo, stayAtEnd } from './scroll.js'
import { wordsIn } from './words.js'

/**
 * @typedef {import('./activity.js').Activity} Activity
 * @typedef {ReturnType<typeof wordsIn>} Words
 * @typedef {{ log: HTMLElement, lines: HTMLElement, words: () => Words, choose: (value: string, byMouse: boolean) => void, retry: (id: string) => void,
 *   save: (activity: string, line: number) => void }} Options
 */

/** What was said, on the page. Only new lines of the bot are announced to a screen reader; the rest is there to be read. */
export class Transcript {
  #options
  /** @type {Map<string, HTMLElement>} the patient's lines by id */
  #mine = new Map()
  /** @type {Map<string, string>} what was cancelled, in words */
  #cancelled = new Map()
  #unclear = false
  /** What the bot is about to say, and where it stands. @type {{ text: string | undefined, line: Element | null } | undefined} */
  #ahead

  /** @param {Options} options */
  constructor(options) {
    this.#options = options
    // It scrolls, so the keyboard must reach it.
    options.log.tabIndex = 0
    stayAtEnd(options.log)
  }

  /** Shows what the bot said. @param {Activity} activity @param {boolean} seen it was shown before, so keep silent */
  showBot(activity, seen) {
    const { text = '', locale, suggestedActions, channelData: { balie = {} } = {} } = activity
    const actions = suggestedActions?.actions ?? []
    if (!text && actions.length === 0) return
    this.#unask()
    const line = this.#line('bot', locale)
    const { parts, offered } = botParts(activity, { ...this.#options, words: this.#wordsOf(locale) })
    line.append(...parts)
    if (seen) line.setAttribute('aria-live', 'off')
    const left = actions.filter(({ value }) => !offered.includes(value))
    if (actions.length > 0) retire(this.#options.lines, line)
    if (left.length > 0) line.append(this.#choicesOf(left, locale, balie.confirms !== undefined && !seen))
    this.#note(balie, locale)
    appendTo(this.#options.log, this.#options.lines, line)
  }

  /** Shows what the bot will say when the conversation begins. @param {Activity} activity */
  showAhead(activity) {
    this.showBot(activity, false)
    this.#ahead = { text: activity.text, line: this.#options.lines.lastElementChild }
  }

  /** Whether this was shown ahead, and stays as it stands. Asked of the bot's first words: others take its place. @param {Activity} activity */
  isAhead({ text }) {
    const ahead = this.#ahead
    this.#ahead = undefined
    if (ahead?.text === text) return ahead !== undefined
    ahead?.line?.remove()
    return false
  }

  /** Shows what the patient said, once. @param {string} id @param {string} text @param {string} locale */
  showMine(id, text, locale) {
    if (this.#mine.has(id)) return
    this.retire()
    const line = this.#line('mine', locale)
    line.append(
      bubble(
        text
          .split(/\r?\n/)
          .filter((part) => part.trim())
          .map((part) => element('p', '', part)),
        locale,
      ),
    )
    line.setAttribute('aria-live', 'off')
    line.append(element('div', 'state'))
    this.#mine.set(id, line)
    appendTo(this.#options.log, this.#options.lines, line)
    line.scrollIntoView({ block: 'nearest' })
  }

  /** Tells how far the patient's line has come. @param {string} id @param {'sending' | 'sent' | 'failed'} state */
  mark(id, state) {
    const line = this.#mine.get(id)
    const note = line?.querySelector('.state')
    if (!line || !note || line.dataset.state === state) return
    line.dataset.state = state
    if (state === 'failed') note.setAttribute('role', 'alert')
    else note.removeAttribute('role')
    note.replaceChildren(...this.#stateOf(id, state))
    if (state === 'failed') line.scrollIntoView({ block: 'nearest' })
  }

  /** The answers of earlier turns can no longer be pressed. */
  retire() {
    retire(this.#options.lines)
  }

  /** Repeats the page's own words in another language, without announcing what was announced before. */
  reword() {
    const own = this.#options.words()
    for (const line of this.#options.lines.children) line.setAttribute('aria-live', 'off')
    for (const name of this.#options.lines.querySelectorAll('.name')) {
      name.textContent = name.parentElement?.classList.contains('bot') ? own.bot : own.you
    }
    for (const group of this.#options.lines.querySelectorAll('.choices')) group.setAttribute('aria-label', own.choices)
    for (const [id, line] of this.#mine) {
      const state = line.dataset.state
      if (state === 'failed' || state === 'sending')
        line.querySelector('.state')?.replaceChildren(...this.#stateOf(id, state))
    }
  }

  /** The patient has said something. */
  get hasMine() {
    return this.#mine.size > 0
  }

  get isEmpty() {
    return this.#options.lines.childElementCount === 0
  }

  clear() {
    this.#mine.clear()
    this.#cancelled.clear()
    this.#unclear = false
    this.#ahead = undefined
    this.#options.lines.replaceChildren()
  }

  /** What came of this conversation. */
  get done() {
    return { cancelled: [...this.#cancelled.values()], unclear: this.#unclear }
  }

  /** @param {'bot' | 'mine'} who @param {string} [locale] */
  #line(who, locale) {
    const line = element('li', who)
    const words = this.#options.words()
    line.append(element('span', 'name unseen', who === 'bot' ? words.bot : words.you))
    if (locale) line.dataset.locale = locale
    return line
  }

  /** The page's own words inside what the bot said are in the bot's language. @param {string} [locale] */
  #wordsOf(locale) {
    return locale ? wordsIn(locale.split('-')[0] ?? '') : this.#options.words()
  }

  /** The box describes itself by the newest question only. */
  #unask() {
    document.getElementById('question')?.removeAttribute('id')
  }

  /** @param {import('./activity.js').Shown} shown @param {string} [locale] */
  #note({ lines = [], kind }, locale) {
    const cancelled = lines.flatMap((line) => line.cancelled ?? [])
    for (const one of cancelled) {
      this.#cancelled.set(one.start + one.whom, one.when)
      markCancelled(this.#options.lines, one, this.#wordsOf(locale))
    }
    if (kind === 'result' && cancelled.length === 0) this.#unclear = true
  }

  /** @param {{ title: string, value: string }[]} actions @param {string | undefined} locale @param {boolean} confirms */
  #choicesOf(actions, locale, confirms) {
    const { choose, words } = this.#options
    return choices({ actions, locale, confirms, choose, words: this.#wordsOf(locale), label: words().choices })
  }

  /** @param {string} id @param {'sending' | 'sent' | 'failed'} state @returns {Node[]} */
  #stateOf(id, state) {
    const words = this.#options.words()
    if (state === 'sent') return []
    if (state === 'sending') return [element('span', 'slow', words.sending)]
    const again = button('quiet', words.retry, () => this.#options.retry(id))
    return [element('span', '', words.failed), again]
  }
}
