// A yes among words that the grammar does not know: "ja mevrouw, mijn kleindochter trouwt die dag, dus zegt u hem maar af".
// It counts when a plain yes and an order to cancel are both in it, and nothing at all that could turn them.
import { bookOf, findAll, occurs, phrases } from './phrases.ts'
import { kindOfWord } from './word-kinds.ts'
import { firmYes } from './yes-no-words.ts'

const cancelling = 'afzeggen|annuleren|schrappen|verwijderen|cancelen|cancellen|afmelden|afbellen'
const groups = {
  cancelling,
  it: 'hem|m|die|deze|dat|da|mij|de_afspraak|mijn_afspraak',
}
const orders = bookOf(
  phrases(
    `
    zeg|zegt|meld|meldt|bel|belt u|je? @it? nou|nu|gerust|dan? maar? af
    haal|haalt|gooi|gooit|neem|schrijf u|je? @it? er|daar? nou|nu|dan? maar? uit|weg|eruit|eraf|af
    annuleer|annuleert|schrap|schrapt|verwijder|verwijdert u|je|nu|nou? @it|maar|graag
    annuleer|annuleert|schrap|schrapt|verwijder|verwijdert >
    mag|kan|moet weg|eruit|eraf|vervallen|geschrapt|geannuleerd
    graag|dus|alleen|gewoon|want|ja|jazeker @cancelling
    @cancelling graag|dus|maar|alstublieft|aub|die|deze|hem? >
    cancel|remove|delete|drop|scrap it|this|that|now|please
    cancel|remove|delete|drop|scrap my|the|this|that .. appointment|appt|booking|visit|thing|slot|one
    cancel|remove|delete >
    take|strike|cross it|that|this|me out|off
    call it|that|this off
    can|may go
    `,
    groups,
  ),
)
const plainYes = bookOf(firmYes)

/** Denials, other wishes, other appointments, conditions, questions, what was said or meant before: with these it is a doubt. */
const turning = new Set(
  `niet nie geen nooit niks niets niemand zonder not no dont doesnt didnt isnt wasnt wont cant cannot never nothing none
  without nee neen nope ni nie maar but of or behalve except ander andere anders another other others instead rest alles
  alle allemaal all both beide allebei everything ook also too nieuw nieuwe new volgende next later eerder earlier eerst
  first nog still zodra als if when wanneer hoe how wat what waarom why wie who whom whose welke which waar where dacht
  thought zei said wilde wou wanted zou would was were waren geweest had been plan ahead door doorgaan tegen vindt zegt says
  thinks kost cost kosten costs gratis free verzet verplaats move reschedule keep houden hou houdt blijven blijft staan
  your jullie mail mails mailing nieuwsbrief newsletter abonnement subscription bestelling account verzekering insurance
  recept prescription medicijnen medication vlucht flight wekker alarm call gesprek conversation
  komen kom komt come coming liever rather prefer misschien maybe perhaps twijfel eigenlijk toch actually`.split(
    /\s+/u,
  ),
)
const elsewhere = new Set(['DAY', 'SOON', 'MONTH', 'NUMBER', 'TIME', 'DOCTOR'])

/** Whether the words hold a plain yes and an order to cancel, and no word that could turn them into something else. */
export function isYesAmongWords(words: readonly string[]): boolean {
  if (!occurs(plainYes, words)) return false
  const ordered = findAll(orders, words)
  if (ordered.length === 0) return false
  const rest = words.filter((_, at) => !ordered.some(({ from, to }) => from <= at && at < to))
  return !rest.some((word) => turning.has(word) || elsewhere.has(kindOfWord(word)))
}
