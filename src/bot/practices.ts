// The practices of this installation, each with what its turns need. A door finds out which one it is spoken to for.
import type { TurnParts } from './turn-parts.ts'

/** At least one. Nothing of one practice is ever reached through another's parts. */
export interface Practices {
  readonly all: readonly [TurnParts, ...TurnParts[]]
  /** By the practice's id, which is also its site key in the web chat; `undefined` when there is no such practice. */
  readonly of: (id: string) => TurnParts | undefined
  /** The one that is meant when nothing says which: only where there is no other. */
  readonly only: TurnParts | undefined
}

/** Finds them by their ids. */
export function createPractices(all: Practices['all']): Practices {
  const byId = new Map(all.map((parts) => [parts.practice.config.id, parts]))
  return { all, of: (id) => byId.get(id), only: all.length === 1 ? all[0] : undefined }
}
