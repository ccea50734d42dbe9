// The unexpected: an error -> a log line without anybody's words, and an honest sentence.
import type { Said } from '../dialogs/host.ts'
import type { Log } from './ops/log.ts'

/** What a patient hears when something breaks: no promise, and the practice's number. */
export const honestSentence: Said = { messages: [['common.problem']] }

/** Logs where in our code an error came from, by class and kind. An error's message may quote what was said, so it stays out. */
export function logFailure(log: Log, where: string, error: unknown): void {
  const kind = (error as { kind?: unknown } | undefined)?.kind
  log.error({
    event: 'failure',
    where,
    error: error instanceof Error ? error.name : typeof error,
    kind: typeof kind === 'string' ? kind : undefined,
    frames: framesOf(error),
  })
}

function framesOf(error: unknown): string {
  const lines = (error instanceof Error ? (error.stack ?? '') : '').split('\n').filter((line) => /^\s+at /.test(line))
  return lines
    .slice(0, 4)
    .map((line) => line.trim().replace(/\(?file:.*\/(src|node_modules)\//, '($1/'))
    .join(' < ')
}
