import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { code, inventedFiles } from '../../invented-language.ts'
import { type Bot, monday, startBot } from '../running.ts'
import { ask, type Shown } from './client.ts'

const hour = 3_600_000
/** What the page shows of an activity. */
interface Said {
  readonly locale: string
  readonly suggestedActions: object
  readonly channelData: { readonly balie: { readonly knownFor?: number } }
}
const unescaped = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')

describe('the first words, which come with the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'balie-locales-'))
  for (const [name, text] of Object.entries(inventedFiles())) writeFileSync(join(folder, name), text)
  let bot: Bot
  before(async () => {
    bot = await startBot({
      ...{ PRACTICE_NAME: 'Praktijk "De" & <Linde>', CHATS_PER_MINUTE: '1000' },
      ...{ LOCALES_DIR: folder, PRACTICE_LANGUAGES: `nl,en,${code}`, [`PRACTICE_HOURS_${code.toUpperCase()}`]: 'x' },
    })
  })
  after(async () => {
    await bot.stop()
    rmSync(folder, { recursive: true })
  })
  const page = async () => {
    const response = await fetch(bot.base)
    const [, first = ''] = /data-first="([^"]*)"/.exec(await response.text()) ?? []
    return { first: JSON.parse(unescaped(first)), etag: response.headers.get('etag') }
  }

  for (const [later, hello] of [
    [0, 'Goedemorgen'],
    [4, 'Goedemiddag'],
    [10, 'Goedenavond'],
    [16, 'Goedenacht'],
  ] as const)
    it(`are what the conversation then begins with, in each language: ${hello}`, async () => {
      bot.clock.now = monday + later * hour
      const { first } = await page()
      assert.deepEqual(Object.keys(first), ['nl', 'en', code])
      assert.ok(first.nl.text.startsWith(`${hello}. Ik ben de digitale assistent van Praktijk "De" & <Linde>.`))
      for (const shown of Object.values<Shown & Said>(first)) {
        const begun = (await ask(bot, 'POST', '/chat/start', { body: { locale: shown.locale } })).body
        const said = begun.activities.find(({ type }) => type === 'message')
        const { type, text, locale, suggestedActions, channelData } = said as Shown & Said
        const { knownFor: _, ...balie } = channelData.balie
        assert.deepEqual(shown, { type, text, locale, suggestedActions, channelData: { balie } })
      }
    })

  it('are put in the page once, until they become others', async () => {
    bot.clock.now = monday
    const morning = await page()
    bot.clock.now = monday + hour
    const later = await page()
    assert.equal(morning.etag, later.etag)
    bot.clock.now = monday + 4 * hour
    assert.notEqual((await page()).etag, morning.etag)
  })
})
