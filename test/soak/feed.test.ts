import { strict as assert } from 'node:assert'
import { type Door, Lost } from '../../scripts/soak/door.ts'
import { fetchLogs } from '../../scripts/soak/feed.ts'
import { smallHistory } from './small-history.ts'

describe('the logs of a soak', () => {
  const [whole] = smallHistory().conversations
  assert.ok(whole)
  const fetched = async (known: Door['known']) => {
    const expired = async () => {
      throw new Lost('HTTP 403')
    }
    const door = { log: expired, known } as Partial<Door> as Door
    const [one] = await fetchLogs([{ conversation: () => ({ ...whole, log: [] }), door }])
    return one
  }

  it('are those of before where a run lasted longer than a token', async () => {
    assert.deepEqual(await fetched(() => whole.log), whole)
  })

  it('are lost where they were never read', async () => {
    assert.equal((await fetched(() => undefined))?.lost, 'no log')
  })
})
