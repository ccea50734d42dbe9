// JSON of the Switchboard (version 2) -> our types, checked. Errors name the place, never what stands there.
import { z } from 'zod'
import type { AgendaRecord, BlockType, Booking, PatientRecord } from './booking.ts'
import { AgendaError } from './errors.ts'
import { blockTypeSchema, bookingSchema, colourOfHex, colourOfNumber, timeOf, type Values } from './fields.ts'

/** The JSON of an answer that succeeded. Throws `AgendaError`: refused (`Gelukt: false`), unreachable, or unreadable. */
export function readAnswer(bytes: Uint8Array): unknown {
  const json = parseJson(bytes)
  const { returnvalue } = parse(answer, json)
  if (!returnvalue.gelukt) throw refusal(returnvalue.responsecode ?? undefined)
  return json
}

/** As `readAnswer`, for a method whose answer the manual shows as `{}`. */
export function readAnyAnswer(bytes: Uint8Array): unknown {
  const json = parseJson(bytes)
  const { returnvalue } = parse(maybeAnswer, json)
  if (returnvalue?.gelukt === false) throw refusal(returnvalue.responsecode ?? undefined)
  return json
}

/** `zoekresultaten` of `ZoekAfspraakPatient`. Throws `AgendaError` (unreadable). */
export function readPatients(json: unknown): readonly PatientRecord[] {
  return parseList(json, 'zoekresultaten', patient)
}

/** `Afspraken` of `GetAfspraken` and `GetAfsprakenDeurToegang`. One broken appointment makes all unreadable. */
export function readBookings(json: unknown): readonly Booking[] {
  return parseList(json, 'afspraken', booking)
}

/** `agendas` of `GetAgendas`. Throws `AgendaError` (unreadable). */
export function readAgendas(json: unknown): readonly AgendaRecord[] {
  return parseList(json, 'agendas', agenda)
}

/** `bloktypes` of `GetBlokTypes`, whose minutes are written times ten. Throws `AgendaError` (unreadable). */
export function readBlockTypes(json: unknown): readonly BlockType[] {
  return parseList(json, 'bloktypes', blockType)
}

const nothing = <T>(value: T | null | undefined | ''): T | undefined =>
  value === '' ? undefined : (value ?? undefined)
const maybe = <T>(schema: z.ZodType<T>): z.ZodType<T | undefined> => schema.nullish().transform(nothing)

const values: Values = {
  whole: z.int(),
  text: z.string(),
  maybeWhole: maybe(z.int()),
  maybeNumber: maybe(z.number()),
  maybeText: maybe(z.string()),
  maybeFlag: maybe(z.boolean()),
  maybeStatus: maybe(z.union([z.string(), z.number()])),
  maybe,
  maybeColour: maybe(z.union([z.string(), z.int()])).transform((written, context) => {
    if (written === undefined) return undefined
    const colour = typeof written === 'string' ? colourOfText(written) : colourOfNumber(written)
    if (colour === undefined) context.addIssue({ code: 'custom' })
    return colour
  }),
}

/** Six digits are hex, as the manual shows; only a sign tells that it is a number. */
function colourOfText(written: string): string | undefined {
  return /^-\d{1,10}$/.test(written) ? colourOfNumber(Number(written)) : colourOfHex(written)
}

const booking = bookingSchema(values, object, ({ ten }) => ten && ten / 10)
const blockType = blockTypeSchema(values, object, ({ plain }) => plain && plain / 10)
const agenda = object({ id: values.whole, naam: values.maybeText }).transform(
  ({ id, naam }): AgendaRecord => ({ id, name: naam ?? '' }),
)
const patient = object({
  naam: values.maybeText,
  geboortedatum: timeOf(z.string()).nullish(),
  patientid: values.whole,
}).transform(
  (wire): PatientRecord => ({
    patientId: wire.patientid,
    name: wire.naam ?? '',
    birthDate: wire.geboortedatum?.toPlainDate().toString(),
  }),
)

