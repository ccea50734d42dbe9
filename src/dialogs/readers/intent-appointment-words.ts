// What people want with appointments, and what else they come to a practice for, in both languages.
import { phrases } from './phrases.ts'

const groups = {
  between:
    'mijn|de|die|deze|dit|dat|het|een|hem|m|afspraak|afspraken|meer|te|om|want|to|my|the|it|that|this|a|an|any|of|appointment|appointments|like|wish|looking|trying|going|wanting|need|wil|zou|hoef|hoeven|planning|bedoel|bedoelde|willen|gaan|be',
  who: 'ik|we|wij|hij|zij|ze|i|mijn_man|dochter|zoon|moeder|vader|man|vrouw|kind',
  appt: 'afspraak|afspraken|afspraakje|afspraakjes|afspr|consult|consulten|bezoek|bezoekje|reservering|boeking|controleafspraak|appointment|appointments|appt|appts|apt|apts|booking|bookings|reservation|reservations|meeting|meetings|event|events|consultation|consultations|visit|visits|appointement|checkup|app',
  my: 'mijn|me|mn|m|de|die|deze|een|my|the|that|this|an|a|our|onze|any|all|alle|some|his|her|zijn|haar',
  it: 'het|hem|m|die|deze|dit|dat|it|that|this|one|them|ze',
  cancel:
    'afzeggen|annuleren|afbellen|schrappen|cancelen|cancellen|cancelt|cancel|cancels|canceling|cancelling|cancellation|cancelation|cancellations|annulering|afmelden|afmelding|afblazen|afzegging|verwijderen|verwijder|verwijdert|doorhalen|annuleer|annuleert|schrap|schrapt|cancellatie|afgelasten|vervallen|wegdoen|weghalen|afzegt|afmeld',
  cancelled: 'cancelled|canceled|afgezegd|geannuleerd|gecanceld|afgemeld|afgebeld|afgelast',
  day: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morgen|vandaag|overmorgen|vanmiddag|vanochtend|vanavond|morgenochtend|morgenmiddag|maandagochtend|maandagmiddag|dinsdagochtend|dinsdagmiddag|woensdagochtend|woensdagmiddag|donderdagochtend|donderdagmiddag|vrijdagochtend|vrijdagmiddag|tomorrow|tmrw|today|tonight|week|weekend|maand|month|mondays|tuesdays|wednesdays|thursdays|fridays|tomorrows|todays|straks',
  weekday:
    'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morgen|tomorrow|vandaag|today|overmorgen',
  month:
    'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|mrt|jan|feb|apr|aug|sept|okt|oct|nov|dec',
  doctor:
    'dokter|huisarts|arts|doctor|doc|gp|dr|assistente|assistent|praktijkondersteuner|poh|doktor|dokters|praktijkverpleegkundige|nurse|verpleegkundige|physician|huisartsenpraktijk|praktijk|huisdokter|practice|surgery',
  move: 'rearrange|rearranging|opschuif|schuif|schuiven|verzetten|verplaatsen|verschuiven|wijzigen|veranderen|omzetten|omboeken|verzet|verplaats|aanpassen|verschuif|wijzig|reschedule|rescheduled|rescheduling|reschedul|rebook|rebooking|postpone|postponed|postponing|delay|ruilen|uitstellen|vervroegen|overzetten|verander|uitgesteld|verplaatst|wissel|wisselen|verschoven|amend|omruilen|opschuiven|wijziging|verzetting|verplaatsing|doorschuiven',
  rank: 'eerste|tweede|derde|vierde|laatste|first|second|third|fourth|last|bovenste|onderste|middelste|vroegste|top|bottom|earliest|latest|earlier',
  slot: 'plek|plekje|plaats|ruimte|gaatje|spot|spots|slot|slots|availability|available|availabilities|beschikbaar|opening|openings|vacancy|vacancies|spreekuurplek|tijdslot',
  book: 'maken|inplannen|plannen|boeken|reserveren|aanvragen|inboeken|regelen',
}

const table = (lines: string) => phrases(lines, groups)

/** What is wanted not: taken out before anything is read ("niet afzeggen, verzetten"). */
export const unwanted = table(`
  niet|geen|not|dont|without|zonder|nooit|never|rather|instead|niks|niets|nothing @between? @between? @between? @cancel|@cancelled
  @cancel|afmelding|annulering hoeft|hoef niet
  not|niet calling it off
  no cancellation|cancelation|cancelling|canceling
  not|niet call off
  niet|geen|not|dont|no|niks|niets|nothing aan|te|to|want? to? @move
  niet|geen|not|dont want|wil|hoef|need|een|om|a|an|to? to|te|een? nieuwe|new|other|andere|another? maken|boeken|book|make|move|change|moven|@move
  niet|geen|not|no een|a? nieuwe|new|andere @appt?
  @move|verander maar|er? niks|niets|niet|nothing|aan
  gedachten|mening|mind veranderd|veranderen|changed|verander
  changed my mind
  later .. beslissen|decide|besluiten|laten_weten|let_you
  beslissen|decide|besluiten .. later
`)

