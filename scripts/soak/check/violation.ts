import type { Conversation } from '../history.ts'

/** The rules of a cancellation that is never wrong. */
export type Rule = 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'I7'

/** A rule that was broken, in which conversation (0: in none that is known), and how. */
export interface Violation {
  readonly rule: Rule
  readonly conversation: number
  readonly what: string
}

/** Makes a violation. */
export function broken(rule: Rule, conversation: Conversation | undefined, what: string): Violation {
  return { rule, conversation: conversation?.number ?? 0, what }
}
