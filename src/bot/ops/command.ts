// What an operator's command is: how it is written, what it does, and how it ends.
import type { ParseArgsOptionsConfig } from 'node:util'
import type { Config } from '../config.ts'
import type { FailureLimits } from '../settings/identification.ts'
import type { TetraConfig } from '../settings/tetra.ts'
import type { Secrets } from '../store/seal.ts'
import type { Store } from '../store/store.ts'

/** Whose commands may be given: the practices of this installation. */
export interface Operated extends Omit<OperatorParts, keyof PracticeParts> {
  readonly practices: readonly PracticeParts[]
}

/** What of a practice a command needs to know. `localTime` is its wall clock at a moment in ms. */
interface PracticeParts {
  /** Its id: the only one there is, or the one that `--practice` names. */
  readonly practice: string
  readonly localTime: (now: number) => string
  /** The IANA zone of that clock. */
  readonly zone: string
  /** How its Switchboard is reached. */
  readonly tetra: TetraConfig | 'demo'
  readonly failures: FailureLimits
}

/** An installation as its settings describe it, and a way to ask the Balie that runs on its data folder, if one does. */
export interface Installation {
  readonly config: Config
  readonly ask: (words: string[]) => Promise<Told | undefined>
}

/** What a command works on. `now` is ms since the epoch. */
export interface OperatorParts extends PracticeParts {
  readonly store: Store
  readonly secrets: Secrets
  readonly now: () => number
  /** For how many years the audit is kept. */
  readonly auditYears: number
  /** For a command that works alone. */
  readonly installation?: Installation
  /** Who gives the command: the name of their account on this machine. */
  readonly by: string
}

/** What stands behind a command's name: the words, and the options by name (`--patient 5` is `{ patient: '5' }`). */
export interface CommandLine {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
}

/** What a command says, and how it ended: 0 fine, 1 something was found (or not found), 2 not understood. */
export interface Told {
  readonly lines: readonly string[]
  readonly code: 0 | 1 | 2
  /** The same for a program, which asks for it with `--json`: without it, the lines. */
  readonly data?: unknown
}

/** One command of the table. */
export interface Command {
  readonly name: string
  /** Each way to write it, after `npm run balie --`, and what that does. */
  readonly forms: readonly (readonly [form: string, does: string])[]
  /** Options of its own. `--practice`, `--json` and `--help` belong to all. */
  readonly options?: ParseArgsOptionsConfig
  /** Works with the settings as they are now: it asks no running Balie, and gets no store. */
  readonly alone?: true
  /** Is about the whole installation, not about one of its practices. */
  readonly whole?: true
  /** Whether this line only looks, so that it is carried out for every practice where none is named. */
  readonly looks?: (line: CommandLine) => boolean
  /** Does it; `undefined` when the words make no sense. Throws `StoreError` when the store fails. */
  readonly run: (line: CommandLine, parts: OperatorParts) => Promise<Told | undefined>
}
