// Which appointments the practice leaves to Balie, by agenda and by kind.
import type { BlockType, Booking } from './booking.ts'

/** An agenda or a kind of appointment, by its id or its name. */
export interface Named {
  readonly kind: 'agenda' | 'block'
  readonly name: string
}

/**
 * What Balie may show and cancel. `only`: nothing else, where something of that kind is named; `never` wins. What may not be
 * shown may not be cancelled either.
 */
export interface FilterSettings {
  readonly show: { readonly only: readonly Named[]; readonly never: readonly Named[] }
  readonly cancel: { readonly only: readonly Named[]; readonly never: readonly Named[] }
}

export const everything: FilterSettings = { show: { only: [], never: [] }, cancel: { only: [], never: [] } }

/** What the practice leaves to Balie. */
export interface Filter {
  readonly mayShow: (booking: Booking) => boolean
  readonly mayCancel: (booking: Booking) => boolean
}

/** Whether kinds are named by an id, which appointments often leave out: then the practice's list of kinds is needed. */
export function needsBlockTypes({ show, cancel }: FilterSettings): boolean {
  const all = [...show.only, ...show.never, ...cancel.only, ...cancel.never]
  return all.some(({ kind, name }) => kind === 'block' && /^\d+$/.test(name))
}

/** `blockTypes` are the kinds of appointment that the agenda knows, for settings that name one. */
export function createFilter({ show, cancel }: FilterSettings, blockTypes: readonly BlockType[]): Filter {
  const is = (named: Named, booking: Booking) => namesOf(named.kind, booking, blockTypes).includes(plain(named.name))
  const passes = ({ only, never }: FilterSettings['show'], booking: Booking): boolean => {
    if (never.some((named) => is(named, booking))) return false
    return (['agenda', 'block'] as const).every((kind) => {
      const wanted = only.filter((named) => named.kind === kind)
      return wanted.length === 0 || wanted.some((named) => is(named, booking))
    })
  }
  return {
    mayShow: (booking) => passes(show, booking),
    mayCancel: (booking) => passes(show, booking) && passes(cancel, booking),
  }
}

/** What an appointment's agenda or kind may be called: its id and its name, and the ids that this name has in the practice. */
function namesOf(kind: Named['kind'], booking: Booking, blockTypes: readonly BlockType[]): readonly string[] {
  const { appointment, blockType } = booking
  if (kind === 'agenda') return [String(appointment.agendaId), plain(appointment.agendaName)]
  if (!blockType) return []
  const name = plain(blockType.name)
  const ids = blockType.id === undefined ? blockTypes.filter((one) => plain(one.name) === name).map(({ id }) => id) : []
  return [name, ...[blockType.id, ...ids].filter((id) => id !== undefined).map(String)]
}

function plain(name: string): string {
  return name.trim().toLowerCase()
}
