// What is asked of whoever does not know their patient number: their name, and when the appointment is.
import type { World } from './host.ts'
import { numberIn, surnameIn } from './identify-answers.ts'
import { type IdentifyFacts, unknownTo } from './identify-facts.ts'
import type { Move } from './moves.ts'
import { type AppointmentTime, mergeTimes, readAppointmentTime } from './readers/appointment-time.ts'
import type { Hearing } from './readers/hearing.ts'
import { isUnknown } from './readers/unknown.ts'
import type { QuestionKey } from './words.ts'

/** The surname; also a number that was found after all. */
export function askSurname(facts: IdentifyFacts, world: World): Move<IdentifyFacts> & { do: 'ask' } {
  return {
    do: 'ask',
    asked: 'surname',
    say: facts.unknown ? [['identify.no-matter']] : [],
    question: ['identify.surname'],
    read: (text, hearing) => {
      const number = numberAfterAll(text, hearing, facts, world)
      if (number) return number
      const surname = surnameIn(text, hearing)
      if (surname) return { surname }
      return isUnknown(text) ? unknownTo(facts, 'surname') : undefined
    },
  }
}

/** Day and time may come in two answers. */
export function askTime(facts: IdentifyFacts, world: World): Move<IdentifyFacts> & { do: 'ask' } {
  return {
    do: 'ask',
    asked: 'appointmentTime',
    question: [timeQuestion(facts.time)],
    read: (text, hearing) => {
      const time = readAppointmentTime(text, hearing)
      if (time) return { time: facts.time ? mergeTimes(facts.time, time) : time }
      return (
        numberAfterAll(text, hearing, facts, world) ??
        (isUnknown(text) ? unknownTo(facts, 'appointmentTime') : undefined)
      )
    },
  }
}

function timeQuestion(time: AppointmentTime | undefined): QuestionKey {
  if (!time) return 'identify.time'
  return time.times.length > 0 ? 'identify.day-of' : 'identify.clock-of'
}

/** Four digits may be a time or a year. */
const fewestDigits = 5

/**
 * Whoever said that they did not know their number has found it. A BSN that is no number here was not asked for: it is no try
 * that fails.
 */
function numberAfterAll(
  text: string,
  hearing: Hearing,
  { unknown = [] }: IdentifyFacts,
  world: World,
): Partial<IdentifyFacts> | undefined {
  if (!unknown.includes('patientNumber')) return undefined
  const patientNumber = numberIn(text, { ...hearing, asked: 'patientNumber' }, world)
  if (patientNumber === undefined || patientNumber.length < fewestDigits) return undefined
  return { patientNumber, unknown: unknown.filter((fact) => fact !== 'patientNumber'), remark: undefined }
}
