// A conversation's log read as a talk: questions, yeses and what was told of them.
import type { Conversation, Line, Post, Snapshot } from '../history.ts'
import { momentOf, momentsIn } from '../moments.ts'
import { isApology, isBye, isConfirm, isNotTaken, isPending, type Outcome, outcomeOf } from '../outcomes.ts'
import type { ReadSentences, Sentence } from '../sentences.ts'

/** An outcome as the patient was told it. `moment` of the appointment, when the sentence names it; `replyTo`: the message it answers. */
export interface Told {
  readonly outcome: Outcome
  readonly at: number
  readonly moment: string | undefined
  readonly place: number
  readonly replyTo: string | undefined
}

/** A yes to the question of cancelling, and what was told of it. `place` in the log. */
export interface Intent {
  readonly conversation: Conversation
  readonly post: Post
  readonly snapshot: Snapshot
  readonly place: number
  readonly told: Told[]
  /** What the bot answered to this very message, or to a yes said with it that took it up, sentence by sentence. */
  readonly reply: readonly Sentence[]
  /** Where in the log the apology stands, when that is all the answer it got: then it was not taken, as far as its patient knows. */
  readonly excusedAt: number | undefined
  /** Its answer was forgotten with the talk before it was shown, and the goodbye says that the question was still open, and nothing done. */
  readonly isKept: boolean
}

/** A line of the bot with its sentences, or the patient's with the post it came from. */
export interface Spoken {
  readonly line: Line
  readonly sentences: readonly Sentence[]
  readonly post: Post | undefined
}

/** A conversation, read. `astray`: outcomes told that belong to no yes. */
export interface Talk {
  readonly conversation: Conversation
  readonly spoken: readonly Spoken[]
  readonly intents: readonly Intent[]
  readonly astray: readonly Told[]
}

/** Reads the log of a conversation. */
export function readTalk(conversation: Conversation, read: ReadSentences): Talk {
  const posts = new Map(conversation.posts.map((post) => [post.key, post]))
  const spoken = withYeses(conversation).map((line) => ({
    line,
    sentences: line.from === 'bot' && line.type === 'message' ? read(line.text) : [],
    post: line.from === 'patient' && line.key !== undefined ? posts.get(line.key) : undefined,
  }))
  const intents = intentsIn(conversation, spoken)
  return { conversation, spoken, intents, astray: allot(toldIn(spoken, conversation.seen, read), intents) }
}

/** Of a talk that has ended a yes may have been forgotten before it was shown; its patient knows that they said it, and when. */
function withYeses({ id, log, posts }: Conversation): readonly Line[] {
  const ended = log.some(({ type }) => type === 'endOfConversation')
  const keys = new Set(log.map(({ key }) => key))
  const lost = posts.filter(
    ({ key, confirms, takenAt }) => ended && confirms && takenAt !== undefined && !keys.has(key),
  )
  return lost.reduce<readonly Line[]>((all, { key, text, at, id: activity = key }) => {
    const line = { id: activity, from: 'patient', type: 'message', text, at, conversation: id, key } as const
    return all.toSpliced(all.findLastIndex((each) => each.at <= at) + 1, 0, line)
  }, log)
}

/** Whether a yes was taken: a door took the message, and neither its answer nor the goodbye says that it was something else. */
export function isAccepted({ post, reply, told, isKept }: Intent): boolean {
  if (told.length > 0) return true
  return post.takenAt !== undefined && !isPassedOver({ reply }) && !isKept
}

/** The answer to it says that it was something else, such as a question that is asked again. */
function isPassedOver({ reply }: Pick<Intent, 'reply'>): boolean {
  return reply.length > 0 && reply.every(({ key }) => isNotTaken(key))
}

/** What failed after the yes was kept goes on all the same, and what becomes of it is told later. */
function isApologisedFor({ reply }: Pick<Intent, 'reply'>): boolean {
  return reply.some(({ key }) => isApology(key))
}

