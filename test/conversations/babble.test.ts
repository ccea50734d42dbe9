import { strict as assert } from 'node:assert'
import { createRandom } from '../../scripts/soak/random.ts'
import { babble, secretsOf } from './babble.ts'
import { startTalk } from './talk.ts'

/** Failures never end here: what is sought is a slip of the tongue. */
const endless = Object.fromEntries(
  ['CONVERSATION', 'USER', 'NUMBER', 'BIRTH_DATE', 'ADDRESS', 'DOOR'].map((each) => [
    `FAILURES_PER_${each}`,
    '1000000',
  ]),
)
/** More by hand: BABBLE=2000 npx mocha test/conversations/babble.test.ts */
const conversations = Number(process.env.BABBLE ?? 30)

describe('whatever is said before somebody is known', () => {
  it(`tells nothing of any patient, in ${conversations} conversations without sense`, async () => {
    const talk = await startTalk(endless, 'nl-NL', Date.parse('2026-06-08T13:07:00+02:00'))
    try {
      const random = createRandom(3, 1)
      const secrets = secretsOf(talk)
      const leaks: string[] = []
      for (let nth = 0; nth < conversations; nth++) {
        const leak = await babble(talk, secrets, random, `babble ${nth}`)
        if (leak) leaks.push(leak)
      }
      assert.deepEqual(leaks, [])
      const audit = await talk.running().parts.store.audit('praktijk')
      assert.ok(audit.length > conversations / 3, 'many tried to be known')
      assert.ok(audit.every(({ outcome }) => outcome === 'not-identified'))
    } finally {
      await talk.end()
    }
  }).timeout(20_000 + conversations * 500)
})
