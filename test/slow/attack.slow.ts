// What an attacker learns by guessing: a smaller count of what `npm run attack` does by the thousand.
import { strict as assert } from 'node:assert'
import { lock, showings } from '../../scripts/attack/cases.ts'
import { guess } from '../../scripts/attack/guessing.ts'
import { openTarget, type Target } from '../../scripts/attack/target.ts'
import { createRandom } from '../../scripts/soak/random.ts'

describe('guessing who somebody is, over many conversations and addresses', function () {
  this.timeout(120_000)
  let target: Target
  afterEach(() => target.stop())

  for (const [what, env] of [
    ['with the limits as they are', {}],
    ['through doors that never pause', { FAILURES_PER_DOOR: '1000000' }],
  ] as const)
    it(`${what}, teaches nothing, and all cases look the same afterwards`, async () => {
      target = await openTarget(env)
      const { guesses, learnt, refused } = await guess(target, 180, createRandom(7, 0))
      assert.deepEqual([guesses, learnt, refused], [180, [], 0])
      await lock(target)
      const shown = await showings(target)
      for (const [name, answer] of Object.entries(shown)) assert.equal(answer, shown.nobody, name)
      if (what === 'with the limits as they are') assert.equal(target.logged('door-paused'), 1)
    })
})
