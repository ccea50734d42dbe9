// Messages may be posted at once, but once one has failed, those after it wait: as the practice's page does, so that what
// was said first is heard first, also when a process died in between.

/** A message's place among those being posted. `via`: how many processes further it begins. */
export interface PostTurn {
  readonly via: number
  /** Resolves when no earlier message that has failed is still to be taken. */
  readonly ready: () => Promise<void>
  readonly failed: () => void
  readonly done: () => void
}

/** For requests that are no messages. */
export const freeTurn: PostTurn = { via: 0, ready: async () => {}, failed: () => {}, done: () => {} }

/** The messages of one client. */
export function createPostQueue(): { readonly enter: (via: number) => PostTurn } {
  const under = new Map<number, { failed: boolean; readonly over: Promise<void> }>()
  let last = 0
  return {
    enter: (via) => {
      last += 1
      const mine = last
      const { promise, resolve } = Promise.withResolvers<void>()
      /** Failed, or held back by one that did: then one goes after the other. */
      const state = { failed: false, over: promise }
      under.set(mine, state)
      const obstacle = () => [...under].find(([place, { failed }]) => place < mine && (failed || state.failed))
      return {
        via,
        ready: async () => {
          for (let found = obstacle(); found; found = obstacle()) {
            state.failed = true
            await found[1].over
          }
        },
        failed: () => {
          state.failed = true
        },
        done: () => {
          under.delete(mine)
          resolve()
        },
      }
    },
  }
}
