// What people say in an emergency, and what only sounds like it: our own sentences, from which a model learns the difference.

/** Emergencies, one on a line. */
export const alarms = `
  mijn man is net in elkaar gezakt in de keuken en ik krijg hem niet wakker
  hij ademt zo raar, met lange pauzes, en hij is grauw
  er zit een olifant op mijn borst en mijn linkerarm tintelt
  ik krijg haast geen lucht meer
  me kind heeft schoonmaakmiddel gedronke
  mn moeder praat ineens wartaal en haar mondhoek hangt scheef
  opa is gevallen en zijn been ligt helemaal de verkeerde kant op
  ik bloed als een rund en het stopt niet
  ze heeft d'r polsen doorgesneden
  ik heb een touw klaarliggen
  ik kan het niet meer aan ik spring straks voor de trein
  kleintje van drie weken met 39,5 koorts en hij drinkt niet meer
  mijn dochter heeft koorts en vlekjes die niet wegtrekken als ik er met een glas op druk
  allergische reactie, mijn tong wordt dik
  zij is bewusteloos
  buurvrouw ligt onderaan de trap, bloed uit haar oor
  stuur een ziekenwagen asjeblieft
  ambulance nodig!!
  mijn vliezen zijn gebroken en het vruchtwater is groen
  ik ben 30 weken zwanger en ik voel de baby al de hele dag niet
  mijn suiker is 1,9 en ik kan bijna niet meer typen
  de suiker van mijn vader is veel te laag en hij is niet aanspreekbaar
  pijn op me borst die uitstraalt naar me kaak en ik zweet me kapot
  pein op de borst al een half uur
  ik zie ineens niks meer met mijn rechteroog
  mijn zoontje stikt in een druif
  hij loopt blauw aan
  ik heb bleekwater in mijn ogen gekregen
  papa heeft een beroerte denk ik
  hartaanval
  ik ben door de bliksem getroffen of zo, ik kreeg stroom van de wasmachine en nu slaat mijn hart over
  mevrouw 't is heel dringend mijn vrouw valt altijd maar weg en ze ziet lijkbleek
  goeiemorgen mevrouw sorry dat ik stoor maar ik heb sinds vannacht zo'n druk op de borst en nu word ik ook kortademig
  eigenlijk bel ik om mijn afspraak van morgen af te zeggen maar ik heb nu zo'n drukkend gevoel op mijn borst
  mijn moeder heeft een hele doos paracetamol ingenomen
  mijn kind heeft een toeval en het houdt niet op
  mijn hoofd ontploft zo erg heb ik het nog nooit gehad en mijn nek is stijf
  ik spuug bloed
  er komt zwart bloed uit bij de ontlasting en ik val bijna flauw
  mijn man dreigt zichzelf iets aan te doen hij heeft een mes
  hij is met zijn hand in de zaag gekomen en zijn vinger ligt eraf
  help help mijn baby
  baby ademt niet goe, precies of hij krijgt geen asem
  er is een ongeluk gebeurd voor de deur, een fietser ligt stil op straat
  ik denk dat ik doodga
  my husband's collapsed on the bathroom floor
  there's a crushing weight on my chest going down my left arm
  he's choking and going blue
  my little one drank toilet cleaner
  she's slurring her words and one side of her face has dropped
  i took all of my sleeping tablets
  I've got a knife and I'm going to use it on myself
  I don't want to be here anymore, I've got the pills in front of me
  my wife is in labour and the head is coming out
  he's unresponsive
  my son had a peanut and his lips are swollen and he's wheezing badly
  cut my wrist with the bread knife blood everywhere pls help
  mi father he fall and he not wake up
  need ambulance now
  is this 911
  pls hurry my mum cant breath
  my toddler's having a fit
  the rash doesn't fade when I press a glass on it and she's really drowsy
  i fell off my bike hit my head and now I keep throwing up and seeing double
  he's had a heart attack
  I'm coughing up blood
  my inhaler isn't working and I can hardly talk
  she's gone all floppy
  fell into the fire, his whole arm is burned
  sudden numbness all down my right side
  my dad's blood sugar is 1.8 and he's not making sense
  I think I'm having a stroke
  I'm having suicidal thoughts and I'm scared of what I'll do tonight
  sorry to trouble you dear but I've this tightness across my chest and I've come over all clammy
  chest pains
  chess pain really bad
  my newborn has a fever of 39 and won't feed
  I was calling to check my appointment but actually I can't feel my arm and my mouth feels funny
  nee laat maar ik krijg geen adem
  yes cancel it, oh god he's stopped breathing
  mijn vrouw ligt op de grond en doet haar ogen niet meer open
  mijn hart gaat als een gek tekeer en ik val steeds weg
  ik hap naar adem
  hij krijgt geen zuurstof volgens mij, zijn lippen zijn paars
  benauwd op de borst en misselijk en ik vertrouw het niet
  druk op me borst
  mijn zwager heeft net een hersenbloeding gehad denk ik, hij kan zijn rechterkant niet bewegen
  ze praat met dubbele tong terwijl ze niks gedronken heeft en ze laat alles uit haar hand vallen
  ons kindje is in de vijver gevallen
  jongen van vier heeft een knoopbatterij doorgeslikt
  kleine heeft van de gootsteenontstopper gesnoept
  ik heb net 30 oxazepam genomen
  het hoeft van mij allemaal niet meer ik maak er vannacht een einde aan
  ik wil dood
  mijn zoon zegt dat hij zich van het balkon gaat gooien
  pa heeft zich opgehangen in de schuur kom snel
  bij het snijden de slagader geraakt, het spuit eruit
  na de bevalling blijf ik maar bloeden het loopt er met klodders uit
  de baby komt nu al en we zijn nog thuis
  mijn man is diabeet en hij zit te trillen en herkent me niet meer
  er is iemand aangereden voor de praktijk
  mijn collega heeft een epileptische aanval die al tien minuten duurt
  mijn gezicht zwelt helemaal op na die antibiotica en ik piep met ademen
  ze is gestoken door een wesp en ze is er allergisch voor en wordt heel duizelig
  kokend water over haar hele borst, ze is anderhalf
  mijn baby van tien weken ligt te kreunen en reageert niet op mij
  mijn dochter is zo suf dat ik haar niet wakker krijg met die koorts
  gevallen met de racefiets, ik kan mijn benen niet meer bewegen
  mn vader heeft een klap op zn hoofd gehad en is nu aan het overgeven en in de war
  plots dubbelzien en scheve mond
  spoed!!!
  sopedgeval
  SOS
  bel 112 voor mij
  kan er direct een dokter komen mijn man gaat dood
  ik heb kramp in mijn hartstreek, straalt uit naar mijn rug tussen mijn schouderbladen, net alsof er iets scheurt
  opa stikt zowat in een stuk vlees
  hij heeft een hartstilstand
  oma gaat precies dood ze ademt bijna niet meer
  mijn puffer helpt niet meer ik kan haast niet praten
  er is gas vrijgekomen en we worden allemaal duizelig en mijn zusje is flauwgevallen
  heb een beetje pijn aan mijn hart en mijn arm slaapt al een uur, is dat erg
  nou ik wou eigenlijk een afspraak voor mijn knie maar sinds vanmorgen kan ik aan één oog niks zien
  ik wilde vragen wanneer mijn afspraak is maar mijn man zakt nu in elkaar
  mijnheer hij reageerd nergens meer op
  my wife passed out and she's not coming round
  grandad's stopped breathing
  I can't catch my breath at all
  feels like someone is sitting on my chest
  help he is not wake up
  there's blood spurting from his leg
  my daughter swallowed a battery
  he's hanging himself please come
  I've taken an overdose
  thinking of ending it all tonight
  I just want to die
  boiling kettle went all over the baby
  he's fitting and won't stop
  she's 34 weeks and hasn't felt the baby move since yesterday
  the baby is coming right now
  her mouth's drooped and her words come out all jumbled
  anaphylaxis, no epipen
  my tongue is swelling after taking the new tablets
  lost vision in one eye just now
  he fell off a ladder and can't feel his legs
  stiff neck high fever and he can't bear the light
  diabetic husband, very confused, sweating, won't take sugar
  my granny is vomiting blood
  send a doctor immediately please
  urgent!! heart attack!!
  dial 999
  my kid is turning purple
  the pain in my chest will not go away since one hour
  cardiac arrest
  struggling for air
  someone's been stabbed
  my friend took too much ketamine and won't answer me
  I rang about my repeat prescription but my lips have gone blue and I'm short of breath
  brething very bad
  I've got a funny heaviness in my chest and my jaw aches, probably nothing, didn't want to bother anyone
  ja doe maar, mijn man valt hier net flauw en hij wordt blauw
  ok but my chest hurts really bad right now
  mijn buurvrouw ligt onderaan de trap en ze kreunt alleen nog maar
  ik heb het zo benauwd dat ik rechtop moet zitten om lucht te krijgen
  mn vader krijgt zijn linkerarm niet meer omhoog en zijn mond trekt scheef
  er loopt helderrood bloed langs mijn benen en ik ben 20 weken
  ons meisje van 5 weken is 38,6 en wil niet aan de borst
  mijn broer heeft zich in zijn onderarm gezaagd het spuit eruit
  hij heeft een hele doos slaaptabletten leeg
  ik denk dat ik een hartaanval krijg
  kind net uit het zwembad gehaald ze hoest en is heel sloom
  mijn zoon heeft een pinda gegeten en zijn ogen zitten dicht en hij piept
  ze krijgt stuipen
  mijn vrouw is zomaar weggevallen op de wc en komt niet goed bij
  ik zie ineens dubbel en kan niet recht lopen
  zo'n klap op zijn hoofd gehad en nu geeft hij over en weet hij niet welke dag het is
  ik wil niet meer verder met dit leven
  ik sta op het perron en ik weet niet of ik nog naar huis ga
  mijn dochter heeft zichzelf opgesloten met een scheermes
  hoge koorts en een stijve nek en het licht doet pijn
  er zit een stukje appel vast in haar keeltje
  vader is diabeet, hij zweet en praat onzin
  mijn man heeft plotseling een scheurende pijn tussen zijn schouderbladen
  iemand is aangereden voor de deur
  ik ben bevallen en het blijft maar stromen
  de navelstreng hangt eruit
  kokende melk over het gezichtje van de baby
  me moeder reageert ner gens meer op
  opa schudt helemaal en zijn ogen zijn weggedraaid
  teelbal ineens heel dik en verschrikkelijk veel pijn
  koolmonoxidemelder gaat af en we hebben allemaal hoofdpijn
  stuur alsjeblieft een ziekenwagen
  my neighbour is at the bottom of the stairs just moaning
  I'm so short of breath I have to sit up all night
  dad can't lift his left arm and his face looks wonky
  bright red blood running down my legs and I'm 20 weeks along
  our five week old is 38.6 and won't latch
  my brother put a saw through his forearm, it's spurting
  she's emptied a whole box of sleeping tablets
  I think I'm having a heart attack
  just pulled my little girl out of the pool, she's coughing and really sleepy
  he ate a peanut and his eyes have swollen shut and he's wheezing
  she's fitting
  my wife blacked out in the bathroom and isn't coming round properly
  all of a sudden I see double and can't walk straight
  he took a bang to the head, now he's being sick and doesn't know what day it is
  I don't want to go on living
  I'm standing on the platform and I don't know if I'm going home
  my daughter locked herself in with a razor
  high fever, stiff neck and the light hurts
  a bit of apple is stuck in her throat
  dad's diabetic, he's sweating and talking nonsense
  sudden ripping pain between his shoulder blades
  someone's been run over outside
  I gave birth and the bleeding won't ease off
  the cord is hanging out
  hot milk all over the baby's face
  mum doesn't respond to anything any more
  grandad is jerking all over and his eyes rolled back
  my testicle is suddenly swollen and agonising
  the carbon monoxide alarm is going and we all have headaches
  please send an ambulance
  hij kreunt en ligt op de vloer
  ze ligt daar maar en geeft geen antwoord
  mijn man zit grauw in zijn stoel en zweet als een otter
  het voelt alsof iemand op mijn borst zit
  strakke band om mijn borst en misselijk
  mijn hart gaat als een gek en ik word licht in mijn hoofd
  ik kan geen adem krijgen als ik lig
  ze snakt naar lucht
  hij piept en kan geen zin afmaken
  zijn lippen zijn paars
  er zit iets in zijn luchtpijp
  mijn dochtertje stikt in een druif
  het bloedt door het verband heen
  het spuit uit zijn pols
  hij heeft een mes in zijn been
  ik heb mijn vingertop eraf gesneden
  er zit een spijker door mijn hand
  hij is met zijn hand in de machine gekomen
  ze is van de keukentrap gevallen en haar been ligt raar
  mijn kind is uit het raam gevallen
  hij is met de scooter onderuit en weet niets meer
  ze viel van haar paard en voelt haar benen niet
  aangereden door een auto
  een klap op het hoofd en nu slaperig
  hij heeft zijn nek gebroken denk ik
  kokend water over haar armpje
  hij staat in brand
  zijn hele rug is verbrand
  bijtend spul in haar ogen
  hij heeft afwasmiddel gedronken
  mijn peuter heeft van mijn hartpillen gegeten
  ze heeft een flesje medicijn leeggedronken
  hij heeft paddo's op en draait door
  te veel insuline gespoten
  mijn suiker is gevaarlijk laag en ik tril
  opa met diabetes is niet wakker te krijgen
  haar gezicht hangt aan één kant
  hij praat alsof hij dronken is maar heeft niets op
  ineens geen gevoel in mijn rechterhand en been
  oma kan opeens niet meer uit haar woorden komen
  plotseling blind aan één oog
  knallende hoofdpijn uit het niets
  ze heeft een aanval en haar ogen draaien weg
  hij ligt te schokken en er komt schuim uit zijn mond
  koortsstuip
  mijn baby heeft 39 graden
  mijn kindje van een maand drinkt niet en is warm
  zuigeling kreunt bij het ademen
  paarse puntjes op haar benen en hoge koorts
  de vlekjes verdwijnen niet onder een glas
  ze is zo suf dat ze haar hoofd niet optilt
  mijn tong zwelt op
  overal galbulten en mijn keel wordt dik
  gestoken door een bij en nu benauwd
  haar vliezen zijn gebroken en de baby komt
  de weeën komen om de twee minuten
  ik bloed en ben zwanger
  ik voel geen leven meer
  de placenta komt er niet uit
  na de bevalling blijft het bloeden
  mijn buik is zo hard als een plank
  ik kronkel van de pijn in mijn zij
  mijn bal is gedraaid en doet vreselijk pijn
  ik kan al een dag niet plassen en heb enorme pijn
  ik braak bloed
  zwarte ontlasting en flauwvallen
  hij is onderkoeld uit het water gehaald
  mijn zoontje lag op de bodem van het bad
  ze is bevangen door de hitte en reageert raar
  rook ingeademd bij brand
  er is gas ontsnapt en we zijn duizelig
  ik heb een stroomschok gehad
  gebeten door een adder
  de hond heeft zijn gezicht opengebeten
  hij bedreigt me met een mes
  mijn man slaat me en ik ben bang
  ik ben verkracht
  ik wil er niet meer zijn
  ik heb mijn afscheidsbrief geschreven
  ik sta op een brug
  ik heb pillen klaarliggen
  ik snij mezelf
  mijn zoon zegt dat hij zich iets gaat aandoen
  het heeft geen zin meer om door te leven
  ik ga mezelf wat aandoen
  mijn vriend heeft zich opgehangen
  hij is gek geworden en zwaait met een bijl
  hij reageert niet
  ze is niet bij kennis
  hij is blauw
  er is iemand neergestoken
  er is iemand omgevallen op straat
  ik denk dat mijn moeder dood is
  ze ademt heel raar met pauzes
  hij rochelt en wordt niet wakker
  kom snel het gaat helemaal mis
  stuur hulp
  ik ga dood
  het is een spoedgeval
  mijn kunstklep en nu koorts en verward
  zijn been is dik en hij is kortademig
  he's groaning on the floor
  she just lies there and won't answer
  my husband is grey in his chair and pouring with sweat
  it's like somebody is sitting on my chest
  a tight band round my chest and I feel sick
  my heart is going mad and I'm lightheaded
  I can't get my breath lying down
  she's fighting for air
  he's wheezing and can't finish a sentence
  his lips are purple
  something's gone down his windpipe
  my little girl is choking on a grape
  the blood is coming through the dressing
  it's squirting from his wrist
  he has a knife in his leg
  I've taken the top of my finger off
  there's a nail through my hand
  his hand got caught in the machine
  she fell off the steps and her leg is at a funny angle
  my child fell out of the window
  he came off his scooter and can't remember anything
  she fell off her horse and can't feel her legs
  hit by a car
  a blow to the head and now he's drowsy
  I think he's broken his neck
  boiling water over her arm
  he's on fire
  his whole back is burnt
  something caustic in her eyes
  he drank washing up liquid
  my toddler ate my heart tablets
  she drank a bottle of medicine
  he's taken something and he's going crazy
  I injected too much insulin
  my sugar is dangerously low and I'm shaking
  grandad has diabetes and we can't rouse him
  her face has dropped on one side
  he talks like he's drunk but he hasn't had anything
  suddenly no feeling in my right hand and leg
  gran suddenly can't get her words out
  suddenly blind in one eye
  thunderclap headache out of nowhere
  she's having a fit and her eyes are rolling
  he's jerking and foaming at the mouth
  febrile seizure
  my baby has a temperature of 39
  my one month old isn't feeding and feels hot
  newborn grunting when breathing
  purple spots on her legs and a high fever
  the spots don't disappear under a glass
  she's so drowsy she can't lift her head
  my tongue is swelling
  hives everywhere and my throat is closing
  stung by a bee and now I can't breathe
  her waters broke and the baby is coming
  contractions every two minutes
  I'm bleeding and pregnant
  I can't feel the baby move
  the placenta won't come out
  still bleeding heavily after the birth
  my belly is hard as a board
  I'm writhing in pain
  my testicle twisted and it's agony
  I haven't been able to pee all day and I'm in agony
  I'm vomiting blood
  black stools and fainting
  pulled him out of the water freezing
  my son was at the bottom of the bath
  she collapsed in the heat and is acting strange
  smoke inhalation from a fire
  there's a gas leak and we're dizzy
  I got an electric shock
  bitten by a snake
  the dog ripped his face open
  he's threatening me with a knife
  my husband beats me and I'm scared
  I've been raped
  I don't want to be here any more
  I've written my goodbye letter
  I'm standing on a bridge
  I have pills ready
  I keep cutting myself
  my son says he's going to hurt himself
  there's no point in going on
  I'm going to do something to myself
  my boyfriend hanged himself
  he's lost it and is waving an axe
  she isn't conscious
  he's turned blue
  someone has collapsed in the street
  I think my mother is dead
  she's breathing funny with long gaps
  he's gurgling and won't wake up
  come quick it's all going wrong
  send help
  I'm dying
  this is an emergency
  I have a heart valve and now a fever and I'm confused
  his leg is swollen and he's short of breath
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
  ik zie het leven niet meer zitten
  ik wil zelfmoord plegen
  ik denk aan zelfmoord
  ik ga mezelf iets aandoen
  ik heb geen zin meer om te leven
  ik maak er een eind aan
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
  I took too many pills
  my toddler drank bleach
  severe allergic reaction
  my throat is closing up
  he fell down the stairs and hit his head
  she was hit by a car
  my waters broke
  I'm in labour
  emergency
  I need an ambulance
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

/** Complaints that can wait, and stories, haste and figures of speech. */
export const calm = `
  ik red dinsdag niet
  de afspraak van mijn man mag geannuleerd
  ik hoef morgen toch niet langs te komen
  kan mijn afspraak eruit
  afspraak intrekken
  wij kunnen er woensdag niet bij zijn
  ik wil graag iets afzeggen
  er kwam iets tussen dus ik kom niet
  me dochtr is ziek die kan morge niet
  hoe kom ik van mijn afspraak af
  annuleren graag, die van de 14e
  de klachten zijn weg, afspraak is overbodig
  Tuesday won't work, I'm out
  my husband's appointment can be cancelled
  turns out I needn't come tomorrow
  can you take my appointment out
  withdraw my appointment
  we can't be there Wednesday
  there's something I want to cancel
  something's come up so I won't be in
  my dauhgter is ill she cant come tomorow
  how do I get out of my appointment
  cancel please, the one on the 14th
  symptoms are gone, the appointment is unnecessary
  ik moet de dokter zien
  is er vandaag nog ergens een gaatje
  ik wil een andere tijd
  kan mijn zoon vanmiddag terecht
  verplaats mijn afspraak naar de 20e
  ik wil graag een afspraak inplannen voor mijn bloeddruk
  een week later zou beter zijn
  hebben jullie iets later op de dag
  afspraak vor morgen
  I have to see the doctor
  any gap left today
  I want a different time
  can my son be seen this afternoon
  move my appointment to the 20th
  I'd like to plan in a blood pressure check
  a week later would be better
  got anything later in the day
  apointment for tomorow
  wat heb ik nog staan
  noem al mijn afspraken
  heb ik iets gepland bij de assistente
  wat zijn mijn komende bezoeken
  hoeveel heb ik er nog
  kijk eens of er iets voor mij staat
  mn afspraken
  what do I still have booked
  name all my appointments
  have I anything planned with the nurse
  what are my upcoming visits
  how many do I have left
  see if there's anything in there for me
  my apts
  hoe laat moet ik morgen bij u zijn
  wanneer was ik ook weer aan de beurt
  weet u wanneer ik moet komen
  op welke dag is mijn bloedonderzoek
  bij wie ben ik de volgende keer
  datum volgende afspraak
  what time do I need to be with you tomorrow
  when was my turn again
  do you know when I have to come
  which day is my blood test
  who am I with next time
  date next appointment
  geef me een echt persoon aan de lijn
  ik wil met de balie praten
  kan iemand me bellen
  ik word gek van dit apparaat
  assistente
  mag ik de dokter even spreken
  get me a real person on the line
  I want to talk to the front desk
  can someone phone me
  this machine is driving me mad
  receptionist
  may I speak with the doctor for a second
  wat kan ik u vragen
  hoe moet ik dit doen
  ik begrijp er niets van
  waar staat dat patientnummer dan
  waarvoor hebt u mijn geboortedatum nodig
  what can I ask you
  how do I do this
  I don't understand any of it
  where is that patient number then
  what do you need my date of birth for
  wat zegt u
  kunt u dat nog eens zeggen
  ik hoor u slecht
  wat was dat laatste
  niet zo vlug
  what did you say
  could you say that again
  I can hardly hear you
  what was that last bit
  not so fast
  ik ben klaar dank u
  tot horens
  dat was het
  meer heb ik niet te vragen
  dank u wel en een fijne dag
  I'm finished thank you
  bye for now
  that was it
  I have nothing else to ask
  thank you and have a nice day
  goedemorgen met Kees de Wit
  hallo daar
  goedenavond
  good morning, Keith White here
  hello there
  good evening
  kunnen we engels praten
  liever in het nederlands
  spreekt u ook pools
  can we speak Dutch
  English would be nicer
  do you speak Polish as well
  ik heb al dagen last van mijn keel
  kunt u mijn pillen bijbestellen
  hoe laat sluiten jullie
  wanneer krijg ik de uitslag van het onderzoek
  doen jullie ook oren uitspuiten
  mijn moeder had jaren geleden een beroerte
  ik heb vorige zomer mijn arm gebroken
  waar kan ik een klacht indienen
  is hooikoorts besmettelijk
  my throat has been bothering me for days
  can you reorder my tablets
  what time do you close
  when do I get my test results
  do you also syringe ears
  my mother had a stroke years ago
  I broke my arm last summer
  where can I file a complaint
  is hay fever contagious
  zet een kookwekker op vijf minuten
  annuleer mijn treinkaartje
  hoe wordt het weer zondag
  speel een liedje
  wat is jouw lievelingskleur
  set an egg timer for five minutes
  cancel my train ticket
  what's the weather on Sunday
  play a song
  what's your favourite colour
  mijn been is een beetje dik van het zitten
  ik heb een blauwe plek op mijn arm
  ik heb mijn vinger gestoten
  ik heb een splinter in mijn hand
  mijn kind heeft een snotneus
  ze heeft al een paar dagen diarree
  ik ben zwanger en wil een intake
  mijn baby heeft luieruitslag
  het kind eet slecht, kan ik langskomen
  ik heb eczeem
  de insectenbeet jeukt
  mijn oren zitten dicht
  ik hoor minder goed
  ik wil mijn bloeddruk laten meten
  controle voor mijn hart in maart
  ik heb een recept nodig voor mijn hartpillen
  mijn pillen zijn op
  hoeveel paracetamol mag ik
  ik ben mijn inhaler kwijt en wil een nieuwe
  astmacontrole verzetten
  diabetescontrole afzeggen
  ik moet nuchter bloedprikken voor suiker
  mijn moeder heeft suikerziekte en wil een afspraak
  ik slaap slecht
  ik pieker veel
  ik voel me somber en wil praten met de poh
  ik ben gestrest door mijn werk
  ik ben duizelig als ik snel opsta
  mijn nek zit vast
  ik heb last van mijn rug
  mijn knie is dik
  verstuikte enkel
  het litteken jeukt
  de wond geneest goed
  hechtingen verwijderen
  verbrand in de zon, mag ik aftersun
  een blaar op mijn voet
  mijn teennagel
  wratten laten bevriezen
  ik ben vorig jaar geopereerd
  ik had een hartinfarct in 2019 en moet op controle
  mijn vader is overleden, kunt u hem uitschrijven
  mijn oom had een beroerte lang geleden
  ik volg een reanimatiecursus
  werkt de huisartsenpost ook in het weekend
  wat doe ik bij spoed
  wat is het nummer van de spoedpost
  het is niet dringend
  geen haast
  het heeft geen spoed
  de lijn is dood
  mijn batterij is bijna leeg
  ik lach me dood
  ik ga kapot van de verveling
  die app is om te huilen
  ik word hier gek van
  help me even met afzeggen
  ik kan even niet praten want ik zit in de trein
  ik zit in de bus
  ik val bijna in slaap
  het gaat slecht met mijn computer
  die muziek doet pijn aan mijn oren
  mijn hoofd staat er niet naar
  ik ben blij dat ik leef
  hij komt later
  ze kan niet lopen maar komt met de taxi
  my leg is a bit swollen from sitting
  I have a bruise on my arm
  I stubbed my toe
  I have a splinter
  my child has a runny nose
  she's had diarrhoea for a few days
  I'm pregnant and want a first appointment
  my baby has nappy rash
  he's a fussy eater, can I bring him in
  I have eczema
  the insect bite itches
  my ears are blocked
  I don't hear so well
  I'd like my blood pressure taken
  heart check-up in March
  I need a prescription for my heart tablets
  I ran out of pills
  how much paracetamol may I take
  I lost my inhaler and need a new one
  move my asthma review
  cancel my diabetes check
  fasting blood test for sugar
  my mother has diabetes and wants an appointment
  I sleep badly
  I worry a lot
  I feel low and want to talk to someone
  I'm stressed because of work
  dizzy when I get up too fast
  my neck is stuck
  I have back trouble
  my knee is swollen
  sprained ankle
  the scar itches
  the wound is healing nicely
  stitches out
  sunburnt, may I use aftersun
  a blister on my foot
  ingrown toenail
  freeze my warts
  I had surgery last year
  I had a heart attack in 2019 and need a check-up
  my father died, can you remove him from the list
  my uncle had a stroke long ago
  I'm taking a first aid class
  is the out of hours service open at the weekend
  what do I do in an emergency
  what's the number of the out of hours
  it isn't urgent
  no rush
  the line is dead
  my battery is nearly dead
  I'm dying of boredom
  this app makes me cry
  this drives me crazy
  help me cancel
  I can't talk right now, I'm on the train
  I'm on the bus
  I'm nearly falling asleep
  my computer is doing badly
  that music hurts my ears
  I'm glad to be alive
  he's coming later
  she can't walk but comes by taxi
  ik heb een afspraak voor mijn baby van 3 weken
  mijn zoontje heeft een beetje koorts kan ik langskomen
  my daughter has a slight fever, can I book an appointment
  de baby drinkt goed ik wil de controle afzeggen
  afspraak voor de suikercontrole over 2 weken
  mijn bloedsuiker moet geprikt worden
  I need a sugar check in 3 months
  controle diabetes verzetten
  ik ben zwanger en wil een afspraak bij de verloskundige
  I'm pregnant and would like to see the GP
  ik ben 12 weken zwanger en wil mijn afspraak verzetten
  ik heb hoofdpijn
  I've had a headache for a week
  mijn nek is stijf van het slapen
  stiff neck since yesterday, can I come in
  mijn kind heeft uitslag op zijn arm
  rash on my leg
  ik heb vlekken op mijn huid die niet weggaan
  my rash won't go away
  mijn pufjes zijn op, ik wil een herhaalrecept
  I need a new inhaler prescription
  mijn inhaler is bijna leeg
  buikpijn na het eten
  stomach ache on and off
  ik heb pijn in mijn knie en kan niet goed lopen
  I can hardly walk because of my hip
  my knee hurts
  mijn vinger is gebroken geweest, controle gips
  ik heb mijn enkel verzwikt
  kan de dokter naar mijn moedervlek kijken
  mijn oog is rood
  my eye is itchy
  het licht is te fel op het scherm
  ik val steeds weg
  u valt steeds weg
  de verbinding valt weg
  hoe gaat het met de baby controle
  mijn moeder is overleden, haar afspraak moet weg
  mijn man is dood, kunt u zijn afspraak afzeggen
  she passed away last week so please cancel
  ik ga dood van de honger
  dit duurt eeuwig ik word gek
  I'm dying to know when my appointment is
  my husband's appointment please
  hij kan niet komen
  hij drinkt niet, hij rookt wel
  mijn dochter kan dinsdag niet
  mijn zoon wil zijn afspraak verzetten
  ik heb een hond
  the kids are sick so we can't come
  ik voel me niet lekker ik zeg af
  I feel weak today so I won't come in
  ik ben duizelig
  ik ben moe en misselijk
  I feel a bit dizzy
  ik heb verhoging en kom dus niet
  ik heb koorts dus ik kan morgen niet komen
  I have a fever so I need to cancel
  I'm shaking my head, no
  mijn moeder is een beetje in de war met de dagen
  ik ben in de war met de datum
  sorry I'm confused, which day
  ik ben gevallen met de fiets maar het gaat goed
  I tripped over my words
  heb ik diabetescontrole
  the line dropped
  het brandalarm gaat af ik bel later
  ik zit in de auto
  hot flushes during menopause
  ik moet naar het ziekenhuis voor een scan
  bloed prikken
  bloeddruk meten
  ik wil bloed laten prikken
  when is my blood test
  stroom is uitgevallen
  mijn telefoon is gevallen
  I fell asleep, sorry
  mijn afspraak valt op een feestdag
  de spoedpost heeft me doorverwezen
  ik had in 2019 een beroerte en wil controle
  cursus reanimatie bij jullie
  ik word 80 op 3 mei
  3 weken geleden was ik bij de dokter
  over 6 weken moet ik terugkomen
  mijn afspraak over twee weken kan niet doorgaan
  six weeks from now please
  mijn kind moet een prik
  vaccinatie voor de baby
  my son's 6 week check
  het consultatiebureau
  de kleine is ziek, we komen niet
  ik kan niet bewegen in mijn agenda
  ik wil een afspraak voor mijn oren uitspuiten
  ik wil stoppen met roken
  kan ik met alcohol stoppen
  mijn bal is kwijt
  voetbal blessure pijn aan mijn knie
  I hurt my arm at work
  burning sensation when I pee
  plassen doet pijn
  ik moet veel plassen
  I took my pills this morning
  moet ik nuchter komen of mag ik drinken
  ik weet niet waar ik moet zijn
  he doesn't know when his appointment is
  ze weet niet hoe laat
  ik weet niet wie mijn dokter is
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
  verkouden
  ik kan niet slapen
  een paniekerig gevoel heb ik niet
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
  stop it now
  I need help
  help
  I'm lost
  hartelijk dank
  ik heb het hart op de tong
  adem in adem uit
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
  mijn kind heeft koorts
  ik heb last van hooikoorts
  doorverwijzing cardioloog
  kan de dokter mij bellen
  ik kom er niet uit
  mijn man komt me brengen
