// @ts-check

// 112 and 113, short 0800 and 0900 numbers, ten digits from 0, and numbers with a country code; not dates, times or patient numbers.
const numbers =
  /(?<![\d.,:+-])(11[23]|0[89]00[ -]?\d{4}(?:\d{3})?|\(?0(?:[ )-]{0,2}\d){9}|\+\d{2}(?:[ -]?\d){9})(?![\d:]|[ .,-]\d)/

/** A number as a phone dials it. @param {string} number as it is written */
export function callable(number) {
  return number.replace(/[^+\d]/g, '')
}

/** A sentence in pieces: words, a phone number, words, a phone number, words. @param {string} sentence */
export function splitAtNumbers(sentence) {
  return sentence.split(numbers)
}
