// What may be told beside an order to cancel: a closed world. Every word of a reason must be one of these, it must begin with whom
// or what it is told of, and hold a word that says why. What is not here makes the order a doubt: irony, somebody else's words,
// another appointment or coming after all can be put in any words, and no list of those is ever whole.
import { phrases } from './phrases.ts'
import { absent, needless, noOther, reasons } from './refraining-words.ts'

const groups = {
  land: 'frankrijk|spanje|duitsland|belgie|italie|portugal|griekenland|turkije|marokko|engeland|oostenrijk|zwitserland|amerika|canada|indonesie|suriname|curacao|aruba|thailand|kroatie|polen|schotland|ierland|zeeland|limburg|brabant|friesland|drenthe|groningen|texel|terschelling|parijs|londen|berlijn|zuid_afrika|australie|noorwegen|zweden|denemarken|france|spain|germany|belgium|italy|greece|turkey|morocco|england|austria|switzerland|america|usa|indonesia|croatia|poland|scotland|ireland|wales|paris|london|berlin|australia|norway|sweden|denmark|holland|amsterdam',
  kin: 'man|vrouw|moeder|vader|zoon|zoontje|dochter|dochtertje|kind|kinderen|kleinkind|kleinkinderen|kleinzoon|kleindochter|schoonmoeder|schoonvader|schoonzoon|schoondochter|oma|opa|partner|vriend|vriendin|broer|zus|zusje|broertje|tante|oom|neef|nicht|mantelzorger|baby|peuter|kleuter|husband|wife|mother|father|mum|mam|pap|mom|dad|son|daughter|child|children|grandchild|grandchildren|kid|kids|grandson|granddaughter|brother|sister|gran|nan|grandma|grandad|aunt|uncle|carer|boy|girl|fiance',
  my: 'mijn|mn|m|onze|my|our|de|the',
  now: 'nu|net|al|alweer|weer|inmiddels|gelukkig|helaas|ook|pas|vanzelf|helemaal|weer_helemaal|al_weer|ineens|plotseling|now|just|already|all|suddenly|completely|fortunately|luckily|unfortunately|sadly|also',
  is: 'is|zijn|was|waren|are|were|has|have|heeft',
  complaint:
    'pijn|klacht|klachten|hoest|koorts|rugpijn|oorpijn|oorontsteking|plekje|wond|wondje|keelpijn|buikpijn|hoofdpijn|jeuk|ontsteking|blaasontsteking|bult|bultje|kwaal|verkoudheid|allergie|hooikoorts|wrat|uitslag|eczeem|duizeligheid|hechtingen|pain|cough|fever|earache|rash|headache|itch|infection|lump|spot|symptom|symptoms|complaint|complaints|allergy|wart|cold|dizziness|temperature|swelling|stitches',
  part: 'rug|knie|oor|keel|buik|enkel|schouder|been|arm|hand|voet|teen|oog|nagel|back|knee|ear|throat|stomach|ankle|shoulder|leg|foot|toe|eye|nail|hip|heup',
  gone: 'over|weg|voorbij|beter|minder|verdwenen|genezen|gezakt|overgegaan|weggetrokken|weggegaan|opgelost|hersteld|goed|in_orde|veel_beter|stukken_beter|much_better|gone|better|fine|healed|cleared|cleared_up|settled|settled_down|went|fixed|mended|cured|okay|ok|normaal|weggezakt',
  ride: 'auto|bus|trein|taxi|regiotaxi|rolstoel|rollator|scootmobiel|fiets|brommer|lift|metro|tram|car|train|wheelchair|scooter|bike|van|lift|ride|tube',
  broken: 'kapot|stuk|gestolen|defect|afgelast|uitgevallen|lek|broken|stolen|cancelled|delayed|late|dead',
} as const

const table = (lines: string) => phrases(lines, groups)

