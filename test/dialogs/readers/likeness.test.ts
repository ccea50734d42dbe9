import { strict as assert } from 'node:assert'
import { alarmLikeness, readLikeness } from '../../../src/dialogs/readers/likeness.ts'

describe('likeness to labelled sentences', () => {
  const table = [
    ['kunt u mij van het spreekuur halen', 'cancel_appointment'],
    ['i wnat to cancel my appointmnet', 'cancel_appointment'],
    ['schuif mij maar een weekje door', 'reschedule_or_book'],
    ['mag ik iemand van vlees en bloed', 'human_handover'],
    ['which of my visits are still planned', 'list_appointments'],
  ] as const
  for (const [said, intent] of table)
    it(`reads "${said}" as ${intent}`, () => assert.equal(readLikeness(said)?.outcome, intent))

  it('is a certainty between 0 and 1, also for nothing at all', () => {
    for (const said of ['', ' ', 'x', '??', 'constructor __proto__', 'a'.repeat(1000), 'niet '.repeat(200)]) {
      const certainty = readLikeness(said)?.certainty ?? 0
      assert.ok(certainty >= 0 && certainty <= 1, said)
      assert.ok(alarmLikeness(said) >= 0 && alarmLikeness(said) <= 1, said)
    }
  })

  it('hears alarm in words that no sign names, and none in a wish', () => {
    assert.ok(alarmLikeness('hij ligt te kreunen op de vloer en geeft geen antwoord meer') > 0.75)
    assert.ok(alarmLikeness('ik wil mijn afspraak van dinsdag afzeggen') < 0.25)
  })
})
