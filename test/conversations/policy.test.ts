import { strict as assert } from 'node:assert'
import { cancelled, follow } from './follow.ts'
import { startTalk, type Talk } from './talk.ts'

describe("the practice's own policy of who somebody is", () => {
  let talk: Talk
  afterEach(() => talk.end())

  it('may ask for a surname beside the number', async () => {
    talk = await startTalk({ IDENTIFY_POLICY: 'birthDate+patientNumber+surname' })
    await talk.hear({ kind: 'start' })
    await follow(talk, [
      ['mijn afspraken', 'identify.intro', 'identify.birth-date'],
      ['12 maart 1984', 'identify.echo', 'identify.number'],
      ['10263', 'identify.surname'],
      ['Bakker', 'identify.failed', 'identify.birth-date'],
      ['12 maart 1984', 'identify.echo', 'identify.number'],
      ['10263', 'identify.surname'],
    ])
    assert.ok((await talk.say('van der Berg')).includes('identify.known'))
    assert.match(talk.text(), /U hebt 4 afspraken/)
  })

  it('may be satisfied with less, reads the date back, and is logged as weak at every start', async () => {
    talk = await startTalk({ IDENTIFY_POLICY: 'birthDate+surname', IDENTIFY_ACCEPT_RISK: 'yes' })
    const weak = () => talk.log.filter(({ event }) => event === 'weak-policy').length
    assert.equal(weak(), 1)
    await talk.restart()
    assert.equal(weak(), 2)
    await talk.hear({ kind: 'start' })
    await follow(talk, [
      ['mijn afspraken', 'identify.intro', 'identify.birth-date'],
      ['13 maart 1984', 'identify.echo', 'identify.surname'],
      ['nee, 12 maart 1984', 'identify.echo', 'identify.surname'],
    ])
    assert.ok((await talk.say('van der Berg')).includes('identify.known'))
    await talk.say('stop')
    for (const said of ['mijn afspraken', '29 februari 2004']) await talk.say(said)
    assert.deepEqual(await talk.say('Jansen'), ['identify.failed', 'identify.birth-date'], 'two of that name')
  })

  it('may have nothing for whoever has no number', async () => {
    talk = await startTalk({ IDENTIFY_POLICY: 'birthDate+patientNumber' })
    await talk.hear({ kind: 'start' })
    for (const said of ['afspraak afzeggen', '1 januari 1965']) await talk.say(said)
    assert.deepEqual(talk.buttons(), [])
    assert.deepEqual(await talk.say('weet ik niet'), ['identify.why', 'identify.or-call', 'identify.number'])
    assert.ok((await talk.say('weet ik niet')).includes('handover.declined'))
    assert.deepEqual(cancelled(talk), [])
  })

  it('is in the audit by its version, with the facts that were used', async () => {
    talk = await startTalk()
    for (const said of ['mijn afspraken', '1-1-1965', '157376']) await talk.say(said)
    const version = '1;16;birthDate+patientNumber,birthDate+surname+appointmentTime'
    assert.deepEqual(
      (await talk.running().parts.store.audit('praktijk')).map(({ what, policy, facts, behalf }) => [
        what,
        policy,
        facts,
        behalf,
      ]),
      ['identify', 'list'].map((what) => [what, version, 'birthDate+patientNumber', 'self']),
    )
  })
})
