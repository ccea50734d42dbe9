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

/** What people want: a file an intent, named after it. */
export function wishes(): readonly Example[] {
  return readdirSync(new URL('wishes/', folder)).flatMap((file) => labelled(`wishes/${file}`, basename(file, '.txt')))
}

/** What people say in an emergency, and everything else they say: what only sounds like one, answers and wishes. */
export function alarms(): readonly Example[] {
  const calm = ['calm.txt', 'yes.txt', 'no-yes.txt'].flatMap((file) => labelled(file, 'calm'))
  return [...labelled('alarms.txt', 'alarm'), ...calm, ...wishes().map(({ text }) => ({ text, outcome: 'calm' }))]
}
