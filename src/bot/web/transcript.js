// @ts-check
import { withNumbers } from './dial.js'

/**
 * @typedef {import('./activity.js').Activity} Activity
 * @typedef {typeof import('./words.js').words.nl} Words
 * @typedef {{ log: HTMLElement, lines: HTMLElement, words: () => Words, choose: (value: string, byMouse: boolean) => void, retry: (id: string) => void }} Options
 */

/** What was said, on the page. Only new lines of the bot are announced to a screen reader; the rest is there to be read. */
export class Transcript {
  #options
  /** @type {Map<string, HTMLElement>} the patient's lines by id */
  #mine = new Map()

  /** @param {Options} options */
  constructor(options) {
    this.#options = options
    // It scrolls, so the keyboard must reach it.
    options.log.tabIndex = 0
    this.#stayAtEnd(options.log)
  }

  /** Shows what the bot said. @param {Activity} activity @param {boolean} seen it was shown before, so keep silent */
  showBot({ text = '', locale, suggestedActions }, seen) {
    const actions = suggestedActions?.actions ?? []
    if (!text && actions.length === 0) return
    const line = this.#line('bot', text, locale)
    if (seen) line.setAttribute('aria-live', 'off')
    if (actions.length > 0) {
      this.retire()
      line.append(this.#choices(actions, locale))
    }
    this.#append(line)
  }

  /** Shows what the patient said, once. @param {string} id @param {string} text @param {string} locale */
  showMine(id, text, locale) {
    if (this.#mine.has(id)) return
    this.retire()
    const line = this.#line('mine', text, locale)
    line.setAttribute('aria-live', 'off')
    line.append(element('p', 'state'))
    this.#mine.set(id, line)
    this.#append(line)
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

  /** Makes the buttons of earlier turns inert; the focus stays where it was. */
  retire() {
    for (const button of this.#options.lines.querySelectorAll('.choices button:not([aria-disabled])')) {
      button.setAttribute('aria-disabled', 'true')
      button.setAttribute('tabindex', '-1')
    }
  }

  /** Repeats the page's own words in another language, without announcing what was announced before. */
  reword() {
    const words = this.#options.words()
    for (const line of this.#options.lines.children) line.setAttribute('aria-live', 'off')
    for (const name of this.#options.lines.querySelectorAll('.name')) {
      name.textContent = name.parentElement?.classList.contains('bot') ? words.bot : words.you
    }
    for (const group of this.#options.lines.querySelectorAll('.choices'))
      group.setAttribute('aria-label', words.choices)
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
    this.#options.lines.replaceChildren()
  }

  /** @param {'bot' | 'mine'} who @param {string} text @param {string} [locale] */
  #line(who, text, locale) {
    const line = element('li', who)
    const words = this.#options.words()
    const name = element('span', 'name unseen', who === 'bot' ? words.bot : words.you)
    const bubble = element('div', 'bubble')
    if (locale) bubble.lang = locale
    for (const part of text.split(/\r?\n/)) {
      if (part.trim()) bubble.append(this.#paragraph(who, part))
    }
    line.append(name, bubble)
    return line
  }

  /** Numbers that the bot names can be called; what the patient typed stays as it is. @param {'bot' | 'mine'} who @param {string} text */
  #paragraph(who, text) {
    if (who === 'mine') return element('p', '', text)
    const paragraph = element('p', /^\d+: /.test(text) ? 'item' : '')
    paragraph.append(...withNumbers(text))
    return paragraph
  }

  /** @param {{ title: string, value: string }[]} actions @param {string} [locale] */
  #choices(actions, locale) {
    const group = element('div', 'choices')
    group.setAttribute('role', 'group')
    group.setAttribute('aria-label', this.#options.words().choices)
    for (const { title, value } of actions) {
      const button = /** @type {HTMLButtonElement} */ (element('button', '', title))
      button.type = 'button'
      if (locale) button.lang = locale
      button.addEventListener('click', (event) => {
        const byMouse = /** @type {PointerEvent} */ (event).pointerType === 'mouse'
        if (!button.hasAttribute('aria-disabled')) this.#options.choose(value, byMouse)
      })
      group.append(button)
    }
    return group
  }

  /** @param {string} id @param {'sending' | 'sent' | 'failed'} state @returns {Node[]} */
  #stateOf(id, state) {
    const words = this.#options.words()
    if (state === 'sent') return []
    if (state === 'sending') return [element('span', 'slow', words.sending)]
    const again = /** @type {HTMLButtonElement} */ (element('button', 'quiet', words.retry))
    again.type = 'button'
    again.addEventListener('click', () => this.#options.retry(id))
    return [element('span', '', words.failed), again]
  }

  /** Keeps the last line in sight when the box below grows or a notice appears. @param {HTMLElement} log */
  #stayAtEnd(log) {
    let atEnd = true
    log.addEventListener('scroll', () => {
      atEnd = isAtEnd(log)
    })
    new ResizeObserver(() => {
      if (atEnd) log.scrollTop = log.scrollHeight
    }).observe(log)
  }

  /** Follows the conversation, unless the patient has scrolled back to read. @param {HTMLElement} line */
  #append(line) {
    const { log, lines } = this.#options
    const follow = isAtEnd(log)
    lines.append(line)
    if (follow) line.scrollIntoView({ block: 'nearest' })
  }
}

/** @param {string} tag @param {string} [className] @param {string} [text] */
function element(tag, className, text) {
  const made = document.createElement(tag)
  if (className) made.className = className
  if (text !== undefined) made.textContent = text
  return made
}

/** @param {HTMLElement} log */
function isAtEnd(log) {
  return log.scrollHeight - log.scrollTop - log.clientHeight < 160
}
