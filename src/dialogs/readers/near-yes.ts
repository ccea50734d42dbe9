// Answers made of nothing but the words of a yes that are none: questions in the order of a question, advice, what somebody will
// do themselves, and a yes beside a reason for coming.
import { plainOrders, vagueOrders } from './order-words.ts'
import { bookOf, findAll, occurs, phrases } from './phrases.ts'
import { firmYes, orders } from './yes-words.ts'

const groups = {
  u: 'u|je|jij|jullie|ge|gij',
  do: 'doe|doet|doen|zeg|zegt|bel|belt|haal|haalt|annuleer|annuleert|cancel|cancelt|schrap|schrapt|verwijder|verwijdert|wis|wist|streep|streept|gooi|gooit|regel|regelt|fix|fixt|laat|meld|meldt',
  cancelled: 'afgezegd|geannuleerd|gecanceld|afgemeld|afgebeld|geschrapt|verwijderd|weggehaald|weg',
  it: 'hem|m|die|deze|dat|het|hij|ie|dit',
  surely: 'just|simply|really|certainly|definitely|probably|surely',
  remove:
    'cancel|delete|remove|take|bin|scrap|scratch|drop|get|call|strike|cross|wipe|dump|do|have|confirm|feel|press|hit|click',
  had: 'moest|moesten|moet|moeten|kon|konden|kreeg|kregen|zat|zaten|lag|stond|was|waren|got|forgot|couldnt',
  that: 'dat|da|das|dats|het|t|it|that',
  very: 'heel|erg|zeer|best|wel|ook|echt|very|so|really|just',
  soft: 'maar|gerust|dan|nu|wel|er',
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
/** "Hij moet eraf", "it needs taking off": said of something on the body. An appointment may go, or come out. */
const bodily = table(`
  @it moet|moeten @soft? eraf|af
  < ja? moet @soft? er? eraf|af
  it|that|this needs|wants taking|removing off|out?
  it|that|this must|has_to|needs_to|should come out|off
  @it laten weghalen|verwijderen
  haal|haalt u? het @soft? eruit|eraf >
  want|need|like it|that|this removed|taken_out|taken_off >
`)
/** Named beside it, it is the appointment that must come off. */
const written = new Set(
  'list lijst lijstje agenda diary calendar schedule planning afspraak appointment system systeem'.split(' '),
)
/** "I would cancel it": what somebody else should do. "I will go ahead with it": what they do themselves, which may be coming. */
const advice = table(`
  i|we would @surely? @surely? @remove
  i|we|ill|well would|will? @surely? @surely? go|go_right ahead|on|for|through
  i|we|ill|well would|will? @surely? @surely? proceed|continue
  i|we|ill|well would|will? @surely? @surely? crack|carry on
  i|we|ill|well would|will? feel free
`)
/** Said to somebody in the room, or of what is done next: leaving, telephoning. "Dat zal best" says whatever. */
const elsewhere = table(`
  zal best >
  ik|we|wij moet|moeten|ga|gaan nu|even|zo? weg >
  ik|we|wij bel|bellen hem|die|haar dan|nu|even? dan|nu|even? af
  ik|we|wij ga|gaan|zal|zullen|moet|moeten even|nu|dan|zo|straks even|nu? afbellen
  < ja|jawel|oke|ok|okay|yes|yeah hoor? mam|mama|mum|mummy|pap|papa|dad|daddy|jongens|guys|kids >
`)
/** Busy this minute: no time to talk. */
const busy = `
  nu|even|net heel|erg? druk|bezig|les|aan_het_werk|op_het_werk|naar_mijn_werk|in_vergadering|in_een_vergadering|werken
  busy|meeting|lecture|class|driving|work|school now
`
/** What somebody comes to the doctor with, what makes one late, and what is past. */
const forComing = table(`
  te laat
  too|running late
  im|were|is|are a? very|bit|little late
  speelt|speelde|spelen weer|al|zo|erg? op
  playing|plays|play up
  steeds|still very|so|erg|zo? ziek|sick|ill|unwell|poorly|misselijk
  werk in|bij|op het|de? ziekenhuis|school|praktijk
  @length ziek|misselijk|verkouden|ill|sick|unwell|poorly|diarree|migraine|griep
  ill|sick|unwell|poorly|nauseous for .. @length
  baby|babytje .. ziek|ziekjes|misselijk|sick|poorly|ill|unwell
  kan|kon|kunnen er? niet|nauwelijks|amper meer|goed? lopen|staan|zien|horen|slapen|eten
  niet meer rijden|fietsen|autorijden
  cant|couldnt|unable walk|stand|hear|sleep|eat
  te|too slecht|pijnlijk|zeer|bad|sore om|to te? lopen|walk
  knie|heup|been|arm|voet|knee|hip|leg|arm|foot|ankle .. plaster|gips
  @had .. gisteren|eergisteren|vannacht|yesterday|last_night|last_week
  gisteren|eergisteren|vannacht .. moeten
${busy}
`)
/** What leaves room for "and so it stays": content, thanks, regret, an end to the talk. Only a plain yes or an order makes it consent. */
const mild = table(`
  @that is|klinkt|lijkt|seems|sounds|looks me|mij? @very? mooi|geweldig|fijn|lovely|brilliant|grand|great|nice|wonderful
  its all|just? fine|good|ok|okay|alright >
  thats|its so|really|just? mooi|lovely|brilliant|grand|nice|wonderful
  that|it works fine|great|good|perfectly
  < mooi|fijn|super hoor >
  < mooi|fijn hoor? bedankt|dank|dankjewel|dankuwel
  < heel|zeer|erg|best|uitstekend goed? hoor? bedankt|dank|dankjewel|dankuwel
  < very? fine|good|well|alright thanks|thank|ta|cheers >
  < very? fine|good|well|alright thanks|thank|ta|cheers you|very much? much?
  sorry|excuses|excuus|apologies|apologise|apologize|jammer|spijt
  no worries
  haast
  in a hurry
  niks|niets aan te doen
  is niet anders
  geen keus|keuze
  somebody|someone|others will|might|could get|take
  thanks|thank_you|bedankt|dank|dank_u|dank_u_wel for|voor your|all_your|uw|je|de help|hulp|time|tijd|trouble|moeite
  thought|considered about? it|that|through|over
  over nagedacht
  dan is|zijn|ben het|dat|ik|we|alles maar|ook|weer? klaar|geregeld|voorbij|gebeurd|gedaan|opgelost
  job done
  then|and? thats|that_is|its|it_is that|it|settled|sorted|done|over_with
`)
/** "I will go ahead and cancel it" leaves nothing to guess. */
const resolved = table('ahead and @remove')
const plain = bookOf([...firmYes, ...orders, ...plainOrders, ...vagueOrders])
const ordering = bookOf([...orders, ...plainOrders, ...vagueOrders])

function isInverted(words: readonly string[]): boolean {
  if (words.some((word) => gentle.has(word))) return false
  return findAll(inverted, words).some(({ from }) => !speakers.has(words[from - 1] ?? ''))
}

/** Whether words that read as a yes ask, advise, or tell of coming: then it is asked once more. */
export function isNearYes(words: readonly string[]): boolean {
  if (isInverted(words) || occurs(questions, words) || occurs(elsewhere, words)) return true
  if (occurs(bodily, words) && !words.some((word) => written.has(word))) return true
  if (occurs(advice, words) && !occurs(resolved, words)) return true
  if (occurs(mild, words) && !occurs(plain, words)) return true
  return occurs(forComing, words) && !occurs(ordering, words)
}
