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
  let missing = false

  const look = () => {
    const length = text.value.trim().length
    if (length > 0) missing = false
    const note = missing ? words().empty : noteFor(length, words(), locale())
    if (limit.textContent !== note) limit.textContent = note
    const wrong = missing || length > longest
    form.classList.toggle('wrong', wrong)
    if (wrong) text.setAttribute('aria-invalid', 'true')
    else text.removeAttribute('aria-invalid')
    button.setAttribute('aria-disabled', String(length > longest))
  }

  const refuse = () => {
    missing = text.value.trim() === ''
    look()
    text.focus()
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
    if (!said || said.length > longest) return refuse()
    write('')
    say(said)
  })
  text.addEventListener('input', () => write(text.value))
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })

  /** What was wrong with the box no longer matters: the patient answered another way. */
  const calm = () => {
    missing = false
    look()
  }

  return { look, write, calm, isEmpty: () => text.value.trim() === '' }
}

/** A count at every key would chatter, so the note changes by tens until the text is too long. @param {number} length @param {typeof import('./words.js').words.nl} words @param {string} locale */
function noteFor(length, words, locale) {
  if (length > longest) return words.tooLong.replace('{n}', (length - longest).toLocaleString(locale))
  if (length < tellFrom) return ''
  return words.left.replace('{n}', String(Math.floor((longest - length) / 10) * 10 || longest - length))
}
