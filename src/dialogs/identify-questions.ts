// The questions about who somebody is, each with what it makes of an answer.
import type { World } from './host.ts'
import {
  isCorrecting,
  numberFirst,
  numberIn,
  readCorrected,
  readDate,
  readDayAlone,
  readEcho,
  readRetry,
  readYear,
  withNumber,
} from './identify-answers.ts'
import { type IdentifyFacts, type Remark, setFor, unknownTo } from './identify-facts.ts'
import type { Move } from './moves.ts'
import { type AppointmentTime, mergeTimes, readAppointmentTime } from './readers/appointment-time.ts'
import { readYearAnswer } from './readers/birth-date.ts'
import { readSurname } from './readers/surname.ts'
import { isUnknown } from './readers/unknown.ts'
import type { Message, QuestionKey } from './words.ts'

const beforeBirthDate: Record<Remark, readonly Message[]> = {
  'portal-ended': [['identify.portal-ended']],
  ended: [],
  failed: [['identify.failed']],
  noted: [['identify.known']],
  'date-wrong': [['identify.date-wrong']],
  'date-right': [],
  retry: [],
}

/** Always the first question: every set of facts has a birth date. */
export function askBirthDate({ remark, wish, birthDay }: IdentifyFacts, world: World): Move<IdentifyFacts> {
  if (birthDay) return askBirthYear(birthDay, remark, world)
  const intro: Message = ['identify.intro', { wish: { key: wish === 'list' ? 'menu.echo-list' : 'menu.echo-cancel' } }]
  return {
    do: 'ask',
    asked: 'birthDate',
    say: remark ? beforeBirthDate[remark] : [intro],
    question: [remark === 'noted' ? 'identify.birth-date-too' : 'identify.birth-date'],
    read: (text, hearing) =>
      withNumber(readDate(text, hearing), text, hearing) ??
      numberFirst(text, hearing, world) ??
      readDayAlone(text, hearing) ??
      (isUnknown(text) ? { outcome: 'declined' } : undefined) ??
      (remark === 'failed' ? readRetry(text, hearing) : undefined),
  }
}

/** A day was said without a year; who says it all again is heard too. */
function askBirthYear(birthDay: string, remark: Remark | undefined, world: World): Move<IdentifyFacts> {
  return {
    do: 'ask',
    asked: 'birthDate',
    say: remark === 'noted' ? beforeBirthDate.noted : [],
    question: ['identify.birth-year'],
    read: (text, hearing) =>
      readDate(text, hearing) ??
      readYear(text, hearing, birthDay) ??
      numberFirst(text, hearing, world) ??
      readDayAlone(text, hearing) ??
      (isUnknown(text) ? { outcome: 'declined' } : undefined),
  }
}

/** The echo of the birth date is the confirmation; "nee, 1991" to it corrects the date, "nee" alone asks it again. */
export function readingBack(facts: IdentifyFacts, move: Move<IdentifyFacts> & { do: 'ask' }): Move<IdentifyFacts> {
  const { birthDate = '', remark } = facts
  const said = remark === 'date-right'
  const echo: Message = ['identify.echo', { birthDate: { date: birthDate } }]
  return {
    ...move,
    say: said ? [] : [echo],
    read: (text, hearing) => {
      const corrected = isCorrecting(text, hearing) ? readCorrected(text, hearing, birthDate) : undefined
      if (corrected) return corrected
      const echoed = readEcho(text, hearing, said)
      // Anything can be a surname, also a yes to the date.
      if (move.asked === 'surname' && echoed) return echoed
      return move.read(text, hearing) ?? echoed
    },
  }
}

/** "Weet ik niet" is offered where it leads on. */
export function askNumber(facts: IdentifyFacts, world: World): Move<IdentifyFacts> & { do: 'ask' } {
  const without = unknownTo(facts, 'patientNumber')
  return {
    do: 'ask',
    asked: 'patientNumber',
    question: ['identify.number'],
    choices: setFor(without, world.rules.policy) ? [['choice.unknown']] : [],
    read: (text, hearing) => {
      if (isUnknown(text) || (hearing.how === 'keyed' && /^#?$/.test(text.trim()))) return without
      const patientNumber = numberIn(text, hearing, world)
      return patientNumber === undefined ? readDate(text, hearing) : { patientNumber, remark: undefined }
    },
  }
}

/** Which of two: a year of two digits can lie in this century and in the last. */
export function askYear(dates: readonly string[]): Move<IdentifyFacts> {
  const [first = 0, second = 0] = dates.map((date) => Number(date.slice(0, 4)))
  return {
    do: 'ask',
    asked: 'birthDate',
    question: ['identify.year', { first: { year: first }, second: { year: second } }],
    choices: [
      ['choice.plain', { text: String(first) }],
      ['choice.plain', { text: String(second) }],
    ],
    read: (text, hearing) => {
      const birthDate = readYearAnswer(text, hearing, dates)
      if (birthDate) return { birthDate, dates: undefined, remark: undefined }
      return readDate(text, hearing) ?? (isUnknown(text) ? { outcome: 'declined' } : undefined)
    },
  }
}

/** Asked of whoever does not know their number. */
export function askSurname(facts: IdentifyFacts): Move<IdentifyFacts> & { do: 'ask' } {
  return {
    do: 'ask',
    asked: 'surname',
    say: facts.unknown ? [['identify.no-matter']] : [],
    question: ['identify.surname'],
    read: (text, hearing) => {
      const surname = readSurname(text, hearing)
      if (surname) return { surname }
      return isUnknown(text) ? unknownTo(facts, 'surname') : undefined
    },
  }
}

/** Day and time may come in two answers. */
export function askTime(facts: IdentifyFacts): Move<IdentifyFacts> & { do: 'ask' } {
  return {
    do: 'ask',
    asked: 'appointmentTime',
    question: [timeQuestion(facts.time)],
    read: (text, hearing) => {
      const time = readAppointmentTime(text, hearing)
      if (time) return { time: facts.time ? mergeTimes(facts.time, time) : time }
      return isUnknown(text) ? unknownTo(facts, 'appointmentTime') : undefined
    },
  }
}

function timeQuestion(time: AppointmentTime | undefined): QuestionKey {
  if (!time) return 'identify.time'
  return time.times.length > 0 ? 'identify.day-of' : 'identify.clock-of'
}
