import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Server } from 'restify'
import { pageRoutes } from '../../../src/bot/doors/page.ts'
import { createDoors } from '../../../src/bot/server.ts'
import { startBot } from '../running.ts'

describe('the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'balie-page-'))
  let server: Server
  let base: string
  before(async () => {
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Balie</title>')
    writeFileSync(join(folder, 'page.js'), 'export {}')
    writeFileSync(join(folder, 'tsconfig.json'), '{}')
    server = createDoors({ get: pageRoutes(folder, []) })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after(() => {
    server.close()
    rmSync(folder, { recursive: true })
  })

  it('is at / with its files beside it', async () => {
    const [page, script] = [await fetch(base), await fetch(`${base}/web/page.js`)]
    assert.match(await page.text(), /Balie/)
    assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8')
    assert.equal(script.headers.get('content-type'), 'text/javascript; charset=utf-8')
    assert.equal(await script.text(), 'export {}')
  })

  it('speaks to nobody but us', async () => {
    const { headers } = await fetch(base)
    const policy = headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;/)
    assert.ok(policy.includes(`connect-src 'self' ws://${new URL(base).host} `))
    assert.match(policy, /base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('referrer-policy'), 'no-referrer')
  })

  it('is not sent again to who has it', async () => {
    const etag = (await fetch(base)).headers.get('etag') ?? ''
    const again = await fetch(base, { headers: { 'if-none-match': etag } })
    assert.deepEqual([again.status, await again.text()], [304, ''])
  })

  it('is all there is', async () => {
    for (const path of ['/web/tsconfig.json', '/web/index.html', '/web/../main.ts', '/web/%2e%2e%2fmain.ts', '/web/'])
      assert.equal((await fetch(base + path)).status, 404, path)
  })

  it('knows whose it is', async () => {
    const bot = await startBot()
    assert.deepEqual(await (await fetch(`${bot.base}/chat/practice`)).json(), {
      name: 'Huisartsenpraktijk De Linde',
      phone: '020 123 45 67',
      emergencyPhone: '020 123 45 60',
      privacyUrl: 'https://delinde.example/privacy',
      languages: ['nl', 'en'],
    })
    await bot.stop()
  })
})
