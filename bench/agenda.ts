// A simulated Switchboard in a process of its own; its first line tells where it is.
import { startSimulator } from '../src/tetra/simulator/simulator.ts'

const { url, cancelUrl, credentials } = await startSimulator()
process.stdout.write(`${JSON.stringify({ url, cancelUrl, credentials, concurrency: 64, waiting: 1000 })}\n`)
process.on('SIGTERM', () => process.exit(0))
