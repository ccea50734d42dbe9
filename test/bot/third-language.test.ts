// A third language: three files in a folder, and no code. A whole conversation in it, through the public door.
import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { code, foreignWords, inventedFiles, turned } from '../invented-language.ts'
import { callAudioCodes } from './doors/audiocodes-gateway.ts'
import { begin, type Shown } from './doors/client.ts'
import { callJambonz } from './doors/jambonz-gateway.ts'
import { openExchange } from './doors/telephone.ts'
import { type Bot, startBot } from './running.ts'

const hours = turned('on weekdays from 8:00 to 17:00')
const named = ['Huisartsenpraktijk De Linde', 'delinde.example/privacy', 'Voorbeeld', 'Assistent', 'Dhr']

interface Talk {
  /** Says something; gives the activity that answers it, all its words checked to be of the language. */
  readonly say: (text: string) => Promise<Shown & { readonly speak?: string; readonly suggestedActions?: Buttons }>
}
interface Buttons {
  readonly actions: readonly { readonly title: string; readonly value: string }[]
}

describe('a third language', () => {
  const folder = mkdtempSync(join(tmpdir(), 'balie-locales-'))
  for (const [name, text] of Object.entries(inventedFiles())) writeFileSync(join(folder, name), text)
  let bot: Bot
  before(async () => {
    bot = await startBot({
      LOCALES_DIR: folder,
      PRACTICE_LANGUAGES: `nl,en,${code}`,
      [`PRACTICE_HOURS_${code.toUpperCase()}`]: hours,
    })
  })
  after(async () => {
    await bot.stop()
    rmSync(folder, { recursive: true })
  })

  async function talkIn(locale: string): Promise<Talk> {
    const talk = await begin(bot, locale)
    let watermark = ''
    return {
      say: async (text) => {
        await talk.post({ type: 'message', text, locale })
        const read = await talk.read(watermark)
        watermark = read.watermark
        const answer = read.activities.findLast(({ type, from }) => type === 'message' && from.role === 'bot')
        assert.ok(answer, text)
        return answer
      },
    }
  }

  /** All that is read, heard and pressed is of the language; but the greeting says in each other one that it is spoken too. */
  function assertOwn({ text = '', speak = '', suggestedActions, channelData }: Awaited<ReturnType<Talk['say']>>): void {
    const titles = suggestedActions?.actions.flatMap(({ title, value }) => [title, value]) ?? []
    const others = /U kunt ook in het Nederlands schrijven\.|You can also write in English\.|9 voor Nederlands/g
    for (const words of [text, speak, ...titles])
      assert.deepEqual(foreignWords(words.replace(others, ''), named), [], words)
    for (const line of channelData?.balie?.lines ?? []) assert.deepEqual(foreignWords(line.text, named), [], line.text)
  }

  it('greets, identifies, lists, lets choose, confirms and cancels, all in its own words', async () => {
    const talk = await talkIn(`${code}-NL`)
    const said = async (text: string) => {
      const answer = await talk.say(text)
      assertOwn(answer)
      return answer
    }
    assert.match((await said(turned('hello'))).text ?? '', /112/)
    await said(turned('Cancel an appointment'))
    assert.match((await said(`1 ${turned('January')} 1965`)).text ?? '', new RegExp(`1 ${turned('January')} 1965`))
    const list = await said('157376')
    const [first] = list.suggestedActions?.actions ?? []
    assert.ok(first, list.text ?? '')
    const asked = await said(first.value)
    assert.ok(asked.text?.includes(turned('Do you want to cancel the appointment')), asked.text)
    const done = await said(turned('yes'))
    assert.ok(done.text?.includes(turned('has been cancelled')), done.text)
    const again = await said(turned('my appointments'))
    assert.ok(again.text?.startsWith(turned('You have 1 appointment')), again.text)
    assert.ok((await said(turned('when are you open'))).text?.includes(hours))
    assert.ok((await said(turned('No, thank you'))).text?.includes(turned('Goodbye')))
  })

  it('is chosen by its own name, also in the middle, and left by the name of another', async () => {
    const talk = await talkIn('nl-NL')
    await talk.say('afspraak afzeggen')
    const turnedTo = await talk.say(turned('turned'))
    assertOwn(turnedTo)
    assert.ok(turnedTo.text?.includes(turned('date of birth')), turnedTo.text)
    assert.equal(turnedTo.locale, 'art-NL')
    assert.match((await talk.say('Nederlands')).text ?? '', /geboortedatum/)
    assert.match(
      (await (await talkIn(`${code}-NL`)).say('ik wil graag mijn afspraak afzeggen')).text ?? '',
      /Wat is uw geboortedatum/,
    )
  })

  it('takes a yes to the question that cancels only from its own words, whole', async () => {
    const { store } = bot.parts
    const cancelled = async () =>
      (await store.audit(bot.parts.practice.config.id)).filter(({ what }) => what === 'cancel').length
    const before = await cancelled()
    const atConfirmation = async () => {
      const talk = await talkIn(`${code}-NL`)
      for (const text of [turned('cancel an appointment'), '1-1-1965']) await talk.say(text)
      assert.ok((await talk.say('157376')).text?.includes(turned('Do you want to cancel')))
      return talk
    }
    for (const text of ['ja', 'yes', 'yes please', 'sure', `${turned('yes')} 2`, 'ok', '1']) {
      const talk = await atConfirmation()
      assert.ok((await talk.say(text)).text?.includes(turned('Yes or no')), text)
      assert.ok((await talk.say(turned('no'))).text?.includes(turned('I have not changed anything')))
    }
    const talk = await atConfirmation()
    assert.ok((await talk.say('nee')).text?.includes(turned('I have not changed anything')))
    assert.equal(await cancelled(), before)
  })

  it('has its own alarms, and those of Dutch and English too', async () => {
    const talk = await talkIn(`${code}-NL`)
    assert.ok((await talk.say(turned('My chest hurts so much'))).text?.includes(turned('Is it an emergency')))
    assert.match((await talk.say('ik heb pijn op de borst')).text ?? '', /112/)
    const elsewhere = await talkIn('nl-NL')
    assert.ok((await elsewhere.say(turned('my chest hurts'))).text?.includes(turned('Is it an emergency')))
    assert.match((await talk.say(turned('I want to die'))).text ?? '', /113/)
  })

  it('is in the page of the practice and in the button on its website, with its own words', async () => {
    const page = await (await fetch(`${bot.base}/`)).text()
    const [, further = ''] = /data-further="([^"]*)"/.exec(page) ?? []
    const { [code]: own } = JSON.parse(
      further.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&lt;', '<'),
    )
    assert.deepEqual([own.name, own.tag, own.words.send], [turned('Turned'), 'art-NL', turned('Send')])
    assert.match(page, /data-languages="nl en art"/)
    const asked = await (await fetch(`${bot.base}/?lang=${code}`)).text()
    assert.ok(asked.includes(`<html lang="${code}"`) && asked.includes(`data-word="send">${turned('Send')}<`))
    assert.ok(asked.includes('lang="nl">Nederlands</button>'))
    assert.ok((await (await fetch(`${bot.base}/embed.js`)).text()).includes(turned('See or cancel an appointment')))
  })

  it('has its page of privacy, with links to the others', async () => {
    const privacy = await (await fetch(`${bot.base}/privacy/${code}`)).text()
    const text = privacy.replace(/<[^>]*>|&\w+;/g, ' ').replace(/Nederlands|English/g, '')
    assert.deepEqual(foreignWords(text, [...named, 'https']), [])
    assert.ok(privacy.includes('href="/privacy/nl?site=praktijk"'))
    assert.ok((await (await fetch(`${bot.base}/privacy`)).text()).includes(`lang="${code}"`))
    assert.ok((await (await fetch(bot.base)).text()).includes(`data-languages="nl en ${code}"`))
  })
})

