import { parseArgs } from 'node:util'

/** What `npm run soak` was asked for. `keep`: a folder for the history and the bot's logs. */
export interface Options {
  readonly conversations: number
  readonly seed: number
  readonly store: 'sqlite' | 'postgres'
  readonly processes: 1 | 3
  readonly short: boolean
  /** No new patients after so many minutes; undefined: as many as were asked for. */
  readonly minutes: number | undefined
  readonly atOnce: number
  /** Patients say one thing and leave: for what grows with the number of conversations. */
  readonly brief: boolean
  readonly faults: boolean
  /** Rare faults and hasty answers as often as the others, so that a run of thousands comes to each of them often. */
  readonly harsh: boolean
  readonly kills: boolean
  /** At most one kill in so many seconds. */
  readonly killEvery: number
  /** Trouble with the store once in so many seconds; 0: none. */
  readonly troubleEvery: number
  readonly keep: string | undefined
}

/** How to call it. */
export const usage = `Usage: npm run soak -- [--conversations N] [--seed S] [--store sqlite|postgres] [--processes 1|3]

Simulated patients speak to real bot processes while the agenda misbehaves and processes are killed; a checker that
reads only the agenda's log and the transcripts says what was wrong.
  --conversations N    how many (default 300)
  --seed S             the same seed plans the same patients, faults and kills (default 1)
  --store ENGINE       sqlite (one process) or postgres (a server of its own is started); default sqlite
  --processes 1|3      how many bot processes (default 1; 3 with postgres only)
  --short              a run for continuous integration: as many as fit in 20 seconds, then an end in peace
  --minutes M          no new patients after so many minutes, however many have come
  --at-once N          conversations at the same time (default 40)
  --brief              patients say one thing and leave: what grows with the number of conversations shows soon
  --no-faults          an agenda that behaves
  --harsh              rare faults and hasty answers as often as the others, for many of each in one run
  --no-kills           processes that live
  --kill-every S       at most one kill in so many seconds (default 4)
  --trouble-every S    trouble with the store once in so many seconds: a full disk, a frozen process, a database that
                       restarts (default 45; 0 for none)
  --keep FOLDER        leaves history.json and the bots' logs there

Ends with 0 when nothing was wrong, 1 when something was, 2 when it could not run.`

const settings = {
  conversations: { type: 'string', default: '300' },
  seed: { type: 'string', default: '1' },
  store: { type: 'string', default: 'sqlite' },
  processes: { type: 'string', default: '1' },
  short: { type: 'boolean', default: false },
  minutes: { type: 'string' },
  brief: { type: 'boolean', default: false },
  'at-once': { type: 'string', default: '40' },
  'no-faults': { type: 'boolean', default: false },
  harsh: { type: 'boolean', default: false },
  'no-kills': { type: 'boolean', default: false },
  'kill-every': { type: 'string', default: '4' },
  'trouble-every': { type: 'string', default: '45' },
  keep: { type: 'string' },
} as const

/** Reads the command line (without node and the file's name); throws an error that says what is wrong with it. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({ args: [...args], options: settings, allowPositionals: false })
  const { store, processes, short, keep } = values
  if (store !== 'sqlite' && store !== 'postgres') throw new Error('--store wants sqlite or postgres.')
  if (processes !== '1' && processes !== '3') throw new Error('--processes wants 1 or 3.')
  if (store === 'sqlite' && processes === '3')
    throw new Error('SQLite is for one process: --processes 3 needs --store postgres.')
  return {
    conversations: whole('--conversations', values.conversations, 1, 1_000_000),
    seed: whole('--seed', values.seed, 0, 2 ** 31),
    store,
    processes: processes === '3' ? 3 : 1,
    short,
    minutes: values.minutes === undefined ? undefined : whole('--minutes', values.minutes, 1, 1440),
    brief: values.brief,
    atOnce: whole('--at-once', values['at-once'], 1, 5000),
    faults: !values['no-faults'],
    harsh: values.harsh,
    kills: !values['no-kills'],
    killEvery: whole('--kill-every', values['kill-every'], 1, 3600),
    troubleEvery: whole('--trouble-every', values['trouble-every'], 0, 3600),
    keep,
  }
}

function whole(name: string, text: string, from: number, to: number): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < from || value > to)
    throw new Error(`${name} wants a whole number from ${from} to ${to}.`)
  return value
}
