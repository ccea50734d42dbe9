// @ts-check
import { isMouse } from './appointments.js'
import { button, element } from './element.js'

const settleMs = 700

/**
 * @typedef {typeof import('./words.js').words.nl} Words
 * @typedef {{ actions: readonly { title: string, value: string }[], locale: string | undefined, label: string, words: Words, confirms: boolean,
 *   choose: (value: string, byMouse: boolean) => void }} Options `words` in the bot's language, `label` in the page's; `confirms`: they answer "shall I cancel it?"
 */

/** Answers to press. Each says words that can be typed as well. @param {Options} options */
export function choices({ actions, locale, label, words, confirms, choose }) {
  const group = element('div', confirms ? 'choices settling' : 'choices')
  group.setAttribute('role', 'group')
  group.setAttribute('aria-label', label)
  for (const [place, { title, value }] of actions.entries()) {
    const press = (/** @type {MouseEvent} */ event) => {
      if (!group.classList.contains('settling')) choose(value, isMouse(event))
    }
    const shown = button('', confirms ? ([words.yesCancel, words.noKeep][place] ?? title) : title, press)
    shown.dataset.answer = ''
    if (locale) shown.lang = locale
    group.append(shown)
  }
  // A second tap that was meant for what stood here a moment ago is no yes.
  if (confirms) setTimeout(() => group.classList.remove('settling'), settleMs)
  return group
}

/** Makes the answers of earlier turns inert; the focus stays where it was. @param {HTMLElement} lines @param {HTMLElement} [but] the line that is being made */
export function retire(lines, but) {
  for (const shown of lines.querySelectorAll('[data-answer]:not([aria-disabled])')) {
    if (but?.contains(shown)) continue
    shown.setAttribute('aria-disabled', 'true')
    shown.setAttribute('tabindex', '-1')
  }
}
