// Loading a program makes V8's nursery as large as it may be, and there it stays: 30 MiB that nothing at rest needs.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

type Collect = (options: { readonly type: 'minor' }) => void

/**
 * Makes the nursery small again when a start is over, in some 50 ms. It grows with work, as ever. V8 lets it shrink in a collection while it marks to
 * save memory; left to itself it begins that only when much has been made, so it is made to begin.
 */
export function settle(): void {
  setFlagsFromString('--expose-gc')
  const collect: Collect = runInNewContext('gc')
  setFlagsFromString('--optimize-for-size')
  setFlagsFromString('--stress-incremental-marking')
  collect({ type: 'minor' })
  setFlagsFromString('--no-stress-incremental-marking')
  collect({ type: 'minor' })
  setFlagsFromString('--no-optimize-for-size')
}
