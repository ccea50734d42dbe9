// Who are you? Collects what the practice's policy asks for, in any order, and only then asks the agenda.
import { begin, call, FlowDialog, type Move } from './flow.ts'
import type { Fact, FactSet, World } from './host.ts'
import { type AppointmentTime, isComplete, mergeTimes, readAppointmentTime } from './readers/appointment-time.ts'
import { type BirthDate, readBirthDate, readCorrection, readYearAnswer } from './readers/birth-date.ts'
import type { Hearing } from './readers/hearing.ts'
import { isNothingMore, isWrong } from './readers/other-one.ts'
import { readBsn, readPatientNumber } from './readers/patient-number.ts'
import { readSurname } from './readers/surname.ts'
import { isUnknown } from './readers/unknown.ts'
import { readYesNo } from './readers/yes-no.ts'
import type { Message, QuestionKey } from './words.ts'

/** The id of this dialog; what it knows is kept when the subject changes. */
export const identifyId = 'identify'

/** What somebody has said of themselves so far. `dates` are the candidates of an ambiguous birth date. */
export interface IdentifyFacts {
  readonly birthDate?: string | undefined
  readonly dates?: readonly string[] | undefined
  readonly patientNumber?: string | undefined
  /** What they do not know: the next set of facts that does without it is asked for instead. */
  readonly unknown?: readonly Fact[] | undefined
  readonly surname?: string | undefined
  readonly time?: AppointmentTime | undefined
  /** What it is for: said back to who speaks, and nothing else. */
  readonly wish?: 'list' | 'cancel' | undefined
  /** What is said before the next question, because of the last answer. */
  readonly remark?: Remark | undefined
  readonly outcome?: Identified | undefined
}

type Remark = 'portal-ended' | 'failed' | 'retry' | 'noted' | 'date-wrong' | 'date-right'

/** `person`: it did not work; `declined`: the patient does not know, or does not want to go on. */
export type Identified = 'known' | 'person' | 'declined'

/** The way in. `learn` gets `known`, or why somebody of the practice has to go on. */
export function beginIdentify<F>(facts: IdentifyFacts, learn: (result: Identified) => Partial<F>): Move<F> {
  return begin(identifyId, facts, learn)
}

export function identifyDialog(): FlowDialog<IdentifyFacts> {
  return new FlowDialog(identifyId, identifyFlow)
}

/** Facts -> the next question, the search when a set of them is complete, or the end. */
export function identifyFlow(facts: IdentifyFacts, world: World): Move<IdentifyFacts> {
  if (facts.outcome)
    return { do: 'finish', say: facts.outcome === 'known' ? [['identify.known']] : [], result: facts.outcome }
  if (facts.dates) return askYear(facts.dates)
  const { policy } = world.rules
  const set = setFor(facts, policy)
  if (!set) return { do: 'finish', say: [], result: 'declined' }
  const missing = set.find((fact) => !has(facts, fact))
  if (!missing) return search(facts, set)
  if (missing === 'birthDate') return askBirthDate(facts, world)
  const question = { patientNumber: askNumber, surname: askSurname, appointmentTime: askTime }[missing](facts, world)
  return isFirst(missing, set, facts) ? readingBack(facts, question) : question
}

/** The first set without anything that they do not know. */
function setFor({ unknown = [] }: IdentifyFacts, policy: readonly FactSet[]): FactSet | undefined {
  return policy.find((set) => !set.some((fact) => unknown.includes(fact)))
}

function has({ birthDate, patientNumber, surname, time }: IdentifyFacts, fact: Fact): boolean {
  if (fact === 'appointmentTime') return time !== undefined && isComplete(time)
  return { birthDate, patientNumber, surname }[fact] !== undefined
}

/** Only what the set asks for is claimed: what was said beside it proves nothing, and must not make it fail. */
function search(facts: IdentifyFacts, set: FactSet): Move<IdentifyFacts> {
  const claim = {
    set,
    birthDate: facts.birthDate ?? '',
    ...(set.includes('patientNumber') && { patientNumber: facts.patientNumber }),
    ...(set.includes('surname') && { surname: facts.surname }),
    ...(set.includes('appointmentTime') && { time: facts.time }),
  }
  return call<IdentifyFacts, 'identify'>('identify', claim, (gives) => {
    if (gives === 'known') return { outcome: 'known' }
    if (gives === 'enough') return { outcome: 'person' }
    return { ...forgotten, remark: 'failed' }
  })
}

const forgotten: IdentifyFacts = {
  birthDate: undefined,
  dates: undefined,
  patientNumber: undefined,
  unknown: undefined,
  surname: undefined,
  time: undefined,
}

