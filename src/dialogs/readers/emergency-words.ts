// What people say when a life may be at stake, in both languages. Wide on purpose: a sentence about 112 too many costs
// a patient a moment, one too few may cost more. Signs after what GP triage counts as most urgent: breathing,
// consciousness, circulation, stroke, bleeding, seizures, allergy, poisoning, injury, pregnancy, and suicidal wishes.
import { phrases } from './phrases.ts'

const groups = {
  who: 'ik|hij|ze|zij|ie|man|vrouw|moeder|vader|mama|papa|mam|pap|ma|pa|kind|baby|zoon|zoontje|dochter|dochtertje|oma|opa|broer|zus|vriend|vriendin|partner|buurman|buurvrouw|iemand|kleinkind|peuter|jongen|meisje|patient|collega|tante|oom|kleine|mijn|me|echtgenoot|echtgenote|kindje|moeke|he|she|i|im|hes|shes|husband|wife|mother|father|mum|mom|dad|child|kid|son|daughter|grandma|grandmother|grandpa|grandfather|brother|sister|friend|boyfriend|girlfriend|neighbour|neighbor|someone|somebody|toddler|boy|girl|patient|my|colleague|aunt|uncle|man|woman|wifes|mums|dads|babys',
  other:
    'hij|ze|zij|ie|man|vrouw|moeder|vader|mama|papa|mam|pap|ma|pa|kind|baby|zoon|zoontje|dochter|dochtertje|oma|opa|broer|zus|vriend|vriendin|partner|buurman|buurvrouw|iemand|kleinkind|peuter|jongen|meisje|patient|collega|tante|oom|echtgenote|kindje|moeke|he|she|hes|shes|husband|wife|mother|father|mum|mom|dad|child|kid|son|daughter|grandma|grandmother|grandpa|grandfather|brother|sister|friend|boyfriend|girlfriend|neighbour|neighbor|someone|somebody|toddler|boy|girl|patient|colleague|aunt|uncle|man|woman|wifes|mums|dads|babys|echtgenoot',
  no: 'niet|geen|nauwelijks|amper|moeilijk|slecht|moeite|not|cant|cannot|hardly|barely|couldnt|no|isnt|doesnt|stopped',
  breathe:
    'ademen|ademt|adem|ademhalen|ademhaling|ademhaald|lucht|zuurstof|breathe|breath|breathing|breathes|breaths|air',
  pills:
    'pillen|pil|tabletten|medicijnen|medicijn|medicatie|paracetamol|paracetamols|insuline|slaappillen|ibuprofen|oxycodon|morfine|antidepressiva|pills|pill|tablets|medication|medicine|meds|paracetamols|insulin|painkillers|sleeping|drugs',
  blood: 'bloed|bloedt|bloeden|bloeding|bloedingen|bloedend|bloedverlies|blood|bleeding|bleeds|bleed',
  much: 'veel|hevig|hevige|erg|heel|ernstig|ernstige|flink|enorm|overal|continu|vreselijk|heavily|heavy|badly|lots|lot|everywhere|profusely|much|severe|severely|uncontrollably|massive',
  worst:
    'hevig|hevige|heftig|heftige|vreselijk|vreselijke|ondraaglijk|ondraaglijke|ondragelijke|extreme|ergste|acute|acuut|plotseling|plotselinge|explosieve|verschrikkelijke|severe|terrible|unbearable|excruciating|worst|sudden|suddenly|agonising|agonizing|intense|horrible|crushing',
  limb: 'arm|been|hand|mond|gezicht|kant|zijde|helft|lichaamshelft|mondhoek|benen|armen|face|leg|side|mouth|arms|legs|hands',
  pain: 'pijn|pijnen|pijm|pin|piin|piijn|pein|pyn|pijne|pain|pains|pian|painn|pijnlijk|pijnscheuten',
  kill: 'kill|hang|shoot|drown|harm|hurt|cut|cutting|hurting|harming|killing|hanging',
}

