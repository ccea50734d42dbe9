// Questions that are not about the patient but about Balie itself: who is this, what becomes of what I say.
import { bookOf, covers, occurs, phrases } from './phrases.ts'
import { wordsOf } from './words-of.ts'

/** Whether one talks with a person, what is done with what is said, the practice's number, why something is asked. */
export type AboutBalie = 'robot' | 'privacy' | 'phone' | 'why'

const groups = {
  being:
    'mens|mensen|persoon|iemand|medewerker|medewerkster|assistente|human|person|someone|robot|bot|chatbot|computer|machine|automaat|ai',
  phone: 'nummer|telefoonnummer|telnr|phone_number|telephone_number|number|telefoon_nummer',
  data: 'gegevens|informatie|data|details|information',
}

const tables: Readonly<Record<AboutBalie, string>> = {
  robot: `
    spreek|praat|chat|typ|schrijf|app ik hier? nu? met|tegen een? echte|echt|levend|levende|gewoon|gewone? @being
    ben|bent jij|je|u|dit een? echte|echt|levend|levende? @being|echt
    is dit|dat|het een? echte|echt|levend|levende? @being
    met wie|wat praat|spreek ik hier|nu?
    wie|wat ben|bent u|je|jij
    wie is dit|daar
    am i talking|speaking|chatting|writing to|with a|an? real|actual|live? @being
    are you a|an? real|actual|live? @being|real
    is this|that|it a|an? real|actual|live? @being
    who|what are you
    who am i talking|speaking to|with
    who is this`,
  privacy: `
    wat doen|doet jullie|u|je met mijn|onze|deze|de @data
    wat gebeurt er met mijn|onze|deze|de|dit @data?
    wie leest|ziet|kan dit|dat|mijn|deze? @data? lezen|zien|mee|allemaal?
    is dit|dat|het hier? wel? veilig|prive|vertrouwelijk
    zijn mijn|onze|deze @data hier? wel? veilig
    bewaren|bewaart|bewaar jullie|u|je dit|dat|het|mijn @data?
    what do you do with my|this|these|the @data
    what happens to|with my|this|these|the @data
    who reads|sees this|that|my @data?
    who can read|see this|that|my @data?
    is this|that|it safe|private|secure|confidential
    is|are my @data safe|private|secure
    do you keep|store|save this|that|it|my @data?
    privacy`,
  phone: `
    wat is|was het|dat|jullie|uw|je @phone ook_alweer?
    wat is|was het|jullie|uw|je @phone van de|jullie praktijk|assistente|dokter|huisarts
    hebben|heeft|hebt jullie|u|je een|het? @phone
    welk @phone is|was dat|het|moet|kan|mag ik? bellen?
    op? welk @phone moet|kan|mag ik jullie|u|de_praktijk? bellen
    op? welk @phone bel ik
    telefoonnummer|telnr|phone_number|telephone_number
    what is|was the|your|ur|that @phone again?
    whats the|your|ur|that @phone again?
    what|which @phone do|can|should|must i call|ring|phone
    do you have a|the @phone`,
  why: `
    waarom|waarvoor|why|hoezo
    waarom|waarvoor wilt|wil|moet|moeten|vraagt|vraag|heeft|heb|hebben|is u|je|jij|jullie|ik|dat|dit ...
    why do|does|did|must|should|would|is|are you|i|that|this ...
    what do you need that|it|this|my ... for`,
}

const polite = phrases(`
  alstublieft|alsjeblieft|aub|please|dank|bedankt|thanks|u|you|je|maar|eigenlijk|nou|oh|o|ja|nee|yes|no|eh|ehm|uh|um|dan|toch|hallo|hello|hi|hey|hoi|goedemorgen|goedemiddag|goedenavond|goedendag|sorry|even|eens|actually|and|but|so|ok|oke|okay|weten|eerst|trouwens|btw|by|the|way|ook|alweer|nog|precies|exact|again|overigens|allemaal|mee|hier
`)

const books = Object.entries(tables).map(([about, lines]) => {
  const own = phrases(lines, groups)
  return { about: about as AboutBalie, own: bookOf(own), all: bookOf([...own, ...polite]) }
})

/** What is asked about Balie, when the whole answer asks it: "ik wil niet met een robot praten" is a wish. */
export function readAboutBalie(text: string): AboutBalie | undefined {
  const words = wordsOf(text)
  return books.find(({ own, all }) => occurs(own, words) && covers(all, words))?.about
}