const beforeBirthDate: Record<Remark, readonly Message[]> = {
  'portal-ended': [['identify.portal-ended']],
  failed: [['identify.failed']],
  noted: [['identify.known']],
  'date-wrong': [['identify.date-wrong']],
  'date-right': [],
  retry: [],
}

function askBirthDate({ remark, wish }: IdentifyFacts, world: World): Move<IdentifyFacts> {
  const intro: Message = ['identify.intro', { wish: { key: wish === 'list' ? 'menu.echo-list' : 'menu.echo-cancel' } }]
  return {
    do: 'ask',
    asked: 'birthDate',
    say: remark ? beforeBirthDate[remark] : [intro],
    question: [remark === 'noted' ? 'identify.birth-date-too' : 'identify.birth-date'],
    read: (text, hearing) =>
      withNumber(readDate(text, hearing), text, hearing) ??
      numberFirst(text, hearing, world) ??
      (isUnknown(text) ? { outcome: 'declined' } : undefined) ??
      (remark === 'failed' ? readRetry(text, hearing) : undefined),
  }
}

/** The number before the birth date is kept. */
function numberFirst(text: string, hearing: Hearing, world: World): Partial<IdentifyFacts> | undefined {
  const patientNumber = numberIn(text, hearing, world)
  return patientNumber === undefined ? undefined : { patientNumber, remark: 'noted' }
}

/** The answer to "shall we try once more?", when it is no birth date yet. */
function readRetry(text: string, hearing: Hearing): Partial<IdentifyFacts> | undefined {
  const answer = readYesNo(text, hearing)
  if (answer === 'no') return { outcome: 'declined' }
  return answer === 'yes' ? { remark: 'retry' } : undefined
}

/** The question after the birth date, when nothing has been asked since. */
function isFirst(missing: Fact, set: FactSet, { unknown = [] }: IdentifyFacts): boolean {
  return missing === set[1] && unknown.length === 0
}

/** The echo of the birth date is the confirmation; "nee, 1991" to it corrects the date, "nee" alone asks it again. */
function readingBack(facts: IdentifyFacts, move: Move<IdentifyFacts> & { do: 'ask' }): Move<IdentifyFacts> {
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
function askNumber(facts: IdentifyFacts, world: World): Move<IdentifyFacts> & { do: 'ask' } {
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

function unknownTo({ unknown = [] }: IdentifyFacts, fact: Fact) {
  return { unknown: [...unknown, fact], remark: undefined }
}

/** "Ja" and "nee" to the date that was read back. */
function readEcho(text: string, hearing: Hearing, said: boolean): Partial<IdentifyFacts> | undefined {
  if (hearing.how === 'keyed' || said) return undefined
  if (isNothingMore(text) || isWrong(text)) return { birthDate: undefined, remark: 'date-wrong' }
  return readYesNo(text, hearing) === 'yes' ? { remark: 'date-right' } : undefined
}

function askYear(dates: readonly string[]): Move<IdentifyFacts> {
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

function askSurname(facts: IdentifyFacts): Move<IdentifyFacts> & { do: 'ask' } {
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
function askTime(facts: IdentifyFacts): Move<IdentifyFacts> & { do: 'ask' } {
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

function readDate(text: string, hearing: Hearing): Partial<IdentifyFacts> | undefined {
  return datePatch(readBirthDate(text, hearing))
}

function readCorrected(text: string, hearing: Hearing, birthDate: string): Partial<IdentifyFacts> | undefined {
  return datePatch(readCorrection(text, { ...hearing, asked: 'birthDate' }, birthDate))
}

/** "Nee, 1984" goes with the date that was just read back, not with the number that is asked. */
function isCorrecting(text: string, hearing: Hearing): boolean {
  return hearing.how !== 'keyed' && (readYesNo(text, hearing) === 'no' || /^\W*sorry\b/i.test(text))
}

function datePatch(heard: BirthDate | undefined): Partial<IdentifyFacts> | undefined {
  if (!heard) return undefined
  const remark = undefined
  if (heard.kind === 'date') return { birthDate: heard.date, dates: undefined, remark }
  return { birthDate: undefined, dates: heard.dates, remark }
}

/** What nobody has as a patient number. */
const noNumber = '0'

/**
 * A BSN that is given for the number goes the way of every wrong number, in the same words. It is not kept: the search
 * that follows is by birth date, and fits nobody. Only where the practice searches by BSN it is as good as a number.
 */
function numberIn(text: string, hearing: Hearing, { rules }: World): string | undefined {
  const heard = readPatientNumber(text, hearing)
  if (heard?.kind === 'bsn') return (rules.bsn && readBsn(text, hearing)) || noNumber
  return heard?.kind === 'number' ? heard.value : undefined
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
