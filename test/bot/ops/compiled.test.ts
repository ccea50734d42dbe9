import { strict as assert } from 'node:assert'
import { EventEmitter } from 'node:events'
import sinon from 'sinon'
import { keepCompiled } from '../../../src/bot/ops/compiled.ts'

describe('what was compiled', () => {
  let clock: sinon.SinonFakeTimers
  let server: EventEmitter
  let write: sinon.SinonSpy
  beforeEach(() => {
    clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    server = new EventEmitter()
    write = sinon.spy()
    keepCompiled(server, write)
  })
  afterEach(() => clock.restore())

  it('is written away once, when nobody has come for two seconds', () => {
    clock.tick(1_900)
    server.emit('request')
    clock.tick(1_900)
    assert.equal(write.callCount, 0, 'who comes first does not wait for it')
    clock.tick(100)
    assert.equal(write.callCount, 1)
    server.emit('request')
    clock.tick(120_000)
    assert.equal(write.callCount, 1)
  })

  it('is written away after a minute, however many come', () => {
    for (let second = 0; second < 60; second++) {
      assert.equal(write.callCount, 0)
      server.emit('request')
      clock.tick(1_000)
    }
    assert.equal(write.callCount, 1)
    assert.equal(server.listenerCount('request'), 0)
  })
})
