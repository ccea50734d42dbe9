// `npm run balie -- ...`: the operator's command line. Asks the Balie that runs on this data folder, or opens the store itself.
import { userInfo } from 'node:os'
import { ConfigError } from './config.ts'
import type { Told } from './ops/command.ts'
import { crashQuietly } from './ops/last-words.ts'
import { operate } from './ops/operator.ts'
import { askRunning, socketPath } from './ops/operator-socket.ts'
import { localTimeIn } from './practice.ts'
import { readSettings } from './settings/read-files.ts'
import { openStore } from './store/open.ts'
import { StoreError } from './store/store.ts'

crashQuietly('error')
try {
  const { lines, code } = await answerTo(process.argv.slice(2))
  process.stdout.write(`${lines.join('\n')}\n`)
  process.exitCode = code
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof StoreError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 3
}

async function answerTo(words: string[]): Promise<Told> {
  const config = readSettings(process.env)
  const by = userInfo().username
  const told = config.databaseUrl ? undefined : await askRunning(socketPath(config.dataDir), { words, by })
  if (told) return told
  const { store, secrets } = await openStore(config)
  const practices = config.practices.map(({ id, zone, identification: { failures } }) => ({
    practice: id,
    zone,
    failures,
    localTime: (now: number) => localTimeIn(zone, now).toString({ smallestUnit: 'second' }),
  }))
  try {
    return await operate(words, { store, secrets, practices, now: Date.now, by, auditYears: config.auditYears })
  } finally {
    await store.close()
  }
}
