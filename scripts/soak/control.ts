// What the driver and the agenda's process say to each other.
import type { Effect, PracticeChange } from './history.ts'
import type { KillPoint } from './killer.ts'

/** From the driver. `patience`: how long the outage lasts, in ms. */
export type Order =
  | { readonly do: 'arm'; readonly patientId: number; readonly point: KillPoint }
  | { readonly do: 'disarm'; readonly patientId: number }
  | { readonly do: 'go'; readonly hold: number; readonly verdict: 'pass' | 'drop' }
  | { readonly do: 'faults'; readonly on: boolean; readonly harsh: boolean; readonly seed: number }
  | { readonly do: 'outage'; readonly fault: string }
  | {
      readonly do: 'change'
      readonly number: number
      readonly kind: Exclude<Effect['kind'], 'cancelled'>
      readonly id: number
      readonly to?: string | number
    }
  | { readonly do: 'dump'; readonly file: string }

/** From the agenda. `addresses`: an API location and a cancel URL per bot process; `process` counts from 0. */
export type Report =
  | { readonly event: 'ready'; readonly addresses: readonly { readonly url: string; readonly cancelUrl: string }[] }
  | {
      readonly event: 'point'
      readonly process: number
      readonly patientId: number
      readonly point: KillPoint
      readonly hold: number
    }
  | { readonly event: 'changed'; readonly number: number; readonly change: PracticeChange | undefined }
  | { readonly event: 'dumped' }
