// From words to a wish and the facts that came with it; and what to say to things Balie does not do.
import type { Digression } from './host.ts'
import type { IdentifyFacts } from './identify-facts.ts'
import type { MenuFacts } from './menu.ts'
import { type AppointmentTime, readAppointmentTime } from './readers/appointment-time.ts'
import { isQuestion, isWaiting } from './readers/asked-back.ts'
import { type BirthDate, readBirthDate } from './readers/birth-date.ts'
import { readChoice } from './readers/choice.ts'
import type { Hearing } from './readers/hearing.ts'
import { readIntent } from './readers/intent.ts'
import { isUndoing } from './readers/intent-rules.ts'
import type { Intent } from './readers/intents.ts'
import { isNothingMore, isOther, isPointing } from './readers/other-one.ts'
import { readPatientNumber } from './readers/patient-number.ts'
import { wordsOf } from './readers/words-of.ts'
import { readYesNo } from './readers/yes-no.ts'
import type { Message } from './words.ts'

/** What a patient can want of the front desk; `bye`: nothing more. */
export type Wish = 'list' | 'next' | 'cancel' | 'person' | 'bye'

const wishOf: Partial<Record<Intent, Wish>> = {
  list_appointments: 'list',
  next_appointment: 'next',
  cancel_appointment: 'cancel',
  human_handover: 'person',
}

const mentionOf: Partial<Record<Intent, Message>> = {
  reschedule_or_book: ['menu.no-booking'],
  out_of_scope: ['menu.not-mine'],
  opening_hours: ['menu.hours'],
  greeting: ['menu.hello'],
  thanks: ['menu.thanks'],
}

/** The wish in an answer to the menu's question, with birth date, number and appointment if they were said with it. */
export function readWish(text: string, hearing: Hearing, facts: MenuFacts): Partial<MenuFacts> | undefined {
  const key = hearing.how === 'keyed' && !facts.again ? readKey(text) : undefined
  if (key) return key
  if (facts.done && isRegret(text, hearing)) return { mention: ['cancel.no-undo'], done: undefined }
  const { intent, because } = readIntent(text, hearing) ?? {}
  const along = readAlong(text, hearing)
  const known = { ...facts.known, ...along.known }
  const said = inTold(text, hearing, facts) ?? along.time ?? backTo(text, facts)
  const time = facts.again && isPlace(said) ? undefined : said
  const mention = intent && mentionOf[intent]
  const guessed = because === undefined || because === 'likeness'
  const onward = guessed ? goingOn(text, along.time, facts) : undefined
  if (guessed && !onward && facts.again && hearing.how !== 'keyed' && isNothingMore(text)) return { wish: 'bye' }
  const wish = onward ?? (intent && wishOf[intent])
  if (wish) return { wish, known, time, mention: undefined }
  if (mention && mention[0] === facts.mention?.[0] && mention[0] !== 'menu.hours') return undefined
  if (mention) return { mention, known, again: facts.again || intent !== 'greeting' }
  if (Object.keys(along.known).length > 0) return { known, mention: ['identify.known'], again: false }
  return readNothing(text, hearing, facts, because === 'likeness' ? undefined : intent)
}

const wavering = new Set('toch wacht oh oeps oops wait actually'.split(' '))

/** "Oh nee, toch niet", "kunt u dat terugdraaien", right after a cancellation: no goodbye, and nothing that is done here. */
function isRegret(text: string, hearing: Hearing): boolean {
  if (isUndoing(text)) return true
  return (
    hearing.how !== 'keyed' && readYesNo(text, hearing) === 'no' && wordsOf(text).some((word) => wavering.has(word))
  )
}

const mostWordsOn = 5

/** "En de andere?", "en morgen?": the same wish as before, for what is named now. */
function goingOn(text: string, time: AppointmentTime | undefined, { last }: MenuFacts): Wish | undefined {
  if (last === 'cancel') return time || isOther(text) ? 'cancel' : undefined
  return time && (last === 'list' || last === 'next') && wordsOf(text).length <= mostWordsOn ? 'list' : undefined
}

/** The keys of the first question: 1 is for emergencies. */
function readKey(text: string): Partial<MenuFacts> | undefined {
  const wishes: Readonly<Record<string, Partial<MenuFacts>>> = {
    1: { mention: ['emergency'] },
    2: { wish: 'list', mention: undefined },
    3: { wish: 'cancel', mention: undefined },
  }
  return wishes[text.trim().replace(/#$/, '')]
}

/** "Ja" to "kan ik nog iets doen?" only asks what; "nee" and "niets" end the talk, also at the first question. */
function readNothing(
  text: string,
  hearing: Hearing,
  facts: MenuFacts,
  intent: Intent | undefined,
): Partial<MenuFacts> | undefined {
  const short = hearing.how === 'keyed' || wordsOf(text).length === 1
  const no =
    (short && facts.again && readYesNo(text, hearing) === 'no') || (hearing.how !== 'keyed' && isNothingMore(text))
  if (no || intent === 'deny' || intent === 'stop') return { wish: 'bye' }
  if (!facts.again || (readYesNo(text, hearing) !== 'yes' && intent !== 'affirm')) return undefined
  return { again: false, mention: undefined }
}

/** "De eerste", said of a list, is a place in it rather than the first of the month. */
function isPlace(time: AppointmentTime | undefined): boolean {
  if (!time) return false
  return time.date === undefined && time.weekday === undefined && time.times.length === 0
}

/** "Zeg die maar af", after one appointment was told: that one. */
function backTo(text: string, { one }: MenuFacts): AppointmentTime | undefined {
  return one && isPointing(text) ? timeOf(one) : undefined
}

/** "Zeg de eerste af", after a list was told: the first of that list. */
function inTold(text: string, hearing: Hearing, { told }: MenuFacts): AppointmentTime | undefined {
  const choice = told && readChoice(text, told, { ...hearing, asked: 'choice' })
  const chosen = choice?.kind === 'one' ? told?.[choice.index] : undefined
  return chosen && timeOf(chosen.start)
}

/** `start` is local wall-clock time. */
function timeOf(start: string): AppointmentTime {
  return { date: start.slice(0, 10), times: [start.slice(11, 16)] }
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
  const mention = intent && mentionOf[intent]
  if (mention) return { do: 'mention', say: [mention] }
  return intent === 'help' || isQuestion(text) ? { do: 'explain' } : undefined
}

/** Facts said along with a wish: "ik wil die van dinsdag afzeggen, 157376, geboren 1 januari 65". */
export function readAlong(
  text: string,
  hearing: Hearing,
): { readonly known: IdentifyFacts; readonly time?: AppointmentTime } {
  const { asked: _, ...open } = hearing
  const date = readBirthDate(text, open)
  const number = readPatientNumber(text, open)
  const time = besides(readAppointmentTime(text, open), date)
  const known = {
    ...(date?.kind === 'date' && { birthDate: date.date }),
    ...(date?.kind === 'ambiguous' && { dates: date.dates }),
    ...(number?.kind === 'number' && { patientNumber: number.value }),
  }
  return { known, ...(time && { time }) }
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
