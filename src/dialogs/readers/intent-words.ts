// What patients of a practice want from its front desk, and how they say it, in both languages. Noise words ("even",
// "graag", "please") are taken out before, so phrases are written without them.
import { phrases } from './phrases.ts'

const groups = {
  appt: 'afspraak|afspraken|afspraakje|afspraakjes|consult|bezoek|appointment|appointments|appt|appts|apt|booking|bookings|reservation|reservations|meeting|meetings|event|events|consultation|visit|visits|reservering|boeking|afspr',
  my: 'mijn|me|mn|m|de|die|deze|een|my|the|that|this|an|a|our|onze|any|all|alle|some|his|her|zijn|haar',
  cancel:
    'afzeggen|annuleren|afbellen|schrappen|cancelen|cancellen|cancel|canceling|cancelling|cancelled|canceled|cancellation|annulering|afmelden|afblazen|afzegging|afgezegd|geannuleerd|verwijderen|doorhalen',
  day: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morgen|vandaag|overmorgen|vanmiddag|vanochtend|morgenochtend|morgenmiddag|tomorrow|today|tonight|week',
  month:
    'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october',
  doctor:
    'dokter|huisarts|arts|doctor|doc|gp|dr|assistente|assistent|praktijkondersteuner|poh|doktor|dokters|specialist|praktijkverpleegkundige|nurse|verpleegkundige|physician',
  person:
    'mens|medewerker|medewerkster|medewerkers|persoon|iemand|mens|assistente|assistent|assistenten|baliemedewerker|baliemedewerkster|balie|receptioniste|receptie|telefoniste|collega|human|person|someone|somebody|agent|operator|receptionist|representative|assistant|people|staff|employee|colleague|secretary|mensen|secretaresse|advisor|adviser|clerk',
  speak:
    'spreken|praten|bellen|contact|telefoneren|overleggen|speak|talk|call|chat|reach|connected|connect|transfer|transferred',
  book: 'maken|inplannen|plannen|boeken|reserveren|afspreken|make|book|schedule|arrange|get|plan',
  move: 'verzetten|verplaatsen|verschuiven|wijzigen|veranderen|omzetten|omboeken|verzet|verplaats|aanpassen|verschuif|wijzig|reschedule|rescheduled|rescheduling|rebook|postpone|ruilen|uitstellen|vervroegen|overzetten|verander|uitgesteld|verplaatst|wissel|wisselen',
}

const table = (lines: string) => phrases(lines, groups)

/** Another language, or the other of the two. */
export const language = table(`
  < engels|english|nederlands|dutch|vlaams|german|duits|turks|turkish|pools|polish|arabisch|arabic|frans|french|spaans|spanish|oekraiens|ukrainian|portuguese|italian|chinese|marokkaans|berbers|russisch|russian >
  in|naar|to|into het? engels|english|nederlands|dutch|duits|german|turks|turkish|pools|polish|arabisch|arabic|frans|french|spaans|spanish|oekraiens|ukrainian|portuguese|italian|chinese|russisch|russian
  spreek|spreekt|praat|praten|spreken|versta|begrijp|kan|speak|speaking|talk|understand|switch|respond|reply|doe|use|have|continue|know ... engels|english|nederlands|dutch|duits|german|turks|turkish|pools|polish|arabisch|arabic|frans|french|spaans|spanish|oekraiens|ukrainian|portuguese|italian|chinese|russisch|russian
  engels|english|nederlands|dutch|duits|german|turks|turkish|pools|polish|arabisch|arabic|frans|french|spaans|spanish spreken|praten|spreekt|speaking|speaker|instead|mode|version|only
  engels|english|nederlands|dutch of? pools|turks|arabisch|duits|graag >
  polnisch|deutsch|turkce|francais|espanol|polski
  change|switch|other|another|different|set|wrong|new|understand .. language
  language .. settings|change|switch|options|other
  languages
  taal .. wijzigen|veranderen|wisselen|anders|instellen
  andere|ander|verander|wijzig|wissel|verkeerde|welke .. taal
  talen
`)

