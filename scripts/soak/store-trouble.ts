// What the store and the processes on it suffer in a run: a full disk, a frozen process, a database that restarts.
import { setTimeout as wait } from 'node:timers/promises'
import type { BotProcess } from './bot-process.ts'
import type { StoreTrouble } from './history.ts'
import type { Postgres } from './postgres.ts'
import { createRandom, type Random } from './random.ts'

/** A kind of trouble: begins it, and gives the way to end it; undefined when it is over at once. */
type Cause = (bots: readonly BotProcess[], random: Random, postgres: Postgres | undefined) => (() => void) | undefined

const onSqlite: Readonly<Record<string, Cause>> = {
  'disk full': ([bot]) => {
    bot?.limitFiles('0')
    return () => bot?.limitFiles('unlimited')
  },
  frozen: freeze,
}

const onPostgres: Readonly<Record<string, Cause>> = {
  frozen: freeze,
  restarted: (_, __, postgres) => {
    void postgres?.restart()
    return undefined
  },
  'connections cut': (_, __, postgres) => {
    postgres?.tell("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'balie'")
    return undefined
  },
  'listening cut': (_, __, postgres) => {
    postgres?.tell("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'")
    return undefined
  },
  locked: (_, __, postgres) => {
    postgres?.tell('BEGIN; LOCK TABLE balie.conversations IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(3); COMMIT')
    return () => {}
  },
  'read-only': (_, __, postgres) => {
    const set = (value: string) =>
      postgres?.tell(`ALTER SYSTEM SET default_transaction_read_only = ${value}`, 'SELECT pg_reload_conf()')
    set('on')
    return () => set('off')
  },
}

/** What each is for, by engine; printed by every run. */
export const troubles = { sqlite: Object.keys(onSqlite), postgres: Object.keys(onPostgres) } as const

const [shortest, longest] = [1000, 4000]

/** One trouble after the other, `everyMs` apart, until it is told to end; gives those that there were. */
export function beginTrouble(
  bots: readonly BotProcess[],
  postgres: Postgres | undefined,
  { seed, everyMs }: { readonly seed: number; readonly everyMs: number },
): { readonly end: () => Promise<readonly StoreTrouble[]> } {
  const over = new AbortController()
  const had: StoreTrouble[] = []
  const random = createRandom(seed, 3)
  const causes = Object.entries(postgres ? onPostgres : onSqlite)
  const suffer = async () => {
    for (let n = 0; ; n += 1) {
      await wait(everyMs, undefined, { signal: over.signal })
      const [kind, cause] = causes[n % causes.length] ?? random.pick(causes)
      const ms = random.whole(shortest, kind === 'frozen' ? 2 * longest : longest)
      const end = cause(bots, random, postgres)
      const at = Date.now()
      if (end) await wait(ms)
      end?.()
      had.push({ kind, at, until: Date.now() })
    }
  }
  const suffering = suffer().catch((error: unknown) => {
    if (!over.signal.aborted) throw error
  })
  return {
    end: async () => {
      over.abort()
      await suffering
      return had
    },
  }
}

/** One process stands still, as under a snapshot of its machine: longer than its leases last, now and then. */
function freeze(bots: readonly BotProcess[], random: Random): () => void {
  const bot = random.pick(bots)
  bot.signal('SIGSTOP')
  return () => bot.signal('SIGCONT')
}
