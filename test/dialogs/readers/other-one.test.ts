import { strict as assert } from 'node:assert'
import * as read from '../../../src/dialogs/readers/other-one.ts'

const tables: readonly (readonly [(text: string) => boolean, readonly string[], readonly string[]])[] = [
  [read.isOther, ['nee, de andere', 'the other one', 'een andere graag'], ['de eerste', 'anders niets']],
  [read.isEvery, ['allebei', 'alle drie', 'de eerste en de tweede', 'both'], ['die van maandag', 'en die van maandag']],
  [read.isNoneOfThem, ['geen van beide', 'none of them'], ['de eerste', 'nee']],
  [read.isPointing, ['zeg die maar af', 'cancel it'], ['een afspraak afzeggen']],
  [read.isNothingMore, ['nee', 'nee dank u wel', 'niets', 'no thanks'], ['ik kan dinsdag niet', 'weet ik niet', 'ja']],
  [read.isWrong, ['dat klopt niet', 'verkeerd', "that's wrong"], ['klopt', '157376']],
  [
    read.isDropped,
    ['laat maar', 'nee laat maar zitten', 'never mind', 'Oh, hoeft niet meer.'],
    ['laat maar vervallen', 'laat die van dinsdag maar vervallen', 'het hoeft niet morgen'],
  ],
  [
    read.isParting,
    ['dank u wel', 'bedankt', 'tot ziens', 'thanks, bye'],
    ['dank u, maar nu wil ik er nog een afzeggen', 'ja'],
  ],
]

describe('short words about the talk', () => {
  for (const [reads, yes, no] of tables) {
    for (const said of yes) it(`${reads.name}: ${said}`, () => assert.equal(reads(said), true))
    for (const said of no) it(`not ${reads.name}: ${said}`, () => assert.equal(reads(said), false))
  }
})
