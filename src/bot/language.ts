// Which language this turn speaks: chosen, heard, or the channel's; Dutch when nothing says otherwise.
import type { ConversationState } from '../dialogs/conversation.ts'
import type { Language } from '../dialogs/readers/hearing.ts'
import { readLanguage } from '../dialogs/readers/language.ts'

/** The language of a turn. `locale` is the channel's, such as `en-US`; `text` is what was said, if anything. */
export function languageOf(state: ConversationState, text: string | undefined, locale: string | undefined): Language {
  const current = state.language ?? languageOfLocale(locale)
  if (state.chosen || text === undefined) return current
  return readLanguage(text, current)
}

/** English for an English locale, else Dutch. */
export function languageOfLocale(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('en') ? 'en' : 'nl'
}
