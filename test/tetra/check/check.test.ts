import { strict as assert } from 'node:assert'
import { Temporal } from 'temporal-polyfill'
import { type CheckOptions, checkSwitchboard, type Report } from '../../../src/tetra/check/check.ts'
import { demoAccount } from '../../../src/tetra/simulator/methods.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../../src/tetra/simulator/simulator.ts'
import { type Deviation, openDeviant } from '../deviant.ts'
import { monday } from '../practice.ts'

const patient = { patientId: 157376, birthDate: '1965-01-01' }

interface Checked extends Omit<CheckOptions, 'client'> {
  readonly client?: Partial<CheckOptions['client']>
  readonly simulator?: SimulatorOptions
  readonly deviation?: Deviation
  readonly prepare?: (simulator: Simulator) => unknown
}

/** Checks a simulator, or what stands before it, with the test patient. */
async function check({ client, simulator: options, deviation, prepare, ...rest }: Checked = {}) {
  const simulator = await startSimulator({ now: () => monday, ...options })
  prepare?.(simulator)
  const deviant = deviation && (await openDeviant(simulator.url, deviation))
  const before = simulator.appointments().map(({ id }) => id)
  try {
    const { url, cancelUrl, credentials } = simulator
    const known = { ...credentials, url: deviant?.url ?? url, cancelUrl, now: () => monday }
    const report = await checkSwitchboard({ patient, ...rest, client: { ...known, ...client } })
    const gone = before.filter((id) => !simulator.appointments().some((one) => one.id === id))
    return { report, gone, methods: simulator.log.map(({ method }) => method) }
  } finally {
    await deviant?.close()
    await simulator.close()
  }
}

const said = ({ findings }: Report, verdict: string) =>
  findings.filter((each) => each.verdict === verdict).map(({ about, text }) => `${about}: ${text}`)
const changes = ['WisAfspraakById', 'cancel-url', 'StuurAlert']