/** Things that no front desk of a practice deals with; they tell a likeness ("cancel my alarm") from the real wish. */
export const foreign = table(`
  wekker|wekkers|alarm|alarms|pizza|pizzeria|restaurant|tafel|table|playlist|muziek|music|song|songs|liedje|liedjes|cinema|bioscoopkaartjes
  herinnering|herinneringen|herinner|verjaardagsherinnering|reminder|reminders|remind|timer|stopwatch|todo
  film|films|movie|movies|bioscoop|theater|boek geven|sterren|kroniek
  weer vandaag|morgen|buiten
  weather|weersvoorspelling|forecast|temperatuur|regent|rain|sneeuw|zonnig|graden
  is het weer >
  wordt het .. heet|warm|koud|nat
  flight|flights|vlucht|vliegtuig|airline|plane|hotel|hotels|room|uber|taxi|cab|ticket|tickets|treinkaartje
  bank|balance|saldo|account|credit|card|loan|transfer money
  money|bitcoin|stock|stocks|news|nieuws|voetbal|football|game|recipe|joke|mop|grap
  nummer|album toevoegen|toe
  speel|play|volume|lamp|licht|lights
`)

/** A real person. */
export const person = table(`
  @speak .. met|to|with|van .. @person|human|mens
  @speak .. @person
  @person .. @speak
  < .. een|a|an|the|de real|live|echt|echte|actual|human? @person|being >
  < @person >
  real|live|actual|echt|echte|levend|levende|human @person|being|mens
  give|geef|get|geeft|breng|want|wil|wilt|need|krijg|krijgen|heb|liever|prefer|rather|moet|have|hebben|put|hand|pass|where|is|are|sprake .. @person
  aan de lijn
  doorverbinden|doorverbind|doorverbonden|verbind|doorschakelen|doorzetten|verbinden
  geef .. praktijk
  put me through
  transfer|connect me
  terugbellen|terugbel|terugbelverzoek|teruggebeld|callback
  call|ring|phone|bel|belt .. me .. back|terug
  @doctor .. bellen|call
  bellen met
  speak|talk|chat|spreken|praten .. @doctor
  niet|geen|not|dont|hate|haat|no|stop ... robot|bot|computer|machine|automaat|apparaat|computerstem|ai|chatbot|ding
  dont|niet .. talk|speak|praten|spreken .. you|jou|u|je
  comfortable .. sharing
  gewoon .. iemand
  phone number .. practice
  telefoonnummer
  menselijk*
  iemand anders
  someone else
  human
`)

/** Say it again, or differently. */
export const repeat = table(`
  herhaal|herhalen|herhaling|herhaald|herhaalt
  repeat|repeated|repeating
  say|tell|read|give|said|hear .. again|once more
  again >
  once more
  one more time
  come again
  < again
  nog een keer|s|maals
  nog eens|s
  nogmaals|opnieuw zeggen
  opnieuw voorlezen|vertellen
  wat|wablief zei|zeg|zegt|zeiden je|jij|u|jullie
  zei|zegt u|je wat
  what .. you say|said|saying
  what was .. again|question
  what was that
  wat was dat|de|het|die
  wat waren .. ook|alweer
  ook alweer >
  wat .. zojuist|net
  < wat >
  < what >
  < huh|he|wablief|watte|pardon|excuse|sorry|excusez|watblief|blief >
  < sorry wat|what|hoe >
  < pardon me >
  < excuse me >
  < hoe bedoelt|bedoel u|je >
  i .. missed .. that|it|what
  missed that|it|what
  versta|verstond|verstaan|hoorde|gehoord|hoor|verstaat .. niet|slecht|nauwelijks
  niet|slecht .. verstaan|gehoord|horen|hoor
  kon .. niet horen|volgen|verstaan
  didnt|couldnt|cant|cannot|not|dont .. hear|catch|get|heard|understand you|follow
  did not .. hear|catch|get
  understand you
  begrijp .. u|je niet
  speak|praten|spreken|praat|talk .. up|louder|harder|duidelijker|clearer|clearly
  louder|harder|duidelijker
  welke .. was .. dat
  which .. was|is .. that
  wat zei
`)

/** Slower, for the ear; part of repeating where nobody asks apart. */
export const slower = table(`
  langzamer|trager|rustiger|slower|slowly|langzaam
  slow down
  niet|minder|not zo? snel|vlug|fast
  te|too snel|vlug|fast|quick
`)

