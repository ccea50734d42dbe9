// @ts-check
import { summary } from './summary.js'

/** @typedef {'finished' | 'gone'} Reason `gone`: the server knows it no longer */

/**
 * The end of a conversation: in place of the box comes what was done in it, and the way to a new one.
 * @param {{ find: (id: string) => HTMLElement, words: () => typeof import('./words.js').words.nl, tell: (reason: Reason | undefined) => void,
 *   done: () => Parameters<typeof summary>[0] }} options `done`: what came of the conversation
 */
export function createEnding({ find, words, tell, done }) {
  /** @type {Reason | undefined} */
  let over
  const composer = find('composer')

  const sumUp = () => find('summary').replaceChildren(...(over === 'finished' ? summary(done(), words()) : []))

  /** @param {Reason | undefined} reason */
  const show = (reason) => {
    over = reason
    const wasTyping = composer.contains(document.activeElement)
    composer.hidden = reason !== undefined
    find('ended').hidden = reason === undefined
    document.body.classList.toggle('over', reason !== undefined)
    tell(reason)
    sumUp()
    if (reason && wasTyping) find('anew').focus()
  }

  return { show, reword: sumUp, isOver: () => over !== undefined }
}
