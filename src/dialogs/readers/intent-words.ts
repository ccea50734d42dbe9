// What people ask of a front desk besides appointments, in both languages. Noise words ("even", "graag", "please") are
// taken out before, so phrases are written without them.
import { phrases } from './phrases.ts'

const tongues =
  'vlaams|flemish|frysk|friesisch|deens|danish|zweeds|noors|norwegian|hebreeuws|hebrew|thai|thais|vietnamees|vietnamese|tamil|urdu|perzisch|persian|koerdisch|kurdish|dari|pashto|servisch|serbian|kroatisch|croatian|bosnisch|bosnian|albanees|albanian|tsjechisch|czech|slowaaks|slovak|hongaars|fins|finnish|grieks|sranan|surinaams|limburgs|indonesisch|indonesian|maleis|malay|swahili|amharic|amhaars|punjabi|bengali|nepali|armeens|armenian|georgisch|mongools|lets|litouws|lithuanian|latvian|engels|english|inglish|nederlands|dutch|hollands|vlaams|duits|german|turks|turkish|pools|polish|arabisch|arabic|frans|french|spaans|spanish|oekraiens|ukrainian|portugees|portuguese|italiaans|italian|chinees|chinese|mandarin|russisch|russian|berbers|somali|somalisch|farsi|roemeens|romanian|hindi|japanese|korean|bulgaars|marokkaans|tigrinya|papiaments|fries|swedish|greek|hungarian'

const groups = {
  tongue: tongues,
  doctor:
    'dokter|huisarts|arts|doctor|doc|gp|dr|praktijkondersteuner|poh|doktor|praktijkverpleegkundige|nurse|verpleegkundige|physician',
  person:
    'mens|mensen|medewerker|medewerkster|medewerkers|persoon|iemand|assistente|assistent|assistentes|baliemedewerker|baliemedewerkster|balie|receptioniste|receptionist|receptie|telefoniste|doktersassistente|collega|secretaresse|human|person|someone|somebody|agent|operator|reception|representative|rep|assistant|people|staff|employee|colleague|secretary|advisor|adviser|clerk|manager|supervisor|desk|humans|persons|team|leidinggevende|chef|baas',
  staff:
    'mens|medewerker|medewerkster|persoon|assistente|assistent|baliemedewerker|receptioniste|receptionist|telefoniste|doktersassistente|secretaresse|human|person|agent|operator|representative|secretary|manager|supervisor|balie|receptie',
  speak:
    'spreken|praten|bellen|contact|telefoneren|overleggen|speak|talk|call|chat|reach|connected|connect|transfer|transferred|speaking|talking|bereiken|spreek|praat|kletsen',
  you: 'u|je|jij|jullie|you|ya|uw|jouw|ge|gij|bot',
  machine:
    'robot|robots|bot|bots|computer|computers|machine|machines|automaat|apparaat|computerstem|ai|chatbot|chatbots|ding|pratende|voicemail|recording|bandje',
}

const table = (lines: string) => phrases(lines, groups)

/** Another language, or the other of the two. */
export const language = table(`
  < @tongue >
  < nl|en|eng|ned|uk|gb >
  in|naar|to|into|liever|only|alleen|als|back_to|terug_naar|of|or|geen|not|no|niet the|het|t|in|plain|gewoon? @tongue
  spreek*|praat|praten|versta|begrijp|begrijpt|kan|kunt|speak|speaking|talk|talking|understand|switch|respond|reply|answer|doe|use|have|continue|know|speaks|schakel|set|want|wil|change|verander|prefer|gebruik|write|schrijf ... @tongue
  @tongue spreken|praten|spreekt|speaking|speaker|instead|mode|version|only|alstublieft|graag|praat|spreek
  @tongue of|or|maar|but|not|niet|en|and in? @tongue
  < sorry|ja|nee|hallo|hello|hi|yes|no @tongue >
  polnisch|deutsch|turkce|francais|espanol|polski|italiano|arabi|ingles|anglais|englisch
  change|switch|other|another|different|set|wrong|new|understand|select|choose .. language|languages|tongue
  language|languages .. settings|change|switch|options|other|different|please|to|is|are|in
  < language|languages|taal|talen|taalkeuze >
  my|mijn|speak|spreek|me? @tongue is|isnt|aint|niet|not|no|bad|poor|slecht
  taal .. wijzigen|veranderen|wisselen|anders|instellen|kiezen|aanpassen
  andere|ander|verander|wijzig|wissel|verkeerde|welke|mijn .. taal|talen
  what|which language|languages
  engelstalig|nederlandstalig|anderstalig
`)