/** Whom a reason is told of: the speaker, or those near to them. */
export const tellers = table(`
  ik|k|wij|we|i|im|ive|weve|were
  hij|zij|ze|he|she|they|hes|shes|theyre|theyve
  mijn|mn|m|onze|my|our @kin
  de|the kinderen|kleinkinderen|kids|children|grandkids|kleine|baby
  die dag|ochtend|middag|week|morgen moet|moeten|ben|heb|zit|zitten|hebben|ga|gaan ik|we|wij
  dan moet|moeten|ben|heb|zit|zitten|hebben|ga|gaan|lig ik|we|wij
  on that day|morning i|im|we|were
  that day|week|morning i|im|we|were
  my|the|our kids|daughters|sons|husbands|wifes|mums|mothers|dads|fathers
`)

/** "I'll be in hospital": written without its mark it is a word for being unwell. */
export const promises = table(`
  ill|well be|must|need
  i|we will|shall|would be|must|need
`)

/** What keeps somebody away or makes coming needless: clauses that are told of a thing, whole. */
export const hindrances = table(`
  mijn|mn|de|het|die|my|the|our? @complaint @is? @now? @now? @gone
  mijn|mn|de|het|die|my|the|our @part @is? @now? @now? beter|genezen|veel_beter|stukken_beter|much_better|better|fine|healed|goed|in_orde|hersteld|mended|cured|okay|ok|normaal
  mijn|mn|de|the|my|our @complaint|@part doet|voelt|gaat @now? @now? normaal|beter|goed
  mijn|mn|de|the|my|our coughs|rashs @now? @gone
  my|our ears|knees|hips|legs @now? better|fine|healed|okay|ok
  @my? @ride @is? @now? @broken
  @my? @ride rijdt|rijden|gaat|komt|doet|start|loopt niet|niet_meer|het_niet|niet_meer
  @my? @ride wil niet starten|rijden|meer
  @my? @ride doesnt|didnt|isnt|wont|not run|come|running|coming|start|work|working|here
  the|my|our car|train|bus broke|has|is? broken? down
  mijn|de|onze auto|fiets|scooter staat|is bij|in|naar de|het garage|monteur|werkplaats
  there is|are|isnt no? bus|buses|train|trains
  theres|theres_no|no bus|buses|train|trains
  er rijdt|rijden|is|gaat geen bus|bussen|trein|treinen|vervoer
  @my baas|boss|oppas|babysitter|sitter|thuiszorg|rooster|dienst|shift|carer|werkgever heeft|is|has|geeft|let|changed|komt|wordt? me|mij|zich? niet? geen|no|down|out? vrij|ziek|away|ill|sick|gemeld|ziek_gemeld|changed|gewijzigd|veranderd?
  my|the|our boss|employer|manager wont|doesnt|didnt|cant give|let me|us? the|any|off|go|have? time|day|morning? off?
  mijn|onze baas|werkgever geeft me? niet|geen vrij
  @my baas|boss heeft|has me? nodig|needs_me
  my|the boss needs me at|in work|in?
  het|it sneeuwt|ijzelt|vriest|stormt|onweert|glad|hagelt te? hard|erg|flink?
  its|het_is|it_is te|too|so|zo|heel|very|erg? glad|gevaarlijk|mistig|slippery|icy|snowing|snowy|foggy|stormy|freezing|dangerous te|too? hard? buiten|outside|to_drive|om_te_rijden?
  its|het_is|it_is te|too|veel_te warm|heet|koud|hot|cold
  theres|there_is|er_is|er_ligt te_veel|so_much|too_much? snow|ice|sneeuw|ijs|gladheid|storm|a_storm|staking|a_strike
  with|met this|die|deze|dit snow|ice|weather|gladheid|sneeuw|weer
  er is|was iets|wat tussen? gekomen|tussengekomen
  er kwam iets|wat tussen
  er kwam|komt iets|wat tussen
  er is een|iets overleden|sterfgeval|begrafenis|crematie|familie? in|binnen? de|mijn|onze? familie?
  theres|there_is|weve|ive|we_have a? funeral|wedding|bereavement|death|exam|emergency in? the|my|our? family?
  something|iets|somethings has? come|came up >
  something|iets|somethings has? come|came up at work|home
  something|iets|somethings has? come|came up so|dus
  something|iets came|kwam between|tussen
  het|it is|was|gaat|gaan|voelt|werd @now? @now? @now? over|overgegaan|genezen|voorbij|verdwenen|vanzelf_overgegaan|weggetrokken|opgelost|cleared_up|healed|gone
  het|it is|gaat|voelt|feels @now? @now? veel|much|a_lot|een_stuk? beter|better
  het gaat alweer|weer|al_weer helemaal|heel|best? goed
  its|thats|het|it gone|cleared_up|healed|better|went_away|cleared away? by|on? itself|its_own|now|vanzelf?
  it|this|het|its|dat clashes|clashing|valt|botst|overlaps with|samen_met|op|met my|a|mijn|een|work|werk exam|work|shift|meeting|dienst|werk|examen|tentamen|vakantie|holiday|class?
  de|het|mijn fysio|fysiotherapeut|specialist|apotheek|apotheker|tandarts|spoedpost|huisartsenpost|ziekenhuis|zalf|medicijnen|antibiotica heeft|hebben|had me|mij|het|dat? @now? geholpen|behandeld|verholpen|opgelost|gezien
  my|the physio|physiotherapist|specialist|pharmacist|pharmacy|hospital|dentist|antibiotics|tablets|cream|ointment|consultant has|have|already|just? already|just? fixed|sorted|helped|treated|seen|saw|solved|cured|done it|me|that|this?
  de|mijn|the|my medicijnen|zalf|antibiotica|tablets|medicine|antibiotics|cream werkt|werken|helpen|helpt|worked|works|working|helped|helps goed?
  de|het|my|the|our verwarming|ketel|cv|lift|keuken|boiler|heating is|wordt kapot|geplaatst|broken|stuk|being_fitted
  mijn|my gehoorapparaat|bril|kunstgebit|hearing_aid|glasses is|are|zijn kapot|stuk|broken|lost|kwijt
  mijn|my hearing aid is broken
  mijn|my rolstoel past niet in de taxi
  my|mijn|our|the hip|knee|back|heup|knie|rug|legs|leg|been is|speelt|plays|are|in playing|op|up|plaster|in_plaster|gips|opgespeeld|gebroken|broken
  mijn|my|our|onze hond|kat|dog|cat|poes is|has|was? died|dood|gestorven|overleden
  my|mijn hip|knee|back|heup|knie|rug|knees|hips|backs is? too|te bad|slecht|sore to|om get|go|travel|walk|te_komen|te_reizen|te_lopen there?
  @my oppas|babysitter|sitter|carer|thuiszorg|mantelzorger komt|isnt|is|cant|kan|let|has|heeft|heeft_zich not|niet|coming|come|down|me_down|me|ziek|ill|sick|away|cancelled|afgezegd|afgemeld|ziek_gemeld die|that? dag|ochtend|day|morning|coming|down?
`)

