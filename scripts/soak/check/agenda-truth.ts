// The agenda as it really was at any moment, from the plan, the log of its effects and the practice's own changes.

import type { AgendaEntry, Effect, History, Snapshot } from '../history.ts'
import { momentOf } from '../moments.ts'

/** Who had an appointment, and when it was to be. */
export interface Standing {
  readonly patientId: number
  readonly start: string
  readonly agendaId: number
}

/** An appointment that was cancelled through the agenda's doors, with the request that did it. */
export interface Cancelled extends Effect {
  readonly effectAt: number
  readonly entry: AgendaEntry
}

/** Questions about the agenda of a run. Moments as `MM-DD HH:MM`, times in ms. */
export interface Truth {
  /** How an appointment stood at a time; undefined when it was gone. */
  readonly at: (id: number, time: number) => Standing | undefined
  /** Every cancellation, in order. */
  readonly cancelled: readonly Cancelled[]
  /** The moments at which a patient ever had an appointment. */
  readonly momentsOf: (patientId: number) => ReadonlySet<string>
  /** Whether the practice changed this appointment between two times. */
  readonly changedBetween: (id: number, from: number, to: number) => boolean
  /** Requests to cancel this appointment. */
  readonly sends: (id: number) => readonly AgendaEntry[]
  /** The latest look at a patient's appointments that was answered before a request came in. */
  readonly lookBefore: (patientId: number, request: AgendaEntry) => AgendaEntry | undefined
}

interface Step {
  readonly at: number
  readonly becomes: Standing | undefined
}

/** Puts together what happened to each appointment. */
export function truthOf(history: History): Truth {
  const steps = stepsOf(history)
  const cancelled = history.agenda.flatMap((entry): Cancelled[] =>
    entry.effect?.kind === 'cancelled' ? [{ ...entry.effect, effectAt: entry.effectAt ?? entry.at, entry }] : [],
  )
  const moments = new Map<number, Set<string>>()
  for (const { becomes } of [...steps.values()].flat()) {
    if (becomes) add(moments, becomes.patientId, momentOf(becomes.start))
  }
  const sends = grouped(
    history.agenda.filter(({ method }) => method === 'cancel-url'),
    ({ fields }) => idOf(history, fields),
  )
  const looks = grouped(
    history.agenda.filter(({ method }) => method === 'GetAfspraken'),
    ({ fields }) => Number(fields.patientId),
  )
  const changes = grouped(history.changes, ({ id }) => id)
  return {
    at: (id, time) => steps.get(id)?.findLast((step) => step.at <= time)?.becomes,
    cancelled,
    momentsOf: (patientId) => moments.get(patientId) ?? new Set(),
    changedBetween: (id, from, to) => (changes.get(id) ?? []).some(({ at }) => at >= from && at <= to),
    sends: (id) => sends.get(id) ?? [],
    lookBefore: (patientId, request) =>
      (looks.get(patientId) ?? []).findLast(
        ({ number, answeredAt }) => number < request.number && answeredAt !== undefined,
      ),
  }
}

/** Whether this appointment stands for this patient just as it was shown. */
export function stands(now: Standing | undefined, patientId: number, { start, agendaId }: Snapshot): boolean {
  return now?.patientId === patientId && now.start === start && now.agendaId === agendaId
}

function stepsOf({ planned, agenda, changes }: History): Map<number, Step[]> {
  const steps = new Map<number, Step[]>()
  for (const { id, patientId, start, agendaId } of planned) {
    steps.set(id, [{ at: Number.NEGATIVE_INFINITY, becomes: { patientId, start, agendaId } }])
  }
  const events = [
    ...agenda.flatMap(({ effect, effectAt, at }) =>
      effect?.kind === 'cancelled' ? [{ id: effect.id, at: effectAt ?? at, kind: 'cancelled' as const }] : [],
    ),
    ...changes,
  ].sort((one, other) => one.at - other.at)
  for (const event of events) {
    const known = steps.get(event.id)
    const before = known?.at(-1)?.becomes
    if (!known || !before) continue
    known.push({
      at: event.at,
      becomes: event.kind === 'moved' || event.kind === 'reused' ? changed(before, event) : undefined,
    })
  }
  return steps
}

function changed(before: Standing, { start, patientId }: { start?: string; patientId?: number }): Standing {
  return { ...before, ...(start !== undefined && { start }), ...(patientId !== undefined && { patientId }) }
}

const tokens = new WeakMap<History, Map<string, number>>()

function idOf(history: History, fields: AgendaEntry['fields']): number {
  const known = tokens.get(history) ?? new Map(history.planned.map(({ token, id }) => [token, id]))
  tokens.set(history, known)
  return known.get(String(fields.token)) ?? 0
}

function grouped<T>(all: readonly T[], keyOf: (each: T) => number): Map<number, T[]> {
  return Map.groupBy(all, keyOf)
}

function add(sets: Map<number, Set<string>>, key: number, value: string): void {
  const set = sets.get(key) ?? new Set()
  sets.set(key, set.add(value))
}