/** What to bring to it, or whether to eat before it: the practice knows. */
export const bring = table(`
  moet|moeten|hoef|hoeven|zal|kan ik|we|wij|ze|zij|hij .. meenemen|meebrengen|nuchter
  wat|iets|niets|niks|papieren|spullen meenemen|meebrengen
  wat|iets|niets|niks .. neem|nemen|breng|brengen .. mee
  what .. bring
  bring anything|something|my_id|passport|papers|urine|along|with_me
  do|should|must|need i|we|to .. fast|be_fasting
`)

/** Another time for an appointment. */
export const move = table(`
  @move
  heb|hebt|heeft|hebben u|je|jullie|er .. iets|wat|@slot .. op|@day|vrij|anders|later|eerder|vroeger|nog
  do|have you have|got? .. anything|something|@slot|space|room|time .. @day|free|open|on|else|later|earlier|left|for
  is|are|zijn|was er|there .. @slot|vrij|vrije|free|open|tijden|times .. @day|@doctor|vrij|free|open|voor|for|nog|left|over|next|volgende
  iets|anything|something|eentje|one .. vrij|free|open|beschikbaar|available
  telefonisch|telephone|phone|video|tele|telefonische|digitaal|online consult|consultation|appointment|appt|afspraak|consulten
  any|een|a cancellations|cancellation|uitvaller|uitvallers .. take|today|available|left|spot|slot|could|i|@day
  cancellation list
  wachtlijst|reservelijst|waiting_list|standby
  @day|one|week|weeks|afternoon|morning|time|come|another|different|different|later|maand|appointment .. instead >
  in plaats daarvan|ervan
  op een andere|later
  < book|boeken|booking|boek|reserveren|inplannen|rebook|reschedule >
  change|changing .. @appt|time|date|day|booking|it
  change to @day
  switch|move|put me to @day
  afspraak anders
  andere|ander|nieuw|nieuwe|other|another|different|latere|eerdere|vroegere|later|earlier|new|alternative tijd|tijdstip|dag|datum|moment|keer|time|day|date|slot
  naar|to .. andere|ander|later|volgende|next|different|another week|dag|day|tijd|time|moment|datum|date|maand|month
  afspraak|appointment|hem|die .. naar|to @weekday
  ja|yes|liever naar volgende|@weekday
  < naar|to .. volgende|next|@weekday
  move|push|shift|bring|swap|switch|put .. it|@appt|back|forward|later|earlier .. @day|until|till|later|earlier|back|another|next
  move|push|shift|bring|swap|switch .. it|@appt|back|forward|later|earlier
  put it|@appt .. back|off|forward|to
  een? dag|uur|week|uurtje|dagje|kwartier|half_uur|weekje|beetje later|eerder|vroeger|naar
  a? day|hour|week|bit later|earlier|back|sooner
  liever|rather|prefer|beter ... ochtend|ochtends|middag|middags|avond|@day|morning|afternoon|evening|later|eerder|earlier
  rather|prefer .. come .. in|on|at
  prefer .. a|the|in morning|afternoon|evening|another|different
  kan|can|could|mag het|it|dat ook? op|on|naar|to @weekday
  book|make|plan|boek|maak|geef|give me|mij|us? another|a_new|een_nieuwe|een_andere one|@appt?
  kan|can|could|may .. later|eerder|vroeger|earlier|sooner
  iets|something|anything|any|wat|ietsje later|eerder|vroeger|earlier|sooner|else|anders
  later|eerder|earlier op|komen|terecht|the_day|de_dag
  how about
  what about .. @day|@month|at|morning|afternoon
  wat dacht u|je van
  instead .. want|i|booking|at|on
  kan|mag|can|could|may ik|we|i .. @day .. komen|come|terecht|langskomen >
  can|could|may i|we come .. @day
  @day .. maar|but|liever|wil|want|rather|prefer .. @day
  swap|switch|trade|exchange|ruil|ruilen .. for|to|with|met|voor
  @slot .. spreekuur
  voorwaarde|mits|condition|provided ... terecht*|komen|come|@day|nieuwe|new|andere
  terechtkan|terechtkunnen|langskan
  in plaats van
  want .. instead
  komt .. niet .. uit .. andere|nieuwe|later
  doesnt work .. how|what|can
  past|schikt niet
  komt .. niet|slecht uit
  kan het|dat|die @weekday
  doesnt suit|fit
`)

