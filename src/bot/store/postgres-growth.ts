// Tells every process that a log has grown: LISTEN/NOTIFY on a connection of its own, and a look every now and then for
// what a broken connection or a killed process did not tell.
import { setTimeout } from 'node:timers/promises'
import pg, { type Client, type ClientConfig } from 'pg'
import { createListeners } from './listeners.ts'
import type { Runner } from './postgres-pool.ts'
import { all, keyOf, type Row, type Steps } from './steps.ts'
import type { ConversationKey, LogLine, Store } from './store.ts'

const channel = 'balie_grown'
const [reconnectMs, longestPayload, overlapMs] = [500, 7_900, 10_000]

/** What of the store grows, and how it ends. */
export interface Growth extends Pick<Store, 'onGrowth' | 'close'> {
  readonly grown: (conversation: ConversationKey, added: readonly LogLine[]) => void
}

/** Starts listening; a connection that is lost is made again. `pollMs`: how often it looks for itself. */
export function createGrowth(connection: ClientConfig, { run }: Runner, pollMs: number): Growth {
  const listeners = createListeners()
  const wire = createWire(connection, listeners.tell)
  let [seen, lookedAt] = [new Set<string>(), performance.now()]
  let looking = Promise.resolve()
  const look = async () => {
    const began = performance.now()
    const rows = await run(() => grownWithin(began - lookedAt + overlapMs)).catch(() => undefined)
    if (!rows) return
    lookedAt = began
    const now = new Map(rows.map((row) => [JSON.stringify([...keyOf(keyIn(row)), Number(row.last)]), keyIn(row)]))
    for (const [key, conversation] of now) if (!seen.has(key)) listeners.tell(conversation)
    seen = new Set(now.keys())
  }
  const polling = setInterval(() => {
    if (listeners.any()) looking = looking.then(look)
  }, pollMs).unref()
  return {
    onGrowth: listeners.add,
    grown: (conversation, added) => {
      listeners.tell(conversation, added)
      wire.send(JSON.stringify(keyOf(conversation)))
    },
    close: async () => {
      clearInterval(polling)
      await looking
      await wire.close()
    },
  }
}

function keyIn({ practice, channel, id }: Row): ConversationKey {
  return { practice: String(practice), channel: String(channel), id: String(id) }
}

/** More than the time since the last look, by what a transaction may last: it may have begun before and ended after. */
function grownWithin(ms: number): Steps<readonly Row[]> {
  return all(
    `SELECT practice, channel, id, last FROM talks WHERE last > 0 AND grown > clock_timestamp() - ? * interval '1 millisecond'`,
    Math.ceil(ms),
  )
}

/** The connection that says and hears, made again whenever it ends; while it is down, nothing is said. */
function createWire(connection: ClientConfig, heard: (conversation: ConversationKey) => void) {
  const closing = new AbortController()
  const { signal } = closing
  const closed = new Promise((resolve) => signal.addEventListener('abort', resolve))
  let client: Client | undefined
  const keepListening = async () => {
    while (!signal.aborted) {
      const made = new pg.Client(connection)
      const ended = new Promise((resolve) => made.once('end', resolve))
      if (await listens(made, heard)) {
        client = made
        await Promise.race([ended, closed])
        client = undefined
      }
      await made.end().catch(() => {})
      await setTimeout(reconnectMs, undefined, { ref: false, signal }).catch(() => {})
    }
  }
  const listening = keepListening()
  return {
    send: (payload: string) => {
      if (payload.length <= longestPayload)
        client?.query(`SELECT pg_notify('${channel}', $1)`, [payload]).catch(() => {})
    },
    close: async () => {
      closing.abort()
      await listening
    },
  }
}

/** What this process says itself it has heard already. */
async function listens(client: Client, heard: (conversation: ConversationKey) => void): Promise<boolean> {
  client.on('error', () => {})
  client.on('notification', ({ processId, payload = '' }) => {
    if (processId !== backendOf(client)) heard(keyFrom(payload))
  })
  try {
    await client.connect()
    await client.query(`LISTEN ${channel}`)
    return true
  } catch {
    return false
  }
}

function backendOf(client: Client): number | undefined {
  return (client as unknown as { readonly processID?: number }).processID
}

function keyFrom(payload: string): ConversationKey {
  const [practice = '', channel = '', id = ''] = JSON.parse(payload) as readonly string[]
  return { practice, channel, id }
}