/** Ends the conversation. */
export const stop = table(`
  < stop|stoppen|quit|exit|einde|end|klaar|done|finished|finish|bye|doei|goodbye|ophangen|afsluiten|sluiten|finito|ciao|doeg >
  < stop .. hiermee|ermee|praten|nu|now|it|this|that >
  bye|goodbye|byebye|doei|doeg|doeii|ciao|houdoe|doedoei|cheerio
  tot ziens|later|horens|gauw|dan
  see you|ya
  fijne|prettige|goede|goeie|nog dag|avond|middag|weekend|nacht
  have a|nice .. day|evening|one|weekend|night
  hang|hanging|hung up
  hang .. op
  ik hang op
  ophangen|opgehangen
  shut|be up|quiet|silent
  hou|houd .. mond|bek|kop|op
  stop|stoppen .. talking|speaking|praten|conversation|gesprek|chat|call|task|now|hiermee|hier|ermee|mee
  end|eindig|beeindig|beeindigen|close|leave|abort|terminate .. call|conversation|gesprek|chat|task|session
  thats|that is|was all|it|everything
  dat was|is het|alles
  dat wast
  was alles
  niks|niets meer|verder|anders|nodig
  niks|niets meer? nodig
  verder niks|niets|geen
  nothing else|more|further
  no more|thanks
  hoef|hoeft .. niks|niets|verder .. meer|niet
  laten we|ons? stoppen
  wil .. stoppen|ophouden
  want .. stop|quit
  im|i|am .. done|off|finished|leaving|out
  ik ga .. ophangen|stoppen|weg|hangen
  ik ben .. klaar
  all done|set
  im good
  we zijn klaar
  gesprek .. beeindigen|stoppen|afsluiten
  thank|thanks|thx|bedankt|dankjewel|dankuwel|merci|dank|ty|tnx|cheers
`)

/** What can be done here, and how. */
export const help = table(`
  < help|hulp|menu|uitleg|info|informatie|information|opties|options|instructions|assist|assistance|hoofdmenu >
  < help .. me|mij|nodig >
  help me
  can|could|kunt|kun|kan|wil .. you|u|je|iemand .. help|helpen
  need|heb .. help|hulp
  wat kan|kun|kunt|mag|moet ik|u|je|jij|hier|er|jullie|deze|dit
  wat .. allemaal
  what .. you .. do|help|assist|offer
  what .. i .. do|ask|say
  what are my|the|your options|capabilities|functions
  capabilities|mogelijkheden|functies|keuzes
  what things
  assist me|with
  give .. examples
  examples|voorbeeld|voorbeelden|example
  hoe|how .. werkt|work|works|gaat|gebruik|use
  hoe|how moet|kan|doe|do|can .. dit|ik|i|it|this|dat
  snap .. niet
  begrijp .. niet
  snap|begrijp|snappe het|dit|er niks|niets|niet
  dont|do|not|didnt .. understand|get|know what
  im|ben|i .. stuck|lost|confused|vast|kwijt
  kom .. niet .. uit|verder
  ik zit vast
  confused|confusing|onduidelijk|ingewikkeld|verwarrend
  where .. find|is|get|see|look .. number|patient
  waar .. vind|staat|vinden|zie|haal .. nummer|patientnummer|patient|klantnummer
  wat is .. patientnummer|patientennummer
  what is .. patient number
  explain|uitleggen|leg .. uit
  how does|do
  moet ik .. doen|zeggen|typen
  weet niet .. moet|hoe
`)

/** Hello, and nothing else. */
export const greeting = table(`
  hallo|hoi|hey|hi|hello|hiya|howdy|hai|heej|hee|hallootjes|greetings|yo|moi|moin|hoihoi|hallow|helo|hullo|joe|ey
  goede|goeden|goeie|good|fijne morgen|middag|avond|dag|morning|afternoon|evening|day|ochtend|nacht
  goedemorgen|goedemiddag|goedenavond|goedendag|goeiemorgen|goeiemiddag|goeieavond|goeiedag|goedenmiddag|goedenmorgen|goedeavond|gegroet|goeienavond|goedemorge|goeiendag|goedeochtend
  < morgen|moge|mogge|middag|dag|daag|dag >
  < dag mevrouw|meneer|dokter|dames|allemaal
  how are|is you|it|things
  hoe gaat het
  hoe|how is|gaat|are het|it|je|jou|ya
  whats up
  bent u|je daar|er
  are you there
  anybody|anyone there|here
  is daar|er iemand
`)
