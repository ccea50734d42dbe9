// Loading a program makes V8's nursery as large as it may be, and there it stays: 30 MiB that nothing at rest needs.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

type Collect = (options: { readonly type: 'minor' }) => void

const soonMs = 200

/** A moment from now, when the start is over: the nursery is made small again. It grows with work, as ever. Takes some 20 ms. */
export function settleSoon(): void {
  setTimeout(settle, soonMs).unref()
}

/** V8 gives a nursery back only when it minds its size, and two collections after that. */
function settle(): void {
  setFlagsFromString('--expose-gc')
  const collect: Collect = runInNewContext('gc')
  setFlagsFromString('--optimize-for-size')
  collect({ type: 'minor' })
  collect({ type: 'minor' })
  setFlagsFromString('--no-optimize-for-size')
}
