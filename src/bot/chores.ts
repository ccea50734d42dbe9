// What is done in the background again and again, each at its own pace, never twice at once.

/** Something to do every so often. `run` must not reject. */
export interface Chore {
  readonly everyMs: number
  readonly run: () => Promise<void>
}

/** Starts them, once at once and then each pace after it ended. Gives the way to stop: it waits for what is running. */
export function startChores(chores: readonly Chore[]): () => Promise<void> {
  const stops = chores.map(({ everyMs, run }) => {
    let stopped = false
    let timer: NodeJS.Timeout | undefined
    let running: Promise<void> = Promise.resolve()
    const again = () => {
      running = run().then(() => {
        if (!stopped) timer = setTimeout(again, everyMs).unref()
      })
    }
    again()
    return async () => {
      stopped = true
      clearTimeout(timer)
      await running
    }
  })
  return async () => void (await Promise.all(stops.map((stop) => stop())))
}
