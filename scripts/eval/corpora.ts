import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'

const lang = z.enum(['nl', 'en'])
const channel = z.enum(['typed', 'speech', 'dtmf'])

const shapes = {
  'birthdates.jsonl': z.object({ id: z.string(), lang, channel, text: z.string(), expected: z.string().nullable() }),
  'identifiers.jsonl': z.object({
    id: z.string(),
    lang,
    channel,
    text: z.string(),
    expected: z.object({ kind: z.string(), value: z.unknown() }),
  }),
  'intents.jsonl': z.object({
    id: z.string(),
    lang,
    text: z.string(),
    intent: z.string(),
    context: z.enum(['any', 'confirm', 'choose']),
    risky: z.boolean(),
    alsoAccept: z.array(z.string()).default([]),
  }),
  'names.jsonl': z.object({
    id: z.string(),
    lang,
    spoken: z.string(),
    recordName: z.string(),
    match: z.boolean(),
    debatable: z.boolean(),
  }),
}

/** The files of a corpus by name, and what a line of each holds. */
export type Lines = { readonly [File in keyof typeof shapes]: z.infer<(typeof shapes)[File]> }

/** The name of a corpus file. */
export type File = keyof Lines

/** The names of the files that make up a corpus; any of them may be missing. */
export const files = Object.keys(shapes) as readonly File[]

/** Reads a corpus file; throws an error that names the file and the line when a line has another shape. */
export function readLines<F extends File>(file: F, path: string): readonly Lines[F][] {
  const shape: z.ZodType = shapes[file]
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at) =>
      line.trim() === '' ? [] : [parseLine(shape, line, `${basename(path)}, line ${at + 1}`) as Lines[F]],
    )
}

function parseLine(shape: z.ZodType, line: string, where: string): unknown {
  try {
    return shape.parse(JSON.parse(line))
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : 'this is no JSON'
    throw new Error(`${where}: ${why}`, { cause })
  }
}
