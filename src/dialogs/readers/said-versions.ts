// An answer in the versions in which it was given: "de eerste, nee de tweede", "niet maandag maar woensdag".
import { isCorrection, type Token } from './tokens.ts'

/** One version. `denied`: said to be not meant. */
export interface SaidVersion {
  readonly tokens: readonly Token[]
  readonly denied: boolean
}

const denials: ReadonlySet<string> = new Set(['niet', 'not'])
const turns: ReadonlySet<string> = new Set(['maar', 'but', 'liever'])

/** The versions of an answer, first to last. */
export function saidVersions(tokens: readonly Token[]): readonly SaidVersion[] {
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
    else if (denials.has(token.text)) close(true)
    else if (isCorrection(token.text) || turns.has(token.text) || (denied && token.text === ',')) close(false)
    else current.push(token)
  }
  close(false)
  return versions
}

// "die van dinsdag niet"
function isLast(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1).every(({ kind }) => kind === 'mark')
}
