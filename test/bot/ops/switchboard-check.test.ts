import { strict as assert } from 'node:assert'
import { readConfig } from '../../../src/bot/config.ts'
import type { Operated } from '../../../src/bot/ops/command.ts'
import { isAlone, operate } from '../../../src/bot/ops/operator.ts'
import { localTimeIn } from '../../../src/bot/practice.ts'
import { startSimulator } from '../../../src/tetra/simulator/simulator.ts'
import { agendaOf, deWilg } from '../../de-wilg.ts'

const [{ id: practice, zone, identification }] = readConfig({}).practices
const operated = (tetra: Operated['practices'][number]['tetra'] = 'demo'): Operated => ({
  store: undefined as unknown as Operated['store'],
  secrets: undefined as unknown as Operated['secrets'],
  practices: [
    { practice, zone, tetra, failures: identification.failures, localTime: (at) => localTimeIn(zone, at).toString() },
  ],
  now: Date.now,
  by: 'tester',
  auditYears: 5,
})
const give = (line: string, parts = operated()) => operate(line.split(' '), parts)

describe('`switchboard-check`', () => {
  it('asks no running Balie and no store', () => {
    assert.equal(isAlone(['switchboard-check', '--json']), true)
    assert.equal(isAlone(['tasks']), false)
  })

  it('tells in lines what holds, and ends with the settings to use', async () => {
    const { lines, code } = await give('switchboard-check --patient 157376 --born 1965-01-01')
    assert.equal(code, 0)
    assert.match(lines[0] ?? '', /^yes {2}connection {2}The Switchboard knows/)
    assert.deepEqual(lines.slice(lines.indexOf('Settings to use:')), [
      'Settings to use:',
      '  TETRA_VERSION=json',
      '  TETRA_LIST_VIA=patient',
      '  TETRA_PATIENT_ID_FIELD=patientId',
      '  TETRA_CANCEL_VIA=token',
    ])
  })

  it('ends with 1 when something is not as assumed, and tells a program the same', async () => {
    const simulator = await startSimulator()
    const { tetra } = readConfig({ ...agendaOf(simulator), ...deWilg, TETRA_CANCEL_URL: '', TETRA_KEY: 'wrong' })
      .practices[0]
    const { lines, code } = await give('switchboard-check --json', operated(tetra))
    await simulator.close()
    const { findings, limits } = JSON.parse(lines[0] ?? '')
    assert.equal(code, 1)
    assert.equal(findings[0].verdict, 'differs')
    assert.match(limits[0], /sends every cancellation to the practice/)
  })

  for (const line of [
    '--patient 157376',
    '--born 1965-01-01',
    '--patient 157376 --born 1965-02-30',
    '--patient x --born 1965-01-01',
    '--cancel 1',
    '--session /nowhere/at/all',
    'more',
    '--patients 1',
  ])
    it(`is not guessed at: ${line}`, async () => {
      assert.equal((await give(`switchboard-check ${line}`)).code, 2)
    })
})
