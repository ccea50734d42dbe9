// Several processes of Balie behind one address, on one PostgreSQL: whichever is asked answers, and one that is killed is missed by nobody.
import { strict as assert } from 'node:assert'
import { spawnSync } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type BotProcess, createBot } from '../../scripts/soak/bot-process.ts'
import { freePort } from '../../scripts/soak/free-port.ts'
import { openPostgres } from '../../src/bot/store/postgres.ts'
import { createSeal } from '../../src/bot/store/seal.ts'
import { type Simulator, startSimulator } from '../../src/tetra/simulator/simulator.ts'
import { ask, listen, saidBy } from '../bot/doors/client.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../postgres.ts'

if (findPostgres()) describe('two processes behind one address', twoProcesses)
else process.stdout.write('skipped: several processes, because PostgreSQL is not installed\n')

const base = '/v3/directline/conversations'

function twoProcesses(this: Mocha.Suite): void {
  this.timeout(90_000)
  const key = randomBytes(32)
  const folder = mkdtempSync(join(tmpdir(), 'balie-processes-'))
  let server: PostgresServer
  let agenda: Simulator
  let env: Readonly<Record<string, string>>
  let one: BotProcess
  let other: BotProcess

  before(async () => {
    server = await startPostgres()
    agenda = await startSimulator()
    env = settingsFor(agenda, server.database(randomUUID()), key, folder)
    const ports = [await freePort(), await freePort()]
    const bots = ports.map((port, i) => createBot({ name: `bot-${i + 1}`, port, folder, env }))
    ;[one, other] = bots as [BotProcess, BotProcess]
    await Promise.all([one.start(), other.start()])
  })
  afterEach(async () => {
    agenda.misbehave([])
    for (const bot of [one, other]) if (!bot.isUp()) await bot.start()
  })
  after(async () => {
    await Promise.all([one?.stop(), other?.stop()])
    await agenda?.close()
    server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** A conversation that began at one process and can go on at both. */
  async function begin() {
    const { body: minted } = await ask(at(one), 'POST', '/chat/token')
    const { body } = await ask(at(one), 'POST', base, { token: minted.token, body: { locale: 'nl-NL' } })
    const { token, conversationId, streamUrl } = body
    const say = (bot: BotProcess, text: string, clientActivityID: string = randomUUID()) =>
      ask(at(bot), 'POST', `${base}/${conversationId}/activities`, {
        token,
        body: { type: 'message', text, channelData: { clientActivityID } },
      })
    const heard = async (bot: BotProcess) =>
      saidBy((await ask(at(bot), 'GET', `${base}/${conversationId}/activities`, { token })).body.activities)
    const stream = async (bot: BotProcess, watermark = '0') => {
      const { body } = await ask(at(bot), 'GET', `${base}/${conversationId}?watermark=${watermark}`, { token })
      return body.streamUrl
    }
    return { streamUrl, say, heard, stream }
  }

  it('take each other’s tokens, and go on with each other’s conversations', async () => {
    const talk = await begin()
    await talk.say(one, 'mijn afspraken')
    await talk.say(other, '1 januari 1965')
    await talk.say(one, '157376')
    assert.match((await talk.heard(other)).at(-1) ?? '', /2 afspraken/)
  })

  it('open each other’s streams, each key once at whichever', async () => {
    const talk = await begin()
    const there = talk.streamUrl.replace(one.address.replace('http', 'ws'), other.address.replace('http', 'ws'))
    assert.notEqual(there, talk.streamUrl)
    assert.equal(await refusalOf(there), undefined)
    assert.equal(await refusalOf(talk.streamUrl), '403')
    assert.equal(await refusalOf(there), '403')
  })

  it('show on the socket of one what was said at the other, without being asked', async () => {
    const talk = await begin()
    const line = await listen(await talk.stream(other))
    await talk.say(one, 'mijn afspraken')
    await line.until((all) => saidBy(all).length > 0)
    line.socket.terminate()
  })

  it('answer again within ten seconds when the process that was answering is killed', async () => {
    const talk = await begin()
    await talk.say(one, 'mijn afspraken')
    await talk.say(one, '1 januari 1965')
    agenda.misbehave([{ method: 'ZoekAfspraakPatient', fault: 'latency', ms: 4_000 }])
    const asked = count(agenda, 'ZoekAfspraakPatient')
    const cut = talk.say(one, '157376', 'again').catch(() => undefined)
    await until(() => count(agenda, 'ZoekAfspraakPatient') > asked)
    await one.kill()
    await cut
    const began = performance.now()
    assert.equal((await talk.say(other, '157376', 'again')).status, 200)
    const waited = performance.now() - began
    assert.ok(waited < 10_000, `${Math.round(waited)} ms`)
    assert.match((await talk.heard(other)).at(-1) ?? '', /2 afspraken/)
  })

  it('finish a cancellation whose process was killed while it was under way, and tell it once', async () => {
    const talk = await begin()
    for (const text of ['afspraak afzeggen', '12 maart 1984', '10263', '1']) await talk.say(one, text)
    assert.match((await talk.heard(one)).at(-1) ?? '', /afzeggen\?/)
    agenda.misbehave([{ method: 'cancel-url', fault: 'latency', ms: 3_000 }])
    const asked = count(agenda, 'cancel-url')
    const cut = talk.say(one, 'ja').catch(() => undefined)
    await until(() => count(agenda, 'cancel-url') > asked)
    await one.kill()
    await cut
    const line = await listen(await talk.stream(other))
    await line.until((all) => saidBy(all).some((text) => /is afgezegd/.test(text)))
    line.socket.terminate()
    await one.start()
    const told = (await talk.heard(one)).filter((text) => /afgezegd/.test(text))
    assert.equal(told.length, 1)
    assert.equal(count(agenda, 'cancel-url') - asked, 1)
  })

  it('have one list of tasks, which the operator’s command reads and closes beside them', async () => {
    const store = await openPostgres(env.DATABASE_URL ?? '', createSeal(key))
    const conversation = { practice: 'praktijk', channel: 'gone', id: randomUUID() }
    const saga = sagaFor(conversation)
    const lease = await store.lease(conversation)
    const at = Date.now()
    const expires = at + 3_600_000
    await store.commit({
      at,
      conversation,
      fence: lease.fence,
      expectedVersion: 0,
      state: {},
      expires,
      audit: [],
      confirmed: saga,
    })
    const answered = { activityId: `news ${saga.id}`, activities: [] }
    const { patientId, snapshot } = saga.what
    const what = { patientId, snapshot }
    const task = { id: saga.id, practice: 'praktijk', kind: 'cancellation-unknown', at, closedAt: 0, what } as const
    await store.tell({
      at,
      conversation,
      expires,
      audit: [],
      answered,
      told: { saga: saga.id, outcome: 'unknown', sends: 0 },
      task,
    })
    await store.close()
    assert.match(balie('tasks').stdout, new RegExp(`${saga.id}.*patient 157376`))
    assert.equal(balie('tasks', 'close', saga.id).status, 0)
    assert.match(balie('tasks').stdout, /no tasks/)
  })

  function balie(...words: readonly string[]) {
    const program = join(import.meta.dirname, '../../src/bot/balie.ts')
    const flags = ['--disable-warning=ExperimentalWarning', program, ...words]
    return spawnSync(process.execPath, flags, { cwd: folder, env: { ...env }, encoding: 'utf8' })
  }
}

function settingsFor({ url, cancelUrl, credentials }: Simulator, database: string, key: Buffer, folder: string) {
  return {
    PATH: process.env.PATH ?? '',
    DATABASE_URL: database,
    STORE_KEY: key.toString('base64'),
    DATA_DIR: join(folder, 'data'),
    LOG_LEVEL: 'warn',
    IDENTIFY_FLOOR_MS: '0',
    PRACTICE_NAME: 'Huisartsenpraktijk De Linde',
    PRACTICE_PHONE: '020 123 45 68',
    PRACTICE_EMERGENCY_PHONE: '020 123 45 61',
    PRACTICE_PRIVACY_URL: 'soak.example/privacy',
    PRACTICE_HOURS_NL: 'werkdagen van 8.00 tot 17.00 uur',
    PRACTICE_HOURS_EN: 'on weekdays from 8:00 to 17:00',
    TETRA_URL: url,
    TETRA_CANCEL_URL: cancelUrl,
    TETRA_NAME: credentials.name,
    TETRA_KEY: credentials.key,
    TETRA_TARGET: credentials.target,
  }
}

function sagaFor(conversation: { practice: string; channel: string; id: string }) {
  const snapshot = { id: 4711, agendaId: 10090, start: '2030-03-05T09:15:00' }
  const what = {
    patientId: 157376,
    snapshot,
    language: 'nl',
    user: 'somebody',
    facts: 'birthDate+patientNumber',
    identityUntil: 0,
  } as const
  const times = { confirmedAt: Date.now(), sentAt: 0, sends: 0, nextAt: Date.now() + 3_600_000 }
  return { id: randomUUID(), conversation, status: 'confirmed', ...times, what } as const
}

/** With which status a stream is refused; `undefined` when it opens. */
async function refusalOf(url: string): Promise<string | undefined> {
  try {
    const { socket } = await listen(url)
    socket.terminate()
    return undefined
  } catch (error) {
    return /\d{3}/.exec(String(error))?.[0]
  }
}

/** As the tests' client knows a bot. */
function at({ address }: BotProcess) {
  return { base: address } as Parameters<typeof ask>[0]
}

function count({ log }: Simulator, method: string): number {
  return log.filter((entry) => entry.method === method).length
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    assert.ok(tries < 1_000, 'it does not come')
    await pause(20)
  }
}
