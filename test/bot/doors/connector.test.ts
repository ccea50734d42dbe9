import { strict as assert } from 'node:assert'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { MicrosoftAppCredentials } from 'botframework-connector'
import { restore, stub } from 'sinon'
import { Connector, ConnectorError } from '../../../src/bot/doors/connector.ts'

const app = { MicrosoftAppId: 'an app', MicrosoftAppPassword: 'x', MicrosoftAppTenantId: 't' }
const signed = { bot: { ...app, MicrosoftAppType: 'SingleTenant' }, replyHosts: ['127.0.0.1'] }
const unsigned = { bot: { ...app, MicrosoftAppId: '', MicrosoftAppType: '' }, replyHosts: ['127.0.0.1'] }

/** A channel's connector that remembers what it was asked and answers as it is told. */
async function openConnector(answer: { status: number; body: string }) {
  const asked: { method: string; url: string; authorization: string | undefined; body: string }[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    const { method = '', url = '', headers } = request
    asked.push({ method, url, authorization: headers.authorization, body })
    response.writeHead(answer.status).end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { asked, serviceUrl: `http://127.0.0.1:${port}/a/`, close: () => server.close() }
}

describe('the way back to a channel', () => {
  afterEach(restore)

  const say = async (config: typeof signed, answer = { status: 201, body: '{"id":"1"}' }) => {
    const channel = await openConnector(answer)
    const connector = new Connector(config)
    const { serviceUrl } = channel
    const reference = {
      serviceUrl,
      channelId: 'test',
      conversation: { id: 'a|b' },
      bot: { id: 'x' },
      user: { id: 'y' },
    }
    try {
      let id: string | undefined
      await connector.continueConversationAsync(config.bot.MicrosoftAppId, reference as never, async (context) => {
        id = (await context.sendActivity({ type: 'message', text: 'één' }))?.id
        await context.updateActivity({ id: 'e f', type: 'message', text: 'twee' })
        await context.deleteActivity('g')
      })
      return { id, asked: channel.asked }
    } finally {
      await connector.close()
      channel.close()
    }
  }

  it('says, changes and takes back at the addresses of the protocol', async () => {
    const { id, asked } = await say(unsigned)
    const base = '/a/v3/conversations/a%7Cb/activities'
    assert.deepEqual(
      asked.map(({ method, url }) => `${method} ${url.replace(/[\da-f-]{36}$/, 'SOME-ID')}`),
      [`POST ${base}/SOME-ID`, `PUT ${base}/e%20f`, `DELETE ${base}/g`],
    )
    assert.equal(id, '1')
    assert.equal(JSON.parse(asked[0]?.body ?? '{}').text, 'één')
    assert.deepEqual(new Set(asked.map(({ authorization }) => authorization)), new Set([undefined]))
  })

  it('signs with the token of the app', async () => {
    const getToken = stub(MicrosoftAppCredentials.prototype, 'getToken').resolves('a-token')
    const { asked } = await say(signed)
    assert.deepEqual(new Set(asked.map(({ authorization }) => authorization)), new Set(['Bearer a-token']))
    assert.equal(getToken.callCount, 3)
  })

  it('has said it when the channel gives no id or no JSON', async () => {
    for (const body of ['', '<html>', '{"id":5}']) assert.equal((await say(unsigned, { status: 202, body })).id, '')
  })

  it('tells with which status a channel did not take it, and nothing of what it wrote', async () => {
    const failure = await say(unsigned, { status: 429, body: 'kanarie' }).catch((error: unknown) => error)
    assert.ok(failure instanceof ConnectorError)
    assert.deepEqual([failure.statusCode, failure.message.includes('kanarie')], [429, false])
  })

  it('does not take an answer without end', async () => {
    const body = 'x'.repeat(100_000)
    await assert.rejects(say(unsigned, { status: 200, body }), ConnectorError)
  })
})
