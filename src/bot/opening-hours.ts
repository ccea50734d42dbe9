// When somebody of the practice answers: "ma-do 08:00-17:00, vr 08:00-12:00", on the practice's clock.
import { weekdayOf } from '../dialogs/readers/calendar.ts'

/** One stretch: days from 1 (Monday) to 7, and times as HH:MM. */
export interface OpenStretch {
  readonly days: readonly number[]
  readonly from: string
  readonly to: string
}

const names = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']
const stretch = /^([a-z]{2})(?:-([a-z]{2}))? ((?:\d{1,2}:\d{2}-\d{1,2}:\d{2} ?)+)$/

/** The stretches in a setting, or `undefined` when it says something else. */
export function readOpeningHours(text: string): readonly OpenStretch[] | undefined {
  const parts = text.split(',').map((part) => readPart(part.trim().toLowerCase()))
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined
}

function readPart(part: string): readonly OpenStretch[] | undefined {
  const [, first = '', last = first, times = ''] = stretch.exec(part) ?? []
  const [from, to] = [names.indexOf(first), names.indexOf(last)]
  if (from < 0 || to < from) return undefined
  const days = names.slice(from, to + 1).map((_, place) => from + place + 1)
  const stretches = times
    .trim()
    .split(' ')
    .map((each) => timesIn(each))
  return stretches.every((each) => each !== undefined) ? stretches.map((each) => ({ days, ...each })) : undefined
}

function timesIn(text: string): { from: string; to: string } | undefined {
  const [from = '', to = ''] = text.split('-').map((time) => time.padStart(5, '0'))
  return from < to && /^([01]\d|2[0-3]):[0-5]\d$/.test(from) && /^([01]\d|2[0-4]):[0-5]\d$/.test(to)
    ? { from, to }
    : undefined
}

/** Whether it is open at a moment of the practice's wall clock (`YYYY-MM-DDTHH:MM:SS`). */
export function isOpenAt(open: readonly OpenStretch[], local: string): boolean {
  const [day = '', time = ''] = local.split('T')
  return open.some(
    ({ days, from, to }) => days.includes(weekdayOf(day)) && from <= time.slice(0, 5) && time.slice(0, 5) < to,
  )
}
