// @ts-check
import { appointmentList, confirmCard, resultCard } from './appointments.js'
import { withNumbers } from './dial.js'
import { element } from './element.js'
import { copy, print } from './share.js'

/**
 * @typedef {import('./activity.js').Activity} Activity
 * @typedef {{ words: typeof import('./words.js').words.nl, choose: (value: string, byMouse: boolean) => void,
 *   save: (activity: string, line: number) => void }} Options
 */

/**
 * What the bot said, in the order in which it said it: sentences in bubbles, appointments as a list, an outcome with its sign.
 * @param {Activity} activity @param {Options} options
 * @returns {{ parts: HTMLElement[], offered: string[] }} `offered`: what buttons in the list say, so that it is not offered twice
 */
export function botParts({ id = '', text = '', locale, channelData: { balie = {} } = {} }, { words, choose, save }) {
  const { lines = [{ text }], confirms, kind } = balie
  const doing = { words, choose, print, copy, save: (/** @type {number} */ line) => save(id, line) }
  const isListed = (/** @type {typeof lines[number]} */ { appointment }) => appointment !== undefined && !confirms
  /** @type {HTMLElement[]} */
  const parts = []
  /** @type {HTMLElement[]} */
  let said = []
  const close = () => {
    if (said.length > 0) parts.push(bubble(said, locale))
    said = []
  }
  for (const line of lines) {
    if (line.cancelled) {
      close()
      parts.push(inLanguage(resultCard(line.text), locale))
    } else if (!isListed(line)) said.push(...sentences(line.text))
    else if (!parts.some((part) => part.classList.contains('list'))) {
      close()
      parts.push(inLanguage(appointmentList(lines, doing), locale))
    }
  }
  said.at(-1)?.setAttribute('id', 'question')
  close()
  if (confirms) parts.push(inLanguage(confirmCard(confirms, words), locale))
  if (kind === 'result' && !lines.some(({ cancelled }) => cancelled)) parts[0]?.classList.add('weighty')
  return { parts, offered: lines.filter(isListed).flatMap(({ appointment }) => appointment?.choose?.says ?? []) }
}

/** @param {HTMLElement[]} said @param {string} [locale] */
export function bubble(said, locale) {
  const shown = element('div', 'bubble')
  shown.append(...said)
  return inLanguage(shown, locale)
}

/** @param {HTMLElement} part @param {string} [locale] */
function inLanguage(part, locale) {
  if (locale) part.lang = locale
  return part
}

/** Numbers that the bot names can be called. @param {string} text */
function sentences(text) {
  return text
    .split(/\r?\n/)
    .filter((part) => part.trim())
    .map((part) => {
      const paragraph = element('p', /^\d+: /.test(part) ? 'item' : '')
      paragraph.append(...withNumbers(part))
      return paragraph
    })
}
