// A calendar file of an appointment that the bot has just listed, for whoever holds the token of that conversation.
import type { Activity } from 'botbuilder'
import { z } from 'zod'
import { inCalendar } from '../calendar.ts'
import type { Line } from '../channels/channel.ts'
import type { Practices } from '../practices.ts'
import type { ConversationKey, Store } from '../store/store.ts'
import { readJson } from './body.ts'
import type { Serve } from './direct-line.ts'
import { ok, Refusal } from './direct-line-answer.ts'

const pageLines = 100
/** Which line of which activity: nothing of the patient stands in the address or is taken from the client. */
const shape = z.object({ activity: z.string().max(100), line: z.int().min(0).max(100) })

/** What the door needs. `now` is ms since the epoch. */
export interface CalendarDoor {
  readonly practices: Practices
  readonly store: Store
  readonly keyOf: (conversation: string) => ConversationKey
  /** Gives the conversation of the request's token, or throws a `Refusal`. */
  readonly admit: (request: Parameters<Serve>[0]) => Promise<string>
  readonly now: () => number
}

/** POST /chat/calendar: `{ calendar }`, in iCalendar. */
export function chatCalendar({ practices, store, keyOf, admit, now }: CalendarDoor): Serve {
  return async (request) => {
    const key = keyOf(await admit(request))
    const asked = shape.safeParse(await readJson(request, 1024))
    if (!asked.success) throw new Refusal('BadArgument')
    const activity = await find(store, key, asked.data.activity)
    const appointment = linesOf(activity)[asked.data.line]?.appointment
    const practice = practices.of(key.practice)?.practice
    if (!appointment || !practice) throw new Refusal('NotFound')
    const language = practice.words.languages.ofLocale(activity?.locale).code
    return ok({ calendar: inCalendar(appointment, practice, language, now()) })
  }
}

async function find(store: Store, key: ConversationKey, id: string): Promise<Partial<Activity> | undefined> {
  for (let after = 0; ; ) {
    const lines = await store.lines(key, after, pageLines)
    const found = lines.find(({ activity }) => activity.id === id)
    const last = lines.at(-1)
    if (found || !last) return found?.activity
    after = last.place
  }
}

/** Only the bot's own activities have any: what a client posts is kept without them. */
function linesOf(activity: Partial<Activity> | undefined): readonly Line[] {
  return activity?.from?.role === 'bot' ? (activity.channelData?.balie?.lines ?? []) : []
}
