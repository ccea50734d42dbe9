import { randomUUID } from 'node:crypto'
import { openPostgres } from '../../src/bot/store/postgres.ts'
import { createSeal } from '../../src/bot/store/seal.ts'
import { describeStore } from '../bot/store/suite.ts'
import { type PostgresServer, startPostgres } from '../postgres.ts'

const seal = createSeal(Buffer.alloc(32, 1))
let server: PostgresServer
before(async function () {
  this.timeout(60_000)
  server = await startPostgres()
})
after(() => server.stop())
describeStore('PostgreSQL', () => openPostgres(server.database(randomUUID()), seal))
