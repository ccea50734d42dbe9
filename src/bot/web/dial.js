// @ts-check

// 112 and its like, 0800 numbers, and numbers written with their area or country code. Not dates, times or patient numbers.
const numbers = /(?<![\d.,:+-])(?:11[23]|0800-?\d{4,7}|(?:\+\d{2}|\(?0\d{1,3}\)?)[ -]\d[\d -]{4,9}\d)(?![\d:]|[.,]\d)/g

/** A link by which a phone calls the number. @param {string} number as it is written */
export function dial(number) {
  const anchor = document.createElement('a')
  anchor.textContent = number
  anchor.href = `tel:${number.replace(/[^+\d]/g, '')}`
  return anchor
}

/** A sentence in pieces: the phone numbers in it can be tapped. @param {string} sentence @returns {(string | HTMLElement)[]} */
export function withNumbers(sentence) {
  /** @type {(string | HTMLElement)[]} */
  const pieces = []
  let from = 0
  for (const { 0: number, index } of sentence.matchAll(numbers)) {
    pieces.push(sentence.slice(from, index), dial(number))
    from = index + number.length
  }
  return [...pieces, sentence.slice(from)]
}
