import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { type ConfigError, readConfig } from '../../../src/bot/config.ts'
import { type Bot, startBot } from '../running.ts'

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

describe("a practice's own looks", () => {
  const folder = mkdtempSync(join(tmpdir(), 'balie-looks-'))
  const logo = join(folder, 'logo.svg')
  let bot: Bot
  before(async () => {
    writeFileSync(logo, svg)
    writeFileSync(join(folder, 'heavy.png'), Buffer.alloc(51 * 1024))
    symlinkSync('loop.svg', join(folder, 'loop.svg'))
    bot = await startBot({ PRACTICE_COLOR: '#C06', PRACTICE_LOGO: logo, CHAT_SIDE: 'left' })
  })
  after(async () => {
    await bot.stop()
    rmSync(folder, { recursive: true })
  })

  it('has a loader of at most 5 KB that any website may ask for, with the settings in it', async () => {
    const { headers } = await fetch(`${bot.base}/embed.js`)
    assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin')
    const text = await (await fetch(`${bot.base}/embed.js`)).text()
    assert.ok(gzipSync(text).length <= 5 * 1024, `${gzipSync(text).length} bytes`)
    assert.match(text, /const settings = \{"color":"#cc0066","side":"left","words":\{"nl":\{"open":"Afspraak/)
    assert.doesNotMatch(text, /innerHTML|eval\(|JSON\.parse/)
    const website = createContext({ document: { currentScript: null }, HTMLScriptElement: class {} })
    for (const time of ['once', 'twice']) runInContext(text, website, { filename: time })
    assert.equal(runInContext('typeof $embed', website), 'undefined', 'it leaves no names')
  })

  it('has colours in which everything can be read, light and dark', async () => {
    const text = await (await fetch(bot.base)).text()
    assert.match(text, /\n:root \{ --accent: #cc0066; --on-accent: #ffffff; --link: #c20061; /)
    assert.match(
      text,
      /prefers-color-scheme: dark\) \{ :root \{ --accent: #cc0066; --on-accent: #ffffff; --link: #[^c]/,
    )
  })

  it('has a logo that can do nothing but be looked at', async () => {
    const response = await fetch(`${bot.base}/chat/logo`)
    assert.equal(await response.text(), svg)
    assert.equal(response.headers.get('content-type'), 'image/svg+xml')
    assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'.*sandbox/)
    assert.match(await (await fetch(bot.base)).text(), /<img id="logo" alt="" src="\/chat\/logo\?site=praktijk">/)
  })

  it('is each practice its own where there are several', async () => {
    const two = await startBot(
      { PRACTICES_DIR: 'practices' },
      { linde: { PRACTICE_COLOR: '#123456' }, eik: { PRACTICE_NAME: 'De Eik', PRACTICE_COLOR: '#654321' } },
    )
    assert.match(await (await fetch(`${two.base}/?site=linde`)).text(), /#123456/)
    assert.match(await (await fetch(`${two.base}/embed.js?site=eik`)).text(), /#654321/)
    assert.match(await (await fetch(`${two.base}/?site=eik`)).text(), /<title>De Eik<.*#654321/s)
    assert.match(await (await fetch(`${two.base}/embed.js`)).text(), /#0b5f57/)
    for (const path of ['/', '/?site=iep', '/chat/logo?site=linde'])
      assert.equal((await fetch(two.base + path)).status, 404, path)
    await two.stop()
  })

  it('is found from the folder of a practice that has a file of its own', () => {
    const { practices } = readConfig({ PRACTICES_DIR: folder }, { linde: { PRACTICE_LOGO: 'logo.svg' } })
    assert.equal(practices[0].looks.logo, logo)
  })

  for (const [env, fault] of [
    [{ PRACTICE_COLOR: 'rood' }, 'PRACTICE_COLOR must be a colour such as #0b5f57'],
    [{ CHAT_SIDE: 'top' }, 'CHAT_SIDE must be left or right'],
    [{ PRACTICE_LOGO: join(folder, 'heavy.png') }, /^PRACTICE_LOGO must be an \.svg, .* at most 50 KB/],
    [{ PRACTICE_LOGO: join(folder, 'none.png') }, /^PRACTICE_LOGO must be/],
    [{ PRACTICE_LOGO: folder }, /^PRACTICE_LOGO must be/],
    [{ PRACTICE_LOGO: join(folder, 'loop.svg') }, /^PRACTICE_LOGO must be/],
  ] as const)
    it(`is refused when it cannot be shown: ${Object.keys(env)} ${Object.values(env).map((each) => each.slice(-9))}`, () => {
      assert.throws(
        () => readConfig(env),
        ({ faults }: ConfigError) =>
          faults.length === 1 && (typeof fault === 'string' ? faults[0] === fault : fault.test(faults[0] ?? '')),
      )
    })
})
