import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import { withoutBsn } from '../../src/bot/bsn.ts'

describe('a citizen service number that was given without being asked', () => {
  // Invented numbers that pass the 11-test.
  const gone = [
    ['123456782', '•••••••••'],
    ['mijn bsn is 123456782.', 'mijn bsn is •••••••••.'],
    ['123 456 782 en 111222333', '••••••••• en •••••••••'],
    ['1234.56.782', '•••••••••'],
    ['123-456-782', '•••••••••'],
    ['123–456–782', '•••••••••'],
    ['1 2 3 4 5 6 7 8 2', '•••••••••'],
    ['bsn 123456782 1-1-1965', 'bsn ••••••••• 1-1-1965'],
    ['1-1-1965 123456782', '1-1-1965 •••••••••'],
    ['157376 123456782 111222333', '157376 ••••••••• •••••••••'],
    ['bsn:123456782;', 'bsn:•••••••••;'],
    ['x123456782y', 'x•••••••••y'],
    ['123_456_782', '•••••••••'],
    ['123,456,782', '•••••••••'],
    ['123/456/782 dus', '••••••••• dus'],
    ['123\u200b456\u00ad782', '•••••••••'],
    ['123\u00a0456\u202f782', '•••••••••'],
    ['１２３４５６７８２', '•••••••••'],
    ['bsn: ١٢٣٤٥٦٧٨٢!', 'bsn: •••••••••!'],
    ['①②③ ④⑤⑥ ⑦⑧②', '•••••••••'],
    ['é 𝟭𝟮𝟯𝟰𝟱𝟲𝟳𝟴𝟮 é', 'é ••••••••• é'],
    ['mijn bsn is een twee drie vier vijf zes zeven acht twee', 'mijn bsn is •••••••••'],
    ['Één, twee, drie. Vier vijf zes zeven acht twee. Dank u', '•••••••••. Dank u'],
    ['one two three four five six seven eight two', '•••••••••'],
    ['een twee drie 456 zeven acht twee', '•••••••••'],
    ['twaalf vierendertig zesenvijftig zevenhonderdtweeëntachtig', '•••••••••'],
    [`${'x '.repeat(700)}een twee drie vier vijf zes zeven acht twee`, `${'x '.repeat(700)}•••••••••`],
  ] as const
  for (const [text, expected] of gone) it(`is taken out of "${text}"`, () => assert.equal(withoutBsn(text), expected))

  const kept = [
    '',
    'ik wil mijn afspraak van 24 maart om 9.15 uur afzeggen',
    '1-1-1965',
    '157376',
    '020 123 45 67',
    '0612345678',
    '123456781',
    '1234567820',
    '12345678',
    '000000000',
    'NL91ABNA0417164300',
    'een een negentienvijfenzestig, nummer een vijf zeven drie zeven zes',
    'ik heb een afspraak op zeven december om tien voor drie en een op acht december om negen uur',
    '１２３４５６７８１',
    'één, twee, drie of vier',
  ]
  for (const text of kept) it(`is not seen in "${text}"`, () => assert.equal(withoutBsn(text), text))

  it('is taken out wherever it stands', () => {
    const around = fc.string().map((text) => text.replace(/[\d\s.\-\u2010-\u2015]+$/u, 'x'))
    fc.assert(
      fc.property(around, fc.constantFrom('123456782', '111 222 333'), fc.string(), (before, bsn, after) => {
        const left = withoutBsn(`${before}${bsn} ${after.replace(/^[\d\s.\-\u2010-\u2015]+/u, '')}`)
        assert.ok(!left.includes(bsn))
      }),
      { numRuns: 500 },
    )
  })

  it('costs no more than the text is long', () => {
    const digits = '1 '.repeat(50_000)
    assert.equal(withoutBsn(digits).length > 0, true)
    assert.equal(withoutBsn(`${'1'.repeat(100_000)}x`).length, 100_001)
    assert.equal(withoutBsn('1 ,'.repeat(30_000)).length, 90_000)
    assert.equal(withoutBsn('•'.repeat(100_000)).length, 100_000)
    assert.equal(withoutBsn('een twee drie '.repeat(200)).length, 2_800)
  })
})
