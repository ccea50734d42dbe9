// What may stand before and after an order to cancel and changes nothing of it.
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
