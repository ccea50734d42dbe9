// Invented patients with values that stand nowhere else, through every door and every trouble; then every sink is searched.
import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { goOnline, type Online } from './bot/online.ts'
import { assertFilesSilent, assertLog, assertSealed, assertSilent, formsOf, partsOf } from './canaries.ts'

const patient = {
  id: 7_310_294,
  name: 'Mw. Q.X. Kanarievogel-Pimpelmees',
  birthDate: '1937-07-03',
  gender: 'V',
} as const
const doctor = 'Dr. Zwaluwstaart'
const bsn = '123456782'
const secretWords = 'roodborstje-in-de-tuin'
const never = [
  ...partsOf(patient.name),
  ...formsOf(patient.birthDate),
  'Zwaluwstaart',
  bsn,
  secretWords,
  'token-van-de-koekoek',
  '2026-12-09T10:35',
  '9 december',
  '9 December',
]
const numbered = [String(patient.id)]

describe('values of a patient, wherever they went in', function () {
  this.timeout(60_000)
  let bot: Online
  before(async () => {
    bot = await goOnline({ METRICS_TOKEN: 'a'.repeat(32), MESSAGES_PER_MINUTE: '10000', LOG_LEVEL: 'trace' })
    bot.agenda.addPatient(patient)
    const start = Temporal.PlainDateTime.from('2026-12-09T10:35')
    const rest = { agendaId: 10090, agendaName: doctor, minutes: 10, status: '' }
    for (const [n, id] of [
      [0, 990_001],
      [1, 990_002],
    ] as const)
      bot.agenda.addAppointment({
        id,
        patientId: patient.id,
        start: start.add({ days: n }),
        token: `token-van-de-koekoek-${n}`,
        ...rest,
      })
  })
  after(() => bot.end())

  const who = ['3 juli 1937', String(patient.id)]
  const talks: readonly (readonly string[])[] = [
    ['mijn afspraken', ...who, 'afspraak afzeggen', 'de eerste', 'ja', 'stop'],
    ['afspraak afzeggen', '03-07-1937', 'weet ik niet', 'Kanarievogel-Pimpelmees', '10 december om 10.35 uur', 'nee'],
    ['mijn afspraken', '03071937', '7310295', 'ja', ...who, 'herhaal', 'english please', 'medewerker'],
    [`mijn bsn is ${bsn}`, 'mijn afspraken', '3 juli 1937', bsn, '123 456 782'],
    [secretWords, secretWords, secretWords, `112 ${secretWords}`, `ik ben ${patient.name} en wil dood`],
  ]

  it('are really asked, shown and cancelled', async () => {
    const [said = []] = talks.slice(0, 1)
    const shown: string[] = []
    for (const text of said) for (const reply of await bot.ask(text)) shown.push(reply.text ?? '')
    for (const value of ['9 december', 'Zwaluwstaart', 'afgezegd']) assert.ok(shown.join('\n').includes(value), value)
  })

  it('go through the other conversations, the page and the forms of a request', async () => {
    for (const [n, said] of talks.entries())
      for (const text of said) await bot.say(text, { conversation: { id: `${n}` } })
    const odd = { from: { id: secretWords, name: patient.name }, value: { bsn, secretWords }, channelData: { bsn } }
    await bot.post(bot.activity({ text: patient.name, ...odd }))
    await bot.post(`{"type":"message","text":"${secretWords} ${patient.name}`)
    for (const path of [`/${secretWords}`, `/embed.js?site=${secretWords}`, `/healthz?bsn=${bsn}`])
      await fetch(`${bot.url()}${path}`, { headers: { 'user-agent': secretWords, authorization: `Bearer ${bsn}` } })
    await onThePage(bot, talks[0] ?? [])
    await onThePage(bot, talks[3] ?? [])
  })

  it('meet an agenda and a store that fail in every way', async () => {
    for (const fault of ['html', 'json-cut', 'reset', 'http-500'] as const) {
      bot.agenda.misbehave([{ method: '*', fault } as never])
      const conversation = { id: `trouble ${fault}` }
      for (const text of talks[0] ?? []) await bot.say(text, { conversation })
    }
    bot.agenda.misbehave([])
    await bot.running().work()
  })

  it('stand in no file, not even the one that is written first', () => {
    assertFilesSilent(bot.folder, never)
  })

  it('stand in no figure', async () => {
    const headers = { authorization: `Bearer ${'a'.repeat(32)}` }
    const figures = await (await fetch(`${bot.url()}/metrics`, { headers })).text()
    assert.match(figures, /balie_turn_seconds/)
    assertSilent('the figures', figures, [...never, ...numbered])
  })

  it('stand in the audit only as the number of whose data it was', async () => {
    const { store } = bot.running().parts
    const audit = await store.audit('praktijk')
    assert.ok(audit.some(({ what, patient: whose }) => what === 'cancel' && whose === numbered[0]))
    assertSilent('the audit', JSON.stringify(audit), never)
    for (const record of audit) assertSilent('the audit', JSON.stringify({ ...record, who: '', patient: '' }), numbered)
    assert.equal((await store.checkAudit('praktijk')).bad, undefined)
  })

  it('stand in no line of the log, not even when the store is gone', async () => {
    await bot.running().parts.store.close()
    for (const text of talks[4] ?? []) await bot.say(text, { conversation: { id: 'gone' } })
    assert.match(bot.lines.join('\n'), /"event":"failure"/)
    assertLog(bot.lines, { never, numbered })
    assertSealed(bot.folder, { never, numbered })
  })
})

/** The same over Direct Line, as the page does it. */
async function onThePage(bot: Online, said: readonly string[]): Promise<void> {
  const post = async (path: string, token = '', body: object = {}) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const response = await fetch(`${bot.url()}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    return (await response.json()) as { token: string; conversationId: string }
  }
  const { token } = await post('/chat/token')
  const { conversationId } = await post('/v3/directline/conversations', token)
  const path = `/v3/directline/conversations/${conversationId}/activities`
  for (const text of said) await post(path, token, { type: 'message', text, value: { bsn } })
}

describe('the search for canaries', () => {
  it('finds one that was planted, however it is written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'balie-canary-'))
    for (const encoding of ['utf8', 'utf16le'] as const) {
      writeFileSync(join(folder, 'file'), `xyz${patient.name}`, encoding)
      assert.throws(() => assertFilesSilent(folder, never), /holds patient data/)
    }
    assert.throws(() => assertLog([`{"time":"x","who":"${patient.id}"}`], { never, numbered }), /holds patient data/)
    rmSync(folder, { recursive: true })
  })
})