/** Words that say why, told of somebody: away, hindered, busy with what cannot wait, a loss, moved, helped elsewhere, better. */
export const hindered = table(`
  ziekenhuis|hospice|buitenland|vakantie|reis|werken|dienst|nachtdienst|nachtdiensten|avonddienst|stage|school|les|lessen|college|toets|tentamen|examen|rijexamen|begrafenis|crematie|uitvaart|begrafenissen|bruiloft|trouwerij|trouwt|trouwen|verjaardag|feest|feestje|jarig|opgenomen|verhinderd|verhindering|druk|drukte|ingesneeuwd|camping|festival|quarantaine|isolatie|sollicitatiegesprek|sollicitatie|vergadering|cursus|training|congres|rechtszaak|rechtbank|bevalling|bevallen|kraambed|weeen|gedoopt|doop|oppassen|mantelzorg
  verhuizen|verhuis|verhuisd|verhuizing|pech|panne|file|dubbel|stroomstoring|staking|kampeer|kamperen|overstroming|lekkage|wateroverlast|opgeroepen|gladheid|sneeuw|ijzel|storm|hitte|corona|omstandigheden|tijdgebrek|geldgebrek|vervoersproblemen
  hospital|hospice|abroad|holiday|holidays|vacation|working|nights|shift|shifts|school|class|classes|exam|exams|funeral|wedding|christening|baptism|birthday|married|busy|flying|travelling|traveling|travel|overseas|office|lecture|conference|training|interview|court|jury_duty|jury_service|quarantine|isolating|festival|campsite|camping|labour|snowed_in|snowed_under|stranded|stuck|moving|moved|traffic|weather|snow|ice|strike|circumstances|commitments|bereavement|hospice|visitors
  in|naar|to|op|for @land
  op|aan|naar|voor|mijn|het werk
  at|to|for|my|got|must work
  < werk|work
  werk|work|werken|working dan|die_dag|then|that_day|nights|late|die_ochtend|that_morning
  out|away of? town
  away|weg
  een|a|an|another|andere|ander afspraak elders
  have|got|ive|in a? meeting
  ik|we|wij zit|zitten|ben|zijn|heb|hebben zonder stroom|auto|vervoer|oppas|water|verwarming
  lekke band
  flat tyre|tire
  sterfgeval|overleden|gestorven|sterven|stervende|overlijden|begraven|gecremeerd
  died|passed_away|passed|dying|deceased|death
  op sterven
  off to @land
  off school
  no|geen|niet_genoeg vervoer|oppas|lift|ride|transport|childcare|babysitter|auto|car|tijd|time|vrij
  kids|kinderen off school
  look|looking|zorgen|zorg|oppas after|voor
  keuken|badkamer geplaatst|geleverd
  brengen|halen van school
  dierenarts
  to_the|to vet
  must|need_to|gotta fetch|collect|pick_up
  vergeten|verslapen|overslept|forgotten|forgot dat|that?
  te laat
  too|running|very late
  double booked
  dubbel geboekt|afspraak
  niet meer? nodig
  no longer? needed|need
  registered|ingeschreven|overgestapt|signed_up elsewhere|bij|naar|with|at? een|another|a_new? andere|new? huisarts|praktijk|gp|practice|surgery|doctor?
  mixed|mixed_up the dates|dates_up
  in datum vergist
  in de datum|dag|tijd vergist
  vergist in de datum|dag|tijd
  niet|not in nederland|town|the_country|het_land
  tested positive
  positief getest
  dates|dag|datum wrong|verkeerd
  @kin heeft|has|took|taken de|the? auto|car mee|nodig|taken?
  taken the car
  heeft|has|took|needs|nodig de|the auto|car
  sorted|sorted_out
  met|with|for|voor de|the|my|mijn|onze|our hond|kat|dog|cat naar|to
  de_hond|de_kat|the_dog|the_cat|my_dog|my_cat|mijn_hond|mijn_kat
  nachtdienst|avonddienst gehad
  gesprek|vergadering|bijeenkomst op|bij school|het_werk|werk
  the grandkids|grandchildren|kids|children
  interview|sollicitatie|sollicitatiegesprek
  a_job|job|jobs
  gone into
  went into
  iets|wat tussengekomen|tussen_gekomen
  doesnt|dont|isnt run on? weekends
  signed off
  ander afspraak
  kan|kunnen|kon me|mij|hem|haar|er? niet komen|weg|lopen|reizen|fietsen|brengen|autorijden|rijden|halen|alleen_laten? niet?
  cant|couldnt|unable walk|drive|bring|take|get|come|travel|leave|make|move me|us|it|there|out|off_work|of_bed|out_of_bed|him|her|the_house|get_there?
  dont|not feel|feeling|really? up to it
  a? stomach|tummy|sickness bug
  krijg|krijgen|krijgt die_dag|dan|een|onze|de? de|een? nieuwe? keuken|badkamer|vloer|ketel
  kan|kunnen onmogelijk weg|komen hier?
  mag|durf|wil niet naar? buiten|rijden|weg|komen|alleen? reizen|gaan|rijden?
  dont|doesnt|cant|wont drive in? the? snow|ice|dark|anymore|there|that_far?
  havent|hasnt got|have? anyone|anybody|a|any to|lift|transport|way|car|babysitter drive|bring|take|of? me|us|getting? there?
  heb|heeft|hebben niemand die me|mij|ons brengt|rijdt|kan_brengen|ophaalt
  heb|heeft|hebben niemand om|voor te|de|mijn? rijden|brengen|kinderen|oppas?
  no way of getting|getting_out|to_get there|out?
  snowed in|under
  stuck on|in|at a|the|work|traffic train|bus|traffic|tram?
  zit|sta|zitten|staan vast
  het|dit weer
  vast in|op de|het file|verkeer|trein|werk|station
  zie|zag het niet zitten
  not|niet up to it
  too|te tired|moe|weak|zwak|frail|oud|old to|for|om|ervoor? it|come|travel|go|te_komen|te_reizen|get_there|get_out|make_it?
  wil|willen|want niemand|nobody|to|not_to aansteken|infect_anyone|besmetten|infect
  going into|into labour|hospital
  in|op|onder controle|herstel|genezen_verklaard
  weg zijn
  beter|opgeknapt|hersteld|genezen|bovenop|kiplekker|klachtenvrij|gezond|verholpen|herstellende
  better|recovered|healed|cured|well|fine|sorted|healthy|back_to_normal|on_the_mend
  genezen verklaard
`)

