// What AudioCodes posts (Bot API, HTTP mode), checked once.
import { z } from 'zod'
import type { Hearing, Hypothesis } from './voice-hearing.ts'

const id = z.string().min(1).max(200)
const language = z.string().max(40).optional()
const mostActivities = 20
const mostHypotheses = 10

const activity = z.looseObject({
  id: id.optional(),
  type: z.string().max(100),
  name: z.string().max(100).optional(),
  language,
  text: z.string().max(10_000).optional(),
  value: z
    .union([z.string().max(200), z.number()])
    .optional()
    .catch(undefined),
  parameters: z.looseObject({}).optional(),
})
const posted = z.looseObject({ conversation: id, activities: z.array(activity).max(mostActivities) })
const creation = z.looseObject({ conversation: id })

/** One activity of a call. */
export type CallActivity = z.infer<typeof activity>

/** Which call a request is about; `undefined` when it does not say. */
export function readCall(body: unknown): string | undefined {
  return creation.safeParse(body).data?.conversation
}

/** The activities of a request, or `undefined` when it is not one. */
export function readActivities(
  body: unknown,
): { conversation: string; activities: readonly CallActivity[] } | undefined {
  return posted.safeParse(body).data
}

/** What an activity says; `undefined` for events that ask for nothing. */
export function hearingOf({ type, name, text = '', value, parameters = {} }: CallActivity): Hearing | undefined {
  if (type === 'message') return { kind: 'said', hypotheses: hypothesesIn(text, parameters) }
  if (type !== 'event') return undefined
  if (name === 'start') return { kind: 'start' }
  if (name === 'DTMF') return { kind: 'keys', keys: String(value ?? '') }
  return name === 'noUserInput' ? { kind: 'silence' } : undefined
}

/** Whether a call begins with it. */
export function isStart({ type, name }: CallActivity): boolean {
  return type === 'event' && name === 'start'
}

/** The number that calls, as the gateway says. */
export function callerIn(start: CallActivity): string {
  return numberIn(start, 'caller')
}

/** The number that was called. */
export function calleeIn(start: CallActivity): string {
  return numberIn(start, 'callee')
}

function numberIn({ parameters = {} }: CallActivity, which: 'caller' | 'callee'): string {
  const number = parameters[which]
  return typeof number === 'string' ? number : ''
}

function hypothesesIn(text: string, parameters: Record<string, unknown>): readonly Hypothesis[] {
  const { confidence, recognitionOutput } = parameters
  const others = alternativesIn(recognitionOutput).map((other) => ({ text: other }))
  return [{ text, confidence: typeof confidence === 'number' ? confidence : undefined }, ...others]
}

const alternative = z.looseObject({
  transcript: z.string().optional(),
  Display: z.string().optional(),
  Lexical: z.string().optional(),
})
const alternatives = z.array(alternative).max(50)
const vendors = z.looseObject({
  /** Microsoft. */
  NBest: alternatives.optional().catch(undefined),
  /** Google, also one level down. */
  alternatives: alternatives.optional().catch(undefined),
  results: z
    .array(z.looseObject({ alternatives: alternatives.optional().catch(undefined) }))
    .max(50)
    .optional()
    .catch(undefined),
})

/** The other readings in what the recogniser itself gave, as each vendor has them. */
function alternativesIn(output: unknown): readonly string[] {
  const { NBest = [], alternatives: own = [], results = [] } = vendors.safeParse(output).data ?? {}
  const all = [...NBest, ...own, ...results.flatMap((result) => result.alternatives ?? [])]
  const texts = all.flatMap(({ transcript, Display, Lexical }) => [transcript, Display, Lexical])
  return texts.filter((text): text is string => Boolean(text)).slice(0, mostHypotheses)
}
