// What may be told as a reason, whole: clauses of the fields, one after the other, beginning with "because" or not. A closed world: a word
// that no clause has a place for, and a word in another place than its own, makes it no reason.
import { bookOf, covers, phrases, vocabularyOf } from './phrases.ts'
import { absence } from './reasons/absence.ts'
import { away } from './reasons/away.ts'
import { care } from './reasons/care.ts'
import { elsewhere } from './reasons/elsewhere.ts'
import { events } from './reasons/events.ts'
import { type Ends, grammarOf, type Rules, wordsIn } from './reasons/grammar.ts'
import { health } from './reasons/health.ts'
import { people } from './reasons/people.ts'
import { plight } from './reasons/plight.ts'
import { outside, parts, recovery } from './reasons/recovery.ts'
import { clausesOfField, verbs } from './reasons/slots.ts'
import { times } from './reasons/times.ts'
import { travel } from './reasons/travel.ts'
import { work } from './reasons/work.ts'
import { spellerFor } from './spelling.ts'

/** All rules: the fields, and what joins their clauses. They are put together when the first reason is read. */
export const allRules = (): Rules => ({
  ...people,
  ...times,
  ...verbs,
  ...clausesOfField('absence', absence),
  ...clausesOfField('away', away),
  ...clausesOfField('work', work),
  ...clausesOfField('events', events),
  ...clausesOfField('care', care),
  ...clausesOfField('travel', travel),
  ...clausesOfField('health', health),
  ...clausesOfField('recovery', recovery, 'adverbs'),
  ...clausesOfField('elsewhere', elsewhere),
  ...clausesOfField('plight', plight),
  hindrance: '{absence}|{away}|{work}|{events}|{care}|{travel}|{elsewhere}',
  clause: '{hindrance}|{health}|{recovery}',
  ordered: '{clause}|{plight}',
  link: 'en|and|dus|so|plus|want|because|ook|en_ook|and_also|en_daarom|waardoor|daardoor|so_that|en_nu|and_now|and_then|en_dan|and_so|en_dus|cause|cos|omdat|as|since',
})

let grammar: ((words: readonly string[]) => Ends) | undefined
/** Between clauses: a comma, a full stop or a line. */
export const pause = ','

/** What may be said to the desk beside a reason. */
const courteously = phrases(`
  ja|yes|hoor|graag|alstublieft|alsjeblieft|aub|please|sorry|bedankt|dank|dankjewel|thanks|mevrouw|meneer|excuus|jammer
  dank je|u wel|vriendelijk?
  thank you very_much|so_much?
  im afraid
  so|very|heel|erg|het_spijt|im sorry|me|jammer
  helaas|unfortunately|sadly|apologies|excuses|dear|love|dokter|doctor|zuster|nurse|thx|ta|cheers|alvast|dankuwel|merci|mijn_excuses|my_apologies|sorry_hoor|sorry_about_that|many_thanks|alvast_bedankt|bedankt_alvast|hartelijk_dank|joh|mate|bro|man|fam|zus|meid|luv|pet|duck
`)
const courtesy = bookOf(courteously)
const polite = vocabularyOf(courteously)
/** Stands for every word that no reason is made of. */
const unknown = '?'
/** Words of fewer letters are never read as slips of others. */
const shortest = 7
/** Words of their own, a letter away from one of a reason: "gelezen" is no "genezen". */
const noSlips = new Set(
  'gelezen geleden gegeten gewezen gebeten drankje melting excusez tutorial clauses certainty'.split(' '),
)
let vocabulary: ReadonlySet<string> | undefined
let speller: ((word: string) => string) | undefined

/** Whether a word is one of which reasons are made. */
export function isReasonWord(word: string): boolean {
  vocabulary ??= wordsIn(allRules())
  return vocabulary.has(word)
}

function spell(word: string): string {
  if (word.length < shortest || isReasonWord(word)) return word
  speller ??= spellerFor(new Set([...(vocabulary ?? [])].filter(({ length }) => length >= shortest)), noSlips)
  return speller(word)
}

/** How much is told: any reason; any beside an order; what keeps the speaker away; that something is better; that the speaker does not come. */
export type Telling = 'clause' | 'ordered' | 'hindrance' | 'recovery' | 'absence'

/** Words that begin a clause of their own; without one of these, a mark or "and", what follows may belong to the clause before ("ik kom niet te laat"). */
const starters = new Set(
  'ik k we wij mijn mn onze de het t er i im ive id we were weve well ill my our the it its theres there dan die vanwege wegens door because due with met'.split(
    ' ',
  ),
)

/** Where the next clause may begin when one has ended, without the mark and the "and" between. */
function nextClauses(words: readonly string[], end: number, ends: Ends): readonly number[] {
  const marked = words[end] === pause ? end + 1 : end
  const linked = [...ends('link', marked)]
  return marked > end || starters.has(words[end] ?? '') ? [marked, ...linked] : linked
}

/** What was found in the last few rows of words: they are asked about at every word in turn, and once for every order among them. */
const read = new Map<string, { readonly words: readonly string[]; readonly ends: Ends }>()
const remembered = 16

function reading(said: readonly string[]) {
  const key = said.join(' ')
  const before = read.get(key)
  if (before) return before
  grammar ??= grammarOf(allRules())
  const words = said.map(spell).map((word) => (word === pause || isReasonWord(word) ? word : unknown))
  const now = { words, ends: grammar(words) }
  if (read.size >= remembered) read.clear()
  read.set(key, now)
  return now
}

/** The places where a reason that begins at a word may end; a `pause` stands between clauses. */
export function endsOfReason(said: readonly string[], telling: Telling, at = 0): readonly number[] {
  const { words, ends } = reading(said)
  const reached = new Set<number>()
  const begun = [...new Set([at, ...ends('why', at)])]
  for (const from of begun) {
    for (const end of ends(telling, from)) {
      if (reached.has(end)) continue
      reached.add(end)
      for (const next of nextClauses(words, end, ends)) if (!begun.includes(next)) begun.push(next)
    }
  }
  return [...reached]
}

/** Whether the words from one on are a reason, and after it nothing but courtesy. */
export function isTold(words: readonly string[], telling: Telling, at = 0): boolean {
  const known = reading(words).words
  if (words.some((word, place) => place >= at && known[place] === unknown && !polite.has(word))) return false
  return endsOfReason(words, telling, at).some((end) =>
    covers(
      courtesy,
      words.slice(end).filter((word) => word !== pause),
    ),
  )
}

const visible = new Set(
  [outside, parts, 'healed|healing|genezen|geheeld|dicht|opgedroogd|geslonken|dried|swelling|zwelling']
    .join('|')
    .split('|'),
)

/** Whether a complaint is named that one sees or points at: "it" in "take it off" may be that, or what covers it. */
export function namesOutside(words: readonly string[]): boolean {
  return words.some((word) => visible.has(word))
}
