// @ts-check

/** @typedef {'lost' | 'finished' | 'gone' | 'calendarFailed' | 'portalUnknown'} Notice */

const showLostAfter = 3000
const typingLasts = 12_000
const busyAfter = 700

/**
 * What goes on around the conversation: the line above the box, and that the bot is busy.
 * @param {{ notice: HTMLElement, typing: HTMLElement, words: () => typeof import('./words.js').words.nl }} options
 */
export function createSignals({ notice, typing, words }) {
  /** @type {Notice | undefined} */
  let told
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let lostTimer
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let typingTimer

  /** @param {Notice | undefined} what */
  const tell = (what) => {
    told = what
    notice.textContent = what ? words()[what] : ''
  }

  /** A line that is back within a moment is not worth a word. */
  const lineLost = () => {
    lostTimer ??= setTimeout(() => {
      tell('lost')
      notTyping()
    }, showLostAfter)
  }

  const lineOpen = () => {
    clearTimeout(lostTimer)
    lostTimer = undefined
    if (told === 'lost') tell(undefined)
  }

  const notTyping = () => {
    clearTimeout(typingTimer)
    typing.hidden = true
  }

  const isTyping = () => {
    notTyping()
    typing.hidden = false
    typing.scrollIntoView({ block: 'nearest' })
    typingTimer = setTimeout(notTyping, typingLasts)
  }

  /** The patient has said something; an answer that takes a moment is seen to be on its way. */
  const expect = () => {
    if (told === 'portalUnknown' || told === 'calendarFailed') tell(undefined)
    if (typing.hidden && told !== 'lost') typingTimer = setTimeout(isTyping, busyAfter)
  }

  return { tell, expect, retell: () => tell(told), lineLost, lineOpen, isTyping, notTyping }
}
