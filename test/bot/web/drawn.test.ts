import { strict as assert } from 'node:assert'
import sinon from 'sinon'
import { afterDrawing } from '../../../src/bot/web/drawn.js'

describe('what waits until the page has been drawn', () => {
  let clock: sinon.SinonFakeTimers
  let frames: (() => void)[]
  let idles: (() => void)[]
  beforeEach(() => {
    clock = sinon.useFakeTimers({ toFake: ['setTimeout'] })
    frames = []
    idles = []
  })
  afterEach(() => clock.restore())
  const nextFrame = (frame: () => void) => frames.push(frame)
  const whenIdle = (then: () => void) => idles.push(then)

  it('is done once, when nothing else is to be done after the next frame', () => {
    const work = sinon.spy()
    afterDrawing(work, nextFrame, whenIdle)
    frames[0]?.()
    clock.tick(1)
    assert.equal(work.callCount, 0)
    idles[0]?.()
    assert.equal(work.callCount, 1)
    clock.tick(1000)
    assert.equal(work.callCount, 1)
  })

  it('is done half a second later where nothing is drawn, and not again when it is', () => {
    const work = sinon.spy()
    afterDrawing(work, nextFrame, whenIdle)
    clock.tick(500)
    assert.equal(work.callCount, 1)
    frames[0]?.()
    idles[0]?.()
    assert.equal(work.callCount, 1)
  })
})
