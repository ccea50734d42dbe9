import { strict as assert } from 'node:assert'
import { type Bot, startBot } from '../running.ts'

const site = 'https://www.praktijk.example'

describe('the page', () => {
  let bot: Bot
  before(async () => {
    bot = await startBot({ PRACTICE_NAME: 'Praktijk <De> & Linde' })
  })
  after(() => bot.stop())

  it('is at / with its files beside it', async () => {
    const [page, script] = [await fetch(bot.base), await fetch(`${bot.base}/web/page.js`)]
    assert.match(await page.text(), /<title>Praktijk &lt;De> &amp; Linde<\/title>/)
    assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8')
    assert.equal(script.headers.get('content-type'), 'text/javascript; charset=utf-8')
  })

  it('speaks to nobody but us', async () => {
    const { headers } = await fetch(bot.base)
    const policy = headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;/)
    assert.ok(policy.includes(`connect-src 'self' ws://${new URL(bot.base).host} `))
    assert.match(policy, /base-uri 'none'; form-action 'none'; frame-ancestors 'none'/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('referrer-policy'), 'no-referrer')
  })

  it('may be shown by the websites of WEB_ORIGINS and no others', async () => {
    const shown = await startBot({ WEB_ORIGINS: `${site},http://localhost:8080` })
    const { headers } = await fetch(shown.base)
    assert.match(
      headers.get('content-security-policy') ?? '',
      /frame-ancestors https:\/\/www\.praktijk\.example http:\/\/localhost:8080(;|$)/,
    )
    assert.equal(headers.get('x-frame-options'), null)
    await shown.stop()
  })

  it('is not sent again to who has it', async () => {
    const etag = (await fetch(bot.base)).headers.get('etag') ?? ''
    const again = await fetch(bot.base, { headers: { 'if-none-match': etag } })
    assert.deepEqual([again.status, await again.text()], [304, ''])
  })

  it('is all there is', async () => {
    for (const path of ['/web/tsconfig.json', '/web/index.html', '/web/embed.js', '/web/%2e%2e%2fmain.ts', '/web/'])
      assert.equal((await fetch(bot.base + path)).status, 404, path)
  })

  it('knows whose it is', async () => {
    assert.deepEqual(await (await fetch(`${bot.base}/chat/practice`)).json(), {
      name: 'Praktijk <De> & Linde',
      phone: '020 123 45 67',
      emergencyPhone: '020 123 45 60',
      privacyUrl: `${bot.base}/privacy?site=praktijk`,
      languages: ['nl', 'en'],
      logo: false,
    })
  })
})
