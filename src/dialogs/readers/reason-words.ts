// Why somebody will not come, told after a yes in a few plain words ("ja, ik lig dan in het ziekenhuis"). Every word must
// be one of these; there must be somebody or something it is told of, and a reason. A negation, a condition or a word that
// is not here leaves it a doubt.
import { phrases } from './phrases.ts'

/** Whom or what a reason is told of. */
export const reasonSubjects = phrases(`
  ik|k|wij|we|hij|zij|ze|i|im|ive|were|weve|he|hes|she|shes|they
  man|vrouw|moeder|vader|zoon|zoontje|dochter|dochtertje|kind|kleinkind|kleindochter|kleinzoon|oma|opa|partner|broer|zus|oppas|husband|wife|mother|father|mum|mom|dad|son|daughter|child|kid|kids|baby|granddaughter|grandson|partner|brother|sister
  pijn|hoest|koorts|rug|knie|oor|oorontsteking|plekje|wond|wondje|keel|keelpijn|buik|buikpijn|hoofdpijn|klachten|klacht|jeuk|ontsteking|enkel|schouder|been|arm|hand|voet|teen|oog|bult|bultje|kwaal|verkoudheid|allergie|hooikoorts|wrat|nagel
  pain|cough|fever|back|knee|ear|rash|throat|stomach|headache|itch|infection|ankle|shoulder|leg|arm|hand|foot|toe|eye|lump|spot|symptoms|complaint|complaints|allergy|wart|nail
  auto|bus|trein|taxi|rolstoel|rollator|scootmobiel|fiets|car|train|lift|van
  fysio|fysiotherapeut|specialist|apotheek|apotheker|tandarts|spoedpost|huisartsenpost|physio|physiotherapist|pharmacist|dentist|antibiotics|tablets|cream
  something|iets
`)

/** What makes a reason: being elsewhere, ill, better or helped already, and a thing that came between. */
export const reasonHeads = phrases(`
  ziekenhuis|buitenland|vakantie|reis|werk|werken|dienst|nachtdienst|stage|school|les|college|toets|tentamen|examen|begrafenis|crematie|uitvaart|bruiloft|trouwerij|trouwt|verjaardag|feest|geopereerd|operatie|opgenomen|verhinderd|weg|druk|ziek|grieperig|verkouden|griep|corona|buikgriep|migraine
  beter|opgeknapt|hersteld|genezen|gezakt|verdwenen|weggetrokken|verholpen|opgelost|afgehandeld|bovenop|kiplekker|overgegaan|klachtenvrij|geslonken
  is|zijn|was|alweer|al|weer|helemaal|vanzelf over
  verhuizen|verhuis|verhuisd|overgestapt|pech|file|dubbel
  hospital|abroad|holiday|holidays|vacation|work|working|shift|school|class|exam|test|funeral|wedding|married|surgery|operation|busy|sick|unwell|poorly|flu|covid|migraine|flying|travelling|traveling|overseas|office|lecture|conference
  have|got a meeting
  better|recovered|cleared|healed|gone|solved|cured|mended|dealt|settled|treated
  feeling|feel|all|am|im well
  am|im|is|was|been|being|feeling|hes|shes|fell|taken ill
  moving|moved|twice|traffic
  come|came up|between
  tussen gekomen
  tussengekomen
  valt|viel allemaal? mee
`)

/** Plain words that tell nothing by themselves. */
export const plainWords = phrases(`
  mijn|mn|m|de|het|t|een|die|dat|deze|is|ben|zijn|heb|heeft|hebben|zit|zitten|lig|ligt|moet|moeten|word|wordt|sta|staat|was|al|alweer|weer|net|inmiddels|gelukkig|vanzelf|dan|dag|week|hele|helemaal|bij|in|op|aan|van|naar|door|want|omdat|dus|en|daar|heel|erg|stuk|gaat|goed|wegens|vanwege|onder|tijdens|onze|ineens|plots
  my|our|the|a|an|that|this|it|its|is|am|are|was|had|have|has|got|be|been|being|by|now|already|just|all|completely|since|then|day|week|at|in|on|to|off|away|out|because|cause|cos|as|so|and|too|very|again|up|luckily|thankfully|itself|going|home|having|did|suddenly
`)
