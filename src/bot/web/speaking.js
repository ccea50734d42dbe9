// @ts-check
import { createMemory } from './memory.js'
import { putWords } from './wording.js'
import { firstLanguage, nameOf, requestFor } from './words.js'

/** @typedef {import('./activity.js').Language} Language */

/**
 * Which language the page speaks: at first the one wished for, then the bot's. The button asks for the practice's next one.
 * @param {{ button: HTMLElement, memory: ReturnType<typeof createMemory>, reword: () => void, say: (request: string) => void }} options
 *   `reword`: the page has another language
 */
export function createSpeaking({ button, memory, reword, say }) {
  /** The languages of the practice. */
  const offered = document.documentElement.dataset.languages?.split(' ') ?? ['nl', 'en']
  /** Kept for the next visit: the language, which says nothing of the patient. */
  const lasting = createMemory(() => localStorage, '')
  /** @type {Language} */
  let language =
    memory.recall('language') ??
    firstLanguage(location.search, navigator.languages, lasting.recall('language'), offered)
  /** What the patient asked for and the bot does not speak yet. @type {Language | undefined} */
  let asked

  /** The practice's languages come round one after the other. @returns {Language} */
  const next = () => offered[(offered.indexOf(language) + 1) % offered.length] ?? language

  /** @param {Language} chosen */
  const speak = (chosen) => {
    language = chosen
    memory.keep('language', language)
    putWords(language)
    putNext(button, next())
    reword()
  }

  /** The page speaks the bot's language; but what the patient just asked for wins over an answer that was under way. @param {string} [locale] */
  const follow = (locale) => {
    const spoken = locale?.split('-')[0]
    if (!spoken || !offered.includes(spoken) || (asked && asked !== spoken)) return
    asked = undefined
    if (spoken !== language) speak(spoken)
  }

  button.addEventListener('click', () => {
    asked = next()
    const request = requestFor(language, asked)
    lasting.keep('language', asked)
    speak(asked)
    say(request)
  })

  const anew = () => {
    asked = undefined
  }
  /** The page comes in the language that it was asked for; only the patient's own earlier choice may be another. */
  const begin = () => {
    if (document.documentElement.lang === language) memory.keep('language', language)
    else speak(language)
  }
  return { language: () => language, begin, follow, anew }
}

/** The button is called by the language that it brings, in that language. @param {HTMLElement} button @param {Language} next */
function putNext(button, next) {
  if (button.lang !== next) button.lang = next
  if (button.textContent !== nameOf(next)) button.textContent = nameOf(next)
}
