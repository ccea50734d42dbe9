import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import { readEmergency } from '../../../src/dialogs/readers/emergency.ts'

const alarms = `
  er moet nu een dokter komen
  stuur snel een dokter
  mijn halve lijf doet het niet meer
  somebody shot him
  ik wil een eind aan mijn leven maken, ik stop dit gesprek
  she's gone grey and won't answer
  hij ligt levenloos in bad
  geen hartslag
  help ik val bijna weg
  ik val zowat flauw
  ik hap naar lucht
  mijn dochtertje van 3 weken heeft koorts
  vlekken op zijn been die niet wegtrekken als je er een glas op duwt
  ze is 33 weken zwanger en voelt geen beweging
  zijn suiker is 2.1 en hij praat wartaal
  er is ontstopper in zijn oog gespat
  ik kreeg een schok van het stopcontact
  hij zakt steeds in elkaar
  mijn neefje is in de gracht gevallen
  ze heeft veertig lorazepam geslikt
  er zit iemand op mijn borst zo voelt het
  haar mond hangt en ze praat onduidelijk
  de koolmonoxidemelder piept en we zijn misselijk
  my newborn has a temperature
  the spots stay when I press a glass on them
  his blood sugar is 1.9 and he is confused
  drain cleaner splashed in her eyes
  he keeps dropping to the floor
  my nephew fell in the canal
  she swallowed forty tablets
  hot tea went over the baby
  help help my son
  I am standing on the tracks
  he is going purple
  her words come out mixed up and her face droops
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
  mijn kleinzoon heeft koorts en is zo suf
  een jongen is van het balkon gesprongen
  ineens barstende hoofdpijn
  mijn oma is opeens helemaal in de war
  she can't feel her leg
  999
  snel een arts
  mijn zus heeft zichzelf verwond
  bloed komt uit zijn oor
  ze heeft brandwonden in haar hals
  he sawed his thumb off
  mijn hart is op hol geslagen
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
  I just want to die
  I want him dead
  i want die
  I wish I was dead
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
  mijn borst voelt alsof er een olifant op zit
  ik heb een zwaar gevoel op mijn borst
  ik voel me heel naar en heb een drukkend gevoel midden op de borst
  het doet pijn als ik adem haal op mijn borst
  mijn vader heeft het heel benauwd
  mijn baby hapt naar adem
  er komt geen lucht meer in
  mijn man hij ademt heel raar
  hij is niet meer bij kennis
  mijn vrouw is niet wakker te krijgen
  ze is zomaar neergevallen
  ze is onwel geworden
  mijn man is onwel
  hij is van zijn fiets gevallen en weet niet meer waar hij is
  mijn moeder kan ineens niet meer praten
  haar mond staat scheef
  de linkerkant van mijn lichaam voelt doof
  ik zie opeens dubbel
  hij heeft een toeval
  mijn zoontje heeft een koortsstuip
  ik heb heel veel bloedverlies
  er komt heel veel bloed uit de wond
  mijn wond stopt niet met bloeden
  ik plas bloed en heb veel pijn
  ze heeft een hele strip pillen geslikt
  mijn peuter heeft afwasmiddel gedronken
  ik heb verkeerde medicijnen ingenomen
  hij heeft te veel gedronken en wordt niet wakker
  mijn lippen worden dik en ik krijg jeuk na pinda
  ik kan niet meer slikken mijn keel zwelt
  mijn zoon is aangevallen door een hond en bloedt
  mijn kind ligt in het water
  iemand is neergestoken
  mijn huis staat in brand
  ik ben uit een boom gevallen en kan niet bewegen
  ik heb mijn hand in de zaag gekregen
  weeën om de drie minuten
  mijn zwangere vrouw heeft vreselijke buikpijn
  mijn baby van drie weken heeft 39 graden koorts
  ik wil niet meer verder met mijn leven
  ik heb zelfmoordgedachten
  ik overweg er een einde aan te maken
  laat mij maar doodgaan
  ik wil voor de trein springen
  help me alsjeblieft hij gaat dood
  112 bellen
  spoedgeval
  er is iets heel ergs gebeurd kom snel
  acuut
  levensbedreigend
  there is a heavy weight on my chest
  my heart hurts
  I feel like I'm having a heart attack
  difficulty breathing
  he turned blue
  my kid isn't breathing
  she just collapsed on the floor
  he is not waking up
  my mum can't speak and her arm is weak
  one side of his face is numb
  she's fitting
  my boy is shaking and won't respond
  I've cut my wrist
  there is so much blood
  I'm throwing up blood
  my daughter ate my blood pressure tablets
  he drank drain cleaner
  my lips are swelling after eating nuts
  bee sting and now I can't swallow
  he fell from a ladder
  my wife has been in a car crash
  he's bleeding from his head
  baby coming now
  I'm 30 weeks pregnant and bleeding
  I can't feel the baby move
  my newborn has a fever
  I don't want to be here anymore
  I want to end it all
  I'm suicidal
  I have thoughts of killing myself
  life is not worth living
  urgent please help my husband
  ambulance now
  I need help right now it's urgent
  it's an emergencey
  my son can't breath
  heartattack
  hart aanval
  hij krijgt geen lcuht
  mijn man heeft een beroerte gehad denk ik
  he had a stroke I think
  I burnt my hand badly
  ik heb hartklachten en zweet
  mijn hart slaat over en ik ben duizelig
  ik heb een stekende pijn bij mijn hart
  mijn man grijpt naar zijn borst
  mijn buurvrouw ligt op straat en reageert niet
  ik krijg haast geen adem
  mijn dochter krijgt het benauwd
  mijn kind stikt in een druif
  mijn zoontje heeft iets in zijn keel
  mijn moeder is gevallen en heeft haar heup gebroken
  mijn oma is gevallen en kan niet opstaan
  mijn man heeft een gat in zijn hoofd
  ik heb diep in mijn vinger gesneden
  ik heb een mes in mijn been
  ze bloedt als een rund
  mijn bloedneus stopt niet
  ik ben overreden
  ik heb een ongeluk gehad
  mijn zoon heeft pillen van oma opgegeten
  ik heb gif binnengekregen
  ik heb twintig paracetamol genomen
  ik heb een te hoge dosis insuline gespoten
  mijn man heeft suiker en wordt niet goed
  ik word niet goed
  mijn vrouw praat wartaal
  mijn vader herkent ons niet meer ineens
  mijn moeder loopt ineens scheef
  mijn arm tintelt en mijn gezicht hangt
  hij kan zijn arm niet optillen
  ik ben bang dat ik doodga
  ik heb suïcidale gedachten
  ik wil uit het leven stappen
  het leven hoeft voor mij niet meer
  ik kan niet meer ik wil dood
  ik ga me van kant maken
  alsjeblieft stuur hulp
  dit is heel erg spoed
  haast haast mijn man ademt niet
  mijn baby is niet wakker te maken
  mijn baby is helemaal slap
  mijn kind heeft een allergische shock
  opgezwollen tong en moeite met ademhalen
  zwanger en hevige bloeding
  mijn vrouw krijgt een kind nu
  my husband grabbed his chest and fell
  he's having chest pains
  I feel a crushing pain in my chest
  my breathing is getting worse
  I am short of breath
  she can't get any air
  choking on food
  my baby swallowed a battery
  my dad fell and isn't moving
  I fell off the roof
  deep cut and it won't stop bleeding
  I overdosed
  I took a whole bottle of pills
  she took all her sleeping pills
  my mother doesn't recognise me and is talking nonsense
  his mouth is drooping
  my left arm is numb and I feel sick
  sudden weakness on one side
  severe stomach pain and vomiting blood
  anaphylaxis
  my face is swelling after a wasp sting
  he's had a fit
  she is shaking all over and won't answer
  I'm going to jump
  I plan to kill myself tonight
  nobody would miss me if I was dead
  please hurry he's dying
  medical emergency
  need an ambulance asap
  someone has been shot
  my house is on fire
  carbon monoxide alarm is going off
  my child is drowning
  I'm pregnant and my water broke
`
const calm = `
  ja want ik moet die dag werken
  want ik heb die ochtend examen
  ik kom niet want mijn dochter heeft die week vakantie
  want dan ben ik die week in Zeeland
  the chest pain is gone
  no chest pain at all
  ik val steeds weg, slecht bereik
  ik wil er een eind aan maken, aan dit gesprek
  I want to end this call
  mijn man snurkt zo hard
  I stubbed my toe
  strike him off the list
  wanneer schikt het
  ligt er maar aan
  99812
  mijn vader had vorig jaar een hartinfarct
  ik had jaren geleden een beroerte
  my uncle had a stroke years ago
  afspraak voor mijn baby van 3 weken
  ik wil me opgeven voor een reanimatiecursus
  mijn moeder is overleden, haar afspraak moet weg
  ik ben zwanger en wil een afspraak
  controle van mijn suiker over 2 weken
  I have a fever so I need to cancel
  I'm dying to know when it is
  the temperature in the waiting room
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
  can't think of a reason not to
  i cannot think of any objection
  ingestemd
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

  it('is heard when no movement is felt, whatever is said around it', () => {
    for (const said of [
      'ze is 33 weken zwanger en voelt geen beweging afspraak ja',
      'hallo ik ben zwanger dinsdag en er is geen beweging mevrouw',
      'hello please I am pregnant and there is no movement since this morning appointment',
    ])
      assert.equal(readEmergency(said), 'emergency', said)
  })

  it('is not heard in a birth date or a number, whatever its words are like', () => {
    for (const said of ['dertig acht achtendertig', 'dertig drie achtendertig', 'dertig acht'])
      assert.equal(readEmergency(said), undefined, said)
  })

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
      { numRuns: 100 },
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
