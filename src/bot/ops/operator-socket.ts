// The operator's way into a running Balie: a socket in its data folder, which only its owner can open. The embedded store
// belongs to one process, so a command asks that process rather than the file.
import { createHash } from 'node:crypto'
import { chmodSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { StoreError } from '../store/store.ts'
import type { Told } from './command.ts'

const question = z.object({ words: z.array(z.string().max(200)).max(20), by: z.string().max(100) })
const answer = z.union([
  z.object({ lines: z.array(z.string()), code: z.union([z.literal(0), z.literal(1), z.literal(2)]) }),
  z.object({ failed: z.string() }),
])

/** A command line, and the name of the account that gives it: only the socket's owner can. */
export type Question = z.infer<typeof question>

/** Where the socket of a data folder is; a named pipe on Windows. */
export function socketPath(dataDir: string): string {
  const folder = resolve(dataDir)
  if (process.platform !== 'win32') return join(folder, 'balie.sock')
  return `\\\\.\\pipe\\balie-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`
}

/**
 * Answers one command a connection: a line of JSON in, a line of JSON out, which may say that the store failed. What cannot be
 * understood is cut off.
 */
export function listenToOperator(path: string, answerTo: (asked: Question) => Promise<Told>): Server {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    socket.setTimeout(10_000, () => socket.destroy())
    socket.setEncoding('utf8').once('data', async (line) => {
      // From here on it may take as long as it takes: an audit of years is long.
      socket.setTimeout(0)
      try {
        const { lines, code } = await answerTo(question.parse(JSON.parse(String(line))))
        socket.end(JSON.stringify({ lines, code }))
      } catch (error) {
        if (error instanceof StoreError) socket.end(JSON.stringify({ failed: error.message }))
        else socket.destroy()
      }
    })
  })
  if (process.platform !== 'win32') rmSync(path, { force: true })
  server.on('error', () => server.close())
  server.listen(path, () => process.platform !== 'win32' && chmodSync(path, 0o600))
  return server.unref()
}

/** Asks the process that runs; `undefined` when none does. Throws `StoreError` when its store fails, or it does not answer. */
export async function askRunning(path: string, asked: Question): Promise<Told | undefined> {
  const socket = connect(path)
  try {
    await new Promise<void>((ready, failed) => socket.once('connect', ready).once('error', failed))
  } catch {
    return undefined
  }
  socket.write(`${JSON.stringify(asked)}\n`)
  const said = await text(socket).catch(() => '')
  if (said === '') throw new StoreError('broken', 'Balie runs, and did not answer: try it once more')
  const told = answer.parse(JSON.parse(said))
  if ('failed' in told) throw new StoreError('broken', told.failed)
  return told
}