/** At a confirmation: asks which appointment it is about, or when. */
export const which = table(`
  welke|which .. is|was|one|een|dag|datum|day|date|appointment|afspraak|gaat|bedoelt|bedoel|mean|meant|dokter|doctor|time|tijd|zegt|zei|said|noemde|nu|dan
  what|wat|whats is|was|were|the|that|it? de|het|the? day|date|time|tijd|dag|datum|tijdstip
  wat voor afspraak|dag
  hoe laat
  hoelaat
  wie|who is|was .. dokter|doctor|dat|die|it
  when|wanneer|whens was|is|it|that|die|dat|the|die
  bij|met|with wie|who|whom|welke|which
  for when|who|whom|what_time
  voor wanneer|wie|hoe_laat
  who was|is it|that with|for
  is|was dat|die|that|this|it die|de|the van|one @day|on|op|at|om|with|met|bij
`)

/** Ends the conversation in words that sound like cancelling. */
export const hangUp = table(`
  hoef .. niet|niks .. weten|horen|hebben >
  meer|verder hoef|hoeft|need .. niet|niks|not
  meer|verder weten|nodig niet >
  dat was|is wat|alles_wat|all ik|i wilde|wou|moest|wanted|needed weten|to_know?
  thats|that_is what|all i wanted|needed|need
  < ta ra|ta >
  kap|kappen|stop|stoppen|nok|nokken ermee|er_mee|mee
  < tara|tata|toodle|toodles|toodeloo|ajuus|saluut|salukes|mazzel|houdoe|adios|laterz|signing_off >
  over en|and uit|out
  ik leg|hang neer|op
  genoeg gehoord|informatie|geweten
  dat|het|t|that is|was zo? genoeg|voldoende|enough >
  tot kijk|sinas|dan|de_volgende
  < cancel|annuleer this|that|the|dit|het|deze? call|conversation|chat|gesprek|request|task
  < cancel|annuleer that|this|dat|dit >
  call|bel|ring .. back|terug .. later|morgen|tomorrow
  bel|call|probeer|try .. later .. terug|back|again|opnieuw|eens
  later|morgen|tomorrow terug|again .. bellen|proberen
`)

/** An appointment that is not wanted any more. */
export const cancel = table(`
  @cancel
  need|want my|the|this|that|it|our ... @cancelled
  wil|wou mijn|de|die|het|hem ... @cancelled hebben|zien
  @cancelled worden|word|wordt|hebben|zien|be
  be|get|getting|have|it|that|this|want|wil|graag @cancelled
  < @cancelled
  give|geef|geven|gun|offer|laat .. @slot|@appt|place|tijd .. away|weg|else|iemand_anders|ander|anders|to_somebody|aan
  @slot|plekje|plek|@appt .. aan|to .. ander|iemand|someone|somebody|else .. geven|give|gegeven?
  @slot|plek|plekje|@appt .. vrijgeven|vrijmaken|weggeven|vergeven|prijsgeven
  free|freeing up .. @slot|@appt|place|time|it
  @appt .. overbodig|unnecessary|redundant|onnodig|zinloos|pointless
  bail|bailing|flake|flaking on|out
  streep .. door
  deze|die|hem|this|that weg|eruit|eraf|away|out >
  dont|no|not need you|to_see_you|to_come|to_be_seen
  @appt .. delete|deleted|remove|removed|erase|scrap|scrapped|dropped|binned|weg|eruit|eraf
  moet|mag|kan|mogen|moeten .. eruit|eraf|weg
  eentje|een|one .. mag|kan|can|may|moet weg|eruit|go
  bin|scratch|ditch|nix|can|kill @my? @appt
  bin|scratch|ditch|nix|kill|axe|scrub my|the|that|this .. @appt|one|slot
  uitschrijven|uitgeschreven|schrijf .. voor|van|uit .. @day|@appt|spreekuur
  take|strike|scratch|pull me off|out
  opzeggen|intrekken|terugtrekken|afsluiten @my? @appt
  @my? @appt .. opzeggen|intrekken|opgeven
  annulleren|anuleren|afzegge|afzegen|annuleeren|afsegge|cancle|cancell|kansel|canselen|afzeg|anulleren|cansel
  zeg|zegt|zeggen|bel|meld|meldt|zei|belt|belde|blaas .. af
  af zeggen|bellen|melden|te
  af te zeggen|bellen|melden
  haal|haalt|halen|gooi|schrijf|streep|gooien|doe ... uit|weg|af|eruit|van_de_lijst
  @appt .. moet|mag|kan|eruit eruit|weg|eraf|uit|eruit_halen
  eruit|weg halen|gehaald|gooien|doen
  uit|van .. agenda|rooster|lijst .. halen|schrijven|gehaald
  call|calling off @my? @appt
  call|calling|called .. off
  delete|remove|removed|drop|scrap|erase|undo|withdraw|void|clear|take_out|take_off|revoke|strike|cross .. @appt|@it|off|out|name
  withdraw|pull_out|back_out from|of
  take .. off|out
  get rid .. @appt
  out of .. @appt
  wis|wist|wissen @my? @appt|@it
  @appt|@it wissen|gewist
  onder .. @appt .. uit
  wil .. afspraak .. kwijt|af|weg
  van .. afspraak af
  zie .. van af
  die|deze|de @rank|andere afspraak|een? hoeft|hoeven .. niet|nie
  die|deze afspraak? van|om|op .. hoeft|hoeven .. niet|nie
  < die|deze afspraak? hoeft|hoeven niet|nie meer >
  dont|no|not need|want the|that|my @rank|@day one|@appt
  zie af van
  niet|geen doorgaan|door_laten_gaan
  niet laten? doorgaan
  door te? laten|gaan niet
`)