/** Helped elsewhere: a reason beside an order. Beside a yes it may be what is asked about. */
export const helped = table(`
  ive|been|ben|is|was already|just|al|net|been? been|geweest|at|naar|bij to|at|de|by|the? the|de|a? emergency|hospital|specialist|huisartsenpost|spoedpost|er|eerste_hulp|physio|fysio|dentist|tandarts|a_and_e geweest|already|gezien?
  bij|naar|op de|het specialist|huisartsenpost|spoedpost|eerste_hulp|hap|tandarts|fysio|ziekenhuis|spoedeisende_hulp|apotheek geweest
  seen|saw a|the|another doctor|specialist|consultant|physio already?
  al|nu een andere|nieuwe huisarts
  got|have another|a_new doctor|gp|surgery now|already?
  went to a_and_e|hospital|the_hospital
  had it done privately|elsewhere|already
  already? had the|my|a jab|injection|vaccination|test|flu_jab|blood_test|it already|done|elsewhere?
  heb|had|hebben de|mijn|het|een|al prik|griepprik|uitslag|uitslagen|inenting|vaccinatie|bloedonderzoek|al|prik al|gehad|gekregen|binnen gehad|gekregen|al? elders?
  al? medicijnen|zalf|antibiotica|recept|pillen|uitslag gekregen|gehad van|bij|al? de? huisartsenpost|apotheek|specialist|spoedpost?
  got|had|have|received my|the|a results|result|prescription by|from|through|already? post|email|phone|hospital|the_post|the_hospital|already?
  got my|the? results by? post?
  met de|mijn assistente|fysio|specialist|huisartsenpost overlegd|besproken
  ben|is|ive|has|been|already_been|have_been al|net|already|been? been? geholpen|behandeld|helped|treated
`)

