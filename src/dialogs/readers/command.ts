import type { Hearing } from './hearing.ts'
import { bookOf, covers, occurs, type Phrase, phrases } from './phrases.ts'
import { wordsOf } from './words-of.ts'

/** A word that works everywhere, whatever was asked. */
export type Command = 'stop' | 'repeat' | 'slower' | 'help' | 'person' | 'start-over' | 'back' | 'dutch' | 'english'

const tables: Readonly<Record<Command, string>> = {
  stop: `
    stop|stoppen|stopt|quit|exit|einde|ophangen|afsluiten|doei|doeg|bye|goodbye
    ik? wil stoppen
    i? want to stop
    stop ermee|hiermee|nu|now
    ik hang op
    ik ga ophangen
    hang up
    tot ziens
    bye bye
    end|stop the|this|het|dit call|conversation|chat|gesprek`,
  repeat: `
    herhaal|herhalen|herhaling|repeat|nogmaals|wablief|pardon|huh|again
    herhaal|repeat dat|het|that|it|this
    kunt|kan|kun u|je|jij dat|het nog? eens? herhalen
    kunt|kan|kun u|je|jij dat|het nog een? keer|eens herhalen|zeggen
    can|could|would you repeat|say that|it again?
    nog een keer|maal
    nog eens
    wat zei|zegt u|je
    what did you say
    say that|it? again
    one more time
    once more
    sorry wat
    ik versta|verstond u|je|het|dat niet
    i didnt hear|catch|get that|you|it`,
  slower: `
    langzamer|rustiger|trager|slower|slowly
    kunt|kan|kun|can|could|kunt u|je|you|het|wat wat|iets|speak|talk|go langzamer|rustiger|trager|slower praten|spreken
    kunt|kan|kun|can|could u|je|you|het|it wat|iets|a|speak|talk|go bit? langzamer|rustiger|trager|slower|slowly
    wat|iets langzamer|rustiger|trager
    a? bit? slower|slowly
    slow down
    not|niet so|zo fast|snel
    te snel
    too fast`,
  help: `
    help|hulp|uitleg|menu|opties|options
    help me|mij
    ik heb hulp nodig
    i need help
    kunt|kan|kun|can|could u|je|you me|mij helpen|help
    can|could you help me
    wat kan|kun|kunt ik|u|je hier? doen|zeggen|vragen
    what can i|you do|say|ask`,
  person: `
    medewerker|medewerkster|mens|persoon|balie|receptie|receptionist|receptioniste|operator|agent|human|person|assistente|assistent|baliemedewerker
    een|a|echt|echte|real mens|persoon|medewerker|medewerkster|human|person
    een|a echt|echte|real|live mens|persoon|medewerker|medewerkster|human|person
    ik? wil een|de echte|echt? mens|medewerker|medewerkster|persoon|assistente spreken?
    ik? wil iemand spreken
    kan|mag ik een|de echte|echt? mens|medewerker|medewerkster|persoon|assistente spreken
    i? want|need|like a|to real? person|human|agent
    can|could|may i|want|i|let|me speak|talk|want to|with a|the|an|to real? person|human|agent|someone|operator|receptionist
    i want to speak|talk to|with a|an|the|someone real? person|human|agent|operator|receptionist?
    speak|talk to|with a|an|the real? person|human|agent|operator|receptionist
    speak|talk to|with someone
    verbind|verbindt mij|me door
    doorverbinden
    kunt|kan u|je mij|me doorverbinden`,
  'start-over': `
    opnieuw|restart|overnieuw|reset
    opnieuw|overnieuw beginnen
    begin|beginnen we? opnieuw|overnieuw
    start|begin over|again
    ik? wil opnieuw|overnieuw beginnen
    i? want to start|begin over|again
    helemaal opnieuw
    van voren af aan
    van het begin af aan
    terug naar het begin
    back to the start|beginning`,
  back: `
    terug|back|vorige
    ga|go een|one? stap|step? terug|back
    een stap terug
    one step back
    vorige vraag|stap
    previous question|step?`,
  dutch: `
    nederlands|dutch|hollands
    in het? nederlands
    in dutch
    nederlands spreken|praten
    ik? wil|spreek nederlands spreken|praten?
    i speak dutch
    speak dutch
    terug naar nederlands
    back to dutch
    switch to dutch
    do you speak dutch
    spreekt u nederlands`,
  english: `
    engels|english|inglish
    in het? engels
    in english
    engels spreken|praten
    ik? wil|spreek engels spreken|praten?
    i only? speak english
    speak english
    i want english
    english only
    back|switch|change to english
    terug naar engels
    do|can you speak english
    spreekt u engels
    can we speak|do|continue this? in? english`,
}

const polite = phrases(`
  nee|neen|alstublieft|alsjeblieft|aub|svp|graag|please|pls|hoor|dank|bedankt|thanks|thank|u|you|je|maar|even|eventjes|gewoon|just|nu|now|sorry|oke|ok|okay|mevrouw|meneer|hallo|hello|hi|hey|hoi|nou|oh|eh|ehm|uh|uhm|um|dan|toch|liever|rather
`)

const books = Object.entries(tables).map(([command, lines]) => {
  const own: readonly Phrase[] = phrases(lines)
  return { command: command as Command, own: bookOf(own), all: bookOf([...own, ...polite]) }
})

const keys: ReadonlyMap<string, Command> = new Map([
  ['0', 'person'],
  ['*', 'repeat'],
  ['#', 'stop'],
])

/** Here a hash belongs to the answer: it ends a row of digits, or asks for the rest of a list. */
const hashAnswers = new Set(['birthDate', 'patientNumber', 'appointmentTime', 'choice'])

function readKey(key: string, { language, asked }: Hearing): Command | undefined {
  if (key === '#' && asked && hashAnswers.has(asked)) return undefined
  return key === '9' ? otherLanguage(language) : keys.get(key)
}

function otherLanguage(language: Hearing['language']): Command {
  return language === 'nl' ? 'english' : 'dutch'
}

const languageBooks = books.filter(({ command }) => command === 'dutch' || command === 'english')

function isLanguage(words: readonly string[]): boolean {
  return languageBooks.some(({ own }) => occurs(own, words))
}

const namesToo = new Set(['mens', 'persoon', 'person'])
const titles = new Set(['mevrouw', 'meneer'])

/** Engels, Mens and Persoon are names as well; "een mens" is none. */
function isNameToo(words: readonly string[]): boolean {
  const [only, ...others] = words.filter((word) => !titles.has(word))
  return only !== undefined && others.length === 0 && (namesToo.has(only) || isLanguage([only]))
}

/**
 * A command when the whole answer is one, politely or not; never because a sentence happens to hold its word ("stop de
 * afspraak van dinsdag"). Keys, whatever was asked: 0 person, * repeat, 9 the other language; # is
 * done (stop), but where it belongs to the answer.
 */
export function readCommand(text: string, hearing: Hearing): Command | undefined {
  if (hearing.how === 'keyed') return readKey(text.trim(), hearing)
  const words = wordsOf(text)
  if (hearing.asked === 'surname' && isNameToo(words)) return undefined
  return books.find(({ own, all }) => occurs(own, words) && covers(all, words))?.command
}
