// AudioCodes VoiceAI Connect and Live Hub: the Bot API over HTTP. The gateway posts what happens in a call and says what comes back.
import type { Request, Response } from 'restify'
import { logFailure } from '../failure.ts'
import type { Practices } from '../practices.ts'
import type { Routes } from '../server.ts'
import type { ConversationKey } from '../store/store.ts'
import type { TurnParts } from '../turn-parts.ts'
import { activitiesOf } from './audiocodes-reply.ts'
import {
  type CallActivity,
  calleeIn,
  callerIn,
  hearingOf,
  isStart,
  readActivities,
  readCall,
} from './audiocodes-request.ts'
import { bearerOf, isSame } from './bearer.ts'
import { BadBody, readJson } from './body.ts'
import { calledOf, tellOfNumber } from './called.ts'
import { callerOf } from './caller.ts'
import type { CallAnswer, Voice } from './voice.ts'
import { plainly } from './voice-words.ts'

/** What the door needs. `budgetMs` is how long the gateway may wait for a response. */
export interface AudioCodesDoor {
  readonly practices: Practices
  readonly voiceOf: (parts: TurnParts) => Voice
  readonly budgetMs: () => number
}

const base = '/voice/audiocodes'
const mostBytes = 64 * 1024
/** How long a call is believed to go on without a sign of it (s); it is kept for twice as long. */
const expiresSeconds = 60

interface Answered {
  readonly status: number
  readonly body?: unknown
}
/** A request of one practice's gateway. `id` is the call in its URL. */
interface Asked {
  readonly parts: TurnParts
  /** All practices on that gateway: until a call's start tells which number was called, it may be any of theirs. */
  readonly sharing: readonly TurnParts[]
  readonly voice: Voice
  readonly body: unknown
  readonly id: string
  readonly url: string
  readonly hasGone: () => boolean
}

/** The routes; none where no practice has a token. */
export function audioCodesRoutes(door: AudioCodesDoor): Routes {
  const open = door.practices.all.filter(({ practice }) => practice.config.calls.audiocodesToken !== undefined)
  if (open.length === 0) return {}
  const on = (serve: (asked: Asked) => Promise<Answered>) => async (request: Request, response: Response) =>
    answer(request, response, open, door, serve)
  const validate = on(async () => ({ status: 200, body: { type: 'ac-bot-api', success: true } }))
  const post = {
    [base]: on(create),
    [`${base}/`]: on(create),
    [`${base}/conversation/:id/activities`]: on((asked) => activities(asked, door.budgetMs())),
    [`${base}/conversation/:id/refresh`]: on(refresh),
    [`${base}/conversation/:id/disconnect`]: on((asked) => disconnect(asked, door.budgetMs())),
  }
  return { get: { [base]: validate, [`${base}/`]: validate }, post }
}

/** Refuses who is not genuine; past that, whatever goes wrong is said to the caller rather than to the gateway. */
async function answer(
  request: Request,
  response: Response,
  open: readonly TurnParts[],
  { voiceOf }: AudioCodesDoor,
  serve: (asked: Asked) => Promise<Answered>,
): Promise<void> {
  const sharing = sharingOf(bearerOf(request), open)
  const [first] = sharing
  if (!first) return void response.send(401)
  let parts: TurnParts | undefined = first
  try {
    const body = request.method === 'POST' ? await readJson(request, mostBytes) : undefined
    const id = decodeURIComponent(String(request.params?.id ?? ''))
    parts = sharing.length === 1 || id === '' ? first : await calledIn(sharing, id, body)
    if (!parts) return void response.send(404)
    const { status, body: answered } = await serve({
      parts,
      sharing,
      voice: voiceOf(parts),
      body,
      id,
      url: request.url ?? '',
      hasGone: () => request.socket.destroyed,
    })
    if (answered === undefined) response.send(status)
    else response.send(status, answered)
  } catch (error) {
    if (error instanceof BadBody) return void response.send(error.status)
    logFailure(first.log, 'audiocodes', error)
    // Nobody is put through to another practice than the one they called: then the gateway does what it was told to do without us.
    if (!parts) return void response.send(503)
    const voice = voiceOf(parts)
    response.send(200, rendered(parts, voice, voice.sorry(undefined), crypto.randomUUID(), undefined, false))
  }
}

/** The practices of a gateway that shows their token. */
function sharingOf(token: string | undefined, open: readonly TurnParts[]): readonly TurnParts[] {
  if (token === undefined) return []
  return open.filter(({ practice }) => isSame(practice.config.calls.audiocodesToken ?? '', token))
}

/** Of several practices the one that a call is for: by the number in its start, and from then on by where the call is kept. */
async function calledIn(sharing: readonly TurnParts[], id: string, body: unknown): Promise<TurnParts | undefined> {
  const start = readActivities(body)?.activities.find(isStart)
  if (start) {
    const called = calledOf(sharing, calleeIn(start))
    if (!called) tellOfNumber(sharing, 'audiocodes')
    for (const other of sharing) if (other !== called) await forget(other, id)
    return called
  }
  const talks = await Promise.all(sharing.map((each) => each.store.talk(keyOf(each, id), each.now())))
  const [only, ...others] = sharing.filter((_, n) => talks[n])
  return others.length === 0 ? only : undefined
}

