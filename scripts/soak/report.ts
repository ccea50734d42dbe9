// What a run prints: what was done to the bot, what it did, what was wrong, and one line at the end.
import type { Verdict } from './check.ts'
import { faultMix } from './fault-mix.ts'
import type { AgendaEntry, Conversation } from './history.ts'
import type { Options } from './options.ts'
import type { Run } from './run.ts'
import { raisedLimits } from './settings.ts'
import { troubles } from './store-trouble.ts'

const mostShown = 40

/** Before the run: what it is going to be. */
export function opening({
  conversations,
  seed,
  store,
  processes,
  atOnce,
  short,
  faults,
  harsh,
  kills,
  troubleEvery,
}: Options): string {
  const limits = Object.entries(raisedLimits).map(([name, value]) => `${name}=${value}`)
  return [
    `soak: ${short ? 'up to ' : ''}${conversations} conversations, ${atOnce} at once, seed ${seed}, ${store}, ${processes} process${processes === 1 ? '' : 'es'}${kills ? '' : ', no kills'}`,
    `limits raised: ${limits.join(', ')}`,
    faults ? `faults: ${faultMix(harsh)}` : 'faults: none',
    faults && troubleEvery > 0
      ? `store: every ${troubleEvery} s one of ${troubles[store].join(', ')}`
      : 'store: no trouble',
  ].join('\n')
}

/** After it. */
export function closing(run: Run, { counts, violations }: Verdict, seconds: number): string {
  const { outages, kills, crashes, memory, history } = run
  const faults = history.agenda.filter(({ fault }) => fault !== undefined).length
  return [
    `calls: ${callsOf(history.agenda)}`,
    `outages: ${outages.map(({ ms, fault }) => `${ms / 1000} s of ${fault}`).join(', ') || 'none'}`,
    `faults by operation: ${byOperation(history.agenda)}`,
    `store: ${tally((history.troubles ?? []).map(({ kind }) => kind))}`,
    `answers to the question: ${tally(history.conversations.flatMap(({ acts = [] }) => acts))}`,
    `messages: ${sum(history.conversations, 'copies')} came again at once, ${sum(history.conversations, 'reordered')} again after a later one`,
    `kills: ${kills}, of cancellations at: ${[...run.killed].map(([point, count]) => `${point} ${count}`).join(', ') || 'none'}`,
    `practice's own changes: ${tally(history.changes.map(({ kind }) => kind))}; raced a cancellation: ${counts.raced}`,
    `told: ${Object.entries(counts.told)
      .map(([outcome, count]) => `${outcome} ${count}`)
      .join(', ')}; of ${counts.yeses} yeses, unknown ${share(counts.unknowns, counts.yeses)}`,
    `from yes to final answer: median ${seconds1(at(counts.waits, 0.5))}, 95 % ${seconds1(at(counts.waits, 0.95))}, most ${seconds1(at(counts.waits, 1))}`,
    `time: ${Math.round(run.feedMs / 1000)} s until the last patient had come; CPU: bots ${run.cpu.bots.toFixed(1)} s, patients ${run.cpu.patients.toFixed(1)} s`,
    `memory: ${quarters(run.course)} MB after each quarter of the time, ${memory} at most; store: ${quarters(run.stored)} MB`,
    `audit: ${history.audit ? `${history.audit.length} records` : 'could not be read, not checked'}`,
    ...shown(violations),
    `soak: ${counts.conversations} conversations, ${counts.turns} turns, ${faults} faults, ${kills} kills, ${crashes} crashes, ${counts.cancellations} cancellations, ${counts.unknowns} unknown, ${violations.length} violations, ${Math.round(seconds)} s, ${memory} MB at most`,
  ].join('\n')
}

function shown(violations: Verdict['violations']): string[] {
  if (violations.length === 0) return []
  const lines = violations
    .slice(0, mostShown)
    .map(({ rule, conversation, what }) => `  ${rule}  conversation ${conversation}: ${what}`)
  const rest = violations.length - lines.length
  return [
    `violations: ${tally(violations.map(({ rule }) => rule))}`,
    ...lines,
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ]
}

function byOperation(agenda: readonly AgendaEntry[]): string {
  const faulty = agenda.filter(({ fault }) => fault !== undefined)
  const operations = Map.groupBy(faulty, ({ method }) => method)
  return [...operations]
    .map(([method, all]) => `${method}: ${tally(all.flatMap(({ fault }) => fault ?? []))}`)
    .join('; ')
}

function sum(conversations: readonly Conversation[], what: 'copies' | 'reordered'): number {
  return conversations.reduce((total, each) => total + (each[what] ?? 0), 0)
}

function callsOf(agenda: readonly AgendaEntry[]): string {
  return tally(agenda.map(({ method }) => method).filter((method) => method !== 'practice'))
}

function tally(all: readonly string[]): string {
  const counts = [...Map.groupBy(all, (each) => each)].map(([name, found]) => [name, found.length] as const)
  return (
    counts
      .sort((one, other) => other[1] - one[1])
      .map(([name, count]) => `${name} ${count}`)
      .join(', ') || 'none'
  )
}

/** The most in the last stretch before each quarter, so that a restart just then hides nothing. */
function quarters(course: readonly number[]): string {
  const stretch = Math.max(1, Math.floor(course.length / 16))
  const ends = [1, 2, 3, 4].map((quarter) => Math.floor((course.length * quarter) / 4))
  return ends.map((end) => Math.max(0, ...course.slice(Math.max(0, end - stretch), end))).join(', ')
}

function at(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

function seconds1(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`
}
