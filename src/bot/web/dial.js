// @ts-check
import { callable, splitAtNumbers } from './phone-numbers.js'

/** A link by which a phone calls the number. @param {string} number as it is written */
export function dial(number) {
  const anchor = document.createElement('a')
  anchor.textContent = number
  anchor.href = `tel:${callable(number)}`
  return anchor
}

/** The pieces of a sentence, in which the phone numbers can be called. @param {string} sentence @returns {(string | HTMLElement)[]} */
export function withNumbers(sentence) {
  return splitAtNumbers(sentence).map((piece, place) => (place % 2 === 1 ? dial(piece) : piece))
}
