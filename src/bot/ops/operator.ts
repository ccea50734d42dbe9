// The operator's commands: a table, and one way to carry out a line of words.
import { parseArgs } from 'node:util'
import { audit } from './audit.ts'
import { backup } from './backup.ts'
import type { Command, CommandLine, Operated, Told } from './command.ts'
import { doctor } from './doctor.ts'
import { forget } from './forget.ts'
import { keys } from './keys.ts'
import { locks } from './locks.ts'
import { switchboardCheck } from './switchboard-check.ts'
import { tasks } from './tasks.ts'

/** Every command, in the order in which help shows them. One file each. */
const commands: readonly Command[] = [doctor, tasks, locks, audit, forget, keys, backup, switchboardCheck]

const forAll = { practice: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } } as const

/** Whether this command line asks no running Balie and no store. */
export function isAlone([name]: readonly string[]): boolean {
  return commands.some((each) => each.name === name && each.alone)
}

/** The help that is asked for, which needs no settings; `undefined` for any other line. */
export function helpFor(words: readonly string[]): Told | undefined {
  const [name, about] = words.filter((word) => word !== '--json')
  const isAsked = name === undefined || name === 'help' || name === '--help'
  return isAsked ? asAsked(words, { lines: usageOf(about), code: 0 }) : undefined
}

/** Carries out one command line. Throws `StoreError` when the store fails. */
export async function operate(words: readonly string[], operated: Operated): Promise<Told> {
  return helpFor(words) ?? asAsked(words, await carriedOut(words, operated))
}

/** For a person, or with `--json` for a program, whatever came of it. */
function asAsked(words: readonly string[], told: Told): Told {
  return words.includes('--json') ? { ...told, lines: [JSON.stringify(told.data ?? { lines: told.lines })] } : told
}

async function carriedOut([name, ...rest]: readonly string[], { practices, ...parts }: Operated): Promise<Told> {
  const command = commands.find((each) => each.name === name)
  if (!command) return { lines: ['There is no such command.', '', ...usageOf(undefined)], code: 2 }
  const line = understood(command, rest)
  if (!line) return notSo(command)
  if (line.options.help) return { lines: usageOf(name), code: 0 }
  const meant = practices.filter((each) => each.practice === (line.options.practice ?? each.practice))
  const [practice, ...others] = meant
  if (others.length > 0 && command.looks?.(line)) return ofEach(command, line, { ...parts, practices: meant })
  if (!practice || (others.length > 0 && !command.whole)) return { lines: whichOf(practices), code: 2 }
  return (await command.run(line, { ...parts, ...practice })) ?? notSo(command)
}

/** One practice after the other; for a program, what each said by its id. Ends as the worst of them. */
async function ofEach(command: Command, line: CommandLine, { practices, ...parts }: Operated): Promise<Told> {
  const all: (readonly [practice: string, told: Told])[] = []
  for (const each of practices) {
    const told = await command.run(line, { ...parts, ...each })
    if (!told) return notSo(command)
    all.push([each.practice, told])
  }
  return {
    lines: all.flatMap(([practice, { lines }]) => [`${practice}:`, ...lines.map((text) => `  ${text}`)]),
    code: all.some(([, { code }]) => code > 0) ? 1 : 0,
    data: Object.fromEntries(all.map(([practice, { lines, data }]) => [practice, data ?? { lines }])),
  }
}

/** What was written is not said again: it may name a patient. */
function notSo({ name }: Command): Told {
  return { lines: [`"${name}" is not written like that.`, '', ...usageOf(name)], code: 2 }
}

function whichOf(practices: Operated['practices']): readonly string[] {
  return ['Which practice? Say so with --practice ID. There are:', ...practices.map(({ practice }) => `  ${practice}`)]
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
    'Usage: npm run balie -- COMMAND [--practice ID] [--json]',
    '',
    ...forms.map(([form, does]) => `  ${form.padEnd(width)}  ${does}`),
    '',
    'Ends with 0: fine; 1: something to look at, or not found; 2: not understood; 3: settings or store cannot be used.',
  ]
}
