// What is said right after a cancellation: regret, doubt whether it was made, and that the others may stay.
import type { MenuFacts } from './menu.ts'
import type { Hearing } from './readers/hearing.ts'
import { isUndoing } from './readers/intent-rules.ts'
import { isAskingCancelled, isAskingDone, isEvery, isOther } from './readers/other-one.ts'
import { afterWaiting } from './readers/pausing.ts'
import { isPlaceNamed } from './readers/rank.ts'
import { tokensOf } from './readers/tokens.ts'
import { wordsOf } from './readers/words-of.ts'
import { readYesNo } from './readers/yes-no.ts'

/** The answer to any of these; "is hij nu echt afgezegd?" is told what was done, or what the agenda says, and begins to cancel nothing. */
export function readAfterCancelling(text: string, hearing: Hearing, facts: MenuFacts): Partial<MenuFacts> | undefined {
  const { done, again } = facts
  if (done !== undefined && isRegret(text, hearing)) return { mention: ['cancel.no-undo'], done: undefined }
  if (hearing.how === 'keyed') return undefined
  if (done !== undefined && isAskingDone(text)) return { mention: ['cancel.done', { at: { at: done } }] }
  if (isAskingCancelled(text)) return { wish: 'list', mention: undefined }
  return again && isKeeping(text, facts) ? { wish: 'bye' } : undefined
}

const wavering = new Set('toch wacht oh oeps oops wait actually'.split(' '))
const mistaken = new Set('bedoelde verkeerde meant'.split(' '))

/** "Oh nee, toch niet", "kunt u dat terugdraaien", "ik bedoelde de andere": no goodbye, and nothing that is done here. */
function isRegret(text: string, hearing: Hearing): boolean {
  const words = wordsOf(text)
  if (isUndoing(text) || words.some((word) => mistaken.has(word))) return true
  if (hearing.how === 'keyed' || readYesNo(text, hearing) !== 'no') return false
  const after = afterWaiting(text)
  if (after && readYesNo(after, hearing) !== 'no') return false
  return words.some((word) => wavering.has(word))
}

const keeping = new Set('blijft blijven blijf staan houd hou houden stay stays keep remain stands'.split(' '))

/** "Nee, de andere mag blijven staan": after one was cancelled, that is all. */
function isKeeping(text: string, { last }: MenuFacts): boolean {
  const names = isOther(text) || isEvery(text) || isPlaceNamed(tokensOf(text))
  return last === 'cancel' && names && wordsOf(text).some((word) => keeping.has(word))
}
