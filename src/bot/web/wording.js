// @ts-check
import { words } from './words.js'

/** Puts the page's own words in place: as text, as a label that is only heard, or as a hint in the box. @param {import('./activity.js').Language} language */
export function putWords(language) {
  document.documentElement.lang = language
  for (const [place, word] of places('data-word', language)) place.textContent = word
  for (const [place, word] of places('data-word-label', language)) place.setAttribute('aria-label', word)
  for (const [place, word] of places('data-word-hint', language)) place.setAttribute('placeholder', word)
}

/** @param {string} attribute @param {import('./activity.js').Language} language @returns {[Element, string][]} */
function places(attribute, language) {
  return Array.from(document.querySelectorAll(`[${attribute}]`), (place) => {
    const key = /** @type {keyof typeof words.nl} */ (place.getAttribute(attribute))
    return [place, words[language][key]]
  })
}
