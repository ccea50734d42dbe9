// The independent checker: from the agenda's log, the transcripts and what patients meant to what was wrong. It knows
// nothing of the bot's code, only its sentences.
import { truthOf } from './check/agenda-truth.ts'
import { checkAnswers } from './check/answers.ts'
import { checkAudit } from './check/audit.ts'
import { createCrossingCheck } from './check/crossing.ts'
import { checkEffects, type Effects } from './check/effects.ts'
import { checkIdentity } from './check/identity.ts'
import { checkOrder } from './check/order.ts'
import { type Intent, isAccepted, readTalk, type Talk } from './check/talks.ts'
import type { Violation } from './check/violation.ts'
import type { History } from './history.ts'
import type { ReadSentences } from './sentences.ts'

/** What a run amounts to. `yeses`: those that were taken; `waits`: ms from a yes to its final answer, sorted. */
export interface Counts {
  readonly conversations: number
  readonly turns: number
  readonly yeses: number
  readonly cancellations: number
  readonly told: Readonly<Record<string, number>>
  readonly unknowns: number
  /** Changed by the practice between the last look and the request: cancelled all the same, and no fault of anybody. */
  readonly raced: number
  readonly waits: readonly number[]
}

/** Every violation of the rules, and the counts. */
export interface Verdict {
  readonly violations: readonly Violation[]
  readonly counts: Counts
}

/** Judges a run. */
export function check(history: History, read: ReadSentences): Verdict {
  const truth = truthOf(history)
  const talks = history.conversations.map((conversation) => readTalk(conversation, read))
  const effects = checkEffects(talks, truth)
  const crossing = createCrossingCheck(history, truth, read)
  const violations = [
    ...effects.violations,
    ...talks.flatMap((talk) => checkAnswers(talk, effects.byIntent, truth, read)),
    ...checkAudit(history, talks, truth),
    ...history.conversations.flatMap(crossing),
    ...talks.flatMap((talk) => checkIdentity(talk, effects.byIntent)),
    ...talks.flatMap((talk) => checkOrder(talk, history.troubles)),
  ]
  return { violations, counts: countsOf(talks, effects, truth.cancelled.length) }
}

function countsOf(talks: readonly Talk[], { byIntent, raced }: Effects, cancellations: number): Counts {
  const taken = talks.flatMap(({ intents }) => intents).filter((intent) => isAccepted(intent) || byIntent.has(intent))
  const told = taken.flatMap((intent) => intent.told)
  const outcomes = Map.groupBy(told, ({ outcome }) => outcome)
  return {
    conversations: talks.length,
    turns: talks.reduce((sum, { conversation }) => sum + conversation.posts.filter(({ takenAt }) => takenAt).length, 0),
    yeses: taken.length,
    cancellations,
    told: Object.fromEntries([...outcomes].map(([outcome, all]) => [outcome, all.length])),
    unknowns: outcomes.get('unknown')?.length ?? 0,
    raced,
    waits: taken.flatMap(waitOf).sort((one, other) => one - other),
  }
}

function waitOf({ post, told: [first] }: Intent): number[] {
  return first ? [first.at - post.at] : []
}
