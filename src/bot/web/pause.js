// @ts-check

/** Waits that can be cut short, for instance when the network is back. */
export function createPauses() {
  /** @type {Set<() => void>} */
  const waiting = new Set()

  /** @param {number} milliseconds @returns {Promise<void>} */
  const pause = (milliseconds) =>
    new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        waiting.delete(done)
        resolve()
      }
      const timer = setTimeout(done, milliseconds)
      waiting.add(done)
    })

  const wake = () => {
    for (const done of [...waiting]) done()
  }

  return { pause, wake }
}

/**
 * How long to wait before trying again, in milliseconds: from 1 to at most 15 seconds, spread out so that many pages
 * do not come back to a restarted server at the same moment.
 * @param {number} tries how often it failed before, from 0
 * @param {() => number} random
 */
export function backoff(tries, random) {
  const longest = Math.min(15_000, 2000 * 2 ** Math.min(tries, 10))
  return 1000 + random() * (longest - 1000)
}
