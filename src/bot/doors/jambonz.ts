// jambonz: webhooks. It posts a call and what comes of each verb, and carries out the verbs that come back.
import type { Request, Response } from 'restify'
import { logFailure } from '../failure.ts'
import type { Practices } from '../practices.ts'
import type { Routes } from '../server.ts'
import type { TurnParts } from '../turn-parts.ts'
import { BadBody, readBody } from './body.ts'
import { calledOf, tellOfNumber } from './called.ts'
import { callerOf } from './caller.ts'
import { type CallHook, hearingOf, isOver, isSigned, readHook } from './jambonz-request.ts'
import { verbsOf } from './jambonz-verbs.ts'
import type { CallAnswer, Voice } from './voice.ts'
import type { Hearing } from './voice-hearing.ts'
import { plainly } from './voice-words.ts'

/** What the door needs. `budgetMs` is how long the gateway may wait for a response. */
export interface JambonzDoor {
  readonly practices: Practices
  readonly voiceOf: (parts: TurnParts) => Voice
  readonly budgetMs: () => number
}

const base = '/voice/jambonz'
const mostBytes = 64 * 1024

/** A genuine request of one practice's gateway. `turn` names what it answers to, `language` is what was listened for. */
interface Asked {
  readonly parts: TurnParts
  readonly voice: Voice
  readonly hook: CallHook
  readonly turn: string
  readonly language: string
  readonly hasGone: () => boolean
}

/** The routes; none where no practice has a secret. */
export function jambonzRoutes(door: JambonzDoor): Routes {
  const open = door.practices.all.filter(({ practice }) => practice.config.calls.jambonzSecret !== undefined)
  if (open.length === 0) return {}
  const on = (serve: (asked: Asked) => Promise<unknown>) => async (request: Request, response: Response) =>
    answer(request, response, open, door, serve)
  return {
    post: {
      [`${base}/call`]: on((asked) => hear(asked, { kind: 'start' }, door.budgetMs())),
      [`${base}/turn/:language/:turn`]: on((asked) => hear(asked, hearingOf(asked.hook), door.budgetMs())),
      [`${base}/dialled/:language/:turn`]: on(afterDialling),
      [`${base}/status`]: on((asked) => status(asked, door.budgetMs())),
    },
  }
}

/** Refuses what is not genuine; past that, whatever goes wrong is said to the caller rather than to the gateway. */
async function answer(
  request: Request,
  response: Response,
  open: readonly TurnParts[],
  { voiceOf }: JambonzDoor,
  serve: (asked: Asked) => Promise<unknown>,
): Promise<void> {
  try {
    const raw = await readBody(request, mostBytes)
    const sharing = genuine(request.headers['jambonz-signature'], raw, open)
    if (sharing.length === 0) return void response.send(401)
    const hook = readHook(asJson(raw))
    if (!hook) return void response.send(400)
    const parts = calledOf(sharing, hook.to ?? '')
    if (!parts) return void response.send(tellOfNumber(sharing, 'jambonz'))
    const language = parts.practice.words.languages.ofLocale(request.params?.language).code
    const turn = String(request.params?.turn ?? '')
    const asked = { parts, voice: voiceOf(parts), hook, turn, language, hasGone: () => request.socket.destroyed }
    response.send(200, await serve(asked).catch((error: unknown) => failed(asked, error)))
  } catch (error) {
    if (error instanceof BadBody) return void response.send(error.status)
    throw error
  }
}

/** The practices of a gateway that signs with their secret. */
function genuine(signature: unknown, raw: Buffer, open: readonly TurnParts[]): readonly TurnParts[] {
  return open.filter(({ practice, now }) => isSigned(signature, raw, practice.config.calls.jambonzSecret ?? '', now()))
}

function asJson(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString('utf8'))
  } catch {
    throw new BadBody(400)
  }
}

function failed(asked: Asked, error: unknown): unknown {
  logFailure(asked.parts.log, 'jambonz', error)
  return verbs(asked, asked.voice.sorry(asked.language), crypto.randomUUID())
}

/** What answers to a hook has the hook's own name: the same again gets the same answer. */
async function hear(asked: Asked, heard: Hearing, budgetMs: number): Promise<unknown> {
  const { hook, voice, turn } = asked
  const event = turn || 'call'
  const answer = await voice.hear({ ...callIn(asked), event, heard }, budgetMs)
  return verbs(asked, answer, `${hook.call_sid} ${event}`)
}

function callIn({ parts, hook, language, turn, hasGone }: Asked) {
  return {
    gateway: 'jambonz',
    call: hook.call_sid,
    user: callerOf('jambonz', hook.from ?? '', hook.call_sid, parts.secrets),
    language: turn ? language : undefined,
    hasGone,
  } as const
}

function verbs({ parts, voice, language }: Asked, answer: CallAnswer, name: string): unknown {
  const { secrets, practice } = parts
  const next = secrets.hash(`jambonz ${name}`).slice(0, 32)
  const textOf = ({ prompts }: CallAnswer) => plainly(prompts[0]?.lines ?? '')
  return verbsOf(answer, {
    calls: practice.config.calls,
    language,
    hookOf: (what, spoken) => `${base}/${what}/${spoken}/${next}`,
    moment: (spoken) => textOf(voice.say({ messages: [['agenda.wait']] }, spoken)),
    sorry: (spoken) => textOf(voice.say({ messages: [['common.problem']] }, spoken)),
  })
}

/** Who was put through and has spoken is done; where nobody answered, that is said. */
async function afterDialling(asked: Asked): Promise<unknown> {
  const { voice, hook, language } = asked
  if (hook.dial_call_status === 'completed') return [{ verb: 'hangup' }]
  const { prompts } = voice.say({ messages: [['handover.no-answer']] }, language)
  return verbs(asked, { prompts, goes: 'hang-up' }, `${hook.call_sid} dialled`)
}

/** The call is over: who it was is forgotten, and a cancellation under way goes on without it. */
async function status(asked: Asked, budgetMs: number): Promise<unknown> {
  if (isOver(asked.hook)) await asked.voice.hear({ ...callIn(asked), event: 'ended', heard: { kind: 'end' } }, budgetMs)
  return {}
}
