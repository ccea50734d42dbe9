import type { Answer, Hands } from './hands.ts'

type Fault = (hands: Hands, ms: number) => void | Promise<void>

const json = 'application/json; charset=utf-8'

/** Everything that can go wrong between a bot and its agenda, a line each; `ms` comes from the rule. */
export const faults = {
  none: (hands) => hands.send(hands.act()),
  latency: (hands, ms) => hands.wait(ms).then(() => hands.send(hands.act())),
  'late-effect': (hands, ms) => hands.wait(ms).then(() => void hands.act()),
  'never-arrived': () => {},
  'answer-lost': (hands) => void hands.act(),
  'reset-before': (hands) => hands.reset(),
  'reset-after': (hands) => after(hands).reset(),
  truncated: cutOff,
  'half-json': (hands) => hands.send(half(hands.act())),
  'slow-drip': drip,
  'http-500': (hands) => hands.send({ status: 500, type: 'text/plain', body: 'Internal Server Error' }),
  'http-500-after': (hands) => after(hands).send({ status: 500, type: 'text/plain', body: 'Internal Server Error' }),
  'http-503': (hands) => hands.send({ status: 503, type: 'text/plain', body: 'Service Unavailable' }),
  'http-408-after': (hands) => after(hands).send({ status: 408, type: 'text/plain', body: 'Request Timeout' }),
  'http-404': (hands) => hands.send({ status: 404, type: 'text/plain', body: 'Not Found' }),
  redirect: (hands) => hands.send({ status: 302, type: 'text/plain', body: 'http://127.0.0.1:9/' }),
  html: (hands) => hands.send({ status: 200, type: 'text/html', body: '<html><body>Onderhoud</body></html>' }),
  empty: (hands) => hands.send({ status: 200, type: json, body: '' }),
  'utf-16': (hands) => hands.send(inUtf16(hands.act())),
  'too-large': (hands) => hands.send({ status: 200, type: json, body: `"${'x'.repeat(2 ** 21)}"` }),
  refused: (hands) => hands.send(hands.wire.refusal(400, 'Niet mogelijk')),
  'not-found': (hands) => hands.send(hands.wire.refusal(404, 'Niet gevonden')),
  'session-expired': (hands) => hands.send(hands.wire.refusal(401, 'Sessie verlopen')),
  'no-return-value': (hands) => hands.send(hands.wire.bare()),
  /** Something went wrong between Switchboard and practice, said with HTTP 200. */
  'broken-behind': (hands) => hands.send(hands.wire.refusal(500, 'Fout')),
  bomb: (hands) => hands.send(hands.wire.bomb()),
  'wrong-shape': (hands) => hands.send(hands.wire.wrongShape(hands.act())),
} satisfies Record<string, Fault>

/** The name of a fault in the table. */
export type FaultName = keyof typeof faults

/** Lets a fault handle a request. */
export async function fail(name: FaultName, hands: Hands, ms: number): Promise<void> {
  const fault: Fault = faults[name]
  await fault(hands, ms)
}

function after(hands: Hands): Hands {
  hands.act()
  return hands
}

function half(answer: Answer): Answer {
  return { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) }
}

/** Announces all of the answer, sends half of it and closes. */
async function cutOff(hands: Hands): Promise<void> {
  const answer = hands.act()
  await hands.begin(answer, bytesOf(half(answer)))
  hands.close()
}

async function drip(hands: Hands, ms: number): Promise<void> {
  const answer = hands.act()
  const bytes = bytesOf(answer)
  await hands.begin(answer, bytes.subarray(0, 1))
  for (let i = 1; i < bytes.length && !hands.isGone(); i += 1) {
    await hands.wait(ms)
    await hands.more(bytes.subarray(i, i + 1))
  }
  hands.finish()
}

/** With a mark in front; what is in that encoding already stays as it is. */
function inUtf16(answer: Answer): Answer {
  return typeof answer.body === 'string' ? { ...answer, body: Buffer.from(`\uFEFF${answer.body}`, 'utf16le') } : answer
}

function bytesOf({ body }: Answer): Uint8Array {
  return Buffer.from(body)
}
