// A patient who talks without pause, over Direct Line or as a Bot Framework channel, and keeps what was asked and answered.
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { WebSocket } from 'ws'
import nl from '../../locales/nl.json' with { type: 'json' }
import type { Channel } from './channel.ts'

/** What is wrong with a conversation, in words without anything of the patient. */
export type Flaw = string

/** A patient to be, with a number and one appointment. */
export interface Caller {
  readonly number: number
  readonly birthDate: string
}

/** What came of one conversation: how many messages were answered, whether the appointment was cancelled, and what was wrong. */
export interface Talked {
  readonly turns: number
  readonly cancelled: boolean
  readonly flaws: readonly Flaw[]
  /** How often something had to be posted again. */
  readonly again: number
}

/** What is said in order, and what the answer must have in it. */
export function scriptFor({ number, birthDate }: Caller): readonly (readonly [said: string, answered: RegExp])[] {
  return [
    ['hallo', /digitale assistent/],
    ['mijn afspraken', /geboortedatum/],
    [birthDate, /patiëntnummer/],
    [String(number), /1 afspraak/],
    ['wat zijn de openingstijden', /is open op/],
    ['afspraak afzeggen', /Wilt u de afspraak .* afzeggen/],
    ['nee', /niets veranderd/],
    ['mijn afspraken', /1 afspraak/],
    ['afspraak afzeggen', /Wilt u de afspraak .* afzeggen/],
    ['ja', /is afgezegd|geeft nog geen antwoord/],
    ['mijn afspraken', /geen afspraken/],
    ['stop', /Tot ziens/],
  ]
}

const patienceMs = 40_000
const inPassing = nl['agenda.wait']

async function untilTaken(post: () => Promise<Response>, retried: () => void): Promise<Response> {
  const until = Date.now() + patienceMs
  for (;;) {
    const response = await post().catch(() => undefined)
    if (response && response.status < 500 && response.status !== 429) return response
    if (Date.now() > until) throw new Error(`nobody took it (${response?.status ?? 'no answer'})`)
    retried()
    await wait(100)
  }
}

/** A conversation over Direct Line, with a socket that comes back when it breaks. `go` false: no new message is said. */
export async function talkOnDirectLine(address: string, caller: Caller, pause: () => Promise<void>): Promise<Talked> {
  const flaws: Flaw[] = []
  let again = 0
  const call = async (method: string, path: string, token?: string, body?: object) => {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
    const init = { method, headers, ...(body && { body: JSON.stringify(body) }) }
    const response = await untilTaken(
      () => fetch(address + path, init),
      () => void again++,
    )
    return (await response.json()) as Body
  }
  const minted = await call('POST', '/chat/token')
  const begun = await call('POST', '/v3/directline/conversations', minted.token, { locale: 'nl-NL' })
  const path = `/v3/directline/conversations/${begun.conversationId}`
  const heard: Line[] = []
  const ear = listen(begun.streamUrl, heard, async (watermark) => {
    const { streamUrl } = await call('GET', `${path}?watermark=${watermark}`, begun.token)
    return streamUrl
  })
  const posted: string[] = []
  const answers: string[] = []
  const read = () => call('GET', `${path}/activities`, begun.token)
  let cancelled = false
  for (const [said, answered] of scriptFor(caller)) {
    // A socket that is away when the talk ends finds only what is left of it.
    if (said === 'stop') await ear.until(() => heard.filter(isBots).length >= answers.length)
    const body = { type: 'message', text: said, channelData: { clientActivityID: randomUUID() } }
    posted.push(said)
    await call('POST', `${path}/activities`, begun.token, body)
    const log = (await read()).activities
    const last = log.filter(isBots).at(-1)?.text ?? ''
    answers.push(last)
    if (!answered.test(last)) flaws.push(`"${kindOf(said)}" was answered with something else`)
    if (/is afgezegd/.test(last)) cancelled = true
    // What was said in a talk that has ended is forgotten.
    if (said === 'stop') break
    if (
      log
        .filter(isMine)
        .map(({ text }) => text)
        .join() !== posted.join()
    )
      flaws.push('messages are lost, doubled or out of order')
    if (log.filter(isBots).length !== posted.length)
      flaws.push(`${log.filter(isBots).length} answers to ${posted.length} messages`)
    if (flaws.length > 0) break
    await pause()
  }
  await ear.until(() => heard.filter(isBots).length >= answers.length)
  if (
    heard
      .filter(isBots)
      .map(({ text }) => text)
      .join('\n') !== answers.join('\n')
  )
    flaws.push('the socket brought something else than the log holds')
  ear.close()
  return { turns: posted.length, cancelled, flaws, again }
}

/** A conversation of a Bot Framework channel, which is answered at its own address. */
export async function talkAsChannel(
  address: string,
  channel: Channel,
  caller: Caller,
  pause: () => Promise<void>,
): Promise<Talked> {
  const flaws: Flaw[] = []
  let again = 0
  const conversation = randomUUID()
  let cancelled = false
  let turns = 0
  for (const [said, answered] of scriptFor(caller)) {
    const activity = channel.activity(conversation, randomUUID(), said)
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(activity) }
    const response = await untilTaken(
      () => fetch(`${address}/api/messages`, init),
      () => void again++,
    )
    if (response.status >= 300) flaws.push(`refused with ${response.status}`)
    turns += 1
    await channel.until(conversation, turns)
    const got = channel.answersTo(conversation)
    const last = got.at(-1) ?? ''
    if (!answered.test(last)) flaws.push(`"${kindOf(said)}" was answered with something else`)
    if (got.length !== turns) flaws.push(`${got.length} answers to ${turns} messages over a channel`)
    if (/is afgezegd/.test(last)) cancelled = true
    if (flaws.length > 0) break
    await pause()
  }
  return { turns, cancelled, flaws, again }
}

interface Line {
  readonly type: string
  readonly text?: string
  readonly from: { readonly role?: string }
}

interface Body {
  readonly token: string
  readonly conversationId: string
  readonly streamUrl: string
  readonly activities: readonly Line[]
  readonly watermark?: string
}

/** "Een moment" passes by: it is said while an answer takes long, and kept nowhere. */
function isBots({ type, from, text }: Line): boolean {
  return type === 'message' && from.role === 'bot' && text !== inPassing
}

function isMine({ type, from }: Line): boolean {
  return type === 'message' && from.role !== 'bot'
}

/** Numbers and dates are a patient's. */
function kindOf(said: string): string {
  return /\d/.test(said) ? 'a fact' : said
}

/** Everything that the stream brings, from the watermark on when it has to be opened again. */
function listen(first: string, heard: Line[], reopen: (watermark: string) => Promise<string>) {
  let closed = false
  let watermark = ''
  let socket: WebSocket
  const open = (url: string) => {
    socket = new WebSocket(url)
    socket.on('message', (data) => {
      const text = data.toString()
      if (text === '') return
      const set = JSON.parse(text) as Body
      watermark = set.watermark ?? watermark
      heard.push(...set.activities)
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      if (!closed)
        void wait(50)
          .then(() => reopen(watermark))
          .then(open)
          .catch(() => {})
    })
  }
  open(first)
  return {
    close: () => {
      closed = true
      socket.close()
    },
    until: async (holds: () => boolean) => {
      for (const until = Date.now() + 10_000; !holds() && Date.now() < until; ) await wait(20)
    },
  }
}
