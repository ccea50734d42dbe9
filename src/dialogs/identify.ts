// Who are you? Collects what the practice's policy asks for, in any order, and only then asks the agenda.
import { begin, call, FlowDialog, type Move } from './flow.ts'
import type { ClaimFacts, World } from './host.ts'
import { type AppointmentTime, isComplete, mergeTimes, readAppointmentTime } from './readers/appointment-time.ts'
import { type BirthDate, readBirthDate, readCorrection, readYearAnswer } from './readers/birth-date.ts'
import type { Hearing } from './readers/hearing.ts'
import { isNothingMore, isWrong } from './readers/other-one.ts'
import { readPatientNumber } from './readers/patient-number.ts'
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
  /** They do not know their number: asked by surname and appointment instead, where the practice allows it. */
  readonly noNumber?: boolean | undefined
  readonly surname?: string | undefined
  readonly time?: AppointmentTime | undefined
  /** What it is for: said back to who speaks, and nothing else. */
  readonly wish?: 'list' | 'cancel' | undefined
  /** What is said before the next question, because of the last answer. */
  readonly remark?: Remark | undefined
  readonly outcome?: Identified | undefined
}

type Remark = 'failed' | 'retry' | 'noted' | 'bsn' | 'date-wrong' | 'date-right'

/** `person`: it did not work; `declined`: the patient does not know, or does not want to go on. */
export type Identified = 'known' | 'person' | 'declined'

/** The way in. `learn` gets `known`, or why somebody of the practice has to go on. */
export function beginIdentify<F>(facts: IdentifyFacts, learn: (result: Identified) => Partial<F>): Move<F> {
  return begin(identifyId, facts, learn)
}

export function identifyDialog(): FlowDialog<IdentifyFacts> {
  return new FlowDialog(identifyId, identifyFlow)
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
  if (!world.rules.withoutNumber) return { do: 'finish', say: [], result: 'declined' }
  if (!facts.surname) return askSurname()
  if (!facts.time || !isComplete(facts.time)) return askTime(facts)
  return search({ kind: 'appointment', birthDate: facts.birthDate, surname: facts.surname, time: facts.time })
}

function search(claim: ClaimFacts): Move<IdentifyFacts> {
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
  noNumber: undefined,
  surname: undefined,
  time: undefined,
}

const beforeBirthDate: Record<Remark, readonly Message[]> = {
  failed: [['identify.failed']],
  noted: [['identify.known']],
  bsn: [['identify.no-bsn']],
  'date-wrong': [['identify.date-wrong']],
  'date-right': [],
  retry: [],
}

function askBirthDate({ remark, wish }: IdentifyFacts): Move<IdentifyFacts> {
  const intro: Message = ['identify.intro', { wish: { key: wish === 'list' ? 'menu.echo-list' : 'menu.echo-cancel' } }]
  return {
    do: 'ask',
    asked: 'birthDate',
    say: remark ? beforeBirthDate[remark] : [intro],
    question: [remark === 'noted' ? 'identify.birth-date-too' : 'identify.birth-date'],
    read: (text, hearing) =>
      withNumber(readDate(text, hearing), text, hearing) ??
      numberFirst(text, hearing, remark) ??
      (isUnknown(text) ? { outcome: 'declined' } : undefined) ??
      (remark === 'failed' ? readRetry(text, hearing) : undefined),
  }
}

/** The number before the birth date is kept; a BSN is not. */
function numberFirst(text: string, hearing: Hearing, remark: Remark | undefined): Partial<IdentifyFacts> | undefined {
  const number = readPatientNumber(text, hearing)
  if (number?.kind === 'number') return { patientNumber: number.value, remark: 'noted' }
  return number?.kind === 'bsn' && remark !== 'bsn' ? { remark: 'bsn' } : undefined
}

/** The answer to "shall we try once more?", when it is no birth date yet. */
function readRetry(text: string, hearing: Hearing): Partial<IdentifyFacts> | undefined {
  const answer = readYesNo(text, hearing)
  if (answer === 'no') return { outcome: 'declined' }
  return answer === 'yes' ? { remark: 'retry' } : undefined
}

/** The echo of the birth date is the confirmation; "nee, 1991" to it corrects the date, "nee" alone asks it again. */
function askNumber({ remark }: IdentifyFacts, birthDate: string, world: World): Move<IdentifyFacts> {
  const echo: Message = ['identify.echo', { birthDate: { date: birthDate } }]
  const said = remark === 'bsn' || remark === 'date-right'
  return {
    do: 'ask',
    asked: 'patientNumber',
    say: remark === 'bsn' ? [['identify.no-bsn']] : said ? [] : [echo],
    question: ['identify.number'],
    choices: world.rules.withoutNumber ? [['choice.unknown']] : [],
    read: (text, hearing) => {
      if (isUnknown(text) || (hearing.how === 'keyed' && /^#?$/.test(text.trim())))
        return { noNumber: true, remark: undefined }
      const corrected = isCorrecting(text, hearing) ? readCorrected(text, hearing, birthDate) : undefined
      return corrected ?? readNumber(text, hearing, said) ?? readDate(text, hearing) ?? readEcho(text, hearing, said)
    },
  }
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

function askSurname(): Move<IdentifyFacts> {
  return {
    do: 'ask',
    asked: 'surname',
    say: [['identify.no-matter']],
    question: ['identify.surname'],
    read: (text, hearing) => {
      const surname = readSurname(text, hearing)
      if (surname) return { surname }
      return isUnknown(text) ? { outcome: 'declined' } : undefined
    },
  }
}

/** Day and time may come in two answers. */
function askTime(facts: IdentifyFacts): Move<IdentifyFacts> {
  return {
    do: 'ask',
    asked: 'appointmentTime',
    question: [timeQuestion(facts.time)],
    read: (text, hearing) => {
      const time = readAppointmentTime(text, hearing)
      if (time) return { time: facts.time ? mergeTimes(facts.time, time) : time }
      return isUnknown(text) ? { outcome: 'declined' } : undefined
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

/** A BSN is refused once in words of its own; a second one is not understood, so that the talk comes to an end. */
function readNumber(text: string, hearing: Hearing, said: boolean): Partial<IdentifyFacts> | undefined {
  const heard = readPatientNumber(text, hearing)
  if (heard?.kind === 'number') return { patientNumber: heard.value, remark: undefined }
  return heard?.kind === 'bsn' && !said ? { remark: 'bsn' } : undefined
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
