import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import type { Asked, Hearing } from '../../../src/dialogs/readers/hearing.ts'
import { readIntent } from '../../../src/dialogs/readers/intent.ts'
import type { Intent } from '../../../src/dialogs/readers/intents.ts'

function hearing(asked: Asked): Hearing {
  return { language: 'nl', today: '2026-11-22', asked }
}

const wishes: Partial<Record<Intent, readonly string[]>> = {
  cancel_appointment: [
    'Goedendag, ik zou mijn afspraak van aanstaande vrijdag graag willen afzeggen',
    'zeg mijn afspraak van woensdag maar af',
    'ik kan donderdag helaas niet komen',
    'afsprak anuleren',
    'wis mijn afspraak van vrijdag',
    'ik bel voor mijn vader hij heeft een afspraak die moet afgezegd worden',
    [
      'Beste mevrouw/meneer,\n\nOp vrijdag 27 november om 10.40 uur heb ik een afspraak bij dhr. Smit.',
      'Helaas ben ik verhinderd wegens een begrafenis. Ik wil deze afspraak graag afzeggen.',
      'Mijn geboortedatum is 17-09-1953 en mijn patiëntnummer is 884213.',
      '\nMet vriendelijke groet,\nJ. Voorbeeld\nKerkstraat 12\n1234 AB Ergens\n0687654321',
    ].join('\n'),
    'wij kunnen woensdag om tien over half drie niet komen',
    'I have to cancel my appointment on Monday',
    "I'm afraid I can't make it on Thursday",
  ],
  list_appointments: [
    'welke afspraken heb ik nog bij jullie',
    'kunt u nakijken of ik deze maand nog een afspraak heb',
    'ik wil mijn afspraken inzien, niet afzeggen',
    'could you show me all of my appointments',
    'do I have any appointments next month',
  ],
  next_appointment: [
    'hoe laat word ik dinsdag verwacht',
    'ik zou graag weten hoe laat ik daar moet zijn',
    'wanneer moet ik weer bij de dokter zijn',
    'when is my next appointment with the nurse',
    'I forgot what time my appointment is',
  ],
  reschedule_or_book: [
    'mag mijn afspraak een dagje later',
    'niet afzeggen maar verzetten graag',
    'could I have a blood pressure check',
    'ik wil graag een afspraak maken voor mijn schouder',
    'can we move it to next Friday',
    "I'd like to book an appointment with Dr Smit",
  ],
  human_handover: [
    'geef me nou eens een echt mens',
    'ik wil de assistente spreken',
    'can I talk to a real person',
    "I don't want to talk to a computer",
  ],
  repeat: [
    'wat zei u precies',
    'kunt u dat nog eens zeggen',
    'sorry, wat was de tijd ook alweer',
    'could you say that once more',
  ],
  slower: ['kunt u wat langzamer praten', 'not so fast please'],
  help: [
    'wat kan ik hier allemaal doen',
    'waar vind ik mijn patiëntnummer',
    'how does this thing work',
    'what can you help me with',
  ],
  greeting: ['goedemiddag', 'hallo, met Pietersen', 'hi there'],
  stop: ['nee dat was het, tot ziens', 'ik hang op', "that's all, goodbye"],
  thanks: ['dank u wel', 'thanks a lot'],
  opening_hours: ['wat zijn jullie openingstijden', 'until when are you open'],
  out_of_scope: [
    'zet de wekker op zeven uur',
    'annuleer mijn vlucht naar Rome',
    'ik heb een herhaalrecept nodig',
    'play the new album of the Beatles',
  ],
  emergency: ['mijn afspraak is morgen maar ik heb nu pijn op de borst'],
}

describe('what somebody wants', () => {
  for (const [intent, sentences] of Object.entries(wishes)) {
    for (const said of sentences ?? []) {
      it(`"${said}" is ${intent}`, () => assert.equal(readIntent(said, hearing('wish'))?.intent, intent))
    }
  }

  it('names the language asked for', () => {
    const asked: readonly (readonly [string, string | undefined])[] = [
      ['kan dit in het Engels', 'en'],
      ["I don't speak Dutch", 'en'],
      ['niet in het Engels maar in het Nederlands', 'nl'],
      ['spreekt u Turks', 'other'],
      ['ik wil een andere taal', undefined],
    ]
    for (const [said, language] of asked) {
      const wish = readIntent(said, hearing('wish'))
      assert.equal(wish?.intent, 'change_language', said)
      assert.equal(wish?.language, language, said)
    }
  })

  it('reads an answer to the confirmation first, and another wish where there is one', () => {
    const answers: readonly (readonly [string, Intent | undefined])[] = [
      ['ja graag', 'affirm'],
      ['nee laat maar staan', 'deny'],
      ['nee ik wil een medewerker spreken', 'human_handover'],
      ['ja maar ik wil hem liever verzetten', 'reschedule_or_book'],
      ['nee ik bedoel de tweede', 'choose_item'],
      ['wat gebeurt er als ik ja zeg', 'help'],
      ['ja maar mijn man is bewusteloos', 'emergency'],
      ['misschien', undefined],
    ]
    for (const [said, intent] of answers) assert.equal(readIntent(said, hearing('confirm'))?.intent, intent, said)
  })

  it('reads an item where one was asked for', () => {
    for (const said of [
      'de tweede',
      'die van dinsdag',
      'nummer 3',
      '14:40',
      'the last one',
      'die bij de assistente',
      'half past nine',
    ]) {
      assert.equal(readIntent(said, hearing('choice'))?.intent, 'choose_item', said)
    }
    assert.equal(readIntent('ik wil iemand spreken', hearing('choice'))?.intent, 'human_handover')
  })

  it('says which rule decided without the words of the patient', () => {
    assert.equal(readIntent('ik wil mijn afspraak afzeggen', hearing('wish'))?.because, 'cancel')
  })

  it('survives any text', () => {
    const askeds: readonly Asked[] = ['wish', 'confirm', 'choice']
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...askeds), (noise, asked) => {
        readIntent(noise, hearing(asked))
      }),
    )
  })
})
