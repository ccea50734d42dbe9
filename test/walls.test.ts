// The lint rules that hold the walls, in a copy of the project's configuration: each crossing is made, and must be told.
import { strict as assert } from 'node:assert'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')

/** What the lint rules say of a file with this content at this place. */
function lint(place: string, content: string): { readonly status: number | null; readonly said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'balie-walls-'))
  try {
    for (const name of ['biome.json', '.gitignore', 'scripts/no-channel-in-dialogs.grit'])
      cpSync(join(root, name), join(folder, name))
    mkdirSync(dirname(join(folder, place)), { recursive: true })
    writeFileSync(join(folder, place), content)
    const options = { cwd: folder, encoding: 'utf8' } as const
    const { status, stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', '--colors=off', place], options)
    return { status, said: stdout + stderr }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const using = (path: string) => `import { x } from '${path}'\nexport const y = x\n`
const crossings = [
  ['the agenda, of the bot', 'src/tetra/a.ts', using('../bot/build.ts'), /knows nothing of bots/],
  ['the agenda, of the words', 'src/tetra/a.ts', using('../../locales/nl.json'), /knows nothing of bots/],
  ['dialogs, of the store', 'src/dialogs/a.ts', using('../bot/store/store.ts'), /no channel, no store/],
  ['dialogs, of the wire', 'src/dialogs/a.ts', using('../tetra/client.ts'), /tetra\/agenda\.ts only/],
  ['readers, of dialogs', 'src/dialogs/readers/a.ts', using('../words.ts'), /pure function/],
  ['readers, of the disk', 'src/dialogs/readers/a.ts', using('node:fs'), /pure function/],
  ['channels, of dialogs', 'src/bot/channels/a.ts', using('../../dialogs/flow.ts'), /knows no dialog/],
  ['doors, of the environment', 'src/bot/doors/a.ts', 'export const y = process.env.HOME\n', /process\.env/],
] as const
const channelAsked = [
  'export const y = (c: { channelId: string }) => c.channelId\n',
  'export const y = (c?: { channelId: string }) => c?.channelId\n',
  'export const y = ({ channelId }: { channelId: string }) => channelId\n',
  'export const y = ({ channelId: z }: { channelId: string }) => z\n',
]

describe('the walls between the rooms', function () {
  this.timeout(30_000)
  for (const [what, place, content, why] of crossings)
    it(`keep from ${what}`, () => {
      const { status, said } = lint(place, content)
      assert.equal(status, 1, said)
      assert.match(said, why)
    })

  for (const content of channelAsked)
    it(`keep dialogs from asking for the channel: ${content.slice(17).trim()}`, () => {
      const { status, said } = lint('src/dialogs/a.ts', content)
      assert.equal(status, 1, said)
      assert.match(said, /never ask which channel/)
    })

  it('let through what is allowed', () => {
    assert.equal(
      lint('src/dialogs/a.ts', "import type { Agenda } from '../tetra/agenda.ts'\nexport type Y = Agenda\n").status,
      0,
    )
  })
})
