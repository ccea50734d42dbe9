// `backup`: a copy of the embedded store while Balie runs.
import { existsSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import type { Command } from './command.ts'

/** The file is sealed as the store is: it is of use only with the key, which is not in it. */
export const backup: Command = {
  name: 'backup',
  whole: true,
  forms: [['backup FILE', 'a copy of the store, whole and of one moment, while Balie runs (FILE with its full path)']],
  run: async ({ words: [file, ...more] }, { store }) => {
    if (file === undefined || more.length > 0 || !isAbsolute(file)) return undefined
    if (!store.copyTo) return { lines: ['The store is in PostgreSQL: use pg_dump.'], code: 1 }
    if (existsSync(file)) return { lines: ['There is such a file already; it is left as it is.'], code: 1 }
    await store.copyTo(file)
    return { lines: ['Copied. Keep it apart from the key (STORE_KEY): without the key nobody can read it.'], code: 0 }
  },
}
