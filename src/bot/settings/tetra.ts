// How a practice's Switchboard is reached. What no public page of its manual tells has a setting.
import { z } from 'zod'
import type { ClientOptions } from '../../tetra/client.ts'
import type { FilterSettings, Named } from '../../tetra/filter.ts'
import { type Given, list, text, url, whole, yesOrNo } from './setting.ts'

/** How to reach the practice's Switchboard, as its client takes it. Times in ms. */
export type TetraConfig = Omit<ClientOptions, 'now' | 'clock' | 'random' | 'tell'>

const named = list
  .refine(
    (all) => all.every((each) => /^(agenda|block):./i.test(each)),
    'must be agenda:… or block:…, with an id or a name, and commas between them',
  )
  .transform((all) => all.map(toNamed))

export const tetraSettings = {
  TETRA_URL: url.optional(),
  TETRA_NAME: text(''),
  TETRA_KEY: text(''),
  TETRA_TARGET: text(''),
  TETRA_VERSION: z.enum(['json', 'xml', 'mixed'], 'must be json, xml or mixed').default('json'),
  TETRA_XML_URL: url.optional(),
  TETRA_RECEIVER: z.string().optional(),
  TETRA_SERVER_TOKEN: z.string().optional(),
  TETRA_USERNAME: text(''),
  TETRA_PASSWORD: text(''),
  TETRA_CANCEL_VIA: z.enum(['id', 'token'], 'must be id or token').optional(),
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
  TETRA_SHOW_ONLY: named,
  TETRA_SHOW_NEVER: named,
  TETRA_CANCEL_ONLY: named,
  TETRA_CANCEL_NEVER: named,
  TETRA_BSN_SEARCH: yesOrNo('no'),
  TETRA_TIMEOUT_MS: whole(5000, 100, 60_000),
  TETRA_CONCURRENCY: whole(4, 1, 64),
  TETRA_WAITING: whole(200, 0, 10_000),
  TETRA_ALERTS: yesOrNo('no'),
}
const shape = z.object(tetraSettings)
/** The settings of an agenda, checked one by one. */
export type TetraGiven = z.infer<typeof shape>
const defaults: Readonly<Record<string, unknown>> = shape.parse({})

/** A default that is only repeated, as in a copy of .env.example, asks for nothing. */
export function asksForRealAgenda(given: Given): boolean {
  return Object.keys(tetraSettings).some((name) => asks(given, name))
}

function asks(given: Given, name: string): boolean {
  return name in given && given[name] !== String(defaults[name])
}

/** What a real agenda lacks, and settings that contradict each other or have no use together. */
export function tetraFaults(given: Given): readonly string[] {
  if (!asksForRealAgenda(given)) return []
  const version = given.TETRA_VERSION ?? 'json'
  const lacking = (version === 'xml' ? ['TETRA_URL'] : ['TETRA_URL', 'TETRA_NAME', 'TETRA_KEY', 'TETRA_TARGET'])
    .filter((name) => !(name in given))
    .map((name) => `${name} is needed to reach a real agenda`)
  const half = (name: string, other: string) =>
    name in given && !(other in given) ? [`${other} is needed beside ${name}`] : []
  return [
    ...lacking,
    ...half('TETRA_USERNAME', 'TETRA_PASSWORD'),
    ...half('TETRA_PASSWORD', 'TETRA_USERNAME'),
    ...(given.TETRA_CANCEL_VIA === 'id' && version !== 'xml' ? half('TETRA_CANCEL_VIA', 'TETRA_USERNAME') : []),
    ...versionFaults(given, version),
  ]
}

const xmlOnly = ['TETRA_XML_URL', 'TETRA_RECEIVER', 'TETRA_SERVER_TOKEN']
const jsonOnly = [
  'TETRA_USERNAME',
  'TETRA_SERVER_TOKEN',
  'TETRA_CANCEL_VIA',
  'TETRA_CANCEL_URL',
  'TETRA_BSN_SEARCH',
  'TETRA_LIST_VIA',
  'TETRA_ALERTS',
]

function versionFaults(given: Given, version: string): readonly string[] {
  const useless = (names: readonly string[], why: string) =>
    names.filter((name) => asks(given, name)).map((name) => `${name} has no use ${why}`)
  if (version === 'json') return useless(xmlOnly, 'without XML: set TETRA_VERSION to mixed or xml')
  if (version === 'xml') return useless(jsonOnly, 'with XML alone, which can only list for patients of the portal')
  if (version !== 'mixed') return []
  return [
    ...(given.TETRA_SERVER_TOKEN || given.TETRA_USERNAME
      ? []
      : ['TETRA_SERVER_TOKEN or TETRA_USERNAME is needed to list by XML']),
    ...(given.TETRA_LIST_VIA === 'period' ? ['TETRA_LIST_VIA must be patient when lists come as XML'] : []),
    ...(given.TETRA_CANCEL_VIA === 'token'
      ? ['TETRA_CANCEL_VIA must be id when lists come as XML: it has no tokens']
      : []),
  ]
}

/** `demo`: no real agenda; the simulator is it. */
export function toTetra(given: TetraGiven): TetraConfig | 'demo' {
  if (given.TETRA_URL === undefined) return 'demo'
  return {
    url: given.TETRA_URL,
    name: given.TETRA_NAME,
    key: given.TETRA_KEY,
    target: given.TETRA_TARGET,
    version: given.TETRA_VERSION,
    xmlUrl: given.TETRA_XML_URL,
    receiver: given.TETRA_RECEIVER,
    serverToken: given.TETRA_SERVER_TOKEN,
    account: given.TETRA_USERNAME ? { username: given.TETRA_USERNAME, password: given.TETRA_PASSWORD } : undefined,
    cancelVia: given.TETRA_CANCEL_VIA,
    cancelUrl: given.TETRA_CANCEL_URL,
    cancelUrlMethod: given.TETRA_CANCEL_URL_METHOD,
    cancelIdField: given.TETRA_CANCEL_ID_FIELD,
    patientIdField: given.TETRA_PATIENT_ID_FIELD,
    listVia: given.TETRA_LIST_VIA,
    agendaIds: given.TETRA_AGENDA_IDS.map(Number),
    filter: toFilter(given),
    bsnSearch: given.TETRA_BSN_SEARCH === 'yes',
    timeoutMs: given.TETRA_TIMEOUT_MS,
    concurrency: given.TETRA_CONCURRENCY,
    waiting: given.TETRA_WAITING,
  }
}

function toFilter(given: TetraGiven): FilterSettings {
  return {
    show: { only: given.TETRA_SHOW_ONLY, never: given.TETRA_SHOW_NEVER },
    cancel: { only: given.TETRA_CANCEL_ONLY, never: given.TETRA_CANCEL_NEVER },
  }
}

function toNamed(written: string): Named {
  const at = written.indexOf(':')
  return {
    kind: written.slice(0, at).toLowerCase() === 'agenda' ? 'agenda' : 'block',
    name: written.slice(at + 1).trim(),
  }
}
