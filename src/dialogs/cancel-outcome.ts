// What became of a cancellation, told as far as it is known, and what stays.
import { upcoming } from './ahead.ts'
import { aboutOf } from './appointment-line.ts'
import type { CancelFacts } from './cancel.ts'
import type { AppointmentFact, CancellationSoFar, World } from './host.ts'
import type { Move } from './moves.ts'
import { toldOf } from './under-menu.ts'
import type { Message } from './words.ts'

/** Tells what became of it, and of `done` also what stays; then there may be something else. */
export function tell(outcome: CancellationSoFar, facts: CancelFacts, world: World): Move<CancelFacts> {
  const chosen = facts.chosen
  const values = chosen ? { at: { at: chosen.start } } : {}
  if (outcome === 'told') return { do: 'finish', say: [], result: { next: 'more' } }
  const words: Record<Exclude<CancellationSoFar, 'told'>, Message> = {
    done: chosen ? cancelled(chosen) : ['cancel.done', values],
    gone: ['cancel.gone', values],
    changed: ['cancel.changed'],
    'not-done': ['cancel.not-done', values],
    'no-route': ['cancel.by-phone', values],
    unknown: ['cancel.unknown'],
    pending: ['cancel.pending'],
    'pending-call': ['cancel.pending-call'],
  }
  const done = outcome === 'done'
  const say = [words[outcome], ...(done ? [...stays(facts, world), ['cancel.new-one'] as const] : [])]
  return {
    do: 'finish',
    say,
    result: { next: 'more', ...told(facts, world), ...(done && chosen && { done: chosen.start }) },
  }
}

/** The list that was told, in its order: "en de laatste?" may come after it. */
export function told({ list = [] }: CancelFacts, world: World) {
  return toldOf(upcoming(list, world))
}

/** That this one has been cancelled. */
export function cancelled(one: AppointmentFact): Message {
  return ['cancel.done', { at: { at: one.start } }, { ...aboutOf(one), cancelled: true }]
}

/** What stays: the next one by name, or how many. */
function stays(facts: CancelFacts, world: World): Message[] {
  const gone = [...(facts.done ?? []), facts.chosen].map((each) => each?.id)
  const others = upcoming(facts.list ?? [], world).filter(({ id }) => !gone.includes(id))
  const [first] = others
  if (!first) return []
  if (others.length === 1) return [['cancel.stays', { at: { at: first.start } }]]
  return [['cancel.stays-many', { count: others.length }]]
}

/** Whoever wanted another time is told where that is asked; somebody without a number can name another appointment only from the start. */
export function kept({ chosen, done, remark }: CancelFacts, world: World): readonly Message[] {
  if (remark === 'moving') return [[done ? 'cancel.kept-one' : 'cancel.kept'], ['menu.no-booking']]
  const one: Message = [done || world.acted ? 'cancel.kept-one' : 'cancel.kept']
  if (world.who?.only) return [one, ['cancel.kept-only']]
  if (chosen || done) return [one]
  return [[world.acted ? 'menu.dropped-rest' : 'cancel.kept-all']]
}
