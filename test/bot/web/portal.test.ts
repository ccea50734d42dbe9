import { strict as assert } from 'node:assert'
import { Api } from '../../../src/bot/web/api.js'
import { bringsPortalToken, takePortalToken } from '../../../src/bot/web/portal.js'

describe('the page, reached from the portal', () => {
  const placeAt = (url: string) => new URL(url)
  const take = (url: string) => {
    const shown: string[] = []
    const token = takePortalToken(placeAt(url), {
      replaceState: (_: null, __: string, to: string) => void shown.push(to),
    })
    return { token, shown }
  }

  it('takes the token out of the address, and keeps the rest of it', () => {
    const { token, shown } = take('https://bot.test/?site=linde&taal=en#portal=aaa.bbb.ccc')
    assert.equal(token, 'aaa.bbb.ccc')
    assert.deepEqual(shown, ['/?site=linde&taal=en'])
  })

  it('takes nothing from another address', () => {
    for (const url of ['https://bot.test/', 'https://bot.test/#log', 'https://bot.test/?portal=aaa.bbb.ccc'])
      assert.deepEqual(take(url), { token: undefined, shown: [] })
    assert.deepEqual(take('https://bot.test/#portal='), { token: undefined, shown: ['/'] })
  })

  it('notices another token while it stands open', () => {
    assert.ok(bringsPortalToken('#portal=aaa.bbb.ccc'))
    assert.ok(!bringsPortalToken('#log'))
  })

  it('hands the token over in the body of its first request, never in an address', async () => {
    const asked: { url: string; body: unknown }[] = []
    const fetch = async (url: string | URL | Request, init: RequestInit = {}) => {
      asked.push({ url: String(url), body: JSON.parse(String(init.body ?? 'null')) })
      return Response.json({ token: 'a token', conversationId: 'c1', streamUrl: 'ws://bot.test/stream' })
    }
    const nothing = () => {}
    const parts = { fetch, random: () => 0.5, pause: async () => {}, site: 'linde', onLost: nothing, onGone: nothing }
    await new Api({ ...parts, portal: 'aaa.bbb.ccc' }).start('nl-NL')
    await new Api(parts).start('nl-NL')
    assert.deepEqual(asked, [
      { url: '/chat/start?site=linde', body: { locale: 'nl-NL', portal: 'aaa.bbb.ccc' } },
      { url: '/chat/start?site=linde', body: { locale: 'nl-NL' } },
    ])
  })
})
