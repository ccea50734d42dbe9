import { strict as assert } from 'node:assert'
import type { IncomingMessage } from 'node:http'
import { networkIn, whereabouts } from '../../../src/bot/doors/address.ts'
import { type Bot, startBot } from '../running.ts'
import { ask, saidBy } from './client.ts'

describe('where a request comes from', () => {
  const networks = [
    ['192.0.2.77', '192.0.2.0/24'],
    ['::ffff:192.0.2.77', '192.0.2.0/24'],
    ['2001:db8:1234:5678:9abc::1', '2001:db8:1234:5600::/56'],
    ['2001:db8:1234:56ff::2', '2001:db8:1234:5600::/56'],
    ['2001:db8:1234:5700::2', '2001:db8:1234:5700::/56'],
    ['nowhere', 'nowhere'],
  ] as const
  for (const [address, network] of networks)
    it(`is the network ${network} for ${address}`, () => assert.equal(networkIn(address), network))

  const requestFrom = (remoteAddress: string, forwarded?: string) =>
    ({
      socket: { remoteAddress },
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    }) as unknown as IncomingMessage
  const told = [
    ['a stranger is not believed', [], '203.0.113.9', '192.0.2.1', '203.0.113.9'],
    ['a proxy of ours is', ['203.0.113.9'], '203.0.113.9', '192.0.2.1', '192.0.2.1'],
    [
      'what a patient writes before it is not',
      ['203.0.113.0/24'],
      '203.0.113.9',
      '198.51.100.1, 192.0.2.1',
      '192.0.2.1',
    ],
    ['two of ours in a row are', ['203.0.113.0/24', 'loopback'], '127.0.0.1', '192.0.2.1, 203.0.113.9', '192.0.2.1'],
    ['words that are no address are not', ['loopback'], '127.0.0.1', 'kanarie', '127.0.0.1'],
    ['nothing said is nothing', ['loopback'], '127.0.0.1', undefined, '127.0.0.1'],
  ] as const
  for (const [what, proxies, remote, forwarded, address] of told)
    it(`is the address that can be believed: ${what}`, () =>
      assert.equal(whereabouts(proxies, () => {}).addressOf(requestFrom(remote, forwarded)), address))

  const reached = [
    ['a stranger who speaks of TLS is not believed', [], { 'x-forwarded-proto': 'https' }, 'http://bot.example'],
    ['a proxy of ours is', ['203.0.113.9'], { 'x-forwarded-proto': 'https' }, 'https://bot.example'],
    ['a proxy of ours without TLS is', ['203.0.113.9'], { 'x-forwarded-proto': 'http' }, 'http://bot.example'],
    ["a page's own origin is", [], { origin: 'https://bot.example' }, 'https://bot.example'],
    ["another page's is not", [], { origin: 'https://evil.example' }, 'http://bot.example'],
    ['a host that is none is left out', [], { host: 'evil.example/x?"' }, 'http://'],
  ] as const
  for (const [what, proxies, headers, url] of reached)
    it(`is reached at what can be believed: ${what}`, () => {
      const request = { socket: { remoteAddress: '203.0.113.9' }, headers: { host: 'bot.example', ...headers } }
      assert.equal(whereabouts(proxies, () => {}).baseUrlOf(request as unknown as IncomingMessage), url)
    })

  it('is said once to the operator when a proxy is not among the settings', () => {
    let heard = 0
    const { addressOf } = whereabouts(['loopback'], () => {
      heard += 1
    })
    for (const remote of ['127.0.0.1', '10.0.0.1', '10.0.0.1']) addressOf(requestFrom(remote, '192.0.2.1'))
    assert.equal(heard, 1)
  })
})

describe('failures from one network in the web chat', () => {
  let bot: Bot
  afterEach(() => bot.stop())

  /** Somebody from an address says who they are; gives the last answer. */
  const claim = async (address: string, birthDate: string, number: string) => {
    const headers = { 'x-forwarded-for': address }
    const { token } = (await ask(bot, 'POST', '/chat/token', { headers })).body
    const { conversationId } = (await ask(bot, 'POST', '/v3/directline/conversations', { token, headers })).body
    const path = `/v3/directline/conversations/${conversationId}/activities`
    for (const text of ['mijn afspraken', birthDate, number])
      await ask(bot, 'POST', path, { token, headers, body: { type: 'message', text } })
    return saidBy((await ask(bot, 'GET', path, { token })).body.activities).at(-1) ?? ''
  }
  const limits = { FAILURES_PER_ADDRESS: '2', FAILURES_PER_NUMBER: '100', FAILURES_PER_BIRTH_DATE: '100' }
  const known = /U hebt 2 afspraken/

  it('lock that network and no other, as far as a proxy of ours tells', async () => {
    bot = await startBot({ ...limits, TRUSTED_PROXIES: 'loopback' })
    for (const address of ['192.0.2.1', '192.0.2.200']) await claim(address, '1-1-1965', '99999')
    assert.doesNotMatch(await claim('192.0.2.77', '1-1-1965', '157376'), known)
    assert.match(await claim('192.0.3.77', '1-1-1965', '157376'), known)
  })

  it('and what the page is told of where it is, come from a proxy of ours only', async () => {
    const streamUrl = async () => {
      const headers = { 'x-forwarded-proto': 'https' }
      const { token } = (await ask(bot, 'POST', '/chat/token')).body
      return (await ask(bot, 'POST', '/v3/directline/conversations', { token, headers })).body.streamUrl
    }
    bot = await startBot(limits)
    assert.match(await streamUrl(), /^ws:/)
    await bot.stop()
    bot = await startBot({ ...limits, TRUSTED_PROXIES: 'loopback' })
    assert.match(await streamUrl(), /^wss:/)
  })

  it('are not spread over others by whoever writes the header', async () => {
    bot = await startBot(limits)
    for (const address of ['192.0.2.1', '198.51.100.1']) await claim(address, '1-1-1965', '99999')
    assert.doesNotMatch(await claim('203.0.113.1', '1-1-1965', '157376'), known)
    assert.equal(bot.logged.filter((line) => line.includes('untrusted-proxy')).length, 1)
  })
})