/** Things that no front desk of a practice deals with; they tell a likeness ("cancel my alarm") from the real wish. */
export const foreign = table(`
  wekker|wekkers|alarm|alarms|snooze|pizza|pizzeria|restaurant|restaurants|brasserie|bistro|cafe|tafel|tafeltje|table|playlist|playlists|muziek|music|song|songs|soundtrack|album|albums|artiest|track|radio|spotify|liedje|liedjes|lied|nummers|podcast
  herinnering|herinneringen|herinner|verjaardag|verjaardagsherinnering|reminder|reminders|timer|timers|stopwatch|todo|herinneren
  film|films|movie|movies|bioscoop|cinema|theater|kroniek|filmtijden|tv|serie|series|televisie|roman|essay|sterren|saga|boekje|videogame
  flight|flights|vlucht|vluchten|vliegtuig|airline|airport|plane|hotel|hotels|room|rooms|uber|taxi|taxis|cab|lyft|ticket|tickets|treinkaartje|check_in|checkin|resort|spa|gym|pool|wifi|breakfast
  balance|saldo|bankrekening|creditcard|loan|bitcoin|stock|stocks|dollars|euros|mortgage|savings|bankrekeningnummer|payment|payments|debit|overdraft
  account|accounts|bank|banking|rekening_courant
  news|nieuws|voetbal|football|match|recipe|recept_voor|jokes|mop|moppen|grap|grapje|lamp|lampen|licht|lights|stofzuiger|boodschappen|groceries|president|koning|schoenen|shoes|vuilnis|trash|brood|bread|game|kapper|haircut|tandarts|dentist|garage
  voor|for .. personen|people
  abonnement*|krant|kranten|tijdschrift|bestelling|bestellingen|order|orders|pakket|pakketje|pakje|parcel|package|delivery|bezorging|subscription|subscriptions|membership|lidmaatschap|contract|netflix|amazon|bol|zalando|marktplaats|sportschool|fitness|rijles|rijlessen|rijexamen|yoga|massage|schoonheidsspecialiste|nagels|nails|apk|monteur|loodgieter|plumber|electrician|makelaar|notaris|gemeente|paspoort|passport|concert|festival|trein|trains|bus_ticket|camping|huurauto|rental|airbnb|lening|dierenarts|vet|hond|kat|cat|dog|puppy|zwembad|zwemles|theater|museum|dinner|diner|lunchafspraak|barber|hairdresser|kappersafspraak|wasmachine|internetabonnement|energie|stroomstoring
  een boek .. punten|van|sterren
  tell|another|know|a|any joke
  speel|volume|afspeellijst|toevoegen_aan
  play some|the|music|me|my|a|song
  remind me|us to|about|that|at|in|on
  geef .. punten
  dit|this boek|book
`)

/** Asks the clock or the calendar, not the agenda. */
export const calendar = table(`
  what|which|wat time|day|date|year|tijd|datum is|are it|we|het now|today|nu|vandaag? >
  hoe laat is het|t nu|eigenlijk|daar? >
  welke dag|datum is|hebben het|we vandaag|nu?
  what day|date is today
  when|whens|wanneer is|are|s|zijn|valt het|the? pasen|kerst|kerstmis|pinksteren|easter|christmas|carnaval|ramadan|vakantie|bus|trein|train|match|game|wedstrijd|match|feestdag|holidays
`)

