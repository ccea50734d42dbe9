// A question that waits for its answer: what answers it, when an answer comes too late, and how it is asked again.

import { isDeepStrictEqual } from 'node:util'
import type { Host } from './host.ts'
import type { Move } from './moves.ts'
import type { Message } from './words.ts'

/** The move that asks. */
export type Ask<F> = Extract<Move<F>, { do: 'ask' }>

/** What is kept of a question between turns. `askedAt` is ms since the epoch; `misses` counts answers that were none. */
export interface Waiting {
  readonly misses: number
  /** It has been explained, with its example. */
  readonly explained?: true | undefined
  /** It was asked once more because the patient asked something. */
  readonly aside?: true | undefined
  readonly askedAt: number
}

const freshFor = 5 * 60_000
const mostMisses = 3

/** Whether what was heard can be meant for it: it was said after the question and what was told since, and came within five minutes. */
export function isFresh({ askedAt }: Waiting, { heard: { arrivedAt, saidBy, lastNewsAt } }: Host): boolean {
  return saidBy >= askedAt && arrivedAt - askedAt <= freshFor && askedAt >= lastNewsAt
}

/** An answer to a fresh question changes something: it was heard clearly, and nothing else was heard in its place. */
export function understand<F>(ask: Ask<F>, text: string, { aside }: Waiting, host: Host): Partial<F> | undefined {
  const hearing = { ...host.hearing, asked: ask.asked, ...((aside || host.toldAside) && { aside: true }) }
  const patch = ask.read(text, hearing)
  if (!patch || !ask.fresh) return patch
  const { others, doubtful } = host.heard
  const rivals = others.map((other) => ask.read(other, hearing)).filter((other) => other !== undefined)
  return doubtful || rivals.some((rival) => !isDeepStrictEqual(rival, patch)) ? undefined : patch
}

/** What another hearing of the same words answers; for facts that is good enough. */
export function otherwise<F>(ask: Ask<F>, host: Host): Partial<F> | undefined {
  const read = (other: string) => ask.read(other, { ...host.hearing, asked: ask.asked })
  return host.heard.others.map(read).find((patch) => patch !== undefined)
}

/**
 * How a question is asked again that was not answered: shorter, then once with an example; `undefined` when a person is to help.
 * Whoever asks what it means (`asksBack`) gets the example at once.
 */
export function askedAgain<F>(
  { question: [key, ...rest] }: Ask<F>,
  { misses: before, explained }: Waiting,
  asksBack: boolean,
): { readonly question: Message; readonly waiting: Omit<Waiting, 'askedAt'> } | undefined {
  const misses = before + 1
  if (misses >= mostMisses) return undefined
  const explains = !explained && (misses > 1 || asksBack)
  const question: Message = [explains ? `${key}_example` : `${key}_again`, ...rest]
  const aside = asksBack || undefined
  return { question, waiting: { misses, explained: explained || explains || undefined, aside } }
}
