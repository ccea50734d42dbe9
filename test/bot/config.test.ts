import { strict as assert } from 'node:assert'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import { build } from '../../src/bot/build.ts'
import { ConfigError, readConfig, settingNames } from '../../src/bot/config.ts'
import { StoreError } from '../../src/bot/store/store.ts'
import { deWilg, itsAgenda } from '../de-wilg.ts'

type Env = Readonly<Record<string, string>>

const exampleFile = new URL('../../.env.example', import.meta.url)
const real: Env = { ...itsAgenda, ...deWilg }

describe('the settings', () => {
  it('are those of the demo practice on loopback when there are none', () => {
    const { host, port, practices } = readConfig({})
    const { bot, replyHosts } = practices[0].botFramework
    assert.deepEqual([host, port, practices[0].tetra, bot.MicrosoftAppId], ['127.0.0.1', 3978, 'demo', ''])
    assert.deepEqual(replyHosts, ['127.0.0.1', '::1', 'localhost'])
  })

  it('count as not set when they are empty', () => {
    const empty = Object.fromEntries(
      [...Object.keys(real), 'PORT', 'LOG_LEVEL', 'REPLY_HOSTS'].map((name) => [name, '']),
    )
    assert.deepEqual(readConfig(empty), readConfig({}))
    assert.deepEqual(faultsOf({ ...real, TETRA_KEY: '' }), ['TETRA_KEY is needed to reach a real agenda'])
  })

  it('reach a real agenda when they are complete', () => {
    const [{ tetra, name, zone }] = readConfig({ ...real, TETRA_AGENDA_IDS: ' 10088, 10090,' }).practices
    assert.ok(tetra !== 'demo')
    assert.deepEqual([tetra.url, tetra.agendaIds, tetra.timeoutMs], [real.TETRA_URL, [10088, 10090], 5000])
    assert.deepEqual([name, zone], ['Praktijk De Wilg', 'Europe/Amsterdam'])
  })

  it('reply to Microsoft only, once there is an app', () => {
    const app = { MicrosoftAppId: 'a', MicrosoftAppPassword: 'b', MicrosoftAppTenantId: 'c' }
    const [{ botFramework }] = readConfig(app).practices
    const { replyHosts, bot } = botFramework
    // Names under trafficmanager.net can be had by anybody.
    const theirs =
      /^(\.botframework\.(com|azure\.us)|smba\.(trafficmanager\.net|infra\.(gcc|gov)\.teams\.microsoft\.(com|us)))$/
    assert.ok(replyHosts.every((host) => theirs.test(host)))
    assert.equal(bot.MicrosoftAppType, 'SingleTenant')
    const [own] = readConfig({ ...app, REPLY_HOSTS: 'a.example, b.example' }).practices
    assert.deepEqual(own.botFramework.replyHosts, ['a.example', 'b.example'])
  })

  it('are still the demo when a setting of the agenda only repeats its default', () => {
    assert.equal(readConfig({ TETRA_LIST_VIA: 'patient', TETRA_TIMEOUT_MS: '5000' }).practices[0].tetra, 'demo')
    assert.ok(faultsOf({ TETRA_LIST_VIA: 'period' }).includes('TETRA_URL is needed to reach a real agenda'))
    assert.ok(faultsOf({ TETRA_CANCEL_URL: 'https://a.example/{token}' }).length > 1)
  })

  const contradictions: readonly (readonly [given: Env, ...names: string[]])[] = [
    [{ TETRA_USERNAME: 'kanarie' }, 'TETRA_PASSWORD is needed beside TETRA_USERNAME'],
    [{ TETRA_PASSWORD: 'kanarie' }, 'TETRA_USERNAME is needed beside TETRA_PASSWORD'],
    [{ TETRA_CANCEL_VIA: 'id' }, 'TETRA_USERNAME is needed beside TETRA_CANCEL_VIA'],
    [{ TETRA_RECEIVER: 'kanarie' }, 'TETRA_RECEIVER has no use without XML'],
    [{ TETRA_SERVER_TOKEN: 'kanarie' }, 'TETRA_SERVER_TOKEN has no use without XML'],
    [{ TETRA_XML_URL: 'https://a.example' }, 'TETRA_XML_URL has no use without XML'],
    [{ TETRA_VERSION: 'mixed' }, 'TETRA_SERVER_TOKEN or TETRA_USERNAME is needed to list by XML'],
    [
      { TETRA_VERSION: 'mixed', TETRA_SERVER_TOKEN: 's', TETRA_LIST_VIA: 'period', TETRA_CANCEL_VIA: 'token' },
      'TETRA_LIST_VIA must be patient',
      'TETRA_CANCEL_VIA must be id',
    ],
    [
      { TETRA_VERSION: 'xml', TETRA_SERVER_TOKEN: 's', TETRA_ALERTS: 'yes', TETRA_BSN_SEARCH: 'yes' },
      'TETRA_SERVER_TOKEN has no use with XML alone',
      'TETRA_BSN_SEARCH has no use with XML alone',
      'TETRA_ALERTS has no use with XML alone',
    ],
  ]
  for (const [given, ...told] of contradictions)
    it(`are refused with ${JSON.stringify(given)}`, () => {
      const faults = faultsOf({ ...real, ...given })
      assert.equal(faults.length, told.length, faults.join())
      for (const [i, start] of told.entries()) assert.ok(faults[i]?.startsWith(start), faults[i])
      assert.ok(!/kanarie/.test(faults.join()))
    })

  it('say what of the agenda is left to Balie', () => {
    const [{ tetra }] = readConfig({ ...real, TETRA_SHOW_NEVER: 'agenda:10088, block:EC: Huisarts' }).practices
    assert.deepEqual(tetra !== 'demo' && tetra.filter?.show.never, [
      { kind: 'agenda', name: '10088' },
      { kind: 'block', name: 'EC: Huisarts' },
    ])
  })

  it('need no application for XML alone', () => {
    const { TETRA_NAME: _, TETRA_KEY: __, TETRA_TARGET: ___, ...rest } = real
    assert.deepEqual(faultsOf({ ...rest, TETRA_VERSION: 'xml', TETRA_RECEIVER: '01234567' }), [])
  })

  it('cannot be changed', () => {
    assert.ok(Object.isFrozen(readConfig({})))
  })

  for (const name of Object.keys(real).filter((each) => each !== 'TETRA_URL'))
    it(`are refused for a real agenda without ${name}`, () => {
      const { [name]: _, ...rest } = real
      assert.deepEqual(faultsOf(rest), [`${name} is needed to reach a real agenda`])
    })

  for (const name of ['PRACTICE_PHONE', 'PRACTICE_EMERGENCY_PHONE', 'PRACTICE_PRIVACY_URL'])
    it(`are refused for a real agenda with the ${name} of the demo, as a copy of .env.example has it`, () => {
      const { [name]: demo = '' } = parseEnv(readFileSync(exampleFile, 'utf8'))
      assert.deepEqual(faultsOf({ ...real, [name]: demo }), [`${name} is still that of the demo practice`])
    })

  it('are refused as half an agenda, even with one setting of it', () => {
    const faults = faultsOf({ TETRA_TIMEOUT_MS: '100' })
    assert.deepEqual(new Set(faults.map((fault) => fault.split(' ')[0])), new Set(Object.keys(real)))
  })

  it('let what a neighbour knows identify only when the practice says so twice', () => {
    for (const set of ['surname+birthDate', 'birthDate', 'birthDate+patientNumber,birthDate+surname']) {
      assert.match(
        faultsOf({ IDENTIFY_POLICY: set }).join(),
        /^IDENTIFY_POLICY .*only IDENTIFY_ACCEPT_RISK=yes allows that$/,
      )
      const [practice] = readConfig({ IDENTIFY_POLICY: set, IDENTIFY_ACCEPT_RISK: 'yes' }).practices
      assert.equal(practice.identification.weak.length, 1)
    }
    assert.deepEqual(readConfig({}).practices[0].identification.weak, [])
  })

  it('name the policy that holds, another for another', () => {
    const versionOf = (env: Record<string, string>) => readConfig(env).practices[0].identification.version
    assert.equal(versionOf({}), '1;16;birthDate+patientNumber,birthDate+surname+appointmentTime')
    assert.equal(
      versionOf({ IDENTIFY_POLICY: 'patientNumber+birthDate', MINIMUM_AGE: '18' }),
      '1;18;birthDate+patientNumber',
    )
  })

  it('are refused as half a portal, or one that signs in two ways', () => {
    const key = Buffer.alloc(32, 7).toString('base64')
    const other = Buffer.alloc(32, 8).toString('base64')
    const whole = { PORTAL_ISSUER: 'p', PORTAL_SECRET: key, PORTAL_SESSION_KEY: other }
    assert.deepEqual(readConfig(whole).practices[0].portal?.audience, 'praktijk')
    assert.equal(readConfig({}).practices[0].portal, undefined)
    for (const name of Object.keys(whole)) assert.equal(faultsOf({ ...whole, [name]: '' }).length, 1, name)
    assert.equal(faultsOf({ ...whole, PORTAL_JWKS: 'https://portal.example/keys' }).length, 1)
    assert.equal(faultsOf({ ...whole, PORTAL_SESSION_KEY: key }).length, 1)
  })

  it('are refused as half an app', () => {
    assert.deepEqual(faultsOf({ MicrosoftAppPassword: 'b' }), [
      'MicrosoftAppId is needed beside the other MicrosoftApp settings',
      'MicrosoftAppTenantId is needed beside the other MicrosoftApp settings',
    ])
  })

  const wrong: readonly (readonly [name: string, ...values: string[]])[] = [
    ['PORT', 'kanarie', '-1', '65536', '1.5', '0x', 'NaN', 'Infinity'],
    ['LOG_LEVEL', 'kanarie', 'INFO'],
    ['CONVERSATION_HOURS', '0', '721', 'kanarie'],
    ['MESSAGES_PER_MINUTE', '0', '-20', 'kanarie'],
    ['MicrosoftAppType', 'MultiTenant', 'UserAssignedMSI'],
    ['PRACTICE_ZONE', 'Europe/Kanarie', 'kanarie'],
    ['PRACTICE_OPEN', 'kanarie', 'ma-vr 8-17', 'ma-vr 17:00-08:00'],
    ['AUDIOCODES_TOKEN', 'kanarie'],
    ['JAMBONZ_SECRET', 'kanarie'],
    ['PHONE_TRANSFER', 'kanarie', '020 123 45 67', 'https://kanarie.example'],
    ['PHONE_EMERGENCY_TRANSFER', 'kanarie', 'tel:kanarie'],
    ['PHONE_LANGUAGE_NL', 'kanarie vogel', 'n'],
    ['PHONE_CONFIDENCE', '-0.1', '1.1', 'kanarie'],
    ['PHONE_CONFIDENCE_YES', '2', 'kanarie'],
    ['PHONE_SSML', 'kanarie'],
    ['CANCEL_UNTIL_HOURS', '-1', 'kanarie'],
    ['MINIMUM_AGE', '-1', '121', 'kanarie'],
    [
      'IDENTIFY_POLICY',
      'kanarie',
      'patientNumber',
      'surname+patientNumber',
      'birthDate+appointmentTime',
      'birthDate+patientNumber,',
      'birthDate+patientNumber,patientNumber+birthDate',
    ],
    ['IDENTIFY_ACCEPT_RISK', 'maybe', 'true'],
    ['IDENTIFY_FLOOR_MS', '-1', '10001', 'kanarie'],
    ['FAILURES_PER_CONVERSATION', '0', 'kanarie'],
    ['FAILURES_PER_USER', '0', '1.5'],
    ['FAILURES_PER_NUMBER', '0', '-3'],
    ['FAILURES_PER_BIRTH_DATE', '0', 'kanarie'],
    ['FAILURES_PER_ADDRESS', '0', 'kanarie'],
    ['FAILURES_PER_DOOR', '0', 'kanarie'],
    ['FAILURE_HOURS', '0', '721'],
    ['DOOR_PAUSE_MINUTES', '0', '1441'],
    ['TRUSTED_PROXIES', 'kanarie', '10.0.0.0/33', '127.0.0.1,kanarie'],
    ['DATA_DIR', `/${'kanarie/'.repeat(12)}`],
    ['STORE_KEY', 'kanarie', Buffer.alloc(31).toString('base64'), Buffer.alloc(33).toString('base64')],
    ['TETRA_URL', 'kanarie', 'ftp://agenda.example', 'agenda.example', 'file:///etc/passwd'],
    [
      'TETRA_CANCEL_URL',
      'kanarie',
      'https://agenda.example/wis',
      'https://agenda.example/%7Btoken%7D',
      'https://{token}.example/',
    ],
    ['TETRA_CANCEL_URL_METHOD', 'DELETE', 'get'],
    ['TETRA_LIST_VIA', 'kanarie'],
    ['TETRA_AGENDA_IDS', '1;2', 'kanarie', '12345678901'],
    ['TETRA_TIMEOUT_MS', '99', '60001', 'kanarie'],
    ['TETRA_VERSION', 'kanarie', 'XML', '2'],
    ['TETRA_CANCEL_VIA', 'kanarie'],
    ['TETRA_SHOW_ONLY', 'kanarie', '10088', 'agenda:', 'agenda:1,kanarie'],
    ['TETRA_CANCEL_NEVER', 'kanarie'],
    ['TETRA_CONCURRENCY', '0', 'kanarie'],
    ['TETRA_WAITING', '-1', 'kanarie'],
  ]
  for (const [name, ...values] of wrong)
    for (const value of values)
      it(`are refused with ${name}=${value}, and the value is not repeated`, () => {
        const faults = faultsOf({ ...real, [name]: value })
        assert.equal(faults.length, 1, faults.join())
        assert.ok(faults[0]?.startsWith(`${name} must`), faults[0])
        assert.ok(!/kanarie/.test(faults.join()))
      })

  it('are refused for a demo that others could reach', () => {
    for (const HOST of ['0.0.0.0', '::', '192.168.1.2', 'balie.example'])
      assert.deepEqual(
        faultsOf({ HOST }).map((fault) => fault.split(' ')[0]),
        ['HOST'],
      )
    assert.equal(readConfig({ ...real, HOST: '0.0.0.0' }).host, '0.0.0.0')
  })

  it('are told wrong all at once', () => {
    const faults = faultsOf({ PORT: 'x', LOG_LEVEL: 'x', TETRA_URL: 'x', MicrosoftAppId: 'x', MINIMUM_AGE: 'x' })
    for (const name of [
      'PORT',
      'LOG_LEVEL',
      'TETRA_URL',
      'TETRA_KEY',
      'STORE_KEY',
      'MicrosoftAppPassword',
      'MINIMUM_AGE',
    ])
      assert.ok(
        faults.some((fault) => fault.startsWith(`${name} `)),
        name,
      )
  })
})

