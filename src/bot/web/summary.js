// @ts-check
import { element } from './element.js'

/**
 * What was done in this conversation, told when it ends. Nothing is claimed that was not seen: where an outcome was told
 * that is no cancellation, the patient is sent back to the words themselves.
 * @param {{ cancelled: readonly string[], unclear: boolean }} done
 * @param {typeof import('./words.js').words.nl} words
 * @returns {HTMLElement[]}
 */
export function summary({ cancelled, unclear }, words) {
  const told = []
  if (cancelled.length > 0) {
    const list = element('ul')
    for (const when of cancelled) list.append(element('li', '', when))
    told.push(element('p', '', words.wasCancelled), list)
  }
  if (unclear) told.push(element('p', '', words.seeAbove))
  if (told.length === 0) told.push(element('p', '', words.noneCancelled))
  return told
}
