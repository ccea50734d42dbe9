// What a Bot Framework channel posts: checked once, and as the SDK wants it.
import type { Activity } from 'botbuilder'
import { z } from 'zod'
import { hostOf, isAmong } from '../outbound.ts'
import { loopback } from '../settings/setting.ts'

const name = z.string().min(1).max(512)
const account = z.looseObject({ id: name })

const moment = z.string().max(100).nullish()
const objects = z.array(z.looseObject({})).nullish()
/** What we rely on in an activity; everything else passes through untouched. */
const fields = z.looseObject({
  type: z.string().min(1).max(100),
  id: name.optional(),
  channelId: name,
  serviceUrl: z
    .string()
    .max(2_000)
    .refine((address) => placeAt(address) !== undefined)
    .optional(),
  conversation: account,
  from: account,
  recipient: account.optional(),
  text: z.string().nullish(),
  locale: z.string().max(100).nullish(),
  deliveryMode: z.string().max(100).nullish(),
  membersAdded: z.array(account).max(100).nullish(),
  attachments: objects,
  entities: objects,
  timestamp: moment,
  localTimestamp: moment,
  expiration: moment,
})
const shape = fields.refine(({ serviceUrl, deliveryMode }) => serviceUrl || deliveryMode === 'expectReplies')

/** The body as an activity; `undefined` when it is none. */
export function readActivity(body: unknown): Activity | undefined {
  const parsed = shape.safeParse(body)
  return parsed.success ? revive(parsed.data as unknown as Activity) : undefined
}

/** Replies go only to hosts that the settings allow; https, except on this machine. An inline reply goes nowhere else. */
export function isReplyHost(activity: Activity, allowed: readonly string[]): boolean {
  if (activity.deliveryMode === 'expectReplies' && !activity.serviceUrl) {
    activity.serviceUrl = 'http://127.0.0.1/'
    return true
  }
  if (!activity.serviceUrl) return false
  const place = placeAt(activity.serviceUrl)
  return place !== undefined && (place.secret || loopback.includes(place.host)) && isAmong(allowed, place.host)
}

interface Place {
  readonly host: string
  /** By https. */
  readonly secret: boolean
}

/** A channel gives the same address with every message: the last ones are not taken apart again. */
const placesBefore = new Map<string, Place>()
const mostPlaces = 100

/** Where a web address leads; `undefined` when it is none. */
function placeAt(address: string): Place | undefined {
  const before = placesBefore.get(address)
  if (before) return before
  const [host, protocol] = [hostOf(address), /^(https?):/i.exec(address)?.[1]]
  if (!host || !protocol) return undefined
  const place = { host, secret: protocol.toLowerCase() === 'https' }
  if (placesBefore.size >= mostPlaces) placesBefore.clear()
  placesBefore.set(address, place)
  return place
}

/** Dates arrive as text; the SDK works with Date, as its own HTTP layer would have made them. */
function revive(activity: Activity): Activity {
  for (const field of ['timestamp', 'localTimestamp', 'expiration'] as const) {
    const value = activity[field] as unknown
    if (typeof value !== 'string') continue
    const date = new Date(value)
    if (Number.isNaN(date.getTime())) delete (activity as Partial<Activity>)[field]
    else activity[field] = date
  }
  return activity
}
