// Programs that an installation runs as it stands: without the development packages, which are not there.
import { strict as assert } from 'node:assert'
import { existsSync, readFileSync } from 'node:fs'

const root = new URL('../../', import.meta.url)
const { scripts, devDependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  scripts: Readonly<Record<string, string>>
  devDependencies: Readonly<Record<string, string>>
}

describe('a program that does not ask for the development packages', () => {
  for (const [name, line] of Object.entries(scripts).filter(([, line]) => !line.includes('--dev')))
    it(`imports none: ${name}`, () => {
      const files = reached(new URL(line.split(' ').at(-1) ?? '', root))
      assert.ok(files.size > 0)
      for (const [file, imported] of files) {
        const missing = imported.filter((each) => Object.keys(devDependencies).some((dev) => each.startsWith(dev)))
        assert.deepEqual(missing, [], file)
      }
    })
})

/** All files that are loaded with this one, each with what it imports. */
function reached(file: URL, found = new Map<string, readonly string[]>()): ReadonlyMap<string, readonly string[]> {
  if (found.has(file.href) || !existsSync(file)) return found
  const code = readFileSync(file, 'utf8')
  const imported = [...code.matchAll(/(?:from |import |import\()'([^']+)'/g)].map(([, name = '']) => name)
  found.set(file.href, imported)
  for (const each of imported) if (each.startsWith('.')) reached(new URL(each, file), found)
  return found
}
