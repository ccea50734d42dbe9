// The operator's commands: a table, and one way to carry out a line of words.
import { parseArgs } from 'node:util'
import type { Command, CommandLine, OperatorParts, Told } from './command.ts'
import { tasks } from './tasks.ts'

/** Every command, in the order in which help shows them. One file each. */
const commands: readonly Command[] = [tasks]

const forAll = { json: { type: 'boolean' }, help: { type: 'boolean' } } as const

/** Carries out one command line. Throws `StoreError` when the store fails. */
export async function operate(words: readonly string[], parts: OperatorParts): Promise<Told> {
  const [name, ...rest] = words
  if (name === undefined || name === 'help' || name === '--help') return { lines: usageOf(rest[0]), code: 0 }
  const command = commands.find((each) => each.name === name)
  const line = command && understood(command, rest)
  if (!command || !line) return { lines: usageOf(name), code: 2 }
  if (line.options.help) return { lines: usageOf(name), code: 0 }
  const told = await command.run(line, parts)
  if (!told) return { lines: usageOf(name), code: 2 }
  if (!line.options.json) return told
  return { ...told, lines: [JSON.stringify(told.data ?? { lines: told.lines })] }
}

/** `undefined` when an option is unknown, or lacks its value. */
function understood(command: Command, words: readonly string[]): CommandLine | undefined {
  try {
    const options = { ...command.options, ...forAll }
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    return { words: positionals, options: values as CommandLine['options'] }
  } catch {
    return undefined
  }
}

/** How a command is written; all of them when there is none of that name. */
function usageOf(name: string | undefined): readonly string[] {
  const one = commands.filter((each) => each.name === name)
  const forms = (one.length > 0 ? one : commands).flatMap(({ forms }) => forms)
  const width = Math.max(...forms.map(([form]) => form.length))
  return [
    'Usage: npm run balie -- COMMAND [--json]',
    '',
    ...forms.map(([form, does]) => `  ${form.padEnd(width)}  ${does}`),
    '',
    'Ends with 0: fine; 1: something to look at, or not found; 2: not understood; 3: settings or store cannot be used.',
  ]
}