/** Tells of something cancelled, which may be a wish, a story or a question. */
export const cancelled = table(`
  @cancelled
`)

/** Says that somebody will not come, without the word for it. */
export const absence = table(`
  ben|zit|zijn @who .. vakantie|buitenland|weg
  i|we .. away|abroad|on_holiday then
  @who er? @day? niet|nie ben|bij_ben|kom|kan|aanwezig_ben|zal_zijn|verschijn
  ben|zijn|is|be @who? er|here|there|around .. niet|not .. @day|bij|aanwezig
  ben|zijn er @day? niet
  kom|komen|kan|ga|kunnen @who er? @day? niet|nie
  wont|not be in|there|around|here|present|available|at|attending
  not|cant|unable .. attend|turn_up|show_up|get_there|get_in|get_to|drive|travel
  something came up
  somethings|something_has come up
  er is iets tussengekomen|tussen_gekomen
  tussengekomen|tussendoor_gekomen
  away|abroad|buitenland|vakantie|holiday ... cant|niet|not|afspraak|appointment
  kan|kunnen|kon|lukt|red|haal|ga|gaat|gaan|zal|kunt|lukte .. niet .. komen|bij|zijn|redden|halen|lukken|aanwezig|langskomen|gaan|doorgaan
  kan|kunnen ... niet komen|langskomen
  kan|red|haal|lukt|kunnen .. @day .. niet
  kan|red|haal|lukt|kunnen niet .. @day
  kan .. niet|onmogelijk >
  kan|red|haal|lukt .. niet
  ik|wij|we|hij|zij|ze|kom|komen kom|komen|komt .. niet|nie
  kom|komen|komt niet @day|meer|naar|op|opdagen|langs|vanwege|want|omdat
  @day .. niet komen|langskomen
  niet .. naar .. komen
  verhinderd|verhindering
  gaat|gaan niet door|lukken
  niet kom|komt >
  ziek geworden
  uit de agenda
  kan niet door|doorgaan
  niet meer|langer nodig
  niet .. nodig
  heb|hebben .. @appt .. niet .. meer|nodig
  hoef|hoeft|hoeven .. niet .. komen|naar|afspraak|door|langs|heen|daarheen
  hoef|hoeft .. @appt .. niet|meer
  hoef|hoeft .. geen .. @appt
  @appt hoeft|hoef niet
  @appt .. hoeft|hoef|is .. niet .. meer|nodig|door
  geen .. @appt .. meer|nodig
  wil .. @appt .. niet .. meer
  wil .. niet .. komen|naar
  moet .. @appt .. overslaan
  sla .. @appt .. over
  ben|is|zijn ziek .. kan|niet
  cant|cannot|wont|unable|not|couldnt|cant_not .. make|come|attend|be|show|keep|get|do|go|coming|making
  not|isnt|arent|im .. coming|going|attending|making .. in|anymore|to|it|tomorrow|today|@day
  unable .. attend|make|come
  cant|cannot|wont do|make|come|on .. @day|it
  dont|no|not|isnt|wont .. need|want|needed|require|required|necessary|needing .. @appt|meet|come|see|more|anymore|longer|visit|any|doctor
  not|isnt|longer needed|required|necessary
  no longer .. @appt|come|attend|required|necessary|able|can|want|available
  dont .. want .. meet|go|come
  not coming|attending|going|available|showing
  miss|skip .. @appt
`)

/** What something costs, such as staying away. */
export const price = table(`
  wat|hoeveel|what|how_much .. kost|kosten|cost|costs|betalen|betaal|pay
  kost .. iets|geld|wat|money|something >
`)

/** Will come all the same, but not in time: the practice wants to hear it, and Balie cannot pass it on. */
export const late = table(`
  kom|komen|komt|ben|zijn|is|arriveer .. te_laat|later
  te laat komen|zijn|kom|ben
  vertraging|vertraagd|delayed
  sta|staan|sit|stuck .. in .. file|traffic
  im|i|ill|we|were|be|running .. late >
  be|am|im|running|going_to_be .. late for|to|because|by
  minutes|bit|little late
  @appt .. gemist|misgelopen|missed
  gemist|missed .. @appt
`)

