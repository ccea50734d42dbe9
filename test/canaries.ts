// Every demo patient is a canary: after a conversation of any test, nothing of them may stand where it can be read.
import { strict as assert } from 'node:assert'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { demoAgendas, demoPatients } from '../src/tetra/simulator/demo-practice.ts'

/** Values to be searched for: `never` nowhere at all, `numbered` only in the audit, which says whose data was seen. */
export interface Canaries {
  readonly never: readonly string[]
  readonly numbered: readonly string[]
}

/** Of the demo practice: names, birth dates in every form, BSNs, tokens and doctors; and the patient numbers. */
export const demoCanaries: Canaries = {
  never: [
    ...demoPatients.flatMap(({ name, birthDate, bsn }) => [
      ...partsOf(name),
      ...formsOf(birthDate),
      ...(bsn ? [bsn] : []),
    ]),
    ...partsOf(demoAgendas[1].name),
    'dQx4Vn0TzLs8',
    'p2KcWm7RfBh1',
  ],
  numbered: demoPatients.map(({ id }) => String(id)),
}

/** The words of a name that are a person's. */
export function partsOf(name: string): readonly string[] {
  return name.split(/[\s.]+/).filter((word) => word.length > 4 && /^[A-Zt]/.test(word))
}

/** A birth date as it is written, typed, sent and said. */
export function formsOf(birthDate: string): readonly string[] {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
  const short = [Number(day), Number(month), year]
  return [
    birthDate,
    birthDate.replaceAll('-', ''),
    `${day}-${month}-${year}`,
    `${day}${month}${year}`,
    short.join('-'),
    short.join(' '),
    `${Number(day)} ${months[Number(month) - 1]} ${year}`,
  ]
}

/** Fails when a canary is in one of these texts; `where` says whose they are. */
export function assertSilent(where: string, said: string, canaries: readonly string[]): void {
  const found = canaries.filter((canary) =>
    /^\d{1,8}$/.test(canary) ? standsAlone(canary, said) : said.includes(canary),
  )
  assert.deepEqual(found, [], `${where} holds patient data`)
}

/** A short number may well be part of a longer one, or of a hash. */
function standsAlone(digits: string, said: string): boolean {
  return new RegExp(`(?<![\\da-f])${digits}(?![\\da-f])`).test(said)
}

/** Fails when a canary is in a line of the log; the line's own time may look like one. */
export function assertLog(lines: readonly string[], { never, numbered }: Canaries = demoCanaries): void {
  const said = lines.map((line) => line.replace(/"time":"[^"]*"/, '')).join('\n')
  assertSilent('the log', said, [...never, ...numbered])
}

/** Fails when a canary can be read in the files of a stopped Balie: the store, its WAL and all else that is there. */
export function assertSealed(folder: string, { never, numbered }: Canaries = demoCanaries): void {
  assertFilesSilent(folder, never)
  for (const store of filesIn(folder).filter((file) => file.endsWith('.sqlite')))
    assertSilent(store, rowsIn(store), numbered)
}

/** The same for values that may stand in no file at all, also while Balie runs. */
export function assertFilesSilent(folder: string, never: readonly string[]): void {
  for (const file of filesIn(folder)) {
    const bytes = readFileSync(file)
    assertSilent(file, bytes.toString('latin1'), never.map(asBytes))
    assertSilent(file, bytes.toString('utf16le'), never)
  }
}

/** Every value of every table but the audit. */
function rowsIn(file: string): string {
  const db = new DatabaseSync(file, { readOnly: true })
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'audit%'").all()
  const values = tables.flatMap(({ name }) => db.prepare(`SELECT * FROM ${name}`).all().flatMap(Object.values))
  db.close()
  return values.map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value)).join('\n')
}

/** UTF-8, read as one character a byte. */
function asBytes(text: string): string {
  return Buffer.from(text).toString('latin1')
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
}
