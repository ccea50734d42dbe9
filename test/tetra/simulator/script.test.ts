import { strict as assert } from 'node:assert'
import { createScript } from '../../../src/tetra/simulator/script.ts'

describe('the faults of a simulator', () => {
  it('come for the method, after the others, and as often as the rule says', () => {
    const script = createScript([{ method: 'Login', fault: 'html', after: 1, times: 2 }], 1)
    const happened = ['Login', 'Other', 'Login', 'Login', 'Login'].map((method) => script(method)?.fault)
    assert.deepEqual(happened, [undefined, undefined, 'html', 'html', undefined])
  })

  it('come in the order of the rules', () => {
    const script = createScript(
      [
        { method: '*', fault: 'html' },
        { method: 'Login', fault: 'empty' },
      ],
      1,
    )
    assert.deepEqual(
      ['Login', 'Login', 'Login'].map((method) => script(method)?.fault),
      ['html', 'empty', undefined],
    )
  })

  it('come as often as their probability, and the same for the same seed', () => {
    const happen = (seed: number) => {
      const script = createScript([{ method: '*', fault: 'html', probability: 0.25 }], seed)
      return Array.from({ length: 1_000 }, () => (script('Login') ? 1 : 0))
    }
    const often = happen(7).filter((one) => one === 1).length
    assert.ok(often > 200 && often < 300)
    assert.deepEqual(happen(7), happen(7))
    assert.notDeepEqual(happen(7), happen(8))
  })
})
