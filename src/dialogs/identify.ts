// Who are you? Collects what the practice's policy asks for, in any order, and only then asks the agenda.
import { FlowDialog } from './flow.ts'
import type { Fact, FactSet, World } from './host.ts'
import { has, type Identified, type IdentifyFacts, setFor } from './identify-facts.ts'
import { askBirthDate, askNumber, askYear, readingBack } from './identify-questions.ts'
import { askSurname, askTime } from './identify-without-number.ts'
import { begin, call, type Move } from './moves.ts'

/** The id of this dialog; what it knows is kept when the subject changes. */
export const identifyId = 'identify'

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
  if (facts.dates) return askYear(facts.dates, facts.remark)
  const { policy } = world.rules
  const set = setFor(facts, policy)
  if (!set) return { do: 'finish', say: [], result: 'declined' }
  const missing = set.find((fact) => !has(facts, fact))
  if (!missing) return search(facts, set)
  if (missing === 'birthDate') return askBirthDate(facts, world)
  const question = { patientNumber: askNumber, surname: askSurname, appointmentTime: askTime }[missing](facts, world)
  return isFirst(missing, set, facts) ? readingBack(facts, question) : question
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
  birthDay: undefined,
  patientNumber: undefined,
  unknown: undefined,
  surname: undefined,
  time: undefined,
}

/** The question after the birth date, when nothing has been asked since. */
function isFirst(missing: Fact, set: FactSet, { unknown = [] }: IdentifyFacts): boolean {
  return missing === set[1] && unknown.length === 0
}
