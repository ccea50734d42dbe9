import { bookOf, findAll, phrases } from './phrases.ts'

const refused = bookOf(
  phrases(`
  niet|geen|not|no|dont|cant|from|van|instead_of|cannot ... engels|english|nederlands|dutch|hollands
  my|mijn engels|english|nederlands|dutch|hollands .. niet|not|isnt|slecht|bad|poor
`),
)
const names: ReadonlyMap<string, 'nl' | 'en' | 'other'> = new Map([
  ...['nederlands', 'dutch', 'hollands', 'vlaams', 'flemish', 'nl', 'ned'].map((name) => [name, 'nl'] as const),
  ...['engels', 'english', 'inglish', 'ingles', 'anglais', 'englisch', 'eng', 'uk', 'gb'].map(
    (name) => [name, 'en'] as const,
  ),
  ...`duits german turks turkish pools polish arabisch arabic frans french spaans spanish oekraiens ukrainian portugees
  portuguese italiaans italian chinees chinese mandarin russisch russian berbers somali farsi roemeens romanian hindi
  japanese korean bulgaars marokkaans tigrinya papiaments polnisch deutsch turkce francais espanol polski italiano fries swedish greek hungarian deens danish zweeds noors norwegian hebreeuws hebrew thai vietnamees
  vietnamese tamil urdu perzisch persian koerdisch kurdish dari pashto servisch serbian kroatisch croatian bosnisch bosnian albanees albanian
  tsjechisch czech slowaaks slovak hongaars fins finnish grieks indonesisch indonesian amharic punjabi bengali nepali`
    .split(/\s+/u)
    .map((name) => [name, 'other'] as const),
])
const opposite = { nl: 'en', en: 'nl', other: undefined } as const

/**
 * The language that is asked for, the last one named; of one that is refused ("I don't speak Dutch") the other.
 * `undefined`: none was named.
 */
export function namedLanguage(words: readonly string[]): 'nl' | 'en' | 'other' | undefined {
  const denied = new Set(
    findAll(refused, words).map(({ from, to }) => words.slice(from, to).find((word) => names.has(word))),
  )
  const named = words.filter((word) => names.has(word))
  const wanted = named.filter((word) => !denied.has(word)).at(-1) ?? named.at(-1)
  const language = wanted === undefined ? undefined : names.get(wanted)
  return language && wanted !== undefined && denied.has(wanted) ? opposite[language] : language
}
