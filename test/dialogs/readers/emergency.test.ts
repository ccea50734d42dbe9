import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import { readEmergency } from '../../../src/dialogs/readers/emergency.ts'

const alarms = `
  ik krijg geen lucht
  ik kan bijna niet meer ademhalen
  mijn vader heeft pijn op zijn borst
  druk op mijn borst en pijn in mijn arm
  mijn man is bewusteloos
  ze ligt op de grond en reageert nergens op
  mijn kind ademt niet
  mijn moeder praat ineens heel raar
  zijn mond hangt scheef
  haar gezicht hangt aan een kant
  ik denk dat mijn vrouw een beroerte heeft
  hij heeft een hartaanval
  mijn dochter heeft een epileptische aanval
  hij schudt over zijn hele lichaam en is niet aanspreekbaar
  mijn baby is helemaal blauw
  baby is slap en drinkt niet
  ik heb me gesneden en het bloedt heel erg
  het blijft maar bloeden
  ik geef bloed over
  ik hoest bloed op
  mijn zoontje heeft een batterij ingeslikt
  mijn dochter heeft chloor gedronken
  ik heb een overdosis genomen
  ik heb alle pillen ingenomen
  mijn tong zwelt op
  mijn keel zit dicht na het eten van noten
  allergische reactie met dikke lippen
  ik ben gestoken door een wesp en mijn gezicht zwelt op
  mijn opa is van de trap gevallen en bloedt uit zijn hoofd
  mijn man is aangereden
  er is een ongeluk gebeurd
  mijn vrouw moet nu bevallen
  de vliezen zijn gebroken
  spoed
  het is dringend spoed
  dit is een spoedgeval
  bel een ambulance
  ik heb een ambulance nodig
  stuur een ziekenwagen
  help ik ga dood
  ik wil dood
  ik zie het leven niet meer zitten
  ik wil zelfmoord plegen
  ik denk aan zelfmoord
  ik ga mezelf iets aandoen
  ik heb geen zin meer om te leven
  ik maak er een eind aan
  ik wil er niet meer zijn
  ik snij mezelf
  plotseling heel erge hoofdpijn
  ineens zie ik niets meer met een oog
  ik kan mijn linkerarm niet meer bewegen
  mijn been is opeens verlamd
  mijn man is net flauwgevallen
  mijn vrouw is in elkaar gezakt
  ik ben heel erg benauwd en piep
  mijn zoon heeft een astma-aanval
  hij stikt
  hij heeft zich verslikt en loopt blauw aan
  mijn kind heeft hoge koorts en een stijve nek
  mijn suiker is veel te laag en ik zweet
  mijn hart gaat tekeer en ik word niet goed
  ik heb een klap op mijn hoofd gehad en geef over
  mijn vinger is eraf
  er steekt een bot uit mijn been
  ik heb kokend water over me heen gekregen
  pijm op de borst
  benauwt
  piijn op de brost
  bewusteloss
  ambulanse
  hij ademd niet meer
  ik stik
  kan niet ademen
  my chest hurts
  I have chest pains
  tightness in my chest and sweating
  I can't breathe
  I can't catch my breath
  she stopped breathing
  he is unconscious
  my husband collapsed
  my mother passed out
  my wife is having a heart attack
  his face is drooping
  her speech is slurred
  he can't move his left side
  my son is having a seizure
  my baby is turning blue
  my baby is limp
  I cut myself badly and it's bleeding heavily
  the bleeding won't stop
  I'm coughing up blood
  I'm vomiting blood
  I took too many pills
  I've taken an overdose
  my toddler drank bleach
  my tongue is swelling
  severe allergic reaction
  my throat is closing up
  he fell down the stairs and hit his head
  she was hit by a car
  my waters broke
  I'm in labour
  emergency
  I need an ambulance
  please send an ambulance
  call 911
  help I'm dying
  I want to die
  I don't want to live anymore
  I'm going to kill myself
  I'm thinking about suicide
  I want to end my life
  I keep hurting myself
  sudden severe headache
  I suddenly can't see out of one eye
  my arm went numb suddenly
  he's choking
  I'm having trouble breathing
  she's not waking up
  he doesn't respond
  my asthma is really bad I can't breathe
  high fever and stiff neck in my child
  my blood sugar is very low
  I think I'm having a stroke
  chest pian
  cant breath
  unconcious
  my dad is not breathing properly
  there's blood everywhere
  he drowned in the pool
  I've been stabbed
  I burned myself badly with boiling water
  electric shock
  my heart is racing and I feel faint
  everyone would be better off without me
  I can't go on anymore
  I have a knife and want to hurt myself
  mijn vriendin heeft een mes en wil zichzelf iets aandoen
  ik sta op het dak en ga springen
  ik heb het gevoel dat ik een hartinfarct krijg
  steken in mijn borst bij het ademen
  mijn man is niet wakker te krijgen
  mijn oma is gevallen en kan niet meer opstaan
  mijn vrouw verliest veel bloed na de bevalling
  ik voel de baby niet meer bewegen
  vergiftiging door paddenstoelen
  mijn dochter van twee heeft medicijnen opgegeten
  hij is buiten kennis
  zij is weggevallen
  hij krijgt geen adem
  acute nood
  eerste hulp nodig nu
  ik bloed dood
  mijn neus blijft al een uur bloeden
  mijn kind heeft een stuip
  hij trilt en zijn ogen draaien weg
  my grandmother fell and can't get up
  my son has swallowed a coin
  he is confused and can't speak properly
  she won't stop bleeding after giving birth
`
const calm = `
  het is geen spoed
  nee het is niet dringend
  ik heb geen pijn op de borst
  ik heb per ongeluk op de verkeerde knop gedrukt
  ik moet bloed laten prikken
  mijn bloeddruk moet gemeten worden
  controle voor mijn hart
  bloeduitslag
  ik wil mijn afspraak bij de hartpoli afzeggen
  ik ben moe
  ik ben doodmoe
  ik heb een ooglidontsteking
  ik heb kramp in mijn kuit
  ik heb last van mijn rug
  verkouden
  ik kan niet slapen
  een paniekerig gevoel heb ik niet
  de verbinding valt weg
  u reageert niet
  ik hou het niet meer uit met die robot
  geef me even de tijd
  ik zit op mijn werk
  ik kan nu niet praten
  mag ik een afspraak voor een uitstrijkje
  ik wil de pil
  herhaalrecept voor mijn pillen
  mijn medicijnen zijn op
  mijn pufjes zijn op
  heb ik nog afspraken
  ik moet mijn zoon van school halen
  mijn hond is ziek
  ik wil stoppen
  mijn afspraak is om half twaalf
  it's not an emergency
  not urgent
  I have a sore throat
  my back hurts
  I have a rash
  blood test appointment
  blood pressure check
  I'm tired
  I can't sleep
  I can't talk right now
  the line is breaking up
  you are not responding
  can I get my medication
  I need more pills
  my phone is dying
  I accidentally pressed the wrong button
  I want to end this call
  I'm going to miss my appointment
  I can't make it
  I have a cold
  I have a cough
  travel vaccination
  I have a follow up for my broken wrist
  my knee is swollen
  stop it now
  I need help
  help
  I'm lost
  hartelijk dank
  ik heb het hart op de tong
  adem in adem uit
  ik hoor u slecht
  wat een ellende
  spoedig beterschap
  I was born in 1911
  1-12-1950
  mijn geboortedatum is 11 2 1958
  appointment for my heart checkup
  ik ben bang dat ik niet kan
  ik sterf van de honger
  ik had vorige week een ongelukje met de fiets maar nu gaat het goed
  I hurt my knee at football
  mijn stem is weg
  ik ben mijn pasje verloren
  ik heb hoofdpijn
  mijn kind heeft koorts
  ik heb last van hooikoorts
  doorverwijzing cardioloog
  kan de dokter mij bellen
  ik kom er niet uit
  mijn man komt me brengen
`

