// An appointment as a file for the patient's own calendar: what, when, with whom. Never who.
import { createHash } from 'node:crypto'
import ical, { ICalCalendarMethod } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { inWords } from '../dialogs/words.ts'
import type { Listed } from './channels/channel.ts'
import type { Practice } from './practice.ts'

/** iCalendar text (RFC 5545). The same appointment gets the same id, so that adding it twice changes nothing. `now` in ms. */
export function inCalendar(
  { start, minutes, whom = '' }: Listed,
  { config, words }: Practice,
  language: string,
  now: number,
): string {
  const say = (key: 'calendar.title' | 'calendar.note') => inWords([key, { whom }], language, 'text', '', words)
  const from = Temporal.PlainDateTime.from(start).toZonedDateTime(config.zone).epochMilliseconds
  const calendar = ical({ prodId: { company: 'Balie', product: 'Balie' }, method: ICalCalendarMethod.PUBLISH })
  calendar.createEvent({
    id: createHash('sha256')
      .update(JSON.stringify([config.id, start, whom]))
      .digest('hex')
      .slice(0, 32),
    start: new Date(from),
    end: new Date(from + minutes * 60_000),
    stamp: new Date(now),
    summary: say('calendar.title'),
    description: say('calendar.note'),
  })
  return calendar.toString()
}
