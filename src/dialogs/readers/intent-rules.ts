// The rules of readIntent: the first whose phrases occur decides. What is said in one breath with a greeting, a reason or
// thanks comes before them; what a word means elsewhere ("change language", "cancel my alarm") before what it means here.
import {
  absence,
  again,
  bareAppointment,
  book,
  bring,
  cancel,
  cancelled,
  elsewhere,
  hangUp,
  hours,
  item,
  late,
  list,
  makeOne,
  medical,
  move,
  next,
  pointed,
  price,
  question,
  unwanted,
  visit,
  which,
} from './intent-appointment-words.ts'
import {
  calendar,
  foreign,
  greeting,
  help,
  howOften,
  language,
  person,
  pleasantry,
  repeat,
  slower,
  sorryWhat,
  stop,
  stuck,
  thanks,
  weather,
} from './intent-words.ts'
import type { Intent, Wish } from './intents.ts'
import { type Book, bookOf, findAll, occurs, type Phrase, phrases, vocabularyOf } from './phrases.ts'
import { spellerFor } from './spelling.ts'
import { without, wordsOf } from './words-of.ts'

const table: readonly (readonly [Intent, string, readonly Phrase[]])[] = [
  ['change_language', 'language', language],
  ['out_of_scope', 'calendar', calendar],
  ['out_of_scope', 'foreign', foreign],
  ['help', 'stuck', stuck],
  ['list_appointments', 'how-often', howOften],
  ['out_of_scope', 'bring', bring],
  ['reschedule_or_book', 'move', move],
  ['stop', 'hang-up', hangUp],
  ['cancel_appointment', 'cancel', cancel],
  ['human_handover', 'person', person],
  ['out_of_scope', 'price', price],
  ['cancel_appointment', 'absence', absence],
  ['repeat', 'sorry-what', sorryWhat],
  ['out_of_scope', 'late', late],
  ['out_of_scope', 'weather', weather],
  ['out_of_scope', 'medical', medical],
  ['opening_hours', 'hours', hours],
  ['next_appointment', 'again', again],
  ['reschedule_or_book', 'make-one', makeOne],
  ['next_appointment', 'next', next],
  ['list_appointments', 'question', question],
  ['reschedule_or_book', 'book', book],
  ['out_of_scope', 'elsewhere', elsewhere],
  ['list_appointments', 'list', list],
  ['cancel_appointment', 'cancelled', cancelled],
  ['reschedule_or_book', 'visit', visit],
  ['repeat', 'repeat', repeat],
  ['slower', 'slower', slower],
  ['stop', 'stop', stop],
  ['greeting', 'pleasantry', pleasantry],
  ['help', 'help', help],
  ['thanks', 'thanks', thanks],
  ['greeting', 'greeting', greeting],
  ['list_appointments', 'appointment', bareAppointment],
]

/** A rule: when one of its phrases occurs, the intent. `because` is its name. */
export interface Rule {
  readonly intent: Intent
  readonly because: string
  readonly book: Book
}

const rules: readonly Rule[] = table.map(([intent, because, phrases]) => ({ intent, because, book: bookOf(phrases) }))
const itemRule: Rule = { intent: 'choose_item', because: 'item', book: bookOf(item) }
const pointedRule: Rule = { intent: 'choose_item', because: 'pointed', book: bookOf(pointed) }

/** Empty words, which stand between the others in every order. */
const noise = new Set(
  `eh ehm euh eeh uh uhm um hm hmm even eventjes ff effe gewoon graag nou dus aub svp alstublieft alsjeblieft please
  pls plz just really actually kindly toch wel maar ook eigenlijk dan zeker perhaps misschien`.split(/\s+/u),
)
/** A wish stands within this many words; single letters by the hundred are no wish. */
const enough = 80

/** Everyday words that look like a misspelt word of the rules. */
const everyday = new Set(
  `
  adder along aware barking better billen binnen bloem boiling bother brief brink buurt chance checking cheek clean
  cleaner dalen doodgaan dragen drankje drawn droom drooped dying eater eighty eraan expect feeding forget freezing
  garden gebeten gegeten genomen gespoten gestoten gevist gezeten given grape green groep handen happen harden haren
  healing heart heating helft huren kaars klant knappen koken kopen kwijl kwijlt lacht laken lappen leaning leven light
  lijkt linde lines liters locked locking longen lucht lungs mails makes markt means meisje melting message meter missen
  moaning mouth mouths neefje nemen nepal nicht noemen otter ouders pakken parijs perron persen plait plane plank
  plankje plants plate poortjes possibly prefer prime prins quite railing regelt reken report rewind rotte rouse salad
  saying schaap schiet schokt schuim shaking shock sighing sinds slaan smakt snuiten somethings spanje spell spuit staaf
  staart stand stappen staring start steek sterf sterven stick stiff stone stopped store story strak street stroke stuff
  suppose taken taking taxus tearing tenen tested there thing things think thinks though three threw through tijdens
  train trick tried turns vieren vlies vliezen voelen volgens vonden vrees wakker waste weaker weken werden westen white
  witte woorden words worst would wound zegen zocht zwager zweven
`.split(/\s+/u),
)
const vocabulary = vocabularyOf([...table.flatMap(([, , phrases]) => phrases), ...item, ...which])
const correct = spellerFor(vocabulary, everyday)
const heads = ['afspraken', 'afspraak', 'consult', 'appointment']

