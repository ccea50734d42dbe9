// A PostgreSQL server of our own: a free port, a temporary folder, and never root, which it refuses.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './free-port.ts'

/** A running server. */
export interface Postgres {
  /** As `DATABASE_URL` wants it. */
  readonly url: string
  /** What a query of one value answers, as text. Throws when it fails. */
  readonly ask: (sql: string) => string
  /** Has it run these, each by itself, without waiting for them; what goes wrong is nobody's. */
  readonly tell: (...sql: readonly string[]) => void
  /** Lets all its processes drop what they do, and starts it again. */
  readonly restart: () => Promise<void>
  readonly stop: () => Promise<void>
}

const startMs = 90_000

/** Starts one with an empty database. Throws an `Error` that says what is missing. */
export async function startPostgres(): Promise<Postgres> {
  const bin = programs()
  const folder = mkdtempSync(join(tmpdir(), 'balie-postgres-'))
  const user = unprivileged(folder)
  const data = join(folder, 'data')
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'balie', '-A', 'trust', '-E', 'UTF8', '--locale=C'], {
    ...user,
    cwd: folder,
    stdio: 'pipe',
  })
  const port = await freePort()
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200']
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((each) => ['-c', each])]
  const begin = () => spawn(join(bin, 'postgres'), args, { ...user, cwd: folder, stdio: 'ignore' })
  let server = begin()
  const url = `postgres://balie@127.0.0.1:${port}/postgres`
  const ask = (sql: string) =>
    execFileSync(join(bin, 'psql'), [url, '-XAtc', sql], { encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 30 }).trim()
  await untilItAnswers(server, ask)
  const ended = async (how: 'SIGINT' | 'SIGQUIT') => {
    const dead = new Promise((resolve) => server.once('exit', resolve))
    server.kill(how)
    await dead
  }
  return {
    url,
    ask,
    tell: (...sql) =>
      void spawn(join(bin, 'psql'), [url, '-Xq', ...sql.flatMap((each) => ['-c', each])], { stdio: 'ignore' }),
    restart: async () => {
      await ended('SIGQUIT')
      server = begin()
    },
    stop: async () => {
      await ended('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The folder of its programs: as `pg_config` says, or the newest that Debian's packages have put in place. */
function programs(): string {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : []
  const folders = [configured(), ...versions.map((version) => join(debian, version, 'bin'))]
  const found = folders.find((folder) => folder !== undefined && existsSync(join(folder, 'initdb')))
  if (found === undefined)
    throw new Error('PostgreSQL is not installed here (no initdb): try the package "postgresql".')
  return found
}

function configured(): string | undefined {
  try {
    return execFileSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return undefined
  }
}

/** For root: the user nobody, who gets the folder. */
function unprivileged(folder: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  const [uid, gid] = [idOf('-u'), idOf('-g')]
  chownSync(folder, uid, gid)
  return { uid, gid }
}

async function untilItAnswers(server: ChildProcess, ask: Postgres['ask']): Promise<void> {
  const until = Date.now() + startMs
  while (server.exitCode === null && Date.now() < until) {
    try {
      ask('select 1')
      return
    } catch {
      await wait(200)
    }
  }
  server.kill('SIGKILL')
  throw new Error('PostgreSQL could not be started.')
}
