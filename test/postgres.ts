// A PostgreSQL server of our own for tests: in a temporary folder, on a free port, as a user who is not root.
import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const versions = '/usr/lib/postgresql'
const nobody = 65_534

/** A running server. `url` is of its first database; `database` makes another, empty one and gives its url. */
export interface PostgresServer {
  readonly url: string
  readonly database: (name: string) => string
  /** Ends every connection and starts again on the same files. `fast`: as an operator would; `immediate`: as a crash would. */
  readonly restart: (how: 'fast' | 'immediate') => void
  readonly stop: () => void
}

/** The folder of PostgreSQL's programs; `undefined` where it is not installed. */
export function findPostgres(): string | undefined {
  const installed = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a)) : []
  return installed.map((version) => join(versions, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')))
}

/** Starts a server. Throws when PostgreSQL is not installed (`findPostgres`) or does not start. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = findPostgres()
  if (!bin) throw new Error('PostgreSQL is not installed')
  const folder = mkdtempSync(join(tmpdir(), 'balie-postgres-'))
  const root = process.getuid?.() === 0
  if (root) chownSync(folder, nobody, nobody)
  chmodSync(folder, 0o700)
  const port = await freePort()
  const data = join(folder, 'data')
  const as: SpawnSyncOptions = {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(root && { uid: nobody, gid: nobody }),
  }
  const run = (program: string, ...args: readonly string[]) => {
    const { status, stderr } = spawnSync(join(bin, program), args, as)
    if (status !== 0) throw new Error(`${program}: ${stderr}`)
  }
  const settings = `-p ${port} -k ${folder} -h 127.0.0.1`
  const start = () => run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start')
  run('initdb', '-D', data, '-U', 'balie', '-A', 'trust', '-E', 'UTF8', '--no-locale')
  start()
  const urlOf = (name: string) => `postgresql://balie@127.0.0.1:${port}/${name}`
  return {
    url: urlOf('postgres'),
    database: (name) => {
      run('createdb', '-h', '127.0.0.1', '-p', `${port}`, '-U', 'balie', name)
      return urlOf(name)
    },
    restart: (how) => {
      run('pg_ctl', '-D', data, '-w', '-m', how, 'stop')
      start()
    },
    stop: () => {
      run('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (typeof address !== 'object' || !address) throw new Error('no free port')
  return address.port
}
