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
import type { Hearing } from './readers/hearing.ts'
import { isBareNo, isRefusing } from './readers/refusing.ts'
import { readSurname } from './readers/surname.ts'
import { isUnknown } from './readers/unknown.ts'
import type { Message, QuestionKey } from './words.ts'

/** To whoever would rather not tell, or cannot. */
const why: readonly Message[] = [['identify.why'], ['identify.or-call']]

const beforeBirthDate: Record<Remark, readonly Message[]> = {
  'portal-ended': [['identify.portal-ended']],
  ended: [],
  failed: [['identify.failed']],
  noted: [['identify.known']],
  'date-wrong': [['identify.date-wrong']],
  'date-right': [],
  retry: [],
  refused: why,
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
      (remark === 'failed' ? readRetry(text, hearing) : undefined) ??
      readRefusal(text, hearing, remark, { outcome: 'declined' }),
  }
}

/** A day was said without a year; who says it all again is heard too. */
function askBirthYear(birthDay: string, remark: Remark | undefined, world: World): Move<IdentifyFacts> {
  return {
    do: 'ask',
    asked: 'birthDate',
    say: remark === 'noted' || remark === 'refused' ? beforeBirthDate[remark] : [],
    question: ['identify.birth-year'],
    read: (text, hearing) =>
      readDate(text, hearing) ??
      readYear(text, hearing, birthDay) ??
      numberFirst(text, hearing, world) ??
      readDayAlone(text, hearing) ??
      readRefusal(text, hearing, remark, { outcome: 'declined' }),
  }
}

/** The echo of the birth date is the confirmation; "nee, 1991" to it corrects the date, "nee" alone asks it again. */
export function readingBack(facts: IdentifyFacts, move: Move<IdentifyFacts> & { do: 'ask' }): Move<IdentifyFacts> {
  const { birthDate = '', remark } = facts
  const said = remark === 'date-right' || remark === 'refused'
  const echo: Message = ['identify.echo', { birthDate: { date: birthDate } }]
  return {
    ...move,
    say: said ? (move.say ?? []) : [echo],
    read: (text, hearing) => {
      const corrected = isCorrecting(text, hearing) ? readCorrected(text, hearing, birthDate) : undefined
      if (corrected) return corrected
      const echoed = readEcho(text, hearing, said)
      // Anything can be a surname, also a yes to the date; a bare no is about the date.
      if ((move.asked === 'surname' || isBareNo(text)) && echoed) return echoed
      return move.read(text, hearing) ?? echoed
    },
  }
}

/** Whoever would rather not tell, or does not know, hears why it is asked; said once more, it is `then`. */
function readRefusal(
  text: string,
  hearing: Hearing,
  remark: Remark | undefined,
  then: Partial<IdentifyFacts>,
): Partial<IdentifyFacts> | undefined {
  if (hearing.how === 'keyed' || !(isUnknown(text) || isRefusing(text) || isBareNo(text))) return undefined
  return remark === 'refused' ? then : { remark: 'refused' }
}

/** "Weet ik niet" is offered where it leads on. */
export function askNumber(facts: IdentifyFacts, world: World): Move<IdentifyFacts> & { do: 'ask' } {
  const without = unknownTo(facts, 'patientNumber')
  const leadsOn = setFor(without, world.rules.policy) !== undefined
  const { remark } = facts
  return {
    do: 'ask',
    asked: 'patientNumber',
    say: remark === 'refused' ? why : [],
    question: ['identify.number'],
    choices: leadsOn ? [['choice.unknown']] : [],
    read: (text, hearing) => {
      if ((leadsOn && isUnknown(text)) || (hearing.how === 'keyed' && /^#?$/.test(text.trim()))) return without
      const patientNumber = numberIn(text, hearing, world)
      if (patientNumber !== undefined) return { patientNumber, remark: undefined }
      return readDate(text, hearing) ?? readRefusal(text, hearing, remark, without)
    },
  }
}

/** Which of two: a year of two digits can lie in this century and in the last. */
export function askYear(dates: readonly string[], remark: Remark | undefined): Move<IdentifyFacts> {
  const [first = 0, second = 0] = dates.map((date) => Number(date.slice(0, 4)))
  return {
    do: 'ask',
    asked: 'birthDate',
    say: remark === 'refused' ? why : [],
    question: ['identify.year', { first: { year: first }, second: { year: second } }],
    choices: [
      ['choice.plain', { text: String(first) }],
      ['choice.plain', { text: String(second) }],
    ],
    read: (text, hearing) => {
      const birthDate = readYearAnswer(text, hearing, dates)
      if (birthDate) return { birthDate, dates: undefined, remark: undefined }
      return readDate(text, hearing) ?? readRefusal(text, hearing, remark, { outcome: 'declined' })
    },
  }
}

/** Whoever said that they did not know their number has found it. Four digits may be a time or a year. */
function numberAfterAll(
  text: string,
  hearing: Hearing,
  { unknown = [] }: IdentifyFacts,
  world: World,
): Partial<IdentifyFacts> | undefined {
  if (!unknown.includes('patientNumber') || text.replace(/\D/g, '').length < 5) return undefined
  const patientNumber = numberIn(text, { ...hearing, asked: 'patientNumber' }, world)
  return patientNumber === undefined
    ? undefined
    : { patientNumber, unknown: unknown.filter((fact) => fact !== 'patientNumber'), remark: undefined }
}

/** Asked of whoever does not know their number. */
export function askSurname(facts: IdentifyFacts, world: World): Move<IdentifyFacts> & { do: 'ask' } {
  return {
    do: 'ask',
    asked: 'surname',
    say: facts.unknown ? [['identify.no-matter']] : [],
    question: ['identify.surname'],
    read: (text, hearing) => {
      const number = numberAfterAll(text, hearing, facts, world)
      if (number) return number
      const surname = readSurname(text, hearing)
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