`

/** Answers to what is asked: yes or no, a choice, a date, a number, a name. */
export const answers = `
  ja maar eerst wil ik de assistente even spreken
  hold off, I'd rather talk that over with the receptionist
  welke gaat u nou schrappen zegt u
  sorry, which day did you say that was
  alleen als u mij een andere datum kunt geven
  nee liever verzetten naar donderdag
  doe maar een dag later
  actually could you move it to Monday instead
  yes, but can I come on Friday instead
  only cancel if there's something free next week
  ik hang op hoor
  laat maar, doei
  forget about it, bye
  quit this please
  eh nee ik bedoelde de bovenste
  no, the Thursday one I meant
  ja ja ik snap het, maar ik kom gewoon
  prima, dan zie ik u donderdag
  oké, laat 'm er dan maar in
  ja zeg, ik wil helemaal niet afzeggen
  jazeker kom ik
  ja ik kom wel degelijk
  absoluut niet
  zeker niet
  tuurlijk wil ik die houden
  ja klopt die is van mij en die blijft
  mooi, niks aan veranderen
  goed, maar niet schrappen
  ja hoor, tot donderdag dan
  doe maar geen moeite
  nee nee niet annuleren, ik vroeg alleen hoe laat het was
  ja, dat is hem, maar daar ging het niet om
  ok dan blijft ie staan
  ja jij mag hem laten staan hoor
  goed zo, niet aankomen
  ja maar wacht, ik heb vrij gekregen dus ik kan toch komen
  ge moogt hem laten staan
  bijlange niet
  welnee
  ben je gek
  dat moet u vooral niet doen
  klopt, alleen niet annuleren a.u.b.
  ja eh nee
  nee joh
  nee
  nee bedankt
  neen
  neej
  laat hem maar in de agenda staan
  toch niet
  da's niet de juiste
  die wil ik juist houden
  nee, ik had een andere op het oog
  kom toch maar
  ik heb niks gevraagd om af te zeggen
  fout
  daar heb ik niet om gevraagd
  beter van niet
  ja wel, ik kom wel
  ok maar doe toch maar niet
  yes doe maar laten staan
  oké stop maar met annuleren
  is goed zo, laat maar
  graag, maar dan wel laten doorgaan
  ja ik heb nee gezegd
  weet u wat, ik ga toch
  yeah, nah
  right, so don't touch it
  sure, I'll be there
  yes I'll come
  OK I'm keeping that one
  absolutely not
  yes that's the one, leave it be
  fine, let's not
  great, see you then
  yes yes I know but I still want it
  definitely don't
  please keep it
  I'd hate to lose it
  good, as long as it stays
  you're right it's mine but I never asked to cancel
  ok scrap that, I'm coming
  surely not
  yes, please leave it in
  I can't say yes to that
  yep still coming
  by no means
  not really
  I wouldn't
  no thanks
  nah
  no
  nope I changed my mind
  noooo
  don't
  keep it
  not that one
  no no it's the wrong day
  never
  I'll be attending
  no I misclicked
  hell no
  please no
  you misunderstood me
  tja
  misschien
  zou kunnen
  ik weet nog niet of ik kan
  moet ik dat nu beslissen
  daar moet mijn dochter over gaan
  ja en nee
  't kan vriezen 't kan dooien
  wie spreek ik eigenlijk
  ja? hallo?
  mwah
  ik zal eens kijken in mijn agenda
  ja dat zou eventueel kunnen misschien
  maybe
  hmm
  let me think about it
  I'm in two minds
  perhaps, I need to check with work
  yes or no, hard to say
  dunno
  who is this
  what do you reckon
  ask me later
  is het dan meteen definitief
  will I be charged if I say yes
  ja
  jep
  jaa graag
  ja meneer
  jazeker
  joa
  ja da's goed
  ja haal maar weg
  schrap maar
  akkoord
  allez vooruit, doe maar
  klopt
  inderdaad
  juist
  ja, klopt helemaal
  prima hoor
  doe dat maar
  ja gooi er maar uit
  ja dat mag
  graag
  ja die hoef ik niet meer
  ja want ik kan niet komen
  geen probleem, annuleer hem maar
  ja ik weet het zeker, geen twijfel
  waarom niet, doe maar
  nee ik kom niet, dus ja
  ja sorry het gaat echt niet lukken
  helaas wel
  ok is goed
  zekers
  ja toe maar mevrouwtje
  mag eruit
  ja ja ja doe nou maar
  ✅
  jup
  yes please do
  go ahead
  yes that's right
  correct
  yeah
  right
  do it
  yes cancel that
  yes sir
  mhm
  okey dokey
  yes, that's the one
  fine by me
  aye
  please do
  yes, I can't make it
  yes I don't need it any more
  no worries, go ahead and cancel
  unfortunately yes
  can't come so yeah
  yes no doubt about it
  might as well, yes
  yess
  sure go for it
  confirm
  get rid of it
  I confirm
  that's correct, thank you
  it's not needed anymore, so please cancel it
  ja nou eh kan ik dat niet beter met een mens regelen
  no, get me a person first
  sorry, wat ga je annuleren?
  hold on, cancel which one?
  ja op voorwaarde dat ik vrijdag terechtkan
  nee schuif hem maar een paar dagen op
  ja en meteen een nieuwe inplannen graag
  kan het niet gewoon een uurtje later
  no, I'd like to rebook it
  sure, as long as you give me another slot first
  ik kap ermee
  sluit maar af
  goodbye then
  enough, I'm off
  ja maar dan die van dinsdag
  not this, the second one
  ja hou die maar vast voor me
  oké maar niet wegdoen
  ja ik ben er dan
  is prima zo, verander maar niks
  dat had u gedacht
  over mijn lijk
  klopt maar ik ben van gedachten veranderd
  dat klopt, maar hij mag gewoon doorgaan
  in geen geval
  ja dat dacht ik eerst maar nu niet meer
  ja goed hoor, maar laat hem toch maar staan dan
  volgens mij niet
  nou nee
  ja... nee
  nee hè hè, ik wil gewoon komen
  eigenlijk wil ik toch liever gaan
  ja hallo zeg, ik wil juist komen
  natuurlijk kom ik, waarom zou ik afzeggen
  welja, dan ben ik mijn plek kwijt, niks daarvan
  zeker weten van niet
  best, maar dan annuleren we hem niet
  ik wil wel maar ik doe het niet
  echt niet
  doe maar rustig aan, ik kom gewoon
  ja, ik wil dat die blijft staan
  u hebt gelijk, ik kan er beter wel naartoe gaan
  ok dan ga ik gewoon
  ja die is goed, zo laten
  'k ga toch komen zulle
  ge moet niks schrappen
  ja sorry ik zei iets verkeerd, niet annuleren
  akkoord met de afspraak, niet met afzeggen
  juist niet
  nee, hij blijft
  nee dat is m niet
  nee wacht
  neuh
  nee sorry
  nooit
  absoluut nee
  niks ervan
  daar zie ik van af
  gewoon door laten gaan
  stop, niet doen
  vergissing
  nee spijt me
  dat heb ik nooit gezegd
  ik wil de afspraak houden
  hou maar zo
  nee nee nee
  bewaren
  sorry verkeerd geklikt
  yes, but hold on to it
  okay, keep my place
  of course I'm coming
  sure, leave things as they are
  I'd be daft to cancel it
  correct appointment, but no cancelling please
  yes I'm sure I don't want to cancel
  right you are, I'll turn up then
  good grief no
  yes well no
  not a chance
  perfect, don't change anything
  I'm good thanks
  ok then I'd better go to it after all
  absolutely do not remove it
  yes that one's staying
  hardly
  not yet
  yes the date's right, that's all I wanted to know
  fine I'll come then
  I do want it
  actually yes I can make it
  please, not that
  go on, leave it in the diary
  you can't cancel that, I need it
  thanks but no
  no I'm still coming
  no, wrong date
  nay
  noo dont do it
  not at all
  no cancel please
  that's not mine
  I take it back
  let me keep it
  i did not ask that
  no, my mistake
  no ta
  stay as is
  geen idee eigenlijk
  moet ik overleggen met mijn man
  kan ik daar nog op terugkomen
  mag ik er een nachtje over slapen
  eh
  ja maar wat vindt u
  ik denk van wel maar ik weet het niet zeker
  half half
  wie zegt dat
  ja weet ik veel
  dat hangt af van mijn werk
  ja wacht ik moet mijn zoon vragen
  tja dat is een lastige
  undecided
  could be
  erm
  let me check with my daughter
  yes? what is it
  yes... or actually hmm I'm not certain
  either way
  I might
  you tell me
  I guess it's complicated
  krijg ik dan nog een rekening
  and if I say no, do I keep it?
  ja, annuleren graag
  jawohl
  zeker
  zeker weten
  ja ik ben het ermee eens
  tuurlijk
  natuurlijk
  dat klopt
  ja die bedoel ik
  joh ja, haal eraf
  ja asjeblieft
  okidoki
  okee
  jaaa
  yep doe maar
  goed hoor
  vind ik best
  ja da mag
  ja, verwijder de afspraak
  bevestigd
  ja hoor, die gaat niet door
  ja, ik kan er niet bij zijn
  niks aan te doen, zeg maar af
  ja het hoeft niet meer, ik ben beter
  jammer maar ja
  nee ik twijfel niet, haal hem eruit
  dat lijkt me wel het beste ja
  ja want anders krijg ik een boete
  mijn vrouw zegt ook ja, dus doe maar
  ja mevrouw, dank u
  't is goed
  ja zeker wel
  laat maar vervallen
  laat maar gaan hoor, die mag weg
  uitstekend
  yes indeed
  yes go for it
  that's the one, cancel please
  oh absolutely
  okay then
  k
  true
  certainly
  yes love
  yes do that
  works for me
  you may
  please proceed
  yes thanks
  that is right
  sure, why not
  no problem, take it out
  yes I won't be there
  sadly yes
  yeah not going anymore
  yes, no need to keep it
  I don't mind losing it, go ahead
  yes, I'm certain, no second thoughts
  yea
  👍🏻
  yes cancel my appointment please
  righto
  yes of course you can
  do cancel it
  jazeker, haal maar weg
  ja want ik ben weer beter
  yes doe maar
  dat klopt, die mag eruit
  ja, ik red het echt niet
  ja ik heb geen oppas
  is akkoord
  ja, afzeggen die handel
  doe dat maar, ja
  ja ja die ja
  absoluut, ik kan niet
  graag ja
  u mag hem annuleren
  ja hoor, niet meer nodig
  jep weg ermee
  ja bevestigd
  ja dat is juist
  ja ik ben op vakantie
  eh ja graag
  uiteraard, ga uw gang
  yep, bin it
  yes I've recovered
  yes, go on
  that's right, take it off
  yes, I really can't make it
  yes, no babysitter
  agreed, cancel
  yes do that please
  yeah, that's the one, cancel it
  absolutely, I can't be there
  you may cancel it
  yes, not needed any more
  yep, get rid
  confirmed
  yes that is correct
  yes I'm on holiday
  um yes please
  certainly, go ahead
  yes yes that's fine
  ok cancel
  nee die wil ik houden
  ja maar ik kom gewoon
  oh nee wacht, die niet
  ik ben er gewoon bij hoor
  ja leuk, maar nee
  laat die maar zo staan
  niets afzeggen alstublieft
  prima dat hij staat, niet aankomen
  ik heb die afspraak echt nodig
  dat bedoelde ik niet
  doe toch maar niet
  bij nader inzien niet
  ja ik zie de dokter dan wel
  ho niet die
  ik zou het niet doen
  u begrijpt mij verkeerd ik wil juist komen
  daar komt niks van in
  ja die afspraak blijft
  nee ik vroeg alleen wanneer hij was
  oke maar niet annuleren he
  ik dacht het niet
  no I want to hang on to that
  well no
  yes but I'm coming anyway
  oh no wait, not that one
  nah mate
  I'll be there alright
  nice, but no
  leave that one where it is
  don't cancel anything please
  good that it's there, hands off
  I really need that appointment
  that's not what I meant
  better not
  no no no
  on reflection, no
  yes I'll see the doctor then
  stop, not that one
  you've got me wrong, I do want to come
  certainly not
  yes that appointment stays
  no I only asked when it was
  okay but don't cancel it, right
  I think not
  ik ben er nog niet uit
  als mijn man kan rijden kom ik
  doe maar wat u goed lijkt
  ik overleg het eerst
  geen flauw idee
  kan ik later nog beslissen
  do I have to decide now
  I haven't made up my mind
  if my husband can drive I'll come
  do what you think best
  let me talk it over first
  yes and no
  meh
  haven't a clue
  can I decide later
  voor welke datum is dat
  om hoe laat was dat
  wie was de dokter ook weer
  what date is that for
  what time was that
  who was the doctor again
  nee liever verplaatsen
  ja maar kan ik dan donderdag komen
  kunt u hem niet een week opschuiven
  no, move it rather
  yes but could I come Thursday then
  can't you push it a week
  laat me eerst iemand van de praktijk spreken
  let me speak to somebody at the practice first
  ja graag
  ja hoor
  ja doe maar
  ja zeg maar af
  ja dat is goed
  ja dat klopt
  prima
  oké
  is goed
  doe maar
  zeg hem maar af
  ja die mag eruit
  ja alstublieft
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
  helemaal goed
  ja prima
  ja oké
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
  ja dat wil ik graag
  ja inderdaad
  ja precies
  gaat uw gang
  ja mevrouw
  nou graag
  ja dat wil ik
  ja bevestig
  ja hoor prima
  ja deze afspraak afzeggen
  ja ik wil hem afzeggen
  ja u mag hem afzeggen
  ja schrap maar
  yes
  yes please
  yes cancel it
  that's correct
  sure
  yes I'm sure
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
  yes thank you
  yeah sure
  sure go ahead
  yes do it
  go for it
  yes that's fine
  that would be great
  yes I can't come
  yes I do
  definitely
  yes, get rid of it
  let's do it
  it's a yes
  yes yes yes
  oh yes please
  👍
  ja 👍
  yes ok
  ok yes cancel
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
  nee hoor
  nee toch niet
  nee laat maar staan
  niet doen
  ja nee toch maar niet
  ja maar niet nu
  ja hoor natuurlijk niet
  natuurlijk niet joh
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
  ja ik wil komen
  foutje
  geen sprake van
  dat was niet de bedoeling
  ik heb me vergist
  nope
  no don't
  don't cancel
  please don't cancel it
  leave it
  no keep the appointment
  wrong appointment
  that's not right
  no that's wrong
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
  of course not
  yes please keep it
  sure, not
  I changed my mind
  never mind
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
  are you crazy
  geen haar op mijn hoofd
  over my dead body
  dream on
  doe normaal
  ja daag
  ja ja het is al goed
  ammehoela
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
  23-08-1951
  dertig januari 1973
  nieuwjaarsdag 1961
  11 agustus 1982
  06101990
  2.11.77
  hoi met Ria, ik wil iets afzeggen van volgende week. 8 juli 1959 is mn geboortedatum
  vier januari zesenveertig
  9 dec. 2003
  5-12-26
  de 19e van maart 1967
  11feb1976
  6 juni 50
  7/7/2010 kind
  11 november 11
  22-11-26
  00-05-1960
  24 november 2026
  april 1966
  ik ben 87
  dinsdag 24 november
  06 83 42 19 07
  1811 KP 23
  Van Buren
  eenendertig januari negendertig... negenendertig
  twee twee tweeëntachtig
  elf juli achtenveertig mevrouw
  acht acht achtentachtig
  op achtentwintig juli in vijfenzestig
  drie acht zes en zeventig
  vijf september negentig
  twaalf mei twintig dertien
  ons moeder is van zevenentwintig december negentienhonderdzevenendertig
  29 maart 29
  eenendertig juni zestig
  tien over half tien
  zeven november achttienhonderd negentig
  07021938
  30#01#1973
  29021983
  060814
  15th January 1947
  28.2.55
  24 may, 1977
  19 Febuary 1952
  my date of birth is the 27th of January 1983
  1968/8/16
  23/1/02
  13 March 1946 - oops, 1964
  30/12/26
  Jan. 3rd, 1962
  1 Mar 1986 at about 3am
  Geboren 14 Oct 1959
  either 3 or 4 August 1931, the papers disagree
  Feb 29 1995
  9 March 1888
  turned seventy yesterday
  Monday the 23rd
  half past two
  Easter 1962?
  the fifth of the eleventh fifty three
  thirteenth december eighty two
  seventeen oh two eighty nine
  I was born on the nineteenth of December in fifty six
  seventh january sixty eight no hang on sixty nine
  oh three oh two five one
  nineteen forty eight
  double oh four four seven seven double oh nine hundred one two three
  180636
  14141984
  patiëntnummer is 441872
  738.204
  mijn patientnr: 070461
  patienten nr 994421 sorry 994420
  4-8-1967
  02/03/1948 is wat ik weet
  bsn 999902374
  034581650
  072 5123498
  polisnummer 8834120077
  ligt thuis
  280263 is het
  het nummer is zesenvijftig twintig zeventien
  zeven zeven vijf dubbel nul drie
  mijn patiëntennummer dat is drie één één twee negen negen
  65 81 40
  eenendertig twaalf vijfenvijftig
  burgerservicenummer negen negen negen negen een negen nul twee zeven
  vier vier een
  870063#
  0623987145
  441872
  44 90 31
  hi its ruth, number 994420, need to cancel
  12/31/1955
  999938412
  flat 12, 34 High Street
  120345
  eight seven double oh six three
  six five eight no six five eight one four oh
  I haven't got a number love I was born january the twenty seventh seventy nine
  just a sec I'm looking for it
  14141980
  Yilmaz
  Ilmas
  Schoute n
  van Houten
  vd Linden Prins
  van der Heijden
  Wijnen
  Wijngaard
  de Wijn
  mevrouw el amrani
  Fatima
  it's Mr McKenzie
  David
  hoekstra.
  Dijkstra
  Nagy
  ter Brake
  van den Brink
  Cornelis
  Jansen, P.
  Meijer met e i j
  Louise
  Hoffmans
  Brienne
  Claasen
  Bosma
  doe de tweede maar
  de laatste
  die van kwart voor negen
  die bij dokter Yilmaz
  de onderste
  donderdag
  'k zou den eerste pakken
  eh die op de achtste december
  die van morgen
  maandagochtend
  niet de eerste maar de derde
  half twee
  optie drie
  die met de praktijkondersteuner
  die van 15 januari
  het vierde rijtje
  vrijdag om tien voor half elf
  the middle one of the three
  the earliest
  last one please
  quarter to nine
  Dr Yilmaz's one
  the Wednesday
  8 December
  the one next week
  not the second, the first
  the 3rd one
  the 11:20
  monday morning one
  one
  18-06-1943
  geboren: 26-4-86 (Tsjernobyl ja)
  oudjaarsdag 1960
  24 septemder 1991
  17augustus1958
  21 10 84
  kunt u kijken wat er staat voor mijn moeder? zij is van 2 april 1940, afspraak was ergens in december
  de zesde februari negenenvijftig
  28-8-02
  6 december 26
  4 april 1972 (54 jr)
  13 Maart 1997 telnr 0612121212
  elf elf drieënnegentig
  5 mei 2015 (kleinzoon)
  280219
  31-06-1955
  45-03-1961
  kerst 2026
  13 augustus
  van 1946
  over een maand of drie
  733552821
  0,5 l per dag
  550823
  negentien tien negenenveertig
  nul een nul zeven een negen negen een
  zes zes zestig
  drie en twintig een zeven en vijftig
  dertig januari vijfenveertig hongerwinter
  twee september eenenveertig nee tweeënveertig
  vijf november tweeduizend twee
  vijfentwintig januari tweeduizend
  zeuvenentwintig maart negentig
  eenendertig september zeventig
  vijf voor half negen
  die heb ik al gegeven
  18061943
  29021952
  23112026
  050517
  4th of July 1976
  New Year's Day 1970
  16april81
  the fifth of June 1967
  Halloween, 31 October 1938
  1957-04-18
  30/03/2022
  Dec 19, 26
  2 aug 1955, 71 years young
  20th may of sixty two
  10 December 01
  it's 1985, October the 19th
  01/02/03 no sorry 01/02/13
  30 Feb 1990
  01/01/2030
  8th of August
  same day as the Queen
  16/9
  version 2.10.4
  eighth february forty three
  january twenty sixth nineteen nineteen
  oh four oh seven nineteen fifty two
  december first thirty four
  nineteenth of may two thousand and three
  twenty ninth march no april no sorry march seventy four
  nineteen seventy two
  I'm seventy nine years of age
  19570418
  030618
  672905 is t
  519 744
  patiëntnummer 050848 (met nul ervoor)
  onderaan het etiket staat 398216
  26-7-1952
  23.02.74
  mijn BSN: 999952778
  burgerservicenr 999.970.513
  06 44 55 12 09
  31-11-1958
  januari 1970
  230891 denk ik
  negen drie zes nul nul acht
  driehonderdachtennegentigduizend tweehonderdzestien
  patiëntennummer nul vijf nul acht vier acht
  het begint met negen drie zes en dan nul nul acht
  veertien zes negenendertig
  mijn sofinummer is negen negen negen negen zes een negen zes twee
  vijfenveertig jaar
  884310#
  0644551209
  it's 672905
  471563 I believe, the label is smudged
  patient number 645508 correction 645580
  14th June 1939
  999954539
  room 305
  110457
  twenty thirty three ninety
  six four five five eight one no eight oh
  no number I'm afraid but my birthday's the fifth of november eighty eight
  can I do it without
  30021960
  Kok
  Kooi
  Bakker
  de Witt
  de
  vanderploeg
  van der Vloed
  Huismans
  Huizinga
  Özdemir Mehmet
  Mehmet
  S C H R IJ V E R S
  Schrama
  speaking with Mr Fitzgerald
  Thomas
  Dorota
  Veldkamp
  Jacobs
  Inge
  H. Kuiper
  hallo
  Wissink
  de Graaff
  van dijk dus
  van Meulen
  van den Berg
  de eerste is goed
  geef mij de derde maar
  twee
  die om tien uur
  die van woensdagmiddag
  bij dokter Hendriks
  negen december
  de vroegste van die drie
  die ene van overmorgen
  de middelste van de drie
  nee niet Hendriks maar die bij Aydin
  kwart over elf
  dinsdag om vijf voor negen
  de voorlaatste
  no 2
  die op 22/1
  the last
  I'll go for number four
  Friday's
  the one at ten to nine
  9 am
  with the nurse
  January 22nd
  the one tomorrow
  not Monday, Thursday
  second from the top
  two
  the early one
  first
  7 april '66
  07.04.'66
  mijn gebdatum: 7 apirl 1966
  8 april 1966 sorry 7 april
  7_4_1966
  zeven april negentienhonderd zesenzestig
  nul zeven nul vier een negen zes zes
  ik ben geboren op de zevende april in het jaar negentienhonderdzesenzestig
  geboortedatum zeven vier negentienzesenzestig mevrouw
  24121931
  vierentwintig december eenendertig
  02-03-19
  29 feb 2000
  31-11-1960
  1966
  om half acht
  60 jaar
  30 november vierentachtig
  dertig november 84
  7 April '66
  7-Apr-66
  my birthday is April 7, 1966
  8 April 1966, sorry, 7 April
  30/11/84
  seventh of april nineteen sixty six
  zero seven zero four one nine six six
  it's april the seventh in the year nineteen sixty six
  christmas eve nineteen thirty one
  march second two thousand nineteen
  29 Feb 2000
  31 June 1980
  7 April
  060 years old
  4 May 21
  thirtieth of november eighty four
  301184
  die om half vijf
  om kwart over negen graag
  de afspraak van drie uur
  die van tien voor half elf
  de vroegste
  de laatste van de dag
  die met de assistente
  die bij dokter Bakker
  op de 24e
  nummer vier
  de middelste alstublieft
  the one at quarter past three
  half past ten please
  the five o'clock one
  the last one of the day
  the one with the nurse
  with Doctor Baker
  on the 24th
  number four
  it is either Monday or Tuesday
  I am thinking about it
  ik zit te denken aan de tweede
  het is die van maandag of dinsdag
`
