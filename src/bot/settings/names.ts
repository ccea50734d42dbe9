// Names that no setting has. A slip of the pen would leave a default in force that nobody chose, such as to cancel anything.
import { isOfLanguage } from './languages.ts'

/** How names begin that are nobody's but ours. An environment has others too, which are none of our business. */
const ours = /^(PRACTICES?|TETRA|IDENTIFY|FAILURES?|CANCEL|MINIMUM|TRUSTED|WHATSAPP|AUDIOCODES|JAMBONZ)_|^MicrosoftApp/

/** Those of an environment that look like a setting and are none; `known` are all that there are. */
export function unknownIn(environment: readonly string[], known: readonly string[]): readonly string[] {
  return unknownOf(
    environment.filter((name) => ours.test(name)),
    known,
  )
}

/** Those of a file, which holds settings and nothing else, that are none. */
export function unknownOf(file: readonly string[], known: readonly string[]): readonly string[] {
  return file.filter((name) => !known.includes(name) && !isOfLanguage(name))
}
