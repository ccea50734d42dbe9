// The web chat: who may show it, and how many conversations may begin.
import { z } from 'zod'
import { list, whole } from './setting.ts'

/** Which websites may show the chat, and how often one may be begun. */
export interface WebConfig {
  /** New conversations in the web chat, per address. */
  readonly chatsPerMinute: number
  /** Other websites that may show the web chat, as `https://practice.example`. */
  readonly webOrigins: readonly string[]
}

export const webSettings = {
  WEB_ORIGINS: list.refine(
    (all) => all.every(isOrigin),
    'must be websites such as https://practice.example, with commas between them',
  ),
  CHATS_PER_MINUTE: whole(30, 1, 100_000),
}
const shape = z.object(webSettings)

/** From settings that have been checked. */
export function toWeb(given: z.infer<typeof shape>): WebConfig {
  return { chatsPerMinute: given.CHATS_PER_MINUTE, webOrigins: given.WEB_ORIGINS }
}

/** As a browser writes it: no path, no final slash. */
function isOrigin(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && new URL(value).origin === value
}
