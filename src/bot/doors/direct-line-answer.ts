// How the page's doors answer: JSON, errors in Direct Line's own shape, and only to websites that may ask.
import type { IncomingMessage } from 'node:http'
import type { Request, Response } from 'restify'
import { logFailure } from '../failure.ts'
import type { Log } from '../ops/log.ts'
import { StoreError } from '../store/store.ts'
import { QueueFull } from '../turn-queue.ts'
import { BadBody } from './body.ts'
import { corsHeaders, isOriginAllowed, preflightHeaders } from './origins.ts'

const refusals = {
  BadArgument: [400, 'The request is not well-formed.'],
  MissingProperty: [400, 'The activity lacks a property that is needed.'],
  AuthorizationMissing: [401, 'An authorization header with a token is needed.'],
  BadToken: [403, 'The token is not valid for this conversation.'],
  TokenExpired: [403, 'The token has expired.'],
  OriginNotAllowed: [403, 'This website may not use this service.'],
  NotFound: [404, 'There is nothing here.'],
  ConversationNotFound: [404, 'The conversation does not exist, or has ended.'],
  MessageSizeTooBig: [413, 'The request is too large.'],
  TooManyRequests: [429, 'Too many requests; try again later.'],
  ServiceError: [500, 'Something went wrong.'],
  BotError: [502, 'The bot could not answer.'],
  ServiceUnavailable: [503, 'The service cannot be reached now; try again later.'],
} as const satisfies Record<string, readonly [number, string]>

/** Why a request is not served, by the names that Direct Line clients know. */
export type RefusalCode = keyof typeof refusals

/** A request that is not served, by its code. `retryAfter` in seconds. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly retryAfter: number | undefined

  constructor(code: RefusalCode, retryAfter?: number) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.retryAfter = retryAfter
  }
}

/** A status and a JSON body. */
export interface Answer {
  readonly status: number
  readonly body: unknown
}

/** 200 with a JSON body. */
export function ok(body: unknown): Answer {
  return { status: 200, body }
}

/** Makes a handler for restify of a function that answers or throws a `Refusal`. */
export function answering(
  origins: readonly string[],
  log: Log,
  answer: (request: IncomingMessage, id: string) => Promise<Answer>,
) {
  return async (request: Request, response: Response): Promise<void> => {
    const allowed = isOriginAllowed(request, origins)
    const cors = allowed ? corsHeaders(request) : {}
    try {
      if (!allowed) throw new Refusal('OriginNotAllowed')
      const { status, body } = await answer(request, String(request.params?.id ?? ''))
      send(response, status, body, cors)
    } catch (error) {
      const { code, retryAfter } = refusalOf(error, log)
      const [status, message] = refusals[code]
      const later = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }
      send(response, status, { error: { code, message } }, { ...cors, ...later })
    }
  }
}

/** Answers a browser that asks whether it may ask. */
export function preflight(origins: readonly string[]) {
  return async (request: Request, response: Response): Promise<void> => {
    if (isOriginAllowed(request, origins)) response.sendRaw(204, '', { ...corsHeaders(request), ...preflightHeaders() })
    else response.sendRaw(403, '')
  }
}

function send(response: Response, status: number, body: unknown, headers: Record<string, string>): void {
  const json = {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  }
  response.sendRaw(status, JSON.stringify(body), { ...json, ...headers })
}

function refusalOf(error: unknown, log: Log): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof QueueFull) return new Refusal('TooManyRequests', 5)
  if (error instanceof BadBody) return new Refusal(error.status === 413 ? 'MessageSizeTooBig' : 'BadArgument')
  if (error instanceof StoreError && error.kind === 'gone') return new Refusal('ConversationNotFound')
  logFailure(log, 'direct-line', error)
  return error instanceof StoreError ? new Refusal('ServiceUnavailable', 10) : new Refusal('ServiceError')
}
