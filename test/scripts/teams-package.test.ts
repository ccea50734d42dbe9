import { strict as assert } from 'node:assert'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { strFromU8, unzipSync } from 'fflate'
import { readIntent } from '../../src/dialogs/readers/intent.ts'

const appId = '12345678-1234-4234-8234-123456789abc'
const registered = {
  MicrosoftAppId: appId,
  MicrosoftAppPassword: 'a secret',
  MicrosoftAppTenantId: '00000000-0000-4000-8000-000000000001',
  TEAMS_WEBSITE: 'https://www.delinde.example',
}

/** Microsoft's own schemas, as its toolkit for apps brings them. */
function schema(name: string): object {
  const main = createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json')
  return JSON.parse(readFileSync(join(main, `../build/json-schemas/teams/v1.17/${name}.schema.json`), 'utf8')) as object
}

function faultsIn(document: unknown, name: string): unknown {
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(schema(name))
  validate(document)
  return validate.errors ?? []
}

describe('the app package for Teams', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'balie-teams-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const run = (env: Record<string, string>) =>
    spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/teams-package.ts', folder], {
      env: { PATH: process.env.PATH, ...env },
      encoding: 'utf8',
    })
  const packed = (env: Record<string, string>) => {
    const { status, stderr } = run(env)
    assert.equal(status, 0, stderr)
    const [file = ''] = readdirSync(folder)
    const files = unzipSync(readFileSync(join(folder, file)))
    const json = (name: string) => JSON.parse(strFromU8(files[name] ?? new Uint8Array())) as Record<string, unknown>
    return { file, files, manifest: json('manifest.json'), english: json('en.json') }
  }

  it('keeps to the published schemas of manifest and localisation', () => {
    const { file, files, manifest, english } = packed(registered)
    assert.equal(file, 'praktijk.zip')
    assert.deepEqual(Object.keys(files).sort(), ['color.png', 'en.json', 'manifest.json', 'outline.png'])
    assert.deepEqual(faultsIn(manifest, 'MicrosoftTeams'), [])
    assert.deepEqual(faultsIn(english, 'MicrosoftTeams.Localization'), [])
    assert.notDeepEqual(faultsIn({ ...manifest, id: 'no guid' }, 'MicrosoftTeams'), [])
  })

  it('is for personal chats with this app only', () => {
    const { manifest } = packed(registered)
    const [bot, ...more] = manifest.bots as { botId: string; scopes: string[]; supportsFiles: boolean }[]
    assert.deepEqual(more, [])
    assert.deepEqual([bot?.botId, bot?.scopes, bot?.supportsFiles], [appId, ['personal'], false])
    assert.equal('webApplicationInfo' in manifest, false)
    assert.deepEqual((manifest.developer as { privacyUrl: string }).privacyUrl, 'https://delinde.example/privacy')
  })

  it('holds also with a practice whose name is long', () => {
    const name = 'Huisartsenpraktijk en Gezondheidscentrum De Linde aan de Oude Haven van Zuid-Scharwoude en Omstreken'
    const { manifest, english } = packed({ ...registered, PRACTICE_NAME: name })
    assert.deepEqual(faultsIn(manifest, 'MicrosoftTeams'), [])
    assert.deepEqual(faultsIn(english, 'MicrosoftTeams.Localization'), [])
  })

  it('says the same things in both languages, and commands that Balie understands', () => {
    const { manifest, english } = packed(registered)
    const [{ commandLists }] = manifest.bots as [{ commandLists: { commands: { title: string }[] }[] }]
    const titles = commandLists[0]?.commands.map(({ title }) => title) ?? []
    assert.equal(Object.keys(english).filter((place) => place.endsWith('.title')).length, titles.length)
    const today = '2026-11-21'
    const intents = ['list_appointments', 'cancel_appointment', 'human_handover']
    assert.deepEqual(
      titles.slice(0, 3).map((title) => readIntent(title, { language: 'nl', today })?.intent),
      intents,
    )
    const translated = [0, 1, 2].map((i) => String(english[`bots[0].commandLists[0].commands[${i}].title`]))
    assert.deepEqual(
      translated.map((title) => readIntent(title, { language: 'en', today })?.intent),
      intents,
    )
  })

  it('has icons of the right sizes: one in colour, one in white on nothing', () => {
    const { files } = packed(registered)
    assert.deepEqual(sizeOf(files['color.png']), [192, 192])
    assert.deepEqual(sizeOf(files['outline.png']), [32, 32])
    assert.ok(
      pixelsOf(files['outline.png']).every(
        ([red, green, blue, alpha]) => alpha === 0 || Math.min(red, green, blue) > 250,
      ),
    )
  })

  it('is not made while something is missing, and says all of it', () => {
    const { status, stderr } = run({})
    assert.equal(status, 1)
    assert.match(stderr, /MicrosoftAppId is needed/)
    assert.match(stderr, /TEAMS_WEBSITE is needed/)
    assert.deepEqual(readdirSync(folder), [])
  })
})

function sizeOf(png: Uint8Array = new Uint8Array()): readonly number[] {
  const bytes = Buffer.from(png)
  assert.equal(bytes.toString('latin1', 1, 4), 'PNG')
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

/** Red, green, blue and alpha of each pixel of an 8-bit RGBA picture. */
function pixelsOf(png: Uint8Array = new Uint8Array()): readonly (readonly [number, number, number, number])[] {
  const bytes = Buffer.from(png)
  assert.deepEqual([bytes[24], bytes[25]], [8, 6])
  const data: Buffer[] = []
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)))
  const [width = 0, height = 0] = sizeOf(png)
  return unfiltered(inflateSync(Buffer.concat(data)), width * 4, height)
}

/** Undoes PNG's filters, a row at a time. */
function unfiltered(raw: Buffer, stride: number, height: number) {
  const rows: Buffer[] = []
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0
    const row = Buffer.from(raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)))
    const above = rows[y - 1] ?? Buffer.alloc(stride)
    for (let x = 0; x < stride; x++) {
      const [left, up, corner] = [x < 4 ? 0 : (row[x - 4] ?? 0), above[x] ?? 0, x < 4 ? 0 : (above[x - 4] ?? 0)]
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
      row[x] = ((row[x] ?? 0) + guess) & 255
    }
    rows.push(row)
  }
  const all = Buffer.concat(rows)
  return Array.from(
    { length: all.length / 4 },
    (_, i) => [...all.subarray(i * 4, i * 4 + 4)] as unknown as [number, number, number, number],
  )
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [left, up, corner].map((each) => Math.abs(guess - each)) as [number, number, number]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}
