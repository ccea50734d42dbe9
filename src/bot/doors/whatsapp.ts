// /whatsapp, Meta's webhook: genuine (401), stored, 200 at once; the turn comes after, also when this process does not live to take it.
import type { Request, Response } from 'restify'
import { whatsapp } from '../channels/whatsapp.ts'
import { logFailure } from '../failure.ts'
import type { Reach } from '../news.ts'
import type { Limit } from '../ops/limits.ts'
import type { Log } from '../ops/log.ts'
import type { Practices } from '../practices.ts'
import type { Received } from '../store/store.ts'
import { takeTurn } from '../turn.ts'
import { isSame } from './bearer.ts'
import { readBody } from './body.ts'
import { takeShare } from './share.ts'
import { GraphError } from './whatsapp-graph.ts'
import { createLines, type Line } from './whatsapp-line.ts'
import { type Incoming, readPayload } from './whatsapp-payload.ts'
import { isSigned } from './whatsapp-signature.ts'
import { type Accepted, activityOf, arrivalOf, deliveryOf, isTooLate, withoutBsnIn } from './whatsapp-turn.ts'

/** Meta's own limit. */
const mostBytes = 3 * 1024 * 1024
/** How long (ms) a message is left to the process that accepted it. */
const headStartMs = 30_000
/** Meta repeats for seven days. */
const rememberMs = 8 * 86_400_000
const mostTries = 5
const atOnce = 20

/** What the door needs. */
export interface WhatsAppDoor {
  readonly practices: Practices
  readonly limit: Limit
  readonly log: Log
}

/** The webhook, and the way to its conversations when nobody has just spoken. */
export interface WhatsApp {
  /** Meta asks once whether this is the right place. */
  readonly verify: (request: Request, response: Response) => Promise<void>
  readonly receive: (request: Request, response: Response) => Promise<void>
  readonly reach: Reach
  /** Takes the turns of messages that were accepted and not answered, by whichever process. */
  readonly resume: () => Promise<void>
  /** Resolves when no message is being answered. */
  readonly idle: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens the door; `undefined` where no practice has WhatsApp. */
export function whatsappDoor({ practices, limit, log }: WhatsAppDoor): WhatsApp | undefined {
  const lines = createLines(practices, log)
  if (lines.all.length === 0) return undefined
  const [{ store, now, secrets }] = practices.all
  const running = new Set<Promise<void>>()
  let noticed = false
  const begin = (message: Received) => {
    const turn = answer(message).catch((error: unknown) => logFailure(log, 'whatsapp', error))
    running.add(turn)
    return turn.finally(() => running.delete(turn))
  }
  return {
    verify: async (request, response) => {
      const challenge = challengeIn(request, lines.all)
      response.sendRaw(challenge === undefined ? 403 : 200, challenge ?? '', { 'content-type': 'text/plain' })
    },
    receive: async (request, response) => void response.send(await receive(request)),
    reach: { channel: whatsapp, deliver: (key, answered) => lines.deliver(key.practice, answered) },
    resume: async () => {
      const due = await store.claimReceived('whatsapp', now(), now() + headStartMs, atOnce)
      await Promise.all(due.map(begin))
    },
    idle: async () => void (await Promise.all(running)),
    close: lines.close,
  }

  async function receive(request: Request): Promise<number> {
    try {
      const raw = await readBody(request, mostBytes)
      const signature = request.headers['x-hub-signature-256']
      const signed = lines.all.filter(({ config }) => isSigned(raw, String(signature), config.appSecret))
      if (signed.length === 0) return 401
      const { messages, failures } = readPayload(JSON.parse(raw.toString('utf8')))
      for (const code of failures) log.warn({ event: 'delivery', channel: 'whatsapp', status: undefined, code })
      const received = messages.flatMap((message) => receivedBy(message, signed))
      for (const message of await accept(received)) void begin(message)
      return 200
    } catch (error) {
      return statusOf(error, log)
    }
  }

  /** Keeps what is new, without a BSN: only the turn that is taken at once hears what was written. Gives what was written. */
  async function accept(received: readonly Received[]): Promise<readonly Received[]> {
    if (received.length === 0) return []
    const kept = received.map((each) => ({ ...each, what: withoutBsnIn(each.what as Accepted) }))
    const fresh = new Set((await store.receive(kept, now() + headStartMs, now() + rememberMs)).map(({ id }) => id))
    return received.filter(({ id }) => fresh.delete(id))
  }

  /** Once: an app may have other numbers, which are none of our business, or a setting is wrong and patients get no answer. */
  function tellOfNumber(): void {
    if (!noticed) log.warn({ event: 'unknown-number', channel: 'whatsapp' })
    noticed = true
  }

  /** Whose number it was sent to, of those that this post may speak for. */
  function receivedBy(message: Incoming, signed: readonly Line[]): readonly Received[] {
    const line = signed.find(({ config }) => config.numberId === message.numberId)
    if (!line) {
      tellOfNumber()
      return []
    }
    const what: Accepted = { ...message, acceptedAt: now() }
    return [{ practice: line.parts.practice.config.id, channel: 'whatsapp', id: secrets.hash(message.wamid), what }]
  }

  async function answer(received: Received): Promise<void> {
    const message = received.what as Accepted
    const line = lines.of(received.practice)
    const isAnswered = !line || (received.tries ?? 0) > mostTries || (await take(line, message, received.id))
    if (isAnswered) await store.forgetReceived(received)
  }

  /** `false` when nothing could be said, not even that something is wrong, or too much was: it is taken up again later. */
  async function take(line: Line, message: Accepted, id: string): Promise<boolean> {
    const { parts } = line
    if (isTooLate(message, now())) return true
    const heard = whatsapp.read(activityOf(message))
    const arrival = arrivalOf(parts, message, id, heard)
    if (!takeShare(limit, 'whatsapp', arrival.conversation.id, heard, parts.practice.words.languages)) return false
    line.graph.read(message.wamid).catch((error: unknown) => logGraph(error))
    return takeTurn(parts, arrival, deliveryOf(line, arrival))
  }

  function logGraph(error: unknown): void {
    if (error instanceof GraphError)
      log.warn({ event: 'delivery', channel: 'whatsapp', status: undefined, code: error.code })
    else logFailure(log, 'whatsapp', error)
  }
}

/** The answer to Meta's question, when it knows a practice's own token. */
function challengeIn(request: Request, lines: readonly Line[]): string | undefined {
  const query = new URL(request.url ?? '', 'http://localhost').searchParams
  const token = query.get('hub.verify_token') ?? ''
  const isKnown = query.get('hub.mode') === 'subscribe' && lines.some(({ config }) => isSame(config.verifyToken, token))
  return isKnown ? (query.get('hub.challenge') ?? '') : undefined
}

/** Not JSON, though it was signed: nothing that a repetition would mend. A store that fails: Meta comes again. */
function statusOf(error: unknown, log: Log): number {
  const status = (error as { status?: unknown }).status
  if (status === 413) return 413
  if (error instanceof SyntaxError) return 400
  logFailure(log, 'whatsapp', error)
  return 503
}
