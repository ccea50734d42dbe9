// Starts and stops. With chat.ts and balie.ts the only files that do anything when imported, and that read the environment.
import { demoPatients } from '../tetra/simulator/demo-practice.ts'
import { limitsOf } from './agenda-limits.ts'
import { build } from './build.ts'
import { type Config, ConfigError } from './config.ts'
import { logFailure } from './failure.ts'
import { keepCompiled } from './ops/compiled.ts'
import { crashQuietly, quietLibraries } from './ops/last-words.ts'
import { whyNot } from './ops/listener.ts'
import { createLog } from './ops/log.ts'
import { settle } from './ops/settle.ts'
import { keepIn } from './outbound.ts'
import { readSettings } from './settings/read-files.ts'
import { StoreError } from './store/store.ts'
import { warmUp } from './warm.ts'

try {
  const config = readSettings(process.env)
  keepIn(config)
  crashQuietly(config.logLevel)
  const log = createLog(config.logLevel)
  quietLibraries(log)
  const running = await build(config, { log })
  onStop(async () => {
    await running.stop()
    log.info({ event: 'stopped' })
  })
  await running
    .listen(config.port, config.host)
    .catch((error) => giveUp(`Cannot listen on ${config.host}:${config.port} (HOST, PORT): ${whyNot(error)}.`))
  log.info({ event: 'started', address: running.server.url, demo: running.demo !== undefined })
  process.stdout.write(welcome(config, running.server.url))
  warmUp(running.parts)
    .catch((error: unknown) => logFailure(log, 'warm', error))
    .finally(settle)
  keepCompiled(running.server.server)
} catch (error) {
  if (error instanceof ConfigError || error instanceof StoreError) giveUp(sentence(error.message))
  else throw error
}

function sentence(message: string): string {
  const said = message.charAt(0).toUpperCase() + message.slice(1)
  return /[.\n]$/.test(said) ? said : `${said}.`
}

function giveUp(message: string): void {
  process.stderr.write(`Balie cannot start. ${message}\n`)
  process.exit(1)
}

/** Before an operator's patience ends: systemd and the containers wait 25 seconds. */
const mostStopMs = 20_000

/** Ctrl-C and a polite stop end the turns that run, once; a second Ctrl-C ends at once. One Ctrl-C may come as both. */
function onStop(stop: () => Promise<void>): void {
  let [stopping, pressed] = [false, false]
  const end = async () => {
    if (stopping) return
    stopping = true
    // What has not ended by then is taken up after a start: a turn is answered when it is asked again, a cancellation goes on by itself.
    setTimeout(() => process.exit(1), mostStopMs).unref()
    await stop()
    process.exit(0)
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', () => {
    if (pressed) process.exit(130)
    pressed = true
    return end()
  })
}

function welcome({ practices }: Config, address: string): string {
  const [practice, ...more] = practices
  const names = practices.map(({ name }) => name).join(', ')
  if (practice.tetra !== 'demo')
    return [`Balie is at work for ${names}: ${address}`, ...limits(practices), ''].join('\n')
  const people = demoPatients.map(({ id, name, birthDate }) => `  ${String(id).padEnd(7)} ${birthDate}  ${name}`)
  const pages = more.length === 0 ? [`${address}/`] : practices.map(({ id }) => `${address}/?site=${id}`)
  return [
    `Balie runs the demo practice, ${names}.`,
    ...pages.map((page) => `  The patients' page:    ${page}`),
    `  Bot Framework clients: ${address}/api/messages`,
    '  In this terminal:      npm run chat',
    'Patients to try (number, birth date, name):',
    ...people,
    'Stop with Ctrl-C.',
    '',
  ].join('\n')
}

function limits(practices: Config['practices']): readonly string[] {
  return practices.flatMap(({ name, tetra }) => limitsOf(tetra).map((limit) => `${name}: ${limit}`))
}
