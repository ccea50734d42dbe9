/** Something that changed in the practice's agenda. `start` as `YYYY-MM-DDTHH:MM:SS`, what it was before. */
export interface Effect {
  readonly kind: 'cancelled' | 'moved' | 'reused' | 'removed'
  readonly id: number
  readonly patientId: number
  readonly agendaId: number
  readonly start: string
}

/**
 * One request, or one change that the practice made itself (method `practice`). `fields` are the request's without key
 * and password; times are ms since the epoch.
 */
export interface LogEntry {
  readonly number: number
  readonly at: number
  readonly method: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly fault?: string
  readonly effect?: Effect
  readonly effectAt?: number
  /** When the whole answer had been handed to the network; undefined when it never was. */
  readonly answeredAt?: number
  /** HTTP status that was sent, if one was. */
  readonly status?: number
}

/** The log of everything that a simulator was asked, oldest first. */
export interface Log {
  readonly entries: readonly LogEntry[]
  /** Adds an entry and returns the way to add to it later. */
  readonly add: (entry: Omit<LogEntry, 'number' | 'at'>) => (more: Partial<LogEntry>) => void
}

/** `clock` gives ms since the epoch. */
export function createLog(clock: () => number): Log {
  const entries: LogEntry[] = []
  return {
    entries,
    add: (entry) => {
      const index = entries.length
      entries.push({ ...entry, number: index, at: clock() })
      return (more) => {
        const known = entries[index]
        if (known) entries[index] = { ...known, ...more }
      }
    },
  }
}
