// The wire between one bot process and the agenda: bytes pass through, and can be held at a point of a cancellation.
import { connect, createServer, type Server, type Socket } from 'node:net'

/** Whose request it is and what it is, as far as it can be seen on the wire. */
export interface Wired {
  readonly patientId: number | undefined
  readonly step: 'look' | 'cancel' | 'other'
}

/** What to do at a moment of a request: let it pass, or hold it until it is said whether it may go on. */
export type Watch = (asked: Wired, when: 'arrived' | 'acted' | 'answered') => Promise<'pass' | 'drop'> | 'pass'

/** A line from a port of its own to the agenda's. `patientOfToken` knows whose appointment a token cancels. */
export function createLine(
  agendaPort: number,
  patientOfToken: (token: string) => number | undefined,
  watch: Watch,
): Server {
  return createServer((bot) => {
    const agenda = connect(agendaPort, '127.0.0.1')
    let asked: Wired | undefined
    let waiting = Buffer.alloc(0)
    let held = 0
    const end = () => {
      if (bot.destroyed && held === 0) agenda.destroySoon()
    }
    const hold = async (when: 'arrived' | 'acted' | 'answered', go: () => void) => {
      const verdict = asked ? watch(asked, when) : 'pass'
      if (verdict === 'pass') return go()
      held += 1
      if (when === 'acted') agenda.pause()
      if ((await verdict) === 'pass') go()
      held -= 1
      if (agenda.isPaused() && !agenda.destroyed) agenda.resume()
      end()
    }
    bot.on('data', (bytes) => {
      waiting = Buffer.concat([waiting, Buffer.from(bytes)])
      if (!isWhole(waiting)) return
      const request = waiting
      waiting = Buffer.alloc(0)
      asked = understand(request, patientOfToken)
      void hold('arrived', () => void agenda.write(request))
    })
    agenda.on('data', (bytes) => {
      void hold('acted', () => {
        bot.write(bytes)
        void hold('answered', () => {})
        asked = undefined
      })
    })
    bot.on('error', () => {}).on('close', end)
    agenda.on('error', () => reset(bot)).on('close', () => bot.end())
  })
}

/** A socket that is closing already cannot be reset: its handle would be neither closed nor idle. */
function reset(socket: Socket): void {
  if (socket.destroyed || socket.writableEnded) socket.destroy()
  else socket.resetAndDestroy()
}

/** One request at a time on a connection, so what has come is one whole request or not yet. */
function isWhole(bytes: Buffer): boolean {
  const head = bytes.indexOf('\r\n\r\n')
  if (head < 0) return false
  const length = /^content-length: *(\d+)/im.exec(bytes.toString('latin1', 0, head))?.[1]
  return bytes.length >= head + 4 + Number(length ?? 0)
}

function understand(request: Buffer, patientOfToken: (token: string) => number | undefined): Wired {
  const text = request.toString('utf8')
  const token = /^(?:GET|POST) \/wis\/([^ ?]+)/.exec(text)?.[1]
  if (token !== undefined) return { step: 'cancel', patientId: patientOfToken(decodeURIComponent(token)) }
  if (!text.includes('"GetAfspraken"')) return { step: 'other', patientId: undefined }
  const patientId = /"patientId":(\d+)/.exec(text)?.[1]
  return { step: 'look', patientId: patientId === undefined ? undefined : Number(patientId) }
}
