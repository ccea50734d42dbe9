// What somebody has said of themselves so far, and which set of facts that makes complete.
import type { Fact, FactSet } from './host.ts'
import { type AppointmentTime, isComplete } from './readers/appointment-time.ts'

/** What somebody has said of themselves so far. `dates` are the candidates of an ambiguous birth date. */
export interface IdentifyFacts {
  readonly birthDate?: string | undefined
  readonly dates?: readonly string[] | undefined
  /** The day of birth where no year was said with it, in a leap year. */
  readonly birthDay?: string | undefined
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

/** What is said before the next question: why it comes again, or that something was kept. */
export type Remark = 'portal-ended' | 'ended' | 'failed' | 'retry' | 'noted' | 'date-wrong' | 'date-right' | 'refused'

/** `person`: it did not work; `declined`: the patient does not know, or does not want to go on. */
export type Identified = 'known' | 'person' | 'declined'

/** The first set without anything that they do not know. */
export function setFor({ unknown = [] }: IdentifyFacts, policy: readonly FactSet[]): FactSet | undefined {
  return policy.find((set) => !set.some((fact) => unknown.includes(fact)))
}

/** Whether they have told this fact, whole. */
export function has({ birthDate, patientNumber, surname, time }: IdentifyFacts, fact: Fact): boolean {
  if (fact === 'appointmentTime') return time !== undefined && isComplete(time)
  return { birthDate, patientNumber, surname }[fact] !== undefined
}

/** They do not know this fact: what is learnt from "weet ik niet". */
export function unknownTo({ unknown = [] }: IdentifyFacts, fact: Fact) {
  return { unknown: [...unknown, fact], remark: undefined }
}
