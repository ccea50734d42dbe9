// The manual's answers, spoilt in every way that came to mind. The same seed gives the same answers.
import { readFileSync } from 'node:fs'

/** One spoilt answer: what was done to it, for whoever has to look. */
export interface Mutant {
  readonly how: string
  readonly bytes: Uint8Array
}

/** Numbers from 0 up to `below`, the same for the same seed. */
export type Dice = (below: number) => number

export function dice(seed: number): Dice {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_507) + 3_266_489_909) >>> 0
    return state % below
  }
}

const read = (name: string) => readFileSync(new URL(`manual/${name}`, import.meta.url), 'utf8')
const originals = {
  json: read('get-afspraken.answer.json'),
  search: read('zoek-afspraak-patient.answer.json'),
  xml: read('get-afspraken.answer.xml'),
} as const
export type Wire = keyof typeof originals

/** An answer of the manual, spoilt once, or up to four times. */
export function mutate(wire: Wire, roll: Dice): Mutant {
  const how: string[] = []
  let text = roll(4) === 0 ? longer(originals[wire], roll) : originals[wire]
  for (let times = roll(3) === 0 ? 1 + roll(4) : 1; times > 0; times -= 1) {
    const [name, change] = pick(wire === 'xml' ? xmlChanges : jsonChanges, roll)
    how.push(name)
    text = change(text, roll)
  }
  const [name, write] = roll(4) === 0 ? pick(encodings, roll) : plain
  how.push(name)
  return { how: how.join(', '), bytes: write(text, roll) }
}

type Change = readonly [name: string, change: (text: string, roll: Dice) => string]

const strange = [
  '',
  ' ',
  '-1',
  '0',
  '1e999',
  '1e-9',
  'null',
  'true',
  '[]',
  '{}',
  '"x"',
  '99999999999999999999',
  '0x10',
  'é\u0000',
  '\u{1F600}',
  'NaN',
  '-0',
]
/** Numbers and times that somebody else's appointment could have. */
const others = [
  '10263',
  '20001',
  '157377',
  '0',
  '-157376',
  '2023-05-25T09:00:00',
  '0001-01-01T00:00:00',
  '2023-13-01T00:00:00',
  '9999-12-31T23:59:59',
]

const anywhere: readonly Change[] = [
  [
    'a piece left out',
    (text, roll) => {
      const at = roll(text.length + 1)
      return text.slice(0, at) + text.slice(at + roll(40))
    },
  ],
  ['cut off', (text, roll) => text.slice(0, roll(text.length + 1))],
  [
    'a piece twice',
    (text, roll) => {
      const at = roll(text.length + 1)
      return text.slice(0, at) + text.slice(at, at + roll(200)) + text.slice(at)
    },
  ],
  [
    'a character changed',
    (text, roll) => {
      const at = roll(text.length + 1)
      return text.slice(0, at) + String.fromCharCode(roll(0x2100)) + text.slice(at + 1)
    },
  ],
  [
    'something strange put in',
    (text, roll) => {
      const at = roll(text.length + 1)
      return text.slice(0, at) + pick(strange, roll) + text.slice(at)
    },
  ],
  ['upper case', (text) => text.toUpperCase()],
  ['lower case', (text) => text.toLowerCase()],
  ['another number', (text, roll) => nth(text, /\d+/g, roll, () => pick(others, roll))],
  ['more behind it', (text, roll) => text + pick(strange, roll).repeat(roll(50))],
]

