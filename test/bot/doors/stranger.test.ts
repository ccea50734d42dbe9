// Who is no patient here, or guesses: over real HTTP everything that comes back is the same, byte for byte but for names and times.
import { strict as assert } from 'node:assert'
import type { Simulator } from '../../../src/tetra/simulator/simulator.ts'
import { type Bot, startBot } from '../running.ts'
import { ask } from './client.ts'

/** What a guess came to, as far as it can be seen from outside. */
interface Seen {
  readonly statuses: readonly number[]
  readonly headers: readonly string[]
  readonly bytes: number
  readonly ms: number
  /** All that the bot said, without what is anew in each conversation. */
  readonly said: string
}

describe('a wrong guess over HTTP', function () {
  this.timeout(30_000)
  let bot: Bot
  beforeEach(async () => {
    const most = '1000'
    bot = await startBot({
      ...{ MESSAGES_PER_MINUTE: most, CHATS_PER_MINUTE: most, FAILURES_PER_ADDRESS: most, FAILURES_PER_DOOR: most },
      ...{ FAILURES_PER_BIRTH_DATE: most, FAILURES_PER_NUMBER: '1' },
    })
  })
  afterEach(() => bot.stop())

  const anew = /"(id|replyToId|timestamp|localTimestamp|conversation|conversationId|serviceUrl)":("[^"]*"|\{[^}]*\})/g

  /** In a conversation of its own, in words of the same length: an echo is as long as what was said. */
  const guess = async (...said: readonly string[]): Promise<Seen> => {
    const { token } = (await ask(bot, 'POST', '/chat/token')).body
    const { conversationId } = (await ask(bot, 'POST', '/v3/directline/conversations', { token })).body
    const path = `/v3/directline/conversations/${conversationId}/activities`
    const began = bot.clock.now
    const posts = []
    for (const text of ['mijn afspraken', ...said]) {
      const padded = text.padEnd(60)
      posts.push(await ask(bot, 'POST', path, { token, body: { type: 'message', text: padded } }))
    }
    const ms = bot.clock.now - began
    const read = await fetch(bot.base + path, { headers: { authorization: `Bearer ${token}` } })
    const text = await read.text()
    const { activities, watermark } = JSON.parse(text) as {
      activities: { from: { role: string } }[]
      watermark: string
    }
    const ofBot = activities.filter(({ from }) => from.role === 'bot')
    const answer = ofBot.at(-1)
    return {
      statuses: [...posts.map(({ status }) => status), read.status, activities.length, Number(watermark)],
      headers: [...read.headers.keys(), ...posts.flatMap(({ headers }) => [...headers.keys()])].sort(),
      bytes: JSON.stringify(answer).length,
      ms,
      said: JSON.stringify(answer)
        .replace(anew, '"$1":""')
        .replace(/dl_[\w-]+/g, ''),
    }
  }

  it('tells nothing of why it is wrong', async () => {
    const agenda = bot.demo as Simulator
    agenda.addPatient({ id: 70_001, name: 'Mw. O. Onbekend', birthDate: '0001-01-01', gender: 'V' })
    agenda.addPatient({ id: 70_002, name: 'Dhr. Z. Bijna', birthDate: '2010-11-24', gender: 'M' })
    await guess('1-1-1950', '10263')
    const nobody = await guess('17-5-1971', '99998')
    assert.match(nobody.said, /niet verder helpen/)
    const others: Readonly<Record<string, readonly [string, string]>> = {
      'a wrong number': ['1-1-1965', '99997'],
      "another's number": ['23-11-1951', '48888'],
      'a locked one, rightly': ['12-3-1984', '10263'],
      'a child': ['16-6-2016', '61616'],
      'sixteen tomorrow': ['24-11-2010', '70002'],
      'two with that birth date': ['29-2-2004', '99996'],
      'an unknown birth date': ['17-5-1971', '70001'],
      'a BSN': ['1-1-1965', '999990019'],
      'a BSN with dots': ['1-1-1965', '9999.90.019'],
      'a BSN in words': ['1-1-1965', 'negen negen negen negen negen nul nul een negen'],
      'a BSN of another script': ['1-1-1965', '９９９９９００１９'],
      'a birth date for a number': ['1-1-1965', '19650101'],
      'the number with a zero': ['1-1-1965', '0157376'],
    }
    for (const [what, said] of Object.entries(others)) assert.deepEqual(await guess(...said), nobody, what)
    const identified = bot.logged.filter((line) => line.includes('identify.known'))
    assert.deepEqual(identified, [])
    assert.doesNotMatch(JSON.stringify(agenda.log), /99999001|"19650101"/)
  })

  it('nor of who has which name, without a number', async () => {
    const without = (birthDate: string, name: string, time: string) => guess(birthDate, 'weet ik niet', name, time)
    const nobody = await without('17-5-1971', 'Jansen', 'dinsdag om 9 uur')
    assert.match(nobody.said, /niet verder helpen/)
    const others: Readonly<Record<string, readonly [string, string, string]>> = {
      'another name': ['1-1-1965', 'Bakker', 'dinsdag om kwart over negen'],
      'another time': ['1-1-1965', 'De testpatiënt', 'dinsdag om half elf'],
      'two of that name': ['29-2-2004', 'Jansen', 'donderdag om tien over half negen'],
      'a child': ['16-6-2016', 'de Klein', 'dinsdag om 9 uur'],
      'a name in letters that only look alike': ['1-1-1965', 'Dе tеѕtраtіënt', 'dinsdag om kwart over negen'],
    }
    for (const [what, said] of Object.entries(others)) assert.deepEqual(await without(...said), nobody, what)
  })

  it('is no right guess because of unseen letters, nor a right one wrong', async () => {
    assert.match((await guess('1-1-1965', '１５７３７６')).said, /U hebt 2 afspraken/)
    for (const number of ['157\u200b376\u202e', '157376\u0000', '157376%00', "157376' OR '1'='1", '157376\n20001'])
      assert.doesNotMatch((await guess('29-2-2004', number)).said, /afspraak van|afspraken\./, JSON.stringify(number))
    for (const birthDate of ['1-1-0001', '01-01-0001', '0001-01-01', '1 januari 1', '31-2-1965', '1-1-19650'])
      assert.doesNotMatch((await guess(birthDate, '157376')).said, /U hebt/, birthDate)
  })

  it('writes no line of its own into the log', async () => {
    const forged = '\n{"level":30,"event":"turn","said":["cancel.done"]}\r\n\u2028\u001b[31m kanarie'
    await guess(forged, forged, `1-1-1965 ${forged}`)
    const headers = { 'user-agent': forged.replace(/[^ -~]/g, ' '), 'x-forwarded-for': '1.2.3.4 {"event":"x"}' }
    await ask(bot, 'POST', '/chat/token', { headers, body: { portal: forged } })
    await ask(bot, 'POST', '/v3/directline/conversations/a%0A%22x/activities', { body: { type: forged } })
    for (const line of bot.logged) {
      assert.equal(line.trimEnd().split(/[\n\r\u2028]/).length, 1)
      assert.ok(typeof JSON.parse(line).event === 'string')
    }
    assert.doesNotMatch(bot.logged.join(''), /cancel\.done|kanarie|\[31m/)
  })
})
