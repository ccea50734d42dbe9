import { strict as assert } from 'node:assert'
import type { Activity } from 'botbuilder'
import { goOnline, type Online } from '../online.ts'

const personal = { id: 'talk', conversationType: 'personal', tenantId: 'tenant' }

/** What Teams sends of its own accord, and what a patient does there. */
function inTeams(online: Online) {
  const teams = { channelId: 'msteams', conversation: personal }
  const send = async (more: object): Promise<readonly string[]> => {
    const place = online.lines.length
    await online.post(online.activity({ ...teams, ...more }))
    return online.keys(place)
  }
  const cards = () =>
    online.channel.taken.flatMap(({ method, activity }) => (method === 'POST' ? cardIn(activity) : []))
  return {
    send,
    say: (text: string) => send({ text, textFormat: 'plain' }),
    cards,
    install: () => send({ type: 'installationUpdate', action: 'add' }),
    /** Presses the newest button with this title, or one of an earlier card. */
    press: (title: string, card = cards().at(-1)) => {
      const data = buttonsIn(card).findLast((each) => each.title === title)?.data
      assert.ok(data, `no button ${title}`)
      return send({ text: undefined, value: data, replyToId: 'the-card' })
    },
  }
}

type Card = { readonly body: readonly unknown[]; readonly actions?: readonly Button[] }
type Button = { readonly title: string; readonly data: object }

function cardIn({ attachments }: Partial<Activity>): readonly Card[] {
  return (attachments ?? []).map(({ content }) => content as Card)
}

function buttonsIn(card: unknown): readonly Button[] {
  if (Array.isArray(card)) return card.flatMap(buttonsIn)
  if (typeof card !== 'object' || card === null) return []
  const own = 'type' in card && card.type === 'Action.Submit' ? [card as unknown as Button] : []
  return [...own, ...Object.entries(card).flatMap(([name, part]) => (name === 'data' ? [] : buttonsIn(part)))]
}

const titles = (card: unknown) => buttonsIn(card).map(({ title }) => title)

