// jambonz' side of its webhooks: it validates what both sides send by its own schemas, signs, and carries out the verbs.
import { strict as assert } from 'node:assert'
import { createHmac } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { type Exchange, type Heard, type LineState, secret, type Telephone, wordsIn } from './telephone.ts'

const { resolve } = createRequire(import.meta.url)
const schemas = dirname(resolve('@jambonz/schema/package.json'))
const ajv = new Ajv2020({ strict: false, validateSchema: false, validateFormats: false })
for (const folder of ['components', 'callbacks', 'verbs'])
  for (const file of readdirSync(join(schemas, folder)))
    ajv.addSchema(JSON.parse(readFileSync(join(schemas, folder, file), 'utf8')))

/** The schemas' own package, which is CommonJS without types. */
const { default: jambonz } = (await import('@jambonz/schema' as string)) as {
  default: { validateApp: (verbs: unknown) => { valid: boolean; errors: unknown } }
}

export interface Verb {
  readonly verb: string
  readonly text?: string
  readonly actionHook?: string
  readonly say?: { readonly text: string; readonly disableTtsCache?: boolean }
  readonly disableTtsCache?: boolean
  readonly bargein?: boolean
  readonly dtmfBargein?: boolean
  readonly listenDuringPrompt?: boolean
  readonly maxDigits?: number
  readonly finishOnKey?: string
  readonly recognizer?: { readonly language: string }
  readonly actionHookDelayAction?: { readonly noResponseTimeout: number; readonly actions: readonly Verb[] }
  readonly target?: readonly { readonly type: string; readonly number?: string; readonly sipUri?: string }[]
}

/** A call over jambonz, and what only its gateway sees. */
export interface JambonzCall extends Telephone {
  readonly id: string
  readonly verbs: () => readonly Verb[]
  /** Posts the last hook again, as it was. */
  readonly resend: () => Promise<readonly Verb[]>
  /** The one who was dialled does not answer. */
  readonly noAnswer: () => Promise<string>
}

/** A signature as jambonz makes it; `at` in ms. */
export function sign(body: string, at: number, key = secret): string {
  const t = Math.floor(at / 1000)
  return `t=${t},v1=${createHmac('sha256', key).update(`${t}.${body}`).digest('hex')}`
}

/** One signed request. */
export async function hook({ base, clock }: Pick<Exchange, 'base' | 'clock'>, path: string, payload: object) {
  const body = JSON.stringify(payload)
  const headers = { 'content-type': 'application/json', 'jambonz-signature': sign(body, clock.now) }
  const response = await fetch(new URL(path, base), { method: 'POST', headers, body })
  const text = await response.text()
  return { status: response.status, body: text ? JSON.parse(text) : undefined }
}

/** Whether a payload is one that jambonz would send, by its schema. */
export function assertCallback(name: string, payload: object): void {
  const validate = ajv.getSchema(`https://jambonz.org/schema/callbacks/${name}`)
  assert.ok(validate?.(payload), `${name}: ${JSON.stringify(validate?.errors)}`)
}

/** Calls. */
export async function callJambonz(exchange: Exchange, { caller = '+31612345678' } = {}): Promise<JambonzCall> {
  const id = crypto.randomUUID()
  const base = {
    call_sid: id,
    account_sid: 'a',
    application_sid: 'b',
    direction: 'inbound',
    from: caller,
    to: '+31201234567',
  }
  let verbs: readonly Verb[] = []
  let words = ''
  let state: LineState = 'on'
  let last: readonly [path: string, payload: object] = ['', {}]

  const post = async (path: string, callback: string, payload: object): Promise<readonly Verb[]> => {
    const whole = { ...base, call_status: 'in-progress', ...payload }
    assertCallback(callback, whole)
    last = [path, whole]
    const { status, body } = await hook(exchange, path, whole)
    assert.equal(status, 200)
    const { valid, errors } = jambonz.validateApp(body)
    assert.ok(valid, JSON.stringify(errors))
    return body
  }
  const carryOut = async (next: readonly Verb[]): Promise<string> => {
    verbs = next
    const said = next.flatMap(({ verb, text, say }) => (verb === 'say' ? [text] : say ? [say.text] : []))
    if (said.length > 0) words = said.map((text) => wordsIn(text ?? '')).join(' ')
    const end = next.at(-1)
    if (end?.verb === 'redirect') return carryOut(await post(end.actionHook ?? '', 'base', {}))
    if (end?.verb === 'hangup') {
      state = 'hung-up'
      await status('completed')
    }
    if (end?.verb === 'dial') state = { to: end.target?.[0]?.number ?? end.target?.[0]?.sipUri ?? '' }
    if (state === 'on') assert.equal(end?.verb, 'gather', 'a call without verbs would be over')
    return words
  }
  const status = async (call_status: string) => {
    const payload = { ...base, call_status, duration: 60 }
    assertCallback('call-status', payload)
    assert.equal((await hook(exchange, '/voice/jambonz/status', payload)).status, 200)
  }
  const listening = () => {
    const gather = verbs.at(-1)
    assert.equal(gather?.verb, 'gather')
    return gather as Verb
  }
  const gathered = async (result: object) => carryOut(await post(listening().actionHook ?? '', 'gather', result))

  await carryOut(await post('/voice/jambonz/call', 'session-new', { call_status: 'ringing' }))
  return {
    id,
    words: () => words,
    state: () => state,
    verbs: () => verbs,
    say: (text, { confidence = 0.93, others = [] }: Heard = {}) => {
      const alternatives = [text, ...others].map((transcript) => ({ transcript, confidence }))
      const { language } = listening().recognizer ?? {}
      return gathered({ reason: 'speechDetected', speech: { language_code: language, is_final: true, alternatives } })
    },
    press: async (keys) => {
      const { maxDigits = 1, finishOnKey } = listening()
      if (maxDigits > 1)
        return gathered({ reason: 'dtmfDetected', digits: keys.split(finishOnKey ?? '#')[0]?.slice(0, maxDigits) })
      for (const digits of keys) if (state === 'on') await gathered({ reason: 'dtmfDetected', digits })
      return words
    },
    silence: () => gathered({ reason: 'timeout' }),
    resend: async () => (await hook(exchange, ...last)).body,
    noAnswer: async () => {
      const dial = verbs.at(-1)
      state = 'on'
      return carryOut(
        await post(dial?.actionHook ?? '', 'dial', { dial_call_status: 'no-answer', dial_sip_status: 480 }),
      )
    },
    hangUp: () => status('completed'),
  }
}
