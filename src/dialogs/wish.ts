// From words to a wish and the facts that came with it; and what to say to things Balie does not do.
import type { Digression } from './host.ts'
import type { IdentifyFacts } from './identify-facts.ts'
import { type AppointmentTime, readAppointmentTime } from './readers/appointment-time.ts'
import { isQuestion, isWaiting } from './readers/asked-back.ts'
import { type BirthDate, readBirthDate } from './readers/birth-date.ts'
import type { Hearing } from './readers/hearing.ts'
import { readIntent } from './readers/intent.ts'
import type { Intent } from './readers/intents.ts'
import { isForFamily } from './readers/labels.ts'
import { type Named, readNamed } from './readers/named.ts'
import { readPatientNumber } from './readers/patient-number.ts'
import type { Message } from './words.ts'

/** What a patient can want of the front desk; `bye`: nothing more. */
export type Wish = 'list' | 'next' | 'cancel' | 'person' | 'bye'

/** The wish of an intent, if it is one. */
export const wishOf: Partial<Record<Intent, Wish>> = {
  list_appointments: 'list',
  next_appointment: 'next',
  cancel_appointment: 'cancel',
  human_handover: 'person',
}

/** What is said to an intent that is no wish. */
export const mentionOf: Partial<Record<Intent, Message>> = {
  reschedule_or_book: ['menu.no-booking'],
  out_of_scope: ['menu.not-mine'],
  opening_hours: ['menu.hours'],
  greeting: ['menu.hello'],
  thanks: ['menu.thanks'],
}

/** In the middle of another question, likeness to a wish is too little to change the subject for. */
function isGuess(heard: { readonly because: string } | undefined, { asked }: Hearing): boolean {
  return heard?.because === 'likeness' && asked !== undefined && asked !== 'wish'
}

/**
 * What to say in passing to words that are no answer to the question asked; a wish changes the subject instead. Who asks
 * what it was about again ("hoe laat was die ook alweer") hears the whole question again, who asks anything else ("waar vind
 * ik dat") what may be answered.
 */
export function mentionFor(
  text: string,
  hearing: Hearing,
):
  | Exclude<Digression, { readonly do: 'repeat' }>
  | { readonly do: 'repeat' }
  | { readonly do: 'wish'; readonly wish: Wish }
  | undefined {
  const heard = readIntent(text, hearing)
  const intent = isGuess(heard, hearing) ? undefined : heard?.intent
  const wish = intent && wishOf[intent]
  if (wish) return { do: 'wish', wish }
  if (isWaiting(text)) return { do: 'mention', say: [['common.take-time']] }
  if (intent === 'repeat') return { do: 'repeat' }
  if (isOnBehalf(text, heard)) return forAnother(hearing)
  const mention = intent && mentionOf[intent]
  if (mention) return { do: 'mention', say: [mention] }
  return intent === 'help' || isQuestion(text) ? { do: 'explain' } : undefined
}

/** "Ik bel namens mijn buurvrouw", and nothing that is known of what for. */
export function isOnBehalf(
  text: string,
  heard: { readonly intent: Intent; readonly because: string } | undefined,
): boolean {
  const isOpen =
    !heard || heard.intent === 'greeting' || (heard.intent === 'out_of_scope' && heard.because.startsWith('likeness'))
  return isOpen && isForFamily(text)
}

/** "Ik bel voor mijn moeder": that can be done, where it is still open who it is about. */
function forAnother({ asked }: Hearing): { readonly do: 'mention'; readonly say: readonly Message[] } | undefined {
  if (asked === undefined || asked === 'wish') return { do: 'mention', say: [['menu.for-another']] }
  return asked === 'birthDate' ? { do: 'mention', say: [['identify.for-another']] } : undefined
}

/** Facts said along with a wish: "ik wil die van dinsdag afzeggen, 157376, geboren 1 januari 65". */
export function readAlong(
  text: string,
  hearing: Hearing,
): { readonly known: IdentifyFacts; readonly time?: AppointmentTime; readonly named?: Named } {
  const { asked: _, ...open } = hearing
  const date = readBirthDate(text, open)
  const number = readPatientNumber(text, open)
  const time = besides(readAppointmentTime(text, open), date)
  const known = {
    ...(date?.kind === 'date' && { birthDate: date.date }),
    ...(date?.kind === 'ambiguous' && { dates: date.dates }),
    ...(number?.kind === 'number' && { patientNumber: number.value }),
  }
  const named = readNamed(text, open)
  return { known, ...(time && { time }), ...(named && { named }) }
}

/** A birth date in the sentence is not the appointment's day as well. */
function besides(time: AppointmentTime | undefined, birth: BirthDate | undefined): AppointmentTime | undefined {
  if (!time || !birth) return time
  const [born = ''] = birth.kind === 'date' ? [birth.date] : birth.dates
  const { date, dayOfMonth, ...rest } = time
  const day = {
    ...(date !== undefined && date.slice(5) !== born.slice(5) && { date }),
    ...(dayOfMonth !== undefined && dayOfMonth !== Number(born.slice(8)) && { dayOfMonth }),
  }
  const left = { ...rest, ...day }
  return Object.keys(left).length > 1 || left.times.length > 0 ? left : undefined
}
