// Who is measured: Balie, the peers that a newcomer starts from, and the floor.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A bot as it is started: its file, what Node is told, its script, and what is in its environment. */
export interface Contender {
  readonly name: string
  readonly command: string
  readonly script: string
  readonly locale: string
  readonly env: Readonly<Record<string, string>>
}

/** Sixty-four patients at a time are the same demo patient, in one network: what guards one patient is out of the way. */
const lockouts = {
  IDENTIFY_FLOOR_MS: '0',
  ...Object.fromEntries(
    ['CONVERSATION', 'USER', 'NUMBER', 'BIRTH_DATE', 'ADDRESS', 'DOOR'].map((of) => [`FAILURES_PER_${of}`, '1000000']),
  ),
}

/** What Balie's settings are not as they come, for the report. */
export const raised =
  'Raised for Balie: IDENTIFY_FLOOR_MS=0 and every FAILURES_PER_ at 1,000,000 (all are the same demo patient; nobody fails to ' +
  'identify here), and 64 questions to the agenda at once (TETRA_CONCURRENCY=4 is the default).'

const bench = fileURLToPath(new URL('../../bench/', import.meta.url))
const node = process.execPath
const peers = ['botbuilder', 'agents-dialogs', 'raw'] as const

/** Installs each peer's own packages, exactly as its lockfile says; they are no part of the project. */
export async function installPeers(): Promise<void> {
  for (const peer of peers) {
    const cwd = join(bench, 'peers', peer)
    if (existsSync(join(cwd, 'node_modules'))) continue
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    if (status !== 0) throw new Error(`the packages of ${peer} could not be installed`)
  }
}

/** `agenda` is where the simulated Switchboard is, as JSON; `folder` is for Balie's store and compiled code. */
export function contenders(agenda: string, folder: string): readonly Contender[] {
  const english = { locale: 'en-US', env: {} }
  const flags = '--disable-warning=ExperimentalWarning --max-semi-space-size=16'
  return [
    {
      name: 'Balie',
      command: `${node} ${flags} ${join(bench, 'bot.ts')}`,
      script: join(bench, 'script.json'),
      locale: 'nl-NL',
      env: {
        AGENDA: agenda,
        DATA_DIR: join(folder, 'data'),
        LOG_LEVEL: 'info',
        ...lockouts,
        NODE_COMPILE_CACHE: join(folder, 'compiled'),
      },
    },
    { name: 'botbuilder', command: `${node} ${peer('botbuilder')}`, script: 'multiturn', ...english },
    { name: 'Agents SDK', command: `${node} ${peer('agents-dialogs')}`, script: 'multiturn', ...english },
    { name: 'raw Node (echo)', command: `${node} ${peer('raw')}`, script: 'echo', ...english },
  ]
}

function peer(name: (typeof peers)[number]): string {
  return join(bench, 'peers', name, 'server.mjs')
}

/** The simulated agenda in a process of its own. */
export async function startAgenda(): Promise<{ readonly where: string; readonly stop: () => void }> {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(bench, 'agenda.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const where = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The agenda ended before its time.')))
    child.stdout.once('data', (line) => resolve(String(line).trim()))
  })
  return { where, stop: () => void child.kill() }
}
