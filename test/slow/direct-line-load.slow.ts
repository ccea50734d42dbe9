// Many at once, and one that never reads: the bot's memory stays flat.
import { strict as assert } from 'node:assert'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { begin, listen, saidBy } from '../bot/doors/client.ts'
import { type Bot, startBot } from '../bot/running.ts'
import { skip } from './needs.ts'

const sockets = 1000
const atOnce = 20
// In MB; a bot that kept more than it needs would not live through this.
const heap = 160
const megabyte = 1024 * 1024

/** A bot in a process of its own, so that its memory is its own. */
async function spawnBot(folder: string): Promise<{ child: ChildProcess; base: string }> {
  const env = { ...process.env, DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'silent', CHATS_PER_MINUTE: '100000' }
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${heap}`, 'src/bot/main.ts'],
    { env },
  )
  let printed = ''
  for await (const part of child.stdout) {
    printed += part
    const base = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0]
    if (base) return { child, base }
  }
  throw new Error('the bot did not start')
}

function memoryOf({ pid }: ChildProcess): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) * 1024
}

async function inTurns(count: number, work: () => Promise<void>): Promise<void> {
  let left = count
  const one = async () => {
    while (left-- > 0) await work()
  }
  await Promise.all(Array.from({ length: atOnce }, one))
}

describe('a thousand patients at once', function () {
  this.timeout(240_000)
  const folder = mkdtempSync(join(tmpdir(), 'balie-load-'))
  let child: ChildProcess
  let bot: Pick<Bot, 'base'>

  before(async function () {
    if (!existsSync('/proc/self/status')) return skip(this, 'memory is measured on Linux only')
    const spawned = await spawnBot(folder)
    child = spawned.child
    bot = { base: spawned.base }
  })
  after(async () => {
    if (child) {
      child.kill()
      await once(child, 'exit')
    }
    rmSync(folder, { recursive: true, force: true })
  })

  /** All of them begin, listen, say something, are answered and wait; then they leave. Gives the memory while they wait. */
  async function wave(): Promise<number> {
    const open: Awaited<ReturnType<typeof listen>>[] = []
    await inTurns(sockets, async () => {
      const talk = await begin(bot as Bot)
      const line = await listen(talk.streamUrl)
      open.push(line)
      await talk.say('mijn afspraken')
      await line.until((all) => saidBy(all).length === 1)
    })
    const used = memoryOf(child)
    assert.ok(open.every(({ socket }) => socket.readyState === socket.OPEN))
    for (const { socket } of open) socket.terminate()
    return used
  }

  it('are all answered, and the second thousand takes no more than the first', async () => {
    const used = [await wave(), await wave()].map((bytes) => Math.round(bytes / megabyte))
    process.stdout.write(`      with ${sockets} sockets open, in MB, wave by wave: ${used.join(', ')}\n`)
    assert.ok((used[1] ?? 0) - (used[0] ?? 0) < 60)
    assert.ok((used[1] ?? 0) < 450)
  })
})

describe('a client that never reads', () => {
  let bot: Bot
  before(async () => {
    bot = await startBot()
  })
  after(() => bot.stop())

  it('is cut off before much is kept for it, and others are answered meanwhile', async () => {
    const [deaf, other] = [await begin(bot), await begin(bot)]
    const { port, pathname, search } = new URL(deaf.streamUrl)
    const raw = connect(Number(port), '127.0.0.1')
    raw.write(
      `GET ${pathname}${search} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${Buffer.alloc(16).toString('base64')}\r\n\r\n`,
    )
    await once(raw, 'data')
    raw.pause()
    const key = { practice: 'praktijk', channel: 'directline', id: deaf.conversationId }
    const text = 'x'.repeat(100_000)
    const lines = Array.from({ length: 400 }, (_, i) => ({ type: 'message', id: `line-${i}`, text }))
    await bot.parts.store.append(key, lines)
    await deaf.say('hallo')
    assert.equal((await other.say('hallo')).status, 200)
    let got = 0
    raw.on('error', () => {})
    raw.on('data', (part) => {
      got += part.length
    })
    raw.resume()
    await once(raw, 'close')
    assert.ok(got < 400 * text.length)
  })
})
