import { strict as assert } from 'node:assert'
import sinon from 'sinon'
import { AgendaError } from '../../src/tetra/errors.ts'
import { startTalk, type Talk } from './talk.ts'

describe('a cancellation whose outcome is not known at once', () => {
  let talk: Talk
  beforeEach(async () => {
    talk = await startTalk()
    for (const said of ['afspraak afzeggen', '1 januari 1965', '157376', 'nummer 1']) await talk.say(said)
  })
  afterEach(async () => {
    sinon.restore()
    await talk.end()
  })

  const looksFail = (times: number) => ({ method: 'GetAfspraken', fault: 'http-500', after: 1, times }) as const
  const later = async (ms: number) => {
    talk.later(ms)
    await talk.running().work()
  }
  const cancelled = () => talk.agenda.log.filter(({ effect }) => effect?.kind === 'cancelled').length
  const sends = () => talk.agenda.log.filter(({ method }) => method === 'cancel-url').length
  /** What goes out at once, beside the answers. */
  const sorry = () => talk.signals().at(-1)?.text ?? ''
  /** The turn's last commit fails, as when the process dies just before it. */
  const dieBeforeTheAnswer = () => {
    const { store } = talk.running().parts
    const commit = sinon.stub(store, 'commit')
    commit.callThrough()
    commit.onSecondCall().rejects(new Error('killed'))
  }

  it('is told as not known yet, and then as done', async () => {
    talk.agenda.misbehave([{ method: 'cancel-url', fault: 'reset-after' }, looksFail(2)])
    assert.deepEqual(await talk.say('ja'), ['cancel.pending', 'menu.more'])
    await later(6_000)
    assert.deepEqual(talk.news(), ['Het is gelukt. Uw afspraak van dinsdag 24 november om 9.15 uur is afgezegd.'])
    await later(60_000)
    assert.deepEqual([talk.news().length, cancelled(), sends()], [1, 1, 1])
  })

  it('is sent once more after half a minute when it did not arrive', async () => {
    talk.agenda.misbehave([{ method: 'cancel-url', fault: 'reset-before' }])
    assert.deepEqual(await talk.say('ja'), ['cancel.pending', 'menu.more'])
    await later(6_000)
    assert.deepEqual([talk.news(), sends()], [[], 1])
    await later(30_000)
    assert.match(talk.news().join(), /^Het is gelukt/)
    assert.deepEqual([cancelled(), sends()], [1, 2])
  })

  it('becomes a task for the practice when two minutes bring no certainty, and the patient is told so', async () => {
    talk.agenda.misbehave([
      { method: 'cancel-url', fault: 'reset-before', times: 9 },
      { method: 'GetAfspraken', fault: 'http-500', after: 1, times: 99 },
    ])
    await talk.say('ja')
    for (let step = 0; step < 21; step++) await later(6_000)
    assert.match(talk.news().join(), /^Het is nog niet zeker/)
    const { store, practice } = talk.running().parts
    const [task, ...more] = await store.tasks(practice.config.id, 'open')
    assert.deepEqual([task?.kind, more], ['cancellation-unknown', []])
    assert.equal(talk.agenda.log.filter(({ method }) => method === 'StuurAlert').length, 1)
    await later(60_000)
    assert.equal(talk.news().length, 1)
  })

  it('is asked for twice at most, also when the clock is set back right after the first request', async () => {
    talk.agenda.misbehave([{ method: 'cancel-url', fault: 'reset-before', times: 9 }])
    const look = sinon.stub(talk.running().parts.practice.agenda, 'look').callThrough()
    look.onSecondCall().callsFake(async () => {
      talk.later(-124_000)
      throw new AgendaError('unreachable', { sent: true })
    })
    assert.deepEqual(await talk.say('ja'), ['cancel.pending', 'menu.more'])
    for (let step = 0; step < 45; step++) await later(6_000)
    assert.match(talk.news().join(), /^Het is nog niet zeker/)
    assert.equal(sends(), 2)
  })

  it('is not said to have failed by a turn that stood still while another went on with it', async () => {
    talk.agenda.misbehave([{ method: 'cancel-url', fault: 'reset-after' }, looksFail(2)])
    const look = sinon.stub(talk.running().parts.practice.agenda, 'look').callThrough()
    look.onFirstCall().callsFake(async () => {
      // As when the machine slept: by its own clock the turn has waited two minutes, and has sent nothing.
      await later(150_000)
      throw new AgendaError('unreachable', { sent: true })
    })
    await talk.say('ja')
    assert.match(sorry(), /^Er ging bij mij iets mis\. .*Ik kijk het na en laat het u weten\.$/)
    await later(6_000)
    assert.deepEqual(talk.news(), ['Het is gelukt. Uw afspraak van dinsdag 24 november om 9.15 uur is afgezegd.'])
    assert.deepEqual([cancelled(), sends()], [1, 1])
  })

  it('is asked for again when the turn of the yes stood still for longer than a yes is good for', async () => {
    const { store } = talk.running().parts
    const read = store.read
    sinon.stub(store, 'read').callsFake(async (...asked) => {
      const stored = await read(...asked)
      talk.later(5 * 60_000 + 1)
      return stored
    })
    await talk.say('ja')
    assert.match(sorry(), /Probeer het nog een keer/)
    sinon.restore()
    await later(21_000)
    assert.deepEqual([talk.news(), cancelled(), sends()], [[], 0, 0])
  })

  it('is not said to have failed when its answer could not be kept: the patient waits, and hears the outcome once', async () => {
    dieBeforeTheAnswer()
    await talk.say('ja')
    assert.match(sorry(), /^Er ging bij mij iets mis\. .*Ik kijk het na en laat het u weten\.$/)
    await later(21_000)
    assert.deepEqual(talk.news(), ['Het is gelukt. Uw afspraak van dinsdag 24 november om 9.15 uur is afgezegd.'])
    assert.deepEqual([cancelled(), sends()], [1, 1])
  })

  it('is said so in English too, and taken up by another yes', async () => {
    await talk.say('English please')
    dieBeforeTheAnswer()
    await talk.say('yes please')
    assert.match(sorry(), /^Something went wrong on my side\. .*I will check and let you know\.$/)
    await talk.say('yes please')
    assert.match(talk.text(), /no longer in the agenda|has been cancelled/)
    await later(21_000)
    assert.deepEqual([talk.news(), cancelled(), sends()], [[], 1, 1])
  })

  it('is asked to be tried again when the yes itself could not be kept, and nothing is cancelled', async () => {
    sinon.stub(talk.running().parts.store, 'commit').onFirstCall().rejects(new Error('full')).callThrough()
    await talk.say('ja')
    assert.match(sorry(), /Probeer het nog een keer/)
    await later(21_000)
    assert.deepEqual([talk.news(), cancelled(), sends()], [[], 0, 0])
  })

  it('is finished and told after a crash, without another word of the patient', async () => {
    dieBeforeTheAnswer()
    await talk.say('ja')
    await talk.restart()
    assert.deepEqual(talk.news(), [])
    await later(21_000)
    assert.match(talk.news().join(), /^Het is gelukt. Uw afspraak van dinsdag/)
    assert.deepEqual([cancelled(), sends()], [1, 1])
    assert.deepEqual(await talk.say('is het gelukt?'), ['menu.more'])
    assert.deepEqual([cancelled(), talk.news().length], [1, 1])
  })

  it('is taken up by the next message after a crash, and told once', async () => {
    dieBeforeTheAnswer()
    await talk.say('ja')
    await talk.restart()
    assert.ok((await talk.say('ja')).includes('cancel.done'))
    await later(60_000)
    assert.deepEqual([cancelled(), sends(), talk.news()], [1, 1, []])
  })

  for (const said of ['nee', 'stop', 'terug', 'medewerker', 'help', 'opnieuw'])
    it(`is taken up first after a crash, also by "${said}": it is never called unchanged`, async () => {
      dieBeforeTheAnswer()
      await talk.say('ja')
      await talk.restart()
      assert.ok((await talk.say(said)).includes('cancel.done'))
      assert.deepEqual([cancelled(), sends()], [1, 1])
    })

  it('is not taken for another one that is confirmed after a crash', async () => {
    dieBeforeTheAnswer()
    await talk.say('ja')
    await talk.restart()
    await later(6 * 60_000)
    for (const said of ['hallo', '1 januari 1965', '157376']) await talk.say(said)
    assert.ok((await talk.say('ja')).includes('cancel.done'))
    assert.match(talk.text(), /vrijdag 4 december om 14.40 uur is afgezegd/)
    assert.equal(cancelled(), 2)
  })

  it('names no day or time any more when identity has ended meanwhile', async () => {
    dieBeforeTheAnswer()
    await talk.say('ja')
    await talk.restart()
    await later(16 * 60_000)
    assert.deepEqual(talk.news(), ['Het is gelukt. De afspraak is afgezegd.'])
  })

  it('names no day or time any more when the patient has said goodbye meanwhile', async () => {
    talk.agenda.misbehave([{ method: 'cancel-url', fault: 'reset-after' }, looksFail(2)])
    await talk.say('ja')
    await talk.say('nee dank u')
    await later(6_000)
    assert.deepEqual(talk.news(), ['Het is gelukt. De afspraak is afgezegd.'])
  })

  it('does not let a yes that may be meant for the news cancel something else', async () => {
    talk.agenda.misbehave([{ method: 'cancel-url', fault: 'reset-after' }, looksFail(2)])
    await talk.say('ja')
    assert.ok((await talk.say('de andere ook afzeggen')).includes('cancel.confirm'))
    await later(6_000)
    assert.equal(talk.news().length, 1)
    talk.later(1)
    assert.deepEqual(await talk.say('ja mooi'), ['confirm.late', 'cancel.confirm'])
    assert.equal(cancelled(), 1)
    assert.ok((await talk.say('ja')).includes('cancel.done'))
  })

  it('is asked for anew after an apology of which nothing could be kept', async () => {
    const commit = sinon.stub(talk.running().parts.store, 'commit').rejects(new Error('the disk is full'))
    await talk.say('wie is mijn huisarts?')
    await talk.running().parts.queue.idle()
    commit.restore()
    assert.deepEqual(await talk.say('ja'), ['confirm.late', 'cancel.confirm'])
    assert.deepEqual([cancelled(), sends()], [0, 0])
    assert.ok((await talk.say('ja')).includes('cancel.done'))
  })

  it('is not begun when the yes cannot be written down', async () => {
    sinon.stub(talk.running().parts.store, 'commit').rejects(new Error('the disk is full'))
    await talk.say('ja')
    assert.deepEqual([cancelled(), sends()], [0, 0])
    assert.match(String(talk.signals().at(-1)?.text), /bel de praktijk/)
  })
})
