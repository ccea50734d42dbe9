import { strict as assert } from 'node:assert'
import { readOptions } from '../../scripts/soak/options.ts'

describe('the options of the soak', () => {
  it('have defaults', () => {
    const { conversations, seed, store, processes, short } = readOptions([])
    assert.deepEqual([conversations, seed, store, processes, short], [300, 1, 'sqlite', 1, false])
  })

  it('are read', () => {
    const read = readOptions([
      '--conversations',
      '20000',
      '--seed',
      '7',
      '--store',
      'postgres',
      '--processes',
      '3',
      '--no-kills',
      '--brief',
      '--harsh',
      '--minutes',
      '5',
      '--trouble-every',
      '60',
    ])
    assert.deepEqual(
      [
        read.conversations,
        read.seed,
        read.store,
        read.processes,
        read.kills,
        read.brief,
        read.harsh,
        read.minutes,
        read.troubleEvery,
      ],
      [20_000, 7, 'postgres', 3, false, true, true, 5, 60],
    )
  })

  const wrong: readonly (readonly string[])[] = [
    ['--store', 'mysql'],
    ['--processes', '2'],
    ['--processes', '3'],
    ['--conversations', 'many'],
    ['--conversations', '0'],
    ['--seed', '-1'],
    ['--minutes', 'half'],
    ['--bogus'],
    ['surplus'],
  ]
  for (const args of wrong) {
    it(`are refused when wrong: ${args.join(' ')}`, () => assert.throws(() => readOptions(args)))
  }
})
