// What a slow test needs of the machine, and how it says that it was skipped without.
import { existsSync } from 'node:fs'
import type { Context } from 'mocha'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where a browser of the Chromium family is on this machine, if there is one. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM ?? '', ...places].find((place) => place !== '' && existsSync(place))
}

/** Flags with which Chromium runs without a screen and asks nobody for anything. */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** Skips the test or suite, and says why. */
export function skip(context: Context, because: string): never {
  process.stdout.write(`  SKIPPED: ${because}\n`)
  return context.skip()
}