/** The URLs are relative to the one that was asked, so that a proxy may put Balie anywhere. */
async function create({ parts, sharing, body, url }: Asked): Promise<Answered> {
  const call = readCall(body)
  if (!call) return { status: 400 }
  const talk = { user: `call ${call}`, locale: undefined, expires: expiryAt(parts.now()) }
  const begin = (each: TurnParts) =>
    each.store.begin(keyOf(each, call), talk).catch((error: unknown) => {
      logFailure(parts.log, 'audiocodes', error)
      return true
    })
  const isNew = await Promise.all(sharing.map(begin))
  if (isNew.includes(false)) return { status: 409 }
  const here = url.split('?')[0]?.endsWith('/') ? '' : 'audiocodes/'
  const place = `${here}conversation/${encodeURIComponent(call)}`
  return {
    status: 200,
    body: {
      activitiesURL: `${place}/activities`,
      refreshURL: `${place}/refresh`,
      disconnectURL: `${place}/disconnect`,
      expiresSeconds,
    },
  }
}

async function activities(asked: Asked, budgetMs: number): Promise<Answered> {
  const { parts, voice, body, id, hasGone } = asked
  const posted = readActivities(body)
  if (!posted || posted.conversation !== id) return { status: 400 }
  const user = await userOf(parts, id, posted.activities)
  if (user === undefined) return { status: 404 }
  const until = performance.now() + budgetMs
  const answers: CallAnswer[] = []
  for (const activity of posted.activities) {
    const heard = hearingOf(activity)
    const { id: event = crypto.randomUUID(), language } = activity
    const left = Math.max(0, until - performance.now())
    if (heard)
      answers.push(await voice.hear({ gateway: 'audiocodes', call: id, event, user, language, heard, hasGone }, left))
  }
  const first = posted.activities[0]
  const last = posted.activities.at(-1)
  const begins = posted.activities.some(({ name }) => name === 'start')
  const name = posted.activities.map((activity) => activity.id).join(' ')
  const all: CallAnswer = { prompts: answers.flatMap(({ prompts }) => prompts), goes: answers.at(-1)?.goes ?? 'on' }
  if (!first || answers.length === 0) return { status: 200, body: {} }
  return { status: 200, body: rendered(parts, voice, all, `${id} ${name}`, last?.language, begins) }
}

function rendered(
  { practice, secrets, now }: TurnParts,
  voice: Voice,
  answer: CallAnswer,
  name: string,
  language: string | undefined,
  begins: boolean,
): unknown {
  const activities = activitiesOf(answer, {
    calls: practice.config.calls,
    idOf: (place) => asUuid(secrets.hash(`audiocodes ${name} ${place}`)),
    timestamp: new Date(now()).toISOString(),
    moment: (spoken) => plainly(voice.say({ messages: [['agenda.wait']] }, spoken).prompts[0]?.lines ?? ''),
    language,
    begins,
  })
  return activities.length > 0 ? { activities } : {}
}

/**
 * Who counts as the caller: whom the call's start names, or the call itself until then. `undefined` for a call
 * that is not known, or over. While the store fails, no call is turned away.
 */
async function userOf(
  parts: TurnParts,
  call: string,
  activities: readonly CallActivity[],
): Promise<string | undefined> {
  const { store, now } = parts
  const start = activities.find(isStart)
  try {
    const talk = await store.talk(keyOf(parts, call), now())
    if (!talk) return undefined
    const user = start ? callerOf('audiocodes', callerIn(start), call, parts.secrets) : talk.user
    const isShort = talk.expires - now() < expiresSeconds * 1_000
    if (user !== talk.user || isShort)
      await store.keep(
        keyOf(parts, call),
        { user, locale: start?.language ?? talk.locale, expires: expiryAt(now()) },
        now(),
      )
    return user
  } catch (error) {
    logFailure(parts.log, 'audiocodes', error)
    return `call ${call}`
  }
}

async function refresh({ parts, id }: Asked): Promise<Answered> {
  const { store, now } = parts
  try {
    const talk = await store.talk(keyOf(parts, id), now())
    if (!talk) return { status: 404 }
    await store.keep(keyOf(parts, id), { ...talk, expires: expiryAt(now()) }, now())
  } catch (error) {
    logFailure(parts.log, 'audiocodes', error)
  }
  return { status: 200, body: { expiresSeconds } }
}

/** The call is over: who it was is forgotten, and a cancellation under way goes on without it. */
async function disconnect({ parts, voice, id, hasGone }: Asked, budgetMs: number): Promise<Answered> {
  const { store, now } = parts
  const talk = await store.talk(keyOf(parts, id), now()).catch(() => undefined)
  if (!talk) return { status: 200, body: {} }
  const end = { gateway: 'audiocodes', call: id, event: 'disconnect', user: talk.user, language: undefined } as const
  await voice.hear({ ...end, heard: { kind: 'end' }, hasGone }, budgetMs)
  await forget(parts, id)
  return { status: 200, body: {} }
}

/** It is over there, or was never for that practice. */
async function forget(parts: TurnParts, id: string): Promise<void> {
  const now = parts.now()
  await parts.store.keep(keyOf(parts, id), { user: '', locale: undefined, expires: now }, now)
}

function keyOf({ practice }: TurnParts, id: string): ConversationKey {
  return { practice: practice.config.id, channel: 'audiocodes', id }
}

function expiryAt(now: number): number {
  return now + expiresSeconds * 2_000
}

/** A UUID of our own making (version 8). */
function asUuid(hex: string): string {
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5')
}
