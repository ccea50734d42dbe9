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
import { readYearAnswer } from './readers/birth-date.ts'
import type { Hearing } from './readers/hearing.ts'
import { isBareNo, isRefusing } from './readers/refusing.ts'
import { isUnknown } from './readers/unknown.ts'
import type { Message } from './words.ts'

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
  const echo = { key: wish === 'list' ? 'menu.echo-list' : 'menu.echo-cancel' } as const
  const intro: Message = world.forAnother ? ['identify.for-another'] : ['identify.intro', { wish: echo }]
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
