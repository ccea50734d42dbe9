// At the question that cancels: "oké" after an answer to something else thanks for that answer, and is no consent.
import { strict as assert } from 'node:assert'
import { cancelled as cancelledIn, follow, identified } from './follow.ts'
import { startTalk, type Talk } from './talk.ts'

describe('an "oké" that may be meant for something else', () => {
  let talk: Talk
  const start = async (locale: string, wish: string, first: string) => {
    talk = await startTalk({}, locale)
    await talk.hear({ kind: 'start' })
    await identified(talk, wish)
    assert.deepEqual(await talk.say(first), ['cancel.confirm'])
  }
  const dutch = () => start('nl-NL', 'afspraak afzeggen', 'de eerste')
  const english = () => start('en-GB', 'cancel my appointment', 'the first one')
  afterEach(() => talk.end())
  const cancelled = () => cancelledIn(talk).length

  const asides = [
    'wat zijn de openingstijden',
    'hoe laat zijn jullie open',
    'wat kost het als ik niet kom',
    'kan ik hem ook verzetten',
    'help',
    'herhaal',
    'bent u een robot',
    'hoe laat was die ook alweer',
    'wat bedoelt u daarmee',
    'bedankt',
  ]
  for (const aside of asides)
    it(`asks once more for "oké" after "${aside}", and takes a clear yes`, async () => {
      await dutch()
      const asked = (await talk.say(aside)).at(-1) ?? ''
      assert.match(asked, /^cancel\.confirm/)
      await follow(talk, [['oké', 'confirm.late', 'cancel.confirm']])
      assert.equal(cancelled(), 0)
      await talk.say('ja')
      assert.equal(cancelled(), 1)
    })

  for (const said of [
    'prima',
    'oké dank u',
    'goed',
    'top',
    'ok bedankt',
    'akkoord',
    'ja dank u',
    'o ja prima',
    'prima ja',
    'fijn',
  ])
    it(`is no consent after the opening hours: "${said}"`, async () => {
      await dutch()
      await talk.say('wat zijn de openingstijden')
      assert.equal((await talk.say(said)).at(-1), 'cancel.confirm')
      assert.equal(cancelled(), 0)
      await follow(talk, [['nee', 'cancel.kept', 'menu.more']])
    })

  for (const said of ['ok thanks', 'great', 'right', 'fine', 'ok cool', 'lovely thank you', 'alright', 'perfect'])
    it(`is no consent after what it costs: "${said}"`, async () => {
      await english()
      await talk.say('will I be charged for this')
      assert.match((await talk.say(said)).at(-1) ?? '', /^cancel\.confirm/)
      assert.equal(cancelled(), 0)
    })

  const clear = [
    ...[
      'ja',
      'ja graag',
      'ja annuleer maar',
      'ja, zeg maar af',
      'ja hoor',
      'ja natuurlijk',
      'doe maar',
      'ja die mag weg',
    ],
    ...['oké zeg hem maar af', 'ja klopt', 'annuleer de afspraak maar', 'jazeker'],
  ]
  for (const said of clear)
    it(`takes a clear yes after the opening hours: "${said}"`, async () => {
      await dutch()
      await talk.say('wat zijn de openingstijden')
      assert.equal((await talk.say(said))[0], 'cancel.done')
    })

  for (const said of ['yes', 'yes please', 'yes go ahead', 'ok cancel it', 'yes please cancel it', 'please cancel it'])
    it(`takes a clear yes after what it costs: "${said}"`, async () => {
      await english()
      await talk.say('will I be charged for this')
      assert.equal((await talk.say(said))[0], 'cancel.done')
    })

  it('takes an "oké" to the question itself, also when that was not understood at first', async () => {
    await dutch()
    await follow(talk, [
      ['vergeetmenietje', 'cancel.confirm_again'],
      ['oké', 'cancel.done', 'cancel.stays', 'cancel.new-one', 'menu.more'],
    ])
  })

  it('takes the key 1 for what it says', async () => {
    await dutch()
    await talk.say('herhaal', 'spoken')
    assert.equal((await talk.say('1', 'keyed'))[0], 'cancel.done')
  })

  it('is no consent to the next one after the last one was told to be cancelled', async () => {
    await dutch()
    await talk.say('nee')
    await talk.say('zeg ze allebei maar af')
    await follow(talk, [
      ['ja', 'cancel.done', 'cancel.confirm'],
      ['oké', 'confirm.late', 'cancel.confirm'],
    ])
    assert.equal(cancelled(), 1)
  })

  it('is no consent of whoever wanted to hear their appointments, and has no number', async () => {
    talk = await startTalk()
    for (const said of ['mijn afspraken', '1 januari 1965', 'weet ik niet', 'de testpatiënt']) await talk.say(said)
    await follow(talk, [
      ['dinsdag kwart over negen', 'identify.known', 'appointments.only-one', 'cancel.confirm-said'],
      ['oké', 'confirm.late', 'cancel.confirm-said'],
    ])
    assert.equal(cancelled(), 0)
  })
})
