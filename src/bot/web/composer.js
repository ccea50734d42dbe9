// @ts-check

const longest = 1000
const tellFrom = 900

/**
 * The box in which the patient types. Enter sends, Shift and Enter begin a new line.
 * @param {{ form: HTMLFormElement, text: HTMLTextAreaElement, button: HTMLElement, limit: HTMLElement,
 *   words: () => typeof import('./words.js').words.nl, locale: () => string,
 *   say: (text: string) => void, keep: (draft: string) => void }} options
 */
export function createComposer({ form, text, button, limit, words, locale, say, keep }) {
  const look = () => {
    const length = text.value.trim().length
    const note = noteFor(length, words(), locale())
    if (limit.textContent !== note) limit.textContent = note
    form.classList.toggle('long', length > longest)
    button.setAttribute('aria-disabled', String(length === 0 || length > longest))
  }

  /** @param {string} value */
  const write = (value) => {
    text.value = value
    keep(value)
    look()
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const said = text.value.trim()
    if (!said || said.length > longest) return text.focus()
    write('')
    say(said)
  })
  text.addEventListener('input', () => write(text.value))
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })

  return { look, write, isEmpty: () => text.value.trim() === '' }
}

/** A count at every key would chatter, so the note changes by tens until the text is too long. @param {number} length @param {typeof import('./words.js').words.nl} words @param {string} locale */
function noteFor(length, words, locale) {
  if (length > longest) return words.tooLong.replace('{n}', (length - longest).toLocaleString(locale))
  if (length < tellFrom) return ''
  return words.left.replace('{n}', String(Math.floor((longest - length) / 10) * 10 || longest - length))
}
