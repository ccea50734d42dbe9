import { strict as assert } from 'node:assert'
import { goOnline, type Online } from './online.ts'

describe('every response', () => {
  let bot: Online
  before(async () => {
    bot = await goOnline()
  })
  after(() => bot.end())

  const requests = [
    ['GET', '/', 200],
    ['GET', '/healthz', 200],
    ['GET', '/web/privacy.css', 200],
    ['POST', '/chat/token', 200],
    ['POST', '/chat/start', 200],
    ['GET', '/nothing', 404],
    ['PUT', '/api/messages', 405],
    ['POST', '/api/messages', 400],
    ['GET', '/v3/directline/conversations/x', 401],
    ['OPTIONS', '/chat/token', 204],
    ['GET', '/%', 404],
  ] as const
  for (const [method, path, status] of requests)
    it(`carries what keeps a browser safe: ${method} ${path}`, async () => {
      const { headers, ...response } = await fetch(`${bot.url()}${path}`, { method }).then((response) => ({
        headers: response.headers,
        status: response.status,
      }))
      assert.equal(response.status, status)
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors 'none'/)
      assert.equal(headers.get('x-content-type-options'), 'nosniff')
      assert.equal(headers.get('referrer-policy'), 'no-referrer')
      assert.equal(headers.get('strict-transport-security'), 'max-age=31536000')
      assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin')
      assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin')
      for (const name of ['server', 'x-powered-by']) assert.ok(!headers.get(name), name)
    })
})
