// Languages and sentences from files: what is wrong with them is told at once, all of it, and nothing starts.
import { strict as assert } from 'node:assert'
import { ConfigError, readConfig } from '../../../src/bot/config.ts'
import { ownFiles } from '../../../src/dialogs/languages.ts'
import { code, inventedFiles } from '../../invented-language.ts'

type Env = Record<string, string>

function faultsOf(languages: Env, env: Env = {}, texts: Record<string, Env> = {}, files: Record<string, Env> = {}) {
  try {
    readConfig(env, files, { languages, texts })
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
  return []
}

/** The invented language with something else in one of its files. */
function withChange(name: string, change: (content: Record<string, unknown>) => void): Env {
  const files = inventedFiles()
  const content = JSON.parse(files[name] ?? '{}')
  change(content)
  return { ...files, [name]: JSON.stringify(content) }
}

const texts = `${code}.json`
const words = `${code}.language.json`

describe('the files of a language', () => {
  it('are taken when nothing is wrong with them, and spoken where a practice says so', () => {
    const { practices } = readConfig(
      { PRACTICE_LANGUAGES: `${code},nl` },
      {},
      { languages: inventedFiles(), texts: {} },
    )
    assert.deepEqual(practices[0].languages.codes, [code, 'nl'])
    assert.equal(practices[0].calls.voices[code]?.language, 'art-NL')
  })

  it('are told to miss sentences, to have others, and to lack what must be filled in, all at once', () => {
    const wrong = withChange(texts, (all) => {
      delete all['menu.what']
      delete all['appointments.count_one']
      all['menu.nonsense'] = 'x'
      all['menu.hours'] = 'x {{practice}} {{phon}}'
      all.emergency = 'x {{emergencyPhone}}'
      all['cancel.done'] = ' '
      all['choice.retry'] = 'x'.repeat(21)
    })
    assert.deepEqual(faultsOf(wrong).toSorted(), [
      `${texts}: appointments.count_one is missing`,
      `${texts}: cancel.done is empty`,
      `${texts}: choice.retry may have 20 characters`,
      `${texts}: emergency lacks 112`,
      `${texts}: menu.hours has no {{phon}} to fill in`,
      `${texts}: menu.hours lacks {{hours}}`,
      `${texts}: menu.hours lacks {{phone}}`,
      `${texts}: menu.nonsense is no sentence of Balie`,
      `${texts}: menu.what is missing`,
    ])
  })

  it('are told what is wrong with days, numbers, patterns and what is understood', () => {
    const wrong = withChange(words, (all) => {
      all.months = ['x']
      all.patterns = { ...(all.patterns as Env), start: '{day}' }
      const understood = all.understood as Record<string, string[]>
      understood.yes = ['liever niet', 'jadux']
      understood.no = ['jadux', 'ja']
      delete understood.list
      delete all.page
      delete all.emergency
    })
    const told = faultsOf(wrong).join('\n')
    for (const part of [
      'months: must be 12 words',
      'patterns.start: must have {day}, {time} in it',
      'understood.list: is missing',
      'page.send: is missing',
      'emergency: is missing',
    ])
      assert.ok(told.includes(`${words}: ${part}`), told)
    const contrary = withChange(words, ({ understood }) => {
      const meant = understood as Record<string, string[]>
      meant.yes = ['liever niet', 'jadux']
      meant.no = ['jadux', 'ja graag']
    })
    assert.deepEqual(faultsOf(contrary), [
      `${words}: understood.yes: "liever niet" is heard as a no`,
      `${words}: understood.no: "ja graag" is heard as a yes`,
      `${words}: understood.yes: "jadux" means something else too`,
    ])
  })

  it('are told to be missing, or to be no JSON', () => {
    assert.deepEqual(faultsOf({ [texts]: '{' }), [
      `${texts}: must be an object of sentences by key`,
      `${words}: is missing, or is no JSON`,
      `privacy.${code}.html: is missing`,
    ])
  })

  it('are told when they are of a language that is there already', () => {
    assert.deepEqual(faultsOf({ 'nl.json': '{}' }), [
      'LOCALES_DIR: nl is part of Balie; PRACTICE_TEXTS changes its sentences',
    ])
    assert.equal(faultsOf({ [`privacy.${code}.html`]: '' }).length, 2)
  })

  it('count as their language counts', () => {
    const polish = Object.fromEntries(
      Object.entries(inventedFiles()).map(([name, text]) => [name.replace(code, 'pl'), text]),
    )
    const told = faultsOf(polish)
    assert.ok(told.includes('pl.json: appointments.count_few is missing'), told.join('\n'))
    assert.ok(told.includes('pl.json: appointments.more_spoken_many is missing'))
  })
})

describe('the languages of a practice', () => {
  it('must be there, each once, and have their hours where the agenda is real', () => {
    for (const wrong of ['fy', 'nl,nl', 'nl,art'])
      assert.deepEqual(faultsOf({}, { PRACTICE_LANGUAGES: wrong }), [
        'PRACTICE_LANGUAGES must be some of nl, en, each once',
      ])
    assert.deepEqual(faultsOf({ [`privacy.${code}.html`]: '' }, { PRACTICE_LANGUAGES: `nl,${code}` }), [
      `${code}.json: must be an object of sentences by key`,
      `${code}.language.json: is missing, or is no JSON`,
    ])
    const real = { TETRA_URL: 'https://a.example', TETRA_NAME: 'n', TETRA_KEY: 'k', TETRA_TARGET: 't' }
    const told = faultsOf(inventedFiles(), { ...real, PRACTICE_LANGUAGES: `nl,${code}` })
    assert.ok(told.includes('PRACTICE_HOURS_ART is needed to reach a real agenda'), told.join('\n'))
    assert.ok(!told.some((fault) => fault.startsWith('PRACTICE_HOURS_EN')))
  })
})

describe("a practice's own sentences", () => {
  const own = (all: Env, file = 'nl.json') => faultsOf({}, {}, { '': { [file]: JSON.stringify(all) } })

  it('may say otherwise what is not for safety', () => {
    assert.deepEqual(own({ 'menu.what': 'Waar kunnen wij mee helpen?', 'menu.thanks': 'Tot uw dienst.' }), [])
  })

  it('must be known, keep their places, and never touch what an emergency, a confirmation or its outcome says', () => {
    assert.deepEqual(
      own({ 'menu.wat': 'x', 'menu.hours': 'x', emergency: 'x', 'cancel.done': 'x', 'choice.yes': 'x', greeting: 'x' }),
      [
        'menu.wat is no sentence of Balie',
        'menu.hours lacks {{hours}}',
        'menu.hours lacks {{phone}}',
        'menu.hours lacks {{practice}}',
        'emergency may not be changed',
        'cancel.done may not be changed',
        'choice.yes may not be changed',
        'greeting may not be changed',
      ].map((fault) => `PRACTICE_TEXTS, nl.json: ${fault}`),
    )
    assert.deepEqual(own({}, 'de.json'), ['PRACTICE_TEXTS, de.json: is of no language that the practice speaks'])
  })

  it('are named with the practice when there are several', () => {
    const files = { linde: { PRACTICE_NAME: 'a' }, eik: { PRACTICE_NAME: 'b' } }
    assert.deepEqual(faultsOf({}, { PRACTICES_DIR: 'x' }, { eik: { 'en.json': '[]' } }, files), [
      'eik: PRACTICE_TEXTS, en.json: must be an object of sentences by key',
    ])
  })

  it('never include one that tells what became of a cancellation', () => {
    const outcomes = Object.keys(ownFiles.nl.texts).filter((key) => /^news\.|is afgezegd|niet afgezegd/.test(key))
    for (const key of outcomes)
      assert.deepEqual(own({ [key]: 'x' }), [`PRACTICE_TEXTS, nl.json: ${key} may not be changed`])
  })
})
