import { readBirthDate } from '../../src/dialogs/readers/birth-date.ts'
import { isBsn } from '../../src/dialogs/readers/bsn.ts'
import { fitsSurname } from '../../src/dialogs/readers/fits-surname.ts'
import type { Asked, Hearing, How } from '../../src/dialogs/readers/hearing.ts'
import { readIdentifier } from '../../src/dialogs/readers/identifier.ts'
import { readIntent } from '../../src/dialogs/readers/intent.ts'
import type { Intent } from '../../src/dialogs/readers/intents.ts'
import { itemsOf } from '../../src/dialogs/readers/number-words.ts'
import { readSurname } from '../../src/dialogs/readers/surname.ts'
import { tokensOf } from '../../src/dialogs/readers/tokens.ts'
import type { File, Lines } from './corpora.ts'

const hows: Readonly<Record<'typed' | 'speech' | 'dtmf', How>> = { typed: 'typed', speech: 'spoken', dtmf: 'keyed' }
const contexts: Readonly<Record<'any' | 'confirm' | 'choose', Asked>> = {
  any: 'wish',
  confirm: 'confirm',
  choose: 'choice',
}

/** Our finer intents, by the label that a corpus has for them. */
const labels: Partial<Readonly<Record<Intent, string>>> = {
  slower: 'repeat',
  thanks: 'stop',
  opening_hours: 'out_of_scope',
  start_over: 'repeat',
  back: 'help',
}

/** What the readers make of a line: a date, "ambiguous", `{kind, value}`, a label, true, false or `null`. */
export type Prediction = string | boolean | null | { readonly kind: string; readonly value: unknown }

/** The BSN in a labelled sentence. The reader only tells that there is one; measuring needs the digits as well. */
function bsnIn(text: string, { language }: Hearing): string | null {
  const numbers = itemsOf(tokensOf(text), language).filter((item) => item.kind === 'number')
  const digits = numbers.map((item) => item.digits).join('')
  const windows = Array.from({ length: Math.max(0, digits.length - 8) }, (_, at) => digits.slice(at, at + 9))
  return windows.find(isBsn) ?? null
}

type Predictors = { readonly [F in File]: (line: Lines[F], today: string) => Prediction }

const predictors: Predictors = {
  'birthdates.jsonl': ({ text, lang, channel }, today) => {
    const read = readBirthDate(text, { language: lang, today, how: hows[channel], asked: 'birthDate' })
    if (!read) return null
    return read.kind === 'date' ? read.date : 'ambiguous'
  },
  'identifiers.jsonl': ({ text, lang, channel }, today) => {
    const hearing: Hearing = { language: lang, today, how: hows[channel] }
    const { kind, value } = readIdentifier(text, hearing)
    return { kind, value: kind === 'bsn' ? bsnIn(text, hearing) : value }
  },
  'intents.jsonl': ({ text, lang, context }, today) => {
    const wish = readIntent(text, { language: lang, today, asked: contexts[context] })
    return wish ? (labels[wish.intent] ?? wish.intent) : 'out_of_scope'
  },
  'names.jsonl': ({ spoken, recordName, lang }, today) => {
    const surname = readSurname(spoken, { language: lang, today, asked: 'surname' })
    return surname !== undefined && fitsSurname(surname, recordName)
  },
}

/** Reads one line of a corpus file with our readers, with `today` (ISO) as the day of reference. */
export function predict<F extends File>(file: F, line: Lines[F], today: string): Prediction {
  return predictors[file](line, today)
}
