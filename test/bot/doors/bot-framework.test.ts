import { strict as assert } from 'node:assert'
import sinon from 'sinon'
import { StoreError } from '../../../src/bot/store/store.ts'
import { goOnline, type Online } from '../online.ts'

const list = ['appointments.count', 'appointments.numbered', 'appointments.numbered']
const joined = { type: 'conversationUpdate', membersAdded: [{ id: 'balie' }, { id: 'somebody' }] }
const emergency = 'mijn man heeft erge pijn op de borst'

describe('POST /api/messages', () => {
  let bot: Online
  beforeEach(async () => {
    bot = await goOnline()
  })
  afterEach(() => bot.end())

  it('takes a patient from the greeting to a cancelled appointment through a connector', async () => {
    assert.deepEqual(await bot.post(bot.activity(joined)), { status: 200, body: '' })
    assert.deepEqual(bot.keys(), ['greeting', 'menu.what'])
    assert.deepEqual(await bot.say('ik wil een afspraak afzeggen'), ['identify.intro', 'identify.birth-date'])
    assert.deepEqual(await bot.say('1-1-1965'), ['identify.echo', 'identify.number'])
    assert.deepEqual(await bot.say('157376'), ['identify.known', ...list, 'cancel.which'])
    assert.deepEqual(await bot.say('de eerste'), ['cancel.confirm'])
    assert.deepEqual(await bot.say('ja'), ['cancel.done', 'cancel.stays', 'cancel.new-one', 'menu.more'])
    assert.match(bot.channel.texts().at(-1) ?? '', /is afgezegd/)
    assert.deepEqual(cancelled(bot), [115901])
    assert.match(bot.channel.taken.at(-1)?.path ?? '', /^\/v3\/conversations\/talk\/activities\//)
  })

  it('does the same in English with expectReplies, over a restart', async () => {
    const english = { locale: 'en-GB' }
    assert.match((await texts(bot, 'I want to cancel my appointment', english)) ?? '', /date of birth/)
    await bot.ask('1 January 1965', english)
    assert.match(await texts(bot, '157376', english), /2 appointments/)
    await bot.restart()
    assert.match(await texts(bot, 'the second one', english), /\?$/)
    await bot.restart()
    assert.match(await texts(bot, 'yes', english), /cancelled/)
    assert.deepEqual(cancelled(bot), [115902])
    assert.equal(bot.channel.asked(), 0)
  })

  it('greets once, however the patient is announced', async () => {
    const webchat = { type: 'event', name: 'webchat/join', value: { language: 'nl-NL' } }
    await bot.post(bot.activity({ type: 'conversationUpdate', membersAdded: [{ id: 'balie' }] }))
    assert.equal(bot.channel.taken.length, 0, 'the bot does not greet itself')
    for (const each of [joined, joined, webchat]) await bot.post(bot.activity(each))
    assert.equal(bot.channel.texts().length, 1)
    await bot.say('hallo')
    assert.equal(bot.keys().filter((key) => key === 'greeting').length, 1)
  })

  it('greets in the language of the web page that opens it', async () => {
    await bot.post(bot.activity({ type: 'event', name: 'webchat/join', value: { language: 'en' }, locale: 'nl-NL' }))
    assert.match(bot.channel.texts()[0] ?? '', /digital assistant/)
  })

  it('takes no yes for a question that the channel did not take', async () => {
    for (const text of ['afspraak afzeggen', '1 januari 1965', '157376']) await bot.say(text)
    bot.channel.refuse(400)
    await bot.say('nummer 1')
    assert.deepEqual(await bot.say('ja'), ['confirm.late', 'cancel.confirm'])
    assert.ok((await bot.say('ja')).includes('cancel.done'))
  })

  it('promises no news where nothing can be said but in an answer', async () => {
    for (const text of ['afspraak afzeggen', '1 januari 1965', '157376', 'nummer 1']) await bot.ask(text)
    bot.agenda.misbehave([
      { method: 'cancel-url', fault: 'reset-before' },
      { method: 'GetAfspraken', fault: 'http-500', after: 1, times: 2 },
    ])
    const [answer] = await bot.ask('ja')
    assert.match(String(answer?.text), /Bel de praktijk op/)
    assert.doesNotMatch(String(answer?.text), /laat het u weten/)
  })

  it('shows that it is typing before it asks the agenda', async () => {
    await bot.say('afspraak afzeggen')
    await bot.say('1-1-1965')
    assert.deepEqual(types(bot), ['message', 'message'])
    await bot.say('157376')
    await bot.channel.until(({ type }) => type === 'typing')
    assert.deepEqual(types(bot).slice(2).toSorted(), ['message', 'typing'])
  })

  it('does not type into expectReplies', async () => {
    await bot.ask('afspraak afzeggen')
    await bot.ask('1-1-1965')
    const replies = await bot.ask('157376')
    assert.deepEqual(
      replies.map(({ type }) => type),
      ['message'],
    )
    assert.equal(bot.channel.asked(), 0)
  })

  it('hears nothing where others read along but an emergency', async () => {
    const group = { conversation: { id: 'group', isGroup: true } }
    assert.deepEqual(await bot.say('mijn afspraken', group), ['common.public'])
    assert.deepEqual(await bot.say('1-1-1965', group), ['common.public'])
    await bot.say(emergency, group)
    assert.match(bot.channel.texts().at(-1) ?? '', /112/)
    assert.equal(bot.agenda.log.length, 0)
  })

  it('gives the emergency number at once, also while an earlier turn hangs in the agenda', async () => {
    await bot.say('afspraak afzeggen')
    await bot.say('1-1-1965')
    bot.agenda.misbehave([{ method: '*', fault: 'latency', ms: 60_000 }])
    const hanging = bot.say('157376')
    await bot.channel.until(({ type }) => type === 'typing')
    const said = bot.say(emergency)
    const alarm = await bot.channel.until(({ text }) => text?.includes('112') === true && !text.includes('assistent'))
    assert.match(alarm.text ?? '', /^Is het spoed\? Bel nu 112/)
    assert.ok(!bot.keys().includes('identify.known'), 'the earlier turn still waits')
    await bot.agenda.close()
    await Promise.all([hanging, said])
  })

  it('gives the emergency number also when the store is broken', async () => {
    await bot.running().parts.store.close()
    await bot.say(emergency)
    assert.match(bot.channel.texts()[0] ?? '', /112/)
    assert.match(bot.channel.texts()[1] ?? '', /Er ging bij mij iets mis/)
  })

  it('gives the emergency number in expectReplies, and again when the activity is repeated', async () => {
    const activity = bot.activity({ text: emergency, deliveryMode: 'expectReplies' })
    const [first, second] = [await bot.post(activity), await bot.post(activity)]
    assert.match(first.body, /Bel nu 112/)
    assert.match(second.body, /Bel nu 112/)
  })

  it('gives the emergency number in the answer when the channel refused it as a signal', async () => {
    bot.channel.refuse(403)
    assert.equal((await bot.post(bot.activity({ text: emergency }))).status, 200)
    assert.match(bot.channel.texts()[0] ?? '', /112/)
  })

  it('takes two quick messages in the order in which they came', async () => {
    await bot.say('hallo')
    await bot.say('afspraak afzeggen')
    const date = bot.post(bot.activity({ text: '1-1-1965' }))
    const number = bot.post(bot.activity({ text: '157376' }))
    await Promise.all([date, number])
    assert.ok(bot.keys().includes('identify.known'))
  })

  it('goes on after a restart in mid-conversation', async () => {
    for (const said of ['afspraak afzeggen', '1-1-1965', '157376']) await bot.say(said)
    await bot.restart()
    assert.deepEqual(await bot.say('nummer 2'), ['cancel.confirm'])
    await bot.restart()
    assert.ok((await bot.say('ja')).includes('cancel.done'))
    assert.deepEqual(cancelled(bot), [115902])
  })

  it('lets a turn that runs finish before it stops', async () => {
    await bot.ask('afspraak afzeggen')
    await bot.ask('1-1-1965')
    const asked = new Promise<void>((resolve) =>
      bot.agenda.misbehave([{ method: '*', fault: 'latency', ms: 1, before: resolve }]),
    )
    const answer = bot.post(bot.activity({ text: '157376', deliveryMode: 'expectReplies' }))
    await asked
    await bot.restart()
    assert.equal((await answer).status, 200)
  })
})

describe('an activity that comes more than once', () => {
  let bot: Online
  beforeEach(async () => {
    bot = await goOnline()
  })
  afterEach(() => bot.end())

  it('is no new turn after its turn, and a connector gets nothing twice', async () => {
    const activity = bot.activity({ text: 'hallo' })
    for (let count = 0; count < 3; count++) assert.equal((await bot.post(activity)).status, 200)
    assert.equal(bot.channel.texts().length, 1)
  })

  it('is no new turn while its turn runs', async () => {
    for (const said of ['afspraak afzeggen', '1-1-1965', '157376', 'nummer 1']) await bot.say(said)
    const yes = bot.activity({ text: 'ja' })
    const place = bot.channel.taken.length
    await Promise.all([bot.post(yes), bot.post(yes), bot.post(yes)])
    assert.equal(bot.channel.texts(place).length, 1)
    assert.deepEqual(cancelled(bot), [115901])
  })

  it('gets the same answer again with expectReplies, also after a restart', async () => {
    const activity = bot.activity({ text: 'hallo', deliveryMode: 'expectReplies' })
    const first = textOf(await bot.post(activity))
    assert.match(first, /digitale assistent/)
    assert.equal(textOf(await bot.post(activity)), first)
    await bot.restart()
    assert.equal(textOf(await bot.post(activity)), first)
  })

  it('delivers what the channel refused the first time, and cancels no second time', async () => {
    for (const said of ['afspraak afzeggen', '1-1-1965', '157376', 'nummer 1']) await bot.say(said)
    const yes = bot.activity({ text: 'ja' })
    const place = bot.channel.taken.length
    bot.channel.refuse(403, 403)
    assert.equal((await bot.post(yes)).status, 200)
    assert.deepEqual(bot.channel.texts(place), [])
    await bot.post(yes)
    assert.match(bot.channel.texts(place).join(), /is afgezegd/)
    await bot.post(yes)
    assert.equal(bot.channel.texts(place).length, 1)
    assert.deepEqual(cancelled(bot), [115901])
  })

  it('is no yes to the next question, when its turn was cut off between its two commits', async () => {
    for (const said of ['afspraak afzeggen', '1-1-1965', '157376', 'nummer 1']) await bot.say(said)
    const yes = bot.activity({ text: 'ja' })
    const { store } = bot.running().parts
    const { commit } = store
    let commits = 0
    sinon.replace(store, 'commit', async (turn) => {
      if (++commits > 1) throw new StoreError('broken', 'killed')
      return commit(turn)
    })
    await bot.post(yes)
    await bot.restart()
    assert.deepEqual(cancelled(bot), [115901])
    const place = bot.channel.taken.length
    for (const said of ['en nu?', 'afspraak afzeggen']) await bot.say(said)
    assert.match(bot.channel.texts(place).join(), /is afgezegd.*Wilt u .* afzeggen/s)
    const before = bot.channel.taken.length
    await bot.post(yes)
    assert.deepEqual(bot.channel.texts(before), [])
    assert.deepEqual(cancelled(bot), [115901])
    await bot.say('ja')
    assert.equal(cancelled(bot).length, 2)
  })

  it('is no yes to a question that was asked after it was said, when its first turn left nothing behind', async () => {
    const at = (seconds: number) => ({ timestamp: new Date(Date.UTC(2020, 0, 1, 12, 0, seconds)).toISOString() })
    for (const [n, said] of ['afspraak afzeggen', '1-1-1965', '157376', 'nummer 1'].entries())
      await bot.say(said, at(n))
    const yes = bot.activity({ text: 'ja', ...at(10) })
    const broken = sinon.stub(bot.running().parts.store, 'commit').rejects(new StoreError('broken', 'killed'))
    await bot.post(yes)
    await bot.restart()
    assert.equal(broken.called, true)
    const place = bot.channel.taken.length
    await bot.say('nee, de andere', at(20))
    assert.match(bot.channel.texts(place).join(), /4 december.*afzeggen/s)
    await bot.post(yes)
    assert.match(bot.channel.texts(place).at(-1) ?? '', /4 december.*afzeggen/s)
    assert.deepEqual(cancelled(bot), [])
    await bot.say('ja', at(30))
    assert.equal(cancelled(bot).length, 1)
  })

  it('arrives although the channel stumbled once', async () => {
    bot.channel.refuse(500)
    await bot.say('hallo')
    assert.equal(bot.channel.texts().length, 1)
  })

  it('is a turn of its own in another conversation', async () => {
    await bot.post(bot.activity({ id: 'one', text: 'hallo' }))
    await bot.post(bot.activity({ id: 'one', text: 'hallo', conversation: { id: 'another' } }))
    assert.equal(bot.channel.texts().length, 2)
  })
})

describe('what a patient may send', () => {
  let bot: Online
  beforeEach(async () => {
    bot = await goOnline()
    await bot.say('afspraak afzeggen')
    await bot.say('1-1-1965')
  })
  afterEach(() => bot.end())

  const image = { attachments: [{ contentType: 'image/png', contentUrl: 'https://images.example/1.png' }] }
  const table: readonly (readonly [name: string, more: object])[] = [
    ['nothing', { text: '' }],
    ['no text at all', {}],
    ['spaces', { text: '  \n\t ' }],
    ['emoji', { text: '😀👩‍⚕️🏥' }],
    ['half an emoji', { text: 'a\ud83d' }],
    ['Turkish', { text: 'randevumu iptal etmek istiyorum' }],
    ['Arabic', { text: 'أريد إلغاء موعدي' }],
    ['Chinese', { text: '我想取消预约' }],
    ['very much', { text: 'a'.repeat(60_000) }],
    ['very many digits', { text: '1'.repeat(60_000) }],
    ['very many words', { text: 'koekje '.repeat(8_000) }],
    ['a null character', { text: '\u0000\u0000' }],
    ['markup', { text: '<script>alert(1)</script>' }],
    ['a template', { text: '{{phone}} $t(greeting)' }],
    ['an image', image],
    ['a card of another conversation', { value: { action: 'cancel', appointment: 115901 } }],
    ['a list as value', { value: ['ja'] }],
    ['a number as value', { value: 1 }],
  ]
  for (const [name, more] of table)
    it(`asks again after ${name}`, async () => {
      const place = bot.lines.length
      assert.deepEqual(await bot.post(bot.activity(more)), { status: 200, body: '' })
      assert.match(bot.keys(place).join(), /identify\.(number|date-wrong)/)
      assert.deepEqual(bot.agenda.log, [])
      assert.ok((await bot.say('157376')).includes('identify.known'), 'the conversation goes on where it was')
    })

  it('reads a text beside an image, and words as the value of a button', async () => {
    assert.ok((await bot.say('157376', image)).includes('identify.known'))
    const place = bot.lines.length
    await bot.post(bot.activity({ value: 'nummer 2' }))
    assert.deepEqual(bot.keys(place), ['cancel.confirm'])
  })

  it('asks again after a value nested deeper than any program makes it', async () => {
    const nested = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    const place = bot.lines.length
    await bot.post(JSON.stringify(bot.activity({ value: 'HERE' })).replace('"HERE"', nested))
    assert.match(bot.keys(place).join(), /identify\.(number|date-wrong)/)
  })

  it('says nothing to kinds of activity that it does not know', async () => {
    const place = bot.channel.taken.length
    for (const type of ['typing', 'messageReaction', 'endOfConversation', 'installationUpdate', 'x-new', '__proto__'])
      assert.deepEqual(await bot.post(bot.activity({ type, text: 'ja' })), { status: 200, body: '' }, type)
    await bot.post(bot.activity({ type: 'event', name: 'another' }))
    assert.equal(bot.channel.taken.length, place)
  })
})

function types(bot: Online): readonly (string | undefined)[] {
  return bot.channel.taken.map(({ activity }) => activity.type)
}

async function texts(bot: Online, said: string, more: object): Promise<string> {
  return (await bot.ask(said, more)).map(({ text }) => text).join('\n')
}

function textOf({ body }: { readonly body: string }): string {
  const { activities } = JSON.parse(body) as { activities: readonly { text: string }[] }
  return activities.map(({ text }) => text).join('\n')
}

/** What the agenda itself says was cancelled. */
function cancelled(bot: Online): readonly number[] {
  return bot.agenda.log.flatMap(({ effect }) => (effect?.kind === 'cancelled' ? [effect.id] : []))
}
