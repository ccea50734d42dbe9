import type { AgendaProcess } from './agenda-process.ts'
import type { Person } from './history.ts'
import type { Killer } from './killer.ts'
import type { ReadSentences } from './sentences.ts'

/** What is around the patients of a run. `addresses` of the bot processes. */
export interface World {
  readonly seed: number
  readonly addresses: readonly string[]
  readonly read: ReadSentences
  readonly agenda: AgendaProcess
  readonly killer: Killer
  readonly people: readonly Person[]
}
