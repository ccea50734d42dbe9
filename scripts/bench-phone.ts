// `npm run bench:phone`: 100 calls at once against a bot in a process of its own, and how long its share of a turn takes.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { callOnce } from './bench-phone/caller.ts'

const calls = 100
const rounds = 2
const mostMs = 100

const bot = fork(fileURLToPath(new URL('bench-phone/bot.ts', import.meta.url)))
try {
  const base = await new Promise<string>((resolve, reject) => {
    bot.once('message', (address) => resolve(String(address)))
    bot.once('exit', () => reject(new Error('the bot did not start')))
  })
  // The first call finds everything cold.
  await callOnce(base, 0)
  const all: number[] = []
  for (let round = 0; round < rounds; round++)
    all.push(...(await Promise.all(Array.from({ length: calls }, (_, n) => callOnce(base, n)))).flat())
  const sorted = all.sort((one, other) => one - other)
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0)
  const met = at(0.95) < mostMs
  process.stdout.write(
    `${calls} calls at once, ${sorted.length} turns: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms; p95 under ${mostMs} ms: ${met ? 'met' : 'missed'}\n`,
  )
  process.exitCode = met ? 0 : 1
} finally {
  bot.kill()
}
