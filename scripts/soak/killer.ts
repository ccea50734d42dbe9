// kill -9 at the points of a cancellation, not so often that nobody is ever served; and the start afterwards.
import type { Point } from './agenda-process.ts'
import type { BotProcess } from './bot-process.ts'
import type { Options } from './options.ts'

/** Where in a cancellation a process is killed: which request, and when of it. `yes`: soon after the yes was posted. */
export type KillPoint =
  | 'yes'
  | `${'look' | 'cancel' | 'look-again'} ${'arrived' | 'acted' | 'answered'}`
  | 'cancel late'

/** Every point at which a process can be killed. */
export const killPoints: readonly KillPoint[] = [
  'yes',
  ...(['look', 'cancel', 'look-again'] as const).flatMap((step) =>
    (['arrived', 'acted', 'answered'] as const).map((when): KillPoint => `${step} ${when}`),
  ),
  'cancel late',
]

/** A point that is aimed at during one cancellation. */
export interface Aim {
  readonly point: KillPoint
  /** The cancellation is over, whether it was killed or not. */
  readonly over: () => void
}

/** Who kills. */
export interface Killer {
  /** For somebody who is about to say yes, when it is time for a kill: the point that was killed and is aimed at least. */
  readonly aim: () => Aim | undefined
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
  const aimedAt = new Map<KillPoint, number>()
  const starting = new Set<Promise<void>>()
  let last = Date.now()
  let resting = !armed

  const isTime = () => !resting && Date.now() - last >= gapMs
  const kill = async (process: number, point: KillPoint): Promise<boolean> => {
    const bot = bots[process % bots.length]
    if (!isTime() || !bot?.isUp()) return false
    last = Date.now()
    if (!(await bot.kill())) return false
    add(counts, point, 1)
    const start: Promise<void> = bot
      .start()
      .then(() => {}, failed)
      .finally(() => starting.delete(start))
    starting.add(start)
    return true
  }

  const tried = (point: KillPoint) => (counts.get(point) ?? 0) + (aimedAt.get(point) ?? 0)

  return {
    counts,
    aim: () => {
      if (!isTime()) return undefined
      const point = killPoints.reduce((least, each) => (tried(each) < tried(least) ? each : least))
      add(aimedAt, point, 1)
      return { point, over: () => add(aimedAt, point, -1) }
    },
    strike: kill,
    reached: async ({ process, point, go }) => {
      const killed = await kill(process, point)
      if (killed && point === 'cancel late') await new Promise((resolve) => setTimeout(resolve, lateMs))
      go(killed && !point.endsWith('late') && !point.endsWith('answered') ? 'drop' : 'pass')
    },
    rest: async () => {
      resting = true
      await Promise.all(starting)
    },
  }
}

function add(counts: Map<KillPoint, number>, point: KillPoint, more: number): void {
  counts.set(point, (counts.get(point) ?? 0) + more)
}
