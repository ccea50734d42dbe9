import { strict as assert } from 'node:assert'
import { readdirSync, readFileSync } from 'node:fs'
import { embedWords, firstLanguage, words } from '../../../src/bot/web/words.js'

const folder = new URL('../../../src/bot/web/', import.meta.url)
const files = readdirSync(folder).filter((name) => /\.(html|css|js)$/.test(name))
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

describe('the page', () => {
  it('works under a strict content security policy: one script, one style, nothing else inline, nothing from elsewhere', () => {
    const html = read('index.html').replace('{{{code}}}', '')
    assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|<script|\{\{\{/)
    assert.doesNotMatch(html, /(?:src|href)="(?!\{\{|tel:|data:image\/png)/)
    for (const name of files) assert.doesNotMatch(read(name), /https?:\/\/(?!www\.w3\.org)|innerHTML|eval\(/)
  })

  it('has each word it asks for', () => {
    const asked = [...read('index.html').matchAll(/data-word(?:-label|-hint)?="(\w+)"/g)].map(([, key]) => String(key))
    assert.ok(asked.length > 8)
    for (const key of asked) assert.ok(key in words.nl, key)
  })

  it('has no sentence of its own: each word comes from the words of its language', () => {
    const html = read('index.html')
    const texts = html.matchAll(/data-word="(\w+)"[^>]*>([^<]*)</g)
    const labels = html.matchAll(/(?:placeholder|aria-label)="([^"]*)" data-word-(?:hint|label)="(\w+)"/g)
    const all = [
      ...Array.from(texts, ([, key, text]) => [key, text]),
      ...Array.from(labels, ([, text, key]) => [key, text]),
    ]
    assert.ok(all.length > 14)
    for (const [key, text] of all) assert.equal(text, `{{word_${key}}}`)
  })

  it('speaks Dutch and English alike, without exclamation marks or emoji', () => {
    assert.deepEqual(Object.keys(words.en), Object.keys(words.nl))
    assert.deepEqual(Object.keys(embedWords.en), Object.keys(embedWords.nl))
    for (const text of [words.nl, words.en, embedWords.nl, embedWords.en].flatMap((each) => Object.values(each)))
      assert.doesNotMatch(text, /!|\p{Extended_Pictographic}/u)
    for (const text of Object.values(words.nl)) assert.doesNotMatch(text, /\b(je|jij|jouw)\b/i)
  })

  for (const [search, languages, expected, chosen] of [
    ['', ['nl-NL', 'en'], 'nl'],
    ['?in=panel&lang=nl', ['nl'], 'en', 'en'],
    ['?lang=nl', ['nl'], 'nl', 'en'],
    ['?in=panel&lang=en', ['nl'], 'en'],
    ['', ['nl'], 'en', 'en'],
    ['', ['en-US', 'nl'], 'nl'],
    ['', ['en-GB'], 'en'],
    ['', ['tr-TR'], 'nl'],
    ['?lang=en', ['nl'], 'en'],
    ['?lang=xx', ['nl'], 'nl'],
  ] as const) {
    it(`begins in ${expected} for ${search || 'no wish'} in a browser of ${languages}, ${chosen ?? 'nothing'} chosen before`, () => {
      assert.equal(firstLanguage(search, languages, chosen), expected)
    })
  }

  it('begins in no language that the practice does not speak', () => {
    assert.equal(firstLanguage('?lang=en', ['en'], 'en', ['nl', 'fy']), 'nl')
    assert.equal(firstLanguage('', ['nl'], undefined, ['en']), 'en')
  })
})
