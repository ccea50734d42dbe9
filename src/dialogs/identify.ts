// Who are you? Collects what the practice's policy asks for, in any order, and only then asks the agenda.
import { begin, call, FlowDialog, type Move } from './flow.ts'
import type { ClaimFacts, World } from './host.ts'
import { type AppointmentTime, isComplete, mergeTimes, readAppointmentTime } from './readers/appointment-time.ts'
import { readBirthDate, readCorrection, readYearAnswer } from './readers/birth-date.ts'
import type { Hearing } from './readers/hearing.ts'
import { readPatientNumber } from './readers/patient-number.ts'
import { readSurname } from './readers/surname.ts'
import { isUnknown } from './readers/unknown.ts'
import type { Message } from './words.ts'

const id = 'identify'

/** What somebody has said of themselves so far. `dates` are the candidates of an ambiguous birth date. */
export interface IdentifyFacts {
  readonly birthDate?: string | undefined
  readonly dates?: readonly string[] | undefined
  readonly patientNumber?: string | undefined
  /** They do not know their number: asked by surname and appointment instead, where the practice allows it. */
  readonly noNumber?: boolean | undefined
  readonly surname?: string | undefined
  readonly time?: AppointmentTime | undefined
  /** A bare number that could also be a birth date, put back as a question. */
  readonly unclear?: 'number-or-date' | 'bsn' | undefined
  readonly failed?: boolean | undefined
  readonly outcome?: Identified | undefined
}

export type Identified = 'known' | 'person'

/** The way in. `learn` gets `known`, or `person` when somebody of the practice has to go on. */
export function beginIdentify<F>(facts: IdentifyFacts, learn: (result: Identified) => Partial<F>): Move<F> {
  return begin(id, facts, learn)
}

export function identifyDialog(): FlowDialog<IdentifyFacts> {
  return new FlowDialog(id, identifyFlow)
}

/** Facts -> the next question, the search when they are complete, or the end. */
export function identifyFlow(facts: IdentifyFacts, world: World): Move<IdentifyFacts> {
  if (facts.outcome)
    return { do: 'finish', say: facts.outcome === 'known' ? [['identify.known']] : [], result: facts.outcome }
  if (facts.dates) return askYear(facts.dates)
  if (!facts.birthDate) return askBirthDate(facts)
  if (facts.patientNumber)
    return search({ kind: 'number', birthDate: facts.birthDate, patientNumber: facts.patientNumber })
  if (!facts.noNumber) return askNumber(facts, facts.birthDate, world)
  if (!world.rules.withoutNumber) return { do: 'finish', say: [], result: 'person' }
  if (!facts.surname) return askSurname()
  if (!facts.time || !isComplete(facts.time)) return askTime(facts)
  return search({ kind: 'appointment', birthDate: facts.birthDate, surname: facts.surname, time: facts.time })
}

function search(claim: ClaimFacts): Move<IdentifyFacts> {
  return call<IdentifyFacts, 'identify'>('identify', claim, (gives) => {
    if (gives === 'known') return { outcome: 'known' }
    if (gives === 'enough') return { outcome: 'person' }
    return { ...forgotten, failed: true }
  })
}

const forgotten: IdentifyFacts = {
  birthDate: undefined,
  dates: undefined,
  patientNumber: undefined,
  noNumber: undefined,
  surname: undefined,
  time: undefined,
}

function askBirthDate(facts: IdentifyFacts): Move<IdentifyFacts> {
  const say: Message[] = facts.failed ? [['identify.failed']] : [['identify.intro']]
  return {
    do: 'ask',
    asked: 'birthDate',
    say,
    question: ['identify.birth-date'],
    read: (text, hearing) =>
      withNumber(readDate(text, hearing), text, hearing) ?? (isUnknown(text) ? { outcome: 'person' } : undefined),
  }
}

/** The echo of the birth date is the confirmation; "nee, 1991" to it corrects the date. */
function askNumber(facts: IdentifyFacts, birthDate: string, world: World): Move<IdentifyFacts> {
  const echo: Message[] =
    facts.unclear === 'bsn' ? [['identify.no-bsn']] : [['identify.echo', { birthDate: { date: birthDate } }]]
  return {
    do: 'ask',
    asked: 'patientNumber',
    say: facts.unclear === 'number-or-date' ? [] : echo,
    question: ['identify.number'],
    choices: world.rules.withoutNumber ? [['choice.unknown']] : [],
    read: (text, hearing) =>
      readNumber(text, hearing) ??
      correct(text, hearing, birthDate) ??
      (isUnknown(text) ? { noNumber: true } : undefined),
  }
}

function askYear(dates: readonly string[]): Move<IdentifyFacts> {
  const [first = '', second = ''] = dates.map((date) => date.slice(0, 4))
  return {
    do: 'ask',
    asked: 'birthDate',
    question: ['identify.year', { first, second }],
    choices: [
      ['choice.plain', { text: first }],
      ['choice.plain', { text: second }],
    ],
    read: (text, hearing) => {
      const birthDate = readYearAnswer(text, hearing, dates)
      return birthDate ? { birthDate, dates: undefined } : readDate(text, hearing)
    },
  }
}

function askSurname(): Move<IdentifyFacts> {
  return {
    do: 'ask',
    asked: 'surname',
    say: [['identify.no-matter']],
    question: ['identify.surname'],
    read: (text, hearing) => {
      const surname = readSurname(text, hearing)
      return surname ? { surname } : undefined
    },
  }
}

/** Day and time may come in two answers. */
function askTime(facts: IdentifyFacts): Move<IdentifyFacts> {
  return {
    do: 'ask',
    asked: 'appointmentTime',
    question: [facts.time ? 'identify.time-rest' : 'identify.time'],
    read: (text, hearing) => {
      const time = readAppointmentTime(text, hearing)
      if (time) return { time: facts.time ? mergeTimes(facts.time, time) : time }
      return isUnknown(text) ? { outcome: 'person' } : undefined
    },
  }
}

function readDate(text: string, hearing: Hearing): Partial<IdentifyFacts> | undefined {
  const heard = readBirthDate(text, hearing)
  if (!heard) return undefined
  return heard.kind === 'date' ? { birthDate: heard.date, dates: undefined } : { dates: heard.dates }
}

function readNumber(text: string, hearing: Hearing): Partial<IdentifyFacts> | undefined {
  const heard = readPatientNumber(text, hearing)
  if (!heard) return undefined
  if (heard.kind === 'bsn') return { unclear: 'bsn' }
  if (heard.kind === 'number') return { patientNumber: heard.value, unclear: undefined }
  return undefined
}

function correct(text: string, hearing: Hearing, birthDate: string): Partial<IdentifyFacts> | undefined {
  const heard = readCorrection(text, hearing, birthDate) ?? readBirthDate(text, hearing)
  if (!heard) return undefined
  return heard.kind === 'date' ? { birthDate: heard.date } : { birthDate: undefined, dates: heard.dates }
}

/** A birth date and a number in one sentence; a number beside a date is never taken from the date's own digits. */
function withNumber(
  date: Partial<IdentifyFacts> | undefined,
  text: string,
  hearing: Hearing,
): Partial<IdentifyFacts> | undefined {
  if (!date) return undefined
  const { asked: _, ...open } = hearing
  const number = readPatientNumber(text, open)
  return number?.kind === 'number' ? { ...date, patientNumber: number.value } : date
}
