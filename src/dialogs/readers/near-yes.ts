// Answers made of nothing but the words of a yes that are none: questions in the order of a question, advice, what somebody will
// do themselves, and a yes beside a reason for coming.
import { plainOrders, vagueOrders } from './order-words.ts'
import { bookOf, findAll, occurs, phrases } from './phrases.ts'
import { orders } from './yes-words.ts'

const groups = {
  u: 'u|je|jij|jullie|ge|gij',
  do: 'doe|doet|doen|zeg|zegt|bel|belt|haal|haalt|annuleer|annuleert|cancel|cancelt|schrap|schrapt|verwijder|verwijdert|wis|wist|streep|streept|gooi|gooit|regel|regelt|fix|fixt|laat|meld|meldt',
  cancelled: 'afgezegd|geannuleerd|gecanceld|afgemeld|afgebeld|geschrapt|verwijderd|weggehaald|weg',
  it: 'hem|m|die|deze|dat|het|hij|ie|dit',
  surely: 'just|simply|really|certainly|definitely|probably|surely',
  remove:
    'cancel|delete|remove|take|bin|scrap|scratch|drop|get|call|strike|cross|wipe|dump|do|have|confirm|feel|press|hit|click',
  had: 'moest|moesten|moeste|kon|konden|kreeg|kregen|zat|zaten|lag|stond|was|waren|had|got|forgot|couldnt',
  length: 'dagen|week|weken|maand|maanden|jaar|jaren|days|week|weeks|months|years',
}
const table = (lines: string) => bookOf(phrases(lines, groups))

/** "Doet u dat", "zeg jij hem dan af": without "maar" or a plea they ask who will. */
const inverted = table('@do @u')
const gentle = new Set('maar gerust graag vooral alstublieft alsjeblieft aub svp please'.split(' '))
const speakers = new Set(['ik', 'k', 'we', 'wij'])
/** "Kan er geannuleerd worden", "u kunt hem toch annuleren". */
const questions = table(`
  kan|mag|moet|mogen|kunnen|moeten er|daar dan|nu|nou|even|toch|wel? @cancelled worden?
  @u kunt|kan|mag|moogt|kunnen|mogen @it? toch
  @it kan|mag|kunnen|mogen toch
`)
/** "I would cancel it": what somebody else should do. "I will go ahead with it": what they do themselves, which may be coming. */
const advice = table(`
  i|we would @surely? @surely? @remove
  i|we|ill|well would|will? @surely? @surely? go|go_right ahead|on|for|through
  i|we|ill|well would|will? @surely? @surely? proceed|continue
  i|we|ill|well would|will? @surely? @surely? crack|carry on
  i|we|ill|well would|will? feel free
  ik|we|wij ga|gaan|zal|zullen|moet|moeten even|nu|dan|zo|straks even|nu? afbellen
`)
/** What somebody comes to the doctor with, what makes one late, and what is past. */
const forComing = table(`
  te laat
  too|running|very|bit|little late
  speelt|speelde|spelen weer|al|zo|erg? op
  playing|plays|play up
  @length ziek|misselijk|verkouden|ill|sick|unwell|poorly|diarree|migraine|griep
  al|for een|twee|drie|vier|paar|hele|a|two|three? @length
  baby|babytje .. ziek|ziekjes|misselijk|sick|poorly|ill|unwell
  kan|kon|kunnen er? niet|nauwelijks|amper meer|goed? lopen|staan|zien|horen|slapen|eten
  niet meer rijden|fietsen|autorijden
  cant|couldnt|unable walk|stand|hear|sleep|eat
  te|too slecht|pijnlijk|zeer|bad|sore om|to te? lopen|walk
  knie|heup|been|arm|voet|knee|hip|leg|arm|foot|ankle .. plaster|gips
  @had .. gisteren|eergisteren|vannacht|yesterday|last_night|last_week
  gisteren|eergisteren|vannacht .. moeten
`)
const ordering = bookOf([...orders, ...plainOrders, ...vagueOrders])

function isInverted(words: readonly string[]): boolean {
  if (words.some((word) => gentle.has(word))) return false
  return findAll(inverted, words).some(({ from }) => !speakers.has(words[from - 1] ?? ''))
}

/** Whether words that read as a yes ask, advise, or tell of coming: then it is asked once more. */
export function isNearYes(words: readonly string[]): boolean {
  if (isInverted(words) || occurs(questions, words) || occurs(advice, words)) return true
  return occurs(forComing, words) && !occurs(ordering, words)
}