describe('Teams', () => {
  let online: Online
  let teams: ReturnType<typeof inTeams>
  beforeEach(async () => {
    online = await goOnline()
    teams = inTeams(online)
  })
  afterEach(() => online.end())

  const identify = async (wish: string) => {
    await teams.install()
    await teams.say(wish)
    await teams.say('1 januari 1965')
    return teams.say('157376')
  }
  const effects = () => online.agenda.log.filter(({ effect }) => effect?.kind === 'cancelled').length

  it('greets once, though an installation comes with a conversation that changes', async () => {
    assert.deepEqual(await teams.install(), ['greeting', 'menu.what'])
    assert.deepEqual(await teams.send({ type: 'conversationUpdate', membersAdded: [{ id: 'somebody' }] }), [])
    assert.deepEqual(titles(teams.cards().at(-1)), ['Mijn afspraken', 'Afspraak afzeggen', 'Medewerker'])
  })

  it("speaks the language of the patient's Teams", async () => {
    const entities = [{ type: 'clientInfo', locale: 'en-GB', country: 'NL' }]
    await teams.send({ type: 'installationUpdate', action: 'add', locale: undefined, entities })
    assert.equal(titles(teams.cards().at(-1))[0], 'My appointments')
  })

  it('lists on a card with a button beside each appointment, and cancels after a yes by button', async () => {
    await identify('mijn afspraken')
    assert.deepEqual(titles(teams.cards().at(-1)), [
      'Afzeggen',
      'Afzeggen',
      'Mijn afspraken',
      'Afspraak afzeggen',
      'Nee, dank u',
    ])
    assert.deepEqual(await teams.press('Afzeggen'), ['cancel.confirm'])
    assert.match(JSON.stringify(teams.cards().at(-1)), /4 december om 14\.40 uur/)
    assert.equal(effects(), 0)
    assert.ok((await teams.press('Ja')).includes('cancel.done'))
    assert.equal(effects(), 1)
  })

  it('does the same by words alone', async () => {
    await identify('afspraak afzeggen')
    assert.deepEqual(await teams.say('die van dinsdag'), ['cancel.confirm'])
    assert.ok((await teams.say('ja')).includes('cancel.done'))
    assert.equal(effects(), 1)
  })

  it('shows a card that was used without its buttons', async () => {
    await identify('afspraak afzeggen')
    await teams.press('Afzeggen')
    const [{ method, path, activity }] = online.channel.taken.slice(-1) as [(typeof online.channel.taken)[number]]
    assert.deepEqual([method, path], ['PUT', '/v3/conversations/talk/activities/the-card'])
    const [card] = cardIn(activity)
    assert.match(JSON.stringify(card), /24 november om 9\.15 uur/)
    assert.deepEqual(titles(card), [])
    assert.match(JSON.stringify(card), /› dinsdag 24 november|› vrijdag 4 december|› Vrijdag/)
  })

  it('takes the buttons away also when what was pressed ends the talk', async () => {
    await identify('mijn afspraken')
    assert.deepEqual(await teams.press('Nee, dank u'), ['menu.bye'])
    assert.equal(online.channel.taken.at(-1)?.method, 'PUT')
  })

  it('takes the yes of an earlier card for no yes to another question', async () => {
    await identify('afspraak afzeggen')
    await teams.say('de eerste')
    const first = teams.cards().at(-1)
    await teams.say('nee, de tweede')
    assert.deepEqual(await teams.press('Ja', first), ['common.old-button', 'cancel.confirm'])
    assert.doesNotMatch(JSON.stringify(online.channel.taken.at(-1)), /› Ja|Action/)
    assert.equal(effects(), 0)
    assert.ok((await teams.press('Ja')).includes('cancel.done'))
    assert.deepEqual(
      online.agenda.log.flatMap(({ effect }) => (effect?.kind === 'cancelled' ? effect.start : [])),
      ['2026-12-04T14:40:00'],
    )
  })

  it('cancels once when the same yes is pressed twice', async () => {
    await identify('afspraak afzeggen')
    await teams.say('de eerste')
    const card = teams.cards().at(-1)
    await Promise.all([teams.press('Ja', card), teams.press('Ja', card)])
    assert.equal(effects(), 1)
    assert.ok(online.keys().includes('common.old-button'))
  })

  it('takes a message that is changed afterwards for no answer', async () => {
    await identify('afspraak afzeggen')
    await teams.send({ id: 'the message', text: 'de eerste' })
    const edit = { id: 'the message', type: 'messageUpdate', text: 'ja', channelData: { eventType: 'editMessage' } }
    assert.deepEqual(await teams.send(edit), ['common.edited', 'cancel.confirm'])
    assert.deepEqual(await teams.send({ ...edit, type: 'messageDelete' }), [])
    assert.equal(effects(), 0)
  })

  it('answers an emergency that a message was changed into, and takes no yes that comes after it', async () => {
    await identify('afspraak afzeggen')
    await teams.send({ id: 'the message', text: 'de eerste' })
    await teams.send({ id: 'the message', type: 'messageUpdate', text: 'ik heb pijn op de borst' })
    assert.match(online.channel.texts().at(-1) ?? '', /112/)
    assert.deepEqual(await teams.say('ja'), ['confirm.late', 'cancel.confirm'])
    assert.equal(effects(), 0)
  })

  it('forgets everything when it is uninstalled', async () => {
    await identify('mijn afspraken')
    assert.deepEqual(await teams.send({ type: 'installationUpdate', action: 'remove-upgrade' }), [])
    assert.ok((await teams.say('mijn afspraken')).includes('appointments.count'))
    await teams.send({ type: 'installationUpdate', action: 'remove' })
    assert.deepEqual(await teams.say('mijn afspraken'), ['greeting', 'identify.intro', 'identify.birth-date'])
  })

  for (const conversationType of ['groupChat', 'channel', undefined])
    it(`tells nothing in a conversation of kind ${conversationType}`, async () => {
      const group = { conversation: { id: 'group', conversationType } }
      const mention = { type: 'mention', text: '<at>Balie</at>', mentioned: { id: 'balie', name: 'Balie' } }
      const said = { ...group, text: '<at>Balie</at>mijn afspraken', entities: [mention] }
      assert.deepEqual(await teams.send({ ...group, type: 'installationUpdate', action: 'add' }), [])
      assert.deepEqual(await teams.send(said), ['common.public'])
      assert.deepEqual(await teams.send({ ...said, text: '1 januari 1965' }), ['common.public'])
      assert.match(online.channel.texts().at(-1) ?? '', /persoonlijk gesprek/)
      await teams.send({ ...said, text: '<at>Balie</at>ik heb pijn op de borst' })
      assert.match(online.channel.texts().at(-1) ?? '', /112/)
      assert.equal(online.agenda.log.length, 0)
    })

  it('hears words that begin with a mention of the bot', async () => {
    await teams.install()
    const mention = { type: 'mention', text: '<at>Balie</at>', mentioned: { id: 'balie', name: 'Balie' } }
    const keys = await teams.send({ text: '<at>Balie</at>mijn afspraken', entities: [mention] })
    assert.deepEqual(keys, ['identify.intro', 'identify.birth-date'])
  })

  it('tells a slow outcome by itself', async () => {
    await identify('afspraak afzeggen')
    await teams.say('de eerste')
    online.agenda.misbehave([
      { method: 'cancel-url', fault: 'reset-after' },
      { method: 'GetAfspraken', fault: 'http-500', after: 1, times: 2 },
    ])
    assert.ok((await teams.say('ja')).includes('cancel.pending'))
    online.later(6_000)
    await online.running().work()
    const news = await online.channel.until(({ text }) => text?.startsWith('Het is gelukt') === true)
    assert.match(news.text ?? '', /24 november om 9\.15 uur is afgezegd/)
  })
})
