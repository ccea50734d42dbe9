// The sentences the models learn from: our own, one on a line, in examples/.
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Example } from './model.ts'

const folder = new URL('examples/', import.meta.url)

function linesOf(file: string): readonly string[] {
  return readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean)
}

function labelled(file: string, outcome: string): readonly Example[] {
  return linesOf(file).map((text) => ({ text, outcome }))
}

/** Words of random letters, and rows of digits, always the same: what means nothing must be like nothing. */
function nonsense(outcome: string): readonly Example[] {
  let seed = 7
  const next = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    return Math.floor((seed / 0x80000000) * below)
  }
  const letters = 'bcdfghjklmnpqrstvwxzaeiouaeiouaeiou'
  const word = () => Array.from({ length: 1 + next(9) }, () => letters[next(letters.length)]).join('')
  const number = () => String(10 ** (3 + next(5)) + next(100_000))
  const texts = Array.from({ length: 600 }, (_, at) =>
    Array.from({ length: 1 + next(3) }, at % 5 === 0 ? number : word).join(' '),
  )
  return texts.map((text) => ({ text, outcome }))
}

/** What people want: a file an intent, named after it. */
export function wishes(): readonly Example[] {
  const files = readdirSync(new URL('wishes/', folder))
  return [...files.flatMap((file) => labelled(`wishes/${file}`, basename(file, '.txt'))), ...nonsense('out_of_scope')]
}

/** What people say in an emergency, and everything else they say: what only sounds like one, answers and wishes. */
export function alarms(): readonly Example[] {
  const calm = ['calm.txt', 'yes.txt', 'no-yes.txt'].flatMap((file) => labelled(file, 'calm'))
  return [...labelled('alarms.txt', 'alarm'), ...calm, ...wishes().map(({ text }) => ({ text, outcome: 'calm' }))]
}
