// XML of the Switchboard (version 1) -> our types, checked. Errors name the place, never what stands there.
import { XMLParser } from 'fast-xml-parser'
import { z } from 'zod'
import type { Booking } from './booking.ts'
import { AgendaError } from './errors.ts'
import { bookingSchema, colourOfHex, colourOfNumber, type Values } from './fields.ts'
import { refuseBombs } from './xml-limits.ts'
import { readXmlText } from './xml-text.ts'

/** What the manual calls success; every other status is a refusal. */
export const succeeded = 'OZB_Communicatie_Status_Verzoek_is_geslaagd'

/**
 * The appointments in a `Tetra_Agenda_GetPatientAfspraken_Antwoord`. One broken appointment makes all unreadable. Throws
 * `AgendaError`: refused (any other status than success) or unreadable.
 */
export function readXmlBookings(bytes: Uint8Array): readonly Booking[] {
  const { [root]: answer } = parse(document, treeOf(readXmlText(bytes)))
  if (answer.communicatiestatus.toLowerCase() !== succeeded.toLowerCase())
    throw new AgendaError('refused', { sent: true, path: 'status' })
  const list = parse(appointments, answer.afspraken ?? null, ['afspraken'])
  return list.map((item, index) => parse(booking, item, ['afspraken', index]))
}

const root = 'tetra_agenda_getpatientafspraken_antwoord'
const line = 'tetra_agenda_afspraak'
const attribute = '@'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: attribute,
  parseTagValue: false,
  removeNSPrefix: true,
  ignoreDeclaration: true,
  maxNestedTags: 32,
  // For characters by number; whatever else it would decode has been refused before.
  htmlEntities: true,
  transformTagName: (name) => name.toLowerCase(),
  transformAttributeName: (name) => name.toLowerCase(),
  isArray: (name) => name === line,
})

function treeOf(xml: string): unknown {
  refuseBombs(xml)
  try {
    // The second argument has it checked that tags close as they were opened: the parser alone would not mind.
    return parser.parse(xml, true)
  } catch {
    // The parser's own error quotes the answer, so it is not passed on.
    throw new AgendaError('unreadable', { sent: true, path: 'xml' })
  }
}

/** A value is its text; one that says it is nil, or has nothing in it, is missing. Attributes beside a text mean nothing here. */
function textOf(value: unknown): unknown {
  if (value === '') return undefined
  if (!isElement(value)) return value
  const others = Object.keys(value).filter((key) => !key.startsWith(attribute) && key !== '#text')
  if (others.length > 0) return value
  return isAbsent(value) || value['#text'] === '' ? undefined : value['#text']
}

function isElement(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An element with nothing in it, or that says it is nil. */
function isAbsent(value: unknown): boolean {
  return value === '' || (isElement(value) && value['@nil'] === 'true')
}

const written = <T>(schema: z.ZodType<T>) => z.preprocess(textOf, schema)
const digits = z
  .string()
  .regex(/^-?\d{1,15}$/)
  .transform(Number)
const flag = z.string().transform((text, context) => {
  const lower = text.toLowerCase()
  if (lower === 'true' || lower === '1') return true
  if (lower !== 'false' && lower !== '0') context.addIssue({ code: 'custom' })
  return false
})

const values: Values = {
  whole: written(digits),
  text: written(z.string()),
  maybeWhole: written(digits.optional()),
  maybeNumber: written(digits.optional()),
  maybeText: written(z.string().optional()),
  maybeFlag: written(flag.optional()),
  maybeStatus: written(z.string().optional()),
  maybe: (schema) => z.preprocess((value) => (isAbsent(value) ? undefined : value), schema.optional()),
  maybeColour: written(z.string().optional()).transform((text, context) => {
    if (text === undefined) return undefined
    const colour = /^-?\d{1,10}$/.test(text) ? colourOfNumber(Number(text)) : colourOfHex(text)
    if (colour === undefined) context.addIssue({ code: 'custom' })
    return colour
  }),
}

/**
 * An element: its children by name, and its `Id`, which is an attribute here. The same child twice is a list and so no value;
 * an `Id` in both ways fits nothing either.
 */
function element<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.preprocess((value) => {
    if (!isElement(value) || !('@id' in value)) return value
    return { ...value, id: 'id' in value ? Symbol('twice') : value['@id'] }
  }, z.object(shape))
}

const booking = bookingSchema(values, element, ({ plain }) => plain)
const document = z.object({
  [root]: z.object({ communicatiestatus: values.text, afspraken: z.unknown().optional() }),
})
/** No appointments are an empty element; no element at all is no answer. */
const appointments = z.preprocess(
  (value) => (value === '' ? { [line]: [] } : value),
  z.object({ [line]: z.array(z.unknown()) }).transform((list) => list[line] as readonly unknown[]),
)

function parse<T>(schema: z.ZodType<T>, tree: unknown, where: readonly PropertyKey[] = []): T {
  const result = schema.safeParse(tree)
  if (result.success) return result.data
  const path = [...where, ...(result.error.issues[0]?.path ?? [])].join('.')
  throw new AgendaError('unreadable', { sent: true, path })
}
