// The demo patients in a whole Balie on PostgreSQL: a dump of the database holds nothing of them but their numbers in the audit.
import { strict as assert } from 'node:assert'
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { goOnline } from '../bot/online.ts'
import { assertSilent, demoCanaries } from '../canaries.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../postgres.ts'

const bin = findPostgres()
if (bin) describe('a dump of the database', () => searched(bin))
else process.stdout.write('skipped: canaries in a dump, because PostgreSQL is not installed\n')

const said = [
  'afspraak afzeggen',
  '1 januari 1965',
  '157376',
  'nummer 1',
  'ja',
  'mijn afspraken',
  'ik ben Mw. S. Meijer',
]

function searched(bin: string): void {
  let server: PostgresServer
  before(async () => {
    server = await startPostgres()
  })
  after(() => server?.stop())

  it('holds nothing of a patient, but whose data was seen, by number, in the audit', async () => {
    const url = server.database(randomUUID())
    const bot = await goOnline({ DATABASE_URL: url, STORE_KEY: Buffer.alloc(32, 3).toString('base64') })
    try {
      for (const text of said) await bot.say(text)
      await bot.say('mijn afspraken', { conversation: { id: 'another' } })
      const { never, numbered } = demoCanaries
      const whole = dump(url)
      assert.match(whole, /COPY balie\.conversations/)
      assert.match(whole, /COPY balie\.audit .*\n.*157376/)
      assertSilent('the dump', whole, never)
      assertSilent('the dump', whole.toLowerCase(), never.map(inHex))
      assertSilent('the rest of the dump', dump(url, '--exclude-table=balie.audit'), numbered)
    } finally {
      await bot.end()
    }
  })

  function dump(url: string, ...more: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync(join(bin, 'pg_dump'), [url, ...more], { encoding: 'utf8' })
    assert.equal(status, 0, stderr)
    return stdout
  }
}

/** As a dump writes bytes. */
function inHex(text: string): string {
  return Buffer.from(text).toString('hex')
}
