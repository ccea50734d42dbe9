// `npm run chat`: the bot in a terminal or at the end of a pipe, a line per turn. Standard output holds what Balie says, only.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { type Activity, ActivityTypes } from 'botbuilder'
import type { How } from '../dialogs/readers/hearing.ts'
import { build, type Running } from './build.ts'
import { earpiece, screen } from './channels/terminal.ts'
import { type Config, ConfigError } from './config.ts'
import type { Reach } from './news.ts'
import { crashQuietly } from './ops/last-words.ts'
import { createLog } from './ops/log.ts'
import { keepIn } from './outbound.ts'
import { readSettings } from './settings/read-files.ts'
import { contextFor } from './silent-adapter.ts'
import { StoreError } from './store/store.ts'
import { takeTurn } from './turn.ts'
import type { Arrival } from './turn-parts.ts'

const usage = 'Usage: npm run chat -- [--lang nl|en|…] [--channel web|phone]'

crashQuietly('error')
const options = readOptions()
/** What a chat with the demo practice leaves behind. */
const folder = mkdtempSync(join(tmpdir(), 'balie-chat-'))
try {
  const found = readSettings(process.env)
  const config = { ...found, dataDir: isDemo(found) ? folder : join(found.dataDir, 'chat') }
  keepIn(config)
  if (!isDemo(config)) process.stderr.write(`${ofTheRealAgenda(config)}\n`)
  const channel = options.phone ? earpiece : screen
  const deliver: Reach['deliver'] = async (_, { activities }) => ({ count: show(activities), again: false })
  const log = createLog(process.env.LOG_LEVEL ?? 'silent')
  const running = await build(config, { log, reach: { terminal: { channel, deliver } } })
  if (speaks(running, options.lang)) await talk(running, options)
  await running.stop()
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof StoreError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** `lang` is the code of a language that the practice speaks. */
function readOptions(): { lang: string; phone: boolean } {
  try {
    const { values } = parseArgs({
      options: { lang: { type: 'string', default: '' }, channel: { type: 'string', default: 'web' } },
    })
    const { lang, channel } = values
    if (/^([a-z]{2,3})?$/.test(lang) && (channel === 'web' || channel === 'phone'))
      return { lang, phone: channel === 'phone' }
  } catch {
    // An unknown option is answered like a wrong value.
  }
  process.stderr.write(`${usage}\n`)
  process.exit(2)
}

function isDemo({ practices: [{ tetra }] }: Config): boolean {
  return tetra === 'demo'
}

/** Said before the first word, because whoever tries something out may not expect it. */
function ofTheRealAgenda({ dataDir, databaseUrl }: Config): string {
  const kept = databaseUrl ? 'the database' : dataDir
  return `This is the practice's own agenda: what you cancel here is cancelled. The audit of it is kept in ${kept}.`
}

/** Whether the practice speaks the language asked for; says which it does when not. */
function speaks({ parts }: Running, lang: string): boolean {
  const codes = parts.practice.words.languages.all.map(({ code }) => code)
  if (!lang || codes.includes(lang)) return true
  process.stderr.write(`--lang must be a language of the practice: ${codes.join(', ')}\n`)
  process.exitCode = 2
  return false
}

async function talk({ parts }: Running, { lang, phone }: { lang: string; phone: boolean }): Promise<void> {
  const channel = phone ? earpiece : screen
  const id = crypto.randomUUID()
  const turn = (heard: Arrival['heard'], how: How) => {
    const arrival: Arrival = {
      conversation: { practice: parts.practice.config.id, channel: 'terminal', id },
      activityId: crypto.randomUUID(),
      user: 'terminal',
      heard,
      how,
      locale: lang || undefined,
      arrivedAt: parts.now(),
    }
    const context = contextFor('terminal', 'terminal', 'terminal')
    return takeTurn(parts, arrival, {
      context,
      channel,
      signal: async (all) => void show(all),
      urgent: async (all) => void show(all),
      deliver: async (all) => ({ count: show(all), again: false }),
    })
  }
  await turn({ kind: 'start' }, channel.how)
  for await (const line of createInterface({ input: process.stdin, terminal: false })) {
    if (phone && line.trim() === '') await turn({ kind: 'silence' }, 'spoken')
    else await turn({ kind: 'words', text: line }, phone && /^[\d*#]+$/.test(line.trim()) ? 'keyed' : channel.how)
  }
}

function show(activities: readonly Partial<Activity>[]): number {
  for (const { type, text = '' } of activities) {
    if (type !== ActivityTypes.Message) continue
    for (const each of text.split('\n')) process.stdout.write(`Balie: ${each}\n`)
  }
  return activities.length
}
