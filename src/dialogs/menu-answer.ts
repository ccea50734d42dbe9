// The answer to "what can I do for you?" and "is there anything else?": a wish, what came with it, or nothing more.
import { readAfterCancelling } from './after-cancelling.ts'
import type { IdentifyFacts } from './identify-facts.ts'
import type { MenuFacts } from './menu.ts'
import type { AppointmentTime } from './readers/appointment-time.ts'
import { isChecking, isQuestionInWords } from './readers/asked-back.ts'
import { readChoice } from './readers/choice.ts'
import type { Hearing } from './readers/hearing.ts'
import { readIntent } from './readers/intent.ts'
import type { Intent } from './readers/intents.ts'
import type { Named } from './readers/named.ts'
import { isAll, isNothingMore, isOther, isPointing } from './readers/other-one.ts'
import { readPatientNumber } from './readers/patient-number.ts'
import { isPlaceNamed } from './readers/rank.ts'
import { isAskingWhen, isAskingWhom, isAskingWhomOfThose } from './readers/recalling.ts'
import { tokensOf } from './readers/tokens.ts'
import { wordsOf } from './readers/words-of.ts'
import { readYesNo } from './readers/yes-no.ts'
import { isOnBehalf, mentionOf, readAlong, type Wish, wishOf } from './wish.ts'
import type { Message } from './words.ts'

/** The wish in an answer to the menu's question, with birth date, number and appointment if they were said with it. */
export function readWish(text: string, hearing: Hearing, facts: MenuFacts): Partial<MenuFacts> | undefined {
  const key = hearing.how === 'keyed' && !facts.again ? readKey(text) : undefined
  if (key) return key
  const after = readAfterCancelling(text, hearing, facts)
  if (after) return after
  const recall = recalled(text, hearing, facts)
  if (recall) return { wish: 'list', recall, mention: undefined }
  const heard = readIntent(text, hearing)
  const { intent, because } = heard ?? {}
  const along = readAlong(text, hearing)
  const known = { ...facts.known, ...numberRather(along.known, text, hearing, facts) }
  const told = inTold(text, hearing, facts)
  const said = told ?? along.time ?? backTo(text, facts)
  const named = told ? undefined : along.named
  const time = facts.again && isPlace(said) ? undefined : said
  const forAnother = isOnBehalf(text, heard)
  const mention: Message | undefined = forAnother ? ['menu.for-another'] : intent && mentionOf[intent]
  const guessed = because === undefined || because === 'likeness' || because === 'thanks'
  const onward = guessed ? goingOn(text, along.time ?? named?.span, facts) : undefined
  if (guessed && !onward && facts.again && hearing.how !== 'keyed' && isNothingMore(text)) return { wish: 'bye' }
  if (facts.again && intent === 'greeting' && isLeaving(text)) return { wish: 'bye' }
  const wish = onward ?? (intent && instead(wishOf[intent], because, text))
  if (wish) return { wish, known, time, named, all: isAll(text), mention: undefined }
  if (mention && mention[0] === facts.mention?.[0] && mention[0] !== 'menu.hours') return undefined
  if (mention) return { mention, known, again: !forAnother && (facts.again || intent !== 'greeting') }
  if (Object.keys(along.known).length > 0) return { known, mention: ['identify.known'], again: false }
  return readNothing(text, hearing, facts, because === 'likeness' ? undefined : intent)
}

/** "Is die van dinsdag nog ergens anders": what only sounds like a wish to cancel, and asks, is told the list. */
function instead(wish: Wish | undefined, because: string | undefined, text: string): Wish | undefined {
  return wish === 'cancel' && because === 'likeness' && isChecking(text) ? 'list' : wish
}

/** "Tien twee zes drie", after the birth date: the number, and no other date. */
function numberRather(said: IdentifyFacts, text: string, hearing: Hearing, { known }: MenuFacts): IdentifyFacts {
  if (known?.birthDate === undefined || known.patientNumber !== undefined) return said
  if (said.birthDate === undefined || said.patientNumber !== undefined) return said
  const number = readPatientNumber(text, { ...hearing, asked: 'patientNumber' })
  return number?.kind === 'number' ? { patientNumber: number.value } : said
}

/** "Dag mevrouw", after an answer, is a goodbye. */
function isLeaving(text: string): boolean {
  return /^\W*(dag|doei|bye)\b/i.test(text) && wordsOf(text).length <= 3
}

const mostWordsOn = 5
/** "En die andere?", "en daarna?", and not "een andere dag". */
const theOther =
  /^\W*(((en|and)\W+)?(daarna|en dan|and then|after that|what's after that)|((en|and|wat is|what about|hoe laat is)\W+)*(de|die|dat|mijn|the|my|that) (andere?|other)( (een|ones?|afspra(ak|ken)|appointments?))?)\W*$/i

/** "En de andere?", "en morgen?": the same wish as before, for what is named now. */
function goingOn(text: string, time: AppointmentTime | Named['span'], { last }: MenuFacts): Wish | undefined {
  if (last === 'cancel') {
    const names = time || isOther(text) || isNextPlace(text)
    return names ? (isQuestionInWords(text) ? 'list' : 'cancel') : undefined
  }
  if (last !== 'list' && last !== 'next') return undefined
  return theOther.test(text) || (time && wordsOf(text).length <= mostWordsOn) ? 'list' : undefined
}

/** "En de laatste?", after one was cancelled. */
function isNextPlace(text: string): boolean {
  return wordsOf(text).length <= mostWordsOn && isPlaceNamed(tokensOf(text))
}

function isRecalling(text: string): boolean {
  return isAskingWhom(text) || isAskingWhomOfThose(text) || isAskingWhen(text)
}

/** "Bij wie is dat?", "hoe laat was de tweede?": the starts of those told that it is about. */
function recalled(text: string, hearing: Hearing, facts: MenuFacts): readonly string[] | undefined {
  if (!facts.again || hearing.how === 'keyed' || !isRecalling(text)) return undefined
  return facts.one ? [facts.one] : facts.told?.map(({ start }) => start)
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
  return one && isPointing(text) && !isOther(text) ? timeOf(one) : undefined
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
