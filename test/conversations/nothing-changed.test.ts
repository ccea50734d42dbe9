// "Ik heb niets veranderd", and "verder": said of a whole talk, whenever and however it became known what came of a yes in it.
import { strict as assert } from 'node:assert'
import sinon from 'sinon'
import { cancelled, follow, identified, type Line } from './follow.ts'
import { startTalk, type Talk } from './talk.ts'

const nothing: readonly Line[] = [
  ['laat maar', 'menu.dropped', 'menu.more'],
  ['afspraak afzeggen', 'appointments.count', 'appointments.numbered', 'appointments.numbered', 'cancel.which'],
  ['nummer 1', 'cancel.confirm'],
  ['nee', 'cancel.kept', 'menu.more'],
  ['afspraak afzeggen', 'appointments.count', 'appointments.numbered', 'appointments.numbered', 'cancel.which'],
  ['geen van beide', 'cancel.kept-all', 'menu.more'],
  ['afspraak afzeggen', 'appointments.count', 'appointments.numbered', 'appointments.numbered', 'cancel.which'],
  ['nummer 1', 'cancel.confirm'],
  ['stop', 'menu.bye-kept'],
]
/** One of the two is gone, or may be: the other is asked about at once. */
const something: readonly Line[] = [
  ['nee', 'cancel.kept-one', 'menu.more'],
  ['afspraak afzeggen', 'cancel.confirm'],
  ['stop', 'menu.bye'],
]

describe('what a talk says it has changed', () => {
  let talk: Talk
  beforeEach(async () => {
    talk = await startTalk()
    await identified(talk, 'afspraak afzeggen')
    await talk.say('nummer 1')
  })
  afterEach(async () => {
    sinon.restore()
    await talk.end()
  })

  const later = async (ms: number) => {
    talk.later(ms)
    await talk.running().work()
  }
  /** The first look after the request fails, so that this turn does not know. */
  const blind = (fault: 'refused' | 'reset-after' | 'reset-before', times = 1) =>
    talk.agenda.misbehave([
      { method: 'cancel-url', fault },
      { method: 'GetAfspraken', fault: 'http-500', after: 1, times },
    ])
  const moveTheFirst = () => {
    const first = talk.agenda.appointments().find(({ patientId }) => patientId === 157376)
    assert.ok(first)
    talk.agenda.move(first.id, first.start.add({ hours: 1 }))
  }
  const dieBeforeTheAnswer = async () => {
    const { store } = talk.running().parts
    sinon.stub(store, 'commit').callThrough().onSecondCall().rejects(new Error('killed'))
    await talk.say('ja')
    await talk.restart()
  }

  it('is nothing when the news says that it did not work', async () => {
    blind('refused', 2)
    assert.deepEqual(await talk.say('ja'), ['cancel.pending', 'menu.more'])
    await later(6_000)
    assert.match(talk.news().join(), /^Het is niet gelukt/)
    await talk.say('afspraak afzeggen')
    await follow(talk, nothing)
    assert.deepEqual(cancelled(talk), [])
  })

  it('may be something as long as nobody knows', async () => {
    blind('refused', 2)
    await talk.say('ja')
    for (const said of ['afspraak afzeggen', 'nummer 2']) await talk.say(said)
    await follow(talk, [
      ['nee', 'cancel.kept-one', 'menu.more'],
      ['afspraak afzeggen', 'appointments.count', 'appointments.numbered', 'appointments.numbered', 'cancel.which'],
      ['laat maar', 'menu.dropped-rest', 'menu.more'],
    ])
  })

  it('is something when the news says that it worked', async () => {
    blind('reset-after', 2)
    assert.deepEqual(await talk.say('ja'), ['cancel.pending', 'menu.more'])
    await later(6_000)
    assert.match(talk.news().join(), /^Het is gelukt/)
    await talk.say('afspraak afzeggen')
    await follow(talk, something)
    assert.equal(cancelled(talk).length, 1)
  })

  it('may be something when it stays unknown', async () => {
    talk.agenda.misbehave([
      { method: 'cancel-url', fault: 'reset-before', times: 9 },
      { method: 'GetAfspraken', fault: 'http-500', after: 1, times: 99 },
    ])
    await talk.say('ja')
    for (let step = 0; step < 21; step++) await later(6_000)
    assert.match(talk.news().join(), /^Het is nog niet zeker/)
    talk.agenda.misbehave([])
    for (const said of ['afspraak afzeggen', 'nummer 1']) await talk.say(said)
    await follow(talk, [['stop', 'menu.bye']])
  })

  it('is nothing when a crash came between the yes and its outcome, and the news says that nothing was done', async () => {
    moveTheFirst()
    await dieBeforeTheAnswer()
    await later(21_000)
    assert.equal(talk.news().length, 1)
    for (const said of ['hallo', 'afspraak afzeggen']) await talk.say(said)
    await follow(talk, nothing)
    assert.deepEqual(cancelled(talk), [])
  })

  it('is nothing when the message after a crash finds that it did not work', async () => {
    moveTheFirst()
    await dieBeforeTheAnswer()
    assert.ok((await talk.say('ja')).includes('cancel.changed'))
    await talk.say('afspraak afzeggen')
    await follow(talk, nothing)
    assert.deepEqual(cancelled(talk), [])
  })

  it('is something when a crash came between the yes and its outcome, and the news says that it worked', async () => {
    await dieBeforeTheAnswer()
    await later(21_000)
    assert.match(talk.news().join(), /^Het is gelukt/)
    for (const said of ['hallo', 'afspraak afzeggen']) await talk.say(said)
    await follow(talk, something)
    assert.equal(cancelled(talk).length, 1)
  })

  it('is something when the message after a crash finds that it worked', async () => {
    await dieBeforeTheAnswer()
    assert.ok((await talk.say('ja')).includes('cancel.done'))
    await talk.say('afspraak afzeggen')
    await follow(talk, something)
    assert.equal(cancelled(talk).length, 1)
  })
})
