// The page's modules as one script, so that a browser asks once instead of thirty times. A bundler would bring a binary for every
// platform and another process at each start; what the page's modules use of the language is little enough to do without.
import { readFileSync } from 'node:fs'

const imports = /^import \{([^}]*)\} from '\.\/([\w-]+)\.js'$/gm
const exported = /^export (?=(?:async )?(?:function|class|const) (\w+))/gm
/** Comments on lines of their own, and types wherever they stand; never what is between two of them. */
const comments = /^ *\/\/[^\n]*$|\/\*\*(?:(?!\*\/).)*\*\/ ?/gms
const margins = /^\s+/gm

/**
 * The module `entry` of a folder with all it imports, each in a function of its own, in the order in which they need each other;
 * without comments, and without margins, also in a template of several lines. Throws when one imports or exports in another way
 * than `import { a } from './b.js'` and `export function`, `class` or `const`.
 */
export function joined(folder: URL, entry: string): string {
  const parts = new Map<string, string>()
  const add = (name: string) => {
    if (parts.has(name)) return
    const { needs, text } = wrapped(name, readFileSync(new URL(`${name}.js`, folder), 'utf8'))
    for (const need of needs) add(need)
    parts.set(name, text)
  }
  add(entry)
  return [...parts.values()].join('')
}

function wrapped(name: string, source: string): { readonly needs: readonly string[]; readonly text: string } {
  const needs = Array.from(source.matchAll(imports), ([, , need = '']) => need)
  const gives = Array.from(source.matchAll(exported), ([, given = '']) => given)
  const body = bare(source)
    .replace(imports, (_, names: string, need: string) => `const {${names}} = ${nameOf(need)}`)
    .replace(exported, '')
  const other = /^(?:import|export)\b.*/m.exec(body)
  if (other) throw new Error(`${name}.js cannot be joined: ${other[0]}`)
  return { needs, text: `const ${nameOf(name)} = (() => {\n${body}return { ${gives.join(', ')} }\n})()\n` }
}

/** For a browser, which reads neither comments nor margins. */
function bare(source: string): string {
  return source.replace(comments, '').replace(margins, '')
}

function nameOf(module: string): string {
  return `$${module.replaceAll('-', '_')}`
}
