// What can be checked without any patient: the connection, the practice's agendas and kinds, and how a no looks.
import { randomBytes } from 'node:crypto'
import type { AgendaRecord } from '../booking.ts'
import type { ClientOptions } from '../client.ts'
import { readAgendas, readBlockTypes, readBookings } from '../from-json.ts'
import type { Requests } from '../request.ts'
import type { XmlList } from '../xml-request.ts'
import { writtenAs } from './fields.ts'
import { differs, type Finding, holds, type Part, reason, tried, unknown } from './finding.ts'

/** Whether the Switchboard knows this application; when not, nothing else can be checked. */
export async function checkConnection(
  requests: Requests,
  clock: () => number,
): Promise<Part & { readonly ok: boolean }> {
  const begun = clock()
  const answer = await tried(requests.read('GetAgendas', {}))
  const ms = clock() - begun
  if (!answer.ok) {
    const { code, status } = answer.error
    const isNobody = [401, 403].includes(code ?? status ?? 0)
    const hint = isNobody ? ' Check TETRA_NAME, TETRA_KEY and TETRA_TARGET.' : ' Check TETRA_URL.'
    return { ok: false, findings: [differs('connection', `GetAgendas: ${reason(answer.error)}.${hint}`)] }
  }
  const agendas = await tried(Promise.resolve(answer.value).then(readAgendas))
  const written = writtenAs(answer.value, 'agendas') ?? 'agendas'
  return {
    ok: true,
    findings: [
      holds('connection', `The Switchboard knows this application and practice; it answered in ${ms} ms.`),
      agendas.ok
        ? holds('agendas', `It has ${agendas.value.length} agendas, in a list called "${written}".`)
        : differs('agendas', `GetAgendas: ${reason(agendas.error)}.`),
    ],
  }
}

/** The agendas that settings name, and the practice's kinds of appointment. */
export async function checkCatalogue(requests: Requests, options: ClientOptions): Promise<Part> {
  const agendas = await tried(requests.read('GetAgendas', {}).then(readAgendas))
  const kinds = await tried(requests.read('GetBlokTypes', {}).then(readBlockTypes))
  const findings: Finding[] = agendas.ok ? [...namedAgendas(agendas.value, options)] : []
  if (!kinds.ok) return { findings: [...findings, differs('agendas', `GetBlokTypes: ${reason(kinds.error)}.`)] }
  const lengths = kinds.value.flatMap(({ minutes }) => minutes ?? [])
  // Nobody plans kinds of less than five minutes only: then they are minutes, and not times ten.
  const isPlain = lengths.length > 0 && lengths.every((minutes) => minutes < 5)
  const odd = isPlain ? lengths.length : lengths.filter((minutes) => minutes > 480).length
  findings.push(
    odd === 0
      ? holds('agendas', `It has ${kinds.value.length} kinds of appointment, with lengths in minutes times ten.`)
      : differs('agendas', `${odd} kinds of appointment have a length that cannot be minutes times ten.`),
  )
  const named = namedIn(options, 'block')
  const names = kinds.value.flatMap(({ id, name }) => [String(id), name.toLowerCase()])
  const missing = named.filter((name) => !names.includes(name.toLowerCase()))
  if (missing.length > 0)
    findings.push(differs('agendas', `Settings name kinds that it does not have: ${missing.join(', ')}.`))
  return { findings }
}

function namedAgendas(agendas: readonly AgendaRecord[], options: ClientOptions): readonly Finding[] {
  const known = agendas.flatMap(({ id, name }) => [String(id), name.toLowerCase()])
  const named = [...(options.agendaIds ?? []).map(String), ...namedIn(options, 'agenda')]
  const missing = named.filter((name) => !known.includes(name.toLowerCase()))
  if (named.length === 0) return []
  return missing.length > 0
    ? [differs('agendas', `Settings name agendas that it does not have: ${missing.join(', ')}.`)]
    : [holds('agendas', 'It has every agenda that settings name.')]
}

function namedIn({ filter }: ClientOptions, kind: 'agenda' | 'block'): readonly string[] {
  if (!filter) return []
  const all = [filter.show.only, filter.show.never, filter.cancel.only, filter.cancel.never].flat()
  return all.filter((named) => named.kind === kind).map(({ name }) => name)
}

/** A session that nobody has bound must be refused: else a portal's session that ended would look like no appointments. */
export async function checkErrors(requests: Requests): Promise<Part> {
  const answer = await tried(requests.read('GetAfspraken', {}, { session: nobodys() }).then(readBookings))
  if (answer.ok) {
    const what = answer.value.length === 0 ? 'an empty list' : 'appointments'
    return {
      findings: [differs('errors', `A session that nobody logged in with is answered with ${what}, not refused.`)],
    }
  }
  const { kind, code, status } = answer.error
  if (kind === 'refused' && [401, 403].includes(code ?? status ?? 0))
    return {
      findings: [holds('errors', `A session that nobody logged in with is refused with ${code ?? `HTTP ${status}`}.`)],
    }
  const text = `A session that nobody logged in with: ${reason(answer.error)}; 401 or 403 was expected.`
  return {
    findings: [
      kind === 'refused'
        ? differs('errors', `${text} Balie will not see that its login has ended.`)
        : unknown('errors', text),
    ],
  }
}

/** The same over XML. */
export async function checkXmlErrors(xml: XmlList): Promise<Part> {
  const answer = await tried(xml({ kind: 'session', session: nobodys() }, undefined))
  if (answer.ok) return { findings: [differs('xml', 'A session that nobody logged in with is not refused.')] }
  if (answer.error.kind === 'refused')
    return { findings: [holds('xml', 'A session that nobody logged in with is refused.')] }
  return { findings: [differs('xml', `A session that nobody logged in with: ${reason(answer.error)}.`)] }
}

function nobodys(): string {
  return randomBytes(32).toString('base64url')
}
