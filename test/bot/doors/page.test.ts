import { strict as assert } from 'node:assert'
import { createHash } from 'node:crypto'
import { Script } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { nameOf, words } from '../../../src/bot/web/words.js'
import { type Bot, startBot } from '../running.ts'

const site = 'https://www.praktijk.example'

/** What a browser would ask for, and what it would run and draw by, when it has the page. */
function partsOf(page: string) {
  const files = page.matchAll(/<(?:link|script|img)[^>]* (?:href|src)="([^"]+)"/g)
  const inPlace = page.matchAll(/<(script|style)[^>]*>(.*?)<\/\1>/gs)
  return {
    files: Array.from(files, ([, path = '']) => path).filter((path) => !path.startsWith('data:')),
    inPlace: Array.from(inPlace, ([, kind = '', code = '']) => ({ kind, code })),
  }
}

describe('the page', () => {
  let bot: Bot
  before(async () => {
    bot = await startBot({ PRACTICE_NAME: 'Praktijk <De> & Linde' })
  })
  after(() => bot.stop())

  it('is at /, and whole: a browser asks for nothing more to show it', async () => {
    const page = await fetch(bot.base)
    const text = await page.text()
    assert.match(text, /<title>Praktijk &lt;De> &amp; Linde<\/title>/)
    assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8')
    const { files, inPlace } = partsOf(text)
    assert.deepEqual(files, [])
    assert.deepEqual(
      inPlace.map(({ kind }) => kind),
      ['style', 'script'],
    )
    const [, script] = inPlace
    assert.doesNotThrow(() => new Script(script?.code ?? ''), 'the script is there to its end')
  })

  it('is at most 60 KB to fetch', async () => {
    const bytes = gzipSync(await (await fetch(bot.base)).bytes()).length
    assert.ok(bytes > 10_000 && bytes <= 60 * 1024, `${bytes} bytes`)
  })

  it('runs and draws by what stands in it to the letter, in each language, and nothing else', async () => {
    for (const language of ['nl', 'en']) {
      const page = await fetch(`${bot.base}/?lang=${language}`)
      const policy = page.headers.get('content-security-policy') ?? ''
      for (const { kind, code } of partsOf(await page.text()).inPlace) {
        const digest = createHash('sha256').update(code).digest('base64')
        assert.ok(policy.includes(`; ${kind}-src 'sha256-${digest}';`), kind)
      }
      assert.doesNotMatch(policy, /unsafe|nonce/)
      assert.equal(page.headers.get('cache-control'), 'no-cache, no-transform')
    }
  })

  it('speaks to nobody but us', async () => {
    const { headers } = await fetch(bot.base)
    const policy = headers.get('content-security-policy') ?? ''
    assert.match(policy, /^default-src 'none'; script-src 'sha256-\S+'; style-src 'sha256-\S+'; img-src 'self' data:;/)
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
    for (const path of [
      '/web/tsconfig.json',
      '/web/index.html',
      '/web/embed.js',
      '/web/api.js',
      '/web/page.js',
      '/web/%2e%2e%2fmain.ts',
      '/web/',
    ])
      assert.equal((await fetch(bot.base + path)).status, 404, path)
  })

  it('knows whose it is, whom to phone and where the privacy rules are, also without JavaScript', async () => {
    const text = await (await fetch(bot.base)).text()
    assert.match(text, /<h1 lang="nl">Praktijk &lt;De> &amp; Linde<\/h1>/)
    assert.match(text, /<a href="tel:0201234567">020 123 45 67<\/a>/)
    assert.match(text, /<a href="tel:112">112<\/a><span class=""> \/ <a href="tel:0201234560">020 123 45 60<\/a>/)
    assert.match(
      text,
      /nodig\. Bel anders de praktijk: <a href="tel:0201234567">020 123 45 67<\/a>\. Spoed\? Bel 112\./,
    )
    assert.match(text, /call the practice: <a href="tel:0201234567">020 123 45 67<\/a>\. Emergency\? Call 112\./)
    assert.match(text, /<a href="\/privacy\?site=praktijk"/)
    assert.match(text, /<img id="logo" alt="" src="">/)
    const rest = partsOf(text).inPlace.reduce((left, { code }) => left.replace(code, () => ''), text)
    assert.doesNotMatch(rest, /\{\{|undefined/)
  })

  for (const [query, accepts, language] of [
    ['', '*', 'nl'],
    ['', 'en-GB,en;q=0.9', 'en'],
    ['', 'tr-TR, en;q=0.5, nl;q=0.2', 'nl'],
    ['?lang=en', 'nl-NL', 'en'],
    ['?in=panel&lang=en', 'nl', 'en'],
    ['?lang=xx', 'en', 'en'],
  ] as const)
    it(`comes in the language that is asked for: ${language} for ${query || 'no wish'} and ${accepts}`, async () => {
      const page = await fetch(`${bot.base}/${query}`, { headers: { 'accept-language': accepts } })
      const text = await page.text()
      const other = language === 'nl' ? 'en' : 'nl'
      assert.ok(text.includes(`<html lang="${language}" `))
      assert.match(text, new RegExp(`id="language" class="quiet " lang="${other}">${nameOf(other)}<`))
      const said = Array.from(text.matchAll(/data-word="(\w+)"[^>]*>([^<]*)</g), ([, key = '', word]) => [key, word])
      assert.ok(said.length >= 12)
      for (const [key, word] of said) assert.equal(word, words[language][key as keyof typeof words.nl], key)
      assert.ok(text.includes(`placeholder="${words[language].placeholder}"`))
      assert.equal(page.headers.get('vary'), 'Accept-Encoding, Accept-Language')
    })

  it('names 112 once where that is the number for emergencies', async () => {
    const other = await startBot({ PRACTICE_EMERGENCY_PHONE: '112' })
    assert.match(await (await fetch(other.base)).text(), /<span class="none"> \/ <a href="tel:112">/)
    await other.stop()
  })
})
