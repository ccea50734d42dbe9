// What a check of a Switchboard finds, in plain words for whoever connects it. Never anybody's data: counts, names of fields, codes.
import { AgendaError } from '../errors.ts'
import { whyUnreachable } from '../why-unreachable.ts'

/** `holds`: as Balie assumes. `differs`: not so, and something has to be done. `unknown`: this check could not tell. */
export interface Finding {
  readonly about: 'connection' | 'agendas' | 'errors' | 'login' | 'search' | 'lists' | 'fields' | 'xml' | 'cancelling'
  readonly verdict: 'holds' | 'differs' | 'unknown'
  readonly text: string
}

/** A setting that the check found, by its name in the environment. */
export type Found = Readonly<Record<string, string>>

/** What one part of the check came to. */
export interface Part {
  readonly findings: readonly Finding[]
  readonly settings?: Found
}

/** The assumption holds. */
export function holds(about: Finding['about'], text: string): Finding {
  return { about, verdict: 'holds', text }
}

/** It does not; `text` says what to do. */
export function differs(about: Finding['about'], text: string): Finding {
  return { about, verdict: 'differs', text }
}

/** It could not be told. */
export function unknown(about: Finding['about'], text: string): Finding {
  return { about, verdict: 'unknown', text }
}

/** What was asked came, or why it did not. */
export type Tried<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AgendaError }

/** Catches what an agenda can do wrong, and nothing else. */
export async function tried<T>(asking: Promise<T>): Promise<Tried<T>> {
  try {
    return { ok: true, value: await asking }
  } catch (error) {
    if (error instanceof AgendaError) return { ok: false, error }
    throw error
  }
}

/** Why there was no answer, as the end of a sentence. */
export function reason({ kind, code, status, path, cause }: AgendaError): string {
  if (kind === 'late') return 'it did not answer in time (TETRA_TIMEOUT_MS)'
  if (kind === 'shed') return 'it failed too often just before, so it was not asked'
  if (kind === 'unable') return 'these settings have no way to ask it'
  if (kind === 'unreadable')
    return `its answer could not be read${path ? `, at ${path}` : ''}${status ? ` (HTTP ${status})` : ''}`
  const number = code !== undefined ? ` with ResponseCode ${code}` : status !== undefined ? ` with HTTP ${status}` : ''
  if (kind === 'refused')
    return `it refused${number}${path === 'status' ? ' with another CommunicatieStatus than success' : ''}`
  const why = whyUnreachable(cause)
  return number ? `it failed${number}` : `it could not be reached${why ? ` (${why})` : ''}`
}
