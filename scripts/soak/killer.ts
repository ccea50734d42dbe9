// kill -9 at the points of a cancellation, not so often that nobody is ever served; and the start afterwards.
import { setTimeout as wait } from 'node:timers/promises'
import type { Point } from './agenda-process.ts'
import type { BotProcess } from './bot-process.ts'
import type { Options } from './options.ts'
import type { KillPoint } from './plan.ts'

/** Who kills. */
export interface Killer {
  /** Kills this process (counted round) soon after a yes, if it is time. */
  readonly strike: (process: number, point: KillPoint) => Promise<boolean>
  /** A request has reached an armed point: kills its process and lets the request go on as the point says. */
  readonly reached: (point: Point) => Promise<void>
  readonly counts: ReadonlyMap<KillPoint, number>
  /** No more kills; resolves when all processes are up. */
  readonly rest: () => Promise<void>
}

const lateMs = 1500

/** Makes one. A process that cannot be started again fails `failed`. */
export function createKiller(
  bots: readonly BotProcess[],
  { kills: armed, killEvery }: Pick<Options, 'kills' | 'killEvery'>,
  failed: (error: unknown) => void,
): Killer {
  const gapMs = killEvery * 1000
  const counts = new Map<KillPoint, number>()
  const starting = new Set<Promise<void>>()
  let last = Date.now()
  let resting = !armed

  const kill = async (process: number, point: KillPoint): Promise<boolean> => {
    const bot = bots[process % bots.length]
    if (resting || !bot?.isUp() || Date.now() - last < gapMs) return false
    last = Date.now()
    if (!(await bot.kill())) return false
    counts.set(point, (counts.get(point) ?? 0) + 1)
    const start: Promise<void> = bot
      .start()
      .then(() => {}, failed)
      .finally(() => starting.delete(start))
    starting.add(start)
    return true
  }

  return {
    counts,
    strike: kill,
    reached: async ({ process, point, go }) => {
      const killed = await kill(process, point)
      if (killed && point === 'cancel late') await wait(lateMs)
      go(killed && !point.endsWith('late') && !point.endsWith('answered') ? 'drop' : 'pass')
    },
    rest: async () => {
      resting = true
      await Promise.all(starting)
    },
  }
}
