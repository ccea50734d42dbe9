// Whether Balie can listen where its settings say, or does so already.
import { createServer } from 'node:net'
import { Agent, request } from 'undici'
import type { Config } from '../config.ts'
import { close, up, whyNot } from './listener.ts'
import { good, type Opinion, wrong } from './opinion.ts'

const patienceMs = 3_000

/** Nothing where any free port will do. */
export async function portOf({ host, port }: Config): Promise<readonly Opinion[]> {
  const place = `${host}:${port}`
  if (port === 0) return []
  try {
    await close(await up(createServer(), { host, port }))
    return [good('port', `Nothing else listens on ${place}.`)]
  } catch (error) {
    if (await isBalie(host, port)) return [good('port', `A Balie listens on ${place}.`)]
    return [wrong('port', `Balie cannot listen on ${place} (HOST, PORT): ${whyNot(error as NodeJS.ErrnoException)}.`)]
  }
}

/** As a watchman would ask. By a connection of its own: the others of this program go where the settings say, and nowhere else. */
async function isBalie(host: string, port: number): Promise<boolean> {
  const dispatcher = new Agent({
    headersTimeout: patienceMs,
    bodyTimeout: patienceMs,
    connect: { timeout: patienceMs },
  })
  try {
    const { body } = await request(`http://${host.includes(':') ? `[${host}]` : host}:${port}/healthz`, { dispatcher })
    return (await body.text()) === '{"ok":true}'
  } catch {
    return false
  } finally {
    await dispatcher.destroy()
  }
}
