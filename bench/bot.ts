// Balie as it is, with the demo practice's settings and its agenda in another process (AGENDA: where, as JSON).
import { build } from '../src/bot/build.ts'
import { readConfig } from '../src/bot/config.ts'
import { createLog } from '../src/bot/ops/log.ts'
import { settle } from '../src/bot/ops/settle.ts'
import { warmUp } from '../src/bot/warm.ts'

const config = readConfig(process.env)
const { listen, parts, stop } = await build(config, {
  log: createLog(config.logLevel),
  demo: JSON.parse(process.env.AGENDA ?? '{}'),
})
process.on('SIGTERM', () => stop().then(() => process.exit(0)))
await listen(config.port, config.host)
await warmUp(parts)
settle()
