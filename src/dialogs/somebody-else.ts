// One talk, and a second patient in it: "en nu voor mijn vrouw". An identity is of one patient only.
import type { Who } from './host.ts'
import { readAppointmentTime } from './readers/appointment-time.ts'
import type { Hearing } from './readers/hearing.ts'
import { familyIn, isForFamily } from './readers/labels.ts'
import type { ConversationState, Outside } from './state.ts'
import { mentionFor, readAlong } from './wish.ts'

/**
 * Ends who it was when the words are about another: a birth date, another number, or a wish for somebody of the family whom
 * the talk was not about. While nobody is known, it is remembered whom the talk is about.
 */
export function mindAnother(text: string, { family }: ConversationState, outside: Outside): void {
  const { who } = outside.world
  const named = familyIn(text)
  if (!who && named) outside.learn({ family: named, ...(isForFamily(text) && { onBehalf: true }) })
  if (!who || (!claimsAnother(text, who, outside) && !wishesForAnother(text, family, outside))) return
  outside.learn({ who: undefined, family: named, onBehalf: isForFamily(text) })
}

function claimsAnother(text: string, { patientId }: Who, { hearing }: Outside): boolean {
  const {
    birthDate,
    dates = birthDate === undefined ? [] : [birthDate],
    patientNumber,
  } = readAlong(text, hearing).known
  if (dates.length > 0 && !dates.some((date) => isDayAhead(date, text, hearing))) return true
  return patientNumber !== undefined && Number(patientNumber) !== patientId
}

/** "Heb ik iets op 26-11-26": a day of this year, not a birth date of a hundred years ago. */
function isDayAhead(birthDate: string, text: string, hearing: Hearing): boolean {
  return readAppointmentTime(text, hearing)?.date?.slice(2) === birthDate.slice(2)
}

function wishesForAnother(text: string, family: string | undefined, { hearing }: Outside): boolean {
  if (!isForFamily(text) || familyIn(text) === family) return false
  const said = mentionFor(text, hearing)
  return said?.do === 'wish' || (said?.do === 'mention' && said.say[0]?.[0] === 'menu.for-another')
}
