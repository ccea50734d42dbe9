// A message that Meta was told is accepted is answered, also when the process is killed before it could be.
import { strict as assert } from 'node:assert'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { envelope, type Meta, messageFrom, onTheWire, openMeta, signatureOf, textOf } from '../bot/doors/meta.ts'

const secret = 'app secret'
const zoe = { wa_id: '31612345678', user_id: 'NL.1234567890' }

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

describe('a process that is killed with a message of WhatsApp in hand', function () {
  this.timeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'balie-crash-'))
  let meta: Meta
  let port: number
  let bot: ChildProcess

  const start = async () => {
    const env = {
      PATH: process.env.PATH,
      DATA_DIR: folder,
      PORT: String(port),
      LOG_LEVEL: 'silent',
      WHATSAPP_ACCEPTED: 'yes',
      WHATSAPP_NUMBER_ID: '5550001',
      WHATSAPP_TOKEN: 'the token',
      WHATSAPP_APP_SECRET: secret,
      WHATSAPP_VERIFY_TOKEN: 'our word',
      WHATSAPP_GRAPH_URL: meta.url,
    }
    const flags = ['--disable-warning=ExperimentalWarning', 'src/bot/main.ts']
    bot = spawn(process.execPath, flags, { env, stdio: ['ignore', 'pipe', 'inherit'] })
    if (!bot.stdout) throw new Error('no output')
    for await (const line of createInterface({ input: bot.stdout })) if (line.includes('Stop with Ctrl-C')) return
  }
  const kill = async () => {
    const gone = new Promise((resolve) => bot.once('exit', resolve))
    bot.kill('SIGKILL')
    await gone
  }
  const send = async (text: string) => {
    const raw = onTheWire(envelope('5550001', zoe, { messages: [messageFrom(zoe, Date.now(), textOf(text))] }))
    const headers = { 'x-hub-signature-256': signatureOf(raw, secret) }
    return (await fetch(`http://127.0.0.1:${port}/whatsapp`, { method: 'POST', headers, body: raw })).status
  }

  before(async () => {
    meta = await openMeta()
    port = await freePort()
    await start()
  })
  after(async () => {
    await kill()
    await meta.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  it('is started again and answers it, once', async () => {
    meta.hold()
    assert.equal(await send('goedendag'), 200)
    await kill()
    assert.equal(meta.messages().length, 0)
    meta.release()
    await start()
    await meta.until(1)
    assert.equal(await send('mijn afspraken'), 200)
    await meta.until(2)
    const texts = meta.messages().map(({ interactive, text }) => interactive?.body.text ?? text?.body ?? '')
    assert.match(texts[0] ?? '', /digitale assistent/)
    assert.match(texts[1] ?? '', /geboortedatum/)
    assert.equal(meta.messages().length, 2)
  })
})
