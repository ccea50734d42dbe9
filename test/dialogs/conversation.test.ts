import { strict as assert } from 'node:assert'
import { type Activity, BotAdapter, TurnContext } from 'botbuilder'
import { converse } from '../../src/dialogs/conversation.ts'
import type { Said } from '../../src/dialogs/host.ts'
import { dutchAndEnglish } from '../../src/dialogs/languages.ts'
import { type ConversationState, fresh, type Heard } from '../../src/dialogs/state.ts'
import { world } from './facts.ts'

class Nowhere extends BotAdapter {
  override sendActivities = async () => []
  override updateActivity = async () => undefined
  override deleteActivity = async () => undefined
  override continueConversation = async () => undefined
}

const activity = { type: 'message', channelId: 'test', conversation: { id: 'talk' }, from: { id: 'somebody' } }

/** One turn without an agenda: the keys that are said, and the state that is kept (through JSON, as a store would). */
async function turn(
  before: ConversationState,
  heard: Heard,
): Promise<{ keys: readonly string[]; state: ConversationState }> {
  const said: Said[] = []
  let state = before
  const stack = await converse(new TurnContext(new Nowhere(), activity as unknown as Activity), before, heard, {
    world,
    heard: {
      text: heard.kind === 'words' ? heard.text : undefined,
      lastNewsAt: 0,
      arrivedAt: world.now,
      saidBy: world.now,
      others: [],
      doubtful: false,
    },
    hearing: { language: 'nl', today: world.today, how: 'typed' },
    languages: dutchAndEnglish,
    say: (each) => said.push(each),
    call: async () => ({ ok: false }),
    identityEnded: false,
    learn: (patch) => {
      state = { ...state, ...patch }
    },
  })
  const last = said.at(-1)
  const messages = said.flatMap((each) => each.messages)
  const kept = { ...state, stack, ...(last && { lastSaid: { ...last, messages } }) }
  return { keys: messages.map(([key]) => key), state: JSON.parse(JSON.stringify(kept)) }
}

async function talk(...words: readonly string[]): Promise<readonly (readonly string[])[]> {
  const answers: (readonly string[])[] = []
  let { state } = await turn(fresh, { kind: 'start' })
  for (const text of words) {
    const after = await turn(state, { kind: 'words', text })
    answers.push(after.keys)
    state = after.state
  }
  return answers
}

describe('a conversation', () => {
  it('begins by saying who speaks, and only once', async () => {
    const begun = await turn(fresh, { kind: 'start' })
    assert.deepEqual(begun.keys, ['greeting', 'menu.what'])
    assert.deepEqual((await turn(begun.state, { kind: 'start' })).keys, [])
  })

  it('takes a wish along that comes before the greeting', async () => {
    const { keys } = await turn(fresh, { kind: 'words', text: 'ik wil een afspraak afzeggen' })
    assert.deepEqual(keys, ['greeting', 'identify.intro', 'identify.birth-date'])
  })

  it('does not greet back with a second greeting when the first words are one', async () => {
    const { keys } = await turn(fresh, { kind: 'words', text: 'goedemorgen' })
    assert.deepEqual(keys, ['greeting', 'menu.what'])
  })

  it('greets after an emergency that came first', async () => {
    const { state } = await turn(fresh, { kind: 'emergency', words: { kind: 'words', text: 'brand' } })
    assert.deepEqual((await turn(state, { kind: 'words', text: 'hallo' })).keys, ['greeting', 'menu.what'])
  })

  it('says that it reads only text, and asks on', async () => {
    const { state } = await turn(fresh, { kind: 'start' })
    assert.deepEqual((await turn(state, { kind: 'unreadable' })).keys, ['common.unreadable', 'menu.what'])
  })

  it('offers to try again when the agenda does not answer, and goes to the menu after a no', async () => {
    const answers = await talk('mijn afspraken', '1 januari 1965', '157376', 'ja', 'nee')
    assert.deepEqual(answers.slice(2), [
      ['agenda.down', 'agenda.retry'],
      ['agenda.down', 'agenda.retry'],
      ['menu.more'],
    ])
  })

  it('goes on with another wish when the agenda did not answer the first', async () => {
    let { state } = await turn(fresh, { kind: 'start' })
    for (const text of ['mijn afspraken', '1 januari 1965', '157376', 'ik wil een afspraak afzeggen'])
      state = (await turn(state, { kind: 'words', text })).state
    const { facts } = (state.stack[0]?.state ?? {}) as { facts?: { wish?: string } }
    assert.equal(facts?.wish, 'cancel')
    assert.deepEqual(state.lastSaid?.messages, [['agenda.down'], ['agenda.retry']])
  })

  it('repeats what was said last without saying the language again', async () => {
    const answers = await talk('English', 'repeat')
    assert.deepEqual(answers, [
      ['common.language', 'greeting', 'menu.what'],
      ['greeting', 'menu.what'],
    ])
  })
})