/** Ill: a reason for staying at home. */
export const ill = table(`
  ziek|zieke|ziekjes|ziekte|grieperig|verkouden|griep|buikgriep|migraine|misselijk|corona|covid|waterpokken|diarree
  sick|unwell|poorly|illness|sickness|flu|migraine|nauseous|chickenpox|bedridden|covid|bug
  im|is|am|was|are|hes|shes|very|so|too|all|taken|fell|been|feeling|really|quite|still|to ill
`)

/** Complaints: a reason beside an order, but what a doctor is for beside a yes. */
export const complaints = table(`
  operatie|opname|operation
  having|had|have|after surgery
  koorts|keelontsteking|longontsteking|benauwd|duizelig|moe|uitgeput|gevallen|gebroken|bed|beroerd|hoofdpijn|rugpijn|buikpijn|keelpijn|spit|hernia|hersenschudding|beroerte|aangereden|geopereerd|gips|oververmoeid|overspannen|slecht
  headache|vomiting|temperature|fever|exhausted|tired|bed|stroke|accident|pneumonia|dementia|fallen|bronchitis|concussion|infectious|contagious|asleep
  have|got|has|ive|caught|with|shes|hes a? bad|nasty|terrible|heavy|awful? cold|cough|back
  had|has|have a bad? fall|stroke|accident
  having a bad day
  my|the husband|wife|mother|father|mum|dad|son|daughter fell|fainted
  i fell
  niet zo? lekker|goed
  not|dont|doesnt|isnt feeling|feel? so|too|very? well|good|great
  feeling|feel rough|dreadful|awful|terrible|sick
  up|sick all night
  last|pijn van|aan|in mijn|de|het? rug|knie|been|heup|voet|schouder|hoofd|buik|nek|enkel
  fractured|broke|broken|twisted|sprained|verstuikt my|his|her? leg|arm|hip|foot|ankle|wrist|been|arm|heup|voet|enkel|pols?
  gebroken been|arm|heup|voet|enkel|pols
  my|mijn? leg|arm|hip|foot|been|arm|enkel|pols gebroken|verstuikt|in_plaster|in_het_gips
  allergic|allergisch to|voor it|that|het anyway?
  beroerte|hartaanval|longontsteking|griep|koorts gehad|gekregen
  te|too ziek|moe|zwak|ill|poorly|sick|tired|frail om|to te? komen|reizen|come|travel|go
`)