/** A real person. */
export const person = table(`
  member of staff|the_team
  @staff|staff .. help|helpen|doen|regelen|sort
  @speak .. met|to|with|van|door .. @person|human|mens
  @speak .. @person
  @person .. @speak
  met|with|to de|een|the|a|mijn|my? dokter|huisarts|arts|assistente|doctor|gp|nurse|receptionist praten|spreken|bellen
  < .. een|a|an|the|de real|live|echt|echte|actual|human? @person|being >
  < @person >
  real|live|actual|echt|echte|levend|levende|human|gewone|gewoon @person|being|beings|mens
  < @person real|echt >
  give|geef|get|geeft|breng|krijg|krijgen|put|hand|pass|find|ask_for|haal|roep me|mij|us|er|hier real|live|echte|echt|menselijke|een|a|an|the|de|through_to|naar|to? @person
  want|wil|wilt|need|heb|liever|prefer|rather|moet|have|hebben|mag|kan|ik|get|geef|krijg|krijgen een|a|an|the|de real|live|echte|echt|menselijke|person|persoonlijke? @staff
  where|waar is|are .. @person
  aan de lijn|telefoon
  vlees en bloed
  doorverbinden|doorverbind|doorverbonden|verbind|doorschakelen|doorzetten|verbinden|verbindt|doorgeschakeld|doorschakel
  geef|bel|bellen .. praktijk
  praktijk .. bellen|spreken
  put me through
  transfer|connect|redirect|forward me|to|the
  < transfer >
  terugbellen|terugbel|terugbelverzoek|teruggebeld|callback|terugbelt|terugbellers
  call|ring|phone|bel|belt .. back|terug
  can|could|kan|kunt .. call|phone|ring|bellen me|mij|us|ons
  mij|me|ons bellen
  @doctor|iemand .. bellen|call
  bellen met
  jullie|u|naar_de_praktijk bellen
  speak|talk|chat|spreken|praten|telefoon|phone|telefonisch ... @doctor
  @doctor .. spreken|speak|telefoon|phone
  niet|geen|not|dont|hate|haat|no|stop|praat|ben|bent|are|is|praten|spreken|talking ... @machine
  @machine .. niet|praten
  dont|niet ... talk|speak|praten|spreken .. @you
  comfortable .. sharing
  gewoon .. iemand
  phone|telefoon|contact number|nummer|nummers|numbers
  telefoonnummer|doktersnummer|praktijknummer|telephone
  number|nummer .. practice|praktijk|call|surgery|reception
  menselijk*
  jullie|u|you bereiken|bereik
  reach|contact you
  iemand anders|echt|echts
  someone|somebody|anybody else|real
  human|customer_service|customer_support|klantenservice|helpdesk|front_desk|call_centre|call_center|servicedesk
  contact .. opnemen|laten|with|jullie|praktijk|practice|doctor|dokter|you|u
  persoonlijk|personal contact|gesprek
  reach|bereik .. @doctor|practice|praktijk
  is this .. @machine
`)

/** What the weather does. */
export const weather = table(`
  weather|weersvoorspelling|weerbericht|forecast|temperatuur|temperature|regent|regenen|rain|raining|sneeuw|sneeuwen|snow|zonnig|sunny|graden|degrees|bewolkt|onweer|paraplu|umbrella|mist|windy|storm|cloudy
  is|wordt|slecht|mooi|lekker weer >
  wat|hoe|welk .. het weer >
  < het weer
  het|t weer vandaag|morgen|buiten|in|dit|deze|volgende|het|worden|rond|op|bij
  wordt het .. heet|warm|koud|nat|zonnig|droog
  is|how het|it .. koud|warm|cold|hot outside|buiten
`)

