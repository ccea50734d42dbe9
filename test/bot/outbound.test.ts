import { strict as assert } from 'node:assert'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Agent, request } from 'undici'
import { readConfig } from '../../src/bot/config.ts'
import { hostsOf, isAmong, NotConfigured, onlyTo } from '../../src/bot/outbound.ts'
import { deWilg, itsAgenda } from '../de-wilg.ts'

const real = {
  ...itsAgenda,
  ...deWilg,
  TETRA_URL: 'https://agenda.example:8443/api',
  TETRA_CANCEL_URL: 'https://cancel.example/{token}',
  TETRA_VERSION: 'mixed',
  TETRA_SERVER_TOKEN: 's',
  TETRA_XML_URL: 'https://xml.example/',
}
const app = { MicrosoftAppId: 'app', MicrosoftAppPassword: 'p', MicrosoftAppTenantId: 't' }

describe('what leaves this program', () => {
  let server: Server
  let url = ''
  let heard = 0
  before(async () => {
    server = createServer((_, response) => {
      heard += 1
      response.end('{}')
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  })
  after(() => server.close())
  beforeEach(() => {
    heard = 0
  })

  it('goes to the hosts that the settings name, and no others', () => {
    const hosts = hostsOf(readConfig({ ...real, ...app }).practices[0])
    for (const host of [
      'agenda.example',
      'cancel.example',
      'xml.example',
      'smba.trafficmanager.net',
      'login.microsoftonline.com',
    ])
      assert.ok(isAmong(hosts, host), host)
    const others = [
      'evil.example',
      'evil.trafficmanager.net',
      'xagenda.example',
      'evilbotframework.com',
      '127.0.0.1',
      '',
    ]
    for (const host of others) assert.ok(!isAmong(hosts, host), host)
    assert.ok(!isAmong(hostsOf(readConfig(real).practices[0]), 'login.microsoftonline.com'))
  })

  it('is refused before anything is sent, without the host in the error', async () => {
    const dispatcher = new Agent().compose(onlyTo(['agenda.example', '.botframework.com']))
    await assert.rejects(request(url, { dispatcher }), (error: Error) => {
      return error instanceof NotConfigured && !/127/.test(error.message)
    })
    assert.equal(heard, 0)
    const allowed = new Agent().compose(onlyTo(['127.0.0.1']))
    assert.equal((await request(url, { dispatcher: allowed })).statusCode, 200)
    assert.equal(heard, 1)
    await allowed.close()
  })

  it('may be spans, to the hosts that are named for them', async () => {
    assert.deepEqual(readConfig({ TRACE_HOSTS: 'collector.example, 127.0.0.1' }).traceHosts, [
      'collector.example',
      '127.0.0.1',
    ])
    for (const wrong of ['https://collector.example', 'collector.example:4318', 'a/b', 'a b'])
      assert.throws(() => readConfig({ TRACE_HOSTS: wrong }), /TRACE_HOSTS must be host names/, wrong)
    const program = `
      import { keepIn } from './src/bot/outbound.ts'
      keepIn({ traceHosts: ['127.0.0.1'], practices: [] })
      await fetch('${url}').then(() => console.log('went'))
      await fetch('${url.replace('127.0.0.1', 'localhost')}').catch(() => console.log('refused'))
      process.exit()`
    const flags = ['--disable-warning=ExperimentalWarning', '--input-type=module-typescript', '-e', program]
    const child = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'] })
    assert.deepEqual((await text(child.stdout)).trim().split('\n'), ['went', 'refused'])
  }).timeout(30_000)

  const ways = {
    fetch: 'await fetch(url)',
    undici: "await (await import('undici')).request(url)",
    'the client of Node, which the SDK uses':
      "await new Promise((done, failed) => (await_http.get(url, done)).on('error', failed))",
  }
  for (const [way, work] of Object.entries(ways))
    it(`is kept in for the whole process: ${way}`, async () => {
      for (const [allowed, outcome] of [
        ['agenda.example', 'refused'],
        ['127.0.0.1', 'went'],
      ] as const) {
        const program = `
          import await_http from 'node:http'
          import { keepIn } from './src/bot/outbound.ts'
          const url = '${url}'
          keepIn({ traceHosts: [], practices: [{ tetra: { url: 'https://${allowed}' }, botFramework: { bot: {}, replyHosts: [] } }] })
          try { ${work}; console.log('went') } catch { console.log('refused') }
          process.exit()`
        const flags = ['--disable-warning=ExperimentalWarning', '--input-type=module-typescript', '-e', program]
        const child = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'] })
        assert.equal((await text(child.stdout)).trim(), outcome, allowed)
      }
    }).timeout(30_000)
})
