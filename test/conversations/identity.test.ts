import { strict as assert } from 'node:assert'
import type { Heard } from '../../src/dialogs/state.ts'
import { saturdayNoon, startTalk, type Talk } from './talk.ts'

/** What only the test patient may hear: his appointments' days, times and doctor. */
const his = /24 november|4 december|9\.15|14\.40|Voorbeeld|Assistent/
/** What belongs to everybody else in the practice. */
const others = /8\.10|11\.20|10\.00|16\.30|8\.40|8\.50|15\.30|Jansen|Berg|Amrani|Meijer|Klein/
const minute = 60_000

describe('who it is', () => {
  let talk: Talk
  beforeEach(async () => {
    talk = await startTalk()
  })
  afterEach(() => talk.end())

  const identified = async (wish: string) => {
    for (const said of [wish, '1 januari 1965', '157376']) await talk.say(said)
    assert.match(talk.text(), his)
  }

  describe('ends', () => {
    const ends: readonly (readonly [name: string, end: () => unknown])[] = [
      ['after five minutes without a word', () => talk.later(5 * minute + 1)],
      ['when the clock is set back by an hour', () => talk.later(-60 * minute)],
      ['when somebody else speaks', () => talk.as('somebody else')],
      [
        'fifteen minutes after it began, however much was said',
        async () => {
          for (let count = 0; count < 4; count++) {
            talk.later(4 * minute - 1000)
            await talk.say('help')
          }
        },
      ],
    ]
    const probes: readonly (readonly [name: string, ...heard: readonly Heard[]])[] = [
      ['"herhaal"', words('herhaal')],
      ['"English please"', words('English please')],
      ['"ja"', words('ja')],
      ['"de eerste"', words('de eerste')],
      ['"help"', words('help')],
      ['"terug"', words('terug')],
      ['"mijn afspraken"', words('mijn afspraken')],
      ['"meer"', words('meer')],
      ['something unreadable', { kind: 'unreadable' }],
      ['an emergency and "ja"', words('mijn man heeft erge pijn op de borst'), words('ja')],
      ['an emergency and "herhaal"', words('mijn man heeft erge pijn op de borst'), words('herhaal')],
      ['somebody joining and "ja"', { kind: 'start' }, words('ja')],
      ['somebody joining and "herhaal"', { kind: 'start' }, words('herhaal')],
      ['silence and "terug"', { kind: 'silence' }, words('terug')],
    ]
    // A list that was read back, and a question that holds an appointment.
    const wishes = ['mijn afspraken', 'mijn afspraak van dinsdag afzeggen']
    for (const [place, [when, end]] of ends.entries())
      for (const [name, ...heard] of place === 0 ? probes : probes.slice(0, 3))
        it(`${when}: ${name} tells nothing any more`, async () => {
          for (const wish of wishes) {
            await talk.say('stop')
            talk.as('somebody')
            await identified(wish)
            await end()
            for (const each of heard) {
              await talk.hear(each)
              assert.doesNotMatch(talk.text(), his, `after "${wish}"`)
              assert.doesNotMatch(talk.text(), /ging bij mij iets mis/)
            }
          }
          assert.deepEqual(effects(talk), [])
        })

    it('with "stop", "opnieuw" and a goodbye', async () => {
      for (const goodbye of ['stop', 'opnieuw', 'nee dank u']) {
        await talk.end()
        talk = await startTalk()
        await identified('mijn afspraken')
        await talk.say(goodbye)
        for (const probe of ['herhaal', 'ja', 'de eerste', 'mijn afspraken']) {
          await talk.say(probe)
          assert.doesNotMatch(talk.text(), his, `"${probe}" after "${goodbye}"`)
        }
      }
    })

    it('and can begin again, with the wish kept', async () => {
      await identified('afspraak afzeggen')
      talk.later(5 * minute + 1)
      assert.ok((await talk.say('de eerste')).includes('identify.ended'))
      await talk.say('1 januari 1965')
      assert.ok((await talk.say('157376')).includes('cancel.which'))
    })
  })

  it('is known in one conversation only, through one door, for whoever said it', async () => {
    await identified('mijn afspraken')
    for (const place of [
      { conversation: 'another', user: 'somebody' },
      { conversation: 'talk', user: 'somebody', channel: 'msteams' },
      { conversation: 'talk', user: 'somebody else' },
    ])
      for (const probe of ['herhaal', 'de eerste', 'ja', 'mijn afspraken'])
        assert.doesNotMatch(await talk.at(place).say(probe), his, `${JSON.stringify(place)} ${probe}`)
  })

  it('does not end before its time, nor over a restart', async () => {
    await identified('afspraak afzeggen')
    talk.later(5 * minute)
    await talk.restart()
    assert.deepEqual(await talk.say('de eerste'), ['cancel.confirm'])
  })

  it('is nobody with what the Switchboard would take for a birth date or a citizen service number', async () => {
    for (const number of ['19650101', '01011965', '999990019', '99999001-9', '999 990 019', '0157376', '157376 0']) {
      await talk.end()
      talk = await startTalk()
      for (const said of ['mijn afspraken', '1-1-1965', number]) await talk.say(said)
      assert.doesNotMatch(talk.text(), his, number)
      assert.ok(!keys(talk).includes('identify.known'), number)
      const sent = searches(talk).filter((identifier) => identifier !== '01-01-1965')
      assert.deepEqual(
        sent.filter((identifier) => /^(19650101|01011965|999990019)$/.test(identifier)),
        [],
        number,
      )
    }
  })

  it('is never searched for under sixteen, whoever it is', async () => {
    for (const [birthDate, number] of [
      ['16-6-2016', '61616'],
      ['22-11-2010', '61616'],
      ['16-6-2016', '157376'],
    ] as const) {
      for (const said of ['mijn afspraken', birthDate, number]) await talk.say(said)
      await talk.say('opnieuw')
    }
    assert.deepEqual(talk.agenda.log, [])
    assert.ok(!keys(talk).includes('identify.known'))
  })

  it('is searched for on the sixteenth birthday', async () => {
    for (const said of ['mijn afspraken', '21-11-2010', '61616']) await talk.say(said)
    assert.deepEqual(searches(talk), ['61616'])
  })

  it('is searched for from the first minute of the sixteenth birthday on the practice clock, and not a minute sooner', async () => {
    for (const [moment, searched] of [
      ['2026-11-23T22:59:30Z', []],
      ['2026-11-23T23:00:00Z', ['61616']],
    ] as const) {
      await talk.end()
      talk = await startTalk({}, 'nl-NL', Date.parse(moment))
      for (const said of ['mijn afspraken', '24-11-2010', '61616']) await talk.say(said)
      assert.deepEqual(searches(talk), searched, moment)
    }
  })

  it('is asked of the agenda only when everything has been said', async () => {
    await talk.say('mijn afspraken')
    await talk.say('1-1-1965')
    assert.deepEqual(talk.agenda.log, [])
    await talk.say('157376')
    assert.deepEqual(searches(talk), ['157376'])
  })

  it('is not found any more after three failures, which lead to a person, also after a restart', async () => {
    await talk.say('mijn afspraken')
    for (const number of ['157377', '157378', '157379']) {
      await talk.say('1-1-1965')
      await talk.say(number)
    }
    assert.ok(keys(talk).at(-1) === 'menu.more' && keys(talk).includes('handover.identify'))
    await talk.restart()
    talk.later(minute)
    for (const said of ['mijn afspraken', '1-1-1965', '157376']) await talk.say(said)
    assert.doesNotMatch(talk.text(), his)
    assert.ok(!keys(talk).includes('identify.known'))
  })

  it('is written down for the practice without names and birth dates, under a hash while nobody is known', async () => {
    for (const said of ['mijn afspraken', '1-1-1965', '157377', '1-1-1965', '157376']) await talk.say(said)
    const audit = await talk.running().parts.store.audit('praktijk')
    assert.deepEqual(
      audit.map(({ what, outcome }) => `${what} ${outcome}`),
      ['identify not-identified', 'identify identified', 'list 3'],
    )
    assert.match(audit[0]?.who ?? '', /^[0-9a-f]{64}$/)
    assert.deepEqual(
      audit.slice(1).map(({ who }) => who),
      ['157376', '157376'],
    )
    assert.doesNotMatch(JSON.stringify(audit), /1965|somebody|testpati/)
  })
})