/** Set phrases that hold the words of other wishes. */
export const stuck = table(`
  niet|not|no|geen|slecht|bad|never|nooit .. goed|handig|good|great|best|used|gewend|held|ster|expert|sterk|with|in|at|thuis|clever .. @machine|technology|techniek|internet|smartphones|apparaten|apps|technical|online|tech|telefoons|typen|typing|dit|this|toetsen
  praten|typen|spreken|toetsen|intoetsen|inspreken|type|talk|speak|press|key .. of|or .. praten|typen|spreken|toetsen|intoetsen|inspreken|type|talk|speak|press|key
  patient number|nummer|no .. op|on|in|staat|look|like
  number|nummer|patientnummer|patientennummer .. on|op|in .. card|kaart|kaartje|pas|pasje|pasje|brief|letter|insurance|verzekeringspas|recept|prescription|app|portal
  wat|what ik|i|to|we|do? moet|must|should|do|i doen|do|zeggen|say|typen|type|invullen
  how do i use
  kom .. er .. niet|niks uit
  wat|what .. gebeurt|happens .. als|if|when|dan|then
  what do i have to do|say|ask|type|press|enter
  show|give|open|toon|geef|laat me|mij? the|de|het? menu|options|opties|instructions|instructies
  welke|wat|what|which .. opties|keuzes|mogelijkheden|options|choices
`)

/** Asks on how many days, or how often, somebody has to come. */
export const howOften = table(`
  welke|which|what dagen|data|days|dates .. moet|komen|kom|heb|do|have|am|i|ik
  hoeveel|how_many keer|times|afspraken
  hoe_vaak|how_often .. moet|must|do|komen|come|should
  how_many more
`)

/** Pleasantries that sound like a question about how things work. */
export const pleasantry = table(`
  hoe gaat|is het met
  hoe gaat .. ermee
  hoe gaat|is het >
`)

/** Asks for a repeat, whatever was said. */
export const sorryWhat = table(`
  couldnt|cant|cannot|didnt|hardly|barely make that|it|this|you|what|the_last? .. out
  couldnt|cant|cannot|didnt|hardly|barely make out
  welke|wat|which|what|hoe .. noemde|zei|zeiden|vertelde|vroeg|said|mentioned|told|saying .. @you|net|zojuist
  welke|wat|which|what|hoe .. @you|just .. noemde|zei|zeiden|vertelde|vroeg|say|said|mentioned|told|net|zojuist >
  geluid|sound|audio|lijn|line|verbinding|connection|volume|ontvangst|reception .. viel|valt|weg|slecht|dropped|drops|cut|cuts|bad|gone|kraakt|stottert|hapert|lost|crackling|terrible|poor|zacht|low
  viel|valt|vielen .. weg
  sorry|pardon wat|what|hoe
  sorry|pardon .. ook|alweer|again|nog >
`)

