import { strict as assert } from 'node:assert'
import { type Bot, startBot } from '../running.ts'
import { ask, begin } from './client.ts'

describe('an appointment for the calendar of the patient', () => {
  let bot: Bot
  let talk: Awaited<ReturnType<typeof begin>>
  let list: { id: string; line: number }
  const calendar = async (activity: string, line: number, token = talk.token) => {
    const { status, body } = await ask(bot, 'POST', '/chat/calendar', { token, body: { activity, line } })
    return { status, text: (body as unknown as { calendar?: string }).calendar ?? '' }
  }

  before(async () => {
    bot = await startBot()
    talk = await begin(bot)
    await talk.say('mijn afspraken')
    await talk.say('1 januari 1965')
    await talk.say('157376')
    const listed = (await talk.read()).activities.at(-1)
    const lines = listed?.channelData?.balie?.lines ?? []
    list = { id: listed?.id ?? '', line: lines.findIndex(({ appointment }) => appointment) }
  })
  after(() => bot.stop())

  it('says what, when and with whom, and not who', async () => {
    const { status, text } = await calendar(list.id, list.line)
    const plain = text.replaceAll('\r\n ', '')
    assert.equal(status, 200)
    for (const line of [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'DTSTART:20261126T081500Z',
      'DTEND:20261126T082500Z',
      'SUMMARY:Afspraak bij Huisartsenpraktijk De Linde',
      'DESCRIPTION:Bij Dhr. Voorbeeld. Kunt u niet komen? Zeg de afspraak dan af. Telefoon: 020 123 45 67.',
    ])
      assert.ok(plain.split('\r\n').includes(line), `${line} in\n${plain}`)
    assert.doesNotMatch(plain, /testpati|157376|1965|ATTENDEE|ORGANIZER/)
  })

  it('is the same event every time', async () => {
    const uid = async () => /UID:(\w+)/.exec((await calendar(list.id, list.line)).text)?.[1]
    assert.equal(await uid(), await uid())
  })

  it('is given of what this conversation has listed only', async () => {
    const other = await begin(bot)
    assert.equal((await calendar(list.id, list.line, other.token)).status, 404)
    assert.equal((await calendar(list.id, 0)).status, 404)
    assert.equal((await calendar('unknown', list.line)).status, 404)
    assert.equal((await calendar(list.id, -1)).status, 400)
    assert.equal((await calendar(list.id, list.line, 'wrong')).status, 403)
    assert.equal((await ask(bot, 'POST', '/chat/calendar', { body: {} })).status, 401)
  })

  it('cannot be made up by a client', async () => {
    const appointment = { start: '2026-12-25T09:00:00', minutes: 10, when: 'x', short: 'x' }
    await talk.post({ type: 'message', text: 'hallo', channelData: { balie: { lines: [{ text: 'x', appointment }] } } })
    const mine = (await talk.read()).activities.findLast(({ from }) => from.role === 'user')
    assert.equal((await calendar(mine?.id ?? '', 0)).status, 404)
  })
})
