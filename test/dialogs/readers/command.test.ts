import { strict as assert } from 'node:assert'
import { type Command, readCommand } from '../../../src/dialogs/readers/command.ts'
import type { Hearing } from '../../../src/dialogs/readers/hearing.ts'

const typed: Hearing = { language: 'nl', today: '2026-11-22' }

const commands: Readonly<Record<Command, readonly string[]>> = {
  stop: ['stop', 'Stop!', 'stoppen graag', 'ik wil stoppen', 'quit', 'tot ziens', 'bye bye'],
  repeat: ['herhaal', 'kunt u dat herhalen', 'nog een keer alstublieft', 'repeat please', 'what did you say'],
  slower: ['langzamer', 'iets langzamer graag', 'slower please', 'kunt u wat langzamer praten'],
  help: ['help', 'hulp', 'menu', 'ik heb hulp nodig', 'can you help me'],
  person: ['medewerker', 'een medewerker graag', 'ik wil een mens spreken', 'can I speak to a person', 'operator'],
  'start-over': ['opnieuw', 'opnieuw beginnen', 'start over'],
  back: ['terug', 'back please', 'vorige vraag'],
  dutch: ['Nederlands', 'in het Nederlands graag', 'Dutch please'],
  english: ['English', 'in English please', 'Engels', 'can we speak English'],
}

const sentences = [
  'stop de afspraak van dinsdag',
  'ik wil geen medewerker',
  'kunt u mij helpen mijn afspraak af te zeggen',
  'ik wil terug naar de dokter',
  'mijn man is medewerker van de gemeente',
  'de Engelse dokter',
  'een herhaalrecept',
  'opnieuw een afspraak maken',
  'niet stoppen',
  "don't stop",
  'Stopman',
  'de heer Back',
  'please',
  '',
]

describe('words that work everywhere', () => {
  for (const [command, sayings] of Object.entries(commands)) {
    for (const said of sayings) it(`"${said}" is ${command}`, () => assert.equal(readCommand(said, typed), command))
  }

  for (const said of sentences) it(`"${said}" is none`, () => assert.equal(readCommand(said, typed), undefined))

  it('has keys for a person, a repeat, the end and the other language', () => {
    const keyed: Hearing = { ...typed, how: 'keyed' }
    assert.deepEqual(
      ['0', '*', '#', '9', '5', '00'].map((key) => readCommand(key, keyed)),
      ['person', 'repeat', 'stop', 'english', undefined, undefined],
    )
    assert.equal(readCommand('9', { ...keyed, language: 'en' }), 'dutch')
  })

  it('leaves digits alone where digits were asked for', () => {
    const keyed: Hearing = { ...typed, how: 'keyed', asked: 'patientNumber' }
    assert.equal(readCommand('5', keyed), undefined)
    assert.equal(readCommand('#', keyed), undefined)
    assert.equal(readCommand('09', keyed), undefined)
    assert.equal(readCommand('#', { ...keyed, asked: 'choice' }), undefined)
    assert.equal(readCommand('0', typed), undefined)
  })

  for (const asked of ['birthDate', 'patientNumber', 'appointmentTime', 'choice', 'confirm'] as const) {
    it(`keeps 0, 9 and *, pressed alone, whatever was asked (${asked})`, () => {
      const keyed: Hearing = { ...typed, how: 'keyed', asked }
      assert.equal(readCommand('0', keyed), 'person')
      assert.equal(readCommand('9', keyed), 'english')
      assert.equal(readCommand('*', keyed), 'repeat')
    })
  }
})
