// @ts-check
import { wordsIn } from './words.js'

/**
 * Puts the page's own words in place: as text, as a label that is only heard, or as a hint in the box. What is there already is
 * left alone: the page comes in Dutch, and a browser draws anew what is written anew.
 * @param {import('./activity.js').Language} language
 */
export function putWords(language) {
  const { documentElement } = document
  if (documentElement.lang !== language) documentElement.lang = language
  for (const [place, word] of places('data-word', language)) if (place.textContent !== word) place.textContent = word
  for (const [place, word] of places('data-word-label', language)) put(place, 'aria-label', word)
  for (const [place, word] of places('data-word-hint', language)) put(place, 'placeholder', word)
}

/** @param {Element} place @param {string} attribute @param {string} word */
function put(place, attribute, word) {
  if (place.getAttribute(attribute) !== word) place.setAttribute(attribute, word)
}

/** @param {string} attribute @param {import('./activity.js').Language} language @returns {[Element, string][]} */
function places(attribute, language) {
  return Array.from(document.querySelectorAll(`[${attribute}]`), (place) => {
    const key = /** @type {keyof ReturnType<typeof wordsIn>} */ (place.getAttribute(attribute))
    return [place, wordsIn(language)[key]]
  })
}
