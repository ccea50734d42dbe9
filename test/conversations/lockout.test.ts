import { strict as assert } from 'node:assert'
import { setTimeout as pauseFor } from 'node:timers/promises'
import sinon from 'sinon'
import { type Place, startTalk, type Talk } from './talk.ts'

const hour = 3_600_000
const failed = /^Ik kan u met deze gegevens niet verder helpen\. U kunt de praktijk bellen op 020 123 45 67\./
const known = /^Dank u wel/
const person = /^Het lukt mij niet\. Bel de praktijk/

/** In a conversation of its own: who somebody says they are, and what the last answer is. */
async function claim(talk: Talk, place: Place, ...facts: readonly string[]): Promise<string> {
  const { say } = talk.at(place)
  await say('mijn afspraken')
  let answer = ''
  for (const fact of facts) answer = await say(fact)
  return answer
}

describe('being wrong about who you are', () => {
  let talk: Talk
  let count = 0
  const anew = (more: Partial<Place> = {}): Place => ({ conversation: `conversation ${++count}`, ...more })
  const wrong = (more: Partial<Place> = {}, birthDate = '1-1-1965', number = '99999') =>
    claim(talk, anew(more), birthDate, number)
  const right = (more: Partial<Place> = {}) => claim(talk, anew(more), '1-1-1965', '157376')
  const start = async (env: Record<string, string> = {}) => {
    talk = await startTalk(env)
  }
  afterEach(() => {
    sinon.restore()
    return talk.end()
  })

  it('keeps nobody waiting for a clock that was set back meanwhile', async () => {
    await start()
    const pause = sinon.spy(talk.running().parts, 'pause')
    sinon.stub(talk.running().parts.practice.agenda, 'identify').callsFake(async () => {
      talk.later(-hour)
      return { kind: 'none' }
    })
    await wrong()
    assert.deepEqual(
      pause.args.map(([ms]) => ms),
      [1_000],
    )
  })

  it('is answered in the same words, whoever exists', async () => {
    await start()
    for (let guess = 0; guess < 3; guess++) await wrong({}, `2-1-195${guess}`, '10263')
    const answers = {
      nobody: await wrong({}, '17-5-1971', '99998'),
      'wrong number': await wrong({}, '1-1-1965', '99997'),
      "another's number": await wrong({}, '23-11-1951', '48888'),
      several: await claim(talk, anew(), '29-2-2004', 'weet ik niet', 'Jansen', 'donderdag om tien over half negen'),
      'nobody by appointment': await claim(talk, anew(), '17-5-1971', 'weet ik niet', 'Jansen', 'donderdag om 9 uur'),
      locked: await claim(talk, anew(), '12-3-1984', '10263'),
      'under sixteen': await wrong({}, '16-6-2016', '61616'),
      'citizen service number': await wrong({}, '31-12-1999', '123456782'),
      'a birth date as number': await wrong({}, '1-1-1965', '19650101'),
    }
    for (const [who, answer] of Object.entries(answers)) {
      assert.equal(answer, answers.nobody, who)
      assert.match(answer, failed)
    }
  })

  const limits: readonly (readonly [
    string,
    number,
    guess: (place: number) => Promise<string>,
    locked: () => Promise<string>,
    free: () => Promise<string>,
  ])[] = [
    [
      'a claimed number',
      3,
      (nth) => wrong({}, `3-4-194${nth}`, '157376'),
      () => right(),
      () => claim(talk, anew(), '23-11-1951', '30412'),
    ],
    [
      'a claimed birth date',
      5,
      (nth) => wrong({}, '1-1-1965', `9999${nth}`),
      () => right(),
      () => claim(talk, anew(), '23-11-1951', '30412'),
    ],
    [
      'a user of a channel',
      5,
      (nth) => wrong({ user: 'rose' }, `3-4-194${nth}`, `9999${nth}`),
      () => right({ user: 'rose' }),
      () => right({ user: 'iris' }),
    ],
    [
      'a network',
      10,
      (nth) => wrong({ network: '192.0.2.0/24' }, `3-4-194${nth}`, `9999${nth}`),
      () => right({ network: '192.0.2.0/24' }),
      () => right({ network: '192.0.3.0/24' }),
    ],
  ]
  for (const [whose, most, guess, locked, free] of limits)
    it(`locks ${whose} after ${most}, also over a restart, for a day, and nobody else`, async () => {
      await start()
      for (let nth = 0; nth < most - 1; nth++) await guess(nth)
      assert.match(await locked(), known, 'one before the last')
      await guess(most - 1)
      await talk.restart()
      const before = talk.agenda.log.length
      assert.match(await locked(), failed)
      assert.ok(talk.agenda.log.length > before, 'the search is made all the same')
      assert.match(await free(), known)
      talk.later(24 * hour)
      assert.match(await locked(), known, 'a day later')
    })

  it('counts what is tried without a number too', async () => {
    await start()
    const byAppointment = (at: string) => claim(talk, anew(), '1-1-1965', 'weet ik niet', 'De testpatiënt', at)
    for (const hour of [8, 10, 11, 12, 13]) assert.match(await byAppointment(`dinsdag om ${hour} uur`), failed)
    assert.match(await byAppointment('dinsdag om kwart over negen'), failed)
    assert.match(await right(), failed)
  })

  it('asks the agenda the same, whether or not somebody has that name', async () => {
    await start()
    const asked = async (name: string) => {
      const before = talk.agenda.log.length
      await claim(talk, anew(), '1-1-1965', 'weet ik niet', name, 'dinsdag om elf uur')
      return talk.agenda.log.slice(before).map(({ method }) => method)
    }
    assert.deepEqual(await asked('De testpatiënt'), ['ZoekAfspraakPatient', 'GetAfspraken'])
    assert.deepEqual(await asked('Bakker'), ['ZoekAfspraakPatient', 'GetAfspraken'])
  })

  it('counts nothing that was right, nor what the agenda could not answer', async () => {
    await start({ FAILURES_PER_NUMBER: '1', FAILURES_PER_USER: '1' })
    for (let nth = 0; nth < 3; nth++) assert.match(await right({ user: 'rose' }), known)
    talk.agenda.misbehave([{ method: 'ZoekAfspraakPatient', fault: 'http-500' }])
    await wrong({ user: 'rose' }, '1-1-1965', '157376')
    talk.agenda.misbehave([])
    assert.match(await right({ user: 'rose' }), known)
    assert.deepEqual(await talk.running().parts.store.tallies('praktijk', Date.parse('2026-11-21')), [])
  })

  it('lets no more guesses through when they come all at once', async () => {
    await start()
    const dates = Array.from({ length: 20 }, (_, nth) => (nth === 19 ? '1-1-1965' : `${nth + 1}-3-1965`))
    const answers = await Promise.all(dates.map((date) => claim(talk, anew(), date, '157376')))
    assert.deepEqual(
      answers.filter((answer) => !failed.test(answer)),
      [],
    )
  })

  it('holds up nobody who is right, however many are so at once', async () => {
    await start()
    // Here they wait for each other in earnest, on a clock that stands still.
    sinon.replace(talk.running().parts as { pause: typeof pauseFor }, 'pause', pauseFor)
    const answers = await Promise.all(Array.from({ length: 20 }, () => right()))
    for (const answer of answers) assert.match(answer, known)
  })

  it('goes to a person after three in one conversation', async () => {
    await start()
    const { say } = talk.at(anew())
    await say('mijn afspraken')
    const answers = []
    for (const number of ['99991', '99992', '99993']) {
      await say('1-1-1965')
      answers.push(await say(number))
    }
    assert.match(answers[1] ?? '', failed)
    assert.match(answers[2] ?? '', person)
  })

  describe('very often', () => {
    const flood = async (most: number, channel = 'test') => {
      for (let nth = 0; nth < most; nth++) await wrong({ channel }, `3-4-19${40 + nth}`, `999${10 + nth}`)
    }
    const env = { FAILURES_PER_DOOR: '6' }
    const alarms = () => talk.log.filter((each) => each.event === 'door-paused')

    it('pauses that door for an hour, with a task, a line in the log and an alarm, and no other door', async () => {
      await start(env)
      await flood(6)
      const { store } = talk.running().parts
      assert.deepEqual(
        (await store.tasks('praktijk', 'open')).map(({ kind, what }) => [kind, (what as { door: string }).door]),
        [['door-paused', 'test']],
      )
      const event = { event: 'door-paused', practice: 'praktijk', channel: 'test', minutes: 60 }
      assert.deepEqual(alarms(), [event])
      await talk.restart()
      assert.match(await right(), person)
      assert.match(await right({ channel: 'msteams' }), known)
      talk.later(hour)
      assert.match(await right(), known, 'an hour later')
      assert.match(await wrong(), failed)
      assert.match(await right(), person, 'one more failure on the same day')
      assert.equal(alarms().length, 2)
      talk.later(24 * hour)
      assert.match(await wrong(), failed)
      assert.match(await right(), known, 'a day later')
    })

    it('is the same sentence for everybody', async () => {
      await start(env)
      await flood(6)
      const answers = [
        await wrong(),
        await wrong({}, '16-6-2016', '61616'),
        await right(),
        await wrong({}, '1-1-1965', '123456782'),
      ]
      assert.equal(new Set(answers).size, 1)
    })

    it('lets no more through when they come all at once', async () => {
      await start(env)
      const guesses = Array.from({ length: 20 }, (_, nth) => [`3-4-19${40 + nth}`, `999${10 + nth}`] as const)
      const answers = await Promise.all(
        [...guesses, ['1-1-1965', '157376'] as const].map((facts) => claim(talk, anew(), ...facts)),
      )
      assert.deepEqual(
        answers.filter((answer) => known.test(answer)),
        [],
      )
      assert.equal(alarms().length, 1)
      talk.later(hour)
      assert.match(await right(), known, 'and the door opens again after an hour')
    })
  })

  describe('is answered at moments that tell nothing', () => {
    /** How long the answer took on the practice's clock, when the agenda takes `ms`. */
    const timed = async (ms: number, ask: () => Promise<string>) => {
      const { practice, now } = talk.running().parts
      const agenda = practice.agenda as { identify: typeof practice.agenda.identify }
      const { identify } = agenda
      sinon.replace(agenda, 'identify', async (...args) => {
        talk.later(ms)
        return identify(...args)
      })
      const before = now()
      const answer = await ask()
      sinon.restore()
      return { took: now() - before, answer }
    }
    const grid = [
      [0, 1000],
      [999, 1000],
      [1000, 1000],
      [1001, 1500],
      [1730, 2000],
    ] as const
    const cases: readonly (readonly [string, () => Promise<string>])[] = [
      ['nobody', () => wrong({}, '17-5-1971', '99998')],
      ['a wrong number', () => wrong({}, '1-1-1965', '99997')],
      ['a locked one', () => claim(talk, anew(), '12-3-1984', '10263')],
      [
        'several',
        () => claim(talk, anew(), '29-2-2004', 'weet ik niet', 'Jansen', 'donderdag om tien over half negen'),
      ],
      ['a citizen service number', () => wrong({}, '31-12-1999', '123456782')],
    ]
    for (const [ms, due] of grid)
      it(`${due} ms after the question, when the agenda took ${ms}, and at once when it is right`, async () => {
        await start({ FAILURES_PER_NUMBER: '1' })
        await wrong({}, '2-1-1950', '10263')
        for (const [who, ask] of cases) {
          const { took, answer } = await timed(ms, ask)
          assert.match(answer, failed, who)
          assert.equal(took, due, who)
        }
        assert.deepEqual(await timed(ms, () => claim(talk, anew(), '23-11-1951', '30412')).then(({ took }) => took), ms)
      })

    it('no sooner than the practice wants', async () => {
      await start({ IDENTIFY_FLOOR_MS: '1700' })
      assert.equal((await timed(10, () => wrong())).took, 2000)
    })

    it('also without any search, for somebody under sixteen', async () => {
      await start()
      assert.equal((await timed(0, () => wrong({}, '16-6-2016', '61616'))).took, 1000)
      assert.deepEqual(talk.agenda.log, [])
    })
  })
})
