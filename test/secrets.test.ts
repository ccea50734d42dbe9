// No secret stands in the repository, and none that the settings hold goes out through a door or into the log.
import { strict as assert } from 'node:assert'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { settingNames } from '../src/bot/config.ts'
import { startBot } from './bot/running.ts'

const root = new URL('..', import.meta.url).pathname
const tops = [
  'src',
  'locales',
  'docs',
  'deploy',
  'scripts',
  'bench',
  '.ci',
  '.env.example',
  'package.json',
  'README.md',
  'SECURITY.md',
]
const isSecret = (name: string) => /KEY|SECRET|TOKEN|PASSWORD/i.test(name)

function filesIn(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .flatMap(({ name }) => filesIn(join(path, name)))
}

describe('secrets', () => {
  const shapes = [
    ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
    ['a key of Azure', /AccountKey=[\w+/=]{40}/],
    ['a key of Amazon', /\bAKIA[0-9A-Z]{16}\b/],
    ['a token of GitHub', /\bgh[pousr]_\w{30}/],
    ['a token of npm', /\bnpm_\w{30}|_authToken/],
    ['a token of Meta', /\bEAA[A-Za-z0-9]{40}/],
    ['a JSON web token', /\beyJ[\w-]{20,}\.eyJ[\w-]{20,}\./],
    ['a password in an address', /\b[a-z]+:\/\/[\w.-]+:(?!password@)[^\s@${}'"`<>/]{6,}@[\w.-]+/],
  ] as const
  const files = tops.flatMap((top) => filesIn(join(root, top)))
  for (const [what, shape] of shapes)
    it(`${what} stands nowhere in the repository`, () =>
      assert.deepEqual(
        files.filter((file) => shape.test(readFileSync(file, 'latin1'))),
        [],
      ))

  it('have no value in the example of the settings, nor in what is there to deploy', () => {
    const secrets = settingNames.filter(isSecret)
    assert.ok(
      secrets.includes('STORE_KEY') && secrets.includes('MicrosoftAppPassword') && secrets.length >= 12,
      `${secrets}`,
    )
    for (const file of [join(root, '.env.example'), ...filesIn(join(root, 'deploy'))])
      for (const name of secrets)
        assert.doesNotMatch(
          readFileSync(file, 'utf8'),
          new RegExp(`^[ -]*${name}[=:] *[^\\s$#]`, 'm'),
          `${name} in ${file}`,
        )
  })

  it('of the settings go out through no door, and into no line of the log', async () => {
    const key = (n: number) => Buffer.alloc(32, n).toString('base64')
    const secrets = {
      STORE_KEY: key(11),
      STORE_KEY_PREVIOUS: key(12),
      PORTAL_SECRET: key(13),
      PORTAL_SESSION_KEY: key(14),
      METRICS_TOKEN: 'kanarie-metrics-token',
      AUDIOCODES_TOKEN: 'kanarie-audiocodes-token',
      JAMBONZ_SECRET: 'kanarie-jambonz-secret',
      WHATSAPP_TOKEN: 'kanarie-whatsapp-token',
      WHATSAPP_APP_SECRET: 'kanarie-app-secret',
      WHATSAPP_VERIFY_TOKEN: 'kanarie-verify-token',
    }
    const bot = await startBot({
      ...secrets,
      PORTAL_ISSUER: 'https://portaal.example',
      WHATSAPP_ACCEPTED: 'yes',
      WHATSAPP_NUMBER_ID: '5550001',
      WHATSAPP_PAGE: 'https://delinde.example/chat',
    })
    const web = readdirSync(join(root, 'src/bot/web')).map((name) => `/web/${name}`)
    const paths = [
      '/',
      '/embed.js',
      '/privacy',
      '/privacy/en',
      '/chat/practice',
      '/chat/colors.css',
      '/healthz',
      '/readyz',
      '/metrics',
    ]
    const more = [
      '/.env',
      '/../.env',
      '/web/../../../.env',
      '/web/%2e%2e/%2e%2e/package.json',
      '/whatsapp',
      '/voice/audiocodes',
    ]
    for (const path of [...web, ...paths, ...more]) await silent(path)
    for (const path of [
      '/chat/token',
      '/chat/start',
      '/api/messages',
      '/whatsapp',
      '/voice/jambonz/call',
      '/voice/audiocodes',
    ])
      await silent(path, { method: 'POST', body: '{}' })
    await bot.stop()
    assertNone('the log', bot.logged.join(''))

    async function silent(path: string, more: RequestInit = {}): Promise<void> {
      const response = await fetch(`${bot.base}${path}`, more)
      assertNone(path, `${[...response.headers].join()}${await response.text()}`)
    }
    function assertNone(where: string, text: string): void {
      for (const [name, value] of Object.entries(secrets)) assert.ok(!text.includes(value), `${name} in ${where}`)
    }
  })
})
