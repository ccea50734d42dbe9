// Loading a program makes V8's nursery as large as it may be, and there it stays: 30 MiB that nothing at rest needs.
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

type Collect = (options: { readonly type: 'minor' }) => void

const everyMs = 100
const mostTries = 30
const smallBytes = 4 * 1024 * 1024

/** Makes the nursery small again as soon as the start is over. It grows with work, as ever. Takes some 50 ms in all. */
export function settleSoon(): void {
  setFlagsFromString('--expose-gc')
  const collect: Collect = runInNewContext('gc')
  let tries = 0
  const timer = setInterval(() => {
    tries += 1
    settle(collect)
    if (tries >= mostTries || nursery() <= smallBytes) clearInterval(timer)
  }, everyMs).unref()
}

/** V8 gives a nursery back only while it minds its size, when little is being made, and two collections after that. */
function settle(collect: Collect): void {
  setFlagsFromString('--optimize-for-size')
  collect({ type: 'minor' })
  collect({ type: 'minor' })
  setFlagsFromString('--no-optimize-for-size')
}

function nursery(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0
}
