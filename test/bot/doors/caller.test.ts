import { strict as assert } from 'node:assert'
import { callerOf } from '../../../src/bot/doors/caller.ts'
import { createSecrets } from '../../../src/bot/store/seal.ts'

const secrets = createSecrets(Buffer.alloc(32, 7))
const callerIn = (number: string, gateway = 'jambonz') => callerOf(gateway, number, 'c1', secrets)

describe('who calls', () => {
  it('is the number they call from, of which only a hash is kept', () => {
    assert.match(callerIn('+31612345678'), /^caller [0-9a-f]{64}$/)
    assert.equal(callerIn('+31612345678'), callerIn('31612345678'))
    assert.notEqual(callerIn('+31612345678'), callerIn('+31612345679'))
    assert.notEqual(callerIn('+31612345678'), callerIn('+31612345678', 'audiocodes'))
  })

  const nobody = [
    '',
    'anonymous',
    'Anonymous@anonymous.invalid',
    '+266696687',
    '1266696687',
    '7378742833',
    '00000000',
    '204',
  ]
  for (const number of [...nobody, '12345678901234567890123', '+31 6 12345678', '٠٦١٢٣٤٥٦٧٨'])
    it(`is this call alone for "${number}"`, () => assert.equal(callerIn(number), 'call c1'))
})