/** The word as the rules know it: "overzichtje" is an overzicht, a "longafspraak" an afspraak, "afsprak" a slip of the fingers, "nie" niet. */
function spell(word: string): string {
  if (word === 'nie') return 'niet'
  if (vocabulary.has(word)) return word
  const head = heads.find((end) => word.endsWith(end))
  const whole = /^.{4,}(?=jes?$)/u.exec(word)?.[0] ?? ''
  const small = [whole, whole.slice(0, -1)].find((stem) => vocabulary.has(stem))
  return head ?? small ?? correct(word)
}
const taken = bookOf(unwanted)

function spelt(text: string): readonly string[] {
  return without(wordsOf(text), noise).slice(0, enough).map(spell)
}

/** Whether a wish is denied ("niet afzeggen"), which likeness to other sentences cannot tell. */
export function denies(text: string): boolean {
  return occurs(taken, spelt(text))
}

/** The words that carry meaning, spelt right, without wishes that are denied ("niet afzeggen"). */
export function meaningOf(text: string): readonly string[] {
  const words = spelt(text)
  const found = findAll(taken, words)
  return words.filter((_, at) => !found.some(({ from, to }) => from <= at && at < to))
}

function decide(words: readonly string[], among: readonly Rule[]): Wish | undefined {
  const decided = among.find(({ book: phrases }) => occurs(phrases, words))
  return decided && { intent: decided.intent, because: decided.because }
}

const besideLanguage = rules.filter(({ because }) => ['cancel', 'absence', 'next', 'list'].includes(because))
const languageRules = rules.filter(({ because }) => because === 'language')

/** Whether another language is asked for, be it among other things. */
export function isAboutLanguage(words: readonly string[]): boolean {
  return decide(words, languageRules) !== undefined
}

/** What the words ask for, by the first rule that fits; a wish that is said beside the language is what they ask for. */
export function readWish(words: readonly string[]): Wish | undefined {
  const wish = decide(words, rules)
  return wish?.because === 'language' ? (decide(words, besideLanguage) ?? wish) : wish
}

const insteadOfNo = [...rules.filter(({ because }) => ['person', 'move'].includes(because)), pointedRule]
const whichRule: Rule = { intent: 'repeat', because: 'which', book: bookOf(which) }
const helpless = rules.filter(({ because }) => because === 'stuck')
const noAnswer = new Set(['cancel', 'cancelled', 'absence', 'greeting', 'appointment', 'visit'])
/** "Can I undo that later": a question about what follows. */
const undoRule: Rule = {
  intent: 'help',
  because: 'undo',
  book: bookOf(phrases('undo|undone|reverse|revert|terugdraaien|terugzetten|terughalen\nongedaan maken')),
}
/** "Kunt u dat terugdraaien": what was done is to be undone. */
export function isUndoing(text: string): boolean {
  return decide(meaningOf(text), [undoRule]) !== undefined
}

const asides = new Set(['bring', 'hours'])

const insteadOfAnswer = [
  undoRule,
  ...rules.filter(({ because }) => asides.has(because)),
  ...insteadOfNo,
  ...helpless,
  whichRule,
  ...rules.filter(({ because }) => !noAnswer.has(because)),
]

/** Beside a yes that is no whole one, a thanks is politeness and no goodbye. */
const noWish = new Set<Intent>(['list_appointments', 'thanks'])
const besideDoubt = insteadOfAnswer.filter(({ intent }) => !noWish.has(intent))

/** What is wanted beside a no: another appointment, another time, a person. */
export function readWishBesideNo(words: readonly string[]): Wish | undefined {
  return decide(words, insteadOfNo)
}

/** What is wanted instead of an answer to the confirmation; beside a doubt a look at the agenda may be the patient's own. */
export function readWishInsteadOfAnswer(words: readonly string[], doubts: boolean): Wish | undefined {
  return decide(words, doubts ? besideDoubt : insteadOfAnswer)
}

const movingRules = rules.filter(({ because }) => because === 'move')

/** "Kan het een uur later": another time is asked for, and "later" is no place in a list. */
export function isMoving(text: string): boolean {
  return decide(meaningOf(text), movingRules) !== undefined
}

const beforeItem = rules.filter(({ because }) => ['language', 'hang-up', 'person', 'move'].includes(because))
const pointing = new Set(['die', 'de', 'the', 'met', 'with', 'bij', 'one', 'at', 'by'])

/** The item chosen from a list, or what is wanted instead. */
export function readItem(words: readonly string[]): Wish | undefined {
  const points = pointing.has(words[0] ?? '')
  const other = points ? undefined : decide(words, beforeItem)
  const isNumber = words.some((word) => /^\p{N}/u.test(word))
  return other ?? decide(words, [itemRule]) ?? (isNumber ? { intent: 'choose_item', because: 'number' } : undefined)
}
