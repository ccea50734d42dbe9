import { setTimeout as wait } from 'node:timers/promises'
import { AgendaError } from './errors.ts'
import { readAnswer } from './from-json.ts'
import type { Http, Reply } from './http.ts'

/** Fields of a method, beside the envelope. */
export type Fields = Readonly<Record<string, string | number | readonly number[]>>

/** Of one call: `session` of a logged-in patient; `deadline` in ms since the epoch. */
export interface RequestOptions {
  readonly session?: string | undefined
  readonly deadline?: number | undefined
}

/** One method of the Switchboard: the whole answer, its `ReturnValue` checked. Throws `AgendaError`. */
export type Request = (method: string, fields: Fields, options?: RequestOptions) => Promise<unknown>

/** `read` is asked once more when the agenda could not be reached and time is left; `write` is sent once, whatever comes. */
export interface Requests {
  readonly read: Request
  readonly write: Request
}

/** `url` is the API location; `timeoutMs` the limit of a call; `random` (0 to 1) spreads the second attempts. */
export interface RequestSettings {
  readonly url: string
  readonly name: string
  readonly key: string
  readonly target: string
  readonly timeoutMs: number
  readonly clock: () => number
  readonly random: () => number
}

const maxPauseMs = 200

/** POSTs of one JSON object to the Switchboard. */
export function createRequests(http: Http, settings: RequestSettings): Requests {
  const url = new URL(settings.url)
  const { clock, random, timeoutMs } = settings

  const post = async (json: string, deadline: number) =>
    checked(await http.send({ method: 'POST', url, json, deadline }))

  const again = async (error: unknown, json: string, deadline: number) => {
    const pause = Math.round(random() * maxPauseMs)
    if (!(error instanceof AgendaError) || error.kind !== 'unreachable' || clock() + pause >= deadline) throw error
    await wait(pause)
    return post(json, deadline)
  }

  return {
    write: async (method, fields, options) =>
      post(envelope(settings, method, fields, options), earliest(clock() + timeoutMs, options?.deadline)),
    read: async (method, fields, options) => {
      const json = envelope(settings, method, fields, options)
      const deadline = earliest(clock() + timeoutMs, options?.deadline)
      return post(json, deadline).catch((error: unknown) => again(error, json, deadline))
    },
  }
}

/** The earlier of our own limit and the caller's, both in ms since the epoch. */
export function earliest(limit: number, deadline: number | undefined): number {
  return Math.min(limit, deadline ?? Number.POSITIVE_INFINITY)
}

/** A session is passed on, never made up: an invented one would be a login of nobody. */
function envelope({ name, key, target }: RequestSettings, method: string, fields: Fields, options?: RequestOptions) {
  const session = options?.session === undefined ? {} : { Session: options.session }
  return JSON.stringify({ ...fields, Name: name, Key: key, Target: target, ...session, Method: method })
}

function checked(reply: Reply): unknown {
  const { status } = reply
  if (status >= 500) throw new AgendaError('unreachable', { sent: true, status })
  if (status >= 400) throw new AgendaError('refused', { sent: true, status })
  if (status !== 200) throw new AgendaError('unreadable', { sent: true, status })
  return readAnswer(reply.bytes)
}
