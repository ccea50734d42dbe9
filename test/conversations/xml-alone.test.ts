// A practice whose Switchboard speaks XML only: nobody can be searched, so nobody is asked who they are.
import { strict as assert } from 'node:assert'
import { localTimeIn } from '../../src/bot/practice.ts'
import { type Simulator, startSimulator } from '../../src/tetra/simulator/simulator.ts'
import { deWilg } from '../de-wilg.ts'
import { saturdayNoon, startTalk, type Talk } from './talk.ts'

describe('where the agenda is XML alone', () => {
  let agenda: Simulator
  let talk: Talk
  beforeEach(async () => {
    agenda = await startSimulator({ now: () => localTimeIn('Europe/Amsterdam', saturdayNoon) })
    talk = await startTalk({ TETRA_VERSION: 'xml', TETRA_URL: agenda.url, ...deWilg })
  })
  afterEach(async () => {
    await talk.end()
    await agenda.close()
  })

  for (const wish of ['ik wil een afspraak afzeggen', 'wanneer moet ik komen?']) {
    it(`"${wish}" goes to the practice at once, with its number`, async () => {
      await talk.say(wish)
      assert.match(talk.text(), /030 111 22 33/)
      assert.doesNotMatch(talk.text(), /geboortedatum|niet goed begrepen|ging.*mis/)
      assert.equal(agenda.log.length, 0)
    })
  }
})
