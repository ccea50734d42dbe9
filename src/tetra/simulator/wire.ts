import { no } from './answers.ts'
import { statusOf, withoutStatus } from './answers-xml.ts'
import type { Answer } from './hands.ts'

/** What a wire writes when something is wrong. */
export interface Wire {
  /** A refusal with HTTP 200: `code` such as 401, `message` a Dutch text for people. */
  readonly refusal: (code: number, message: string) => Answer
  /** An answer that does not say how it went. */
  readonly bare: () => Answer
  /** The right answer, with something else where lists should be. */
  readonly wrongShape: (answer: Answer) => Answer
  /** A small answer that grows in the hands of a careless reader. */
  readonly bomb: () => Answer
}

/** How XML is written, and what it declares. `misdeclared`: utf-16 it says, utf-8 it is. */
export type XmlEncoding = 'none' | 'utf-8' | 'utf-16' | 'utf-16be' | 'misdeclared'

/** An answer as JSON. */
export function json(answer: object): Answer {
  return { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(answer) }
}

export const jsonWire: Wire = {
  refusal: (code, message) => json(no(code, message)),
  bare: () => json({}),
  wrongShape: (answer) => ({
    ...answer,
    body: JSON.stringify(JSON.parse(String(answer.body)), (_, value) => (Array.isArray(value) ? 'geen lijst' : value)),
  }),
  bomb: () => ({ ...json({}), body: '['.repeat(100_000) }),
}

/** An answer as XML, in bytes of that encoding. */
export function xml(text: string, encoding: XmlEncoding): Answer {
  const declared = {
    none: undefined,
    'utf-8': 'utf-8',
    'utf-16': 'utf-16',
    'utf-16be': 'utf-16',
    misdeclared: 'utf-16',
  }
  const name = declared[encoding]
  const whole = name === undefined ? text : `<?xml version="1.0" encoding="${name}"?>${text}`
  const type = 'text/xml'
  if (encoding === 'utf-16') return { status: 200, type, body: Buffer.from(`\uFEFF${whole}`, 'utf16le') }
  if (encoding === 'utf-16be') return { status: 200, type, body: Buffer.from(`\uFEFF${whole}`, 'utf16le').swap16() }
  return { status: 200, type, body: whole }
}

/** The XML protocol, answered in that encoding. */
export function xmlWire(encoding: XmlEncoding): Wire {
  return {
    refusal: (code) => xml(statusOf(`OZB_Communicatie_Status_Fout_${code}`), encoding),
    bare: () => xml(withoutStatus(), encoding),
    wrongShape: () =>
      xml(statusOf('OZB_Communicatie_Status_Verzoek_is_geslaagd', '<Afspraken>geen lijst</Afspraken>'), encoding),
    bomb: () =>
      xml(`<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${statusOf('&b;')}`, encoding),
  }
}
