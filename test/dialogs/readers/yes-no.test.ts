import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import en from '../../../locales/en.json' with { type: 'json' }
import nl from '../../../locales/nl.json' with { type: 'json' }
import type { Hearing } from '../../../src/dialogs/readers/hearing.ts'
import { readYesNo } from '../../../src/dialogs/readers/yes-no.ts'

const typed: Hearing = { language: 'nl', today: '2026-11-22', asked: 'confirm' }
const keyed: Hearing = { ...typed, how: 'keyed' }
const yeses = `
  ja ik heb de kinderen
  ja ik heb die dag mijn kleinkinderen
  ja ik heb mijn kleinkinderen te logeren
  ja ik werk die dag in de winkel
  ja mijn man wordt dan zeventig
  ja ik zit dan op school
  ja is niet meer nodig
  yes i have the kids that day
  yes i have something on
  ja joh doe maar
  ja kan wel
  ja die afspraak
  ja sorry ik ben ziek geworden
  ja ik wil van die afspraak af
  ja beslist
  ja ik wil cancel
  die wil ik graag afzeggen
  daar bel ik juist voor
  ofcourse
  ja grraag
  you are correct
  the answer is yes
  I'd say yes
  that's exactly right
  why yes
  zeker en vast
  lijkt mij prima
  dat klopt als een bus
  ja die mag geannuleerd worden
  without hesitation, yes
  I don't need it, go ahead
  honderd procent zeker
  ja, ik lig dan in het ziekenhuis
  ja ik heb die dag een begrafenis
  yes, I'm working that day
  yes, my cough is gone
  ja, en een nieuwe hoef ik niet
  ja, geef die plek maar aan een ander
  yes I can't make it that day
  ja kan niet
  ja wij zijn er dan niet
  ja sorry voor het ongemak
  yes thank you very much
  helemaal prima
  u hebt het goed begrepen
  that's why I'm calling, yes
  ja dat zei ik net al
  haal mij er maar uit
  doen
  no objection, go ahead
  ja want ik ben weer opgeknapt
  ja ik moet die dag werken
  ja hoor, die hoef ik niet meer
  ja het gaat helaas niet lukken
  ja dat is de bedoeling
  ja ik ga ermee akkoord
  vooruit maar, doe maar
  geen bezwaar, annuleer maar
  ja ik heb geen vervoer
  ja da's prima
  toe maar
  groen licht
  yes since I won't be able to make it
  yes, it's no longer needed
  no objections, go ahead
  might as well
  feel free
  yes I'm feeling better now
  yes we no longer need it
  nothing to be done about it, cancel it
  ja allstublieft
  ja
  ja graag
  ja hoor
  ja doe maar
  ja zeg maar af
  ja dat is goed
  ja dat klopt
  jazeker
  natuurlijk
  prima
  oké
  is goed
  doe maar
  zeg hem maar af
  ja die mag eruit
  ja haal maar weg
  ja alstublieft
  ja dat mag
  ja zeker weten
  ja ik weet het zeker
  ja afzeggen
  afzeggen graag
  ja annuleren
  ja annuleer hem maar
  ja verwijder maar
  ja de afspraak mag weg
  ja ik kom niet
  ja ik kan niet komen
  ja die kan eruit
  akkoord
  helemaal goed
  ja prima
  ja oké
  jep
  ja graag dank u
  ja want ik kan niet
  ja ik kan die dag niet
  ja helaas wel
  schrappen maar
  laat de afspraak maar vervallen
  streep hem maar door
  ja hij mag eruit
  go ahead and remove it
  I want that deleted
  wat mij betreft prima
  okie dokie
  yes unfortunately I can't be there
  zonder meer ja
  ja van mij mag die
  yes, we don't need that any more
  ja hij hoeft niet meer door te gaan hoor
  ja de afspraak hoeft niet meer
  jawel
  uh ja
  ja ja doe maar
  correct
  klopt
  dat klopt
  ja dat wil ik graag
  ja inderdaad
  ja precies
  gaat uw gang
  ja mevrouw
  nou graag
  ja dat wil ik
  ja bevestig
  ja die bedoel ik
  jaaa
  ja hoor prima
  ja deze afspraak afzeggen
  ja ik wil hem afzeggen
  ja u mag hem afzeggen
  ja schrap maar
  yes
  yes please
  yes cancel it
  yes that's right
  that's correct
  correct
  sure
  go ahead
  please do
  yes I'm sure
  do it
  okay
  ok go ahead
  yep cancel it
  yes, that one
  please cancel
  of course
  absolutely
  yes I want to cancel
  yes cancel the appointment
  you can cancel it
  yes you may
  that is right
  right
  true
  yes thank you
  yeah sure
  sure go ahead
  yes do it
  go for it
  fine by me
  confirm
  I confirm
  yes that's fine
  that would be great
  yes I can't come
  yes I do
  yes indeed
  definitely
  yes, get rid of it
  let's do it
  aye
  it's a yes
  yes yes yes
  oh yes please
  👍
  ja 👍
  yes ok
  ok yes cancel
`
const noes = `
  jazeker kom ik
  ja hoor tot vrijdag
  niks afzeggen hoor
  I would be mad to cancel it
  ja die houdt u maar vast voor mij
  nee ik wilde alleen de tijd weten
  over mijn lijk
  I'll turn up
  laat maar
  laat hem niet vervallen
  ja ik zal er zijn
  I'll attend
  yes we can still attend
  perhaps not
  ja deze hoeft niet geschrapt
  ja hij hoeft niet weggehaald
  ja ik kan niet afzeggen
  ja zo is het prima
  we need that appointment
  it should go ahead
  waarom zou ik afzeggen
  nee
  nee hoor
  nee toch niet
  nee laat maar staan
  laat maar
  niet doen
  ja nee toch maar niet
  ja maar niet nu
  ja hoor natuurlijk niet
  natuurlijk niet joh
  absoluut niet
  zeker niet
  liever niet
  doe maar niet
  zeg maar niet af
  niet afzeggen
  ik wil hem houden
  laat staan
  ik kom wel gewoon
  ik ga er toch naartoe hoor ik kom
  nee dat is de verkeerde
  dat is niet goed
  dat klopt niet
  verkeerde afspraak
  nee niet die
  prima laat maar zo
  oh wacht nee toch niet
  nee dank je
  nee bedankt
  ja ik wil komen
  foutje
  geen sprake van
  nooit
  dat was niet de bedoeling
  ik heb me vergist
  no
  no thanks
  nope
  no don't
  don't
  don't cancel
  please don't cancel it
  keep it
  leave it
  no keep the appointment
  not that one
  wrong appointment
  that's not right
  no that's wrong
  never
  yes but no
  yes no
  yeah nah
  ok don't
  cancel nothing
  I'll be there
  I'm still coming
  I can make it
  I want to keep my appointment
  let it stand
  actually no
  on second thought no
  hell no
  of course not
  yes please keep it
  sure, not
  I changed my mind
  never mind
  absolutely not
`
// None of these may cancel an appointment; whether they mean no or nothing matters less.
const doubts = `
  kom dan
  kom die
  ja er wel
  i want
  i like
  yes my wife and I'll be home
  yes my son and I'll be at work
  I don't need it cancelled
  yes I don't need it cancelled
  I don't need to cancel
  no I don't need it cancelled
  yes I don't need you to cancel it
  die
  die ja niet
  ja die niet
  no that's it
  ja die blijft
  die moet blijven
  my answer is no
  I'd say no
  I'll go with no
  the answer is no
  count me out
  you are wrong
  you're not right
  that's not exactly right
  it's exactly the wrong one
  not exactly
  not quite right
  quite wrong
  ik wil dat niet
  ik wil dat u hem laat staan
  ik wil dat hij blijft
  ja ik wil dat hij doorgaat
  ja ik wil dat die blijft staan
  dat is niet waar
  dat lijkt me niet
  lijkt me niet goed
  lijkt me geen goed idee
  klinkt niet goed
  mm
  hm
  mm no
  hmm no
  right on time I'll be there
  sure is a nice day
  I'd love to come
  I would love to keep it
  I'd love to
  i would like to come
  i would like to cancel something else
  we need to keep it
  we want to go
  totally wrong
  totally not
  absolutely wrong
  why no
  why yes but no
  go ahead and keep it
  go ahead and do nothing
  die van morgen moet blijven
  ja die van morgen
  hij mag gewoon doorgaan
  die mag gewoon blijven
  die mag niet geannuleerd worden
  de afspraak moet niet afgezegd worden
  moet die afgezegd worden
  ja ik bel later wel
  yes I'll call later
  ja dat gaat over mijn knie
  yes that day is fine
  yes it's for my surgery
  ja het is voor mijn operatie
  ja dat is in het ziekenhuis
  ja de afspraak is in het ziekenhuis
  yes the meeting
  yes it is the operation
  ja ik heb uitslag
  ja ik heb de uitslag
  yes that's mine
  ja dat is die van mij
  that suits me
  ja begrepen
  understood
  ja ik heb werk van gemaakt
  yes my pain is back
  ja de pijn is terug
  ja ik heb weer koorts
  yes if you would keep it
  yes if you could move it
  yes if you could tell me the time
  als dat kan
  ja als dat kan verzetten
  yes it can go ahead
  yes you can cancel the other one
  ja zeg ze allemaal maar af
  ja zeg die van vrijdag maar af
  ja haal die andere maar weg
  yes take the second one off
  ja mijn vrouw zegt dat u hem moet annuleren
  ja ik zei toch al dat u hem niet moet annuleren
  ja u moet hem weg laten
  ja weg met die wachttijd
  yes drop me a line
  yes cancel my subscription
  ja annuleer mijn bestelling
  yes take me off your mailing list
  ja haal mij uit de wacht
  ja doe dat even uit
  ja doe maar rustig aan
  ja haal maar een dokter
  ja geef maar door
  ja geef mij die plek
  ja geef mij een andere tijd
  yes give me that slot
  yes give it to me
  ja maak een plek vrij voor mij
  ja ik wil die plek
  yes free me up
  ja zo is het goed
  ja het is goed zo
  ja dat had ik al gezegd
  yes let it go on
  yes call me
  yes call it
  ja gaat u verder
  ja u mag verder
  yes carry on
  ja gewoon doen wat we hadden afgesproken
  ja doe gewoon
  yes quick question
  ja snel even
  yes what else do I have
  yes sorry who is this
  ja sorry wie bent u
  ja reken maar uit
  yes that's the plan for Friday
  yes that's the idea, I come Friday
  that's it
  dat is hem
  ja die is van mijn man
  yes that's my husband's
  ja ook die van mijn vrouw
  ja en die van volgende week ook
  ja ik heb vakantie gehad
  yes I have been sick and need the doctor
  ja mijn kind is ziek en moet gezien worden
  ja ik ben ziek dus ik heb de dokter nodig
  yes my son is ill so we need to see someone
  ja ik ben beter af met deze afspraak
  yes better keep it
  yes I'd better come
  ja die dag werkt goed
  ja dat is geregeld
  ja is geregeld
  ja het is al geregeld dat ik kom
  yes my daughter sorted a lift so I can come
  ja mijn dochter heeft vervoer geregeld
  yes my husband got the day off
  ja mijn man is die dag thuis
  ja de auto is gemaakt
  yes the car is fixed
  ja mijn auto is gemaakt en ik ben beter
  yes I passed the test
  ja ik heb de test gedaan
  yes my work is done
  ja ik ben klaar met werken
  ja ik heb geen haast
  yes no rush
  ja er is haast bij
  yes something came up with my knee
  ja ik heb iets aan mijn knie
  ja mijn knie is dik
  kan
  moet
  drop it
  drop that
  scrap that
  dat zei ik net
  dat zei ik al
  I already said that
  anders krijg ik een boete
  komt in orde
  heel duidelijk
  is duidelijk
  totaal
  goed zo
  if you
  free
  take me out of this
  get me out
  just
  do it or not
  cancel the
  ja en sorry
  en sorry
  thanks for your help
  met dank
  excuses voor het ongemak
  haast
  nothing else
  yes nothing else
  in agreement with whom
  alleen deze
  only that one
  yes only if
  ja zeg maar niks
  ja zeg maar
  zeg maar
  zeg maar wat
  haal maar
  geef maar
  yes the blood test can go ahead
  the test can go well
  ja doe dat maar niet
  ja doe die andere
  ja doe maar die andere
  ja wat mij betreft mag hij blijven
  wat mij betreft kan het wachten
  ja laten we dat later doen
  laten we wachten
  let's cancel the other one
  let's see
  ja ik wil niet meer afzeggen
  ja ik hoef niet meer te annuleren
  I no longer want to cancel
  yes I no longer need to cancel
  ik wil geen andere
  ja ik wil geen andere dag
  yes I don't want another day
  nee ik wil geen nieuwe
  give it to me
  yes give it another week
  ja geef het nog een week
  ja ik kan die dag wel
  ja die dag kan ik wel
  yes I can come that day
  yes I can that day
  ja dan kan ik
  ja ik ga niet verhuizen
  yes no one can take it from me
  ja niemand kan het overnemen
  yes my boss gave me the day off
  ja ik heb vrij gekregen
  ja ik blijf
  ja ik blijf gewoon komen
  yes I'm staying
  yes we're staying in the hospital
  ja ik ben er die dag
  ja ik ben er dan
  ja ik ben er dan niet zeker van
  ja ik kan niet wachten
  yes I can't wait
  I can't wait
  yes we can't wait that long
  ja ik kan niet anders dan komen
  ja doe maar toch niet
  ja ik ben er niet mee eens
  ja ik kan niet zonder
  ja die moet niet weg
  ja hij hoeft niet meer weg
  die gaat niet weg
  ja maar die niet
  ja ik hoef niet meer te wachten
  yes I can't cancel
  yes I won't cancel
  yes but I won't be cancelling
  ja ik ga niet annuleren
  ja die wil ik niet kwijt
  ik wil niet dat u hem afzegt
  ja ik wil niet dat die weg gaat
  yes it's not needed to cancel
  no need to cancel it yes
  yes there's no need to remove it
  ja er is geen reden om af te zeggen
  ja geen probleem laat staan
  goed ik kom
  ja ik kan wel komen
  dat mag niet
  dat mag niet weg
  ja dat hoeft niet
  ja ik ben beter dus ik kom
  yes I'm available
  yes I'm free then
  ja ik ben thuis
  ja ik ben beschikbaar
  yes I'm in
  yes I'm around
  yes I'll be around
  yes we are going
  ja wij gaan
  yes keep it please
  yes that's fine, keep it
  ja prima die afspraak
  ja de afspraak is goed
  de afspraak is goed
  the appointment is fine
  that's a good time yes
  yes the time is right
  ja die tijd klopt
  ja dat klopt ik kom
  klopt, tot dan
  ja graag een andere tijd
  ja graag behouden
  yes I need it
  ja nodig
  ja ik heb hem nodig
  ja is nodig
  ja ik ga niet weg
  ja ik weet het nog niet zeker
  I'm not sure yes
  yes no doubt I'll be there
  geen twijfel ik kom
  ja zonder meer kom ik
  doe maar wat je wil
  feel free to keep it
  might as well keep it
  may as well come
  you have my permission to leave it
  ik geef geen toestemming
  u hebt geen toestemming
  ik ga niet akkoord
  ik ga er niet mee akkoord
  wat mij betreft niet
  wat mij betreft blijft die staan
  vooruit dan kom ik wel
  allez ik kom
  let it be
  let it be yes
  it must go ahead
  it has to go on
  yes it may go ahead
  ja die mag doorgaan
  ja laat maar doorgaan
  hij mag blijven
  ja die mag blijven staan
  why not keep it
  waarom niet houden
  ja waarom niet morgen
  yes I'm away tomorrow but come then
  ja ik heb geen tijd om te bellen
  ja ik heb griep dus ik moet komen
  I have the flu so I need it
  ja want ik ben ziek en moet gezien worden
  yes I am sick so I want to come
  ja ik moet werken dus later graag
  do it later
  doe het later
  yes do it tomorrow
  consider it
  I understand
  ik begrijp het
  ok ik weet het
  yes I know
  oke duidelijk
  ik heb erover nagedacht
  ja dat dacht ik
  proceed with the appointment
  carry on with it
  cancel the other one
  yes cancel the other
  cancel my other appointment
  cancel all
  ja annuleer alles
  annuleer alles
  cancel both
  yes cancel nothing
  ja annuleer de rest
  misschien
  weet ik niet
  ik weet het nog niet
  ik twijfel nog
  even nadenken
  ik moet het eerst aan mijn man vragen
  ja als het kan
  ja mits ik een nieuwe krijg
  ja maar
  ja en
  ja of nee
  ja?
  hmm ja misschien
  eh
  ja haha
  haha ja hoor
  ja tuurlijk joh
  denk het wel
  ik geloof het wel
  ja ik denk het
  als u denkt dat dat beter is
  hangt ervan af
  moet ik daarvoor betalen
  welke afspraak bedoelt u
  welke dag was dat ook alweer
  wat was de datum
  wat kost dat
  ja wat kost dat
  kan dat nog
  ja hoezo
  waarom vraagt u dat
  ja hallo
  hallo
  ja ik hoor u
  ja ik luister
  ja wacht even
  ja momentje
  moment
  ja ik ben er nog
  ja met wie spreek ik
  ja ik heb een vraag
  ja en die van donderdag ook
  ja die ook
  allebei
  ja allebei
  maybe
  I'm not sure
  I guess
  perhaps
  yes if possible
  yes but wait
  yes maybe
  sure?
  yes?
  ok but
  let me think
  I need to check with my wife
  depends
  is that possible
  which one
  what happens then
  will I be charged
  yes what time was it
  yes hello
  yes I'm here
  hang on
  yes one moment
  one sec
  ok hold on
  could be
  not yet
  yes but later
  yes lol
  lol sure
  yeah right
  as if
  both of them
  yes and the other one too
  yes the thursday one
  yeah whatever
  whatever
  I suppose
  yes as long as I can rebook
  unless there is a fee yes
  yes unless it costs money
  only if it's free
  banaan
  de zon schijnt
  I love pizza
  ja maar ik wil ook een recept
  ok thanks for the info
  ja mooi niet
  ja doei
  ja dag
  ja zeg
  cancel that
  annuleren
  cancel
  jaja
  jajaja
  that one
  the one
  bevestig afspraak
  bevestig de afspraak
  I confirm the appointment
  confirm appointment
  go ahead with the appointment
  it can go ahead
  ja die afspraak wil ik
  yes I want it
  ja ga maar
  ja ik ga
  yes I will be there
  yes I'll come
  ja ik kom
  ja ik ben er
  ja dat is mijn afspraak
  yes that is my appointment
  ja die heb ik
  yes I have that one
  ok so
  yes so
  yes well
  ja nou
  ja dus
  ja eh
  yes uh
  yes um
  ja maar eh
  ok fine keep it
  ja tot dinsdag
  yes see you then
  ja tot dan
  prima tot dan
  ok tot morgen
  yes if the doctor says so
  ja zodra ik beter ben
  yes after I've talked to him
  ja later
  yes later
  ja straks
  ja nu niet
  yes not now
  ja volgende week
  yes next time
  ja de andere
  yes the other
  ja alleen die van vrijdag
  ja behalve die van vrijdag
  all except friday
  ja maar laat die van dinsdag staan
  yes just not today
  ja bijna
  ja ooit
  ja eigenlijk wel maar
  ja in principe
  in principe wel
  yes in principle
  soort van
  kind of
  sort of yes
  ja half
  fifty fifty
  sure why would I
  why would I
  waarom zou ik
  waarom
  ben je gek
  are you crazy
  geen haar op mijn hoofd
  over my dead body
  dream on
  doe normaal
  ja daag
  ja ja het is al goed
  ammehoela
  echt niet
  no yes no
  yes no yes
  ja nee ja
  nee ja
  nee ja nee
  ok nee
  oké toch niet
  goed niet dus
  klopt niet
  niet goed
  niet oke
  niet akkoord
  not ok
  not agreed
  not correct
  don't do it
  do nothing
  doe niks
  doe maar niks
  zeg niks af
  haal niks weg
  verwijder niets
  never cancel
  geen afspraak afzeggen
  niet weg
  niet eruit
`

