import { isDeepStrictEqual } from 'node:util'
import type { File, Lines } from './corpora.ts'
import type { Prediction } from './predict.ts'

/** What can be amiss with a line; `wrong` is a reading other than the right one, `missed` none where there was one. */
export type Flaw =
  | 'wrong'
  | 'missed'
  | 'false yes'
  | 'missed emergency'
  | 'false emergency'
  | 'false match'
  | 'debatable match'
  | 'debatable refusal'

type Scorers = { readonly [F in File]: (line: Lines[F], got: Prediction) => readonly Flaw[] }

function isDate(got: Prediction | undefined): boolean {
  return typeof got === 'string' && got !== 'ambiguous'
}

function when(condition: boolean, flaw: Flaw): readonly Flaw[] {
  return condition ? [flaw] : []
}

const scorers: Scorers = {
  'birthdates.jsonl': ({ expected }, got) => {
    if (got === expected || (!isDate(got) && !isDate(expected))) return []
    return [isDate(got) ? 'wrong' : 'missed']
  },
  'identifiers.jsonl': ({ expected }, got) => {
    const { kind } = got as { readonly kind: string }
    if (kind === expected.kind && (kind === 'ambiguous' || isDeepStrictEqual(got, expected))) return []
    return [kind === 'none' || kind === 'ambiguous' ? 'missed' : 'wrong']
  },
  'intents.jsonl': ({ intent, alsoAccept, risky }, got) => {
    if ([intent, ...alsoAccept].some((label) => label === got)) return []
    return [
      got === 'out_of_scope' ? 'missed' : 'wrong',
      ...when(risky && got === 'affirm', 'false yes'),
      ...when(intent === 'emergency', 'missed emergency'),
      ...when(got === 'emergency', 'false emergency'),
    ]
  },
  'names.jsonl': ({ match, debatable }, got) => {
    if (got === match) return []
    if (debatable) return [match ? 'debatable refusal' : 'debatable match']
    return [match ? 'missed' : 'false match']
  },
}

/** What is amiss with a prediction for a line; nothing when it is right. */
export function flawsOf<F extends File>(file: F, line: Lines[F], got: Prediction): readonly Flaw[] {
  return scorers[file](line, got)
}

/** A line, what was read, and what is amiss with it. */
export interface Judged {
  readonly file: File
  readonly id: string
  readonly lang: string
  readonly got: Prediction
  readonly flaws: readonly Flaw[]
  readonly debatable: boolean
}

/** The figures of a file in a language: how many lines (debatable ones apart), how many are right, and each flaw's count. */
export interface Score {
  readonly file: File
  readonly lang: string
  readonly lines: number
  readonly exact: number
  readonly debatable: number
  readonly flaws: Readonly<Partial<Record<Flaw, number>>>
}

function scoreOf(file: File, lang: string, judged: readonly Judged[]): Score {
  const plain = judged.filter(({ debatable }) => !debatable)
  const flaws: Partial<Record<Flaw, number>> = {}
  for (const flaw of judged.flatMap((line) => line.flaws)) flaws[flaw] = (flaws[flaw] ?? 0) + 1
  const exact = plain.filter((line) => line.flaws.length === 0).length
  return { file, lang, lines: plain.length, exact, debatable: judged.length - plain.length, flaws }
}

/** Adds up the judged lines by file and language, with a total (`all`) after each file. */
export function addUp(judged: readonly Judged[]): readonly Score[] {
  const byFile = Map.groupBy(judged, ({ file }) => file)
  return [...byFile].flatMap(([file, lines]) => [
    ...[...Map.groupBy(lines, ({ lang }) => lang)].map(([lang, own]) => scoreOf(file, lang, own)),
    scoreOf(file, 'all', lines),
  ])
}
