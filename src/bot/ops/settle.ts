// Loading a program makes V8's nursery as large as it may be, and there it stays: 30 MiB that nothing at rest needs.
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

type Collect = (options: { readonly type: 'minor' }) => void

/** In bytes: V8 begins with a nursery of 1 MiB in each half. */
const small = 4 * 1024 * 1024
/** Two do; a marking that had begun before has to end first, which takes another two. */
const mostCollections = 6

/**
 * Makes the nursery small again when a start is over, in some 50 to 150 ms. It grows with work, as ever. V8 lets it shrink in a collection while it
 * marks to save memory; left to itself it begins that only when much has been made, so it is made to begin.
 */
export function settle(): void {
  setFlagsFromString('--expose-gc')
  const collect: Collect = runInNewContext('gc')
  setFlagsFromString('--optimize-for-size')
  for (let n = 0; n < mostCollections && nursery() > small; n += 1) {
    setFlagsFromString(n % 2 === 0 ? '--stress-incremental-marking' : '--no-stress-incremental-marking')
    collect({ type: 'minor' })
  }
  setFlagsFromString('--no-stress-incremental-marking')
  setFlagsFromString('--no-optimize-for-size')
}

function nursery(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0
}