/** Say it again, or differently. */
export const repeat = table(`
  herhaal|herhalen|herhaling|herhaald|herhaalt|repeat|repeated|repeating|repeats|restate|rephrase|reiterate|nogmaals|nogmaal
  say|tell|read|give|said|hear|ask|go|run|play .. again|once_more|back|another_time|one_more_time
  again >
  < again|once_more|one_more_time|another_time|come_again|opnieuw|weer >
  once more
  one more time
  come again
  nog een? keer|s|maals|keertje|maal|eens
  nogeens|nogeenkeer
  opnieuw zeggen|voorlezen|vertellen|horen
  wat zei|zeg|zegt|zeiden|vroeg|vraagt @you
  wat bedoelt|bedoel @you >
  zei|zegt|vroeg @you .. wat
  @you .. zei|vroeg >
  what|whatd|whatre|whats .. you .. say|said|saying|ask|asked|asking|mean
  what did|you|u say|mean
  what was|is that|the_question|your_question
  whats the? that|question
  what was .. again|question
  wat was|is dat|de_vraag|je_vraag|uw_vraag
  wat was|waren de|het|die|dat .. ook|alweer|weer|vraag
  sorry|pardon wat|what
  wat .. zojuist|net
  < excuseer|sorry|pardon wat|wablieft|wablief|what|huh >
  < ja? hu|huu|ehh|wat|what|huh|he|wablief|watte|pardon|excuse|sorry|excusez|watblief|blief|hae|hea|hm|eh|wablieft|whats|wa|whaat|hoezo|wabliefje >
  < sorry wat|what|hoe
  pardon me
  excuse me >
  beg .. pardon
  hoe bedoelt|bedoel @you
  what do you mean
  missed|mis|miste|gemist that|it|what|dat|het|een
  ik|we hoor .. niet|slecht|nauwelijks|niks|niets
  versta|verstond|verstaan|hoorde|gehoord|verstaat|horen|hoorden .. niet|slecht|nauwelijks|niks|niets
  niet|slecht|niks|niets .. verstaan|gehoord|horen|verstond
  @you viel|valt|vielen weg
  @you cut|cutting|breaking out|up
  < excuseer >
  zei|zeiden @you >
  welke|which|which_one .. bedoel|bedoelt|mean|meant|meen @you
  welke|which was .. alweer|weer|again
  kon .. niet horen|volgen|verstaan
  didnt|couldnt|cant|cannot|not|dont|never|hard|barely .. hear|catch|get_that|heard|understand_you|follow|hearing|make_out|understand_what|caught
  did not .. hear|catch|get|understand_you
  quite understand|get|hear|catch
  breaking up
  bad|slechte line|lijn|verbinding|connection
  begrijp .. @you niet
  speak|praten|spreken|praat|talk|spreek .. up|louder|harder|duidelijker|clearer|clearly
  louder|harder|duidelijker|luider|clearer
  welke .. was .. dat|die
  which .. was|is .. that
  @you te|too zacht|quiet|stil
`)

/** Slower, for the ear; part of repeating where nobody asks apart. */
export const slower = table(`
  langzamer|trager|rustiger|slower|slowly|langzaam|rustig
  slow down|it
  niet|minder|not|less zo|so? snel|vlug|fast|quickly|quick
  te|too|veel_te snel|vlug|fast|quick|rap
`)

