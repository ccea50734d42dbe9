// An appointment in words: a line of a list, and what a sentence is about.
import { canCancel } from './ahead.ts'
import type { AppointmentFact, World } from './host.ts'
import type { About, Message } from './words.ts'

/**
 * One appointment as a line: its number in the list (if it has one), day, time, with whom, and what the patient should know.
 * `choose` are the words that choosing it for cancelling says.
 */
export function appointmentLine(
  each: AppointmentFact,
  number: number | undefined,
  world: World,
  choose: Message = ['choice.cancel-that', { at: { at: each.start } }],
): Message {
  const values = { at: { at: each.start }, agenda: { name: each.agendaName }, minutes: each.minutes }
  const line =
    number === undefined
      ? (['appointments.line', values] as const)
      : (['appointments.numbered', { ...values, number }] as const)
  const about = aboutOf(each)
  if (each.status === 'waiting') return [`${line[0]}-waiting`, line[1], { ...about, note: 'appointments.waiting' }]
  if (each.status === 'busy') return [`${line[0]}-busy`, line[1], { ...about, note: 'appointments.busy' }]
  if (!canCancel(each, world)) return [`${line[0]}-by-phone`, line[1], { ...about, note: 'appointments.by-phone' }]
  return [...line, { ...about, choose }]
}

/** The appointment that a sentence is about. */
export function aboutOf({ start, minutes, agendaName }: AppointmentFact): About {
  return { start, minutes, whom: agendaName }
}
