// A small linear model that tells by likeness to labelled sentences what is wanted. It is trained beforehand
// (`npm run train`); its weights, one small whole number per place and intent, ship with the project.
import type { Intent } from './intents.ts'
import { placesOf } from './likeness-features.ts'
import { intents, scale, weights } from './likeness-weights.ts'

/** The intent that a sentence is most like, and how certain that is, from 0 to 1. */
export interface Likeness {
  readonly intent: Intent
  readonly certainty: number
}

let table: Int8Array | undefined

/** Unpacked when it is first needed: a start is quicker without. */
function unpacked(): Int8Array {
  table ??= new Int8Array(Buffer.from(weights, 'base64'))
  return table
}

/** The intent that the text is most like. */
export function readLikeness(text: string): Likeness | undefined {
  const found = placesOf(text)
  const model = unpacked()
  const step = scale / Math.sqrt(found.length)
  const sums = intents.map((_, at) => found.reduce((sum, place) => sum + (model[place * intents.length + at] ?? 0), 0))
  const highest = Math.max(...sums)
  const intent = intents[sums.indexOf(highest)]
  const certainty = 1 / sums.reduce((sum, one) => sum + Math.exp((one - highest) * step), 0)
  return intent && { intent, certainty }
}