/** Matters of a practice that Balie does not deal with. */
export const elsewhere = table(`
  herhaalrecept*|recept|recepten|medicijn*|medicatie|pillen|pil|zalf|prescription*|refill*|medication|medicine*|tablets|apotheek|pharmacy|inhaler
  verwijs*|verwezen|doorverwijz*|verwijz*|referral*|refer|specialist|fysiotherapeut|fysio|dermatoloog
  uitslag*|bloeduitslag*|labuitslag*|bloedonderzoek|onderzoek|lab|results|result|bloedtest|urineonderzoek|urine|xray|scan|foto|echo
  hours|spreekuur|spreekuren|inloopspreekuur|bereikbaar|lunch|dicht
  kost|kosten|cost|costs|price|prices|prijs|betalen|betaal|pay|factuur|rekening|invoice|bill|vergoed*|verzekering|zorgverzekering|verzekerd|insurance|insured|fee|charge|tarief|tarieven|eigen_risico|declaratie|refund|charged
  how much is|does|do|are|for
  krijg|krijgen|stuur|stuurt|sturen|mail|mailt|mailen .. bevestiging
  send|sends|get|receive|email|text .. confirmation
  waar zit|is|zijn|ligt|zitten|vind|staat de|jullie|u|praktijk|het
  where|wheres is|are|do|the .. practice|you|surgery|clinic|located|office|branch
  adres|address|route|parkeren|parkeer*|parking|park|bereikbaar|located|locatie|location|directions|rolstoel|wheelchair|verhuisd|postcode|bus
  hoe kom .. bij|naar
  how .. get there|to
  inschrijven|ingeschreven|inschrijf*|uitschrijven|aanmelden|register|registration|registering|signup|sign_up|enroll
  nieuwe|new patient*
  vaccin*|griepprik|inenting*|reisvaccinatie*|coronaprik|boosterprik|injection|flu_shot|jab|shots|immunization|tetanus
  paracetamol|ibuprofen|aspirin*|painkiller*|pijnstiller*|antibiotic*|antibiotica|pijnstilling
  vervangende|vervanger|vervangt|waarneem*|waarnemer|locum|stand_in
  dossier|inzage|records|record|machtiging
  klacht indienen|melden
  complaint|complain|klagen
  how old|tall|smart are|r you
  your|jouw|uw age|birthday|leeftijd|verjaardag
  when were you
  who are|made|created|built|r you
  what are you >
  whos your
  wie|wat ben|bent|zijn u|jij|je|jullie
  hoe|hoeveel heet|oud|jaar je|jij|u|ben|bent
  your name
  je|jouw|uw|jullie naam
  roken|rook|smoking|afvallen|dieet|diet|alcohol
  emailadres|website|email|mail|site|online_portaal|portaal|portal|app|inloggen|login|password|wachtwoord
  verklaring|attest|certificate|sick_note|doctors_note|ziekmelden|ziekmelding|keuring|rijbewijs
  hou|houd van je|jou|u
  love|marry|hate|like you
  fuck*|kut|tering|tyfus|kanker|klote|stupid|idioot|stom|lul|shit|klootzak|sukkel|useless|dumb|waardeloos|rot_op|idiot
  al|for|since .. hoofdpijn|headache|koorts|hoest|hoesten|fever|cough|pijn|klachten|last
  heb|have|heeft|has|had|got|krijg|mijn .. hoofdpijn|koorts|hoest|keelpijn|buikpijn|griep|jeuk|verkouden|headache|fever|cough|flu|rash|cold|sore|oorpijn|rugpijn|diarree|eczeem|bultje|allergie|uitslag|migraine|kiespijn
  ben|im .. verkouden|misselijk|moe|duizelig|ziek|sick|dizzy|nauseous|tired
  voel .. niet|ziek|beroerd|slecht|lekker|misselijk
  feel|feeling sick|ill|unwell|awful|dizzy
  is ziek|sick|ill
  doet|doen .. pijn|zeer
  hurts|ache|aches|sore|itchy|itches|swollen|zwanger|pregnant
  wat|what .. tegen|against .. hoofdpijn|koorts|hoest
  symptom*|symptoom*|klachten
  corona|covid*
`)

/** When the practice is open. */
export const hours = table(`
  openingstijd*|openingsuren|geopend|gesloten|opening_hours|opening_times|closed|closing|office_hours|business_hours|sluitingstijd
  jullie|u|praktijk|dokter|huisarts|you|they|practice|surgery|office .. open|dicht|sluiten|sluit|close
  open|dicht .. jullie|u|you|praktijk|op|on|@weekday
  hoe_laat|when|wanneer|until|tot .. open|dicht|close|sluiten
  < open >
  < en? tot|vanaf hoe_laat|wanneer @weekday? >
  < and? until|till what_time|when >
`)

