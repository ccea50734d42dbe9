// An appointment, field by field. JSON and XML differ in how a number, a text or a flag is written, not in what it means.
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Status } from './agenda.ts'
import type { BlockType, Booking, Gender } from './booking.ts'

/** How one wire writes single values. `maybe…`: undefined when it is missing, null or empty. */
export interface Values {
  readonly whole: z.ZodType<number>
  readonly text: z.ZodType<string>
  readonly maybeWhole: z.ZodType<number | undefined>
  readonly maybeNumber: z.ZodType<number | undefined>
  readonly maybeText: z.ZodType<string | undefined>
  readonly maybeFlag: z.ZodType<boolean | undefined>
  readonly maybeColour: z.ZodType<string | undefined>
  readonly maybeStatus: z.ZodType<string | number | undefined>
  /** Something with fields of its own. */
  readonly maybe: <T>(schema: z.ZodType<T>) => z.ZodType<T | undefined>
}

/** An object of named fields, read without regard to the case of its keys; unknown fields are ignored. */
export type ObjectOf = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.ZodType<z.output<z.ZodObject<Shape>>>

/**
 * Where a kind's length stands, in minutes. `ten` is `AfspraakDuurMinuten10`, `plain` is `AfspraakDuurMinuten`, which is in
 * minutes in an XML appointment and in minutes times ten in `GetBlokTypes`.
 */
export type Duration = (written: {
  readonly ten: number | undefined
  readonly plain: number | undefined
}) => number | undefined

/** The checks of one appointment on a wire. One that is broken anywhere is refused whole. */
export function bookingSchema(values: Values, object: ObjectOf, duration: Duration): z.ZodType<Booking> {
  const time = timeOf(values.text)
  return object({
    id: values.whole,
    patientid: values.maybeWhole,
    agendaid: values.whole,
    agendanaam: values.maybeText,
    start: time,
    eind: time,
    afspraakstatus: statusOf(values.maybeStatus),
    wisafspraaktoken: values.maybeText,
    bloktype: values.maybe(blockTypeSchema(values, object, duration)),
    portaalafspraak: values.maybeFlag,
    gemaaktdoorpraktijk: values.maybeFlag,
    opmerkingen: values.maybeText,
    metas: values.maybe(z.record(z.string(), z.unknown())),
    email: values.maybeText,
    voornaam: values.maybeText,
    achternaam: values.maybeText,
    geslacht: genderOf(values.maybeText),
  }).transform((wire, context): Booking => {
    const length = minutesBetween(wire.start, wire.eind)
    if (length < 0) context.addIssue({ code: 'custom', path: ['eind'] })
    return {
      appointment: {
        id: wire.id,
        agendaId: wire.agendaid,
        agendaName: wire.agendanaam ?? '',
        start: wire.start,
        end: wire.eind,
        minutes: wire.bloktype?.minutes ?? length,
        status: wire.afspraakstatus,
      },
      patientId: wire.patientid,
      token: wire.wisafspraaktoken,
      blockType: wire.bloktype,
      fromPortal: wire.portaalafspraak,
      byPractice: wire.gemaaktdoorpraktijk,
      remarks: wire.opmerkingen,
      metas: wire.metas ?? {},
      email: wire.email,
      firstName: wire.voornaam,
      lastName: wire.achternaam,
      gender: wire.geslacht,
    }
  })
}

/** The checks of a `BlokType`, in an appointment or in `GetBlokTypes`. */
export function blockTypeSchema(values: Values, object: ObjectOf, duration: Duration): z.ZodType<BlockType> {
  return object({
    id: values.maybeWhole,
    naam: values.maybeText,
    kleur: values.maybeColour,
    afspraakduurminuten10: values.maybeNumber,
    afspraakduurminuten: values.maybeNumber,
  }).transform((wire): BlockType => {
    const minutes = duration({ ten: wire.afspraakduurminuten10, plain: wire.afspraakduurminuten }) ?? 0
    return {
      id: wire.id || undefined,
      name: wire.naam ?? '',
      colour: wire.kleur,
      minutes: minutes > 0 ? minutes : undefined,
    }
  })
}

const wireTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?$/

/** Wall clock without a zone; anything with one would be misread, so it is refused. */
export function timeOf(text: z.ZodType<string>): z.ZodType<Temporal.PlainDateTime> {
  return text.transform((written, context) => {
    try {
      if (wireTime.test(written)) return momentOf(written)
    } catch {
      // Not on any calendar: the same as not a time.
    }
    context.addIssue({ code: 'custom' })
    return z.NEVER
  })
}

/** The wall clock of a text of `wireTime`'s shape, by its places: Temporal's own reading of texts takes ten times as long. Throws for a day that no calendar has. */
function momentOf(written: string): Temporal.PlainDateTime {
  const part = (from: number, to: number) => Number(written.slice(from, to))
  return new Temporal.PlainDateTime(part(0, 4), part(5, 7), part(8, 10), part(11, 13), part(14, 16), part(17, 19))
}

/** On the same wall clock, where every day has 24 hours. */
function minutesBetween(start: Temporal.PlainDateTime, end: Temporal.PlainDateTime): number {
  return (onUtc(end) - onUtc(start)) / 60_000
}

function onUtc({ year, month, day, hour, minute, second }: Temporal.PlainDateTime): number {
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

const statuses: readonly (readonly [name: string, number: string, status: Status])[] = [
  ['', '0', 'none'],
  ['nietaanwezig', '1', 'absent'],
  ['aanwezig', '2', 'waiting'],
  ['gebeurd', '3', 'done'],
  ['nietgekomen', '4', 'no-show'],
  ['bezig', '5', 'busy'],
]

function statusOf(written: Values['maybeStatus']): z.ZodType<Status> {
  return written.transform((value, context): Status => {
    const wanted = String(value ?? '').toLowerCase()
    const found = statuses.find(([name, number]) => wanted === name || wanted === number)
    if (found) return found[2]
    context.addIssue({ code: 'custom' })
    return z.NEVER
  })
}

const genders: Readonly<Record<string, Gender>> = { '': 'unknown', O: 'unknown', M: 'male', V: 'female' }

function genderOf(text: Values['maybeText']): z.ZodType<Gender> {
  return text.transform((written, context): Gender => {
    const found = genders[written?.toUpperCase() ?? '']
    if (found) return found
    context.addIssue({ code: 'custom' })
    return z.NEVER
  })
}

/** A colour as `#rrggbb` from six hex digits, or eight of which the first two are how solid it is. */
export function colourOfHex(written: string): string | undefined {
  const digits = /^#?(?:[\da-f]{2})?([\da-f]{6})$/i.exec(written)?.[1]
  return digits && `#${digits.toLowerCase()}`
}

/** A colour as `#rrggbb` from a signed 32-bit ARGB number: -128 is `#ffff80`. */
export function colourOfNumber(argb: number): string | undefined {
  if (!Number.isInteger(argb) || argb < -(2 ** 31) || argb >= 2 ** 32) return undefined
  return `#${((argb & 0xffffff) >>> 0).toString(16).padStart(6, '0')}`
}
