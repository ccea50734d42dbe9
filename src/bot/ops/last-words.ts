// What a program says that nobody wrote for it: a crash, and libraries that print. Either may hold what a patient said.
import { pino } from 'pino'
import { logFailure } from '../failure.ts'
import { createLog, type Log } from './log.ts'

/** A crash ends the program with 1 and one line that says where, and no values. */
export function crashQuietly(level: string): void {
  process.on('uncaughtException', (error) => {
    logFailure(createLog(level, pino.destination({ dest: 2, sync: true })), 'crash', error)
    process.exit(1)
  })
}

/** What libraries print becomes a line that says only that they did. */
export function quietLibraries(log: Log): void {
  const heard = () => log.warn({ event: 'library' })
  Object.assign(console, { log: heard, info: heard, warn: heard, error: heard, debug: heard, trace: heard, dir: heard })
}
