import { parseArgs } from 'node:util'

/** What `npm run eval` was asked for; `today` is an ISO date. */
export interface Options {
  readonly folder: string
  readonly today: string
  readonly failures: boolean
  readonly json: boolean
  readonly predictions?: string
}

/** How to call it. */
export const usage = `Usage: npm run eval -- FOLDER [--failures] [--json] [--predictions FILE] [--today YYYY-MM-DD]

FOLDER holds birthdates.jsonl, identifiers.jsonl, intents.jsonl and names.jsonl, or some of them.
  --failures           print each line that was read otherwise than labelled
  --json               print one JSON object instead of a table
  --predictions FILE   also write what was read, one JSON line per corpus line
  --today YYYY-MM-DD   the day of reference (2026-11-22 unless told)`

const settings = {
  failures: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  predictions: { type: 'string' },
  today: { type: 'string', default: '2026-11-22' },
} as const

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** Reads the command line (without node and the file's name); throws an error that says what is wrong with it. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({ args: [...args], options: settings, allowPositionals: true })
  const [folder, ...others] = positionals
  if (folder === undefined) throw new Error('Name the folder with the corpora.')
  if (others.length > 0) throw new Error('Name one folder only.')
  if (!isDay(values.today)) throw new Error('--today wants a date such as 2026-11-22.')
  const { failures, json, today, predictions } = values
  return { folder, today, failures, json, ...(predictions === undefined ? {} : { predictions }) }
}
