// I3: every yes that was taken gets exactly one final answer, and it is true.
import type { Line } from '../history.ts'
import { outcomeOf } from '../outcomes.ts'
import type { ReadSentences } from '../sentences.ts'
import { type Cancelled, stands, type Truth } from './agenda-truth.ts'
import { type Intent, isAccepted, type Talk, type Told } from './talks.ts'
import { broken, type Violation } from './violation.ts'

/** What the practice does in this time around an answer cannot be in it. */
const raceMs = 10_000

/** Looks at every yes of a talk, and at what was shown but stands otherwise in the log. */
export function checkAnswers(
  talk: Talk,
  byIntent: ReadonlyMap<Intent, Cancelled>,
  truth: Truth,
  read: ReadSentences,
): Violation[] {
  const { conversation } = talk
  return [
    ...talk.intents.flatMap((intent) => judge(intent, byIntent.get(intent), truth)),
    ...talk.astray
      .filter(({ outcome }) => outcome !== 'by-phone')
      .map(({ outcome }) => broken('I3', conversation, `told "${outcome}" of a cancellation nobody had said yes to`)),
    ...shownOtherwise(talk, read),
  ]
}

function judge(intent: Intent, effect: Cancelled | undefined, truth: Truth): Violation[] {
  const { conversation, told, snapshot } = intent
  const [first, ...more] = told
  if (!first) {
    if (!effect && !isAccepted(intent)) return []
    return [
      broken(
        'I3',
        conversation,
        `no final answer to the yes for ${snapshot.id}${effect ? ', which was cancelled' : ''}`,
      ),
    ]
  }
  const left =
    effect && isLeftInDoubt(intent)
      ? [broken('I3', conversation, `${snapshot.id} was cancelled by a yes that was apologised for last`)]
      : []
  const again =
    more.length > 0
      ? [
          broken(
            'I3',
            conversation,
            `${told.length} final answers to one yes: ${told.map(({ outcome }) => outcome).join(', ')}`,
          ),
        ]
      : []
  const lies = told.flatMap((each) => lieIn(each, intent, effect, truth))
  return [...left, ...again, ...lies]
}

/** Whoever was told last that it went wrong, and to try again, does not know that it is cancelled. */
function isLeftInDoubt({ excusedAt, told }: Intent): boolean {
  return excusedAt !== undefined && !told.some(({ place }) => place > excusedAt)
}

/** Why what was told is not true. */
function lieIn(told: Told, intent: Intent, effect: Cancelled | undefined, truth: Truth): Violation[] {
  const { conversation, snapshot } = intent
  const now = truth.at(snapshot.id, told.at)
  const isTheirs = now?.patientId === conversation.patientId
  const lie = (what: string) => [broken('I3', conversation, `told "${told.outcome}" of ${snapshot.id}, ${what}`)]
  if (told.outcome === 'unknown') return []
  if (told.outcome === 'done' || told.outcome === 'gone') return isTheirs ? lie('which still stands') : []
  if (effect) return lie('which was cancelled by this yes')
  if (told.outcome === 'changed') return stands(now, conversation.patientId, snapshot) ? lie('which is as it was') : []
  if (stands(now, conversation.patientId, snapshot)) return []
  if (truth.changedBetween(snapshot.id, told.at - raceMs, told.at)) return []
  return lie('which does not stand')
}

/** The log is what counts: the same words under the same id, and no outcome that is not in it. */
function shownOtherwise({ conversation, spoken }: Talk, read: ReadSentences): Violation[] {
  const log = new Map(spoken.map(({ line }) => [line.id, line]))
  return conversation.seen.filter(isSaid).flatMap((line) => {
    const kept = log.get(line.id)
    if (kept)
      return kept.text === line.text || isPlainlyTheSame(kept, line, read)
        ? []
        : [broken('I3', conversation, 'a message was shown with other words than its log holds')]
    const outcome = read(line.text).flatMap(({ key }) => outcomeOf(key) ?? [])[0]
    return outcome ? [broken('I3', conversation, `"${outcome}" was shown but is not in the log`)] : []
  })
}

/** After a goodbye the log keeps no more of an outcome than the outcome. */
function isPlainlyTheSame(kept: Line, shown: Line, read: ReadSentences): boolean {
  const [plain, ...more] = read(kept.text).map(({ key }) => outcomeOf(key))
  return more.length === 0 && plain !== undefined && read(shown.text).some(({ key }) => outcomeOf(key) === plain)
}

function isSaid({ from, type }: Line): boolean {
  return from === 'bot' && type === 'message'
}
