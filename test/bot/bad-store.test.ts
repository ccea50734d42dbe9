// A store that cannot be used: one clear message at the start; in flight nothing happens unrecorded, and the patient is told to call.
import { strict as assert } from 'node:assert'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import sinon from 'sinon'
import { createSeal } from '../../src/bot/store/seal.ts'
import { openSqlite } from '../../src/bot/store/sqlite.ts'
import { StoreError } from '../../src/bot/store/store.ts'
import type { Simulator } from '../../src/tetra/simulator/simulator.ts'
import { begin, listen, saidBy } from './doors/client.ts'
import { type Bot, startBot } from './running.ts'

type Kind = readonly [what: string, spoil: () => void, message: RegExp, env?: Record<string, string>]

const key = Buffer.alloc(32, 1)
const main = fileURLToPath(new URL('../../src/bot/main.ts', import.meta.url))

describe('a store that cannot be used', function () {
  this.timeout(60_000)
  let folder = ''
  let file = ''
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'balie-bad-'))
    mkdirSync(join(folder, 'data'))
    file = join(folder, 'data', 'balie.sqlite')
    await openSqlite(file, createSeal(key)).close()
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** There the system says of each new folder that its parent is missing. */
  const nowhereOnLinux: readonly Kind[] =
    process.platform === 'linux'
      ? [
          [
            'in /proc',
            () => {},
            /^The store file cannot be opened or made: .* \(DATA_DIR\)\.$/m,
            { DATA_DIR: '/proc/x/y' },
          ],
        ]
      : []
  const kinds: readonly Kind[] = [
    [
      'of a newer Balie',
      () => change(file, 'PRAGMA user_version = 99'),
      /^The store was written by a newer Balie \(99;/,
    ],
    ['that is damaged', () => writeFileSync(file, spoilt(readFileSync(file))), /^The store file is damaged/],
    [
      'of another key',
      () => {},
      /^The store was made with another key/,
      { STORE_KEY: Buffer.alloc(32, 2).toString('base64') },
    ],
    [
      'in a folder that nobody can make',
      () => {},
      /^The store file cannot be opened or made: .* \(DATA_DIR\)\.$/m,
      { DATA_DIR: '/dev/null/balie' },
    ],
    ...nowhereOnLinux,
  ]
  for (const [what, spoil, message, env] of kinds)
    it(`${what} stops the start with one message, and is left as it was`, () => {
      const good = Buffer.alloc(32, 1).toString('base64')
      spoil()
      const { status, stderr, stdout } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
        cwd: folder,
        env: { PATH: process.env.PATH ?? '', DATA_DIR: 'data', PORT: '0', STORE_KEY: good, ...env },
        encoding: 'utf8',
        timeout: 50_000,
      })
      assert.equal(status, 1)
      assert.equal(stdout, '')
      assert.equal(stderr.trim().split('\n').length, 1)
      assert.match(stderr.replace('Balie cannot start. ', ''), message)
    })

  it('is told in the terminal too, in one line', () => {
    const chat = fileURLToPath(new URL('../../src/bot/chat.ts', import.meta.url))
    const { status, stderr, stdout } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', chat], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', DATABASE_URL: 'postgres://a:kanarie@127.0.0.1:9/x' },
      encoding: 'utf8',
      timeout: 50_000,
    })
    assert.deepEqual(
      [status, stdout, stderr],
      [1, '', 'the database of the store cannot be reached: nothing listens there (DATABASE_URL)\n'],
    )
  })

  it('is not that of the demo, which somebody looked at in the same folder before', async () => {
    const demo = await startBot({ DATA_DIR: join(folder, 'data') })
    await demo.stop()
    await openSqlite(file, createSeal(key)).close()
    const real = await startBot({ DATA_DIR: join(folder, 'data'), STORE_KEY: key.toString('base64') })
    await real.stop()
  })

  it('because its disk is full cancels nothing, sends the patient to the phone, and goes on when there is room', async function () {
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', disk]).status !== 0) {
      process.stdout.write('  SKIPPED: a disk of its own cannot be mounted here\n')
      return this.skip()
    }
    const bot = await startBot({ DATA_DIR: disk, CHATS_PER_MINUTE: '10000', MESSAGES_PER_MINUTE: '10000' })
    try {
      const talk = await begin(bot)
      for (const text of ['afspraak afzeggen', '1 januari 1965', '157376', '1']) await talk.say(text)
      const { watermark } = await talk.read()
      const line = await listen((await talk.reconnect(watermark)).body.streamUrl)
      const sent = () => (bot.demo as Simulator).log.filter(({ method }) => method === 'cancel-url').length
      fill(join(disk, 'ballast'))
      await talk.say('ja')
      assert.match(saidBy(line.activities()).at(-1) ?? '', /020 123 45 67/)
      assert.equal(sent(), 0)
      rmSync(join(disk, 'ballast'))
      // Where the apology could be noted, the first yes may answer that, and the question comes again.
      for (let n = 0; n < 2 && sent() === 0; n++) await talk.say('ja')
      assert.match(saidBy((await talk.read()).activities).at(-1) ?? '', /is afgezegd/)
      assert.equal(sent(), 1)
      line.socket.terminate()
    } finally {
      await bot.stop()
      spawnSync('umount', [disk])
    }
  })
})

