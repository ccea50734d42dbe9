// What people want with appointments, and what else they come to a practice for.
import { phrases } from './phrases.ts'

const groups = {
  appt: 'afspraak|afspraken|afspraakje|afspraakjes|consult|bezoek|appointment|appointments|appt|appts|apt|booking|bookings|reservation|reservations|meeting|meetings|event|events|consultation|visit|visits|reservering|boeking|afspr',
  my: 'mijn|me|mn|m|de|die|deze|een|my|the|that|this|an|a|our|onze|any|all|alle|some|his|her|zijn|haar',
  it: 'het|hem|m|die|deze|dit|dat|it|that|this|one|them|afspraak|appointment|appt|booking|ze',
  cancel:
    'afzeggen|annuleren|afbellen|schrappen|cancelen|cancellen|cancel|cancels|canceling|cancelling|cancelled|canceled|cancellation|cancelation|annulering|afmelden|afblazen|afzegging|afgezegd|geannuleerd|verwijderen|doorhalen|annuleer|schrap|cancellatie',
  day: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morgen|vandaag|overmorgen|vanmiddag|vanochtend|morgenochtend|morgenmiddag|tomorrow|today|tonight|week|weekend|maand|month',
  month:
    'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|mrt',
  doctor:
    'dokter|huisarts|arts|doctor|doc|gp|dr|assistente|assistent|praktijkondersteuner|poh|doktor|dokters|praktijkverpleegkundige|nurse|verpleegkundige|physician|huisartsenpraktijk|praktijk|huisdokter',
  book: 'maken|inplannen|plannen|boeken|reserveren|afspreken|make|book|schedule|arrange|get|plan|maak|boek|krijgen|booked|set|request|aanvragen|inboeken|hebben|have',
  move: 'verzetten|verplaatsen|verschuiven|wijzigen|veranderen|omzetten|omboeken|verzet|verplaats|aanpassen|verschuif|wijzig|reschedule|rescheduled|rescheduling|rebook|postpone|postponed|ruilen|uitstellen|vervroegen|overzetten|verander|uitgesteld|verplaatst|wissel|wisselen|verschoven|amend|omruilen|opschuiven',
}

const table = (lines: string) => phrases(lines, groups)

/** What is wanted not: taken out before anything is read ("niet afzeggen, verzetten"). */
export const unwanted = table(`
  niet|geen|not|dont|without|zonder|nooit|never|rather .. @cancel
  niet|geen|not|dont @move
`)

/** Another time for an appointment. */
export const move = table(`
  @move
  change .. @appt|time|date|day|booking|it
  afspraak anders
  andere|ander|nieuw|nieuwe|other|another|different|latere|eerdere|vroegere|later|earlier|new tijd|tijdstip|dag|datum|moment|time|day|date|slot
  naar|to .. andere|ander|later|volgende|next|different|another week|dag|day|tijd|time|moment|datum|date|maand|month
  afspraak|appointment|it|hem|die .. naar|to @day
  move|push|shift|bring|put|swap|switch .. it|@appt|back|forward|later|earlier|time|to
  een? dag|uur|week|uurtje|dagje later|eerder|vroeger|naar
  a? day|hour|week later|earlier|back
  liever|rather|prefer .. in de ochtend|middag|avond
  rather|prefer .. come .. in|on|at
  liever .. s? ochtends|smiddags|middags|ochtend|middag|avond|@day
  kan .. later|eerder|vroeger|naar
  can .. later|earlier|sooner
  could .. later|earlier|sooner
  later|eerder komen|terecht
  how about
  what about .. @day|@month|at
  wat dacht u|je van
  instead .. want|i|booking|at|on
  in plaats van
  want .. instead
  verhinderd .. andere|nieuwe
`)

/** An appointment that is not wanted any more. */
export const cancel = table(`
  @cancel
  annulleren|anuleren|afzegge|afzegen|annuleeren|afsegge|cancle|cancell|kansel
  zeg|zegt|zeggen|bel|meld|meldt|zei|belt .. af
  af zeggen|bellen|melden|te
  af te zeggen|bellen|melden
  haal|haalt|halen|gooi|schrijf|streep .. er? .. uit|weg|af|eruit
  uit .. agenda|rooster halen|schrijven
  call|calling off @my? @appt
  call .. off
  call off
  delete|remove|drop|scrap|erase|undo|withdraw|void|clear .. @appt|@it
  get rid .. @appt
`)

