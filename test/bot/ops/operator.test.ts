import { strict as assert } from 'node:assert'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { build, type Running } from '../../../src/bot/build.ts'
import { readConfig } from '../../../src/bot/config.ts'
import type { Store } from '../../../src/bot/store/store.ts'
import { conversation, newsOf, sagaOf, turnOf } from '../store/samples.ts'

const silent = { info: () => {}, warn: () => {}, error: () => {} }

describe('npm run balie -- tasks', () => {
  let folder: string
  let running: Running | undefined
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'balie-test-'))
    running = await build(readConfig({ DATA_DIR: folder }), { log: silent })
    await leaveTask(running.parts.store)
  })
  afterEach(async () => {
    await running?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const balie = async (...words: string[]) => balieWith({}, ...words)
  const balieWith = async (settings: Record<string, string>, ...words: string[]) => {
    const env = { PATH: process.env.PATH ?? '', DATA_DIR: folder, ...settings }
    const args = ['--disable-warning=ExperimentalWarning', 'src/bot/balie.ts', ...words]
    const child = spawn(process.execPath, args, { env })
    const ended = once(child, 'close')
    const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)])
    const [code] = await ended
    return { out, error, code }
  }

  it('lists and closes what the practice has to look at, while Balie runs', async () => {
    const listed = await balie('tasks')
    assert.match(
      listed.out,
      /^uncertain .*cancellation uncertain: patient 157376, appointment 2026-11-24 09:15 \(id 115901\)\n$/,
    )
    assert.deepEqual([listed.error, listed.code], ['', 1])
    assert.deepEqual(await balie('tasks', 'close', 'uncertain'), { out: 'Closed.\n', error: '', code: 0 })
    assert.deepEqual(await balie('tasks'), { out: 'There are no tasks.\n', error: '', code: 0 })
    const all = await balie('tasks', '--all')
    assert.match(all.out, /closed\n$/)
    assert.equal(all.code, 0)
    const [task, ...more] = JSON.parse((await balie('tasks', '--all', '--json')).out) as readonly { id: string }[]
    assert.deepEqual([task?.id, more], ['uncertain', []])
  }).timeout(60_000)

  it('says what the store of the Balie that runs could not do', async () => {
    const failed = 'the copy cannot be made there: look at its folder and the rights on it'
    const file = join(folder, 'none', 'copy.sqlite')
    assert.deepEqual(await balie('backup', file), { out: '', error: `${failed}\n`, code: 3 })
    assert.deepEqual(await balie('backup', file, '--json'), { out: `{"faults":["${failed}"]}\n`, error: '', code: 3 })
  }).timeout(60_000)

  it('answers a program in JSON whatever comes of it', async () => {
    const wrong = await balieWith({ PORT: 'kanarie', LOG_LEVEL: 'kanarie' }, 'doctor', '--json')
    assert.deepEqual([wrong.code, wrong.error], [3, ''])
    assert.deepEqual(JSON.parse(wrong.out), {
      faults: ['PORT must be a number', 'LOG_LEVEL must be trace, debug, info, warn, error or silent'],
    })
    for (const [code, ...words] of [
      [0, 'help'],
      [0, '--help'],
      [2, 'tusks'],
      [2, 'tasks', 'close'],
      [2, 'tasks', '--practice', 'none'],
    ] as const) {
      const told = await balie(...words, '--json')
      assert.equal(told.code, code, words.join(' '))
      assert.ok(JSON.parse(told.out).lines.length > 1)
    }
  }).timeout(60_000)

  it('does the same when Balie does not run, and says what it does not know', async () => {
    await running?.stop()
    running = undefined
    assert.match((await balie('tasks')).out, /patient 157376/)
    assert.deepEqual(await balie('tasks', 'close', 'unknown'), {
      out: 'There is no such open task.\n',
      error: '',
      code: 1,
    })
    for (const words of [['tusks'], ['tasks', 'open'], ['tasks', '--some'], ['tasks', 'close']]) {
      const lost = await balie(...words)
      assert.match(
        lost.out,
        words[0] === 'tusks' ? /^There is no such command\.\n\nUsage/ : /^"tasks" is not written like that\.\n\nUsage/,
      )
      assert.equal(lost.code, 2, words.join(' '))
    }
    for (const words of [[], ['help'], ['--help'], ['tasks', '--help']]) {
      const helped = await balie(...words)
      assert.match(helped.out, /^Usage.* {2}tasks close ID {2}/s)
      assert.equal(helped.code, 0, words.join(' '))
    }
  }).timeout(60_000)
})

async function leaveTask(store: Store): Promise<void> {
  const key = conversation('rose', 'praktijk')
  const what = { patientId: 157376, snapshot: { id: 115901, agendaId: 10090, start: '2026-11-24T09:15:00' } }
  const task = {
    id: 'uncertain',
    practice: 'praktijk',
    kind: 'cancellation-unknown',
    at: Date.now(),
    closedAt: 0,
    what,
  } as const
  await store.commit(turnOf(key, { confirmed: { ...sagaOf('s', key), nextAt: Date.now() + 3_600_000 } }))
  await store.tell(newsOf('s', key, { task }))
}