/**
 * The first answer to a question takes it: only a yes there is one. What got nothing but an apology was not taken, and leaves
 * the question open.
 */
function intentsIn(conversation: Conversation, spoken: readonly Spoken[]): Intent[] {
  const intents: Intent[] = []
  let open = false
  spoken.forEach(({ line, sentences, post }, place) => {
    if (line.from === 'bot') {
      open ||= sentences.some(({ key }) => isConfirm(key))
      return
    }
    const own = replyTo(line, spoken)
    const reply = isPassedOver({ reply: own }) ? (takenUp(place, spoken) ?? own) : own
    const isExcused = reply.length > 0 && reply.every(({ key }) => isApology(key))
    const excusedAt = isExcused ? spoken.findLastIndex((each) => each.line.replyTo === line.id) : undefined
    const bye = spoken.slice(place).find((each) => each.line.from === 'bot')
    const isKept = reply.length === 0 && (bye?.sentences.some(({ key }) => isBye(key)) ?? false)
    if (open && post?.means === 'yes' && post.confirms)
      intents.push({ conversation, post, snapshot: post.confirms, place, told: [], reply, excusedAt, isKept })
    open &&= isExcused
  })
  return intents
}

function replyTo({ id }: Line, spoken: readonly Spoken[]): readonly Sentence[] {
  return spoken.filter(({ line }) => line.replyTo === id).flatMap(({ sentences }) => sentences)
}

/** A yes whose turn was cut off can be taken up by another that was said to the same question: that one hears that it is under way. */
function takenUp(place: number, spoken: readonly Spoken[]): readonly Sentence[] | undefined {
  const after = spoken.slice(place + 1)
  const next = after.findIndex(({ sentences }) => sentences.some(({ key }) => isConfirm(key)))
  const others = (next < 0 ? after : after.slice(0, next)).filter(({ post }) => post?.means === 'yes' && post.confirms)
  return others.map(({ line }) => replyTo(line, spoken)).find((reply) => reply.some(({ key }) => isPending(key)))
}

/** After a goodbye the log says no more of an outcome than the outcome; what was shown before named the message and the appointment. */
function toldIn(spoken: readonly Spoken[], seen: readonly Line[], read: ReadSentences): Told[] {
  const shown = new Map(seen.map((line) => [line.id, line]))
  const momentIn = (sentences: readonly Sentence[]) => momentsIn(sentences.find(isOutcome)?.values.at ?? '')[0]
  return spoken.flatMap(({ line, sentences }, place) =>
    sentences.flatMap(({ key, values }): Told[] => {
      const outcome = outcomeOf(key)
      if (!outcome) return []
      const before = shown.get(line.id)
      const moment = momentsIn(values.at ?? '')[0] ?? momentIn(read(before?.text ?? ''))
      return [{ outcome, at: line.at, moment, place, replyTo: line.replyTo ?? before?.replyTo }]
    }),
  )
}

const isOutcome = ({ key }: Sentence) => outcomeOf(key) !== undefined

/**
 * Each outcome goes to the yes it answers by name, else to the oldest it fits that was taken and has none yet, else to the latest;
 * gives what fits none.
 */
function allot(told: readonly Told[], intents: readonly Intent[]): Told[] {
  return told.filter((each) => {
    const fitting = intents.filter(
      ({ place, snapshot }) =>
        place < each.place && (each.moment ?? momentOf(snapshot.start)) === momentOf(snapshot.start),
    )
    const taken = fitting.filter((one) => !isPassedOver(one))
    const untold = ({ told }: Intent) => told.length === 0
    const named = fitting.filter(untold).find(({ post }) => post.id !== undefined && post.id === each.replyTo)
    const intent =
      named ?? taken.find(untold) ?? fitting.filter(isApologisedFor).find(untold) ?? taken.at(-1) ?? fitting.at(-1)
    intent?.told.push(each)
    return !intent
  })
}