/** Ends the conversation. */
export const stop = table(`
  < genoeg|klaar zo|nu|hoor >
  < stop|stoppen|quit|exit|einde|eind|end|klaar|done|finished|finish|bye|doei|goodbye|ophangen|afsluiten|sluiten|finito|ciao|doeg|abort|enough|genoeg|stil|quiet|silence|stopt|cheerio|later|laters|farewell|adios|basta|hou_op|houd_op|cut_it_out|kappen|halt >
  < stop .. hiermee|ermee|praten|nu|now|it|this|that|maar|alles|everything >
  < abort|cancel|stop|quit|end|exit .. this|it|that|call|conversation|chat|task|session|program|process|gesprek >
  < dag hoor|en|dan|allemaal|mevrouw_en|bedankt
  bye|goodbye|byebye|doei|doeg|doeii|ciao|houdoe|doedoei|cheerio|farewell|toedeloe|doeidoei|goodnight|adieu|mazzel|aju
  good night|talk
  tot|till ziens|later|horens|gauw|dan|snel|morgen|next
  see|talk|speak|catch you|ya|to_you .. later|soon|around|then|tomorrow|next
  see you|ya
  nice|good|pleasure|great talking|chatting|speaking
  take care
  so long
  fijne|prettige|goede|goeie nog dag|avond|middag|weekend|nacht|dagje
  fijne|prettige dag|avond|middag|weekend|nacht|dagje
  have a|an nice|good|great|lovely|wonderful .. day|evening|one|weekend|night|afternoon
  hang|hanging|hung up
  hang .. op
  ophangen|opgehangen|gehangen
  shut|be|keep up|quiet|silent
  hou|houd .. mond|bek|kop|op|kappen|stil
  wees stil
  stop|stoppen .. talking|speaking|praten|conversation|gesprek|chat|call|task|hiermee|hier|ermee|mee|doing
  end|eindig|beeindig|beeindigen|close|leave|abort|terminate|cancel|finish .. call|conversation|gesprek|chat|task|session|request
  leave me alone
  laat me|mij .. met_rust|gaan
  thats|that_is|that_was|thatll_be|that_will_be|thisll_be|it_is|its|i_think_thats all|it|everything|enough .. >
  thats|that_is|that_will_be|thatll_be all|everything
  dat was|wast|is het|alles
  dit|dat was .. alles|het
  dat wast
  was alles
  niks|niets meer|verder|anders|nodig
  niks|niets meer? nodig
  verder niks|niets|geen
  nothing else|more|further
  no more|thanks|further
  no|geen .. more|verdere questions|vragen
  geen vragen meer
  nee|no hoor|dank|bedankt|thanks|thank_you|dankje >
  nee dank
  hoef|hoeft .. niks|niets|verder .. meer|niet
  hoeft|hoef niet meer|hoor >
  laten we|ons? stoppen|ophouden|afsluiten
  wil|ga|wou .. stoppen|ophouden|ophangen|afsluiten|weg
  want|need|have|like .. stop|quit|go|leave|end|hang
  im|i_am|we_are|were .. done|off|finished|leaving|out_of_here|through|gone
  i gotta|got_to|have_to|must|need_to go|run|leave
  ik|we|wij moet|moeten .. gaan|ophangen|weg >
  moet|moeten ik|we|wij? gaan|ophangen|weg >
  ik ben .. klaar|weg
  all done|set|good
  im|i_am good
  we zijn klaar
  gesprek .. beeindigen|stoppen|afsluiten
  < ok|oke|goed|prima|ja? bel ik zelf|straks|morgen|maandag|jullie|de_praktijk? >
  ill|i_will call|ring|phone|give_them_a_call then|instead|them|you|tomorrow|monday|practice|the_practice? >
  laat .. maar >
  laat|laten maar zitten|gaan
  < laat|laat_zitten|zitten >
  never|nevermind|neverminds mind
  nevermind|nvm|forget_it|forget_about_it|vergeet_het|drop_it|skip_it|scrap_that|leave_it
  changed my mind
  bedacht
`)

/** Thanks, and nothing that says more. */
export const thanks = table(`
  thank|thanks|thx|bedankt|dankjewel|dankuwel|merci|dank|ty|tnx|cheers|dankje|thnx|thankyou|appreciate
`)