/** A new appointment, in words that leave no doubt; it goes before questions about when one is. */
export const makeOne = table(`
  make|book|schedule|arrange|boek|maak|set_up a|an|een|another|my|me|us appointment|appt|afspraak|in|consultation|visit
  make|book|schedule|arrange a|an|another|my|some blood? test|jab|vaccination|smear|scan|injection
  afspraak maken|inplannen|plannen|boeken|reserveren|aanvragen|inboeken|regelen
  when|wanneer can|kan|could|mag i|ik|we|wij come|komen|terecht|langskomen|be
  first|earliest|eerste|eerstvolgende|soonest|next|volgende available|free|possible|beschikbare|mogelijke|vrije|mogelijkheid|plek|opening|slot
`)

/** When is it? One appointment, the coming one. */
export const next = table(`
  hoe laat|hoelaat >
  weten|weet .. hoe_laat|hoelaat|wanneer >
  volgende|eerstvolgende|eerste|eerstkomende|next|first|upcoming|nxt|aankomende|dichtstbijzijnde|soonest|nearest|following @my? @doctor? afspraak|consult|bezoek|appointment|appt|booking|reservation|meeting|event|consultation|visit|checkup|apt
  < de|mijn|my|the? eerstvolgende|volgende|next >
  next one|time|is
  < first one
  wanneer|when|whens|hoelaat|wheres|what ... @appt ... volgende|eerstvolgende|next
  wanneer .. moet|was|is|heb|ben|zie|kom|word|zijn|staat|hadden|had|zit|begint .. ik|mijn|afspraak|de|we|die|het|weer|terecht|gepland|dokter
  wanneer .. @appt
  when do|must|should|will|shall i go|come|visit|attend
  wanneer|hoe_laat ik .. moet|heen komen|zijn|naartoe
  < wanneer >
  < wanneer moet|is|was|heb|ben|zie
  hoe laat|vroeg .. moet|mag|was|is|heb|ben|zie|kom|word|begint|verwachten|had .. ik|mijn|afspraak|de|verwacht|die|het|we|jullie|u
  hoe laat .. @appt|komen|zijn
  hoelaat|welke tijd|dag|datum|moment|moet|is
  wat is|was .. datum|tijd|dag|tijdstip
  datum|tijd|tijdstip van .. @appt
  op welke|wat .. dag|datum|tijd|tijdstip
  bij wie|welke .. @appt|moet|heb|dokter
  met|with wie|whom|who .. @appt|heb|have|am|i
  welke dokter|arts|doctor .. @appt|ik|i|heb|moet|zie|see
  who|whom .. appointment|seeing|see|with
  which doctor
  when|whens|wen .. i|is|my|do|am|next|was|the|did|should|will .. @appt|see|seeing|due|in|be|next|it|one|supposed|there|go|expected|come|scheduled|booked|visit|doctor
  when am|do|is|was|will|should|did i|my|it|that
  what|which|wat time|day|date|hour .. @appt|i|my|is|am|was|it|do
  time|date|day|hour of|for .. @appt
  @appt .. what|which time|day|date
  do|does|did|should|must i .. have|need|supposed|come .. come|be|go|visit|in .. in|there|@day
  do i .. come
  forgot|vergeten|forgotten|remember|weet|herinner|kwijt|recall|onthouden|remind .. when|wanneer|time|tijd|hoe_laat|hoelaat|what|day|dag|datum|laat|date
  vergeten|forgot|forgotten .. @appt
  datum|tijd|dag .. kwijt|vergeten
  weer aan de beurt
  aan de beurt
  < is|was mijn|my|the|de @appt .. deze|this|next|volgende|in|morgen|tomorrow|today|vandaag|om|at|op
  @appt deze|this|volgende|next week|month of|or
  moet ik|mijn @day
  moet ik .. komen|langskomen
  om|at hoe|what laat|time
  how long until
  hoe lang duurt .. tot|voor|nog
  how soon|far
`)

/** When somebody has to come again, or on which of two days. */
export const again = table(`
  wanneer|when moet|mag|word|ben|must|should|do|am ik|i weer|terug|opnieuw|back|again|verwacht|komen|expected|due
  wanneer|when moet|mag|word|ben|must|should|do|am ik|i .. weer|again|terug|back|opnieuw
  is|was|staat|valt|zit ... @day|deze|this .. of|or .. @day|next|volgende|de_week
  is|was|staat .. @appt|test|controle|onderzoek|prik|bloedprikken|check .. @day|deze|this|volgende|next
`)

/** Asks what is normal, dangerous or catching: for a doctor. */
export const medical = table(`
  is|are|its .. normaal|normal|gevaarlijk|dangerous|besmettelijk|contagious|ernstig|serious|schadelijk|harmful|kwaad
  zorgen maken
  should|need i|to .. worry|worried|be_concerned
  mag|kan|can|may|should|moet ik|i .. sporten|autorijden|drive|exercise|alcohol|vliegen|fly|werken|eten|eat|nuchter|douchen|shower|slikken|nemen|take
  hoe_lang|how_long .. duurt|last|lasts|besmettelijk|contagious
  wat|what .. doen|do|helpt|helps|good|goed tegen|against|about|for|voor|bij
`)