function linesOf(block: string): readonly string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

describe('an emergency', () => {
  for (const said of linesOf(alarms)) it(`is heard in "${said}"`, () => assert.ok(readEmergency(said)))

  for (const said of linesOf(calm)) it(`is not heard in "${said}"`, () => assert.equal(readEmergency(said), undefined))

  it('is told from a wish to die', () => {
    for (const said of [
      'ik wil dood',
      'ik denk aan zelfmoord',
      'I want to kill myself',
      "I don't want to live anymore",
    ]) {
      assert.equal(readEmergency(said), 'self-harm', said)
    }
    assert.equal(readEmergency('mijn man ademt niet meer'), 'emergency')
  })

  it('is heard whatever stands around it', () => {
    const around = fc.array(
      fc.constantFrom('ja', 'nee', 'hallo', 'mevrouw', 'eh', 'afspraak', 'dinsdag', 'please', 'hello', '...', ','),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...linesOf(alarms).filter((said) => said.length > 20)),
        around,
        around,
        (said, before, after) => {
          assert.ok(readEmergency([...before, said, ...after].join(' ')))
        },
      ),
      { numRuns: 200 },
    )
  })

  it('counts after a denial too, when another sign is named', () => {
    assert.ok(readEmergency('het is geen spoed maar ik heb pijn op de borst'))
    assert.ok(readEmergency('vorige week had ik pijn op mijn borst'))
  })

  it('survives any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (noise) => void readEmergency(noise)))
  })
})
