import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../../src/bot/config.ts'
import type { Operated } from '../../../src/bot/ops/command.ts'
import { plainOf } from '../../../src/bot/ops/doctor-plain.ts'
import { operate } from '../../../src/bot/ops/operator.ts'
import { startSimulator } from '../../../src/tetra/simulator/simulator.ts'
import { agendaOf, deWilg } from '../../de-wilg.ts'
import { startBot } from '../running.ts'

const nowhere = 'http://127.0.0.1:9/'

describe('npm run balie -- doctor', () => {
  let folder: string
  let simulator: Awaited<ReturnType<typeof startSimulator>>
  before(async () => {
    simulator = await startSimulator()
  })
  after(() => simulator.close())
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'balie-test-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const real = () => ({ ...agendaOf(simulator), ...deWilg, TRUSTED_PROXIES: 'loopback' })
  const examine = async (env: Readonly<Record<string, string>>, now: () => number = Date.now) => {
    const config = readConfig({ DATA_DIR: folder, PORT: '0', ...env })
    const installation = { config, ask: async () => undefined }
    const practices = config.practices.map(({ id }) => ({ practice: id }))
    return operate(['doctor'], { practices, now, installation } as unknown as Operated)
  }
  /** The parts that need somebody. */
  const wrongIn = (lines: readonly string[]) =>
    lines.filter((line) => line.startsWith(' NO')).map((line) => line.slice(5).split(' ')[0])

  it('finds nothing wrong where everything is there', async () => {
    const { lines, code } = await examine(real())
    assert.deepEqual([wrongIn(lines), code, lines.at(-1)], [[], 0, 'Nothing is wrong.'])
  })

  it('says what these settings cannot do for patients', async () => {
    const { lines, code } = await examine({ ...real(), TETRA_CANCEL_URL: '' })
    assert.equal(code, 0)
    assert.match(lines.join('\n'), /\? {2}Switchboard .*sends every cancellation to the practice/)
  })

  it('knows the demo for what it is', async () => {
    const { lines, code } = await examine({})
    assert.equal(code, 0)
    assert.match(lines.join('\n'), /demo practice.*\n.*\n.*\n.*\n.*simulated/)
  })

  const meta = {
    WHATSAPP_ACCEPTED: 'yes',
    WHATSAPP_NUMBER_ID: '1',
    WHATSAPP_TOKEN: 'kanarie',
    WHATSAPP_APP_SECRET: 'kanarie',
    WHATSAPP_VERIFY_TOKEN: 'kanarie',
  }
  const portal = {
    PORTAL_ISSUER: 'https://portaal.example',
    PORTAL_SESSION_KEY: Buffer.alloc(32, 9).toString('base64'),
  }
  const broken: readonly (readonly [what: string, over: object, wrong: readonly string[]])[] = [
    ['an agenda that is not there', { TETRA_URL: nowhere }, ['Switchboard']],
    ['an access key that is wrong', { TETRA_KEY: 'kanarie' }, ['Switchboard']],
    ['a database that is not there', { DATABASE_URL: 'postgres://a:kanarie@127.0.0.1:9/x' }, ['store']],
    ['a proxy that nobody named', { TRUSTED_PROXIES: '' }, ['settings']],
    ['a number that Meta does not know', { ...meta, WHATSAPP_GRAPH_URL: 'http://127.0.0.1:9' }, ['WhatsApp']],
    ['a portal whose keys are not there', { ...portal, PORTAL_JWKS: nowhere }, ['portal']],
    ['a folder that nobody can make', { DATA_DIR: '/dev/null/x' }, ['store']],
  ]
  for (const [what, over, wrong] of broken)
    it(`names ${what}, and no secret`, async () => {
      const { lines, code } = await examine({ ...real(), ...over })
      assert.deepEqual([wrongIn(lines), code], [wrong, 1])
      assert.doesNotMatch(lines.join(), /kanarie/)
    })

  it('names an address where whoever stands between can read along', async () => {
    const config = readConfig({ ...real(), TETRA_URL: 'http://agenda.example/', TETRA_TIMEOUT_MS: '100' })
    const [first, ...more] = plainOf(config.practices[0])
    assert.match(first?.text ?? '', /^TETRA_URL is not https/)
    assert.deepEqual([first?.verdict, more], ['unsure', []])
    const keys = readConfig({ ...real(), ...portal, PORTAL_JWKS: 'http://portaal.example/keys' })
    assert.deepEqual(
      plainOf(keys.practices[0]).map(({ verdict }) => verdict),
      ['wrong'],
    )
  })

  it('says why, and of which setting', async () => {
    const said = async (over: object) => (await examine({ ...real(), ...over })).lines.join('\n')
    assert.match(await said({ TETRA_URL: nowhere }), /\(nothing listens there\)\. Check TETRA_URL\./)
    const overTls = simulator.url.replace('http:', 'https:')
    assert.match(await said({ TETRA_URL: overTls }), /\(it does not speak TLS there\)/)
    assert.match(await said({ DATABASE_URL: 'postgres://a:b@127.0.0.1:9/x' }), /nothing listens there \(DATABASE_URL\)/)
    assert.match(await said({ DATA_DIR: '/dev/null/x' }), /the rights on it \(DATA_DIR\)/)
  })

  describe('beside a server that answers as another would', () => {
    let [status, body] = [200, '']
    const server = createServer((_, response) => response.writeHead(status).end(body))
    const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    before(() => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready)))
    after(() => server.close())
    const said = async (over: object, answer: readonly [number, string]) => {
      ;[status, body] = answer
      return (await examine({ ...real(), ...over })).lines.join('\n')
    }

    it('takes nobody for Meta who does not know the number, and no trouble of theirs for a wrong setting', async () => {
      const env = { ...meta, WHATSAPP_GRAPH_URL: url() }
      assert.match(await said(env, [200, '{"id":"1"}']), /yes {2}WhatsApp/)
      assert.match(await said(env, [200, '<html></html>']), / NO {2}WhatsApp .*WHATSAPP_GRAPH_URL is wrong/)
      assert.match(await said(env, [401, '{}']), / NO {2}WhatsApp .*WHATSAPP_TOKEN is wrong/)
      assert.match(await said(env, [503, '']), / NO {2}WhatsApp .*try it again later/)
    })

    it('looks whether the portal shows its keys', async () => {
      const env = { ...portal, PORTAL_JWKS: url() }
      assert.match(await said(env, [200, '{"keys":[{"kty":"RSA"}]}']), /yes {2}portal/)
      assert.match(await said(env, [200, '<html></html>']), / NO {2}portal .*no RSA keys/)
      assert.match(
        await said({ ...portal, PORTAL_SECRET: Buffer.alloc(32, 8).toString('base64') }, [200, '']),
        /yes {2}portal/,
      )
    })
  })

  it('names a clock that is minutes away from that of the Switchboard, either way', async () => {
    for (const [ms, way] of [
      [180_000, 'ahead of'],
      [-180_000, 'behind'],
    ] as const) {
      const { lines, code } = await examine(real(), () => Date.now() + ms)
      assert.deepEqual([wrongIn(lines), code], [['clock'], 1])
      assert.match(lines.join('\n'), new RegExp(`about 3 min ${way} the Switchboard`))
    }
    assert.match((await examine(real())).lines.join('\n'), /yes {2}clock .*also by the clock of the Switchboard/)
  })

  it('names a port that something else has, and knows a Balie that has it', async () => {
    const { port } = new URL(simulator.url)
    const taken = await examine({ ...real(), PORT: port })
    assert.deepEqual([wrongIn(taken.lines), taken.code], [['port'], 1])
    assert.match(taken.lines.join('\n'), /another program listens there/)
    const bot = await startBot()
    try {
      const { lines, code } = await examine({ ...real(), PORT: new URL(bot.base).port })
      assert.deepEqual([wrongIn(lines), code], [[], 0])
      assert.match(lines.join('\n'), /yes {2}port .*A Balie listens on/)
    } finally {
      await bot.stop()
    }
  })

  it('names a store that is none, and one with another key', async () => {
    await examine(real())
    const other = await examine({ ...real(), STORE_KEY: Buffer.alloc(32, 6).toString('base64') })
    assert.match(other.lines.join('\n'), / NO {2}store .*The store was made with another key/)
    writeFileSync(
      join(folder, 'balie.sqlite'),
      'no store at all, but text that is long enough to be looked at'.repeat(20),
    )
    assert.deepEqual(wrongIn((await examine(real())).lines), ['store'])
  })
})