describe('the check of a Switchboard', () => {
  it('finds everything as assumed on the simulator in JSON, and changes nothing', async () => {
    const { report, gone, methods } = await check()
    assert.deepEqual(said(report, 'differs'), [])
    assert.deepEqual(said(report, 'unknown'), [
      'cancelling: Whether the cancel URL takes the token can only be proved by a test cancellation (--cancel ID).',
    ])
    assert.deepEqual(report.settings, {
      TETRA_VERSION: 'json',
      TETRA_LIST_VIA: 'patient',
      TETRA_PATIENT_ID_FIELD: 'patientId',
      TETRA_CANCEL_VIA: 'token',
    })
    assert.deepEqual(gone, [])
    assert.ok(!methods.some((method) => changes.includes(method)))
  })

  it('finds everything as assumed with lists as XML beside JSON', async () => {
    const { report, gone } = await check({ client: { version: 'mixed', account: demoAccount } })
    assert.deepEqual(said(report, 'differs'), [])
    assert.ok(
      said(report, 'holds').includes('xml: The list as XML can be read, and tells the same 3 appointments as JSON.'),
    )
    assert.deepEqual(report.settings, { TETRA_VERSION: 'mixed', TETRA_CANCEL_VIA: 'id' })
    assert.deepEqual(gone, [])
  })

  it('finds the list as assumed with XML alone, with a session of the portal', async () => {
    const session = 'f3c1a7d2-portal'
    const { report } = await check({
      client: { version: 'xml' },
      session,
      prepare: (simulator) => simulator.login(session, 157376),
    })
    assert.deepEqual(said(report, 'holds'), [
      'xml: A session that nobody logged in with is refused.',
      'xml: The list as XML can be read: 3 appointments.',
    ])
    assert.deepEqual([said(report, 'differs'), report.settings], [[], { TETRA_VERSION: 'xml' }])
    const without = await check({ client: { version: 'xml' } })
    assert.match(said(without.report, 'unknown')[0] ?? '', /--session/)
  })

  for (const [what, deviation, verdict, told] of [
    ['as it is', undefined, 'holds', /gives 3 appointments, all of one patient/],
    ['with somebody else in it', 'PatientId', 'differs', /some of another patient\. Balie refuses/],
    [
      'with a session that is nobody’s',
      'nobody',
      'differs',
      /in the portal's session: it refused with ResponseCode 401/,
    ],
  ] as const) {
    it(`tries a session of the portal, ${what}`, async () => {
      const { report } = await check({
        session: 'f3c1a7d2-portal',
        prepare: (simulator) => deviation !== 'nobody' && simulator.login('f3c1a7d2-portal', 157376),
        ...(deviation === 'PatientId' && {
          deviation: (asked, answer) =>
            asked.Session ? answer.replaceAll('"PatientId":0', '"PatientId":10263') : answer,
        }),
      })
      assert.match(said(report, verdict).join('\n'), told)
    })
  }

  it('cannot tell of tokens where the test patient has nothing to come', async () => {
    const { report } = await check({
      prepare: (simulator) => {
        for (const { id } of simulator.appointments())
          simulator.move(id, Temporal.PlainDateTime.from('2020-01-06T09:15'))
      },
    })
    assert.deepEqual(said(report, 'differs'), [])
    assert.ok(said(report, 'unknown').some((text) => /no appointments to come: plan two/.test(text)))
  })

  it('needs no patient for what needs none', async () => {
    const { report, methods } = await check({ patient: undefined })
    assert.match(said(report, 'unknown')[0] ?? '', /need a test patient/)
    assert.ok(!methods.includes('ZoekAfspraakPatient'))
  })

  for (const [name, client, id] of [
    ['by token', {}, 115901],
    ['by id', { account: demoAccount }, 115902],
    ['by id beside XML', { account: demoAccount, version: 'mixed' }, 115902],
    ['by token in a period', { listVia: 'period' }, 115901],
  ] as const) {
    it(`cancels a test appointment ${name} when it is asked to, and only that one`, async () => {
      const { report, gone } = await check({ client, cancel: id })
      assert.deepEqual([said(report, 'differs'), said(report, 'unknown'), gone], [[], [], [id]])
    })
  }

  it('cancels nothing of anybody else', async () => {
    for (const cancel of [115904, 1]) {
      const { report, gone } = await check({ cancel })
      assert.deepEqual(gone, [])
      assert.match(said(report, 'differs').join(), /has no appointment \d+; nothing was cancelled/)
    }
  })

  it('tells which field names the patient when it is another one', async () => {
    const { report } = await check({ simulator: { patientIdField: 'PatientId' } })
    assert.equal(report.settings.TETRA_PATIENT_ID_FIELD, 'PatientId')
    assert.match(said(report, 'differs').join(), /GetAfspraken with patientId: it refused with ResponseCode 401/)
  })

  it('tells to list by period when no field names the patient', async () => {
    const { report } = await check({ simulator: { patientIdField: 'onvindbaar' } })
    assert.equal(report.settings.TETRA_LIST_VIA, 'period')
    assert.match(said(report, 'differs').join(), /none of these fields/)
  })

  const json =
    (change: (asked: Readonly<Record<string, unknown>>, answer: Record<string, unknown>) => object): Deviation =>
    (asked, answer) =>
      asked.xml ? answer : JSON.stringify(change(asked, JSON.parse(answer)))
  const inMethod = (method: string, change: (answer: Record<string, unknown>) => object) =>
    json((asked, answer) => (asked.Method === method ? change(answer) : answer))
  const each = (list: unknown, change: (item: Record<string, unknown>) => object) =>
    (list as Record<string, unknown>[]).map(change)
  const good = { ReturnValue: { ResponseCode: 200, ResponseText: 'OK', Melding: 'OK', Gelukt: true } }

  const planted: readonly (readonly [what: string, checked: Checked, told: RegExp])[] = [
    [
      'it does not know the application',
      { client: { key: 'wrong' } },
      /connection: GetAgendas: it refused with ResponseCode 401\. Check TETRA_NAME/,
    ],
    [
      'it is somewhere else',
      { deviation: () => ({ status: 404 }) },
      /connection: GetAgendas: it refused with HTTP 404\. Check TETRA_URL/,
    ],
    [
      'it is a web page',
      { deviation: () => '<html></html>' },
      /connection: GetAgendas: its answer could not be read, at json/,
    ],
    ['it answers without a result', { deviation: () => '{}' }, /could not be read, at returnvalue/],
    [
      'it answers strangers’ sessions with nothing',
      { deviation: json((asked, answer) => (asked.Session ? { Afspraken: [], ...good } : answer)) },
      /errors: A session that nobody logged in with is answered with an empty list, not refused/,
    ],
    [
      'it refuses sessions in another way',
      {
        deviation: json((asked, answer) =>
          asked.Session ? { ReturnValue: { ...good.ReturnValue, ResponseCode: 400, Gelukt: false } } : answer,
        ),
      },
      /errors: .*401 or 403 was expected\. Balie will not see/,
    ],
    [
      'a search finds somebody else',
      {
        deviation: inMethod('ZoekAfspraakPatient', (answer) => ({
          ...answer,
          zoekresultaten: each(answer.zoekresultaten, (one) => ({ ...one, PatientId: 1 })),
        })),
      },
      /search: By patient number it finds one record, not one with that number/,
    ],
    [
      'a search finds two for one number',
      {
        deviation: inMethod('ZoekAfspraakPatient', (answer) => ({
          ...answer,
          zoekresultaten: [...each(answer.zoekresultaten, (one) => one), ...each(answer.zoekresultaten, (one) => one)],
        })),
      },
      /search: By patient number it finds 2 records/,
    ],
    [
      'birth dates have a zone',
      {
        deviation: inMethod('ZoekAfspraakPatient', (answer) => ({
          ...answer,
          zoekresultaten: each(answer.zoekresultaten, (one) => ({ ...one, GeboorteDatum: '1965-01-01T00:00:00Z' })),
        })),
      },
      /search: By patient number: its answer could not be read, at zoekresultaten\.0\.geboortedatum/,
    ],
    [
      'lists hold other patients',
      { simulator: { ignorePatientId: true } },
      /lists: GetAfspraken with patientId gives \d+ appointments that are not this patient's/,
    ],
    [
      'lists do not say whose they are',
      {
        deviation: inMethod('GetAfspraken', (answer) =>
          answer.Afspraken
            ? { ...answer, Afspraken: each(answer.Afspraken, (one) => ({ ...one, PatientId: 0 })) }
            : answer,
        ),
      },
      /not this patient's \(all of patient 0\)/,
    ],
    [
      'a status is not in the manual',
      {
        deviation: inMethod('GetAfspraken', (answer) =>
          answer.Afspraken
            ? { ...answer, Afspraken: each(answer.Afspraken, (one) => ({ ...one, AfspraakStatus: 'Verplaatst' })) }
            : answer,
        ),
      },
      /lists: GetAfspraken with patientId: its answer could not be read, at afspraken\.0\.afspraakstatus/,
    ],
    [
      'the two lists differ',
      {
        deviation: inMethod('GetAfsprakenDeurToegang', (answer) => ({
          ...answer,
          afspraken: (answer.afspraken as unknown[]).slice(1),
        })),
      },
      /lists: The two ways do not tell the same/,
    ],
    [
      'appointments have no tokens',
      {
        prepare: (simulator) => {
          for (const { id } of simulator.appointments()) simulator.change(id, { token: null })
        },
      },
      /cancelling: None of 2 appointments to come carries a WisAfspraakToken/,
    ],
    ['there is no cancel URL', { client: { cancelUrl: undefined } }, /cancelling: There is no TETRA_CANCEL_URL/],
    [
      'lengths are in plain minutes',
      {
        deviation: inMethod('GetBlokTypes', (answer) => ({
          ...answer,
          bloktypes: each(answer.bloktypes, (one) => ({ ...one, AfspraakDuurMinuten: 10 })),
        })),
      },
      /agendas: 2 kinds of appointment have a length that cannot be minutes times ten/,
    ],
    [
      'a setting names an agenda that is not there',
      { client: { agendaIds: [10090, 4] } },
      /agendas: Settings name agendas that it does not have: 4/,
    ],
    [
      'the account is refused',
      { client: { account: { ...demoAccount, password: 'wrong' } } },
      /login: Login: it refused with ResponseCode 401\. Check TETRA_USERNAME/,
    ],
    [
      'the list as XML leaves something out',
      {
        client: { version: 'mixed' },
        deviation: (asked, answer) =>
          asked.xml ? answer.replace(/<Tetra_Agenda_Afspraak Id="115902">.*?<\/Tetra_Agenda_Afspraak>/, '') : answer,
      },
      /xml: The list as XML tells 2 appointments, not the same 3 as JSON/,
    ],
    [
      'XML does not know the receiver',
      { client: { version: 'mixed', receiver: 'EIK' } },
      /xml: The list as XML: it refused with another CommunicatieStatus/,
    ],
    [
      'a cancellation is accepted and not done',
      {
        client: { account: demoAccount },
        cancel: 115901,
        deviation: (asked, answer) => (asked.Method === 'WisAfspraakById' ? '' : answer),
        simulator: { cancelIdField: 'afspraakId' },
      },
      /cancelling: The cancellation of 115901 was unanswered, but the appointment still stands/,
    ],
  ]
  for (const [what, checked, told] of planted) {
    it(`says so when ${what}`, async () => {
      const { report } = await check(checked)
      assert.match(said(report, 'differs').join('\n'), told)
    })
  }

  it('reads keys in another case, and names what the manual does not', async () => {
    const shouted: Deviation = inMethod('GetAfspraken', (answer) =>
      answer.Afspraken
        ? {
            ReturnValue: answer.ReturnValue,
            AFSPRAKEN: each(answer.Afspraken, ({ Start, ...one }) => ({ ...one, START: Start, Kamer: 3 })),
          }
        : answer,
    )
    const { report } = await check({ deviation: shouted })
    assert.deepEqual(said(report, 'differs'), [])
    assert.match(said(report, 'holds').join(), /in another case, and read all the same: START/)
    assert.match(said(report, 'unknown').join(), /ignored: Kamer/)
  })

  it('repeats nobody’s data', async () => {
    const { report } = await check({ cancel: 115901 })
    assert.doesNotMatch(JSON.stringify(report), /1965|testpati|Voorbeeld|01077771|157376|2026/)
  })
})