/** Made once: a schema costs a hundred times what it checks. */
const listOf = {
  zoekresultaten: listNamed('zoekresultaten'),
  afspraken: listNamed('afspraken'),
  agendas: listNamed('agendas'),
  bloktypes: listNamed('bloktypes'),
}

function listNamed(name: string) {
  return object({ [name]: z.array(z.unknown()) }).transform((wire) => ({ list: wire[name] as readonly unknown[] }))
}

const outcome = { gelukt: z.boolean(), responsecode: z.int().nullish() }
const answer = object({ returnvalue: object(outcome) })
const maybeAnswer = object({ returnvalue: object(outcome).nullish() })

/** A code of 500 and above says that something broke on the way, as the HTTP status does, and not that it was refused. */
function refusal(code: number | undefined): AgendaError {
  return new AgendaError(code !== undefined && code >= 500 ? 'unreachable' : 'refused', { sent: true, code })
}

/** No object of the manual comes near this many fields; each costs memory twice. */
const mostFields = 1_000

function object<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.preprocess(lowerKeys, z.object(shape))
}

/** Two keys that differ in case only contradict each other; the symbol fits no schema, so such a field is unreadable. */
function lowerKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const keys = Object.keys(value)
  if (keys.length > mostFields) return undefined
  const lowered: Record<string, unknown> = Object.create(null)
  for (const key of keys) {
    const lower = key.toLowerCase()
    lowered[lower] = lower in lowered ? Symbol('twice') : (value as Record<string, unknown>)[key]
  }
  return lowered
}

/** More than the largest honest answer of a megabyte has; as many empty objects fit in memory. */
const mostMarks = 150_000
const deepest = 32

function parseJson(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!isModest(text)) throw new AgendaError('unreadable', { sent: true, path: 'json' })
    return JSON.parse(text)
  } catch {
    // The parser's own error quotes the answer, so it is not passed on.
    throw new AgendaError('unreadable', { sent: true, path: 'json' })
  }
}

/** Counts brackets and commas before anything is built of them: how deep, how much in all, and how much in one object. */
function isModest(text: string): boolean {
  const fields: number[] = []
  let marks = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === quote) at = endOfText(text, at)
    else if (code === openList || code === openObject) {
      fields.push(code === openObject ? 0 : Number.NEGATIVE_INFINITY)
      marks += 1
    } else if (code === closeList || code === closeObject) fields.pop()
    else if (code === comma) {
      fields.push((fields.pop() ?? 0) + 1)
      marks += 1
    }
    if (fields.length > deepest || marks > mostMarks || (fields.at(-1) ?? 0) > mostFields) return false
  }
  return true
}

const [quote, backslash, comma] = [34, 92, 44]
const [openList, closeList, openObject, closeObject] = [91, 93, 123, 125]

/** The place of the quote that ends a text; a backslash takes the character behind it along. */
function endOfText(text: string, from: number): number {
  let at = text.indexOf('"', from + 1)
  while (at > 0 && isEscaped(text, at)) at = text.indexOf('"', at + 1)
  return at < 0 ? text.length : at
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1
  while (text.charCodeAt(before) === backslash) before -= 1
  return (at - before) % 2 === 0
}

/** One after the other, so that a list of rubbish costs no more than its first item. */
function parseList<T>(json: unknown, name: keyof typeof listOf, schema: z.ZodType<T>): readonly T[] {
  const { list } = parse(listOf[name], json)
  return list.map((item, index) => parse(schema, item, [name, index]))
}

function parse<T>(schema: z.ZodType<T>, json: unknown, where: readonly PropertyKey[] = []): T {
  const result = schema.safeParse(json)
  if (result.success) return result.data
  const path = [...where, ...(result.error.issues[0]?.path ?? [])].join('.')
  throw new AgendaError('unreadable', { sent: true, path })
}
