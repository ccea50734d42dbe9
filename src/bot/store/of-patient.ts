// Which conversations are of a patient, by their number: in what is known, in a cancellation, or in what was said.
import { formsIn } from './log.ts'
import { placeOfSaga, placeOfTurn } from './places.ts'
import type { Seal } from './seal.ts'
import { all, conversationOf, type Row, type Steps, unseal } from './steps.ts'
import type { ConversationKey } from './store.ts'

/** The keys of a practice's conversations after one, in order. */
export function* readKeys(practice: string, after: ConversationKey | undefined, most: number): Steps<readonly Row[]> {
  return yield* all(
    `SELECT practice, channel, id AS conversation, sealed FROM conversations
     WHERE practice = ? AND (channel > ? OR (channel = ? AND id > ?)) ORDER BY channel, id LIMIT ?`,
    practice,
    after?.channel ?? '',
    after?.channel ?? '',
    after?.id ?? '',
    most,
  )
}

/** The conversations in a page that name a patient: identified, claimed, or in a cancellation. */
export function naming(seal: Seal, rows: readonly Row[], patientId: number): readonly ConversationKey[] {
  return rows
    .map((row) => ({ row, key: conversationOf(row) }))
    .filter(({ row, key }) => names(unseal(seal, row.sealed, placeOfTurn(key)), patientId))
    .map(({ key }) => key)
}

/** Where a line stands. */
export interface PlaceOfLine {
  readonly conversation: ConversationKey
  readonly place: number
}

/** Lines of a practice's logs after one, in order. */
export function* readLinesAfter(practice: string, after: PlaceOfLine | undefined, most: number): Steps<readonly Row[]> {
  const { conversation, place = 0 } = after ?? {}
  return yield* all(
    `SELECT practice, channel, talk AS conversation, place, sealed FROM lines
     WHERE practice = ? AND (channel, talk, place) > (?, ?, ?) ORDER BY channel, talk, place LIMIT ?`,
    practice,
    conversation?.channel ?? '',
    conversation?.id ?? '',
    place,
    most,
  )
}

/** Where the last of these lines stands. */
export function lastOf(rows: readonly Row[]): PlaceOfLine | undefined {
  const row = rows.at(-1)
  return row && { conversation: conversationOf(row), place: Number(row.place) }
}

/** The conversations of these lines in which somebody gave this patient number, by itself. */
export function saying(seal: Seal, rows: readonly Row[], patientId: number): readonly ConversationKey[] {
  const alone = new RegExp(`(?<!\\d)${patientId}(?!\\d)`)
  return rows.flatMap((row) => {
    const key = conversationOf(row)
    const [{ text = '' }] = formsIn(seal, key, Number(row.place), row.sealed)
    return alone.test(text.replace(/(?<=\d)[ .-](?=\d)/g, '')) || alone.test(text) ? [key] : []
  })
}

/** The conversations with a cancellation of this patient. */
export function* readCancelling(seal: Seal, practice: string, patientId: number): Steps<readonly ConversationKey[]> {
  const rows = yield* all('SELECT id, practice, channel, conversation, sealed FROM sagas WHERE practice = ?', practice)
  return rows
    .filter(({ id, sealed }) => names(unseal(seal, sealed, placeOfSaga(String(id))), patientId))
    .map(conversationOf)
}

/** Whether a patient number stands anywhere in it, under the name of one. */
function names(value: unknown, patientId: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([field, each]) =>
    field === 'patientId' || field === 'patientNumber' ? String(each) === String(patientId) : names(each, patientId),
  )
}
