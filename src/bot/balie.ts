// `npm run balie -- ...`: the operator's command line. Asks the Balie that runs on this data folder, or opens the store itself.
import { userInfo } from 'node:os'
import { ConfigError } from './config.ts'
import type { Told } from './ops/command.ts'
import { crashQuietly } from './ops/last-words.ts'
import { helpFor, isAlone, operate } from './ops/operator.ts'
import { askRunning, socketPath } from './ops/operator-socket.ts'
import { keepIn } from './outbound.ts'
import { localTimeIn } from './practice.ts'
import { readSettings } from './settings/read-files.ts'
import { openStore } from './store/open.ts'
import type { Secrets } from './store/seal.ts'
import { type Store, StoreError } from './store/store.ts'

crashQuietly('error')
const words = process.argv.slice(2)
try {
  const { lines, code } = helpFor(words) ?? (await answerTo(words))
  process.stdout.write(`${lines.join('\n')}\n`)
  process.exitCode = code
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof StoreError)) throw error
  const faults = error instanceof ConfigError ? error.faults : [error.message]
  if (words.includes('--json')) process.stdout.write(`${JSON.stringify({ faults })}\n`)
  else process.stderr.write(`${error.message}\n`)
  process.exitCode = 3
}

async function answerTo(words: string[]): Promise<Told> {
  const config = readSettings(process.env)
  keepIn(config)
  const by = userInfo().username
  const practices = config.practices.map(({ id, zone, tetra, identification: { failures } }) => ({
    practice: id,
    zone,
    tetra,
    failures,
    localTime: (now: number) => localTimeIn(zone, now).toString({ smallestUnit: 'second' }),
  }))
  const ask = async (words: string[]) =>
    config.databaseUrl ? undefined : askRunning(socketPath(config.dataDir), { words, by })
  const parts = { practices, now: Date.now, by, auditYears: config.auditYears, installation: { config, ask } }
  if (isAlone(words)) return operate(words, { ...parts, store: absent<Store>(), secrets: absent<Secrets>() })
  const told = await ask(words)
  if (told) return told
  const { store, secrets } = await openStore(config)
  try {
    return await operate(words, { ...parts, store, secrets })
  } finally {
    await store.close()
  }
}

/** For commands that need none: a store of this folder may be another process's. */
function absent<T extends object>(): T {
  const get = () => {
    throw new Error('a command without a store asked for it')
  }
  return new Proxy({} as T, { get })
}
