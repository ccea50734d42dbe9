// Plays a patient: hears what the bot asks, and answers as planned.
import { setTimeout as wait } from 'node:timers/promises'
import { createDoor, type Door, Lost } from './door.ts'
import type { Conversation, Person, Post } from './history.ts'
import { activityOf, type Patient, saidNow } from './patient.ts'
import type { Plan } from './plan.ts'
import { atQuestion } from './question.ts'
import { createRandom } from './random.ts'
import { type Move, reactTo } from './reaction.ts'
import type { ReadSentences, Sentence } from './sentences.ts'
import type { World } from './world.ts'

/** What is left of a conversation when its patient has done what they planned. */
export interface Played {
  readonly conversation: () => Conversation
  readonly door: Door
}

const mostTurns = 30
const answerMs = 1500

/** Plays a plan until its patient leaves; the door stays open for news. */
export async function play(plan: Plan, person: Person, world: World): Promise<Played> {
  const { addresses, read, seed } = world
  const random = createRandom(seed, 5_000_000 + plan.number)
  const door = createDoor(addresses, plan.number)
  const posts: Post[] = []
  const own = world.calendars.get(person.id) ?? new Map()
  const counts = { copies: 0, reordered: 0 }
  const acts: string[] = []
  const say = createSaying({ plan, door, posts, read, random, counts })
  const patient: Patient = { plan, person, random, door, world, read, own, posts, acts, counts, say }
  let lost: string | undefined
  try {
    await door.open()
    await talk(patient)
  } catch (error) {
    if (!(error instanceof Lost)) throw error
    lost = error.message
  }
  const conversation = () => ({
    number: plan.number,
    id: door.id(),
    kind: `${plan.wishes.join('+')} ${plan.atQuestion.join('+')}`,
    patientId: person.id,
    posts,
    seen: door.seen,
    log: [],
    acts,
    ...counts,
    ...(lost !== undefined && { lost }),
  })
  return { conversation, door }
}

async function talk(patient: Patient): Promise<void> {
  const { plan, door, say } = patient
  let heard = plan.joins ? await join(patient) : []
  const memory = { wishes: [...plan.wishes], questions: 0, tries: 0, wrong: 0, last: '' }
  for (let turn = 1; turn <= mostTurns; turn += 1) {
    if (heard.some(({ key }) => key.startsWith('menu.bye'))) await door.log()
    if (turn === plan.leavesAt) return door.close()
    if (turn === plan.dropsAt) door.drop()
    const move: Move = reactTo(heard, patient, memory)
    if (move.do === 'leave') return
    if (move.do === 'decide') {
      const next = await atQuestion(patient, move.question, memory.questions)
      memory.questions += 1
      if (next === 'gone') return door.close()
      heard = next
      continue
    }
    if (move.pauseMs) await wait(move.pauseMs)
    heard = await say(move.text, move.means)
    memory.last = move.text
  }
}

/** As the practice's page does when it opens. */
async function join({ door, read, plan }: Patient): Promise<readonly Sentence[]> {
  const value = { language: plan.english ? 'en' : 'nl' }
  const id = await door.post({
    type: 'event',
    name: 'webchat/join',
    value,
    channelData: { clientActivityID: `${plan.number}-join` },
  })
  return answerTo(id, door, read)
}

function createSaying({
  plan,
  door,
  posts,
  read,
  random,
  counts,
}: Pick<Patient, 'plan' | 'door' | 'posts' | 'read' | 'random' | 'counts'>): Patient['say'] {
  /** What was taken long ago comes once more, beside what is said now: nothing may come of it. */
  const straggler = () => {
    const taken = plan.overtakes ? posts.filter(({ takenAt }) => takenAt !== undefined) : []
    if (taken.length === 0) return
    counts.reordered += 1
    void door.postOnce(activityOf(plan, random.pick(taken)), random.whole(0, 2))
  }
  return async (text, means, confirms) => {
    const key = `${plan.number}-${posts.length + 1}`
    const place = posts.length
    const post: Post = { key, text, means, ...saidNow({ plan, door }), ...(confirms && { confirms }) }
    posts.push(post)
    const activity = activityOf(plan, post)
    counts.copies += plan.copies - 1
    straggler()
    const copies = Array.from({ length: plan.copies }, (_, i) => door.post(activity, i))
    const ids = await Promise.all(copies)
    const id = ids[0] ?? ''
    posts[place] = { ...post, takenAt: Date.now(), id }
    return answerTo(id, door, read)
  }
}

/** What was said to this message; asks for it when the socket stays silent. Empty when nothing was said. */
async function answerTo(id: string, door: Door, read: ReadSentences): Promise<readonly Sentence[]> {
  for (let tries = 0; tries < 3; tries += 1) {
    const until = Date.now() + answerMs
    do {
      const lines = door.seen.filter(
        ({ replyTo, from, type }) => replyTo === id && from === 'bot' && type === 'message',
      )
      const said = lines.flatMap(({ text }) => read(text)).filter(({ key }) => key !== 'agenda.wait')
      if (said.length > 0) return said
      await door.next(Math.max(1, until - Date.now()))
    } while (Date.now() < until)
    await door.ask()
  }
  return []
}
