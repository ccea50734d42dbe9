// What patients say beside the answer, and what it must not be taken for.
import { strict as assert } from 'node:assert'
import { cancelled, follow, identified, list } from './follow.ts'
import { startTalk, type Talk } from './talk.ts'

describe('what patients say beside the answer', () => {
  let talk: Talk
  beforeEach(async () => {
    talk = await startTalk()
    await talk.hear({ kind: 'start' })
  })
  afterEach(() => talk.end())

  const confirming = async () => {
    await identified(talk, 'afspraak afzeggen')
    await follow(talk, [['de eerste', 'cancel.confirm']])
  }
  const surnameAsked = async () => {
    for (const said of ['afspraak afzeggen', '1 januari 1965']) await talk.say(said)
    await follow(talk, [['weet ik niet', 'identify.no-matter', 'identify.surname']])
  }

  for (const said of [
    'wacht effe hoor mijn man roept',
    'momentje de bel gaat',
    'oh wacht er staat iemand aan de deur',
    "hold on someone's at the door",
    'ja wacht even mijn zoon belt',
  ])
    it(`waits at the confirmation, and changes nothing: "${said}"`, async () => {
      await confirming()
      await follow(talk, [[said, 'common.take-time', 'cancel.confirm']])
      assert.deepEqual(cancelled(talk), [])
      await follow(talk, [['nee', 'cancel.kept', 'menu.more']])
    })

  for (const said of ['wacht even nee toch niet', 'wacht nee', 'hold on no leave it', 'wacht ik wil hem houden'])
    it(`hears the no after the moment: "${said}"`, async () => {
      await confirming()
      await follow(talk, [[said, 'cancel.kept', 'menu.more']])
    })

  it('takes no moment after a cancellation for regret', async () => {
    await confirming()
    await talk.say('ja')
    await follow(talk, [
      ['wacht effe hoor mijn man roept', 'common.take-time', 'menu.more'],
      ['oh nee toch niet', 'cancel.no-undo', 'menu.more'],
    ])
  })

  for (const said of [
    'ik begrijp het niet',
    "I don't understand",
    'sorry my dutch not good what you ask',
    'oke en welke blijft dan staan',
  ])
    it(`asks again of who does not follow, and takes it for neither yes nor no: "${said}"`, async () => {
      await confirming()
      assert.match((await talk.say(said)).at(-1) ?? '', /^cancel\.confirm/)
      assert.deepEqual(cancelled(talk), [])
    })

  for (const said of ['nee ik begrijp het niet', 'waarom, nee laat maar staan', 'nee, waarom zou ik'])
    it(`still hears a no in it: "${said}"`, async () => {
      await confirming()
      await follow(talk, [[said, 'cancel.kept', 'menu.more']])
    })

  for (const [said, key] of [
    ['hoe laat zijn jullie eigenlijk open', 'menu.hours'],
    ['moet ik iets meenemen?', 'menu.not-mine'],
    ['do I need to bring anything to my appointment?', 'menu.not-mine'],
    ['wat is het nummer', 'menu.phone'],
    ['wat is jullie nummer trouwens', 'menu.phone'],
    ['what number do I call', 'menu.phone'],
  ] as const) {
    it(`answers at the confirmation and asks on: "${said}"`, async () => {
      await confirming()
      await follow(talk, [[said, key, 'cancel.confirm']])
    })
    it(`answers at the first question: "${said}"`, async () => {
      assert.equal((await talk.say(said))[0], key)
    })
  }

  it('tells the number after a hand-over, and until when it is answered', async () => {
    await talk.say('medewerker')
    await follow(talk, [
      ['wat is het nummer', 'menu.phone', 'menu.more'],
      ['en tot hoe laat', 'menu.hours', 'menu.more'],
      ['ok dan bel ik wel', 'menu.bye'],
    ])
  })

  it('takes "wat is het nummer" for the own number where that is asked', async () => {
    for (const said of ['afspraak afzeggen', '1 januari 1965']) await talk.say(said)
    await follow(talk, [['wat is het nummer', 'identify.number_example']])
  })

  it('says that it can be done for somebody else, and whose details it needs', async () => {
    await follow(talk, [
      ['ik bel voor mijn moeder', 'menu.for-another', 'menu.which'],
      ['ze kan dinsdag niet komen', 'identify.for-another', 'identify.birth-date'],
      ['1 januari 1965', 'identify.echo', 'identify.number'],
      ['157376', 'identify.known', 'cancel.confirm'],
    ])
  })

  for (const said of ['hallo ik bel namens mijn buurvrouw', "I'm calling for my mother", "hi, it's for my dad"])
    it(`is for somebody else: "${said}"`, async () => {
      await follow(talk, [[said, 'menu.for-another', 'menu.which']])
      await follow(talk, [['opnieuw', 'common.start-over', 'menu.what']])
      assert.equal((await talk.say('afspraak afzeggen'))[0], 'identify.intro')
    })

  for (const said of [
    'mijn zoon is ziek dus ik moet mijn afspraak afzeggen',
    'my son has a fever so I need to cancel my appointment',
  ])
    it(`is the patient's own, with a reason: "${said}"`, async () => {
      assert.deepEqual(await talk.say(said), ['identify.intro', 'identify.birth-date'])
    })

  it('asks the date again of who gave their own for somebody else', async () => {
    for (const said of ['afspraak van mijn oma afzeggen', '29 februari 2004']) await talk.say(said)
    await follow(talk, [
      ['oh nee wacht dat is mijn eigen geboortedatum', 'identify.date-wrong', 'identify.birth-date'],
      ['1 januari 1965', 'identify.echo', 'identify.number'],
    ])
  })

  for (const said of ['yes cancel please', 'ja graag', "joa da's goed", 'ja zeg maar af'])
    it(`is no surname: "${said}"`, async () => {
      await surnameAsked()
      await follow(talk, [[said, 'identify.surname_again']])
    })

  for (const said of ['Mens', 'mevrouw Mens', 'Persoon', 'de Mens', 'ja met Goed'])
    it(`is a surname: "${said}"`, async () => {
      await surnameAsked()
      await follow(talk, [[said, 'identify.time']])
    })

  for (const said of ['een mens', 'medewerker', 'ik wil een mens'])
    it(`is no surname but a wish for a person: "${said}"`, async () => {
      await surnameAsked()
      assert.equal((await talk.say(said))[0], 'handover.asked')
    })

  for (const said of ['999990019', 'mijn bsn is 999990019', 'negen negen negen negen negen nul nul een negen'])
    it(`is no wrong try, and loses nothing: "${said}"`, async () => {
      await surnameAsked()
      await follow(talk, [
        [said, 'identify.surname_again'],
        ['de testpatiënt', 'identify.time'],
        ['dinsdag kwart over negen', 'identify.known', 'cancel.confirm-said'],
      ])
    })

  it('takes the number said in words of who has found it', async () => {
    await surnameAsked()
    await follow(talk, [['ha gevonden een vijf zeven drie zeven zes', 'identify.known', ...list, 'cancel.which']])
  })

  it('tells the list again of who asks which there are, and begins to cancel none', async () => {
    await identified(talk, 'afspraak afzeggen')
    await follow(talk, [['welke heb ik allemaal staan dan', ...list, 'cancel.which']])
  })

  for (const said of ['nee dat is alles', "no that's all", 'dat was alles'])
    it(`does not take "alles" for all appointments: "${said}"`, async () => {
      await identified(talk, 'afspraak afzeggen')
      await follow(talk, [[said, 'cancel.kept-all', 'menu.more']])
    })

  it('knows the list after it was left as it was', async () => {
    await confirming()
    await follow(talk, [
      ['nee', 'cancel.kept', 'menu.more'],
      ['en de laatste dan', 'cancel.confirm'],
    ])
    assert.match(talk.text(), /vrijdag 4 december/)
  })

  for (const said of ['no the other one can stay', 'nee de andere mag blijven staan', 'nee thx', 'nee dankjewel'])
    it(`is all for now: "${said}"`, async () => {
      await confirming()
      await talk.say('ja')
      await follow(talk, [[said, 'menu.bye']])
    })

  for (const said of ['die tweede hoeft niet meer', "I don't need the second one anymore"])
    it(`wants one cancelled of those that were told: "${said}"`, async () => {
      await identified(talk, 'mijn afspraken')
      await follow(talk, [[said, 'cancel.confirm']])
      assert.match(talk.text(), /4 december|4 December/)
    })

  it('hears the day of a choice in a story', async () => {
    await identified(talk, 'afspraak afzeggen')
    await follow(talk, [['dinsdag maar ik ben zo verkouden', 'cancel.confirm']])
  })

  for (const said of [
    'is het nu echt afgezegd?',
    'is het gelukt',
    'did you cancel it',
    'did that go through',
    'en is die nu geannuleerd',
  ])
    it(`tells what was done, and begins to cancel nothing else: "${said}"`, async () => {
      await confirming()
      await talk.say('ja')
      await follow(talk, [[said, 'cancel.done', 'menu.more']])
      assert.match(talk.text(), /24 (n|N)ovember/)
      await follow(talk, [['ja', 'menu.what']])
      assert.equal(cancelled(talk).length, 1)
    })

  it('tells what the agenda has of who asks whether it is cancelled, where nothing was', async () => {
    await confirming()
    await talk.say('nee')
    await follow(talk, [['is hij nu afgezegd?', ...list, 'menu.more']])
  })

  it('tells that nothing can be put back of who meant another one', async () => {
    await confirming()
    await talk.say('ja')
    await follow(talk, [['oh wacht ik bedoelde de assistente', 'cancel.no-undo', 'menu.more']])
  })

  for (const said of ['en de tweede niet hè', 'die van vrijdag niet hoor'])
    it(`takes the other one of who says which is not meant: "${said}"`, async () => {
      await identified(talk, 'afspraak afzeggen')
      await follow(talk, [[said, 'cancel.confirm']])
      assert.match(talk.text(), /dinsdag 24 november/)
    })

  for (const said of ['oh laat maar ik bel zelf wel', 'laat dan maar', "never mind I'll call them", 'ik bel zelf wel'])
    it(`drops it: "${said}"`, async () => {
      for (const each of ['afspraak afzeggen', '1 januari 1965']) await talk.say(each)
      await follow(talk, [[said, 'menu.dropped', 'menu.more']])
    })

  for (const said of [
    'hmm will I be able to get a new one soon',
    'mag ik dan toch mijn pillen komen halen',
    'krijg ik dan wel snel een andere dokter',
  ])
    it(`takes no "oké" for consent after a question it has no answer to: "${said}"`, async () => {
      await confirming()
      await talk.say(said)
      await talk.say('oké')
      assert.deepEqual(cancelled(talk), [])
    })

  it('hears the number in digits after the birth date, before any wish', async () => {
    await talk.say('twaalf drie vierentachtig')
    await talk.say('tien twee zes drie')
    assert.equal((await talk.say('mijn afspraken'))[0], 'identify.known')
    assert.match(talk.text(), /4 afspraken/)
  })

  it('tells the others of who asks what comes after the next one', async () => {
    await identified(talk, 'wanneer moet ik komen')
    await follow(talk, [['en daarna', ...list, 'menu.more']])
  })

  for (const said of ['ja graag meer', 'doe maar meer', 'yes please the rest'])
    it(`goes on with the list: "${said}"`, async () => {
      for (const each of ['mijn afspraken', '12 maart 1984']) await talk.say(each, 'spoken')
      assert.equal((await talk.say('10263', 'spoken')).at(-1), 'appointments.more')
      assert.equal((await talk.say(said, 'spoken'))[0], 'appointments.numbered')
    })

  for (const said of ['meer niet', 'nee meer hoeft niet'])
    it(`does not go on with the list: "${said}"`, async () => {
      for (const each of ['mijn afspraken', '12 maart 1984', '10263']) await talk.say(each, 'spoken')
      assert.notEqual((await talk.say(said, 'spoken'))[0], 'appointments.numbered')
    })

  for (const said of ['is dat dinsdag', 'is dat die van vrijdag?', 'was that tuesday', 'oh is that the one on Tuesday'])
    it(`tells which one it is, moves to no other, and takes no "oké" for consent: "${said}"`, async () => {
      await identified(talk, 'afspraak afzeggen')
      await follow(talk, [['de tweede', 'cancel.confirm']])
      assert.match((await talk.say(said)).at(-1) ?? '', /^cancel\.confirm/)
      assert.match(talk.text(), /4 (d|D)ecember/)
      await talk.say('oké')
      assert.deepEqual(cancelled(talk), [])
      await talk.say('ja')
      assert.deepEqual(
        cancelled(talk).map(([at]) => at),
        ['2026-12-04T14:40:00'],
      )
    })

  it('takes no "oké" for consent to one that came up by a question', async () => {
    await identified(talk, 'afspraak afzeggen')
    await follow(talk, [
      ['welke van de twee is bij de assistent?', 'cancel.confirm'],
      ['oké', 'confirm.late', 'cancel.confirm'],
      ['ja', 'cancel.done', 'cancel.stays', 'cancel.new-one', 'menu.more'],
    ])
  })

  it('does not take "nee, maandag" for nothing, where all are on a Monday', async () => {
    for (const said of ['afspraak afzeggen', '12 maart 1984', '10263']) await talk.say(said)
    await follow(talk, [['nee maandag bedoel ik', 'cancel.which_again']])
  })

  for (const said of ['geen flauw idee', 'ja dat weet ik dus niet', 'no earthly idea'])
    it(`does not know: "${said}"`, async () => {
      for (const each of ['afspraak afzeggen', '1 januari 1965']) await talk.say(each)
      await follow(talk, [[said, 'identify.no-matter', 'identify.surname']])
    })

  for (const said of [
    'is die van vrijdag bij de assistent',
    'wat is er vrijdag ook alweer',
    'is my other one on friday',
  ])
    it(`tells who asks after the others, and begins to cancel none: "${said}"`, async () => {
      await confirming()
      await talk.say('ja')
      assert.equal((await talk.say(said)).at(-1), 'menu.more')
      await talk.say('oké')
      assert.equal(cancelled(talk).length, 1)
    })

  for (const said of ['en die van vrijdag', 'en de andere?', 'die van vrijdag ook maar'])
    it(`goes on to the next one: "${said}"`, async () => {
      await confirming()
      await talk.say('ja')
      await follow(talk, [[said, 'cancel.confirm']])
    })

  for (const said of ['en is die van dinsdag bij de dokter zelf', 'is dat op dinsdag bij Dhr. Voorbeeld'])
    it(`tells again what was told, and begins to cancel nothing: "${said}"`, async () => {
      await identified(talk, 'mijn afspraken')
      assert.equal((await talk.say(said)).at(-1), 'menu.more')
      assert.match(talk.text(), /dinsdag 24 november.*Voorbeeld/i)
    })
})
