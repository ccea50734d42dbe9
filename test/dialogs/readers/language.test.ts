import { strict as assert } from 'node:assert'
import { readLanguage } from '../../../src/dialogs/readers/language.ts'

describe('the language somebody uses', () => {
  it('changes with a sentence in the other one', () => {
    for (const said of ['I would like to cancel my appointment', 'when do I have to come', 'my chest hurts']) {
      assert.equal(readLanguage(said, 'nl'), 'en', said)
    }
    for (const said of ['ik wil mijn afspraak afzeggen', 'wanneer moet ik komen', 'ik heb geen nummer']) {
      assert.equal(readLanguage(said, 'en'), 'nl', said)
    }
  })

  it('stays with words that both have, names, numbers and dates', () => {
    const shared = [
      'ok',
      'stop',
      'help',
      'sorry',
      'dinsdag',
      'Tuesday',
      'van den Berg',
      'van het Hoff',
      'Will Young',
      '24 3 1958',
      '1 jan 65',
      'yes',
      'ja',
      '',
      'agent',
      'menu',
    ]
    for (const said of shared) {
      assert.equal(readLanguage(said, 'nl'), 'nl', said)
      assert.equal(readLanguage(said, 'en'), 'en', said)
    }
  })

  it('stays with a sentence that borrows a few words', () => {
    assert.equal(readLanguage('kan ik mijn afspraak cancelen please', 'nl'), 'nl')
    assert.equal(readLanguage('I have an afspraak on dinsdag', 'en'), 'en')
  })
})