/** Says that somebody will not come, without the word for it. */
export const absence = table(`
  kan|kunnen|kon|lukt|red|haal|ga|gaat|gaan|zal .. niet .. komen|bij|zijn|redden|halen|lukken|door|aanwezig|langskomen|gaan
  kan|red|haal|lukt .. @day .. niet
  kan|red|haal|lukt niet .. @day
  kan .. niet|onmogelijk >
  kan|red|haal het? @day niet
  lukt .. niet .. @appt|@day|komen
  ik kom .. niet
  ik kom @day niet
  kom .. niet >
  ik red|haal het|m niet
  het lukt .. niet
  @day .. niet komen|langskomen
  niet .. naar .. komen
  verhinderd
  gaat niet door
  gaat niet lukken
  niet meer|langer nodig
  niet .. nodig
  heb|hebben .. @appt .. niet .. meer
  hoef|hoeft|hoeven .. niet .. komen|naar|afspraak|door
  hoef|hoeft .. afspraak niet
  wil .. afspraak .. niet .. meer
  wil .. niet .. komen|naar
  zie .. van af
  zie af van
  kom|komen niet .. opdagen
  moet .. @appt .. overslaan
  ben|is|zijn ziek .. kan|niet
  ik .. afspraak kwijt wil
  wil .. afspraak .. kwijt|af|weg
  van .. afspraak af
  cant|cannot|wont|unable|not|couldnt .. make|come|attend|be|show|keep|get
  cant|cannot|wont|not able .. make|come|attend|be|show
  cant|cannot|wont do|make .. @day|it
  dont|no|not|isnt .. need|want|needed|require|required|necessary .. @appt|meet|come|see|more|anymore|longer|visit|any
  not|isnt needed
  no longer .. @appt|come|attend|required|necessary
  dont .. want .. meet|go|come
  not coming|attending|going
  miss|skip .. @appt
`)

/** Matters of a practice that Balie does not deal with. */
export const elsewhere = table(`
  herhaalrecept*|recept|recepten|medicijn*|medicatie|pillen|prescription*|refill*|medication|medicine*
  verwijs*|verwezen|doorverwijz*|referral*|refer
  uitslag*|bloeduitslag*|labuitslag*|bloedonderzoek|onderzoek|lab|results|result|test results|bloedprikken
  open|opening|openingstijd*|openingsuren|geopend|gesloten|closed|hours|spreekuur|spreekuren|inloopspreekuur
  kost|kosten|cost|costs|price|prijs|betalen|pay|factuur|rekening|invoice|bill|vergoed*|verzekering|verzekerd|insurance
  how much is|does|do|are|for
  waar zit|is|zijn|ligt|zitten|vind de|jullie|u|praktijk|het
  where is|are .. practice|you|surgery|clinic|located|office
  adres|address|route|parkeren|parking|park|bereikbaar|located|locatie|location|directions
  inschrijven|ingeschreven|inschrijf*|aanmelden|register|registration
  sign up
  nieuwe|new patient*
  vaccin*|griepprik|prik|prikken|inenting*|reisvaccinatie*|injection|flu shot|jab
  paracetamol|ibuprofen|painkiller*|pijnstiller*|antibiotic*|antibiotica
  vervangende|vervanger|vervangt|waarneem*|waarnemer|locum
  dossier|inzage|records|record
  klacht indienen|melden
  complaint
  how old|tall are you
  who are|made|created you
  wie|wat ben|bent|is u|jij|je|dit
  hoe heet|oud je|jij|u|ben
  your name
  emailadres|website|email|mail
  verklaring|attest|certificate
  sick note
  hou|houd van je|jou|u
  love you
  fuck*|kut|tering|tyfus|kanker|klote|stupid|idioot|stom|lul|shit
  al|for|since .. hoofdpijn|headache|koorts|hoest|hoesten|fever|cough|pijn
  ik|i heb|have .. hoofdpijn|koorts|hoest|keelpijn|buikpijn|griep|jeuk|uitslag|verkouden|headache|fever|cough|flu|rash|cold|sore
`)