describe('a start that cannot be', () => {
  it('names every fault in one message and exits with 1', async function () {
    this.timeout(60_000)
    const { code, stdout, stderr } = await start({ PORT: 'kanarie', TETRA_KEY: 'kanarie', MicrosoftAppId: 'kanarie' })
    assert.deepEqual([code, stdout], [1, ''])
    for (const name of ['PORT', 'TETRA_URL', 'STORE_KEY', 'PRACTICE_PHONE', 'MicrosoftAppPassword'])
      assert.match(stderr, new RegExp(`- ${name} `))
    assert.doesNotMatch(stderr, /kanarie|at .*\.ts:/)
  })

  const slips: readonly (readonly [what: string, files: Env, env: Env, ...told: string[]])[] = [
    [
      'names that are no setting, in .env and in the environment',
      { '.env': 'MINIMUM_AG=18\nTETRA_CANCEL_NEVR=block:1\nPRACTICE_HOURS_FY=x' },
      { PRACTICE_PHON: 'kanarie', CANCEL_UNTIL_HOUR: '24', PORTAL_SERVICE_HOST: '10.0.0.1' },
      'MINIMUM_AG is no setting',
      'TETRA_CANCEL_NEVR is no setting',
      'PRACTICE_PHON is no setting',
      'CANCEL_UNTIL_HOUR is no setting',
    ],
    [
      'what is wrong in a file as Windows writes it, and nothing else',
      { '.env': '\uFEFFPRACTICE_NAME=De Wilg\r\nPORT=kanarie\r\nMINIMUM_AGE=18\r\n' },
      {},
      'PORT must be a number',
    ],
    [
      'folders that cannot be read, beside everything else',
      { '.env': 'PORT=kanarie\nLOCALES_DIR=none\nPRACTICE_TEXTS=none' },
      {},
      'LOCALES_DIR must be a folder that can be read',
      'PRACTICE_TEXTS must be a folder that can be read',
      'PORT must be a number',
    ],
    [
      'a folder of practices that cannot be read',
      { '.env': 'PORT=kanarie\nHOST=0.0.0.0\nPRACTICES_DIR=none' },
      {},
      'PORT must be a number',
      'PRACTICES_DIR must be a folder that can be read, with a file for each practice, such as linde.env',
    ],
    [
      'the sentences of one practice of several',
      { 'linde.env': 'PRACTICE_NAME=De Linde', 'eik.env': 'PRACTICE_TEXTS=none' },
      { PRACTICES_DIR: '.' },
      'eik: PRACTICE_TEXTS must be a folder that can be read',
    ],
    [
      'values that a # cuts off, where nobody meant a comment',
      {
        '.env': [
          'PRACTICE_COLOR=#123456',
          'TETRA_PASSWORD = kanarie#1',
          'PORT=1 # a comment',
          'PRACTICE_LOGO= # none#yet',
          'PRACTICE_NAME="De #1"',
        ].join('\n'),
      },
      { TETRA_PASSWORD: '' },
      '.env: PRACTICE_COLOR needs quotes around its value, which holds a #',
      '.env: TETRA_PASSWORD needs quotes around its value, which holds a #',
    ],
    [
      'lines that set nothing, and what a later line takes away',
      {
        '.env': [
          '# a comment',
          '',
          'LOG_LEVEL: kanarie',
          'export PRACTICE_COLOR="#0b5f57"',
          'PRACTICE_NAME="De',
          'Linde"',
          'DATA_DIR=',
          'PRACTICE_COLOR=',
          'DATA_DIR=data',
        ].join('\n'),
      },
      {},
      '.env: line 3 is no setting, which is NAME=value, and no comment',
      '.env: PRACTICE_COLOR stands there twice, with two values',
    ],
  ]
  for (const [what, files, env, ...told] of slips)
    it(`names ${what}`, async () => {
      const { code, stderr } = await start(env, undefined, files)
      assert.equal(code, 1)
      assert.deepEqual(
        stderr.split('\n').flatMap((line) => /^ {2}- (.*)$/.exec(line)?.[1] ?? []),
        told,
      )
      assert.doesNotMatch(stderr, /kanarie/)
    }).timeout(60_000)

  it('says so when .env cannot be read', async () => {
    const { code, stderr } = await start({}, undefined, { '.env/kanarie': '' })
    assert.equal(code, 1)
    assert.match(stderr, /^ {2}- \.env must be a file that can be read$/m)
  }).timeout(60_000)

  it('says so when the data folder is a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'balie-test-'))
    try {
      writeFileSync(join(folder, 'kanarie'), '')
      const config = readConfig({ DATA_DIR: join(folder, 'kanarie', 'under') })
      const nothing = () => {}
      const failure = await build(config, { log: { info: nothing, warn: nothing, error: nothing } }).catch(
        (error) => error,
      )
      assert.ok(failure instanceof StoreError)
      assert.match(failure.message, /folder/)
      assert.doesNotMatch(failure.message, /kanarie/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('a start by the one command', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    it(`stops cleanly when only the command itself gets ${signal}`, async function () {
      this.timeout(60_000)
      if (process.platform === 'win32') this.skip()
      const env = { PORT: '0', DATA_DIR: 'data', LOG_LEVEL: 'info' }
      const { code, stdout, stderr } = await start(env, (child) => child.kill(signal))
      assert.deepEqual([code, /^Balie runs the demo practice/.test(stdout)], [0, true])
      assert.match(stderr, /"event":"stopped"/)
    })
})

describe('.env.example', () => {
  const example = readFileSync(exampleFile, 'utf8')
  const lines = Object.entries(parseEnv(example)).map(([name, value = '']) => [name, value] as const)

  it('names every setting there is, and no other', () => {
    assert.deepEqual(lines.map(([name]) => name).sort(), [...settingNames].sort())
  })

  it('gives the defaults, so that a copy of it starts what no settings start', () => {
    assert.deepEqual(readConfig(Object.fromEntries(lines)), readConfig({}))
  })

  it('gives each default in full: without any one of its lines nothing changes', () => {
    for (const [name] of lines)
      assert.deepEqual(readConfig(Object.fromEntries(lines.filter(([each]) => each !== name))), readConfig({}), name)
  })

  it('says of every setting why it is there, above it or above its neighbours', () => {
    for (const part of example.split(/^# ---.*$/m).slice(1)) assert.match(part.trim(), /^#/)
  })
})

function faultsOf(env: Env): readonly string[] {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
  return []
}

/** Starts the program in a folder of its own, where no .env is, with nothing in its environment but this. */
async function start(
  env: Env,
  started: (child: ChildProcess) => void = () => {},
  files: Env = {},
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const run = fileURLToPath(new URL('../../scripts/run.mjs', import.meta.url))
  const cwd = mkdtempSync(join(tmpdir(), 'balie-test-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), content)
  }
  const child = spawn(process.execPath, [run, 'src/bot/main.ts'], { cwd, env: { PATH: process.env.PATH, ...env } })
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', (more) => {
    said.stdout += more
    if (said.stdout.endsWith('Ctrl-C.\n')) started(child)
  })
  child.stderr.on('data', (more) => {
    said.stderr += more
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  rmSync(cwd, { recursive: true })
  return { code, ...said }
}
