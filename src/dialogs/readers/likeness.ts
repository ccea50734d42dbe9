// Small linear models that tell by likeness to labelled sentences what is wanted, and whether it is an emergency. They are
// trained beforehand (`npm run train`); their weights, one small whole number per place and outcome, ship with the project.
import * as alarm from './alarm-weights.ts'
import type { Intent } from './intents.ts'
import { placesOf } from './likeness-features.ts'
import * as wish from './likeness-weights.ts'

interface Packed<Outcome> {
  readonly outcomes: readonly Outcome[]
  readonly scale: number
  readonly weights: string
}

/** What a sentence is most like, and how certain that is, from 0 to 1. */
export interface Likeness<Outcome> {
  readonly outcome: Outcome
  readonly certainty: number
}

/** A reader by likeness; its table is unpacked when it is first needed, so that a start is quick. */
function readerOf<Outcome>({ outcomes, scale, weights }: Packed<Outcome>) {
  let table: Int8Array | undefined
  return (text: string): Likeness<Outcome> | undefined => {
    table ??= new Int8Array(Buffer.from(weights, 'base64'))
    const model = table
    const found = placesOf(text)
    const step = scale / Math.sqrt(found.length)
    const sums = outcomes.map((_, at) =>
      found.reduce((sum, place) => sum + (model[place * outcomes.length + at] ?? 0), 0),
    )
    const highest = Math.max(...sums)
    const outcome = outcomes[sums.indexOf(highest)]
    const certainty = 1 / sums.reduce((sum, one) => sum + Math.exp((one - highest) * step), 0)
    return outcome && { outcome, certainty }
  }
}

/** The intent that a text is most like. */
export const readLikeness: (text: string) => Likeness<Intent> | undefined = readerOf<Intent>(wish)

const readAlarm = readerOf<'alarm' | 'calm'>(alarm)

/** How much a text is like what people say in an emergency, from 0 to 1. */
export function alarmLikeness(text: string): number {
  const like = readAlarm(text)
  if (!like) return 0
  return like.outcome === 'alarm' ? like.certainty : 1 - like.certainty
}
