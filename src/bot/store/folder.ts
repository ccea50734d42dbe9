// Makes the folder of the store.
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Makes it, and those that it stands in, for their owner only. Throws what the system says. One by one, because Node's own
 * `recursive` tries for ever where a folder can be made by nobody, as in /proc: there the system says that its parent is missing.
 */
export function makeFolder(folder: string): void {
  const whole = resolve(folder)
  if (existsSync(whole)) return
  makeFolder(dirname(whole))
  try {
    mkdirSync(whole, { mode: 0o700 })
  } catch (error) {
    // Another process of ours may have been first.
    if (!existsSync(whole)) throw error
  }
}
