// Balie as it is, with the demo practice's settings and its agenda in another process (AGENDA: where, as JSON).
import { build } from '../src/bot/build.ts'
import { readConfig } from '../src/bot/config.ts'
import { createLog } from '../src/bot/ops/log.ts'
import { settleSoon } from '../src/bot/ops/settle.ts'

const config = readConfig(process.env)
const { server, stop } = await build(config, {
  log: createLog(config.logLevel),
  demo: JSON.parse(process.env.AGENDA ?? '{}'),
})
server.listen(config.port, config.host, settleSoon)
process.on('SIGTERM', () => stop().then(() => process.exit(0)))