/** What can be done here, and how. */
export const help = table(`
  main|hoofd menu
  < hint|hints|guide|tutorial >
  < help|hulp|menu|uitleg|info|informatie|information|opties|options|instructions|assist|assistance|hoofdmenu|tips|faq|support|keuzemenu >
  < help|hulp .. me|mij|nodig >
  help me|mij|out
  helpen|helpt
  can|could|kunt|kun|kan|wil|would|will|hoe|how .. @you|iemand|someone .. help|assist
  need|heb|want|could_use|like .. help|hulp|assistance
  wat kan|kun|kunt|mag|moet|doe|doet|biedt|zijn ik|@you|hier|er|deze|dit|ze|de_mogelijkheden|de_opties|allemaal
  wat .. allemaal
  wat .. @you .. doen|kunnen|betekenen|helpen
  what|whats .. you .. do|help|assist|offer|able|capable|know|answer
  what .. i .. do|ask|say|type|press|choose|enter|tell_you
  what are|were my|the|your options|capabilities|functions|features|choices|skills|abilities|possibilities
  capabilities|mogelijkheden|functies|keuzes|features|functionality|abilities|skills|keuzeopties|capable|mogelijkheid
  welke .. opties|keuzes|vragen
  what|which .. things|questions|topics|subjects|sort|kind|kinds|type|types|commands .. can|could|do|are|ask|you|i|of
  can i ask
  what things
  assist|helping|helpful me|with
  give|geef|show|noem .. examples|example|voorbeeld|voorbeelden
  examples|voorbeelden
  hoe|how .. werkt|work|works|gaat|gebruik|use|werken|gebruiken|function
  hoe|how moet|kan|doe|do|can|should .. dit|ik|i|it|this|dat
  snap|begrijp|snappe|begreep|volg|kapiert .. niet|niks|niets|geen|er
  explain|clarify
  dont|do_not|didnt|cant|cannot|not .. understand|get_it|get_this|know_what|know_how|figure|follow
  understand|understood .. nothing|not
  no idea what|how
  geen idee wat|hoe
  im|i_am|ben|got|raak .. stuck|lost|confused|vast|kwijt|verdwaald|puzzled
  kom .. er .. niet|niks uit|verder
  kom .. niet verder
  het lukt .. niet
  ik zit|loop vast
  confused|confusing|onduidelijk|ingewikkeld|verwarrend|lastig|moeilijk|complicated|unclear
  where|how .. find|get|see|look|know|is .. my|the|that|a? patient|number|id|reference
  where .. number
  waar|hoe|wat .. vind|staat|vinden|zie|haal|weet|kom .. nummer|patientnummer|patient|klantnummer|patientennummer|dat
  wat is|zijn|bedoel|betekent .. patientnummer|patientennummer|nummer
  what|whats is|does? .. patient number|id
  dont|do_not|weet|niet|lost|kwijt|geen|no .. number|nummer|patientnummer|patientennummer
  explain|uitleggen|uitleg|leg .. uit|explanation|clarify|verduidelijken
  how does|do|to
  moet ik .. doen|zeggen|typen|invullen
  what|wat if|als ik|i
  weet niet .. moet|hoe|wat
  dont know what|how|where|which
  why|waarom|hoezo|waarvoor|what_for|how_come .. need|want|nodig|wilt|wil|geven|moet|ask|asking|vraagt|vragen|weten|know|have|give|zeggen|geboortedatum|number|nummer|birth
  < why|waarom|hoezo|waarvoor >
  geboortedatum|geboortedag|birthday|date_of_birth|privacy|veilig|safe|secure|avg|gdpr|gegevens|data|personal
`)

/** Hello, and nothing else. */
export const greeting = table(`
  salam|salaam|selam|merhaba|ello|namaste|shalom|alhamdulillah|goeie|heyhey|oi
  ben het weer
  its me again
  hallo|hoi|hey|hi|hello|hiya|howdy|hai|heej|hee|hallootjes|greetings|yo|moi|moin|hoihoi|hallow|helo|hullo|joe|ey|halo|hallokes|sup|aloha|salut|bonjour|hola|wassup|hoy|heya|alo
  goede|goeden|goeie|good|goeden|gd morgen|middag|avond|dag|morning|afternoon|evening|day|ochtend|nacht
  goedemorgen|goedemiddag|goedenavond|goedendag|goeiemorgen|goeiemiddag|goeieavond|goeiedag|goedenmiddag|goedenmorgen|goedeavond|gegroet|goeienavond|goedemorge|goeiendag|goedeochtend|goeiemiddag|goeiemorge|goedeavond|goedenavend
  < morgen|moge|mogge|mogguh|middag|dag|daag|morning|mornin|afternoon|evening|avond >
  < dag allemaal|iedereen
  < dag|morning mevrouw|meneer|dokter|dames|allemaal|daar|there|everyone|all|to_you
  how are|is|have you|it|things|your|ya|everything
  hows it|your|you|everything|life|things
  hoe gaat het met
  hoe gaat|is|maakt .. u|je|jou|ermee|het
  whats|what_is up|new|good|happening >
  nice|good|pleasure .. meet|see .. you
  bent u|je daar|er
  are you there|awake|online
  anybody|anyone|iemand|someone there|here|home|daar|aanwezig|thuis
  is daar|er iemand
  u spreekt met
  < met mevrouw|meneer|de_heer
  this is
`)
