// Whatever is shown or done is in the audit first; what cannot be recorded does not happen.
import { strict as assert } from 'node:assert'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { cancelled, identified } from './follow.ts'
import { startTalk, type Talk } from './talk.ts'

/** The audit takes no records of this kind any more. */
const breaking = (what: string) => (folder: string) => {
  const db = new DatabaseSync(join(folder, 'demo.sqlite'))
  db.exec(
    `CREATE TRIGGER broken BEFORE INSERT ON audit WHEN new.what || ' ' || new.outcome LIKE '${what}'
     BEGIN SELECT RAISE(ABORT, 'broken'); END`,
  )
  db.close()
}
const mending = (folder: string) => {
  const db = new DatabaseSync(join(folder, 'demo.sqlite'))
  db.exec('DROP TRIGGER broken')
  db.close()
}

describe('an audit that cannot be written', () => {
  let talk: Talk
  beforeEach(async () => {
    talk = await startTalk()
  })
  afterEach(() => talk.end())

  const told = (talk: Talk) => [...talk.signals().map(({ text }) => text ?? ''), talk.text()].join('\n')
  const secrets = /Voorbeeld|Assistent|november|december|9\.15|Dank u/

  it('identifies nobody', async () => {
    await talk.restart(breaking('identify%'))
    await talk.say('mijn afspraken')
    await talk.say('1 januari 1965')
    assert.deepEqual(await talk.say('157376'), [])
    assert.doesNotMatch(told(talk), secrets)
    assert.match(told(talk), /ging bij mij iets mis/)
  })

  it('lists nothing', async () => {
    await identified(talk, 'mijn afspraken')
    await talk.restart(breaking('list%'))
    const before = talk.signals().length
    assert.deepEqual(await talk.say('mijn afspraken'), [])
    const after = talk
      .signals()
      .slice(before)
      .map(({ text }) => text ?? '')
    assert.doesNotMatch(`${after.join('\n')}${talk.text()}`, secrets)
  })

  it('cancels nothing: the agenda is not even asked', async () => {
    await identified(talk, 'afspraak afzeggen')
    await talk.say('de eerste')
    await talk.restart(breaking('cancel confirmed'))
    const before = talk.agenda.log.length
    assert.deepEqual(await talk.say('ja'), [])
    assert.deepEqual(cancelled(talk), [])
    assert.equal(talk.agenda.log.length, before)
    assert.match(told(talk), /ging bij mij iets mis/)
  })

  it('does not tell the outcome of a cancellation until it is recorded', async () => {
    await identified(talk, 'afspraak afzeggen')
    await talk.say('de eerste')
    await talk.restart(breaking('cancel done'))
    await talk.say('ja')
    talk.later(30_000)
    await talk.running().work()
    assert.equal(cancelled(talk).length, 1)
    assert.ok(!/is afgezegd/.test([told(talk), ...talk.news()].join()))
    await talk.restart(mending)
    talk.later(30_000)
    await talk.running().work()
    assert.match(talk.news().join(), /is afgezegd/)
    const { bad } = await talk.running().parts.store.checkAudit('praktijk')
    assert.equal(bad, undefined)
  })

  it('holds, when it can be written, each thing that was shown or done, in order', async () => {
    await identified(talk, 'afspraak afzeggen')
    await talk.say('de eerste')
    await talk.say('ja')
    const records = await talk.running().parts.store.audit('praktijk')
    assert.deepEqual(
      records.map(({ what, who, patient, behalf, outcome }) => [what, who, patient, behalf, outcome]),
      [
        ['identify', '157376', '157376', 'self', 'identified'],
        ['list', '157376', '157376', 'self', '3'],
        ['cancel', '157376', '157376', 'self', 'confirmed'],
        ['cancel', '157376', '157376', 'self', 'done'],
      ],
    )
    for (const { policy, facts, channel } of records) {
      assert.notEqual(policy, '')
      assert.equal(facts, 'birthDate+patientNumber')
      assert.equal(channel, 'test')
    }
  })
})
