import { strict as assert } from 'node:assert'
import { bookOf, covers, findAll, occurs, phrases } from '../../../src/dialogs/readers/phrases.ts'

function says(phrase: string, text: string): boolean {
  return occurs(bookOf(phrases(phrase, { day: 'dinsdag|vrijdag' })), text.split(' '))
}

describe('a phrase', () => {
  const table: readonly (readonly [string, string, boolean])[] = [
    ['a|b c', 'x b c', true],
    ['a|b c', 'b x c', false],
    ['a b? c', 'a c', true],
    ['a .. c', 'a x y z c', true],
    ['a .. c', 'a w x y z c', false],
    ['a ... c', 'a s t u v w x y z c', true],
    ['< a', 'x a', false],
    ['a >', 'a x', false],
    ['< a >', 'a', true],
    ['bloed*', 'bloedend', true],
    ['op @day', 'op vrijdag', true],
    ['that_is|thats all', 'that is all', true],
    ['that_is|thats all', 'thats all', true],
    ['that_is|thats all', 'that all', false],
    ['a to_be? c', 'a c', true],
  ]
  for (const [phrase, text, found] of table) {
    it(`\`${phrase}\` is ${found ? '' : 'not '}in "${text}"`, () => assert.equal(says(phrase, text), found))
  }

  it('tells where it stands', () => {
    const [found] = findAll(bookOf(phrases('b c?')), ['a', 'b', 'c'])
    assert.deepEqual([found?.from, found?.to], [1, 3])
  })

  it('covers an answer together with others, or not', () => {
    const book = bookOf(phrases('ja\ndoe maar\nhoor'))
    assert.equal(covers(book, ['ja', 'hoor', 'doe', 'maar']), true)
    assert.equal(covers(book, ['ja', 'hoor', 'doe']), false)
    assert.equal(covers(book, []), true)
  })
})
