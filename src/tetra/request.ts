import { setTimeout as wait } from 'node:timers/promises'
import { AgendaError } from './errors.ts'
import { readAnswer, readAnyAnswer } from './from-json.ts'
import type { Exchange } from './http.ts'
import type { Line } from './line.ts'
import type { Whole } from './whole.ts'

/** Fields of a method, beside the envelope. */
export type Fields = Readonly<Record<string, string | number | readonly number[]>>

/** Of one call: `session` of a login; `deadline` in ms since the epoch; `urgent` as in `LineExchange`. */
export interface RequestOptions {
  readonly session?: string | undefined
  readonly deadline?: number | undefined
  readonly urgent?: boolean | undefined
}

/** Sends a request that changes nothing, and a second time when the agenda could not be reached and time is left. */
export type SendRead = (exchange: Omit<Exchange, 'deadline'>, options?: RequestOptions) => Promise<Whole>

/** One method of the Switchboard: the whole answer, its `ReturnValue` checked. Throws `AgendaError`. */
export type Request = (method: string, fields: Fields, options?: RequestOptions) => Promise<unknown>

/** `read` as `SendRead`; `write` is sent once, whatever comes. */
export interface Requests {
  readonly read: Request
  readonly write: Request
  /** `StuurAlert`, whose answer in the manual is `{}`. */
  readonly alert: (text: string) => Promise<void>
}

/** `timeoutMs` is the limit of a call; `random` (0 to 1) spreads the second attempts. */
export interface PatienceSettings {
  readonly timeoutMs: number
  readonly clock: () => number
  readonly random: () => number
}

/** `url` is the API location. */
export interface RequestSettings extends PatienceSettings {
  readonly url: string
  readonly name: string
  readonly key: string
  readonly target: string
}

const maxPauseMs = 200

/** Makes the way of sending reads. */
export function createSendRead(line: Line, { clock, random, timeoutMs }: PatienceSettings): SendRead {
  return async (exchange, options) => {
    const deadline = earliest(clock() + timeoutMs, options?.deadline)
    const whole = { ...exchange, deadline, urgent: options?.urgent }
    return line(whole).catch(async (error: unknown) => {
      const pause = Math.round(random() * maxPauseMs)
      if (!(error instanceof AgendaError) || error.kind !== 'unreachable' || clock() + pause >= deadline) throw error
      await wait(pause)
      return line(whole)
    })
  }
}

/** POSTs of one JSON object to the Switchboard. */
export function createRequests(line: Line, settings: RequestSettings): Requests {
  const url = new URL(settings.url)
  const { clock, timeoutMs } = settings
  const sendRead = createSendRead(line, settings)
  const exchangeOf = (method: string, fields: Fields, options?: RequestOptions) =>
    ({
      method: 'POST',
      url,
      body: { type: 'application/json', text: envelope(settings, method, fields, options) },
    }) as const

  const sendOnce: SendRead = (exchange, options) =>
    line({ ...exchange, deadline: earliest(clock() + timeoutMs, options?.deadline) })

  return {
    write: async (method, fields, options) =>
      readAnswer(bodyOf(await sendOnce(exchangeOf(method, fields, options), options))),
    read: async (method, fields, options) =>
      readAnswer(bodyOf(await sendRead(exchangeOf(method, fields, options), options))),
    // It tells what is uncertain, which is most often while the agenda seems down: it is tried all the same.
    alert: async (tekst) => {
      const exchange = { ...exchangeOf('StuurAlert', { tekst }), deadline: clock() + timeoutMs, urgent: true }
      readAnyAnswer(bodyOf(await line(exchange)))
    },
  }
}

/** The earlier of our own limit and the caller's, both in ms since the epoch. */
export function earliest(limit: number, deadline: number | undefined): number {
  return Math.min(limit, deadline ?? Number.POSITIVE_INFINITY)
}

/** A session is passed on, never made up here: an invented one is nobody's until a login has bound it. */
function envelope({ name, key, target }: RequestSettings, method: string, fields: Fields, options?: RequestOptions) {
  const session = options?.session === undefined ? {} : { Session: options.session }
  return JSON.stringify({ ...fields, Name: name, Key: key, Target: target, ...session, Method: method })
}

/** The bytes of an answer with HTTP 200. Throws `AgendaError`: refused (4xx) or unreadable (any other status). */
export function bodyOf({ status, bytes }: Whole): Uint8Array {
  if (status >= 400) throw new AgendaError('refused', { sent: true, status })
  if (status !== 200) throw new AgendaError('unreadable', { sent: true, status })
  return bytes
}
