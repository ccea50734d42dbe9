// The practice that the agenda's tests ask: a simulator with its clock stopped, and a client to it.
import { createServer } from 'node:http'
import { Temporal } from 'temporal-polyfill'
import type { Access, Agenda, Snapshot } from '../../src/tetra/agenda.ts'
import { type ClientOptions, createClient } from '../../src/tetra/client.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/tetra/simulator/simulator.ts'

/** A Monday morning on the practice's clock. */
export const monday = Temporal.PlainDateTime.from('2026-03-02T10:00:00')

/** The demo patient with two appointments to come, and one finished. */
export const testPatient: Access = { kind: 'application', patientId: 157376 }

/** His first appointment to come, as a patient would have been shown it. */
export const firstAppointment: Snapshot = { id: 115901, agendaId: 10090, start: '2026-03-05T09:15:00' }

/** A session of the portal; `open` logs the test patient in with it. */
export const session: Access = { kind: 'portal', patientId: 157376, session: 'f3c1a7d2-portal' }

export interface Opened {
  readonly simulator: Simulator
  readonly agenda: Agenda
  /** How often the simulator was asked this. */
  readonly asked: (method: string) => number
  readonly close: () => Promise<void>
}

export interface OpenOptions {
  readonly client?: Partial<ClientOptions>
  readonly simulator?: SimulatorOptions
}

/** Opens the practice. The client's clock stands at 0, so that a deadline is a length in ms; second attempts come at once. */
export async function open(options: OpenOptions = {}): Promise<Opened> {
  const simulator = await startSimulator({ now: () => monday, ...options.simulator })
  simulator.login('f3c1a7d2-portal', 157376)
  const { url, cancelUrl, credentials } = simulator
  const agenda = createClient({
    url,
    cancelUrl,
    ...credentials,
    now: () => monday,
    clock: () => 0,
    random: () => 0,
    ...options.client,
  })
  return {
    simulator,
    agenda,
    asked: (method) => simulator.log.filter((entry) => entry.method === method).length,
    close: async () => {
      await agenda.close()
      await simulator.close()
    },
  }
}

export interface Canned {
  readonly url: string
  /** The bodies that came in, in order. */
  readonly bodies: readonly string[]
  readonly close: () => Promise<void>
}

/** A server that answers every POST with this text and HTTP status. */
export async function openCanned(answer: string, status = 200): Promise<Canned> {
  const bodies: string[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    bodies.push(Buffer.concat(chunks).toString())
    response.writeHead(status)
    response.end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return {
    url: `http://127.0.0.1:${port}/`,
    bodies,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
