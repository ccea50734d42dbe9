import { strict as assert } from 'node:assert'
import sinon from 'sinon'
import { DirectLine } from '../../../src/bot/web/direct-line.js'
import { FakeServer } from './fake-server.ts'

const minute = 60_000

describe('the page keeps a conversation going', () => {
  let clock: sinon.SinonFakeTimers
  let server: FakeServer

  beforeEach(() => {
    clock = sinon.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    server = new FakeServer()
  })
  afterEach(() => {
    for (const line of opened.splice(0)) line.leave()
    clock.restore()
  })

  const opened: DirectLine[] = []

  /** Opens the page in a tab; `tab.saved` is what the tab would keep over a reload. */
  const open = async (saved = {}) => {
    const tab = { texts: [] as string[], news: [] as string[], sent: [] as string[], ended: '', state: '', saved }
    const line = new DirectLine({
      fetch: server.fetch,
      WebSocket: server.WebSocket,
      random: () => 0.5,
      saved: structuredClone(saved),
      on: {
        activity: ({ type, text }, seen) => {
          if (type !== 'message') return
          tab.texts.push(text ?? '')
          if (!seen) tab.news.push(text ?? '')
        },
        sent: (_id, state) => tab.sent.push(state),
        open: () => {
          tab.state = 'open'
        },
        lost: () => {
          tab.state = 'lost'
        },
        ended: (reason) => {
          tab.ended = reason
        },
        save: (now) => {
          tab.saved = structuredClone(now)
        },
      },
    })
    opened.push(line)
    line.run('nl')
    await clock.tickAsync(10)
    return { tab, line }
  }

  it('greets in the language of the page, after one start', async () => {
    const { tab } = await open()
    assert.deepEqual(tab.texts, ['hallo'])
    assert.equal(tab.state, 'open')
    assert.deepEqual(server.asked, ['/chat/start'])
    assert.deepEqual(server.bodies('/chat/start'), [{ locale: 'nl-NL' }])
    assert.deepEqual(server.posts, [])
  })

  it('asks for the greeting itself when the conversation began without one', async () => {
    server.silent = true
    const { tab } = await open()
    const [join] = server.posts
    assert.equal(join?.name, 'webchat/join')
    assert.deepEqual(join?.value, { language: 'nl' })
    assert.deepEqual(tab.texts, ['hallo'])
  })

  it('hands the token of the portal over when it starts, for the practice of its address, and tells what became of it', async () => {
    const told: string[] = []
    server.portal = 'unknown'
    const on = {
      activity() {},
      sent() {},
      open() {},
      lost() {},
      ended() {},
      save() {},
      portal: (outcome: string) => void told.push(outcome),
    }
    const { fetch, WebSocket } = server
    const line = new DirectLine({ fetch, WebSocket, site: 'linde', portal: 'a.b.c', on })
    opened.push(line)
    line.run('nl')
    await clock.tickAsync(10)
    assert.deepEqual(server.bodies('/chat/start'), [{ locale: 'nl-NL', portal: 'a.b.c' }])
    assert.equal(server.asked[0], '/chat/start?site=linde')
    assert.deepEqual(told, ['unknown'])
  })

  it('polls when another tab listens to the same conversation, and does not take it back', async () => {
    const { tab } = await open()
    await clock.tickAsync(10_000)
    const first = server.socket
    server.socket?.close(1008)
    server.say('nieuws', false)
    await clock.tickAsync(3000)
    assert.deepEqual(tab.texts, ['hallo', 'nieuws'])
    assert.equal(server.socket, first)
    assert.equal(tab.state, 'open')
  })

  it('tells with what the patient says which message was the last that they had seen, also when it is sent again later', async () => {
    const { tab, line } = await open()
    server.answerPosts = [503]
    line.say('mijn afspraken', 'nl')
    await clock.tickAsync(10)
    server.say('nog iets')
    await clock.tickAsync(10_000)
    line.say('ja', 'nl')
    await clock.tickAsync(10)
    const ids = new Map(server.log.map(({ text, id }) => [text, id]))
    const seen = server.posts.map(({ text, channelData }) => [text, channelData?.seen])
    assert.deepEqual(seen, [
      ['mijn afspraken', ids.get('hallo')],
      ['mijn afspraken', ids.get('hallo')],
      ['ja', ids.get('antwoord op mijn afspraken')],
    ])
    const reloaded = await open(tab.saved)
    reloaded.line.say('nee', 'nl')
    await clock.tickAsync(10)
    assert.equal(
      server.posts.at(-1)?.channelData?.seen,
      new Map(server.log.map(({ text, id }) => [text, id])).get('antwoord op ja'),
    )
  })

  it('says that the patient is still here without saying anything', async () => {
    const { line } = await open()
    line.tell('webchat/here')
    await clock.tickAsync(10)
    const { type, name, text } = server.posts.at(-1) ?? {}
    assert.deepEqual([type, name, text], ['event', 'webchat/here', undefined])
  })

  it('shows each message once, although the server sends it again after a reconnect', async () => {
    const { tab } = await open()
    server.replayAll = true
    server.socket?.close()
    await clock.tickAsync(5000)
    server.say('nieuws')
    await clock.tickAsync(20_000)
    assert.deepEqual(tab.texts, ['hallo', 'nieuws'])
  })

  it('asks for what it missed by its watermark when the line was cut', async () => {
    const { tab } = await open()
    await clock.tickAsync(minute)
    server.keepAlive()
    server.socket?.close()
    await clock.tickAsync(0)
    assert.equal(tab.state, 'lost')
    server.say('gemist')
    await clock.tickAsync(2000)
    assert.match(server.asked.at(-1) ?? '', /\?watermark=2$/)
    assert.deepEqual(tab.texts, ['hallo', 'gemist'])
    assert.equal(tab.state, 'open')
  })

  it('waits longer each time, at most 15 seconds, while the server is away', async () => {
    await open()
    await clock.tickAsync(6000)
    server.down = true
    server.asked.length = 0
    server.socket?.close()
    await clock.tickAsync(2 * minute)
    const gaps = server.times.slice(1).map((time, i) => time - (server.times[i] ?? 0))
    const waits = gaps.slice(-8)
    assert.ok(waits.every((wait, i) => wait >= 1000 && wait <= 15_000 && wait >= (waits[i - 1] ?? 0)))
  })

  it('polls when sockets are blocked, and says so to nobody', async () => {
    server.blocked = true
    const { tab } = await open()
    assert.deepEqual(tab.texts, ['hallo'])
    server.say('nieuws')
    await clock.tickAsync(2000)
    assert.deepEqual(tab.texts, ['hallo', 'nieuws'])
    assert.equal(tab.state, 'open')
    server.blocked = false
    await clock.tickAsync(2 * minute + 1000)
    assert.ok(server.socket)
  })

  it('gives up a socket that hangs after 5 seconds and polls', async () => {
    server.hanging = true
    const { tab } = await open()
    server.say('nieuws')
    await clock.tickAsync(4900)
    assert.deepEqual(tab.texts, ['hallo'])
    await clock.tickAsync(100)
    assert.deepEqual(tab.texts, ['hallo', 'nieuws'])
  })

  it('replaces a socket that has gone silent', async () => {
    await open()
    const first = server.socket
    await clock.tickAsync(73_000)
    assert.notEqual(server.socket, first)
  })

  it('notices at once, when the patient says something, that the socket has died', async () => {
    const { tab, line } = await open()
    await clock.tickAsync(10_000)
    server.deaf = true
    line.say('ja', 'nl')
    await clock.tickAsync(100)
    assert.deepEqual(tab.texts, ['hallo'])
    server.deaf = false
    await clock.tickAsync(4000)
    assert.deepEqual(tab.texts, ['hallo', 'ja', 'antwoord op ja'])
  })

  it('does not replace a socket that is kept alive', async () => {
    await open()
    const first = server.socket
    for (let i = 0; i < 6; i++) {
      await clock.tickAsync(30_000)
      server.keepAlive()
    }
    assert.equal(server.socket, first)
  })

  it('gets a new token every 15 minutes and uses it', async () => {
    const { line } = await open()
    await clock.tickAsync(15 * minute)
    assert.equal(server.refreshes, 1)
    line.say('nog hier', 'nl')
    await clock.tickAsync(10)
    assert.equal(server.posts.at(-1)?.text, 'nog hier')
    await clock.tickAsync(15 * minute)
    assert.equal(server.refreshes, 2)
  })

  it('brings back the transcript after a reload, and counts only what is new as new', async () => {
    const { tab: before, line } = await open()
    line.say('afzeggen', 'nl')
    await clock.tickAsync(10)
    server.say('gemist tijdens het herladen', false)
    const { tab } = await open(before.saved)
    assert.deepEqual(tab.texts, ['hallo', 'afzeggen', 'antwoord op afzeggen', 'gemist tijdens het herladen'])
    assert.deepEqual(tab.news, ['gemist tijdens het herladen'])
    assert.equal(server.starts, 1)
  })

  it('ends when the bot ends it, and asks for nothing more', async () => {
    const { tab } = await open()
    server.end()
    await clock.tickAsync(10)
    assert.equal(tab.ended, 'finished')
    const asked = server.asked.length
    await clock.tickAsync(20 * minute)
    assert.equal(server.asked.length, asked)
  })

  for (const status of [403, 404]) {
    it(`tells that the conversation is over on ${status}, and keeps what was typed`, async () => {
      const { tab, line } = await open()
      server.answerPosts = [status]
      line.say('bent u daar', 'nl')
      await clock.tickAsync(10)
      assert.equal(tab.ended, 'gone')
      assert.deepEqual(
        line.unsent.map(({ text }) => text),
        ['bent u daar'],
      )
    })
  }

  it('tells the bot when the patient starts again', async () => {
    const { line } = await open()
    line.leave()
    assert.equal(server.posts.at(-1)?.type, 'endOfConversation')
  })

  it('keeps trying to start while the server is too busy', async () => {
    server.busyTokens = 2
    const { tab } = await open()
    assert.equal(tab.state, 'lost')
    await clock.tickAsync(2 * 7000)
    assert.deepEqual(tab.texts, ['hallo'])
  })

  it('lets the greeting go first when the patient types at once', async () => {
    server.busyTokens = 1
    const { tab, line } = await open()
    line.say('snel', 'nl')
    await clock.tickAsync(8000)
    assert.deepEqual(tab.texts, ['hallo', 'snel', 'antwoord op snel'])
  })

  describe('sending', () => {
    it('repeats with the same id after a failure, so that nothing is said twice', async () => {
      const { tab, line } = await open()
      server.answerPosts = [502, 503]
      const id = line.say('ja', 'nl')
      await clock.tickAsync(10_000)
      const tries = server.posts.filter(({ text }) => text === 'ja')
      assert.equal(tries.length, 3)
      assert.ok(tries.every(({ channelData }) => channelData?.clientActivityID === id))
      assert.equal(tab.sent.at(-1), 'sent')
    })

    it('waits as long as the server asks', async () => {
      const { line } = await open()
      server.answerPosts = [429]
      line.say('ja', 'nl')
      await clock.tickAsync(6900)
      assert.equal(server.posts.filter(({ text }) => text === 'ja').length, 1)
      await clock.tickAsync(200)
      assert.equal(server.posts.filter(({ text }) => text === 'ja').length, 2)
    })

    it('reports failure after about 20 seconds and sends when the patient asks', async () => {
      const { tab, line } = await open()
      server.down = true
      const id = line.say('ja', 'nl')
      await clock.tickAsync(40_000)
      assert.equal(tab.sent.at(-1), 'failed')
      server.down = false
      await clock.tickAsync(minute)
      assert.equal(server.log.filter(({ text }) => text === 'ja').length, 0)
      line.retry(id)
      await clock.tickAsync(10)
      assert.equal(tab.sent.at(-1), 'sent')
      assert.equal(server.log.filter(({ text }) => text === 'ja').length, 1)
    })

    it('does not hold a second message back while the first is being answered', async () => {
      const { line } = await open()
      server.slow = 8000
      line.say('afspraken', 'nl')
      line.say('pijn op de borst', 'nl')
      await clock.tickAsync(10)
      assert.deepEqual(
        server.posts.map(({ text }) => text),
        ['afspraken', 'pijn op de borst'],
      )
    })

    it('calls it sent when the server shows it back, but repeats it until it is answered', async () => {
      const { tab, line } = await open()
      server.echoThenFail = 1
      line.say('ja', 'nl')
      await clock.tickAsync(100)
      assert.equal(tab.sent.at(-1), 'sent')
      await clock.tickAsync(5000)
      assert.deepEqual(tab.texts, ['hallo', 'ja', 'antwoord op ja'])
      assert.deepEqual(tab.saved, { ...tab.saved, outbox: [] })
    })

    it('after a reload offers what did not arrive, and does not send it unasked', async () => {
      const { tab: before, line } = await open()
      server.down = true
      line.say('ja', 'nl')
      await clock.tickAsync(10)
      server.down = false
      line.wake = () => {}
      const { tab, line: reloaded } = await open(before.saved)
      assert.equal(tab.sent.at(-1), 'failed')
      assert.equal(reloaded.unsent[0]?.text, 'ja')
    })
  })
})
