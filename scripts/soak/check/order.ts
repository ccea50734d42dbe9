// I7: turns of one conversation are linear: each message is answered before the next one, once, and both sides see one order.
import type { Line, StoreTrouble } from '../history.ts'
import { isApology, isUnfinished } from '../outcomes.ts'
import type { Talk } from './talks.ts'
import { broken, type Violation } from './violation.ts'

/** What is shown so long (ms) before or after a trouble of the store may be shown because nothing could be written. */
const troubledMs = 15_000

/** Looks at the order of the log, and at the order in which the client got it. */
export function checkOrder(
  { conversation, spoken, intents }: Talk,
  troubles: readonly StoreTrouble[] = [],
): Violation[] {
  const { seen } = conversation
  const isTroubled = ({ at }: Line) =>
    troubles.some((trouble) => at >= trouble.at - troubledMs && at <= trouble.until + troubledMs)
  const whole = spoken.map(({ line }) => line)
  const retaken = retakenIn([...whole, ...seen], seen.filter(isTroubled))
  for (const { line, sentences } of spoken)
    if (isTroubled(line) && line.replyTo && sentences.some(({ key }) => isApology(key) || isUnfinished(key)))
      retaken.add(line.replyTo)
  const isCalm = ({ id, replyTo = '' }: Line) => !retaken.has(id) && !retaken.has(replyTo)
  const log = whole.filter(isCalm)
  const yeses = new Set(intents.flatMap(({ place, told }) => (told.length > 0 ? (whole[place]?.id ?? []) : [])))
  const places = new Map(log.map((line, place) => [line.id, place]))
  const found = [
    ...(places.size < log.length ? ['a message stands in the log twice'] : []),
    ...(isLinear(log, places, yeses) ? [] : ['a message was answered after a later one']),
    ...(isInOrder(seen.filter(isCalm), places) ? [] : ['messages were shown in another order than the log has']),
    ...(conversation.lost === undefined ? [] : [`the conversation was lost: ${conversation.lost}`]),
    ...forgotten(
      log,
      seen.filter((line) => isCalm(line) && !isTroubled(line)),
      places,
    ),
  ]
  return found.map((what) => broken('I7', conversation, what))
}

/**
 * What a patient said while the store was in trouble, and was apologised for because nothing could be written, may be taken by
 * another process, or by the next life of one, when a copy of it comes. Then it was shown at one time and taken at another, or
 * has an apology and an answer.
 */
function retakenIn(all: readonly Line[], troubled: readonly Line[]): Set<string> {
  const times = Map.groupBy(all, ({ id }) => id)
  const own = troubled.filter(({ from }) => from === 'patient')
  return new Set(own.filter(({ id, at }) => times.get(id)?.some((line) => line.at !== at)).map(({ id }) => id))
}

/**
 * Answers come in the order of the messages they answer, and never before them. Only a yes stands in the log before its turn
 * is over: killed in between, it is answered when it is said again, and something else may have been said before that.
 */
function isLinear(
  log: readonly Line[],
  places: ReadonlyMap<string, number>,
  yeses: ReadonlySet<string | undefined>,
): boolean {
  let latest = -1
  return log.every((line, place) => {
    const answered = line.from === 'bot' && line.replyTo !== undefined ? places.get(line.replyTo) : undefined
    if (answered === undefined) return true
    if (yeses.has(line.replyTo) && answered < latest) return answered < place
    const fits = answered >= latest && answered < place
    latest = Math.max(latest, answered)
    return fits
  })
}

/** Each reconnection may show again what was shown, but going on it keeps the order. */
function isInOrder(seen: readonly Line[], places: ReadonlyMap<string, number>): boolean {
  const first = [...new Set(seen.map(({ id }) => id))].flatMap((id) => places.get(id) ?? [])
  return first.every((place, i) => i === 0 || place > (first[i - 1] ?? -1))
}

/**
 * What the log held once, it keeps. Signals were never in it: they name nothing and answer nothing. Nor was what could not be
 * written: then the patient sees their own words with an apology, and no outcome (I3 looks at those).
 */
function forgotten(log: readonly Line[], seen: readonly Line[], places: ReadonlyMap<string, number>): string[] {
  const own = seen.filter(({ from, type, id }) => from === 'patient' && type === 'message' && !places.has(id))
  return own.length > 0 && log.length > 0 ? ["a patient's message was shown but is not in the log"] : []
}
