import { strict as assert } from 'node:assert'
import { once } from 'node:events'
import { createServer, type Server as HttpServer } from 'node:http'
import { type AddressInfo, connect, type Server, type Socket } from 'node:net'
import { setImmediate as nextRound } from 'node:timers/promises'
import sinon from 'sinon'
import { close, listen } from '../../../src/bot/ops/listener.ts'

const host = '127.0.0.1'

describe('the port', () => {
  let server: HttpServer
  let besides: readonly Server[]
  let clients: readonly Socket[] = []
  const portOf = () => (server.address() as AddressInfo).port
  beforeEach(async () => {
    server = createServer((_, response) => void response.end('here'))
    besides = await listen(server, 0, host)
  })
  afterEach(async () => {
    for (const client of clients) client.destroy()
    clients = []
    await Promise.all([server, ...besides].map(close))
  })

  it('lets in many who come at once within few rounds of the event loop', async function () {
    if (process.platform !== 'linux') return this.skip()
    const many = 128
    let taken = 0
    server.on('connection', () => {
      taken += 1
    })
    // The system has let all of them queue before this process looks at its first.
    clients = Array.from({ length: many }, () => connect(portOf(), host).on('error', () => {}))
    let rounds = 0
    while (taken < many) {
      await nextRound()
      rounds += 1
    }
    assert.ok(rounds <= many / 3, `${rounds} rounds`)
  })

  it('answers whichever listener somebody comes through, and stops when all are closed', async () => {
    const port = portOf()
    for (let count = 0; count < 40; count++) {
      const response = await fetch(`http://${host}:${port}/`, { headers: { connection: 'close' } })
      assert.equal(await response.text(), 'here')
    }
    await Promise.all([server, ...besides].map(close))
    await assert.rejects(fetch(`http://${host}:${port}/`))
    server = createServer()
    besides = await listen(server, port, host)
  })

  it('waits for an answer that is on its way, whichever listener it goes through', async () => {
    const held: (() => void)[] = []
    server.removeAllListeners('request')
    server.on('request', (_, response) => void held.push(() => response.end('late')))
    const answers = Array.from({ length: 40 }, () =>
      fetch(`http://${host}:${portOf()}/`, { headers: { connection: 'close' } }).then((response) => response.text()),
    )
    while (held.length < answers.length) await nextRound()
    let closed = false
    const closing = Promise.all([server, ...besides].map(close)).then(() => {
      closed = true
    })
    await nextRound()
    assert.equal(closed, false)
    for (const answer of held) answer()
    assert.deepEqual(new Set(await Promise.all(answers)), new Set(['late']))
    await closing
    server = createServer()
    besides = []
    server.listen(0, host)
    await once(server, 'listening')
  })

  it('has one listener where the system cannot share it', async function () {
    if (process.platform !== 'linux') return this.skip()
    const alone = createServer()
    const real = alone.listen.bind(alone) as (where: object) => HttpServer
    const refuse = () => void alone.emit('error', Object.assign(new Error('no such option'), { code: 'ENOTSUP' }))
    sinon.replace(alone, 'listen', ((where: { reusePort?: boolean }) => {
      if (!where.reusePort) return real(where)
      queueMicrotask(refuse)
      return alone
    }) as typeof alone.listen)
    assert.deepEqual(await listen(alone, 0, host), [])
    assert.equal(alone.listening, true)
    await close(alone)
  })

  it('is refused to a second process, also one of ours', async () => {
    await assert.rejects(listen(createServer(), portOf(), host), { code: 'EADDRINUSE' })
  })
})
