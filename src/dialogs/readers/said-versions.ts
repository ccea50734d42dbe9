// An answer in the versions in which it was given: "de eerste, nee de tweede", "niet maandag maar woensdag".
import { isCorrection, type Token } from './tokens.ts'

/** One version. `denied`: said to be not meant. */
export interface SaidVersion {
  readonly tokens: readonly Token[]
  readonly denied: boolean
}

const denials: ReadonlySet<string> = new Set(['niet', 'nie', 'not'])
const exceptions: ReadonlySet<string> = new Set(['behalve', 'uitgezonderd', 'except', 'excluding'])
const turns: ReadonlySet<string> = new Set(['maar', 'but', 'liever'])

// "Op vrijdag kan ik niet": that is the very one that is meant.
const able: ReadonlySet<string> = new Set(
  'kan kunnen kunt kun lukt lukken komen kom ben schikt uit past red haal halen can cannot could able make manage am'.split(
    ' ',
  ),
)

/** The versions of an answer, first to last. */
export function saidVersions(tokens: readonly Token[]): readonly SaidVersion[] {
  if (tokens.some(({ text }) => able.has(text))) return versionsOf(tokens.filter(({ text }) => !denials.has(text)))
  return versionsOf(tokens)
}

function versionsOf(tokens: readonly Token[]): readonly SaidVersion[] {
  const versions: SaidVersion[] = []
  let current: Token[] = []
  let denied = false
  const close = (next: boolean) => {
    if (current.length > 0) versions.push({ tokens: current, denied })
    current = []
    denied = next
  }
  for (const [i, token] of tokens.entries()) {
    if (denials.has(token.text) && isLast(tokens, i)) denied = true
    else if (denials.has(token.text) && isAfter(tokens, i)) {
      denied = true
      close(false)
    } else if (denials.has(token.text) || exceptions.has(token.text) || isAllBut(tokens, i)) close(true)
    else if (isCorrection(token.text) || turns.has(token.text) || (denied && token.text === ',')) close(false)
    else current.push(token)
  }
  close(false)
  return versions
}

const closing: ReadonlySet<string> = new Set('he hoor dus please graag dank bedankt thanks'.split(' '))

// "die van dinsdag niet", "de tweede niet hè"
function isLast(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1).every(({ kind, text }) => kind === 'mark' || closing.has(text))
}

// "die van dinsdag niet maar die andere", "dinsdag niet, donderdag wel"
function isAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return at > 0 && next !== undefined && (next.kind === 'mark' || turns.has(next.text))
}

// "all but the first"
function isAllBut(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'but' && ['all', 'everything', 'any'].includes(tokens[at - 1]?.text ?? '')
}
