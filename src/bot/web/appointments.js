// @ts-check
import { button, element } from './element.js'

/**
 * @typedef {import('./activity.js').Listed} Listed
 * @typedef {NonNullable<import('./activity.js').Shown['lines']>} Lines
 * @typedef {typeof import('./words.js').words.nl} Words
 * @typedef {{ words: Words, choose: (value: string, byMouse: boolean) => void, save: (line: number) => void,
 *   print: (list: HTMLElement) => void, copy: (text: string) => Promise<boolean> }} Doing `save`: as a calendar file, by the line's place
 */

let named = 0

/** Appointments one under the other, each with what can be done with it, and the list as a whole. @param {Lines} lines @param {Doing} doing @returns {HTMLElement} */
export function appointmentList(lines, doing) {
  const list = element('ol', 'appointments')
  for (const [place, { text, appointment }] of lines.entries()) {
    if (appointment) list.append(card(appointment, numberIn(text), place, doing))
  }
  const { words, print, copy } = doing
  const copied = element('span', 'told')
  copied.setAttribute('role', 'status')
  const whole = element('div', 'whole')
  whole.append(
    button('quiet', words.print, () => print(list)),
    button('quiet', words.copy, async () => {
      copied.textContent = (await copy(inText(lines, words))) ? words.copied : words.notCopied
    }),
    copied,
  )
  const both = element('div', 'list')
  both.append(list, whole)
  return both
}

/** The appointment that a yes would cancel, so large that nobody mistakes it. Who hears the question has heard it already. @param {Listed} appointment @param {Words} words */
export function confirmCard(appointment, words) {
  const shown = element('div', 'asks')
  shown.setAttribute('aria-hidden', 'true')
  shown.append(...facts(appointment, words))
  return shown
}

/** What became of it, with a sign that is seen at once. @param {string} text */
export function resultCard(text) {
  const shown = element('div', 'done')
  shown.append(element('p', '', text))
  return shown
}

/** Marks in earlier lists what has been cancelled since. @param {HTMLElement} lines @param {Listed} gone @param {Words} words */
export function markCancelled(lines, gone, words) {
  for (const shown of lines.querySelectorAll('.appointments > li:not(.gone)')) {
    if (/** @type {HTMLElement} */ (shown).dataset.key !== keyOf(gone)) continue
    shown.closest('li.bot')?.setAttribute('aria-live', 'off')
    shown.classList.add('gone')
    shown.querySelector('.acts')?.remove()
    shown.append(element('p', 'note', words.cancelled))
  }
}

/** @param {Listed} appointment @param {string} number @param {number} place @param {Doing} doing */
function card(appointment, number, place, { words, choose, save }) {
  const shown = element('li')
  shown.dataset.key = keyOf(appointment)
  if (number) shown.append(element('span', 'number', number))
  const acts = element('div', 'acts')
  const way = appointment.choose
  if (way) {
    const cancel = button('', way.title, (event) => choose(way.says, isMouse(event)))
    cancel.dataset.answer = ''
    acts.append(cancel)
  }
  acts.append(button('quiet', words.calendar, () => save(place)))
  const told = element('div')
  const [when = told, ...rest] = facts(appointment, words)
  when.id = `when-${++named}`
  // Heard after the button's words: one "Afzeggen" is not like another.
  for (const each of acts.children) each.setAttribute('aria-describedby', when.id)
  told.append(when, ...rest)
  if (appointment.note) told.append(element('p', 'note', appointment.note))
  shown.append(told, acts)
  return shown
}

/** @param {Listed} appointment @param {Words} words */
function facts({ when, whom, minutes }, words) {
  const length = words.minutes.replace('{n}', String(minutes))
  return [element('p', 'when', when), element('p', 'whom', whom ? `${words.with} ${whom}, ${length}` : length)]
}

/** @param {Lines} lines @param {Words} words */
function inText(lines, words) {
  const each = lines.flatMap(({ text, appointment }) =>
    appointment ? `${text} ${words.minutes.replace('{n}', String(appointment.minutes))}.` : [],
  )
  return [document.title, ...each].join('\n')
}

/** The number by which the patient may name it. @param {string} text */
function numberIn(text) {
  return /^(\d+): /.exec(text)?.[1] ?? ''
}

/** @param {Listed} appointment */
function keyOf({ start, whom = '' }) {
  return `${start} ${whom}`
}

/** @param {MouseEvent} event */
export function isMouse(event) {
  return /** @type {PointerEvent} */ (event).pointerType === 'mouse'
}
