// Many patients on the website at once: open sockets, and so many turns a second over them.
import { setTimeout as wait } from 'node:timers/promises'
import { Agent, request } from 'undici'
import { WebSocket } from 'ws'
import { percentile, processUsage } from '../../bench/loadgen.mjs'
import { startBalie } from './balie.ts'

export interface DirectLinePlan {
  readonly sockets: number
  readonly turnsPerSecond: number
  readonly seconds: number
  readonly tell: (line: string) => void
}

/** Times from before the POST until the answer has come over the socket, in ms. */
export interface DirectLineResult {
  readonly turns: number
  readonly failures: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly memory: number
}

const port = 4172
const agent = new Agent({ connections: 64 })
const steps: readonly (readonly [said: string, answered: RegExp])[] = [
  ['ik wil me afspraak afzeggen', /geboortedatum/],
  ['1 januari 65', /patiëntnummer/],
  ['157376', /U hebt 2 afspraken/],
  ['nummer 1', /Wilt u de afspraak van .* afzeggen/],
  ['nee', /niets veranderd/],
  ['opnieuw', /opnieuw/],
]
const patienceMs = 20_000
/** As the load generator does with bots: a program that has just started still compiles itself, and is not measured yet. */
const warmSeconds = 10

interface Client {
  readonly say: () => Promise<number>
  readonly close: () => void
}

export async function runDirectLine({
  sockets,
  turnsPerSecond,
  seconds,
  tell,
}: DirectLinePlan): Promise<DirectLineResult> {
  const bot = await startBalie(port, { CHATS_PER_MINUTE: '100000', MESSAGES_PER_MINUTE: '1000' })
  const clients: Client[] = []
  try {
    let opened = 0
    const opening = async () => {
      for (; opened < sockets; ) {
        opened += 1
        clients.push(await openClient(bot.base))
      }
    }
    await Promise.all(Array.from({ length: 16 }, opening))
    tell(
      `${clients.length} sockets are open; ${turnsPerSecond} turns a second, ${warmSeconds} s to warm up, then ${seconds} s`,
    )
    const idle = clients.toSorted(() => Math.random() - 0.5)
    let latencies: number[] = []
    let [begun, failures] = [0, 0]
    const working = new Set<Promise<void>>()
    const began = performance.now()
    let warm = false
    for (; performance.now() - began < (warmSeconds + seconds) * 1000; await wait(2)) {
      if (!warm && performance.now() - began >= warmSeconds * 1000) [warm, latencies] = [true, []]
      for (const due = ((performance.now() - began) / 1000) * turnsPerSecond; begun < due; begun += 1) {
        const client = idle.pop()
        if (!client) break
        const turn = client
          .say()
          .then((ms) => void latencies.push(ms))
          .catch(() => void failures++)
          .finally(() => {
            idle.unshift(client)
            working.delete(turn)
          })
        working.add(turn)
      }
    }
    await Promise.all(working)
    const sorted = Float64Array.from(latencies).sort()
    const at = (p: number) => percentile(sorted, p)
    return { turns: sorted.length, failures, p50: at(50), p95: at(95), p99: at(99), memory: processUsage(bot.pid).rss }
  } finally {
    for (const client of clients) client.close()
    await bot.stop()
  }
}

async function openClient(base: string): Promise<Client> {
  const minted = await post(`${base}/chat/token`)
  const { conversationId, token, streamUrl } = await post(`${base}/v3/directline/conversations`, minted.token, {
    locale: 'nl-NL',
  })
  const socket = new WebSocket(streamUrl)
  let heard = (_: string) => {}
  socket.on('message', (data) => {
    const frame = data.toString()
    if (!frame) return
    for (const { type, from, text = '' } of (JSON.parse(frame) as Frame).activities)
      if (type === 'message' && from.role === 'bot') heard(text)
  })
  await new Promise<void>((resolve, reject) => {
    socket.on('open', resolve)
    socket.on('error', reject)
  })
  let step = 0
  return {
    say: async () => {
      const [text, answered] = steps[step % steps.length] ?? ['', /$/]
      step += 1
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      const late = setTimeout(() => reject(new Error('no answer')), patienceMs)
      heard = (answer) => answered.test(answer) && resolve()
      const began = performance.now()
      const body = { type: 'message', text, channelData: { clientActivityID: crypto.randomUUID() } }
      try {
        await post(`${base}/v3/directline/conversations/${conversationId}/activities`, token, body)
        await promise
      } finally {
        clearTimeout(late)
      }
      return performance.now() - began
    },
    close: () => socket.terminate(),
  }
}

interface Frame {
  readonly activities: readonly {
    readonly type: string
    readonly from: { readonly role?: string }
    readonly text?: string
  }[]
}

async function post(url: string, token?: string, body: object = {}) {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
  const answer = await request(url, { method: 'POST', headers, body: JSON.stringify(body), dispatcher: agent })
  if (answer.statusCode >= 300) throw new Error(`HTTP ${answer.statusCode}`)
  return (await answer.body.json()) as { token: string; conversationId: string; streamUrl: string }
}
