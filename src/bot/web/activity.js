// @ts-check

/**
 * An appointment as our own bot tells of it: `start` on the practice's wall clock, `choose` a button and what it says.
 * @typedef {{ start: string, minutes: number, when: string, whom?: string, note?: string, choose?: { title: string, says: string } }} Listed
 * What our own bot adds for this page; other clients do without. `knownFor`: how many seconds it still knows who the patient
 * is when nothing more is said.
 * @typedef {{ lines?: { text: string, appointment?: Listed, cancelled?: Listed }[], confirms?: Listed,
 *   kind?: 'confirm' | 'result', knownFor?: number }} Shown
 * @typedef {{ type: string, id?: string, text?: string, locale?: string, name?: string, value?: unknown,
 *   from?: { id?: string, role?: string }, channelData?: { clientActivityID?: string, clientTimestamp?: string, seen?: string, balie?: Shown },
 *   suggestedActions?: { actions: { type: string, title: string, value: string }[] } }} Activity
 * @typedef {{ activities?: Activity[], watermark?: string | null }} ActivitySet
 * @typedef {string} Language a code, such as nl
 */

/**
 * Gives an activity of the patient the id by which the server knows a repeat, when it was said, and what was the last that the
 * patient had seen then: a yes is an answer to what was on the screen.
 * @param {Activity} activity
 * @param {string} [seen] the id of the bot's last message
 * @returns {Activity}
 */
export function stamp(activity, seen) {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const clientActivityID = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return {
    ...activity,
    from: { id: 'user', role: 'user' },
    channelData: { clientActivityID, clientTimestamp: new Date().toISOString(), ...(seen !== undefined && { seen }) },
  }
}

/** The id given by `stamp`. @param {Activity} activity */
export function idOf(activity) {
  return String(activity.channelData?.clientActivityID)
}
