// @ts-check

const warnAhead = 90_000

/**
 * Watches how long the bot still knows who the patient is. Warns in time, with a way to go on, and tells when it is over.
 * The last seconds of it are never counted aloud.
 * @param {{ place: HTMLElement, words: () => typeof import('./words.js').words.nl, stay: () => void,
 *   save: (until: number | undefined) => void, saved?: number }} options `saved`: until when, in ms since 1970
 */
export function createIdle({ place, words, stay, save, saved }) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer
  let until = saved
  /** @type {'idle' | 'lapsed' | undefined} */
  let told

  /** @param {typeof told} what */
  const tell = (what) => {
    if (told === what) return
    told = what
    place.replaceChildren(...(what ? said(what) : []))
  }

  /** @param {'idle' | 'lapsed'} what */
  const said = (what) => {
    const text = document.createElement('p')
    text.textContent = words()[what]
    if (what === 'lapsed') return [text]
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = words().still
    button.addEventListener('click', stay)
    return [text, button]
  }

  /** Looks at the clock; a computer that slept has missed its timers. */
  const look = () => {
    clearTimeout(timer)
    if (until === undefined) return tell(undefined)
    const left = until - Date.now()
    tell(left <= 0 ? 'lapsed' : left <= warnAhead ? 'idle' : undefined)
    if (left > 0) timer = setTimeout(look, left > warnAhead ? left - warnAhead : left)
  }

  /** The patient is known for this many seconds from now; 0: not at all. @param {number} seconds */
  const known = (seconds) => {
    until = seconds === 0 ? undefined : Date.now() + seconds * 1000
    save(until)
    look()
  }

  const reword = () => {
    if (told) place.replaceChildren(...said(told))
  }

  look()
  return { known, look, reword }
}
