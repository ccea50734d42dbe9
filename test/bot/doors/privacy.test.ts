import { strict as assert } from 'node:assert'
import { type Bot, startBot } from '../running.ts'

describe('the privacy page', () => {
  let bot: Bot
  before(async () => {
    const name = 'Praktijk <De> & "Linde"'
    bot = await startBot({ PRACTICE_NAME: name, CONVERSATION_HOURS: '12', AUDIT_YEARS: '7', PRACTICE_PHONE: '030 1' })
  })
  after(() => bot.stop())

  const read = async (path: string) => {
    const response = await fetch(bot.base + path)
    return { status: response.status, headers: response.headers, text: await response.text() }
  }

  for (const [path, language, words] of [
    [
      '/privacy',
      'nl',
      ['digitale assistent', 'geen mens', '112', 'hooguit 12 uur', '7 jaar', 'BSN', 'stop', 'medewerker'],
    ],
    [
      '/privacy/en',
      'en',
      ['digital assistant', 'not a person', '112', 'at most 12 hours', '7 years', 'BSN', 'stop', 'staff'],
    ],
  ] as const)
    it(`says in ${language} what is kept, how long, and what somebody can do`, async () => {
      const { status, headers, text } = await read(path)
      assert.equal(status, 200)
      assert.equal(headers.get('content-type'), 'text/html; charset=utf-8')
      assert.match(headers.get('content-security-policy') ?? '', /^default-src 'none'; style-src 'self'/)
      assert.match(text, new RegExp(`<html lang="${language}">`))
      for (const word of [...words, '030 1', 'delinde.example/privacy', 'Praktijk &lt;De> &amp; &quot;Linde&quot;'])
        assert.ok(text.includes(word), word)
      assert.doesNotMatch(text, /\{\{|undefined|<De>/)
    })

  it('leads to the other language and back, and is what the chat page links to', async () => {
    const [, link = ''] = /href="([^"]+)"[^>]+data-word="privacy"/.exec((await read('/')).text) ?? []
    const dutch = (await read(link)).text
    const [, english = ''] = /href="([^"]+)" lang="en"/.exec(dutch) ?? []
    const [, back = ''] = /href="([^"]+)" lang="nl"/.exec((await read(english)).text) ?? []
    assert.equal((await read(back)).text, dutch)
  })

  it('says the same things in both languages', async () => {
    const shape = ({ text }: { text: string }) => text.match(/<(?:h1|h2|p|li|ul|strong|a)\b/g)
    assert.deepEqual(shape(await read('/privacy')), shape(await read('/privacy/en')))
  })

  it('has its own looks, and is there for each practice by its name', async () => {
    assert.equal((await read('/web/privacy.css')).status, 200)
    assert.equal((await read('/privacy?site=praktijk')).status, 200)
    assert.equal((await read('/privacy?site=another')).status, 404)
  })
})