/** Suicidal wishes and self-harm. */
export const selfHarm = phrases(
  `
  touw|strop|noose|rope .. klaar|klaarliggen|klaargelegd|ready|nek|neck|hang|hangt|gekocht|bought
  afscheidsbrief|afscheidsbrieven
  goodbye|suicide note|letter
  pillen|pills .. verzameld|gespaard|klaarliggen|saved|stashed|lined_up
  spring|springt|springen|jump|jumping|stap|ga|sta|standing|lig|lying .. voor|op|in_front_of|off|under|onder|aan|on de|het|the|a trein|treinen|spoor|brug|dak|balkon|train|tracks|bridge|roof|ledge|edge|rails
  mes|knife|gun|wapen|pistool|scheermes|razor|blade ... myself|mezelf|mijzelf|polsen|wrists
  het|leven niet|nooit meer aan|trekken|volhouden .. trein|brug|pillen|einde|eind|mes
  nothing to? live for
  end|ending|ended|finish|finishing|stopping it|things|everything all? tonight|now|today|soon|for_good|forever
  thinking|thought|think about|of ending|dying|suicide|jumping|killing
  end|ending it|this all
  no|geen reason|reden to|om|meer .. live|leven|living|wake
  cant|cannot|dont|kan|niet .. go on|see_a_way_out like_this|anymore|any_more|any|living
  niet .. meer? wakker worden|hoeven_te_worden
  not|never wake|waking up again|tomorrow|anymore
  everyone|everybody|iedereen .. better|beter .. without|zonder|if_i|als_ik
  hoeft voor mij niet meer
  alles laten? ophouden|stoppen voorgoed
  zie .. niet .. zitten .. leven|dood|einde
  ready to die
  want it all to? stop|end|over
  wil .. rust|weg .. voorgoed|altijd|leven
  vannacht .. einde|eind|dood
  wants|wil|wilt to|zich? kill|ophangen|verdrinken|vermoorden|doodmaken
  zich .. van|voor .. gooien|werpen|springen
  suicid*
  going|about|gonna .. to? jump
  if|als i|ik .. dead|dood was|were|ben
  wereld .. beter zonder mij
  miss me .. dead|gone
  nobody|no_one|niemand .. miss|mist .. me|mij
  leven hoeft .. niet
  zelfmoord*
  zelfdoding
  zelfbeschadig*
  selfharm*
  self harm|harming
  @kill|offing myself
  mezelf|mijzelf .. pijn|iets|verwonden|gesneden|verwond|opgehangen|snijden|doden|verdrinken|kant|ophangen|vermoorden
  mezelf|mijzelf|me iets aandoen|aan
  van kant maken
  @who wil|wilt|wou .. niet|nooit meer|langer .. leven|bestaan|verder|wakker
  wil .. niet|nooit meer|langer leven|verder|bestaan
  niet meer verder leven
  wil .. er niet|nooit meer zijn
  snij|snijd|snijdt|sneed|snijden .. mezelf|mijzelf|zichzelf|polsen|pols
  zichzelf|haarzelf|hemzelf .. iets|pijn|gesneden|verwond|opgehangen|verwonden|snijden|doden|ophangen|aandoen|kant
  geen uitweg
  zie .. uitweg
  niet meer|langer willen? leven
  niet meer willen leven
  wil|wou|wilde .. dood
  wil liever? sterven|doodgaan
  liever dood
  was ik maar dood
  beter dood
  beter af zonder mij
  beter als ik .. niet|dood
  dood zou|wil willen?
  er|mijn|mn|het leven? een? eind|einde|eindje aan maken|maak|gemaakt
  eind|einde aan mijn leven
  maak|maken er een? eind|einde aan
  voor de trein springen|spring|lopen
  van .. brug|flat|dak springen|spring
  ga|wil springen
  leven .. geen .. zin|doel
  geen zin .. leven
  leven .. niet meer zitten|waard|aan
  zie .. leven niet
  doodswens
  uit het leven stappen
  uit het leven
  113
  end|ending|take|taking my life|own|ow
  end it all|now?
  want|wanna|wants|going to|gonna? end it
  dont|do|not not|want|wanna .. live|alive
  not .. want .. live|alive
  dont .. want .. here|exist anymore
  dont .. wanna .. here|exist anymore
  no .. reason|point .. live|living|alive
  not worth living|living
  wanna|wish|wants .. die|dead
  want to .. die|dead
  want just|only|really|so? to .. die|dead
  want me|myself|him|her|them|us|it|everything|everyone to? die|dead
  i|we just|really|only? want die|dead
  rather be? die|dead
  better off dead
  better off without me
  wish .. never been born
  jump|jumping|jumped .. bridge|train|window|roof|balcony
  van|uit|vanaf .. brug|flat|dak|raam|balkon|trein .. gesprongen|sprong
  spring|springt|springen van|uit|voor .. brug|flat|dak|raam|balkon|trein
  gesprongen|sprong .. van|uit|vanaf .. brug|flat|dak|raam|balkon
  pols|polsen|wrist|wrists .. gesneden|opengesneden|doorgesneden|cut|slit
  cant go on living|anymore
  cannot go on living|anymore
  slit|slitting my|his|her
  hang|drown|shoot|stab myself|himself|herself
  kill|hurt|harm|harmed|cut|killed himself|herself|themselves
`,
  groups,
)

/** An end to a talk, not to a life. */
export const talkEnds = phrases(`
  eind|einde|eindje .. maken|maak aan|van dit|het|deze|ons gesprek|telefoontje|telefoongesprek|belletje|chat
  eind|einde|eindje aan dit|het|deze|ons gesprek|telefoontje|telefoongesprek|belletje|chat
  end|ending|finish|stop this|the|our|it call|chat|conversation|talk
`)

/** Words of a life: with these an end is never only that of a talk. */
export const lives = phrases(`
  leven|life|dood|dead|die|dying|mezelf|mijzelf|myself|zelfmoord|suicide|pillen|pills
`)

/** Words that call something urgent; they count unless the person says it is not. */
export const urgency = phrases(`
  noodgeval*
  noodsituatie
  in|grote|acute|hoge nood
  emergency|emergencies|emerg*
  < its|this|is|very|really? .. urgent >
  its|this|thats|very|really|extremely|is urgent
  dringend hulp|dokter|arts|medische
  moet|laat|stuur nu|direct|meteen|onmiddellijk|acuut|snel|gauw een|de? dokter|arts|huisarts|iemand komen
  stuur nu|direct|meteen|onmiddellijk|snel|gauw een|de? dokter|arts|huisarts|iemand
  spoed
  spoedgeval|spoedgevallen|spoedeisend|spoedeisende|spoedhulp|spoedlijn|spoedarts|spoedafspraak|spoedpost|hoogspoed
  urgent help|medical|care|situation
`)

/** Cries for help, in which a word said twice counts. */
export const cries = phrases(`
  help|hulp help|hulp help|hulp?
`)

/** Words of long ago: what is told with them is a story, unless something is going on as well. */
export const past = phrases(`
  vorig|vorige|afgelopen jaar|maand|zomer|winter|herfst|voorjaar|lente|kerst
  last year|month|summer|winter|spring|autumn|christmas
  jaar|jaren|maand|maanden|jaartje geleden|terug
  years|year|months|month ago|back
  weken|weeks geleden|ago
  lang|long|ooit|tijdje geleden|ago
  dying of|from boredom|laughter|hunger
  dood van de honger|verveling|lachen|slaap
  ooit|vroeger|indertijd|destijds
  als kind|baby
  as a child|baby|kid|teenager
  in het verleden
  in the past
  history of
  voorgeschiedenis|familiegeschiedenis
  komt|zit in|bij de|onze? familie voor?
  runs in the|my family
  used to have|get
  in 19*|20*
  sinds|since|na|after|vanwege|wegens|voor|for|from mijn|zijn|haar|de|het|een|my|his|her|the|a hartinfarct|hartaanval|beroerte|tia|herseninfarct|ongeluk|ongeval|longembolie|trombose|stroke|attack|accident|seizure|heart
`)

