// How a practice's Switchboard is reached.
import { z } from 'zod'
import { type Given, list, text, url, whole, yesOrNo } from './setting.ts'

/** How to reach the practice's Switchboard. Times in ms. */
export interface TetraConfig {
  readonly url: string
  readonly name: string
  readonly key: string
  readonly target: string
  readonly cancelUrl: string | undefined
  readonly cancelUrlMethod: 'GET' | 'POST'
  readonly cancelIdField: string
  readonly patientIdField: string
  readonly listVia: 'patient' | 'period'
  readonly agendaIds: readonly number[]
  readonly timeoutMs: number
}

export const tetraSettings = {
  TETRA_URL: url.optional(),
  TETRA_NAME: text(''),
  TETRA_KEY: text(''),
  TETRA_TARGET: text(''),
  TETRA_CANCEL_URL: url
    .refine((value) => value.includes('{token}'), { error: 'must contain {token}', abort: true })
    .refine((value) => !new URL(value).host.includes('token}'), 'must not have {token} in its host')
    .optional(),
  TETRA_CANCEL_URL_METHOD: z.enum(['GET', 'POST'], 'must be GET or POST').default('GET'),
  TETRA_CANCEL_ID_FIELD: text('id'),
  TETRA_PATIENT_ID_FIELD: text('patientId'),
  TETRA_LIST_VIA: z.enum(['patient', 'period'], 'must be patient or period').default('patient'),
  TETRA_AGENDA_IDS: list.refine(
    (ids) => ids.every((id) => /^\d{1,10}$/.test(id)),
    'must be numbers with commas between them',
  ),
  TETRA_TIMEOUT_MS: whole(5000, 100, 60_000),
  TETRA_ALERTS: yesOrNo('no'),
}
const shape = z.object(tetraSettings)
export type TetraGiven = z.infer<typeof shape>
const defaults: Readonly<Record<string, unknown>> = shape.parse({})

/** A default that is only repeated, as in a copy of .env.example, asks for nothing. */
export function asksForRealAgenda(given: Given): boolean {
  return Object.entries(given).some(([name, value]) => name.startsWith('TETRA_') && value !== String(defaults[name]))
}

/** `demo`: no real agenda; the simulator is it. */
export function toTetra(given: TetraGiven): TetraConfig | 'demo' {
  if (given.TETRA_URL === undefined) return 'demo'
  return {
    url: given.TETRA_URL,
    name: given.TETRA_NAME,
    key: given.TETRA_KEY,
    target: given.TETRA_TARGET,
    cancelUrl: given.TETRA_CANCEL_URL,
    cancelUrlMethod: given.TETRA_CANCEL_URL_METHOD,
    cancelIdField: given.TETRA_CANCEL_ID_FIELD,
    patientIdField: given.TETRA_PATIENT_ID_FIELD,
    listVia: given.TETRA_LIST_VIA,
    agendaIds: given.TETRA_AGENDA_IDS.map(Number),
    timeoutMs: given.TETRA_TIMEOUT_MS,
  }
}
