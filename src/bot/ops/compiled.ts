// What was compiled at the start is written away, so that a process that is killed starts again in half the time.
import type { EventEmitter } from 'node:events'
import { flushCompileCache } from 'node:module'

const quietMs = 2_000
const latestMs = 60_000

/**
 * Writes it once, when nobody has come to the HTTP `server` for a while, and in any case after a minute: the first time it takes
 * the better part of a second, in which nobody is answered.
 */
export function keepCompiled(server: EventEmitter, write: () => void = flushCompileCache): void {
  const end = () => {
    clearTimeout(quiet)
    clearTimeout(latest)
    server.off('request', postpone)
    write()
  }
  const quiet = setTimeout(end, quietMs).unref()
  const latest = setTimeout(end, latestMs).unref()
  const postpone = () => void quiet.refresh()
  server.on('request', postpone)
}