function linesOf(block: string): readonly string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

describe('yes or no to cancelling', () => {
  for (const said of linesOf(yeses)) it(`takes "${said}" for a yes`, () => assert.equal(readYesNo(said, typed), 'yes'))

  for (const said of linesOf(noes)) it(`takes "${said}" for a no`, () => assert.equal(readYesNo(said, typed), 'no'))

  for (const said of linesOf(doubts)) {
    it(`does not cancel on "${said}"`, () => assert.notEqual(readYesNo(said, typed), 'yes'))
  }

  it('takes 1 for yes and 2 for no as keys of a phone, and no other key', () => {
    assert.deepEqual(
      ['1', '2', '3', '12', '*'].map((key) => readYesNo(key, keyed)),
      ['yes', 'no', undefined, undefined, undefined],
    )
    assert.equal(readYesNo('1', typed), undefined)
  })

  it('hears neither in another wish', () => {
    for (const said of ['wat zijn de openingstijden', 'dinsdag', '', '   ', '24 3 1958', 'een recept']) {
      assert.equal(readYesNo(said, typed), undefined, said)
    }
  })

  it('tells doubt from silence', () => {
    for (const said of ['misschien', 'ik weet het niet', 'ja of nee dat weet ik niet', 'maybe yes', 'it depends']) {
      assert.equal(readYesNo(said, typed), 'unsure', said)
    }
  })

  it('never cancels once something is taken back', () => {
    const takenBack = [
      'niet',
      'maar niet',
      'toch maar niet',
      'nee',
      'of nee toch niet',
      'maar eerst iets anders',
      'tenzij het iets kost',
      'als het kan',
      'wacht',
      'misschien',
      'haha',
      'not',
      "but don't",
      'no',
      'wait',
      'unless',
      'never mind',
      'if possible',
      'laat maar staan',
      'keep it',
      '?',
      'en ook die van vrijdag',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...linesOf(yeses)), fc.constantFrom(...takenBack), (yes, more) => {
        assert.notEqual(readYesNo(`${yes} ${more}`, typed), 'yes')
        assert.notEqual(readYesNo(`${yes}, ${more}`, typed), 'yes')
      }),
      { numRuns: 300 },
    )
  })

  it('waits for the rest of a sentence that breaks off', () => {
    for (const said of ['ja maar', 'ja graag maar', 'ja die mag eruit maar', 'ja en', 'yes but', 'ok and', 'ja als']) {
      assert.notEqual(readYesNo(said, typed), 'yes', said)
    }
  })

  it('never cancels on a yes with an unknown word in it', () => {
    const unknown = fc.stringMatching(/^[b-z]{7,12}$/).map((word) => `qx${word}`)
    fc.assert(
      fc.property(fc.constantFrom(...linesOf(yeses)), unknown, fc.boolean(), (yes, word, before) => {
        assert.notEqual(readYesNo(before ? `${word} ${yes}` : `${yes} ${word}`, typed), 'yes')
      }),
      { numRuns: 300 },
    )
  })

  it('takes the words of the menu for no yes: pressed late, they are meant for any appointment', () => {
    for (const [language, said] of [
      ['nl', nl['choice.cancel']],
      ['en', en['choice.cancel']],
    ] as const)
      for (const each of [said, said.toLowerCase(), `${said}.`])
        assert.equal(readYesNo(each, { ...typed, language }), undefined, each)
  })

  it('survives any text, and hardly ever takes noise for a yes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (noise) => void readYesNo(noise, typed)))
  })
})
