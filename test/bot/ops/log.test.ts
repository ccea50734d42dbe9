import { strict as assert } from 'node:assert'
import { spawnSync } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { logFailure } from '../../../src/bot/failure.ts'
import { createLog, type LogEvent } from '../../../src/bot/ops/log.ts'
import { StoreError } from '../../../src/bot/store/store.ts'

const canary = 'mevrouw Kanarie, geboren 1-1-1965'

describe('the log', () => {
  const logged = (level: string, write: (log: ReturnType<typeof createLog>) => void) => {
    const lines: string[] = []
    write(createLog(level, { write: (line) => void lines.push(line) }))
    return lines
  }

  it('is a line of JSON per event, with its time and nothing of the machine', () => {
    const [line, ...more] = logged('info', (log) => log.info({ event: 'cancellation', outcome: 'done' }))
    assert.deepEqual(more, [])
    const { time, ...rest } = JSON.parse(line ?? '') as Record<string, unknown>
    assert.ok(!Number.isNaN(Date.parse(String(time))))
    assert.deepEqual(rest, { level: 30, event: 'cancellation', outcome: 'done' })
  })

  it('says whether the agenda is down or up', () => {
    const [line = ''] = logged('info', (log) => log.warn({ event: 'agenda-line', practice: 'linde', line: 'down' }))
    assert.match(line, /"line":"down"/)
  })

  it('is silent when it is told to be', () => {
    assert.deepEqual(
      logged('silent', (log) => log.error({ event: 'stopped' })),
      [],
    )
    assert.deepEqual(
      logged('warn', (log) => log.info({ event: 'stopped' })),
      [],
    )
  })

  const named = (name: string) => Object.assign(new Error(canary), { name })
  const errors: readonly (readonly [name: string, error: unknown])[] = [
    ['an error', new Error(canary)],
    ['an error with lines that look like frames', new Error(`x\n    at ${canary} (file:1:1)\n  at ${canary}`)],
    ['an error with a cause', new Error('x', { cause: new Error(canary) })],
    ['several errors at once', new AggregateError([new Error(canary)], canary)],
    ['an error of a class of its own', new StoreError('broken', canary)],
    ['an error with fields', Object.assign(new Error('x'), { text: canary, kind: 'odd', code: canary })],
    ['an error with a kind that is an object', Object.assign(new Error('x'), { kind: { canary } })],
    ['an error with a kind that is a sentence', Object.assign(new Error('x'), { kind: canary })],
    ['an error with a name that is a sentence', named(canary)],
    ['a text', canary],
    ['an object', { message: canary, stack: `Error: ${canary}` }],
    ['nothing', undefined],
    ['null', null],
  ]
  for (const [name, error] of errors)
    it(`tells where ${name} came from, and nothing that it says`, () => {
      const [line = ''] = logged('info', (log) => logFailure(log, 'turn', error))
      assert.match(line, /"event":"failure","where":"turn","error":"/)
      assert.doesNotMatch(line, /Kanarie|1965/)
    })

  it('empties what no event has, should it ever be there', () => {
    const odd = {
      event: 'turn',
      text: canary,
      name: canary,
      deep: { birthDate: canary, user: canary },
      err: new Error(canary),
    }
    const [line = ''] = logged('info', (log) => log.info(odd as unknown as LogEvent))
    assert.doesNotMatch(line, /Kanarie|1965/)
    assert.match(line, /"text":"\[removed\]"/)
  })

  it('keeps no citizen service number in any text', () => {
    const [line = ''] = logged('info', (log) => log.info({ event: 'cancellation', outcome: 'x 123 456 782 y' }))
    assert.match(line, /"outcome":"x ••••••••• y"/)
  })

  it('names places in the code without the folders of the machine', () => {
    const [line = ''] = logged('info', (log) => logFailure(log, 'turn', new StoreError('broken', 'x')))
    assert.match(line, /"error":"StoreError","kind":"broken"/)
    assert.doesNotMatch(line, /file:/)
  })
})

describe('the log at level debug', () => {
  it('says by which rule something was understood; other levels have no such line', () => {
    const lines: string[] = []
    const to = { write: (line: string) => void lines.push(line) }
    createLog('debug', to).explain?.({ event: 'understood', asked: 'wish', because: 'list' })
    assert.match(lines.join(), /"event":"understood","asked":"wish","because":"list"/)
    assert.equal(createLog('info', to).explain, undefined)
  })
})

describe('a log on a full disk', () => {
  const full = '/dev/full'
  const at = new URL('../../../src/bot/ops/log.ts', import.meta.url).href
  const run = (work: string, to: number | 'pipe') => {
    const program = `
      const { createLog } = await import(${JSON.stringify(at)})
      const log = createLog('info')
      ${work}
      process.stdout.write('alive')
      process.exit(0)`
    return spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', to],
      timeout: 20_000,
    })
  }

  it('does not end the program', function () {
    if (!existsSync(full)) return this.skip()
    const work = `for (let n = 0; n < 50; n += 1) {
        log.info({ event: 'stopped' })
        await new Promise(setImmediate)
      }`
    const { status, stdout } = run(work, openSync(full, 'w'))
    assert.deepEqual([status, String(stdout)], [0, 'alive'])
  })

  it('does not keep it from ending while lines wait; elsewhere those are written', function () {
    if (!existsSync(full)) return this.skip()
    const work = `for (let n = 0; n < 50; n += 1) log.info({ event: 'stopped' })`
    const { status, stdout } = run(work, openSync(full, 'w'))
    assert.deepEqual([status, String(stdout)], [0, 'alive'])
    const { stderr } = run(work, 'pipe')
    assert.equal(String(stderr).match(/^{.*"event":"stopped".*}$/gm)?.length, 50)
  })
})
