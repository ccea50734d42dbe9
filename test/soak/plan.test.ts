import { strict as assert } from 'node:assert'
import { momentOf } from '../../scripts/soak/moments.ts'
import { populate } from '../../scripts/soak/people.ts'
import { planOf } from '../../scripts/soak/plan.ts'

describe('the plans of the soak', () => {
  it('are the same for the same seed, and others for another', () => {
    const plans = (seed: number) =>
      Array.from({ length: 50 }, (_, i) => planOf(seed, i + 1, 50, { late: false, harsh: false }))
    assert.deepEqual(plans(3), plans(3))
    assert.notDeepEqual(plans(3), plans(4))
    assert.deepEqual(populate(3, 20, '2026-11-22'), populate(3, 20, '2026-11-22'))
  })

  it('give every appointment a moment of its own, and every patient a name of their own', () => {
    const { people, planned } = populate(1, 8000, '2026-11-22')
    assert.equal(new Set(planned.map(({ start }) => momentOf(start))).size, planned.length)
    assert.equal(new Set(people.map(({ surname }) => surname)).size, people.length)
    assert.ok(planned.every(({ start }) => start > '2026-11-23' && start < '2027-03-01'))
  })

  it('come to every way to answer the question', () => {
    const plans = Array.from({ length: 4000 }, (_, i) => planOf(1, i + 1, 4000, { late: true, harsh: false }))
    assert.equal(new Set(plans.flatMap(({ atQuestion }) => atQuestion)).size, 9)
  })

  it('are hasty in one of two where they are to be harsh', () => {
    const hasty = Array.from(
      { length: 4000 },
      (_, i) => planOf(1, i + 1, 4000, { late: false, harsh: true }).atQuestion[0],
    )
    for (const kind of ['five-yeses', 'yes-then-no', 'yes-then-stop'])
      assert.ok(hasty.filter((each) => each === kind).length > 600, kind)
  })
})
