// What may stand beside an order to cancel in words that nobody can list, and what may not.
import { phrases } from './phrases.ts'

/** Words before an order that promise nothing: a greeting, a yes, a filler. */
export const openers = phrases(`
  goedemorgen|goedemiddag|goedenavond|goedendag|goeiemorgen|goeiemiddag|hallo|hoi|dag|hi|hello|hey|beste|geachte|dear
  good morning|afternoon|evening
  dear sir or madam
  mevrouw|meneer|heer|assistente|dokter|doctor|doc|sir|madam|receptionist|praktijk|practice|surgery|team
  well|nou|now|oh|o|ah|ach|och|goh|so|look|right|okay|ok|oke|um|go_on|go_ahead|go_ahead_and|and|en|just|gewoon|dan|then|yes|ja|toe|kom|graag|liefst|eigenlijk|actually|sorry|unfortunately|helaas|jammer|sadly
  u|je|you hoort|heard|hear|verstaat|verstond me|mij? goed|right|correctly
  you are right
`)

/** Words after an order that change nothing of it. */
export const closers = phrases(
  `
  for|voor @the? @kin|me|him|her|us|mij|hem|haar|ons|them
  now|nu|meteen|direct|today|vandaag
  straight|right away
  en|and? have|nog? een|a? fijne|prettige|goede|mooie|nice|good|lovely dag|avond|middag|weekend|day|evening|weekend nog|verder?
  bye|doei|tot_ziens|goodbye
`,
  {
    the: 'mijn|my|our|onze|the',
    kin: 'man|vrouw|moeder|vader|zoon|zoontje|dochter|dochtertje|kind|kleinzoon|kleindochter|oma|opa|partner|broer|zus|husband|wife|mother|father|mum|mom|dad|son|daughter|child|baby|partner|brother|sister',
  },
)

/** How a letter ends. */
export const closings = phrases(`
  met? vriendelijke|hartelijke groet|groeten
  groet|groeten|groetjes|mvg|regards|sincerely|faithfully
  kind|best|warm regards|wishes
  yours sincerely|faithfully|truly
`)

/** With these somebody begins to say why. */
export const reasonOpenings = new Set(
  'want omdat aangezien doordat wegens vanwege ivm as because cause cos coz cuz since due'.split(' '),
)

/** Whom or what a reason is told of, as its first word. */
export const reasonSubjects = new Set(
  'ik k we wij hij zij ze ie i we he she they mijn mn m onze ons my our the de het t it er there dit this'.split(' '),
)

/** A subject and its verb in one word. */
export const spokenSubjects = new Set('im ive ill weve hes shes theyre theyve theres its were wed'.split(' '))

const verbs = new Set(
  `am is are was were have has had got get must gotta cant couldnt wont dont didnt doesnt isnt wasnt arent werent havent hasnt
  feel feels felt live work works broke fell fallen moved went passed died forgot lost came comes starts ends hurts let took gave caught hurt cut burnt left ran slept threw drove bought woke saw met became put began did does lives
  ben bent is zijn heb heeft hebben had hadden was waren moet moeten moest zit zitten zat lig ligt liggen sta staat staan ga gaat
  gaan kan kunnen kon kom komt kwam word wordt worden werd voel voelt voelde krijg krijgt kreeg woon werk werkt vlieg vertrek
  vertrekken verhuis verhuizen trouwt trouwen vier vieren viert pas past rijd rijdt rijden slaap red haal durf mag viel brak
  vergat overleed lukt doet hoef hoeft geeft blijk blijkt loopt begint krijgen geven doen bel mail regel maak plan`.split(
    /\s+/u,
  ),
)

/** By one of these within its first words a clause that opens with a subject is known for a statement. */
export function isVerb(word: string): boolean {
  return verbs.has(word) || /^[a-z]{2,}ed$/u.test(word)
}