/** When is it? One appointment, the coming one. */
export const next = table(`
  volgende|eerstvolgende|eerste|next|first|upcoming .. @appt
  eerstvolgende|volgende
  next one|time|is
  first one
  wanneer|when|whens|hoelaat|wheres|what ... @appt ... volgende|eerstvolgende|next
  wanneer .. moet|was|is|heb|ben|zie|kom|word|zijn|staat .. ik|mijn|afspraak|de|we|die|het|weer|terecht|gepland|dokter
  wanneer .. @appt
  < wanneer >
  < wanneer moet|is|was|heb|ben|zie
  hoe laat .. moet|mag|kan|was|is|heb|ben|zie|kom|word .. ik|mijn|afspraak|de|verwacht
  hoe laat .. @appt|komen
  hoelaat|hoe|welke|wat laat|tijd|dag|datum .. is|was|heb|moet .. @appt|ik
  welke dag .. moet|is|heb|afspraak
  op welke|wat .. dag|datum|tijd
  bij wie|welke .. @appt|moet|heb|dokter
  with|by|who|whom .. is|am .. @appt
  when|whens .. i|is|my|do|am|am|next|was|the .. @appt|see|come|seeing|due|in|be|next|it|one|supposed|there|go
  when|whens .. @appt
  when am|do|is|was|will i|my|it|that|the
  what|which time|day|date .. @appt|i|my|is|am|was|it
  do|does|did i .. have .. come|be|go|visit .. in|there|@day
  forgot|vergeten|forgotten|remember|weet|herinner|kwijt .. when|wanneer|time|tijd|hoe|what|day|dag|datum|laat
  vergeten .. @appt
  weer aan de beurt
  aan de beurt
  @appt deze|this week|month|of
  moet ik @day
`)

/** Asks which appointments there are; decides before "an appointment" is taken for a wish to make one. */
export const question = table(`
  welke .. @appt
  hoeveel @appt
  what|which|whats @appt
  how many .. @appt
  of ik .. @appt
  heb|had|sta|staan ik .. @appt
  do|have|did i .. have|got|any .. @appt
  is there .. @appt|anything
  are there .. @appt
  know|see|tell|check|weten|zien|kijken if|of|whether .. @appt
`)

/** The word appointment and nothing that says what for. */
export const bareAppointment = table(`
  afspraken|appointments|bookings|appts
  < @my? @appt >
  mijn|my @appt >
`)

/** All of them, or those on a day. */
export const list = table(`
  welke|which|what|whats|wat|hoeveel .. @appt
  hoeveel|how many .. @appt
  what|whats|wat .. have|got|heb|staat|staan|planned|booked|scheduled|gepland|agenda|calendar|schedule|on|hebben|ingepland
  what do i have
  what does|is .. look|@day|like
  do|have|did i .. have|got|anything|any .. @appt|@day|@month|going|schedule|scheduled|planned|booked|calendar
  do|have i got? .. anything|any|something
  anything .. planned|scheduled|booked|schedule|calendar|agenda|coming|on
  is there .. @appt|anything
  are there .. @appt|any
  show|list|check|see|view|read|tell|give|find|look|lookup|display|know|hear|overview|confirm|verify|pull .. @appt|calendar|schedule|agenda
  @appt .. checken|bekijken|weten|horen|zien|inzien|nakijken|opzoeken|controleren|opvragen|voorlezen|laten|overzicht|tonen|vertellen|opnoemen|doorgeven|checke
  bekijk|bekijken|toon|laat|zoek|zoeken|check|checken|controleer|weten|zien|overzicht|lees|noem|geef|vertel|inzien|horen .. @appt|agenda
  < @my? @appt bij .. @doctor >
  overzicht|overview
  heb|had|hebben|heeft ik|wij|we|die|er|mijn .. @appt|staan|gepland|iets|wat
  sta|staat|staan|stond ik|er|mijn .. gepland|ingepland|iets|wat|nog|agenda|@appt|ingeschreven
  staat|staan .. @appt
  zijn|is er .. @appt
  kijken|kijk|zien|nakijken|checken|opzoeken .. @appt
  kijken|zien of .. heb|sta|@appt
  in|on de|the|my|mijn agenda|calendar|schedule
  iets|wat|anything gepland|staan|ingepland|planned
  going on
  coming up
  upcoming
  komende|aankomende|toekomstige @appt
  mijn|my @appt >
`)

