// What the bot will say to somebody who comes to the page: known before the conversation has begun, so it comes with the page.
import { firstWords } from '../../dialogs/greeting.ts'
import { directLine } from '../channels/web.ts'
import type { Practice } from '../practice.ts'
import { inReply } from '../reply.ts'

/** By language, as JSON: what the page shows of an activity. `nowLocal` on the practice's wall clock. */
export function firstWordsOf({ words }: Practice, nowLocal: string): string {
  const said = firstWords(nowLocal)
  const today = nowLocal.slice(0, 10)
  const inLanguage = (code: string) => {
    const [activity] = directLine.write(inReply(said, code, today, words))
    const { type, text, locale, suggestedActions, channelData } = activity ?? {}
    return [code, { type, text, locale, suggestedActions, channelData }] as const
  }
  return JSON.stringify(Object.fromEntries(words.languages.all.map(({ code }) => inLanguage(code))))
}
