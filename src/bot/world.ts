// What the dialogs may look at and hear in a turn: the practice's rules and clock, and what was said in words that the readers know.

import type { World } from '../dialogs/host.ts'
import { isKnown } from '../dialogs/languages.ts'
import { longest } from '../dialogs/readers/hearing.ts'
import { type ConversationState, hasActed } from '../dialogs/state.ts'
import { understood } from '../dialogs/understood.ts'
import type { PracticeWords } from '../dialogs/words.ts'
import type { Arrival, TurnParts } from './turn-parts.ts'

/** How many appointments at a time: who hears them can hold fewer than who reads them. */
const pageOf = { typed: 5, spoken: 2, keyed: 2 }

/** The world as it is now, in a turn that began at `started` (ms): within it time does not go back. */
export function worldOf(
  { practice, now }: TurnParts,
  { how, call }: Arrival,
  state: ConversationState,
  started: number,
): World {
  const local = practice.localTime(now())
  const { cancelUntilHours, identification, tetra } = practice.config
  const canSearch = practice.agenda.abilities.search
  return {
    now: Math.max(now(), started),
    today: local.slice(0, 10),
    nowLocal: local,
    language: practice.words.languages.of(state.language).code,
    who: state.who,
    acted: hasActed(state),
    forAnother: state.onBehalf,
    rules: {
      cancelUntilHours,
      // Where nobody can be searched, no question about who somebody is has any use.
      policy: canSearch ? identification.policy : [],
      bsn: tetra !== 'demo' && tetra.bsnSearch === true,
      pageSize: pageOf[how],
      person: call?.person ?? 'number',
      emergencyLine: call?.emergencyLine ?? false,
    },
  }
}

/** What was said, no longer than is read; of a language that the readers do not know in Dutch. Keys are the same in every language. `today` is ISO. */
export function inKnownWords(
  { heard, how }: Arrival,
  { language, lastSaid }: ConversationState,
  practice: PracticeWords,
  today: string,
): Arrival['heard'] {
  if (heard.kind !== 'words') return heard
  const text = heard.text.slice(0, longest)
  const { code } = practice.languages.of(language)
  if (isKnown(code) || how === 'keyed') return { ...heard, text }
  const read = (said: string) => understood(said, code, { lastSaid, today, practice })
  return { ...heard, text: read(text), ...(heard.others && { others: heard.others.map(read) }) }
}

/** What may have been said instead, and whether it was heard too badly to change anything by. */
export function hearingsOf(heard: Arrival['heard']): { others: readonly string[]; doubtful: boolean } {
  if (heard.kind !== 'words') return { others: [], doubtful: false }
  const { others = [], doubtful = false } = heard
  return { others: others.map((other) => other.slice(0, longest)), doubtful }
}
