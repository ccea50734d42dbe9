// A prompt in the form in which this practice's voices take it.
import type { Prompt } from '../channels/phone.ts'
import { ssmlOf } from '../channels/ssml.ts'
import { type PhoneConfig, voiceOf } from '../settings/phone.ts'

/** SSML, or plain text for voices that do not understand it. */
export function wordsFor({ lines, language, slow }: Prompt, calls: PhoneConfig): string {
  return calls.ssml ? ssmlOf(lines, voiceOf(calls, language).language, slow) : plainly(lines)
}

/** The words alone. */
export function plainly(lines: string): string {
  return lines.replaceAll('\n', ' ')
}