/** Something is going on. */
export const happening = phrases(`
  nu|net|zojuist|ineens|opeens|plots|plotseling|weer|opnieuw|vandaag|vannacht|vanochtend|vanmorgen|vanmiddag|vanavond|momenteel|zonet|daarnet|steeds|sinds_vanochtend|gisteren|blijft|erger
  now|just|suddenly|again|today|tonight|currently|still|right_now|this_morning|keeps|worse|getting|yesterday
`)

/** Matters that only sound urgent. */
export const elsewhere = phrases(`
  spoedcursus|reanimatiecursus|ehbo|bhv|ehbocursus|spoedbezorging|spoedbestelling
  cursus|course|training|opleiding|lesson|lessons .. reanimatie|reanimeren|eerste_hulp|first_aid|cpr|aed|ehbo|nederlands|engels
  first_aid|cpr|eerste_hulp|reanimatie|resuscitation cursus|course|training|class|lesson
  nacontrole|revalidatie|hartrevalidatie|rehab|rehabilitation
  crash course
  dying to|for
  spoedpost|huisartsenpost|seh|ziekenhuis .. doorverwezen|verwezen|geweest|brief|uitslag
  overleden|passed_away|gecondoleerd|begrafenis|funeral|deceased|died
  film|movie|boek|serie|series|song|liedje|playlist|game|episode
  verzekering|insurance .. reis|ongevallen|accident
  eind|einde aan .. gesprek|telefoontje|telefoongesprek|belletje|chat|call|conversation
  val|valt|viel .. weg ... bereik|verbinding|lijn|tunnel|internet|wifi|beeld|geluid|hoor
  bereik|verbinding|lijn|tunnel|internet|wifi|beeld|geluid ... val|valt|viel .. weg
  pain|pijn|druk .. is|was al|helemaal|inmiddels|weer|nu|now|all|completely? weg|over|gone|verdwenen >
  antwoordapparaat|voicemail|stem|robot|telefoon|phone .. doodgaan|dood|dies|dying|die
  haha|hihi|lol
  een|maar|was grapje
  grapje ik|hoor|dus
  ambulance|ziekenwagen .. voorbij|langs|past|by
  reanimatieles|reanimatielessen|reanimatiepenning
  from|van|of het|the? lachen|laughing|laughter|schrik|zenuwen|nerves
  drowning|verdronken|verdrink in het|the? werk|work|paperwork|mails|emails|papier
  heart goes out to
  attack|aanval .. van|from|over .. bill|rekening|wachttijd|prijs|price
`)

