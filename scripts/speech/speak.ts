// espeak-ng as a voice: how long words take to say, at its own pace (175 words a minute).
import { spawnSync } from 'node:child_process'

const headerBytes = 44
const bytesPerSecond = 22_050 * 2

/** Speaks SSML and gives its length in seconds. Throws when espeak-ng is missing, or has anything to say about it. */
export function secondsOf(ssml: string, language: 'nl' | 'en'): number {
  const options = ['-m', '-v', language === 'nl' ? 'nl' : 'en-gb', '--stdout']
  const { status, stdout, stderr, error } = spawnSync('espeak-ng', options, { input: ssml, maxBuffer: 2 ** 26 })
  if (error || status !== 0 || stderr.length > 0) throw new Error(`espeak-ng: ${error?.message ?? stderr}`)
  return (stdout.length - headerBytes) / bytesPerSecond
}