/** A negation of being able, of having and of being, and words that take nothing back where they stand like this. */
export const unable = phrases(
  `
  @verb .. niet|geen|niks|niemand|onmogelijk komen|langs|erheen|erbij|aanwezig|naartoe?
  cant|couldnt|wont|isnt|arent|wasnt|havent|hasnt|hadnt|doesnt|didnt|unable be? @come?
  i|we|they dont
  am|is|are|im|hes|shes|its|were|theyre|was not|no|no_longer @come?
  have|has|had|ive|weve|hes|shes|got|theres|with no|nobody|none|nothing
  no one|lift|car|time|way|transport|need
  nobody|niemand|without|zonder
  te|too laat|late
  te .. om te komen|gaan|reizen
  too .. to come|go|travel|get|make
  look|looking after
  ik|we bel|mail|regel|maak|plan wel|later|zelf|straks|dan|nog|weer .. weer|nieuwe|later|zelf|wel|terug
  ill|well ring|call|phone|book|make|arrange|sort another|again|later|back|a_new|for_another|myself|one? one|again|later|time|myself?
  move|moved|moving house|home|away|abroad|out
  my|his|her back
  i|ive been? thinking|thought about|over it|this|that over?
`,
  {
    verb: 'kan|kunnen|kon|konden|lukt|mag|durf|heb|heeft|hebben|had|ben|is|zijn|was|komt|kom|gaat|ga|red|haal|rijdt|werkt|hoef|hoeft|wordt|voel|zie|geeft|geven|krijg|krijgt|kreeg|slaap|loop|trek|houdt|past|zit|lig|doet',
    come: 'coming|come|attend|make|going|go|there|here|present|able|in|available|around',
  },
)

/** A contrast; what follows from it may still be the order ("but I'm ill so cancel it"). */
export const contrasts = phrases(`
  but|maar|although|though|hoewel|however|echter
`)

/** Somebody will be there after all; before "so cancel it" it is somebody else. */
export const comes = phrases(`
  coming|come|comes|komen|kom|komt|arriv*|versch*|langs|erbij|aanwezig|present|going|make_it
`)