describe('a third language on the phone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'balie-locales-'))
  for (const [name, text] of Object.entries(inventedFiles())) writeFileSync(join(folder, name), text)
  after(() => rmSync(folder, { recursive: true }))

  for (const [gateway, dial] of [
    ['AudioCodes', callAudioCodes],
    ['jambonz', callJambonz],
  ] as const)
    it(`is the next after English by key 9, heard and spoken by its own tag, and goes by keys (${gateway})`, async () => {
      const exchange = await openExchange({
        LOCALES_DIR: folder,
        PRACTICE_LANGUAGES: `nl,en,${code}`,
        PRACTICE_HOURS_ART: hours,
        PHONE_VOICE_ART: 'Somebody',
      })
      try {
        const call = await dial(exchange)
        assert.match(call.words(), /9 for English/)
        assert.match(await call.press('9'), new RegExp(`9 ${turned('for')} ${turned('English')}`))
        const own = (words: string) =>
          assert.deepEqual(foreignWords(words.replace('9 voor Nederlands', ''), named), [], words)
        own(await call.press('9'))
        const said = 'session' in call ? JSON.stringify(call.session()) : JSON.stringify(call.verbs())
        assert.match(said, /"language":"art-NL"/)
        assert.match(said, /"(voice|voiceName)":"Somebody"/)
        for (const keys of ['3', '01011965', '157376#', '1']) own(await call.press(keys))
        const done = await call.press('1')
        own(done)
        assert.ok(done.includes(turned('has been cancelled')), done)
        assert.equal(exchange.cancelled().length, 1)
      } finally {
        await exchange.close()
      }
    })
})
