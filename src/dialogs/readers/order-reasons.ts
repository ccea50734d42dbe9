// What may stand before and after an order to cancel, and how a reason is known for one.
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
  mvg
  kind regards
  yours sincerely|faithfully|truly
  , groet|groeten|groetjes|regards|sincerely
  , best|warm regards|wishes
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
