// What jambonz posts: signed over the raw bytes, then checked once.
import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { isSame } from './bearer.ts'
import type { Hearing } from './voice-hearing.ts'

const toleranceSeconds = 300

/**
 * Whether a request was signed with this secret, not too long ago (`Jambonz-Signature: t=<unix seconds>,v1=<hex>`, an HMAC-SHA256
 * of `<t>.<body>`). `now` in ms.
 */
export function isSigned(header: unknown, raw: Buffer, secret: string, now: number): boolean {
  const { t = '', signatures } = readSignature(typeof header === 'string' ? header : '')
  if (!/^\d{1,12}$/.test(t) || Math.abs(now / 1000 - Number(t)) > toleranceSeconds) return false
  const expected = createHmac('sha256', secret).update(`${t}.`).update(raw).digest('hex')
  return signatures.some((signature) => isSame(signature, expected))
}

function readSignature(header: string): { t: string | undefined; signatures: readonly string[] } {
  const fields = header
    .slice(0, 1_000)
    .split(',')
    .map((field) => field.trim().split('='))
  const named = (name: string) => fields.flatMap(([field, value]) => (field === name && value ? [value] : []))
  return { t: named('t')[0], signatures: named('v1') }
}

const posted = z.looseObject({
  call_sid: z.string().min(1).max(200),
  from: z.string().max(200).optional().catch(undefined),
  to: z.string().max(200).optional().catch(undefined),
  call_status: z.string().max(40).optional().catch(undefined),
  reason: z.string().max(40).optional(),
  digits: z.string().max(100).optional(),
  dial_call_status: z.string().max(40).optional().catch(undefined),
  speech: z
    .looseObject({
      alternatives: z
        .array(
          z.looseObject({ transcript: z.string().max(10_000), confidence: z.number().optional().catch(undefined) }),
        )
        .max(50)
        .optional(),
    })
    .optional(),
})

/** A request about one call. */
export type CallHook = z.infer<typeof posted>

/** A hook as far as it is read; `undefined` when it is of another shape. */
export function readHook(body: unknown): CallHook | undefined {
  return posted.safeParse(body).data
}

/** What the end of a `gather` says; a redirect has no reason: the caller waits for an answer. */
export function hearingOf({ reason, digits = '', speech }: CallHook): Hearing {
  if (reason === undefined) return { kind: 'still-there' }
  if (reason === 'dtmfDetected') return { kind: 'keys', keys: digits }
  if (reason === 'stt-low-confidence') return { kind: 'unclear' }
  const alternatives = speech?.alternatives ?? []
  if (reason !== 'speechDetected' || alternatives.length === 0) return { kind: 'silence' }
  return {
    kind: 'said',
    hypotheses: alternatives.map(({ transcript, confidence }) => ({ text: transcript, confidence })),
  }
}

/** Whether a status means that the call is over. */
export function isOver({ call_status = '' }: CallHook): boolean {
  return ['completed', 'failed', 'busy', 'no-answer'].includes(call_status)
}
