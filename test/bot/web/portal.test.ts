import { strict as assert } from 'node:assert'
import sinon from 'sinon'
import { takePortalToken } from '../../../src/bot/web/portal.js'

describe('the token of the portal', () => {
  for (const [hash, token, address] of [
    ['#portal=a.b.c', 'a.b.c', '/?lang=en'],
    ['#portal=', undefined, '/?lang=en'],
    ['#elsewhere', undefined, undefined],
    ['', undefined, undefined],
  ] as const)
    it(`is ${token ?? 'not there'} in ${hash || 'no hash'}, and ${address ? 'is gone from the address' : 'nothing is changed'}`, () => {
      const replaceState = sinon.spy()
      assert.equal(takePortalToken({ hash, pathname: '/', search: '?lang=en' }, { replaceState }), token)
      assert.equal(replaceState.lastCall?.args[2], address)
    })
})