/** Everything else that cannot wait. */
export const emergencies = phrases(
  `
  chess|ches|chst|cheast|chets pain|pains|hurts|tight
  slaat|sloeg|slaan .. hart .. over
  heel|zeer|erg|so|very|zo|super|hoog dringend|urgent
  hardly|barely|nauwelijks|amper talk|speak|breathe|praten|spreken
  can|kan hardly|barely|nauwelijks|amper talk|speak|breathe|praten|spreken|ademen
  cant|cannot|kan .. complete|finish|geen .. sentence|zin
  hyperventil*
  heeft|has|had|hebben|is .. ingeslikt|doorgeslikt|swallowed|ingested
  swallowed|ingested a|an|some|my|his|her|the
  slaat|slaan|sloeg|schopt|mishandelt|wurgt|hitting|beating|strangling|attacking me|mij|haar|hem|her|him|my
  persweeen|persdrang|hoofdje
  head is crowning
  is crowning
  slangenbeet|adderbeet|snakebite
  snake bite|bit
  denk|think .. dood|dead is?
  ligt|lying|lies .. dood|dead
  scheurende|scheurend|tearing|ripping pijn|pain
  dwarslaesie|hersenschudding_en
  ingevallen|sunken fontanel*
  kan .. niet|niks .. plassen
  cant|cannot|unable pee|urinate|wee
  cant|cannot|kan .. feel|voelen .. legs|benen|niet
  erectie|erection .. uren|uur|hours
  bloed|blood .. plas|urine|pee .. veel|lot
  struck|hit|getroffen by|door .. lightning|bliksem
  werden|word|wordt|ben|is|was|been .. overvallen|neergeslagen|in_elkaar_geslagen|beaten|robbed|mugged
  in elkaar geslagen
  vergist|wrong|verkeerde .. insuline|insulin
  te_veel|teveel|dubbele|double insuline|insulin
  drijft|floating|face_down .. water|pool|zwembad
  stops|stopt|stopte|keeps .. ademen|ademhalen|breathing
  pauzes|pauses|gaps .. ademt|adem|ademhaling|breathing
  ademt|adem|ademhaling|breathing .. pauzes|pauses|gaps|raar|reutelt|reutel*|rattling|rattle
  reutelt|reutelend|gurgling
  gaat|gaan het niet redden|overleven
  not|wont going_to_make_it|make_it_through|survive
  stikkend|stikken|aan_het_stikken
  stukje|stuk|piece|bit .. keel|throat|luchtpijp|windpipe
  bloed|blood .. in|uit|from|out .. ontlasting|stool|poep|vagina|anus|oor|ear|ears
  black|zwarte|teer|tarry stool|stools|ontlasting|poep
  112|911
  < 999 >
  < snel|vlug een? dokter|arts|hulp
  het is heel|erg|zeer? ernstig
  er moet nu|snel|direct|meteen iemand|dokter|arts komen
  bloed .. uit .. hoofd|oor|oren|mond|ogen|been|buik|wond
  steekwond|steekwonden|schotwond|schotwonden
  hart|hartslag .. op hol
  uitstraalt|uitstralen|uitstralende|straalt|uitstraling ... arm|linkerarm|kaak|schouder
  brandwond|brandwonden .. gezicht|hals|borst|buik
  burn|burns .. face|neck|chest
  bad|severe|serious burn|burns
  giftig*
  toxic
  oog|oogbol .. eruit
  zuurstof .. nodig
  need oxygen
  ademt|ademen|ademhaling .. zwaar|snel|oppervlakkig|piepend
  cut|chopped|sliced|sawed .. finger|fingers|thumb|hand|toe .. off
  broke|broken|fractured .. neck|back|skull|hip|spine
  vision|sight .. suddenly|black|gone
  zie|ziet .. zwart|niks_meer|niets_meer
  call|bel|dial|ring 999
  nine one one
  bel|bellen|belt een een twee
  < een een twee >
  < one one two >
  @pain|druk|drukkend|drukkende|steken|steek|beklemming|beklemd|knellend|band|benauwd|kramp|gewicht|strak|zwaar|zware|olifant|tightness|tight|pressure|weight|heavy|elephant|squeezing|crushing|burning ... borst|borstkas|borstbeen|bost|hartstreek|chest
  borst|borstkas|borstbeen|bost|hartstreek|chest ... @pain|druk|drukkend|steken|zeer|zwaar|strak|knelt|olifant|elephant|tight|tightness|pressure|heavy|hurts|weight
  my|mijn|his|her|zijn|haar heart|hart hurts|doet|aching|racing
  heartattack|heartatack|hartanval|hartattack
  bloeden|bloedt|bloedend|bleeding|bleeds|bled|bloedde
  niet meer? bij kennis|bewustzijn|zijn_positieven
  onwel|onwelwording
  kant|zijde|helft|linkerkant|rechterkant ... doof|slap|tintelt|gevoelloos|verlamd
  doof|dove|tintelt|slap .. kant|zijde|lichaam|arm|gezicht
  halve lijf|lichaam .. doof|verlamd|slap|niet|gevoelloos|tintelt
  linkerkant|rechterkant|linkerzijde|rechterzijde|linkerhelft|rechterhelft .. doof|verlamd|slap|niet|gevoelloos|tintelt
  heeft|krijgt|kreeg een? toeval
  koorts|fever ... suf|sloom|slaperig|drowsy|sleepy|lethargic|confused|verward|ijlt|ijlen
  suf|sloom|drowsy|lethargic|verward|confused ... koorts|fever
  koortsstuip*|stuiptrekking*
  aangevallen .. door
  attacked by
  in .. water .. ligt|gevallen|onder
  ligt|viel|gevallen in .. water|sloot|vijver|zwembad
  hand|vinger|vingers|arm|voet|been .. zaag|machine|grasmaaier|saw|mower
  weeen|ween .. minuten|minuut|om_de
  @who .. weeen
  baby ... koorts|fever|graden
  koorts|fever ... baby|newborn|zuigeling
  einde|eind .. te maken
  overweeg .. eind|einde|zelfdoding
  kom .. snel|vlug|gauw
  come quick|quickly|immediately
  acuut|acute
  cut .. wrist|wrists|vein|artery
  ate|eaten|opgegeten|drank|swallowed|gegeten .. @pills
  cant|cannot|not|dont .. feel .. baby
  urgent .. help|husband|wife|child|baby|son|daughter|mother|father
  burnt|burned|burns .. badly|bad|severe|severely|face
  brand|fire .. huis|house|keuken|kitchen
  bewustzijnsverlies|ademnood|ademstilstand|hartstilstand|ademstop
  niet|geen|nauwelijks slikken
  cant|cannot|hardly|unable_to swallow
  kan .. niet .. slikken
  zakte .. weg
  ligt .. niet .. bewegen|beweegt
  doesnt|isnt|not move|moving .. anymore
  grijs|grauw|lijkbleek|asgrauw .. gezicht|ziet|kleur
  kleur .. grauw|grijs|blauw
  very pale
  koud zweet
  cold sweat
  hartklachten|hartproblemen|hartritmestoornissen|hartkloppingen
  hart .. slaat over
  heart .. skipping|fluttering|stopping
  grijpt|greep|grabbed|grabbing|clutching|clutched .. borst|chest|hart|heart
  iets|something .. in .. keel|throat
  gat in .. hoofd|been|buik
  hole in .. head
  gesneden ... diep|erg|bloed*
  diep .. gesneden
  mes|knife .. in|sticking
  bloedneus|nosebleed ... stopt|stop|uur|hour|niet|wont
  gedronken|drank|drunk|gegeten|opgegeten ... bleek|bleach|gif|poison|schoonmaak*|antivries|terpentine|wasverzachter|wasmiddel|vaatwas*
  tien|twintig|dertig|veertig|vijftig|honderd|ten|twenty|thirty|forty|fifty|hundred @pills
  @pills ... te veel|hoog|hoge
  te hoge|grote dosis
  whole|entire|full|hele|volle .. bottle|pack|packet|box|strip|doos|pot .. @pills
  took|taken ... @pills ... many|much|bottle|pack|packet|box
  word|wordt|werd niet|nie goed|lekker
  herkent|herkende .. ons|mij|me|niemand|niet
  doesnt|not recognise|recognize
  kan .. @limb .. niet .. optillen|bewegen|gebruiken|voelen
  kan .. niet .. optillen
  cant|cannot|unable_to lift|raise|move .. @limb
  leven hoeft .. niet
  vrouw|vriendin|ik|wife .. krijgt|krijg .. kind|baby .. nu
  fell|collapsed ... isnt|not|wont|cant moving|move|breathing|responding|answer|up
  breathing .. worse|fast|shallow|heavy|strange|weird|funny|noisy
  ademhaling .. snel|zwaar|oppervlakkig|raar|slecht|slechter|moeilijk
  shaking .. all_over|and
  ambulance*
  ambulan*
  ziekenauto|ziekenwagen
  paramedic*
  noodnummer
  levensgevaar*
  levensbedreig*
  life threatening|or
  lifethreatening
  mayday|sos
  urgently need help|doctor|ambulance|medical
  need .. help immediately|urgently|fast|quickly|quick
  send .. doctor|help|ambulance
  snel|direct|meteen|onmiddellijk hulp
  hulp nodig nu|snel|meteen|direct
  help help
  help|hulp .. snel|vlug
  stuur|sturen .. hulp|ambulance|dokter|arts
  hulp|ambulance|dokter|arts sturen

  borst|borstkas|borststreek|borstbeen|thorax .. pijn|pijnlijk|druk|drukkend|drukt|zeer|steken|steekt|strak|knelt|beklemd|beklemming|knellend|benauwd|zwaar|brandt|brandend
  @pain|druk|drukkend|steken|steek|beklemming|beklemd|knellend|band|benauwd|benauwdheid|krampen|kramp|pijnen|pijnlijke|last|gewicht|strak|zeer|pijm|pin .. borst|borstkas|borststreek|borstbeen|bost|hart|hartstreek|linkerborst
  borstpijn|hartpijn|borstkaspijn|pijnopdeborst|pijnopborst
  hartaanval|hartinfarct|hartstilstand|hartfalen|infarct|hartritmestoornis
  hart aanval|infarct|stilstand
  hart|hartslag .. pijn|zeer|overslaat|bonkt|tekeer|stil|raast
  pijn|tintelingen|uitstraling .. linkerarm|kaak
  heart attack|failure|stopped
  cardiac
  heart .. hurts|pain|racing|pounding
  chest|ches|cheast .. @pain|hurts|hurting|hurt|tight|tightness|pressure|ache|aches|aching|heavy|crushing|squeezing|burning
  chestpain|chestpains
  @pain|pressure|tightness|tight|ache|ached|crushing|heavy|weight|squeezing|stabbing|burning|hurts|elephant .. chest|heart|ribcage
  pain .. left arm
  left arm .. pain|hurts|numb

  @no .. @breathe
  @breathe .. niet|moeilijk|slecht|moeizaam|moeite|raar|stopt|gestopt|difficult|hard|trouble|stopped
  hapt|happen|snakt|snakken naar adem|lucht
  kortademig*
  benauwd*
  benouwd|benaud|benauwt
  buiten adem
  hijgt|piept ademhaling|adem
  stik|stikt|stikken|gestikt|verstikking|verstikt|verslikt
  struggling|struggles|trouble|difficulty|difficulties|problems|fighting|hard|gasping|short|shortness|labored|laboured to|for|of|with? @breathe
  gasping|wheezing|choking|chokes|choked|choke|suffocating|suffocate|asphyxia*
  breathless
  stuck|vast|klem|vastzit|zit .. in .. throat|keel|luchtpijp
  keel .. vast|klem
  rook|smoke .. ingeademd|binnen|inhaled|inhalation
  zuurstoftekort|longembolie|embolie|embolism|trombose
  blood clot
  levenloos|lifeless
  ligt|lying .. grond|floor|vloer
  astma*|asthma attack|aanval
  astmaaanval|astmaanval
  blauw aan? gezicht|lippen|lip|baby|kind
  blauwe lippen|lip|mond
  lippen|lip|gezicht|vingers|baby|kind .. blauw|grauw
  @who .. loopt|wordt|is|ziet|werd helemaal? blauw|grauw
  loopt .. blauw
  turning|turned|going|gone|is|are blue|grey|gray
  blue lips|face|baby
  lips|face|baby .. blue

  bewusteloos*
  bewustloos
  buiten bewustzijn
  bewustzijn verloren|kwijt|verliest
  niet|nauwelijks bij? bewustzijn|kennis
  buiten kennis
  flauwgevallen|flauwvallen|flauwgevalle
  flauw gevallen
  valt|val|viel|vallen steeds|bijna|zowat|haast? flauw
  @who valt|val|viel steeds|bijna|zowat|haast? weg
  zakt|zak|zakken steeds|bijna|zowat|haast? weg
  @who .. weggevallen|weggezakt|ingestort|neergevallen
  weggezakt|ingestort|wegzakken
  in elkaar gezakt|gevallen
  zakte|gezakt in elkaar
  @other ... reageert|reageerd|reageren .. niet|nergens|nauwelijks|amper
  @other ... beweegt|bewegen niet|amper
  niet .. aanspreekbaar
  onaanspreekbaar
  niet|nooit|moeilijk|amper|nauwelijks .. wakker
  krijg|krijgen .. niet wakker
  wakker .. niet
  slap|slappe .. baby|kind|kindje|zoon|dochter
  baby|kind|kindje|zoontje|dochtertje|ze|hij|zoon|dochter .. slap|suf
  unconscious*
  unconcious|unconcius
  lost consciousness
  losing consciousness
  loses consciousness
  passed|passing|passes|pass out
  faint|fainted|fainting|faints
  collapsed|collapse|collapses|collapsing
  blacked|blacking out
  unresponsive|nonresponsive
  @other .. not|isnt|wont|doesnt|stopped respond|responding|react|reacting
  wont|cant|not|doesnt|isnt|cannot|couldnt .. wake|waking|awake|wakes
  floppy|limp
  @who .. not moving

  beroerte*
  berorte|beroete|beroerde
  herseninfarct|hersenbloeding|herseninfract|hersenbloedingen
  tia
  stroke|strokes
  brain bleed|hemorrhage
  aneurysm*
  scheve|hangende mond*|gezicht|mondhoek
  mond|gezicht|mondhoek|wang .. scheef|hangt|scheve|afgezakt
  scheef gezicht|mond|mondhoek
  face|mouth|smile .. drooping|droop|droops|drooped|hanging|lopsided|crooked|numb|dropped|sagging
  drooping|droopy|droops
  @who .. wartaal|brabbelt|lalt
  wartaal
  praat|spreekt|praten|spreken .. raar|onduidelijk|wartaal|moeilijk|dubbel|scheef|lallend
  kan|kon ineens|plotseling|opeens .. niet|niets .. praten|spreken|zien|lopen|bewegen|staan
  ineens|plotseling|opeens .. niet|niets .. praten|spreken|zien|lopen|bewegen|staan
  @who kan|kon .. niet|nauwelijks|amper meer|goed praten|spreken|bewegen|zien
  slurred|slurring|slurs
  cant|cannot|unable .. speak|talk|move .. @limb|properly|suddenly|anymore
  suddenly .. cant|cannot|unable .. speak|talk|see|move|walk
  cant|cannot speak|talk|see|move|walk .. suddenly|anymore|properly
  cant move .. @limb
  shot|stabbed him|her|me|himself|herself
  speech .. weird|strange|slurred|gone|garbled|funny
  talking .. gibberish|nonsense|funny|weird
  @limb .. doet|doen .. niet
  @limb .. verlamd|gevoelloos|lam|krachteloos|slap|kracht|gevoel|uitval
  verlamd*
  verlamming*
  @limb .. paralysed|paralyzed|numb|weak|limp
  paralysed|paralyzed
  geen gevoel|kracht .. @limb
  numb|numbness|weak|weakness .. side|face|left|right
  uitvalsverschijnselen
  ineens|opeens|plotseling|plots .. in de war
  cant|cannot|dont feel .. side|arm|arms|leg|legs|face|hand|hands|half
  voel|voelt .. kant|zijde|arm|been|benen|gezicht|helft .. niet|niks|niets
  halfzijdig
  ineens|opeens|plotseling|plots .. verward|blind|verlamd|scheef|niets|dubbel
  ziet|zie ineens|opeens|plotseling niets|niks|niet|dubbel|geen
  suddenly .. confused|blind|blurred|blurry|numb
  sudden .. confusion|blindness|weakness|numbness
  lost .. vision|sight
  gone blind

  @blood .. @much
  @much .. @blood
  @blood ... stop|stopt|stoppen|ophouden|stelpen|stopping|gestopt
  @blood ... houdt .. op
  @blood ... blijft
  blijft|blijf|bleef ... bloeden
  doorbloeden
  stop|keeps|keep|kept|stops bleeding
  bloed|bloedt|bloeden dood|leeg
  dood bloeden
  doodbloeden|doodbloedt|leegbloeden|leegbloedt
  verlies|verliest|verloren|verliezen .. bloed
  losing|lost|lose|loses .. blood
  braakt|braken|spuug|spuugt|spugen|hoest|hoesten|hoestte|spuugde|ophoesten|opgeven|kots|kotst|overgeeft|geef|geeft|plas|poep|ontlasting .. bloed
  bloed .. overgeven|spugen|braken|ophoesten|opgehoest|hoesten|gebraakt|gespuugd|spuugt|kotsen|opgegeven|ontlasting
  bloedbraken
  coughing|coughed|vomiting|vomited|throwing|threw|spitting|puking|vomit|cough|throw .. blood
  slagader*
  artery
  bloed|blood spuit|gutst|stroomt|spuugt|pouring|gushing|spurting|everywhere|overal
  hevig|zwaar|heavy|severe|internal bloedverlies|bleeding|hemorrhage|haemorrhage|bloeding|bloeden
  zwanger ... bloed|bloeden|bloedverlies|bloeding|bloedt
  pregnant ... blood|bleeding|bleed
  bleeding|bloed|bloeden ... pregnant|zwanger

  epilep*
  stuip*
  convuls*
  seizure*
  siezure|seisure|seizing
  having|has|had a? fit
  is|hes|shes fitting
  @who .. aanval|insult
  aanval .. schokt|schokken
  ogen .. draaien|weggedraaid|draaiden|weg
  eyes .. rolled|rolling
  trilt|trillen .. hele|heel .. lichaam|lijf
  schokt|schokken|schudt|schuddend|trekkingen|stuiptrekkingen
  shaking uncontrollably|violently

  anafyla*
  anaphyla*
  anafil*|anaphil*
  allergische|alergische|allergic|alergic|allergisch reactie|reaction|shock|aanval
  allergisch .. opgezwollen|opgezet|zwelt|dik|reageren|reageert
  allergic .. swelling|swollen|swelled
  epipen
  keel|luchtpijp .. dicht
  keel|tong|lip|lippen|gezicht|mond|hals|luchtpijp .. dik|dikke|zwelt|zwellen|opgezwollen|opgezet|gezwollen|knijpt|dichtgeknepen|zwelling|opzwellen|opzwelt
  dikke|gezwollen|opgezwollen|zwellende|opgezette|dichte keel|tong|lippen|lip|gezicht
  throat|tongue|lips|lip|face|mouth|neck|airway .. swelling|swollen|swells|swelled|closing|closed|closes|tight|tightening|puffy
  swelling|swollen|puffy .. throat|tongue|lips|face|mouth
  bij|wesp|wespensteek|bijensteek|gestoken|noten|pinda* .. zwelt|opgezwollen|dik|benauwd|opzwellen|zwelling
  stung|sting|nut|nuts|peanut|peanuts .. swelling|swollen|swelled

  overdos*
  over dosis|dose
  odd|oded on|@pills
  te|heel|zo|veel|hele veel|hoop|doosje|doos|strip|pot|potje @pills .. genomen|ingenomen|geslikt|gegeten|op
  te veel @pills
  teveel @pills
  veel @pills geslikt|ingenomen|genomen|op
  te veel insuline|gespoten
  dubbele|verkeerde dosis|insuline|medicijn|medicijnen ingenomen|genomen|gespoten|gekregen
  alle|strip|doosje|pot|potje .. @pills .. genomen|ingenomen|geslikt|op
  @pills .. te veel
  @pills .. ingenomen|geslikt|opgegeten|ingeslikt|doorgeslikt|opgesnoept|gesnoept
  too many @pills
  too much @pills|insulin
  took|taken|swallowed|ate|eaten|had all|bottle|pack|packet|box|whole|lot|lots|too|bunch|handful|entire|many .. @pills|many|much|bottle
  swallowed|ingeslikt|doorgeslikt|swallows|ingeslikd
  @who .. slikt|geslikt .. batterij|knoopcel|munt|magneet|magneten|knikker|pillen|glas|speeltje
  vergif*
  gif|rattengif
  poison*
  gedronken|drank|drunk|drinking bleekmiddel|chloor|bleach|terpentine|benzine|petrol|schoonmaakmiddel|ontstopper|antivries|antifreeze|detergent|methanol
  bleekmiddel|chloor|bleach|terpentine|schoonmaakmiddel|ontstopper|afwasmiddel|wasmiddel|gootsteenontstopper|ammoniak|lampolie|benzine|batterij|knoopcel .. gedronken|op|binnen|ingeslikt|ingenomen|drinken|gegeten
  drank|drunk|drank|drink .. bleach|petrol|antifreeze|detergent|cleaner|cleaning
  koolmonoxide*
  carbon monoxide
  gaslucht|gasvergiftiging

  van|uit|vanaf .. dak|trap|ladder|raam|balkon|steiger|paard|hoogte|boom|commode|verdieping|keukentrap .. gevallen|gevalle|viel|valt|gelazerd|gedonderd
  gevallen|viel|valt|gevalle .. van|uit|vanaf .. dak|trap|ladder|raam|balkon|steiger|paard|hoogte|boom|commode|verdieping|keukentrap
  @who ... gevallen ... bloed*|bewusteloos|hoofd|niet|raar|heup
  fell|fallen|falling|fall .. roof|stairs|ladder|window|balcony|horse|height|tree|scaffolding|staircase|building
  fell|fallen .. hit .. head
  hit .. head
  hoofd gestoten|gevallen
  op .. hoofd gevallen|terechtgekomen
  hoofd ... geef|geeft|overgeven|overgegeven|braakt|braken|suf|verward
  gevallen ... niet|nie .. opstaan|staan|lopen|bewegen|overeind
  fell|fallen ... cant|cannot|not .. up|move|walk|stand
  gevallen ... hoofd
  aangereden|overreden|aanrijding|ongeval|verkeersongeluk|verkeersongeval|autoongeluk
  een|auto|ernstig|zwaar|het|fiets ongeluk
  ongeluk gehad|gebeurd
  hit|struck|run by|over .. car|truck|bus|bike|train
  car|bike|motorcycle|traffic|serious|bad accident|crash
  accident ... hurt|bleeding|injured
  been in an accident
  there|had .. accident
  open|gecompliceerde botbreuk|fractuur|fracture
  bot|bone .. steekt|uit|sticking|out
  broken neck|back|skull|hip
  gebroken nek|rug|schedel|heup
  nek|rug|schedel|heup gebroken
  hoofdwond|hoofdletsel|schedelbreuk|schedelbasisfractuur
  head wound|injury
  steekwond|neergestoken|gestoken .. mes
  steekpartij|schotwond|neergeschoten
  neergestoken
  stabbed|stabbing|gunshot
  been|got|was shot
  verdrink*|verdronken
  verdronken
  drown*
  kokend|heet|hete|kokende|boiling|scalding water|olie|thee|vet|soep|oil|tea|koffie|coffee
  verbrand .. ernstig|erg|gezicht|baby|kind|helemaal|heel
  ernstig|ernstige|erg|zwaar verbrand|brandwond|brandwonden|verbranding|gewond
  seriously|badly|severely|gravely burned|burnt|hurt|injured|wounded|scalded
  burned .. badly
  elektrocu*|electrocut*
  elektrische|electric schok|shock
  onder stroom
  afgesneden|afgehakt|afgezaagd|geamputeerd|amputat*
  vinger|hand|arm|been|teen .. eraf|af
  finger|thumb|hand|toe|arm|leg .. cut|chopped|sliced|torn|severed .. off
  cut|chopped|sliced off .. finger|thumb|hand|toe|fingers
  severed
  diepe|gapende snee|wond|snijwond
  deep cut|wound|gash
  staat|sta in brand
  on fire

  @worst .. hoofdpijn|buikpijn|pijn|headache|headaches|migraine|abdominal|stomach
  @worst .. head|belly|tummy|stomach|back pain|ache
  pain .. unbearable|excruciating|agony
  pijn ondraaglijk|ondragelijk|niet uit|houdbaar
  pijn .. ondraaglijk|onhoudbaar|ondragelijk|uithouden
  uithouden van|door de? pijn
  in agony
  ergste hoofdpijn ooit|leven
  ineens|opeens|plots .. hoofdpijn|buikpijn
  hoofdpijn .. ineens|plotseling|opeens|ergste|knal|ooit
  headache .. life|suddenly|sudden|ever|worst|thunderclap
  nekstijf*
  stijve nek ... koorts|hoofdpijn|vlekken|licht
  koorts ... stijve nek
  stiff neck ... fever|rash|headache|light
  fever ... stiff neck
  meningit*
  hersenvliesontsteking
  sepsis|bloedvergiftiging
  vlekken|vlekjes|rash .. niet wegdrukken|wegdrukbaar|weg|fade|purple|paarse
  baby|babytje|pasgeboren|pasgeborene|zuigeling|newborn|infant .. koorts|fever|suf|kreunt|drowsy|temperature|lethargic
  koorts|fever .. baby|newborn|zuigeling|pasgeboren
  koorts boven|van 40|41|42|veertig|eenenveertig
  fever of|over|above 40|41|104|105|forty

  vliezen|vruchtwater gebroken|gesprongen|verlies
  vliezen .. gebroken|gesprongen
  vruchtwater
  waters broke|broken
  water|waters has|have|just broke|broken
  my|the|her water|waters broke
  in|going|into labour|labor
  bevalling .. begonnen|begint
  aan het bevallen
  moet|ga|gaat .. bevallen
  weeen
  contractions
  baby komt|coming er? nu|now|aan
  baby is coming
  baby .. voel .. niet|minder
  baby|zuigeling|newborn .. drinkt|drinken|drinking|drink|eat|drinken niet|not|slecht|wont
  baby|zuigeling|newborn .. niet|not|wont|isnt|doesnt drinken|drink|drinking|feed|feeding|eat|eating|plassen
  baby .. not|stopped moving|kicking
  baby .. beweegt|bewegen niet|minder
  voel .. baby .. niet|minder
  buitenbaarmoederlijk*|ectopic

  hypo
  diabetisch coma
  diabetic coma
  suiker .. heel|te|veel laag|hoog|lage|hoge
  sugar .. very|too|really|dangerously low|high
  coma

  sterf van de? pijn
  sterven|stervende|sterft|doodgaan|overlijden
  ga|gaat|gaan dood
  dood aan het? gaan
  bang .. dood
  denk .. doodga
  doodga
  im|hes|shes|they|theyre|i|he|she .. dying
  @other .. dying
  going|gonna|about to? die
  might|will|could die
  gonna die
  geen hartslag|polsslag|pols
  no pulse|heartbeat
  reanim*
  reaminer*
  cpr|resuscitat*
  verkracht|verkrachting|raped|rape
  mishandeld
`,
  groups,
)

