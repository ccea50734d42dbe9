import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Appointment, Status } from './agenda.ts'
import { AgendaError } from './errors.ts'

/** A person whom a search found; `birthDate` as `YYYY-MM-DD`, undefined when the practice does not know it. */
export interface PatientRecord {
  readonly patientId: number
  readonly name: string
  readonly birthDate: string | undefined
}

/** An appointment as it came: whose it is (0: the session's patient) and the token of the cancel URL, if it has one. */
export interface Booking {
  readonly patientId: number | undefined
  readonly token: string | undefined
  readonly appointment: Omit<Appointment, 'cancellable'>
}

/** The JSON of an answer that succeeded. Throws `AgendaError`: refused (`Gelukt: false`) or unreadable. */
export function readAnswer(bytes: Uint8Array): unknown {
  const json = parseJson(bytes)
  const { returnvalue } = parse(answer, json)
  if (!returnvalue.gelukt) throw new AgendaError('refused', { sent: true, code: returnvalue.responsecode ?? undefined })
  return json
}

/** `zoekresultaten` of `ZoekAfspraakPatient`. Throws `AgendaError` (unreadable). */
export function readPatients(json: unknown): readonly PatientRecord[] {
  return parse(patients, json).zoekresultaten
}

/** `Afspraken` of `GetAfspraken` and `GetAfsprakenDeurToegang`. One broken appointment makes all unreadable. */
export function readBookings(json: unknown): readonly Booking[] {
  return parse(bookings, json).afspraken
}

/** The ids in `agendas` of `GetAgendas`. Throws `AgendaError` (unreadable). */
export function readAgendaIds(json: unknown): readonly number[] {
  return parse(agendas, json).agendas.map(({ id }) => id)
}

const wireTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?$/

/** Wall clock without a zone; anything with one would be misread, so it is refused. */
const time = z.string().transform((text, context) => {
  try {
    if (wireTime.test(text)) return Temporal.PlainDateTime.from(text.slice(0, 19), { overflow: 'reject' })
  } catch {
    // Not on any calendar: the same as not a time.
  }
  context.addIssue({ code: 'custom' })
  return z.NEVER
})

const statuses: readonly (readonly [name: string, number: string, status: Status])[] = [
  ['', '0', 'none'],
  ['nietaanwezig', '1', 'absent'],
  ['aanwezig', '2', 'waiting'],
  ['gebeurd', '3', 'done'],
  ['nietgekomen', '4', 'no-show'],
  ['bezig', '5', 'busy'],
]

const status = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value, context): Status => {
    const wanted = String(value ?? '').toLowerCase()
    const found = statuses.find(([name, number]) => wanted === name || wanted === number)
    if (found) return found[2]
    context.addIssue({ code: 'custom' })
    return z.NEVER
  })

const blockType = object({ afspraakduurminuten10: z.number().nullish() })

const booking = object({
  id: z.int(),
  patientid: z.int().nullish(),
  agendaid: z.int(),
  agendanaam: z.string().nullish(),
  start: time,
  eind: time,
  afspraakstatus: status,
  wisafspraaktoken: z.string().nullish(),
  bloktype: blockType.nullish(),
}).transform((wire, context): Booking => {
  const length = wire.start.until(wire.eind).total('minutes')
  if (length < 0) context.addIssue({ code: 'custom', path: ['eind'] })
  const planned = (wire.bloktype?.afspraakduurminuten10 ?? 0) / 10
  return {
    patientId: wire.patientid ?? undefined,
    token: wire.wisafspraaktoken || undefined,
    appointment: {
      id: wire.id,
      agendaId: wire.agendaid,
      agendaName: wire.agendanaam ?? '',
      start: wire.start,
      end: wire.eind,
      minutes: planned > 0 ? planned : length,
      status: wire.afspraakstatus,
    },
  }
})

const patient = object({
  naam: z.string().nullish(),
  geboortedatum: time.nullish(),
  patientid: z.int(),
}).transform(
  (wire): PatientRecord => ({
    patientId: wire.patientid,
    name: wire.naam ?? '',
    birthDate: wire.geboortedatum?.toPlainDate().toString(),
  }),
)

const answer = object({ returnvalue: object({ gelukt: z.boolean(), responsecode: z.int().nullish() }) })
const patients = object({ zoekresultaten: z.array(patient) })
const bookings = object({ afspraken: z.array(booking) })
const agendas = object({ agendas: z.array(object({ id: z.int() })) })

/** An object whose keys are read without regard to case; unknown ones are ignored. */
function object<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.preprocess(lowerKeys, z.object(shape))
}

/** Two keys that differ in case only contradict each other; the symbol fits no schema, so such a field is unreadable. */
function lowerKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const lowered = new Map<string, unknown>()
  for (const [key, field] of Object.entries(value)) {
    const lower = key.toLowerCase()
    lowered.set(lower, lowered.has(lower) ? Symbol('twice') : field)
  }
  return Object.fromEntries(lowered)
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // The parser's own error quotes the answer, so it is not passed on.
    throw new AgendaError('unreadable', { sent: true, path: 'json' })
  }
}

function parse<T>(schema: z.ZodType<T>, json: unknown): T {
  const result = schema.safeParse(json)
  if (result.success) return result.data
  throw new AgendaError('unreadable', { sent: true, path: result.error.issues[0]?.path.join('.') ?? '' })
}