const jsonChanges: readonly Change[] = [
  ...anywhere,
  [
    'another value',
    (text, roll) =>
      nth(text, /: ?("[^"]*"|[\d.]+|null|true|false|\{\})/g, roll, () => `: ${JSON.stringify(pick(strange, roll))}`),
  ],
  [
    'a bare value',
    (text, roll) =>
      nth(
        text,
        /: ?("[^"]*"|[\d.]+|null|true|false|\{\})/g,
        roll,
        () => `: ${pick(['null', 'true', '[]', '{}', '1.5', '-1', '1e400', '[[[]]]'], roll)}`,
      ),
  ],
  [
    'another key',
    (text, roll) =>
      nth(
        text,
        /"\w+":/g,
        roll,
        () => `"${pick(['Id', 'PatientId', '__proto__', 'constructor', 'toString', 'id', 'START'], roll)}":`,
      ),
  ],
  [
    'a field twice',
    (text, roll) => nth(text, /"\w+": ?("[^"]*"|[\d.]+|null),/g, roll, (field) => `${field}${field.toLowerCase()}`),
  ],
  ['deep', (text, roll) => nth(text, /\{\}/g, roll, () => '['.repeat(roll(100_000)))],
  ['many', (text, roll) => nth(text, /\{\}/g, roll, () => `[${'{},'.repeat(roll(200_000))}{}]`)],
  [
    'many keys',
    (text, roll) =>
      nth(text, /\{\}/g, roll, () => `{${Array.from({ length: roll(40_000) }, (_, i) => `"k${i}":1,`).join('')}"z":1}`),
  ],
  ['a long text', (text, roll) => nth(text, /"[^"]*"/g, roll, () => `"${'x'.repeat(roll(1_000_000))}"`)],
  ['many backslashes', (text, roll) => nth(text, /"[^"]*"/g, roll, () => `"${'\\'.repeat(roll(200_000))}"`)],
]

const xmlChanges: readonly Change[] = [
  ...anywhere,
  ['another text', (text, roll) => nth(text, />[^<]*</g, roll, () => `>${pick(strange, roll)}<`)],
  [
    'another tag',
    (text, roll) => nth(text, /<\/?\w+/g, roll, (tag) => `${tag}${pick(['x', ':y', ' z', '/', '.'], roll)}`),
  ],
  ['a tag twice', (text, roll) => nth(text, /<(\w+)>[^<]*<\/\w+>/g, roll, (tag) => tag + tag)],
  [
    'an attribute',
    (text, roll) =>
      nth(
        text,
        /<\w+/g,
        roll,
        (tag) => `${tag} ${pick(['Id="1"', 'xsi:nil="true"', "a='>'", 'b', 'c="', '__proto__="x"'], roll)}`,
      ),
  ],
  ['a DTD', (text) => `<!DOCTYPE a [<!ENTITY b "${'b'.repeat(100)}">]>${text}`],
  [
    'an entity',
    (text, roll) =>
      nth(
        text,
        />[^<]*</g,
        roll,
        () => `>${pick(['&b;', '&', '&amp', '&#0;', '&#xFFFFFF;', '&#65;', '&lt;'], roll).repeat(1 + roll(1_000))}<`,
      ),
  ],
  ['deep', (text, roll) => nth(text, />[^<]*</g, roll, () => `>${'<a>'.repeat(roll(100_000))}<`)],
  ['many', (text, roll) => nth(text, />[^<]*</g, roll, () => `>${'<a/>'.repeat(roll(200_000))}<`)],
  ['a long text', (text, roll) => nth(text, />[^<]*</g, roll, () => `>${'x'.repeat(roll(900_000))}<`)],
  ['a long tag', (text, roll) => nth(text, /<\w+/g, roll, (tag) => `${tag} ${'a="b" '.repeat(roll(100_000))}`)],
  [
    'raw text',
    (text, roll) => nth(text, />[^<]*</g, roll, () => `><![CDATA[${pick(strange, roll)}]]${pick(['>', ''], roll)}<`),
  ],
  [
    'a comment',
    (text, roll) => nth(text, />[^<]*</g, roll, () => `><!--${pick(strange, roll)}--${pick(['>', ''], roll)}<`),
  ],
  ['an instruction', (text, roll) => nth(text, />[^<]*</g, roll, () => '><?php x ?><')],
  [
    'a declaration',
    (text, roll) => `<?xml version="1.0" encoding="${pick(['utf-8', 'utf-16', 'utf-7', 'latin1', ''], roll)}"?>${text}`,
  ],
]

type Encoding = readonly [name: string, write: (text: string, roll: Dice) => Uint8Array]

const plain: Encoding = ['utf-8', (text) => Buffer.from(text)]
const encodings: readonly Encoding[] = [
  ['utf-8 with a mark', (text) => Buffer.from(`\uFEFF${text}`)],
  ['utf-16le', (text) => Buffer.from(text, 'utf16le')],
  ['utf-16le with a mark', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['utf-16be with a mark', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ['latin1', (text) => Buffer.from(text, 'latin1')],
  [
    'a byte changed',
    (text, roll) => {
      const bytes = Buffer.from(text)
      if (bytes.length > 0) bytes[roll(bytes.length)] = roll(256)
      return bytes
    },
  ],
]

/** With more appointments in it, some of them somebody else's. */
function longer(text: string, roll: Dice): string {
  const one = /<Tetra_Agenda_Afspraak[\s\S]*<\/Tetra_Agenda_Afspraak>|(?<=\[)[\s\S]*\}(?=\s*\])/.exec(text)?.[0] ?? ''
  const separator = one.startsWith('<') ? '' : ','
  const copies = Array.from({ length: roll(30) }, () => nth(one, /\d+/g, roll, () => pick(others, roll)))
  return text.replace(one, () => [one, ...copies].join(separator))
}

/** The text with one of the matches replaced. */
function nth(text: string, pattern: RegExp, roll: Dice, by: (found: string) => string): string {
  const found = [...text.slice(0, 20_000).matchAll(pattern)]
  const one = found[roll(found.length || 1)]
  if (!one) return text
  return text.slice(0, one.index) + by(one[0]) + text.slice(one.index + one[0].length)
}

function pick<T>(from: readonly T[], roll: Dice): T {
  return from[roll(from.length)] as T
}
