// Whole calls over each gateway, in both languages: what people do, and what they hear.
import { strict as assert } from 'node:assert'
import { callAudioCodes } from './audiocodes-gateway.ts'
import { callJambonz } from './jambonz-gateway.ts'
import { type Exchange, openExchange, type Telephone } from './telephone.ts'

const gateways: Readonly<Record<string, (exchange: Exchange) => Promise<Telephone>>> = {
  AudioCodes: (exchange) => callAudioCodes(exchange),
  jambonz: (exchange) => callJambonz(exchange),
}

for (const [name, dial] of Object.entries(gateways))
  describe(`a call over ${name}`, () => {
    let exchange: Exchange
    let call: Telephone
    beforeEach(async () => {
      exchange = await openExchange()
      call = await dial(exchange)
    })
    afterEach(() => exchange.close())

    /** Says or presses each line and looks at what is heard. */
    const follow = async (...lines: readonly (readonly [said: string, heard: RegExp])[]) => {
      for (const [said, heard] of lines) {
        const words = await (/^[\d*#]+$/.test(said) ? call.press(said) : said ? call.say(said) : call.silence())
        assert.match(words, heard, `after "${said}": ${words}`)
      }
    }

    it('greets: an assistant, no person; the emergency line, a person, English, and where the privacy rules are', () => {
      assert.match(call.words(), /^Goedemorgen, .*De Linde\. .*digitale assistent, geen mens/)
      assert.match(
        call.words(),
        /spoed één één twee of toets 1\. Toets 0 voor een mens, 9 for English\. Privacy: onze website/,
      )
      assert.match(call.words(), /Waarmee kan ik u helpen\?$/)
    })

    it('cancels by voice, in Dutch', async () => {
      await follow(
        ['ik kan donderdag niet komen', /^U wilt een afspraak afzeggen\. Zeg uw geboortedatum/],
        ['een januari vijfenzestig', /^Eén januari negentienhonderd vijfenzestig\. Wat is uw patiëntnummer/],
        ['eenhonderdzevenenvijftig drie zeven zes', /zesentwintig november, 's ochtends om kwart over negen\./],
        ['ja', /^De afspraak is afgezegd\. .*Kan ik nog iets doen\?$/],
        ['nee dank u', /Tot ziens/],
      )
      assert.deepEqual(exchange.cancelled(), ['2026-11-26T09:15:00'])
      assert.equal(call.state(), 'hung-up')
    })

    it('cancels by voice, in English', async () => {
      await follow(
        ['I would like to cancel my appointment please', /^You want to cancel an appointment\. Say your date of birth/],
        [
          'the first of January nineteen sixty-five',
          /^The first of January nineteen sixty-five\. What is your patient number/,
        ],
        ['one five seven three seven six', /1: Thursday the twenty-sixth of November at nine fifteen in the morning/],
        ['the first one', /Do you want to cancel it\?/],
        ['yes please', /^The appointment has been cancelled\. .*anything else I can do for you\?$/],
        ['no thanks', /Goodbye/],
      )
      assert.deepEqual(exchange.cancelled(), ['2026-11-26T09:15:00'])
    })

    it('cancels by keys alone', async () => {
      await follow(
        ['', /^Waar gaat het om/],
        ['', /Toets 3 om een afspraak af te zeggen/],
        ['3', /geboortedatum, of toets hem in met acht cijfers/],
        ['01011965', /^Eén januari/],
        ['157376#', /1: .*Welke wilt u afzeggen\?$/],
        ['1', /toets 1 voor ja, 2 voor nee\.$/],
        ['1', /^De afspraak is afgezegd/],
        ['2', /Tot ziens/],
      )
      assert.deepEqual(exchange.cancelled(), ['2026-11-26T09:15:00'])
    })

    it('cancels by keys alone, in English', async () => {
      await follow(
        ['9', /How can I help you\?$/],
        ['3', /key it in with eight digits/],
        ['01011965', /^The first of January/],
        ['157376#', /Which one would you like to cancel\?$/],
        ['2', /Monday the seventh of December at two forty in the afternoon.*press 1 for yes, 2 for no/],
        ['2', /I have not changed anything/],
        ['2', /Goodbye/],
      )
      assert.deepEqual(exchange.cancelled(), [])
    })

    it('goes the way without a number for "dat weet ik niet"', async () => {
      await follow(
        ['afspraak afzeggen', /geboortedatum/],
        ['1 januari 1965', /patiëntnummer/],
        ['dat weet ik niet', /^Dat geeft niet\. Wat is uw achternaam\?$/],
        ['de testpatiënt', /Noem de dag en de tijd/],
        ['donderdag kwart over negen', /Donderdag zesentwintig november.*Wilt u deze afzeggen\?/],
        ['ja', /^De afspraak is afgezegd/],
      )
      assert.deepEqual(exchange.cancelled(), ['2026-11-26T09:15:00'])
    })

    it('puts through to a person when nobody is found three times', async () => {
      await call.say('mijn afspraken')
      for (const last of [
        /^Ik kan u met deze gegevens niet verder helpen/,
        /^Ik kan u/,
        /^Het lukt mij niet\. Ik verbind u door/,
      ]) {
        await follow(['02021970', /^Twee februari/], ['424242#', last])
      }
      assert.deepEqual(call.state(), { to: name === 'jambonz' ? '+31201234561' : 'tel:+31201234561' })
    })

    it('keeps the appointment of who changes their mind', async () => {
      await follow(
        ['afspraak afzeggen', /geboortedatum/],
        ['01011965', /patiëntnummer/],
        ['157376#', /Welke/],
        ['de eerste', /Wilt u deze afzeggen/],
        ['oh wacht nee toch niet', /^Goed\. Ik heb niets veranderd\. Uw afspraak blijft staan/],
        ['ja', /^Waarmee kan ik u helpen/],
        ['nee', /Tot ziens/],
      )
      assert.deepEqual(exchange.cancelled(), [])
    })

    it('says so when the agenda is down, and goes on when it is back', async () => {
      exchange.agenda.misbehave([{ method: 'GetAfspraken', fault: 'http-503', times: 99 }])
      await follow(
        ['mijn afspraken', /geboortedatum/],
        ['01011965', /patiëntnummer/],
        ['157376#', /De computer van de praktijk geeft geen antwoord\. Zal ik het nog een keer proberen/],
      )
      exchange.agenda.misbehave([])
      await follow(['ja', /U hebt 2 afspraken/])
    })

    it('puts through to the emergency line for key 1 at the greeting', async () => {
      await follow(['1', /^Ik verbind u door met de spoedlijn/])
      assert.deepEqual(call.state(), { to: 'sip:spoed@practice.example' })
    })

    it('offers the emergency line in every state, and a 1 after it cancels nothing', async () => {
      await follow(
        ['afspraak afzeggen', /geboortedatum/],
        ['01011965', /patiëntnummer/],
        ['157376#', /Welke/],
        ['1', /toets 1 voor ja/],
        ['help ik krijg geen lucht', /^Is het spoed\? Toets nu 1 voor de spoedlijn\. Of hang op en bel één één twee/],
        ['1', /^Ik verbind u door met de spoedlijn/],
      )
      assert.deepEqual(exchange.cancelled(), [])
    })

    it('puts through to a person for key 0, everywhere', async () => {
      await follow(['mijn afspraken', /geboortedatum/], ['0', /^Ik verbind u door met een medewerker/])
      assert.notEqual(call.state(), 'on')
    })

    it('counts silence and what it does not understand together, to keys and then to a person', async () => {
      await follow(
        ['mijn afspraken', /geboortedatum/],
        ['', /^Nog een keer graag/],
        ['blubberdeblub', /^Toets de dag, de maand en het jaar in met acht cijfers/],
        ['', /^Ik begrijp het helaas niet goed\. Ik verbind u door/],
      )
    })

    it('repeats for *, and speaks slowly when asked', async () => {
      await follow(
        ['mijn afspraken', /geboortedatum/],
        ['*', /^U wilt uw afspraken horen\. Zeg uw geboortedatum/],
        ['langzamer', /^U wilt uw afspraken horen/],
      )
    })

    it('asks again what was heard too badly, without reading it', async () => {
      await follow(['afspraak afzeggen', /geboortedatum/])
      assert.match(await call.say('1 januari 1965', { confidence: 0.2 }), /^Nog een keer graag/)
      assert.match(await call.say('1 januari 1965', { confidence: 0.9 }), /^Eén januari/)
    })

    it('tries what else may have been said for a fact, and never for a yes', async () => {
      await follow(['afspraak afzeggen', /geboortedatum/])
      assert.match(await call.say('en januari vijf en zes sticht', { others: ['1 januari 1965'] }), /^Eén januari/)
      await follow(['157376#', /Welke/], ['1', /toets 1 voor ja/])
      assert.match(await call.say('jaap', { others: ['ja'] }), /Wilt u deze afspraak echt afzeggen/)
      assert.match(await call.say('ja', { confidence: 0.5 }), /Toets 1 om af te zeggen/)
      assert.deepEqual(exchange.cancelled(), [])
    })

    it('takes no yes of which another hearing is a no', async () => {
      await follow(
        ['afspraak afzeggen', /geboortedatum/],
        ['01011965', /patiënt/],
        ['157376#', /Welke/],
        ['1', /toets 1/],
      )
      assert.match(await call.say('ja', { others: ['nee'] }), /Wilt u deze afspraak echt afzeggen/)
      assert.match(await call.say('ja', { others: ['jaa', 'ja.'] }), /^De afspraak is afgezegd/)
    })

    it('corrects a birth date that was read back', async () => {
      await follow(
        ['mijn afspraken', /geboortedatum/],
        ['1 januari 1956', /^Eén januari negentienhonderd zesenvijftig/],
        ['nee 1965', /^Eén januari negentienhonderd vijfenzestig/],
        ['157 37 zes', /U hebt 2 afspraken/],
      )
    })

    it('goes on in a call that begins while another is going on, and mixes nothing up', async () => {
      const other = await dial(exchange)
      await follow(['mijn afspraken', /geboortedatum/])
      assert.match(await other.say('cancel my appointment'), /Say your date of birth/)
      await follow(['01011965', /^Eén januari/])
      assert.match(await other.press('12031984'), /^The twelfth of March/)
      await follow(['157376#', /donderdag zesentwintig november/])
      assert.match(await other.press('10263#'), /1: Tuesday/)
    })

    it('forgets who it was when the call is over', async () => {
      await follow(['mijn afspraken', /geboortedatum/], ['01011965', /patiënt/], ['157376#', /U hebt 2/])
      await call.hangUp()
      const { store, practice } = exchange.parts
      const channel = name === 'jambonz' ? 'jambonz' : 'audiocodes'
      const key = { practice: practice.config.id, channel, id: (call as Telephone & { id: string }).id }
      const stored = await store.read(key, exchange.clock.now)
      assert.ok(stored)
      assert.equal(JSON.stringify(stored?.state).includes('157376'), false)
    })
  })