/** Asks which appointments there are; decides before "an appointment" is taken for a wish to make one. */
export const question = table(`
  @appt .. inzien|bekijken|terugvinden|nakijken|raadplegen|terugzien
  hoe|waar|how|where kan|kun|zie|vind|can|do .. @appt .. zien|inzien|vinden|see|view|find|check
  welke .. @appt
  welke er? staan|zijn|heb|gepland
  hoeveel|how_many .. afspraken|appointments|bookings|meetings|events|appts
  what|which|whats|wat .. afspraken|appointments|bookings|meetings|events|reservations|appts
  what|which|whats|wat @appt
  of ik .. @appt
  heb|had|sta|staan|hebben|heeft ik|wij|we|mijn|hij|zij .. @appt
  ik .. een|nog afspraak|afspraken heb|had
  do|have|did|does i|we|my|he|she .. have|got|any .. @appt
  i .. have .. any @appt
  is|are there .. @appt|planned|scheduled|booked
  are there .. @appt
  any @appt
  know|see|tell|check|weten|zien|kijken|nakijken|vertellen|zeggen if|of|whether .. @appt|ik|i|er|we
  lijst|lijstje|list|overzicht|overview .. @appt
  is|was|staat|gaat my|mijn|the|de @appt .. still|on|nog|confirmed|er|door|goed|correct|bevestigd
  confirm|bevestig|bevestigen|verify|checken|double_check .. @appt
`)

/** The word appointment and nothing that says what for. */
export const bareAppointment = table(`
  afspraken|appointments|bookings|appts
  < @my? @appt >
  mijn|my @appt >
  < mijn|my @appt
`)

/** All of them, or those on a day. */
export const list = table(`
  wat|what|whats|welke .. have|got|heb|staat|staan|planned|booked|scheduled|gepland|agenda|calendar|schedule|on|hebben|ingepland|planning|happening|lined .. i|ik|my|mijn|er|the|me|mij|@day|@month|planned|gepland|up|voor|for
  what|whats is|are|happening|going|on|do|my .. calendar|schedule|agenda|diary|planner
  what do i have
  what|how does|is|hows .. look|looking .. @day|like|calendar|schedule
  hows|how .. my|the .. day|week|schedule|calendar|@day|morning|afternoon|month .. look|looking|shaping|going
  whats my|the day|week|schedule|morning
  hoe ziet .. uit
  do|have|did|am i .. have|got|anything|any|free|busy|available .. @day|@month|going|schedule|scheduled|planned|booked|calendar|agenda|on|at|between
  do|have|did i|we got? .. anything|any|something|plans
  anything|something|wat|iets .. planned|scheduled|booked|schedule|calendar|agenda|coming|gepland|ingepland|staan|staat
  show|list|check|see|view|read|tell|give|find|look|lookup|display|know|hear|overview|pull|bring|review|open .. @appt|calendar|schedule|agenda|diary|bookings
  @appt|agenda .. checken|bekijken|weten|horen|zien|inzien|nakijken|opzoeken|controleren|opvragen|voorlezen|overzicht|tonen|vertellen|opnoemen|doorgeven|checke|check|nagaan|bevestigen|raadplegen|lezen
  bekijk|bekijken|toon|laat|zoek|zoeken|check|checken|controleer|weten|zien|overzicht|lees|noem|geef|vertel|inzien|horen|opzoeken|tonen|controleren .. afspraak|afspraken|agenda|appointments|appointment|planning
  < @my? @appt bij|with .. @doctor >
  overzicht|overview|afsprakenlijst|afsprakenoverzicht|afspraakoverzicht|lijstje
  heb|had|hebben|heeft ik|wij|we|die|er|mijn .. @appt|staan|gepland|iets|wat
  heb|have ik|i .. @day|@month
  sta|staat|staan|stond ik|er|mijn .. gepland|ingepland|iets|wat|nog|agenda|@appt|ingeschreven|genoteerd|ingeboekt
  staat|staan .. @appt
  zijn|is er .. @appt
  kijken|kijk|zien|nakijken|checken|opzoeken|controleren .. @appt
  kijken|zien|weten of .. heb|sta|@appt|moet|gepland
  in|on de|the|my|mijn agenda|calendar|schedule
  going on
  coming up
  upcoming
  komende|aankomende|toekomstige|geplande|lopende @appt
  mijn|my|alle|all afspraken|appointments|appts|bookings|meetings
  klopt .. dat .. @appt
  klopt .. @appt
  am i .. booked|scheduled|registered|down|expected
  moet ik .. ergens|nog heen|voor|naartoe|komen
`)