/** The person says that it is not urgent, or is in a hurry to cancel. */
export const notUrgent = phrases(`
  geen .. spoed|spoedgeval|noodgeval|haast|noodsituatie|nood|emergency
  niet .. spoed|spoedgeval|dringend|urgent|noodgeval|spoedeisend|levensbedreigend|levensgevaarlijk|nood
  not|isnt|no|non|aint|nothing .. emergency|urgent|urgency|emergencies
  spoed|emergency is|het|it niet|not
  spoed ... afzeggen|annuleren|afbellen|cancel
  urgent .. cancel
`)

/** Said of an opinion or a consent, these are no alarm by their likeness to one ("can't think of a reason not to"). */
export const consenting = phrases(`
  cant|cannot|couldnt think of a|any|one|anything_else
  ingestemd|stem_ermee_in
`)

/** Said right before a symptom, these take it back ("geen pijn op de borst"). */
export const absent: ReadonlySet<string> = new Set(['geen', 'zonder', 'without', 'never', 'nooit', 'no'])

/** Everyday words that look like a misspelt alarm. */
export const everyday: ReadonlySet<string> = new Set(
  `
  abort agent alarms allee allen allez alone ander anders andre answers aware baanden bandje begin beginnen bello beroep
  bestaat bitte blister block blocked bloem bloemen bomen bonaire bother brake brandende bread breaking breek bring
  brink broek broer bruin burying canel certain cheat check checked checks chess chill chose clash clearer close
  colleagues college concert continue dacht deken doctors doing doorgaan dozen drawn droog droom drukken dutch eater
  eerdere eighth eighty eikel epipens exploded factuur feeling feelings fietst fifth fixed flank flight flushes flying
  garden gebeurt gegevens geheten geklikt gelukt geraak gewacht gewone gezocht grand green griep groeit groen groet
  guest hadden handel handle happened happens heard heeft helped helps helpt herkend heviger hoeft honden hoofd horses
  house infected inhalen klacht klopt komende komst kopen kopie kosten kousen krijsen kring lager lange langere later
  leaving lekke leren lette levend lezen lichte lieverd lights linde lines longer losse luider machines mails meaning
  medicals melden meten meter minute minutes moeten month mornin mornings movies nacht nachtje nemen night noise notes
  nothings oneens order overleden passen patients peter piles pille pinnen plait plakt plane plannen plants positieve
  prins print probleem problem problems puffed raadt rains reach react reageer refuse regen reken responds righto ruilen
  scars scheen scherm schikkend schikt school schoon schreef schrok schuif serieus sharing shopping slechts sleep slight
  slots sluit smelt snapt snars someones somethings soort speed speel spell spelt spijt split spoel spoke sporten sprak
  sprake spreek staff staking start sterf sterk sterren stick stikten stock stond storing story straat straks streak
  strike strikt strot stubbed stukken stukt sturen survived sweet table talen terribly tested thank thatd there these
  theyve thing thinks thinners though thoughts three tomorrows tough tower track trap trick turks uitleg vaker vandaar
  verbind verbonden vergat verkeerd verlopen verslikte vijven vitamine vliegen vloed voeren vriezen vullen waren warts
  weekje weken wekker weten wezen wheres would writing zacht zegen zetten zocht zwager
`.split(/\s+/u),
)