/** A new appointment, in so many words. */
export const book = table(`
  nieuwe|new|extra|another|andere|dubbele|double .. @appt
  @appt .. maken|inplannen|plannen|boeken|reserveren|aanvragen|inboeken
  make|book|schedule|arrange|plan|boek|maak|inplannen|boeken|request .. a|an|een|@appt
  afspraak|appointment|appt maken
  inplannen|inboeken
  need|want|like|get|wil|zou|moet|nodig|krijg|krijgen|can|kan|mag|require|have|hebben ... een|an|a .. @appt|slot
  een|an|a .. @appt .. nodig|wil|willen|mogelijk|krijgen|vandaag|hebben
  afspraak nodig
  belafspraak|videoconsult|spoedconsult|terugbelafspraak|beeldbelafspraak
  telefonisch consult
  online .. @appt
  wanneer|when kan|can .. komen|terecht|come
  get|krijg|krijgen|have another|new|andere|nieuwe|ander one
  @appt voor|for .. een|a|mijn|my|me
`)

/** A need to be seen, without asking for an appointment. */
export const visit = table(`
  need|want|like|wil|moet|wou|mag|kan|zou|can|could|must|have|come ... see|naar|bij|langs|visit|zien|to .. @doctor
  see .. @doctor
  langskomen
  langs komen|bij
  kan .. terecht
  plek|plaats|ruimte|gaatje|spot|slot|availability|available|beschikbaar|vrij|opening .. bij|with|@doctor|@day|voor|for|nog
  is|are|heeft|hebt|zijn there|er|u|jullie .. plek|slot|slots|plaats|spot|room|gaatje|openings
  iemand .. kijken .. naar
  uitstrijkje|smear|checkup|bloeddrukcontrole|controle
  check up
`)

/** Another item than the one asked about. */
export const pointed = table(`
  de|die|the|nummer|number eerste|tweede|derde|vierde|laatste|first|second|third|fourth|last|een|twee|drie|one|two|three
  die|afspraak|one|appointment van|op|on|at @day|@month
  bedoel|bedoelde|mean|meant .. van|op|on|de|the @day|@month|eerste|tweede|first|second
`)

/** An item of a list that was read out. */
export const item = table(`
  eerste|tweede|derde|vierde|vijfde|laatste|middelste|bovenste|onderste|vroegste|eerdere|latere|vorige
  first|second|third|fourth|fifth|last|middle|top|bottom|earliest|latest|earlier|later
  een na laatste
  nummer|number|nr|no|optie|option|nummertje een|twee|drie|vier|vijf|1|2|3|4|5|one|two|three|four|five
  < 1|2|3|4|5|6|7|8|9|een|twee|drie|vier|vijf|one|two|three|four|five >
  die|the van|op|om|met|bij|one|ones|in|on|at|with
  de|the andere|other
  allebei|beide|both|allemaal
  @day|@month
  maandagochtend|maandagmiddag|dinsdagochtend|dinsdagmiddag|woensdagochtend|woensdagmiddag|donderdagochtend|donderdagmiddag|vrijdagochtend|vrijdagmiddag|tomorrows|todays|mondays|tuesdays|wednesdays|thursdays|fridays
  ochtend|middag|morning|afternoon|ochtends|middags|avonds
  kwart|half|quarter|tien|vijf|twintig|past voor|over|past|to|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|ten
  een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|1|2|3|4|5|8|9|10|11|12|13|14|15|16|17 uur|oclock|am|pm
  @doctor
  met|bij|with
  volgende|next|deze|this|die|that week|one|maand|month
`)