/** A new appointment, in so many words. */
export const book = table(`
  nieuwe|new|extra|another|andere|dubbele|double|follow_up|spoed|longer|lange @appt
  @appt .. @book
  maak|plan|boek|regel|prik|zet .. een nieuwe|andere
  @book .. een @appt
  make|book|schedule|arrange|plan|boek|maak|inplannen|boeken|request|reserve|reserveer|fix|booking|set_up|setup|making .. @appt|slot|time|tijd
  book|pencil|put|squeeze|fit|schedule|plan|zet|schrijf me|us|mij .. in|down|for|on|op|voor
  afspraak|appointment|appt maken
  inplannen|inboeken
  need|want|like|get|wil|zou|moet|nodig|krijg|krijgen|can|kan|mag|require|wou|kunnen|could|may|looking_for ... een|an|a|one .. @appt|@slot
  een|an|a .. @appt .. nodig|wil|willen|mogelijk|krijgen|vandaag
  afspraak|appointment nodig|needed|please|wil|willen|krijgen
  < afspraak|appointment voor|for|bij|with .. @weekday|mijn|my|een|a
  belafspraak|videoconsult|spoedconsult|terugbelafspraak|beeldbelafspraak|videoafspraak|telefoonafspraak
  telefonisch|telephone|phone|video consult|afspraak|consultation|appointment
  online .. @appt
  zoek|zoeken een @appt
  afspraak|appointment online
  @appt voor|for .. een|a|mijn|my|me|zijn|haar
  get|krijg|krijgen|have|maken|wil another|new|andere|nieuwe|ander|één|een|een_nieuwe one|krijgen|maken
  alleen als .. nieuwe|andere
  nieuwe krijgen|maken|kan|wil
`)

/** A need to be seen, without asking for an appointment. */
export const visit = table(`
  need|want|like|wil|moet|wou|mag|kan|zou|can|could|must|have|come|wilde ... see|naar|bij|langs|visit|zien|go_to|come_to .. @doctor|arts
  see|visit .. @doctor
  @doctor zien|bezoeken
  langskomen
  langs komen|bij
  kan|wanneer|kunnen|mag .. terecht
  can|could|may i|we .. come|pop|drop .. in|by|over|today|tomorrow|@day
  when|wanneer can|kan|could|mag .. come|komen|terecht|see|in
  @slot .. bij|with|@doctor|@day|voor|for|nog|vandaag
  is|are|heeft|hebt|zijn|heb|nog there|er|u|jullie|je|you .. @slot
  have|got .. any|a .. @slot
  first|earliest|next|eerste|eerstvolgende available|possible|beschikbare|mogelijke|vrije|mogelijkheid|plek
  iemand .. kijken .. naar
  naar .. kijken|laten
  laten kijken|zien|onderzoeken|nakijken|prikken|controleren|testen|meten|checken|uitspuiten|hechten|verwijderen
  have .. looked|checked|examined at?
  have|get .. looked at
  uitstrijkje|smear|bloeddrukcontrole|controle|keuring|bloedprikken|bloed_prikken|blood_test|prikken|hechtingen|oren_uitspuiten
  check up
  checkup
  @day .. komen
`)

/** Another item than the one asked about. */
export const pointed = table(`
  de|die|the|nummer|number @rank
  nummer|number een|twee|drie|one|two|three
  @day|@month|@rank one
  die|afspraak|one|appointment van|op|on|at|met|with @day|@month|dokter|dr|doctor|de
  bedoel|bedoelde|mean|meant .. van|op|on|de|the @day|@month|@rank
  maar die van
`)

/** An item of a list that was read out. */
export const item = table(`
  allereerste|allerlaatste
  early|late|vroege|late|soonest one|ene
  eerste|tweede|derde|vierde|vijfde|zesde|laatste|middelste|bovenste|onderste|vroegste|vroege|late|eerdere|latere|vorige|voorlaatste|eerstvolgende
  first|second|third|fourth|fifth|sixth|last|middle|top|bottom|earliest|latest|earlier|later|1st|2nd|3rd
  een na laatste
  nummer|number|nr|no|optie|option|nummertje|choice|keuze een|twee|drie|vier|vijf|one|two|three|four|five
  < een|twee|drie|vier|vijf|zes|zeven|acht|one|two|three|four|five|six|seven|eight >
  die|the van|op|om|met|bij|one|ones|in|on|at|with
  de|the|that|dat|die andere|other|ene|one
  allebei|beide|both|allemaal|all
  @day|@month
  ochtendafspraak|middagafspraak|middagafspraken|ochtendafspraken
  ochtend|middag|morning|afternoon|ochtends|middags|avonds|evening|noon
  kwart|half|quarter|tien|vijf|twintig|past|ten|twenty voor|over|past|to|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|ten|one|two|three|four|five|six|seven|eight|nine|eleven|twelve
  een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve uur|oclock|am|pm|thirty|fifteen|forty|twenty|fifty|ten|uurtje
  @doctor
  met|bij|with
  volgende|next|deze|this|die|that week|weeks|one|maand|months|month
  die|deze|dat|that|this >
`)
