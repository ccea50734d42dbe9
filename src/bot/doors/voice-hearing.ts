// What a gateway heard, as the conversation takes it: how sure it was decides whether words count.

import type { Languages } from '../../dialogs/languages.ts'
import { hasSigns } from '../../dialogs/readers/emergency.ts'
import type { How } from '../../dialogs/readers/hearing.ts'
import type { Heard } from '../../dialogs/state.ts'
import { alarmIn } from '../../dialogs/understood.ts'
import type { PhoneConfig } from '../settings/phone.ts'

/** What speech recognition made of the same sound. `confidence` from 0 to 1; absent where the gateway does not tell. */
export interface Hypothesis {
  readonly text: string
  readonly confidence?: number | undefined
}

/**
 * What arrives in a call. `said`: the likeliest first. `still-there`: nobody spoke and nobody was asked to. `start`: the call
 * has been answered.
 */
export type Hearing =
  | { readonly kind: 'start' }
  | { readonly kind: 'said'; readonly hypotheses: readonly Hypothesis[] }
  | { readonly kind: 'keys'; readonly keys: string }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'silence' }
  | { readonly kind: 'still-there' }
  | { readonly kind: 'end' }

const mostOthers = 4

/**
 * "Pijn op mijn bord", or "op mijn borst": what may have been a cry for help is heard as one. Likeness alone is too little here, and
 * a single word may be somebody's name ("Hartman").
 */
function alarmFirst(all: readonly Hypothesis[]): readonly Hypothesis[] {
  const cry = all.slice(0, mostOthers + 1).find(({ text }) => /\S\s+\S/u.test(text) && hasSigns(text))
  return cry ? [cry, ...all.filter((each) => each !== cry)] : all
}

/** As a turn hears it. `alarm`: somebody may be in danger. */
export function heardIn(
  hearing: Hearing,
  { confidence, confidenceForYes }: Pick<PhoneConfig, 'confidence' | 'confidenceForYes'>,
  languages: Languages,
): { heard: Heard | { kind: 'end' }; how: How; alarm: boolean } {
  if (hearing.kind === 'keys') return { heard: { kind: 'words', text: hearing.keys }, how: 'keyed', alarm: false }
  // A start of a call that has begun answers nothing, and asks nothing.
  if (hearing.kind === 'still-there') return { heard: { kind: 'start' }, how: 'spoken', alarm: false }
  if (hearing.kind !== 'said') return { heard: hearing, how: 'spoken', alarm: false }
  const [best, ...rest] = alarmFirst(hearing.hypotheses.filter(({ text }) => text.trim() !== ''))
  if (!best) return { heard: { kind: 'silence' }, how: 'spoken', alarm: false }
  const alarm = alarmIn(best.text, languages) !== undefined
  const sure = best.confidence ?? 1
  if (sure < confidence && !alarm) return { heard: { kind: 'unclear' }, how: 'spoken', alarm }
  const others = [...new Set(rest.map(({ text }) => text))].filter((text) => text !== best.text).slice(0, mostOthers)
  return { heard: { kind: 'words', text: best.text, others, doubtful: sure < confidenceForYes }, how: 'spoken', alarm }
}
