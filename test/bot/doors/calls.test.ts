// Whole calls over each gateway, in each language: what people do, and what they hear.
import { strict as assert } from 'node:assert'
import { callAudioCodes } from './audiocodes-gateway.ts'
import { type Line, words } from './call-lines.ts'
import { callJambonz } from './jambonz-gateway.ts'
import { type Exchange, openExchange, type Telephone } from './telephone.ts'

type Call = Telephone & { readonly id: string }

const gateways: Readonly<Record<string, (exchange: Exchange) => Promise<Call>>> = {
  AudioCodes: (exchange) => callAudioCodes(exchange),
  jambonz: (exchange) => callJambonz(exchange),
}

/** Says or presses each line and looks at what is heard. */
async function follow(call: Telephone, ...lines: readonly Line[]): Promise<void> {
  for (const [said, heard] of lines) {
    const spoken = await (/^[\d*#]+$/.test(said) ? call.press(said) : said ? call.say(said) : call.silence())
    assert.match(spoken, heard, `after "${said}": ${spoken}`)
  }
}

const first = '2026-11-26T09:15:00'

for (const [gateway, dial] of Object.entries(gateways))
  for (const language of ['nl', 'en'] as const)
    describe(`a call over ${gateway} (${language})`, () => {
      const { says, hears } = words[language]
      let exchange: Exchange
      let call: Call
      beforeEach(async () => {
        exchange = await openExchange()
        call = await dial(exchange)
        if (language === 'en') await call.press('9')
      })
      afterEach(() => exchange.close())

      const follows = (...lines: readonly Line[]) => follow(call, ...lines)
      /** By keys, from the wish to the question which appointment. */
      const toWhich = () => follows(['3', hears.birthDateToCancel], ['01011965', hears.echo], ['157376#', hears.which])

      /** What is left for the practice to do. */
      const tasks = async () => (await exchange.parts.store.tasks('praktijk', 'open')).map(({ kind }) => kind)

      it('greets: an assistant, no person; the emergency line, a person, the other language, and where the privacy rules are', () => {
        for (const heard of [hears.greeting, hears.emergencyAndKeys, hears.menu]) assert.match(call.words(), heard)
      })

      it('cancels by voice', async () => {
        await follows(
          [says.cancel, hears.birthDateToCancel],
          [says.birthDate, hears.echo],
          [says.number, hears.confirm],
          [says.yes, hears.cancelled],
          [says.noThanks, hears.bye],
        )
        assert.deepEqual(exchange.cancelled(), [first])
        assert.equal(call.state(), 'hung-up')
      })

      it('cancels by keys alone', async () => {
        await follows(['', hears.menuAgain], ['', hears.menuKeys])
        await toWhich()
        await follows(['1', hears.confirm], ['1', hears.cancelled], ['2', hears.bye])
        assert.deepEqual(exchange.cancelled(), [first])
      })

      it('keeps the appointment by keys alone', async () => {
        await toWhich()
        await follows(['2', hears.confirmSecond], ['2', hears.kept], ['2', hears.bye])
        assert.deepEqual(exchange.cancelled(), [])
      })

      it('goes the way without a number for who does not know it', async () => {
        await follows(
          ['3', hears.birthDateToCancel],
          [says.birthDateInDigits, hears.number],
          [says.unknown, hears.surname],
          [says.surname, hears.time],
          [says.time, hears.confirm],
          [says.yes, hears.cancelled],
        )
        assert.deepEqual(exchange.cancelled(), [first])
      })

      it('puts through to a person when nobody is found three times', async () => {
        await follows([says.mine, hears.birthDateToList])
        for (const last of [hears.notFound, hears.notFound, hears.notFoundTransfer])
          await follows(['02021970', hears.otherEcho], ['424242#', last])
        assert.deepEqual(call.state(), { to: gateway === 'jambonz' ? '+31201234561' : 'tel:+31201234561' })
      })

      it('keeps the appointment of who changes their mind', async () => {
        await toWhich()
        await follows(
          [says.first, hears.confirm],
          [says.changedMind, hears.kept],
          [says.yes, hears.more],
          [says.no, hears.bye],
        )
        assert.deepEqual(exchange.cancelled(), [])
      })

      it('says so when the agenda is down, and goes on when it is back', async () => {
        exchange.agenda.misbehave([{ method: 'GetAfspraken', fault: 'http-503', times: 99 }])
        await follows([says.mine, hears.birthDateToList], ['01011965', hears.echo], ['157376#', hears.down])
        exchange.agenda.misbehave([])
        await follows([says.yes, hears.list])
      })

      it('asks to call back when the outcome is not known, and makes it a task once the caller has gone', async () => {
        await toWhich()
        await follows([says.first, hears.confirm])
        exchange.agenda.misbehave([
          { method: 'cancel-url', fault: 'reset-before', times: 99 },
          { method: 'GetAfspraken', fault: 'http-500', after: 1, times: 99 },
        ])
        await follows([says.yes, hears.pending])
        await call.hangUp()
        for (let step = 0; step < 25; step++) {
          exchange.clock.now += 6_000
          await exchange.work()
        }
        assert.deepEqual(await tasks(), ['cancellation-unknown'])
      })

      for (const [seconds, kinds] of [
        [1, ['cancellation-unheard']],
        [10, []],
      ] as const)
        it(`makes ${kinds.length ? 'a' : 'no'} task of a failed cancellation when the caller is gone ${seconds} s after`, async () => {
          await toWhich()
          await follows(['1', hears.confirm])
          exchange.agenda.misbehave([{ method: 'cancel-url', fault: 'refused', times: 99 }])
          await follows(['1', hears.failed])
          exchange.clock.now += seconds * 1_000
          await call.hangUp()
          assert.deepEqual(await tasks(), kinds)
        })

      it('puts through to the emergency line for key 1 at the greeting', async () => {
        await follows(['1', hears.emergencyLine])
        assert.deepEqual(call.state(), { to: 'sip:spoed@practice.example' })
      })

      it('offers the emergency line in every state, and a 1 after it cancels nothing', async () => {
        await toWhich()
        await follows(['1', hears.confirm], [says.alarm, hears.alarm], ['1', hears.emergencyLine])
        assert.deepEqual(exchange.cancelled(), [])
      })

      it('hears the cry for help that may have been meant by what was heard instead', async () => {
        await toWhich()
        await follows(['1', hears.confirm])
        assert.match(await call.say('ja', { others: [says.alarm] }), hears.alarm)
        assert.deepEqual(exchange.cancelled(), [])
      })

      it('puts through to a person for key 0, everywhere', async () => {
        await follows(
          [says.mine, hears.birthDateToList],
          [says.birthDateInDigits, hears.number],
          [says.unknown, hears.surname],
          [says.surname, hears.time],
          ['0', hears.person],
        )
        assert.notEqual(call.state(), 'on')
      })

      it('takes 0, 9 and * at "which one?" for what they always are', async () => {
        await toWhich()
        await follows(['*', hears.which], ['9', hears.otherLanguage], ['9', hears.which], ['0', hears.person])
        assert.notEqual(call.state(), 'on')
        assert.deepEqual(exchange.cancelled(), [])
      })

      it('counts silence and what it does not understand together, to keys and then to a person', () =>
        follows(
          [says.mine, hears.birthDateToList],
          ['', hears.birthDateAgain],
          [says.babble, hears.birthDateKeys],
          ['', hears.notUnderstood],
        ))

      it('repeats for *, and speaks slowly when asked', () =>
        follows([says.mine, hears.birthDateToList], ['*', hears.birthDateToList], [says.slower, hears.birthDateToList]))

      it('asks again what was heard too badly, without reading it', async () => {
        await follows([says.mine, hears.birthDateToList])
        assert.match(await call.say(says.birthDateInDigits, { confidence: 0.2 }), hears.birthDateAgain)
        assert.match(await call.say(says.birthDateInDigits, { confidence: 0.9 }), hears.echo)
      })

      it('tries what else may have been said for a fact, and never for a yes', async () => {
        await follows(['3', hears.birthDateToCancel])
        assert.match(await call.say(says.badlyHeardDate, { others: [says.birthDateInDigits] }), hears.echo)
        await follows(['157376#', hears.which], ['1', hears.confirm])
        assert.match(await call.say(says.nearlyYes, { others: [says.yes] }), hears.confirmAgain)
        assert.match(await call.say(says.yes, { confidence: 0.5 }), hears.confirmKeys)
        assert.deepEqual(exchange.cancelled(), [])
      })

      it('takes no yes of which another hearing is a no', async () => {
        await toWhich()
        await follows(['1', hears.confirm])
        assert.match(await call.say(says.yes, { others: [says.no] }), hears.confirmAgain)
        assert.match(await call.say(says.yes, { others: [says.yesAgain, `${says.yes}.`] }), hears.cancelled)
      })

      it('corrects a birth date that was read back', () =>
        follows(
          [says.mine, hears.birthDateToList],
          [says.wrongDate, hears.wrongEcho],
          [says.rightDate, hears.echo],
          [says.mixedNumber, hears.list],
        ))

      it('goes on in a call that begins while another is going on, and mixes nothing up', async () => {
        const other = await dial(exchange)
        await follows([says.mine, hears.birthDateToList])
        assert.match(await other.say('cancel my appointment'), words.en.hears.birthDateToCancel)
        await follows(['01011965', hears.echo])
        assert.match(await other.press('12031984'), /^The twelfth of March/)
        await follows(['157376#', hears.firstOne])
        assert.match(await other.press('10263#'), /1: Tuesday/)
      })

      it('forgets who it was when the call is over', async () => {
        await follows([says.mine, hears.birthDateToList], ['01011965', hears.echo], ['157376#', hears.list])
        await call.hangUp()
        const { store, practice } = exchange.parts
        const key = { practice: practice.config.id, channel: gateway.toLowerCase(), id: call.id }
        const stored = await store.read(key, exchange.clock.now)
        assert.ok(stored)
        assert.equal(JSON.stringify(stored?.state).includes('157376'), false)
      })
    })
