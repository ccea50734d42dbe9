// Which appointments still lie ahead, and which of them can be cancelled here.
import type { AppointmentFact, World } from './host.ts'

/** What still lies ahead or is going on, in order of start. */
export function upcoming(list: readonly AppointmentFact[], world: World): readonly AppointmentFact[] {
  const ahead = list.filter((each) => each.status !== 'done' && each.status !== 'no-show' && each.end > world.nowLocal)
  return [...ahead].sort((a, b) => a.start.localeCompare(b.start))
}

/** Not started, nobody in the waiting room, early enough for the practice, and the agenda offers a way. */
export function canCancel(each: AppointmentFact, world: World): boolean {
  const latest = addHours(world.nowLocal, world.rules.cancelUntilHours)
  return each.cancellable && (each.status === 'none' || each.status === 'absent') && each.start > latest
}

/** Wall-clock arithmetic: the practice counts hours on its own clock. */
function addHours(local: string, hours: number): string {
  return new Date(Date.parse(`${local.slice(0, 19)}Z`) + hours * 3_600_000).toISOString().slice(0, 19)
}