describe('a message that was answered', () => {
  it('is not apologised for when a copy of it comes while the store cannot be reached', async () => {
    const bot = await startBot()
    const talk = await begin(bot)
    await talk.say('afspraak afzeggen', 'the same')
    const before = (await talk.read()).activities.length
    const failing = sinon.stub(bot.parts.store, 'answered').rejects(new StoreError('broken', 'restarting'))
    assert.equal((await talk.say('afspraak afzeggen', 'the same')).status, 200)
    failing.restore()
    assert.equal((await talk.read()).activities.length, before)
    await bot.stop()
  })
})

/** The next commit fails, and no other. */
function failOnce({ parts: { store } }: Bot) {
  const failing = sinon.stub(store, 'commit').onFirstCall().rejects(new StoreError('broken', 'restarting'))
  return failing.callThrough()
}

/** A talk in which the question that cancels has just been asked, and somebody who listens. */
async function askedFor(bot: Bot) {
  const talk = await begin(bot)
  for (const text of ['afspraak afzeggen', '1 januari 1965', '157376', '1']) await talk.say(text)
  return { talk, line: await listen((await talk.reconnect('0')).body.streamUrl) }
}

describe('an apology', () => {
  it('is in the language that the talk has chosen, whatever that of its client is', async () => {
    const bot = await startBot()
    const talk = await begin(bot, 'nl-NL')
    for (const text of ['English please', 'cancel my appointment']) await talk.say(text)
    const line = await listen((await talk.reconnect('0')).body.streamUrl)
    const failing = failOnce(bot)
    await talk.say('1-1-1965')
    await bot.parts.queue.idle()
    failing.restore()
    assert.match(saidBy((await talk.read()).activities).at(-1) ?? '', /^Something went wrong/)
    line.socket.terminate()
    await bot.stop()
  })
})

describe('a yes that could not be kept', () => {
  it('is over for another process too, when anything can be written again', async () => {
    const bot = await startBot()
    const { talk, line } = await askedFor(bot)
    const failing = failOnce(bot)
    await talk.say('ja', 'the same')
    await bot.parts.queue.idle()
    failing.restore()
    const forgetful = sinon.stub(bot.parts.queue, 'isSettled').returns(false)
    const before = (await talk.read()).activities.length
    assert.equal((await talk.say('ja', 'the same')).status, 200)
    forgetful.restore()
    assert.equal((await talk.read()).activities.length, before)
    assert.equal((bot.demo as Simulator).log.filter(({ method }) => method === 'cancel-url').length, 0)
    line.socket.terminate()
    await bot.stop()
  })

  it('is asked for again when it comes after an apology, which it may answer as well', async () => {
    const bot = await startBot()
    const { talk, line } = await askedFor(bot)
    const failing = failOnce(bot)
    await talk.say('stoppen', 'not kept')
    await bot.parts.queue.idle()
    failing.restore()
    await talk.say('ja', 'to the apology')
    assert.equal((bot.demo as Simulator).log.filter(({ method }) => method === 'cancel-url').length, 0)
    assert.match(saidBy((await talk.read()).activities).at(-1) ?? '', /afzeggen\? Ja of nee\?/)
    await talk.say('ja', 'to the question')
    assert.match(saidBy((await talk.read()).activities).at(-1) ?? '', /is afgezegd/)
    line.socket.terminate()
    await bot.stop()
  })

  it('cancels nothing when a copy of it comes later, beside another question', async () => {
    const bot = await startBot()
    const { talk, line } = await askedFor(bot)
    const failing = sinon.stub(bot.parts.store, 'commit').rejects(new StoreError('broken', 'the disk is full'))
    await talk.say('ja', 'the same')
    failing.restore()
    await line.until((all) => /020 123 45 67/.test(saidBy(all).at(-1) ?? ''))
    for (const text of ['nee', 'afspraak afzeggen', '2']) await talk.say(text)
    const before = (await talk.read()).activities.length
    assert.equal((await talk.say('ja', 'the same')).status, 200)
    assert.equal((await talk.read()).activities.length, before)
    assert.equal((bot.demo as Simulator).log.filter(({ method }) => method === 'cancel-url').length, 0)
    await talk.say('ja', 'another')
    assert.match(saidBy((await talk.read()).activities).at(-1) ?? '', /is afgezegd/)
    line.socket.terminate()
    await bot.stop()
  })
})

/** Changes a closed store's file behind its back. */
function change(path: string, sql: string): void {
  const db = new DatabaseSync(path)
  db.exec(sql)
  db.close()
}

function spoilt(bytes: Buffer): Buffer {
  return bytes.fill(0x5a, 4_096)
}

/** Until nothing fits any more. */
function fill(path: string): void {
  for (let bytes = 1_000_000; bytes >= 1; bytes = Math.floor(bytes / 2))
    try {
      for (;;) writeFileSync(path, Buffer.alloc(bytes), { flag: 'a' })
    } catch {
      // Smaller pieces may still fit.
    }
}
