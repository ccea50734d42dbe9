// From an answer to new facts about who somebody is: dates, numbers, corrections, and a yes or no to what was read back.
import type { World } from './host.ts'
import type { IdentifyFacts } from './identify-facts.ts'
import { type BirthDate, readBirthDate, readBirthDay, readBirthYear, readCorrection } from './readers/birth-date.ts'
import type { Hearing } from './readers/hearing.ts'
import { isNothingMore, isWrong } from './readers/other-one.ts'
import { readBsn, readPatientNumber } from './readers/patient-number.ts'
import { readSurname } from './readers/surname.ts'
import { wordsOf } from './readers/words-of.ts'
import { readYesNo } from './readers/yes-no.ts'

/** A birth date, or the dates it may be; `undefined` when there is none in it. */
export function readDate(text: string, hearing: Hearing): Partial<IdentifyFacts> | undefined {
  return datePatch(readBirthDate(text, hearing))
}

/** "12 maart": the year is asked for. Eight keys say it all, and fewer say nothing. */
export function readDayAlone(text: string, hearing: Hearing): Partial<IdentifyFacts> | undefined {
  const birthDay = hearing.how === 'keyed' ? undefined : readBirthDay(text, hearing)
  return birthDay === undefined ? undefined : { birthDay, remark: undefined }
}

/** The year to the day that was said before. */
export function readYear(text: string, hearing: Hearing, birthDay: string): Partial<IdentifyFacts> | undefined {
  return datePatch(readBirthYear(text, hearing, birthDay))
}

/** A birth date and a number in one sentence; a number beside a date is never taken from the date's own digits. */
export function withNumber(
  date: Partial<IdentifyFacts> | undefined,
  text: string,
  hearing: Hearing,
): Partial<IdentifyFacts> | undefined {
  if (!date) return undefined
  const { asked: _, ...open } = hearing
  const number = readPatientNumber(text, open)
  return number?.kind === 'number' ? { ...date, patientNumber: number.value } : date
}

/** The number before the birth date is kept. */
export function numberFirst(text: string, hearing: Hearing, world: World): Partial<IdentifyFacts> | undefined {
  const patientNumber = numberIn(text, hearing, world)
  return patientNumber === undefined ? undefined : { patientNumber, remark: 'noted' }
}

/** The answer to "shall we try once more?", when it is no birth date yet. */
export function readRetry(text: string, hearing: Hearing): Partial<IdentifyFacts> | undefined {
  const answer = readYesNo(text, hearing)
  if (answer === 'no') return { outcome: 'declined' }
  return answer === 'yes' ? { remark: 'retry' } : undefined
}

/** "Ja" and "nee" to the date that was read back. */
export function readEcho(text: string, hearing: Hearing, said: boolean): Partial<IdentifyFacts> | undefined {
  if (hearing.how === 'keyed' || said) return undefined
  if (isNothingMore(text) || isWrong(text)) return { birthDate: undefined, remark: 'date-wrong' }
  return readYesNo(text, hearing) === 'yes' ? { remark: 'date-right' } : undefined
}

/** What is put in the place of a part of the date that was read back. */
export function readCorrected(text: string, hearing: Hearing, birthDate: string): Partial<IdentifyFacts> | undefined {
  return datePatch(readCorrection(text, { ...hearing, asked: 'birthDate' }, birthDate))
}

/** "Nee, 1984" goes with the date that was just read back, not with the number that is asked. */
export function isCorrecting(text: string, hearing: Hearing): boolean {
  return hearing.how !== 'keyed' && (readYesNo(text, hearing) === 'no' || /^\W*sorry\b/i.test(text))
}

function datePatch(heard: BirthDate | undefined): Partial<IdentifyFacts> | undefined {
  if (!heard) return undefined
  const remark = undefined
  const birthDay = undefined
  if (heard.kind === 'date') return { birthDate: heard.date, dates: undefined, birthDay, remark }
  return { birthDate: undefined, dates: heard.dates, birthDay, remark }
}

/** The surname in an answer; "ja graag" and a BSN are none. */
export function surnameIn(text: string, hearing: Hearing): string | undefined {
  if (readPatientNumber(text, { ...hearing, asked: 'patientNumber' })?.kind === 'bsn') return undefined
  if (wordsOf(text).length > 1 && readYesNo(text, hearing) === 'yes') return undefined
  return readSurname(text, hearing)
}

/** What nobody has as a patient number. */
const noNumber = '0'

/**
 * A BSN that is given for the number goes the way of every wrong number, in the same words. It is not kept: the search
 * that follows is by birth date, and fits nobody. Only where the practice searches by BSN it is as good as a number.
 */
export function numberIn(text: string, hearing: Hearing, { rules }: World): string | undefined {
  const heard = readPatientNumber(text, hearing)
  if (heard?.kind === 'bsn') return (rules.bsn && readBsn(text, hearing)) || noNumber
  return heard?.kind === 'number' ? heard.value : undefined
}
