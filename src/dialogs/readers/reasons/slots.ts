// How the lists of the fields become clauses. A field lists words by the verb after which they stand; here each verb gets its forms,
// and each form the orders of words in which people say it ("ik ben dan weg", "dan ben ik weg", "omdat ik dan weg ben", "ben dan weg").
import type { Rules } from './grammar.ts'

/** Dutch verbs: `ben`, `benself` (of the speaker alone), `zit`, `lig`, `heb`, `moet`, `ga`, `vlieg`, `word`, `krijg`, and `kan`, whose words hold the negation. English: the same. */
export type Slot =
  | 'ben'
  | 'benself'
  | 'zit'
  | 'lig'
  | 'heb'
  | 'moet'
  | 'ga'
  | 'vlieg'
  | 'word'
  | 'krijg'
  | 'kan'
  | 'am'
  | 'gonna'
  | 'have'
  | 'must'
  | 'cant'
  | 'whole'

/** What may be told in one field of life: rules of its own, and lists by slot; `whole` has sentences that are made in no other way. */
export interface Field extends Readonly<Partial<Record<Slot, string>>> {
  readonly rules?: Rules
}

const dutch: Readonly<Partial<Record<Slot, string>>> = {
  ben: 'ben|zijn|is',
  benself: 'ben|zijn',
  zit: 'zit|zitten',
  lig: 'lig|liggen|ligt',
  heb: 'heb|hebben|heeft|hep|heeb',
  moet: 'moet|moeten|mot',
  ga: 'ga|gaan|gaat',
  vlieg: 'vlieg|vliegen|reis|reizen|rij|rijden|vertrek|vertrekken',
  word: 'word|worden|wordt',
  krijg: 'krijg|krijgen|krijgt',
  kan: 'kan|kunnen|mag|mogen|durf|durven|wil|willen',
}
const english: Readonly<Partial<Record<Slot, string>>> = {
  am: '{am}',
  gonna: '{gonna}',
  have: '{have}',
  must: '{must}',
  cant: '{cant}',
}

/** Who does something, in English, with the verb: "I'll be", "my sister's". */
export const verbs: Rules = {
  whenfirst: `
    then|today|tomorrow
    on|in? that|this|the_same day|morning|afternoon|week|weekend
    {dayfirst}
  `,
  dayfirst: `
    dan|vandaag|morgen|dezelfde_dag|precies_dan|net_dan|juist_dan
    op? die|dezelfde dag|ochtend|middag|week|avond|datum
  `,
  amself: `
    im|were|ill_be|well_be|i_be
    {self} will|shall|must|would be
    {self} am|are
  `,
  am: `
    {amself}
    {near} is|are|will_be|is_gonna_be
    my|our {kins}
  `,
  gonna: `
    im|were|{near} gonna
    {near} is|are gonna
  `,
  have: `
    ive|weve|ive_got|weve_got|ill_have|well_have|got|i_got|we_got|i_did_have
    {self} have|will_have|do_have|have_got
    {near} has|have|has_got|have_got|will_have
    my|our {kins} got
  `,
  must: `
    ive|weve|ill|well|i_do|we_do|im_gonna must|need_to
    must|need_to
    {self} must|need_to|will_need_to|will_must|really_must
    im|were needed|supposed|meant|due|expected|required to
    {near} has_to|needs_to|must|have_to|need_to
  `,
  cant: `
    {self} cant|couldnt|wont|unable|dont_dare_to|darent
    i|we will not|never be? able
    im|were not|un able to?
    im|were unable to?
    i|we wont be? able
  `,
}

const lines = (rule: string | undefined) => (rule ?? '').split('\n').filter((line) => line.trim())

/** The orders of a Dutch clause with a verb, for what follows it. */
function dutchClauses(verb: string, what: string, slot: Slot): readonly string[] {
  const who = slot === 'benself' || slot === 'kan' ? '{self}' : '{who}'
  const bare = slot === 'ben' || slot === 'benself' ? `${verb}?` : verb
  return [
    `${who} ${verb} {bits}? ${what} {bits}?`,
    `{dayfirst} {bits}? ${verb} ${who} {bits}? ${what} {bits}?`,
    `{subordinate} ${who} {bits}? ${what} {bits}? ${verb} {bits}?`,
    `${bare} {bits}? ${what} {bits}?`,
  ]
}

/** The orders of an English one; "going to Spain" may go without its verb, "a meeting" may not. */
function englishClauses(verb: string, what: string): readonly string[] {
  return [`${verb} {bits}? ${what} {bits}?`, `{whenfirst} {bits}? ${verb} {bits}? ${what} {bits}?`]
}

/** The rules of a field under its name: `{name}` is any clause of it. `bits`: the rule for the small words within. */
export function clausesOfField(name: string, field: Field, bits = 'bits'): Rules {
  const rules: Record<string, string> = { ...field.rules }
  const clauses: string[] = [...lines(field.whole)]
  for (const [slot, verb] of Object.entries({ ...dutch, ...english }) as readonly (readonly [Slot, string])[]) {
    if (!field[slot]) continue
    const what = `${name}-${slot}`
    rules[what] = field[slot]
    clauses.push(...(slot in dutch ? dutchClauses(verb, `{${what}}`, slot) : englishClauses(verb, `{${what}}`)))
  }
  const all = { ...rules, [name]: clauses.join('\n') }
  return Object.fromEntries(Object.entries(all).map(([rule, text]) => [rule, text.replaceAll('{bits}', `{${bits}}`)]))
}
