// What a Direct Line client posts: its shape, and what we keep of it. Who it is from is never the client's to say.
import type { Activity } from 'botbuilder'
import { z } from 'zod'
import { isBareGoodbye } from '../../dialogs/readers/goodbye.ts'
import { withoutBsn } from '../bsn.ts'
import { Refusal } from './direct-line-answer.ts'

const longestShown = 2000
const longestValue = 1000
const short = z.string().max(200)

/** What we read of an activity; the rest is dropped. */
const shape = z.object({
  type: z.string().min(1).max(100),
  name: short.nullish(),
  text: z.string().nullish(),
  textFormat: short.nullish(),
  locale: short.nullish(),
  value: z.unknown().optional(),
  attachments: z.array(z.unknown()).nullish(),
  localTimestamp: short.nullish(),
  localTimezone: short.nullish(),
  channelData: z
    .object({
      clientActivityID: short.nullish(),
      clientTimestamp: short.nullish(),
      seen: short.nullish(),
      postBack: z.boolean().nullish(),
    })
    .nullish(),
})

/** An activity as a client posted it, before we say who it is from. */
export type Posted = z.infer<typeof shape>

/** Reads a posted body; throws a `Refusal` when it is no activity. */
export function readPosted(body: unknown): Posted {
  const read = shape.safeParse(body)
  if (read.success) return read.data
  const untyped = typeof body === 'object' && body !== null && !Array.isArray(body) && !('type' in body)
  throw new Refusal(untyped ? 'MissingProperty' : 'BadArgument')
}

/** When it was said by the client's own clock (ms), where it tells. */
export function saidAtIn({ channelData, localTimestamp }: Posted): number | undefined {
  const at = Date.parse(channelData?.clientTimestamp ?? localTimestamp ?? '')
  return Number.isNaN(at) ? undefined : at
}

/** What goes into the log of what was posted, and so back to the client. Longer text is cut: the bot reads less than this. A BSN is not kept. */
export function keptOf({ text, name, value, attachments, ...rest }: Posted): Partial<Activity> {
  const kept = Object.entries({
    ...rest,
    name: name && withoutBsn(name),
    text: text && withoutBsn(text.slice(0, longestShown)),
    value: isSmall(value) && isClean(value) ? value : undefined,
  })
  return Object.fromEntries(kept.filter(([, each]) => each !== undefined && each !== null))
}

/** The same once the talk has ended with it: a client finds its own message by its mark, but nothing is in it but a goodbye. */
export function withoutWords({ text, value: _, name: __, ...rest }: Partial<Activity>): Partial<Activity> {
  return { ...rest, ...(text && { text: isBareGoodbye(text) ? text : '…' }) }
}

/** A button's value may be anything; one with a BSN in it is not kept. */
function isClean(value: unknown): boolean {
  const text = JSON.stringify(value) ?? ''
  return withoutBsn(text) === text
}

function isSmall(value: unknown): boolean {
  return (JSON.stringify(value) ?? '').length <= longestValue
}
