import { strict as assert } from 'node:assert'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createLine, type Watch } from '../../scripts/soak/line.ts'

describe('the wire of the soak', () => {
  let agenda: Server
  let line: ReturnType<typeof createLine>
  let asked: string[]

  async function lineWith(watch: Watch): Promise<string> {
    asked = []
    agenda = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end('answer')
    }).listen(0, '127.0.0.1')
    await once(agenda, 'listening')
    line = createLine((agenda.address() as AddressInfo).port, (token) => (token === 'wis-1' ? 301 : undefined), watch)
    line.listen(0, '127.0.0.1')
    await once(line, 'listening')
    return `http://127.0.0.1:${(line.address() as AddressInfo).port}`
  }

  afterEach(() => {
    agenda.closeAllConnections()
    agenda.close()
    line.close()
  })

  it('tells what passes, and when: a look, and a cancellation by its token', async () => {
    const seen: string[] = []
    const base = await lineWith(({ patientId, step }, when) => {
      seen.push(`${step} ${patientId} ${when}`)
      return 'pass'
    })
    const body = JSON.stringify({ patientId: 302, Method: 'GetAfspraken' })
    const headers = { connection: 'close' }
    assert.equal(await (await fetch(`${base}/switchboard`, { method: 'POST', body, headers })).text(), 'answer')
    assert.equal(await (await fetch(`${base}/wis/wis-1`, { headers })).text(), 'answer')
    const moments = ['arrived', 'acted', 'answered']
    assert.deepEqual(seen, [
      ...moments.map((when) => `look 302 ${when}`),
      ...moments.map((when) => `cancel 301 ${when}`),
    ])
  })

  it('lets a request through after the bot has died, when told to', async () => {
    const { promise: verdict, resolve: decide } = Promise.withResolvers<'pass' | 'drop'>()
    const { promise: arrived, resolve: noteArrival } = Promise.withResolvers<void>()
    const base = await lineWith((_, when) => {
      if (when !== 'arrived') return 'pass'
      noteArrival()
      return verdict
    })
    const bot = new AbortController()
    const request = fetch(`${base}/wis/wis-1`, { signal: bot.signal }).catch(() => 'died')
    await arrived
    bot.abort()
    assert.equal(await request, 'died')
    assert.deepEqual(asked, [])
    decide('pass')
    await once(agenda, 'request')
    assert.deepEqual(asked, ['/wis/wis-1'])
  })
})