/** Beside an order these make it somebody else's, a question, a condition, a joke, half of a wish or a change of mind. */
export const takesBack = phrases(`
  if|als|mits|tenzij|unless|only|alleen|provided|indien|zodra|once|until|till|tot|totdat|when|whenever|wanneer|before|voordat|eerst|first|after|nadat|pas|whether|or|otherwise|anders|assuming|suppose|stel
  of niet|nee|toch|zal|moet|kan|mag|ik|u|je|hij|we|wij|het|de|die|dat|verzet|beter
  who|what|where|why|how|which|wat|wie|waar|waarom|welke|hoe|hoezo|waarvoor|whose
  except|behalve|instead|liever|rather|still|unlike
  you|u|je|jij|jullie|your|yours|uw|jouw|yourself
  want|wants|wanted|wanting|wanna|wil|wilt|willen|wilde|wilden|wou|wish|wishes|like|likes|love|prefer|prefers|need|needs|needed|nodig|hope|hoped|hoping|hoop|hopelijk|wens
  would|should|could|might|may|shall|id|zou|zouden|zal|zullen
  can|kan|kunnen|lukt|able
  say|says|said|saying|told|tell|tells|telling|zei|zeg|zegt|zeiden|zeggen|gezegd|hear|heard|hears|hoor|hoorde|gehoord|ask|asks|asked|asking|vraag|vraagt|vroeg|gevraagd|shout*|yell*|roep*|riep|schreeuw*|wrote|write*|schreef|schrijf*|text|texts|texted|mail*|app|appte|apt|message*|stuur*|sent|reads|leest|las|claim*|beweer*|promis*|beloof*|advise*|adviseer*|suggest*|insist*|keeps|warn*|quote*|citaat|whisper*|fluister*|mean|means|meant|bedoel*|call|calls|called|ring|rings|rang|phone*|bel|belt|belde|noem*
  think|thinks|thought|thinking|believe*|guess*|suppos*|reckon|wonder*|imagine*|doubt*|know|knows|knew|denk*|dacht|geloof*|vermoed*|twijfel*|weet|weten|wist|vind|vinden|vond|snap*|begrijp*|understand*|forget|vergeet|remember*|realis*|figured
  torn|undecided|unsure|hesita*|aarzel*|joke*|joking|kidding|kid|grap*|geintje|grapje|lol|haha*|hihi*|funny|ironic*|laugh*|lach*|serious*|serieus|dare|daag|mad|crazy|gek|stupid|dom|silly|test|testing|pretend*|example|voorbeeld|bijvoorbeeld|theor*|hypothe*|zogenaamd|nonsense|onzin|mistake*|vergis*|wrong|verkeerd*|fout*|misverstand|oops|oeps
  ik|we|wij|wel|gewoon|dan ben|zijn er|erbij
  be there|here|on_time
  ga|gaan wel|gewoon|toch|er|dan|erheen|heen|naartoe
  see|zie|zien|spreek you|u|je|jullie
  suffer*
  clear|duidelijk|adamant|words|woorden|voice|stem|sign|letter|brief
  were|mocht i|ik|we|he|she|hij|ze
  on my|our way
  onderweg|wachtkamer|waiting|parking|parkeer*|gewacht|waited
  abonnement|lidmaatschap|membership|krant|netflix|verzekering|insurance|hotel|premie
  confused|drunk|dronken|clue|such|gemaakt|made|mine|mijne|vrouwelijke|female
  im|am|ben|were|zijn|are free|vrij|beschikbaar|available
  de|in war
  have|ive|heb|hebben .. staan|diary|agenda|calendar|time|tijd
  moet|must have? een|a
  soon|long as
  be seen|helped|treated
  see|spreken|zien|spreek
  gezien|geholpen|behandeld worden
  help|hulp|urgent|spoed|dringend|agony
  er|hier|daar|het|dit|dat staat
  er een|twee|drie|eentje
  has|have|had|got|is|are one|two|three|another
  booked|ordered|besteld|geregeld|gereserveerd|reserved|adres|address|melding|notification
  changed my|it|that|mind
  bedacht|bedenk*|misheard|misunderst*|oneens|disagree*|refuse*|weiger*
  keep*|kept|stay*|remain*|leave|leaving|hold*|stand|attend*|houd*|hou|houden|blijf*|blijv*|bewaar*|behoud*|laat|laten|doorgaan|doorgaat
  move|moved|moving|verzet*|verplaats*|verschui*|wijzig*|change|changing|verander*|resched*|rebook*|book|books|booking|boek*|make|makes|plan*|new|nieuw*|another|ander|andere|anderen|other|others|ook|also|too_please|aswell|as_well|both|allebei|beide|alle|allemaal|everything|every|alles|next|volgende|second|tweede|later|straks|tomorrow_instead|swap*|ruil*
  afspraak|afspraken|appointment*|appt|booking*|subscription|abonnement|order|bestelling|recept|prescription
  cancel*|cancellation|remove*|removing|delete*|deleting|scrap*|afzeg*|afgezegd|annule*|geannuleerd|schrap*|geschrapt|verwijder*|annulering|afzegging|undo|terugdraaien|reverse
  wait*|wacht*|stop*|halt|hang|moment|minute|minuut|seconde|sec|ho|forget|whoa|back|terug|nee|no|nope|nah|never|nooit|not|niet|geen|nothing|niks|niets|nor|neither|dont|none
  care|cares|matter*|mind|schelen|schelt|uitmaakt|uitmaken|whatever|boeit|sake|regret*|spijt|mislead|lie|lying|lieg*|false|untrue|odds|angry|furious|boos|woedend|sue|complain*|klacht_indienen|miss|misses|missing|missen|gemist|lose|losing|kwijt|verlies*
  yours|mine_too|his|hers|theirs
`)