/** Words that tell nothing by themselves. No weekday, no time of the clock, no "you", no "not", no turn. */
export const filling = table(`
  ik|k|me|mij|mijn|mn|wij|we|ons|onze|hij|zij|ze|hem|haar|zijn|zich|i|my|our|us|he|she|him|her|his|they|im|ive|were|weve|hes|shes
  @kin
  ben|is|was|waren|heb|heeft|hebben|had|moet|moeten|moest|zit|zitten|zat|lig|ligt|liggen|sta|staat|staan|ga|gaat|gaan|word|wordt|worden|werd|voel|voelt|krijg|krijgt|kreeg|slaap|vlieg|doe|rijden|rijdt|werk|vieren|logeer|logeren
  am|are|has|have|had|got|be|been|being|must|need_to|feel|feels|felt|feeling|going|go|went|get|getting|took|staying_with|staying_in|do|doing|say|having|looks
  de|het|t|een|nn|een_paar|the|a|an|some|die_dag|deze|die_week|die_ochtend|die_middag|die_tijd|dan|dag|dagen|week|weken|ochtend|middag|weekend|maand|nacht|vannacht|gisteren|vanochtend|vandaag|that_day|that_week|that_morning|that_afternoon|this_week|this_morning|then|day|days|week|weeks|morning|afternoon|night|yesterday|today|last_night|at_the_moment|op_dit_moment|tomorrow|morgen
  hele|heel|erg|zo|te|zeer|flink|behoorlijk|best|enorm|very|so|too|really|quite|rather|much|all|a_bit|een_beetje|een_stuk|a_lot|terribly|vreselijk|ontzettend|echt|weer|alweer|al|nog_steeds|net|nu|inmiddels|gelukkig|helaas|vanzelf|helemaal|ineens|plotseling|nogal|toch_al|ook|now|just|already|again|completely|suddenly|unfortunately|luckily|sadly|currently|still|both|allebei|pas|weer_helemaal|thuis|home|house|elders|elsewhere|samen|together
  in|op|bij|naar|aan|van|met|voor|door|tijdens|onder|tot_en_met|at|on|to|with|for|of|by|up|down|en|and|ziekenhuis|huis
  twee|drie|vier|vijf|zes|acht|two|three|four|five|six|eight|paar|few|couple_of dagen|weken|maanden|days|weeks|months
  until|till|tot next|volgende week|month|maand
  belangrijke|important|dringende|urgent
  in de familie
  in the family
  bed|bank|sofa|couch
  anyway|either
`)

/** What may be said to the desk beside a reason. */
export const courteous = table(`
  ja|yes|hoor|graag|alstublieft|alsjeblieft|aub|please|sorry|bedankt|dank|dankjewel|thanks|mevrouw|meneer|excuus|jammer
  dank je|u wel|vriendelijk?
  thank you very_much|so_much?
  im afraid
  so|very|heel|erg|het_spijt|im sorry|me|jammer
`)

/** Clauses that tell by themselves why nobody will come, whoever they are told of. */
export const whole = [...absent, ...needless, ...noOther, ...reasons]
