// Which language this turn speaks: chosen, heard, the channel's or the practice's.

import { isKnown, type Languages } from '../dialogs/languages.ts'
import { clearLanguage, readLanguage } from '../dialogs/readers/language.ts'
import type { ConversationState } from '../dialogs/state.ts'

/** The language of a turn, by code. `locale` is the channel's, such as `en-US`; `text` is what was said, if anything. */
export function languageOf(
  languages: Languages,
  state: ConversationState,
  text: string | undefined,
  locale: string | undefined,
): string {
  const current = state.language ? languages.of(state.language).code : languages.ofLocale(locale).code
  if (state.chosen || text === undefined) return current
  const heard = isKnown(current) ? readLanguage(text, current) : (clearLanguage(text) ?? current)
  return languages.has(heard) ? heard : current
}
