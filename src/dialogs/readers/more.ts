// "Meer", "ja graag", "nee dank u": whether somebody wants the rest of a list.
import type { Hearing } from './hearing.ts'
import { readYesNo } from './yes-no.ts'

const more =
  /^\W*((ja|jawel|yes|ok|oke|oké|graag|please|hoor|doe|noem|nog|en)\W+)*(maar )?(meer|verder|volgende|de rest|ga (maar )?door|more|next|go on|the rest|continue)\b(?!\W+(niet|hoeft|hoef)\b)/i

/** `true` for the rest, `false` for no more, `undefined` when it says neither. */
export function readMore(text: string, hearing: Hearing): boolean | undefined {
  if (more.test(text.slice(0, 100))) return true
  const answer = readYesNo(text, hearing)
  return answer === 'yes' ? true : answer === 'no' ? false : undefined
}
