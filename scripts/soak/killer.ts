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
  /** Kills this process (counted round) soon after a yes, if it is time, with all that stand still in it. */
  readonly strike: (process: number) => Promise<void>
  /**
   * A request has reached an armed point. Before and during a request the bot waits, so others may come to stand in the same
   * process before it is killed; after it the process is killed at once. Then each goes on as its point says.
   */
  readonly reached: (point: Point) => void
  /** How many cancellations were killed at which point. */
  readonly counts: ReadonlyMap<KillPoint, number>
  /** How many processes were killed. */
  readonly kills: () => number
  /** No more kills; resolves when all processes are up. */
  readonly rest: () => Promise<void>
}

/** A kill takes with it whoever has come to stand still in the process within this time. */
const gatherMs = 1000
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
  const standing = new Map<number, Point[]>()
  const starting = new Set<Promise<void>>()
  let last = Date.now()
  let kills = 0
  let resting = !armed

  /** While one is starting the others serve: else, where starting takes long, a patient finds nobody who lives long enough to answer. */
  const isTime = () => !resting && starting.size === 0 && Date.now() - last >= gapMs
  const kill = async (bot: BotProcess | undefined): Promise<boolean> => {
    if (!isTime() || !bot?.isUp()) return false
    last = Date.now()
    if (!(await bot.kill())) return false
    kills += 1
    const start: Promise<void> = bot
      .start()
      .then(() => {}, failed)
      .finally(() => starting.delete(start))
    starting.add(start)
    return true
  }
  const strike = async (process: number, also: readonly KillPoint[]): Promise<void> => {
    const met = standing.get(process) ?? []
    standing.delete(process)
    const killed = await kill(bots[process])
    if (killed) for (const point of [...also, ...met.map((each) => each.point)]) add(counts, point, 1)
    for (const each of met) letGo(each, killed)
  }
  const tried = (point: KillPoint) => (counts.get(point) ?? 0) + (aimedAt.get(point) ?? 0)

  return {
    counts,
    kills: () => kills,
    aim: () => {
      if (!isTime()) return undefined
      const point = killPoints.reduce((least, each) => (tried(each) < tried(least) ? each : least))
      add(aimedAt, point, 1)
      return { point, over: () => add(aimedAt, point, -1) }
    },
    strike: (process) => strike(process % bots.length, ['yes']),
    reached: (one) => {
      if (!isTime()) return one.go('pass')
      const met = standing.get(one.process)
      standing.set(one.process, [...(met ?? []), one])
      if (one.point.endsWith('answered')) void strike(one.process, [])
      else if (!met) setTimeout(() => void strike(one.process, []), gatherMs)
    },
    rest: async () => {
      resting = true
      await Promise.all(starting)
    },
  }
}

/** What was late arrives when its process has long been dead; what was answered had been answered. */
function letGo({ point, go }: Point, killed: boolean): void {
  if (killed && point === 'cancel late') setTimeout(() => go('pass'), lateMs)
  else go(killed && !point.endsWith('answered') ? 'drop' : 'pass')
}

function add(counts: Map<KillPoint, number>, point: KillPoint, more: number): void {
  counts.set(point, (counts.get(point) ?? 0) + more)
}
