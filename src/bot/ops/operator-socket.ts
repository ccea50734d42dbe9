// The operator's way into a running Balie: a socket in its data folder, which only its owner can open. The embedded store
// belongs to one process, so a command asks that process rather than the file.
import { createHash } from 'node:crypto'
import { chmodSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import type { Told } from './command.ts'

const question = z.object({ words: z.array(z.string().max(200)).max(20), by: z.string().max(100) })
const answer = z.object({ lines: z.array(z.string()), code: z.union([z.literal(0), z.literal(1), z.literal(2)]) })

/** A command line, and the name of the account that gives it: only the socket's owner can. */
export type Question = z.infer<typeof question>

/** Where the socket of a data folder is; a named pipe on Windows. */
export function socketPath(dataDir: string): string {
  const folder = resolve(dataDir)
  if (process.platform !== 'win32') return join(folder, 'balie.sock')
  return `\\\\.\\pipe\\balie-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`
}

/** Answers one command a connection: a line of JSON in, a line of JSON out. What cannot be understood is cut off. */
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
      } catch {
        socket.destroy()
      }
    })
  })
  if (process.platform !== 'win32') rmSync(path, { force: true })
  server.on('error', () => server.close())
  server.listen(path, () => process.platform !== 'win32' && chmodSync(path, 0o600))
  return server.unref()
}

/** Asks the process that runs; `undefined` when none does. */
export async function askRunning(path: string, asked: Question): Promise<Told | undefined> {
  const socket = connect(path)
  try {
    await new Promise<void>((ready, failed) => socket.once('connect', ready).once('error', failed))
  } catch {
    return undefined
  }
  socket.write(`${JSON.stringify(asked)}\n`)
  return answer.parse(JSON.parse(await text(socket)))
}
