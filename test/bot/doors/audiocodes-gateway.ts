// AudioCodes' side of the Bot API over HTTP: it obeys the parameters that Balie sends, as its manual says, and refuses what is not in it.
import { strict as assert } from 'node:assert'
import { z } from 'zod'
import { type Exchange, type Heard, type LineState, type Telephone, token, wordsIn } from './telephone.ts'

const params = z.strictObject({
  language: z.string().optional(),
  voiceName: z.string().optional(),
  sendDTMF: z.boolean().optional(),
  sendEventsToBot: z.array(z.string()).optional(),
  dtmfCollect: z.boolean().optional(),
  dtmfCollectMaxDigits: z.number().int().positive().optional(),
  dtmfCollectSubmitDigit: z.string().length(1).optional(),
  dtmfCollectInterDigitTimeoutMS: z.number().int().positive().optional(),
  bargeIn: z.boolean().optional(),
  bargeInOnDTMF: z.boolean().optional(),
  continuousASR: z.boolean().optional(),
  continuousASRTimeoutInMS: z.number().int().positive().optional(),
  userNoInputTimeoutMS: z.number().int().nonnegative().optional(),
  userNoInputRetries: z.number().int().nonnegative().optional(),
  botNoInputTimeoutMS: z.number().int().nonnegative().optional(),
  botNoInputSpeech: z.string().optional(),
  botNoInputGiveUpTimeoutMS: z.number().int().nonnegative().optional(),
  disableTtsCache: z.boolean().optional(),
  hangupReason: z.string().optional(),
  transferTarget: z.string().optional(),
  handoverReason: z.string().optional(),
})
type Params = z.infer<typeof params>
const outgoing = z.strictObject({
  id: z.uuid(),
  timestamp: z.iso.datetime(),
  type: z.enum(['message', 'event']),
  name: z.enum(['config', 'hangup', 'transfer']).optional(),
  text: z.string().optional(),
  activityParams: params.optional(),
  sessionParams: params.optional(),
})
type Outgoing = z.infer<typeof outgoing>
const answered = z.strictObject({ activities: z.array(outgoing).optional() })
const created = z.strictObject({
  activitiesURL: z.string(),
  refreshURL: z.string(),
  disconnectURL: z.string(),
  expiresSeconds: z.number().int().positive(),
})

/** A call over AudioCodes, and what only its gateway sees. */
export interface AudioCodesCall extends Telephone {
  readonly id: string
  /** Posts activities as they are; gives the status and the body. */
  readonly post: (
    activities: readonly object[],
  ) => Promise<{ status: number; body: { activities?: readonly Outgoing[] } }>
  /** Sends the last activities again, under the same ids. */
  readonly resend: () => Promise<readonly Outgoing[]>
  readonly refresh: () => Promise<number>
  readonly answer: () => readonly Outgoing[]
  readonly session: () => Params
  readonly during: () => Params
}

const defaults: Params = { sendDTMF: false, dtmfCollect: false, dtmfCollectMaxDigits: 5, dtmfCollectSubmitDigit: '#' }

/** One request of the gateway. */
export async function request(url: string, method: string, body?: unknown, as: string | undefined = token) {
  const headers = { 'content-type': 'application/json', ...(as && { authorization: `Bearer ${as}` }) }
  const response = await fetch(url, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) })
  const text = await response.text()
  return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : {} }
}

/** Calls: creates the conversation and begins it. `language` is what the gateway is configured for. */
export async function callAudioCodes(
  { base }: Exchange,
  { language = 'nl-NL', caller = '+31612345678' } = {},
): Promise<AudioCodesCall> {
  const id = crypto.randomUUID()
  const botUrl = `${base}/voice/audiocodes`
  const begun = await request(botUrl, 'POST', { conversation: id, bot: 'Balie', capabilities: ['websocket'] })
  assert.equal(begun.status, 200)
  const urls = created.parse(begun.body)
  const at = (url: string) => new URL(url, botUrl).href

  let session: Params = { ...defaults, language }
  let during: Params = {}
  let words = ''
  let state: LineState = 'on'
  let last: readonly object[] = []
  let answer: readonly Outgoing[] = []
  let silences = 0
  const ids = new Set<string>()

  const post = async (activities: readonly object[]) => {
    last = activities
    return request(at(urls.activitiesURL), 'POST', { conversation: id, activities })
  }
  const obey = (activities: readonly Outgoing[]) => {
    answer = activities
    const said: string[] = []
    for (const each of activities) {
      assert.equal(state, 'on', 'nothing is said after the end')
      session = { ...session, ...each.sessionParams }
      if (each.type === 'message') {
        during = { ...each.activityParams }
        said.push(wordsIn(each.text ?? ''))
      }
      if (each.name === 'hangup') state = 'hung-up'
      if (each.name === 'transfer') state = { to: each.activityParams?.transferTarget ?? '' }
    }
    if (said.length > 0) words = said.join(' ')
    return words
  }
  const send = async (activities: readonly object[]) => {
    const { status, body } = await post(activities.map((each) => ({ ...common(session.language), ...each })))
    assert.equal(status, 200)
    const { activities: said = [] } = answered.parse(body)
    for (const { id } of said) assert.ok(!ids.has(id) && ids.add(id), 'every activity has an id of its own')
    return obey(said)
  }
  const allowed = () => ({ ...session, ...during })
  const key = (value: string) => send([{ type: 'event', name: 'DTMF', value }])
  const start = { callee: '+31201234567', calleeHost: '10.0.0.1', ...(caller && { caller }), vaigConversationId: id }

  await send([{ type: 'event', name: 'start', parameters: start }])
  return {
    id,
    post,
    words: () => words,
    state: () => state,
    answer: () => answer,
    session: () => session,
    during: () => during,
    say: (text, { confidence = 0.93, others = [] }: Heard = {}) => {
      silences = 0
      const NBest = [text, ...others].map((Display) => ({ Display, Confidence: confidence }))
      return send([{ type: 'message', text, parameters: { confidence, recognitionOutput: { NBest } } }])
    },
    press: async (keys) => {
      silences = 0
      assert.equal(allowed().sendDTMF, true, 'no key is sent unless that is asked for')
      if (!allowed().dtmfCollect) {
        for (const each of keys) if (state === 'on') await key(each)
        return words
      }
      const { dtmfCollectMaxDigits: most = 5, dtmfCollectSubmitDigit: submit = '#' } = allowed()
      const [row = ''] = keys.split(submit)
      return key(row.slice(0, most))
    },
    silence: () => {
      assert.ok(allowed().sendEventsToBot?.includes('noUserInput'), 'silence is not told unless that is asked for')
      silences++
      assert.ok(silences <= (allowed().userNoInputRetries ?? 0), 'the gateway hangs up')
      return send([{ type: 'event', name: 'noUserInput', value: silences }])
    },
    resend: async () => {
      const { status, body } = await post(last)
      assert.equal(status, 200)
      return answered.parse(body).activities ?? []
    },
    refresh: async () => (await request(at(urls.refreshURL), 'POST', { conversation: id })).status,
    hangUp: async () => {
      const reason = { reason: 'Client Side', reasonCode: 'client-disconnected' }
      const { status } = await request(at(urls.disconnectURL), 'POST', { conversation: id, ...reason })
      assert.equal(status, 200)
    },
  }
}

function common(language: string | undefined) {
  return { id: crypto.randomUUID(), timestamp: new Date().toISOString(), language }
}