describe('an agenda that does not keep patients apart', () => {
  it("says nothing of another patient's appointments, and cancels none", async () => {
    const talk = await startTalk({}, 'nl-NL', saturdayNoon, { ignorePatientId: true })
    try {
      for (const said of [
        'mijn afspraken',
        '1-1-1965',
        '157376',
        'ja',
        'afspraak afzeggen',
        'de eerste',
        'ja',
        'herhaal',
      ]) {
        await talk.say(said)
        assert.doesNotMatch(talk.text(), others, said)
      }
      assert.deepEqual(effects(talk), [])
      const alarms = talk.log.filter((event) => event.event === 'agenda' && event.path === 'stranger')
      assert.ok(alarms.length > 0, 'the operator hears of it')
    } finally {
      await talk.end()
    }
  })

  it('says nothing of them to somebody without a number either', async () => {
    const talk = await startTalk({}, 'nl-NL', saturdayNoon, { ignorePatientId: true })
    try {
      for (const said of [
        'mijn afspraken',
        '1-1-1965',
        'weet ik niet',
        'De testpatiënt',
        'dinsdag om kwart over negen',
        'ja',
      ]) {
        await talk.say(said)
        assert.doesNotMatch(talk.text(), others, said)
      }
      assert.deepEqual(effects(talk), [])
    } finally {
      await talk.end()
    }
  })
})

function words(text: string): Heard {
  return { kind: 'words', text }
}

function keys(talk: Talk): readonly string[] {
  return talk.log.flatMap((event) => (event.event === 'turn' ? event.said : []))
}

function searches(talk: Talk): readonly string[] {
  return talk.agenda.log.flatMap(({ method, fields }) =>
    method === 'ZoekAfspraakPatient' ? [String(fields.identifier)] : [],
  )
}

function effects(talk: Talk): readonly unknown[] {
  return talk.agenda.log.flatMap(({ effect }) => (effect ? [effect.id] : []))
}
