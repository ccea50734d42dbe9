import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import type { Hearing } from '../../../src/dialogs/readers/hearing.ts'
import { isPointedYes } from '../../../src/dialogs/readers/pointed-yes.ts'

const hearing: Hearing = { language: 'nl', today: '2026-11-22', asked: 'confirm' }
const given = [
  'ja die van dinsdag mag weg',
  'ja die bij Jansen',
  'dinsdag, ja',
  'Tuesday the 24th, yes',
  '24 november, ja',
  'de 24e kan weg',
  'the 24th can go',
  'ja zeg dinsdag maar af',
  'yes, cancel Tuesday please',
  'dinsdag afzeggen, ja',
  'yep, the quarter past nine one',
  'klopt, dinsdag bij dokter Bakker, haal maar weg',
]
/** Answers that keep, confirm or move what they name, or may be about something else; found by somebody who had read the reader. */
const other = readFileSync(new URL('never-pointed.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const notGiven = [
  'ja dinsdag',
  'dinsdag graag',
  'dinsdag, ja graag',
  'Tuesday, yes please',
  'Tuesday the 24th please',
  'dinsdag mag wel',
  'dinsdag kan',
  'dinsdag weg',
  'zeg dinsdag niet af',
  'cancel Tuesday or Wednesday',
  'bel dinsdag maar',
  'haal dinsdag maar een recept',
  'dinsdag afzeggen',
  'dinsdag ben ik weg',
  'ja doe maar dinsdag de 24e',
  'de 24e kan niet weg',
  'the 24th can go ahead',
  'die bij Jansen blijft',
  'ja met Jansen',
  'dinsdag ja of woensdag',
  'dinsdag, ja dan kom ik',
  '24 november weg',
]

describe('a yes that names the appointment', () => {
  for (const said of given) it(`is "${said}"`, () => assert.equal(isPointedYes(said, hearing), true))
  it(`is none of ${other.length} answers that keep, confirm or move it`, () =>
    assert.deepEqual(
      other.filter((said) => isPointedYes(said, hearing)),
      [],
    ))
  for (const said of notGiven) it(`is not "${said}"`, () => assert.equal(isPointedYes(said, hearing), false))
})
