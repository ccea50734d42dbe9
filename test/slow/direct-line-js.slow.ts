// Microsoft's own client of Direct Line, in Node, against ours.
import { strict as assert } from 'node:assert'
import { createRequire } from 'node:module'
import { setTimeout as pause } from 'node:timers/promises'
import type { Activity, DirectLine, DirectLineOptions, Services } from 'botframework-directlinejs'
import sinon from 'sinon'
import { ask } from '../bot/doors/client.ts'
import { type Bot, startBot } from '../bot/running.ts'

type Options = DirectLineOptions & Partial<Services>

const require = createRequire(import.meta.url)
const status = { online: 2, expired: 3, failed: 4, ended: 5 }
const minutes = 60_000

/** The browser's XMLHttpRequest as the client expects it, noting what is asked. */
const asked: string[] = []
const Plain = require('xhr2') as new () => { open: (method: string, url: string, ...more: unknown[]) => void }
class Noted extends Plain {
  override open = (method: string, url: string, ...more: unknown[]): void => {
    asked.push(`${method} ${new URL(url).pathname}${new URL(url).search}`)
    super.open(method, url, ...more)
  }
}

/** WebSockets that the test can kill. */
const sockets: WebSocket[] = []
class Killable extends WebSocket {
  constructor(url: string | URL) {
    super(url)
    sockets.push(this)
  }
}

describe('botframework-directlinejs 0.15.8', () => {
  let bot: Bot
  let time: sinon.SinonFakeTimers
  const clients: DirectLine[] = []

  before(async () => {
    bot = await startBot({ CHATS_PER_MINUTE: '10000', MESSAGES_PER_MINUTE: '10000' })
    Object.assign(globalThis, { XMLHttpRequest: Noted })
    // The client's scheduler stands on setInterval; everything else of it runs in real time.
    time = sinon.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  })
  afterEach(() => {
    for (const client of clients.splice(0)) client.end()
    asked.length = 0
    sockets.length = 0
  })
  after(async () => {
    time.restore()
    Reflect.deleteProperty(globalThis, 'XMLHttpRequest')
    await bot.stop()
  })

  /** Lets the client's time pass, `step` ms at a time, until something holds. */
  async function until(holds: () => boolean, step = 1): Promise<void> {
    for (let tries = 0; !holds(); tries++) {
      assert.ok(tries < 2000, 'it does not come')
      time.tick(step)
      await pause(5)
    }
  }

  /** A client with a token of its own, unless the test gives one, and all that it hears. */
  async function connect(options: Options) {
    const { DirectLine: Client } = require('botframework-directlinejs') as { DirectLine: typeof DirectLine }
    const token = options.token ?? (await ask(bot, 'POST', '/chat/token')).body.token
    const domain = `${bot.base}/v3/directline`
    const client = new Client({ domain, pollingInterval: 200, random: () => 0, WebSocket: Killable, ...options, token })
    clients.push(client)
    const heard: Activity[] = []
    const seen: number[] = []
    client.activity$.subscribe(
      (activity) => heard.push(activity),
      () => {},
    )
    client.connectionStatus$.subscribe((each) => seen.push(each))
    const answers = () =>
      heard.flatMap((each) => (each.from.role === 'bot' && each.type === 'message' ? [each.text ?? ''] : []))
    const say = (text: string) => post({ type: 'message', text, from: { id: 'me' } } as Activity)
    const post = (activity: Activity) => {
      const ids: string[] = []
      client.postActivity(activity).subscribe(
        (id) => ids.push(String(id)),
        () => ids.push('failed'),
      )
      return until(() => ids.length > 0).then(() => ids[0])
    }
    return { client, heard, seen, answers, say, post, now: () => seen.at(-1) }
  }

  for (const webSocket of [false, true]) {
    it(`talks ${webSocket ? 'over a WebSocket' : 'by polling'}`, async () => {
      const { post, say, heard, answers } = await connect({ webSocket })
      await post({ type: 'event', name: 'webchat/join', value: { language: 'nl' }, from: { id: 'me' } } as Activity)
      const ids: (string | undefined)[] = []
      for (const text of ['mijn afspraken', '1 januari 1965', '157376']) ids.push(await say(text))
      await until(() => answers().length === 4)
      assert.match(answers().at(-1) ?? '', /afspra/)
      const mine = heard.filter(({ from }) => from.role === 'user')
      assert.deepEqual(
        mine.slice(1).map(({ id }) => id),
        ids,
      )
      assert.ok(mine.every(({ from }) => from.id.startsWith('dl_')))
      assert.equal(sockets.length, webSocket ? 1 : 0)
      assert.equal(
        asked.some((each) => each.includes('/activities?watermark=')),
        !webSocket,
      )
    })
  }

  it('comes back after its socket was killed, from the watermark on, and misses nothing', async () => {
    const { say, answers, heard } = await connect({ webSocket: true })
    await say('hallo')
    await until(() => answers().length === 1)
    sockets[0]?.close()
    await until(() => sockets[0]?.readyState === WebSocket.CLOSED)
    await say('mijn afspraken')
    assert.equal(answers().length, 1)
    await until(() => answers().length === 2, 500)
    assert.ok(asked.some((each) => /^GET \/v3\/directline\/conversations\/[\w.~-]+\?watermark=2$/.test(each)))
    assert.equal(sockets.length, 2)
    assert.equal(new Set(heard.map(({ id }) => id)).size, heard.length)
  })

  it('keeps its token fresh, and talks long after the first one has expired', async () => {
    const { say, answers } = await connect({ webSocket: true })
    await say('hallo')
    for (let times = 1; times <= 4; times++) {
      bot.clock.now += 15 * minutes
      time.tick(15 * minutes)
      await until(() => asked.filter((each) => each.endsWith('/tokens/refresh')).length === times)
      await pause(50)
    }
    await say('mijn afspraken')
    await until(() => answers().length === 2)
  })

  it('does not connect with a wrong token', async () => {
    const { now, answers } = await connect({ token: 'a.b.c', webSocket: true })
    await until(() => now() === status.failed)
    assert.deepEqual(answers(), [])
  })

  it('notices that its token has expired', async () => {
    const { say, now, seen } = await connect({ webSocket: false })
    await say('hallo')
    assert.equal(now(), status.online)
    bot.clock.now += 30 * minutes
    await until(() => seen.includes(status.expired))
  })

  it('does not get into another conversation', async () => {
    const theirs = await connect({ webSocket: true })
    await theirs.say('hallo')
    const { body } = await ask(bot, 'POST', '/chat/token')
    const conversationId =
      asked.flatMap((each) => /conversations\/([\w.~-]+)\/activities/.exec(each)?.[1] ?? [])[0] ?? ''
    assert.ok(conversationId)
    const mine = await connect({ token: body.token, conversationId, webSocket: false })
    await until(() => mine.seen.some((each) => each === status.expired || each === status.failed))
    assert.deepEqual(mine.heard, [])
  })

  it('is greeted in the locale that it starts with', async () => {
    const { say, answers } = await connect({ webSocket: true, conversationStartProperties: { locale: 'en-GB' } })
    await say('my appointments')
    await until(() => answers().length === 1)
    assert.match(answers()[0] ?? '', /digital assistant/)
  })
})
