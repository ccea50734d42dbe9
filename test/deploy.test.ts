// The files in deploy/ beside the program: they set what it knows, and show what it counts.
import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { readConfig } from '../src/bot/config.ts'
import { createLog } from '../src/bot/ops/log.ts'
import { createMetrics } from '../src/bot/ops/metrics.ts'
import { deWilg, itsAgenda } from './de-wilg.ts'

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const real = {
  ...parseEnv(read('.env.example')),
  ...itsAgenda,
  ...deWilg,
}

describe('a copy of .env.example, filled in', () => {
  it('keeps the service in its own folder: a file of settings wins from what systemd sets', () => {
    const unit = read('deploy/balie.service')
    const set = (line: string) => parseEnv(line.trim().split(/\s+/).join('\n'))
    const before = set(/^Environment=(.*)$/m.exec(unit)?.[1] ?? '')
    const after = set(/^ExecStart=\/usr\/bin\/env ((?:\w+=\S+ )*)node /m.exec(unit)?.[1] ?? '')
    const { dataDir, host } = readConfig({ ...before, ...real, ...after })
    assert.deepEqual([dataDir, host], ['/var/lib/balie', '127.0.0.1'])
  })

  it('leaves the container where the proxy finds it, writing in its own volume: what compose sets wins from the file', () => {
    const environment = /^ {2}balie:\n.*?^ {4}environment:\n(.*?)^ {4}\w/ms.exec(read('deploy/compose.yaml'))?.[1] ?? ''
    const set = [...environment.matchAll(/^ {6}(\w+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value])
    const { DATABASE_URL, ...own } = Object.fromEntries(set)
    const { host, port, dataDir, trustedProxies } = readConfig({ ...real, ...own })
    assert.deepEqual([host, port, dataDir, trustedProxies], ['0.0.0.0', 3978, '/data', ['uniquelocal']])
    assert.match(String(DATABASE_URL), /^postgres:/)
  })
})

describe('the dashboard', () => {
  const shown = new Set(read('deploy/grafana.json').match(/\b(balie|process)_\w+/g))
  const base = (name: string) => name.replace(/_(bucket|count|sum)$/, '')

  it('asks for figures that there are, and shows all of ours', async () => {
    const metrics = createMetrics(['linde'])
    const backlog = async () => ({ outbox: 0, cancellations: 0, tasks: 0 })
    metrics.watch({ turns: () => 0, sockets: () => 0, backlog })
    const there: readonly string[] = (await metrics.read()).text.match(/(?<=^# TYPE )\w+/gm) ?? []
    assert.deepEqual(
      [...shown].filter((name) => !there.includes(base(name)) && !there.includes(name)),
      [],
    )
    const bases = [...shown].map(base)
    assert.deepEqual(
      there.filter((name) => name.startsWith('balie_') && !bases.includes(name)),
      [],
    )
  })

  it('can show the first alarm of a process: it is counted from nothing', async () => {
    const { text } = await createMetrics(['linde']).read()
    for (const event of ['task', 'door-paused', 'stranger'])
      assert.match(text, new RegExp(`practice="linde",event="${event}"\\} 0\\n`))
    for (const event of ['untrusted-proxy', 'unknown-number'])
      assert.match(text, new RegExp(`practice="",event="${event}"\\} 0\\n`))
  })

  it('takes an agenda that goes away for an alarm, and not its coming back', async () => {
    const metrics = createMetrics(['linde'])
    const log = metrics.counting(createLog('silent'))
    log.warn({ event: 'agenda-line', practice: 'linde', line: 'down' })
    log.warn({ event: 'agenda-line', practice: 'linde', line: 'up' })
    log.error({ event: 'agenda-login', practice: 'linde', outcome: 'refused' })
    log.info({ event: 'agenda-login', practice: 'linde', outcome: 'accepted' })
    const { text } = await metrics.read()
    assert.match(text, /practice="linde",event="agenda-line"\} 1\n/)
    assert.match(text, /practice="linde",event="agenda-login"\} 1\n/)
  })
})
