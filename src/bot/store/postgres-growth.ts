// Tells every process that a log has grown: LISTEN/NOTIFY on a connection of its own, and a look every now and then for
// what a broken connection or a killed process did not tell.
import pg, { type Client, type ClientConfig } from 'pg'
import { createListeners } from './listeners.ts'
import type { Runner } from './postgres-pool.ts'
import { all, keyOf, type Row, type Steps } from './steps.ts'
import type { ConversationKey, Store } from './store.ts'

const channel = 'balie_grown'
const [reconnectMs, longestPayload, overlapSeconds] = [500, 7_900, 10]

/** What of the store grows, and how it ends. */
export interface Growth extends Pick<Store, 'onGrowth' | 'close'> {
  readonly grown: (conversation: ConversationKey) => void
}

/** Starts listening; a connection that is lost is made again. `pollMs`: how often it looks for itself. */
export function createGrowth(connection: ClientConfig, { run }: Runner, pollMs: number): Growth {
  const listeners = createListeners()
  const wire = createWire(connection, listeners.tell)
  let seen = new Set<string>()
  let looking = Promise.resolve()
  const look = async () => {
    const rows = await run(recentlyGrown).catch(() => [])
    const now = new Map(rows.map((row) => [JSON.stringify([...keyOf(keyIn(row)), Number(row.last)]), keyIn(row)]))
    for (const [key, conversation] of now) if (!seen.has(key)) listeners.tell(conversation)
    seen = new Set(now.keys())
  }
  const polling = setInterval(() => {
    if (listeners.any()) looking = looking.then(look)
  }, pollMs).unref()
  return {
    onGrowth: listeners.add,
    grown: (conversation) => {
      listeners.tell(conversation)
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

/** The overlap is longer than a transaction may last: none is passed over that began earlier and ended later. */
function recentlyGrown(): Steps<readonly Row[]> {
  return all(
    `SELECT practice, channel, id, last FROM talks WHERE last > 0 AND grown > clock_timestamp() - interval '${overlapSeconds} seconds'`,
  )
}

/** The connection that says and hears; while it is down, nothing is said. */
function createWire(connection: ClientConfig, heard: (conversation: ConversationKey) => void) {
  let client: Client | undefined
  let closed = false
  const connect = async (): Promise<void> => {
    const made = new pg.Client(connection)
    const lost = () => {
      if (client === made || client === undefined) setTimeout(() => !closed && connect(), reconnectMs).unref()
      if (client === made) client = undefined
    }
    made.on('error', () => {})
    made.once('end', lost)
    made.on('notification', ({ processId, payload = '' }) => {
      if (processId !== backendOf(made)) heard(keyFrom(payload))
    })
    try {
      await made.connect()
      await made.query(`LISTEN ${channel}`)
      client = made
    } catch {
      await made.end().catch(() => {})
    }
  }
  const connecting = connect()
  return {
    send: (payload: string) => {
      if (payload.length > longestPayload) return
      client?.query(`SELECT pg_notify('${channel}', $1)`, [payload]).catch(() => {})
    },
    close: async () => {
      closed = true
      await connecting
      await client?.end().catch(() => {})
    },
  }
}

function backendOf(client: Client): number | undefined {
  return (client as unknown as { readonly processID?: number }).processID
}

function keyFrom(payload: string): ConversationKey {
  const [practice = '', channel = '', id = ''] = JSON.parse(payload) as readonly string[]
  return { practice, channel, id }
}
