import { strict as assert } from 'node:assert'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { createSeal } from '../../src/bot/store/seal.ts'
import { openSqlite } from '../../src/bot/store/sqlite.ts'
import { startSimulator } from '../../src/tetra/simulator/simulator.ts'
import { agendaOf, deWilg } from '../de-wilg.ts'

const chat = fileURLToPath(new URL('../../src/bot/chat.ts', import.meta.url))

describe('npm run chat', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'balie-test-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** Says these lines, and gives what came of it. */
  const say = async (lines: readonly string[], args: readonly string[] = [], env: Record<string, string> = {}) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', chat, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', ...env },
    })
    child.stdin.end(lines.map((line) => `${line}\n`).join(''))
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
    return { code: child.exitCode, out, err }
  }

  it('talks with the demo practice, in the language asked for', async () => {
    const { code, out, err } = await say(['cancel my appointment'], ['--lang', 'en'])
    assert.deepEqual([code, err], [0, ''])
    assert.match(out, /date of birth/)
  })

  it('says which languages there are when it is asked for another', async () => {
    const { code, out, err } = await say(['hallo'], ['--lang', 'fy'])
    assert.deepEqual([code, out, err], [2, '', '--lang must be a language of the practice: nl, en\n'])
  })

  it('says that an agenda is real before the first word, and keeps the audit of what is done there', async () => {
    const agenda = await startSimulator()
    const own = { PRACTICE_ID: 'de-wilg', IDENTIFY_FLOOR_MS: '0', DATA_DIR: join(folder, 'data') }
    const real = { ...agendaOf(agenda), ...deWilg, ...own }
    const { code, out, err } = await say(['mijn afspraken', '1 januari 1965', '157376'], [], real)
    await agenda.close()
    const kept = join(folder, 'data', 'chat')
    assert.deepEqual(
      [code, err],
      [
        0,
        `This is the practice's own agenda: what you cancel here is cancelled. The audit of it is kept in ${kept}.\n`,
      ],
    )
    assert.match(out, /U hebt 2 afspraken/)
    const store = openSqlite(join(kept, 'balie.sqlite'), createSeal(Buffer.from(deWilg.STORE_KEY, 'base64')))
    const records = await store.audit('de-wilg')
    await store.close()
    assert.deepEqual(
      records.map(({ what, channel }) => [what, channel]),
      [
        ['identify', 'terminal'],
        ['list', 'terminal'],
      ],
    )
  })
})
