import { strict as assert } from 'node:assert'
import { everything, type FilterSettings, type Named } from '../../src/tetra/filter.ts'
import { type Opened, open, testPatient } from './practice.ts'

const agenda = (name: string): Named => ({ kind: 'agenda', name })
const block = (name: string): Named => ({ kind: 'block', name })

describe('what a practice leaves to Balie', () => {
  let practice: Opened
  const openWith = async (filter: Partial<FilterSettings>) => {
    practice = await open({ client: { filter: { ...everything, ...filter } } })
  }
  afterEach(() => practice.close())

  /** The test patient has two with the GP (one of them over) and one with the assistant. */
  const cases: readonly [what: string, named: Named][] = [
    ['an agenda by id', agenda('10088')],
    ['an agenda by name', agenda('ASSISTENT')],
    ['a kind by name', block('ec: assistent')],
    ['a kind by an id that the appointment itself does not tell', block('10003')],
  ]
  for (const [what, named] of cases) {
    it(`is all but ${what}`, async () => {
      await openWith({ show: { only: [], never: [named] } })
      assert.deepEqual(
        (await practice.agenda.list(testPatient)).map(({ id }) => id),
        [115903, 115901],
      )
    })

    it(`is ${what} only`, async () => {
      await openWith({ show: { only: [named], never: [] } })
      assert.deepEqual(
        (await practice.agenda.list(testPatient)).map(({ id }) => id),
        [115902],
      )
    })

    it(`is to be shown, but ${what} is not to be cancelled`, async () => {
      await openWith({ cancel: { only: [], never: [named] } })
      const found = await practice.agenda.list(testPatient)
      assert.deepEqual(
        found.filter(({ cancellable }) => cancellable).map(({ id }) => id),
        [115901],
      )
      assert.equal(found.length, 3)
    })
  }

  it('is nothing of what is both allowed and not', async () => {
    await openWith({ show: { only: [agenda('10088')], never: [block('EC: Assistent')] } })
    assert.deepEqual(await practice.agenda.list(testPatient), [])
  })

  it('is cancelled only where it is shown', async () => {
    await openWith({ show: { only: [], never: [agenda('10090')] }, cancel: { only: [agenda('10090')], never: [] } })
    const snapshot = { id: 115901, agendaId: 10090, start: '2026-03-05T09:15:00' }
    assert.deepEqual(await practice.agenda.look(testPatient, snapshot), { kind: 'no-route' })
  })

  it('never makes an appointment look gone: what is hidden still stands', async () => {
    await openWith({ show: { only: [], never: [agenda('10090')] } })
    const snapshot = { id: 115901, agendaId: 10090, start: '2026-03-05T09:15:00' }
    assert.deepEqual(await practice.agenda.look(testPatient, snapshot), { kind: 'no-route' })
  })

  it('asks for the kinds once an hour, and lists nothing without them', async () => {
    await openWith({ show: { only: [], never: [block('10003')] } })
    practice.simulator.misbehave([{ method: 'GetBlokTypes', fault: 'wrong-shape' }])
    await assert.rejects(practice.agenda.list(testPatient), { kind: 'unreadable', path: 'bloktypes' })
    await practice.agenda.list(testPatient)
    await practice.agenda.list(testPatient)
    assert.equal(practice.asked('GetBlokTypes'), 2)
  })
})
