import { strict as assert } from 'node:assert'
import sinon from 'sinon'
import { afterDrawing } from '../../../src/bot/web/drawn.js'

describe('what waits until the page has been drawn', () => {
  let clock: sinon.SinonFakeTimers
  let frames: (() => void)[]
  beforeEach(() => {
    clock = sinon.useFakeTimers({ toFake: ['setTimeout'] })
    frames = []
  })
  afterEach(() => clock.restore())
  const nextFrame = (frame: () => void) => frames.push(frame)

  it('is done once, after the next frame', () => {
    const work = sinon.spy()
    afterDrawing(work, nextFrame)
    frames[0]?.()
    assert.equal(work.callCount, 0)
    clock.tick(1)
    assert.equal(work.callCount, 1)
    clock.tick(1000)
    assert.equal(work.callCount, 1)
  })

  it('is done half a second later where nothing is drawn, and not again when it is', () => {
    const work = sinon.spy()
    afterDrawing(work, nextFrame)
    clock.tick(500)
    assert.equal(work.callCount, 1)
    frames[0]?.()
    clock.tick(1)
    assert.equal(work.callCount, 1)
  })
})
