// The grammar of reasons: that its rules name rules that exist, that none begins with itself, and what it must hear and must not.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { allRules } from '../../../src/dialogs/readers/composed-reason.ts'
import { grammarOf, wordsIn } from '../../../src/dialogs/readers/reasons/grammar.ts'
import { readYesNo } from '../../../src/dialogs/readers/yes-no.ts'

const rules = allRules()
const linesOf = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
const isYes = (text: string) => readYesNo(text, { language: 'nl', today: '2026-11-22' }) === 'yes'

/** The rules that a line may begin with. */
function openings(line: string): readonly string[] {
  const items = line.trim().split(' ')
  const firm = items.findIndex((item) => !item.endsWith('?'))
  const first = firm < 0 ? items : items.slice(0, firm + 1)
  return first.flatMap((item) => [...item.matchAll(/\{([^}]*)\}/gu)].map(([, name]) => name ?? ''))
}

describe('a grammar of rules that name rules', () => {
  it('finds every place where a rule may end', () => {
    const ends = grammarOf({ who: 'ik|{kin}', kin: 'mijn zus|oude_tante', all: '{who} moet|mag? werken dan?' })
    assert.deepEqual([...ends('mijn oude tante moet werken dan'.split(' '))('all', 0)], [5, 6])
    assert.deepEqual([...ends('ik werken'.split(' '))('all', 0)], [2])
    assert.deepEqual([...ends('tante moet werken'.split(' '))('all', 0)], [])
  })

  it('knows the words that it is made of', () => {
    assert.deepEqual([...wordsIn({ a: 'b|c_d {e}? f?' })], ['b', 'c', 'd', 'f'])
  })
})

describe('the rules of reasons', () => {
  it('name rules that exist', () => {
    const named = Object.values(rules).flatMap((rule) =>
      [...rule.matchAll(/\{([^}]*)\}/gu)].map(([, name]) => name ?? ''),
    )
    assert.deepEqual(
      [...new Set(named)].filter((name) => !(name in rules)),
      [],
    )
  })

  it('never begin with themselves', () => {
    const done = new Set<string>()
    const walk = (name: string, path: readonly string[]) => {
      assert.ok(!path.includes(name), [...path, name].join(' > '))
      if (done.has(name)) return
      for (const line of (rules[name] ?? '').split('\n')) for (const next of openings(line)) walk(next, [...path, name])
      done.add(name)
    }
    for (const name of Object.keys(rules)) walk(name, [])
  })

  it('hear nothing where a clause is denied, asked or taken to another day', () => {
    const reasons = linesOf('./told-reasons.txt')
    const turned = reasons.flatMap((said) =>
      ['niet', 'dus verzet hem', 'en ik kom', 'but I can come', 'of niet', 'toch', 'tomorrow instead'].map(
        (turn) => `${said} ${turn}`,
      ),
    )
    assert.deepEqual(turned.filter(isYes), [])
  })

  it('hear a yes with a reason', () => {
    const reasons = linesOf('./told-reasons.txt')
    assert.deepEqual(
      reasons.filter((said) => !isYes(said)),
      [],
    )
  })
})
