import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { no } from './answers.ts'
import { answerXml, readXmlRequest } from './answers-xml.ts'
import { fail } from './faults.ts'
import { type Answer, handsOn } from './hands.ts'
import type { Effect, Log } from './log.ts'
import { cancelByToken, type Desk, methods, type RequestFields } from './methods.ts'
import type { Script } from './script.ts'
import { json, jsonWire, type Wire, type XmlEncoding, xml, xmlWire } from './wire.ts'

/** The application that this Switchboard knows: in JSON by name, key and target, in XML by its token and the receiver. */
export interface Credentials {
  readonly name: string
  readonly key: string
  readonly target: string
  readonly serverToken: string
  readonly receiver: string
}

/** What the server needs of its simulator. */
export interface ServerParts {
  readonly desk: Omit<Desk, 'changed'>
  readonly credentials: Credentials
  readonly xmlEncoding: XmlEncoding
  readonly log: Log
  readonly clock: () => number
  readonly script: () => Script
  readonly wait: (ms: number) => Promise<void>
}

/** A request as the simulator understands it: what it is called, what it says, and how it is carried out. */
interface Asked {
  readonly method: string
  readonly fields: RequestFields
  readonly wire: Wire
  readonly act: (changed: (effect: Effect) => void) => Answer
}

/** An HTTP server that is a Switchboard (`/switchboard`) and a cancel URL (`/wis/{token}`). It does not listen yet. */
export function createSwitchboard(parts: ServerParts): Server {
  return createServer((request, response) => {
    readBody(request)
      .then((body) => serve(parts, understand(parts, request, body), response))
      .catch(() => response.destroy())
  })
}

function understand(parts: ServerParts, { method, url = '/' }: IncomingMessage, body: string): Asked {
  const { pathname } = new URL(url, 'http://localhost')
  if (pathname === '/switchboard' && method === 'POST')
    return body.trimStart().startsWith('<') ? understandXml(parts, body) : understandJson(parts, body)
  const token = /^\/wis\/([^/]+)$/.exec(pathname)?.[1]
  if (token === undefined || (method !== 'GET' && method !== 'POST')) return nowhere
  const act: Asked['act'] = (changed) =>
    cancelByToken(decodeURIComponent(token), { ...parts.desk, changed })
      ? page(200, 'geannuleerd')
      : page(404, 'onbekend')
  return { method: 'cancel-url', fields: { token: decodeURIComponent(token), http: method }, wire: jsonWire, act }
}

function understandXml({ desk, credentials, xmlEncoding }: ServerParts, body: string): Asked {
  const asked = readXmlRequest(body)
  const answer = () => answerXml(asked, desk.practice, credentials)
  return {
    method: asked.method,
    fields: asked.fields,
    wire: xmlWire(xmlEncoding),
    act: () => xml(answer(), xmlEncoding),
  }
}

function understandJson({ desk, credentials }: ServerParts, body: string): Asked {
  const asked = parseObject(body)
  if (!asked) return { ...nowhere, act: () => json(no(400, 'Geen JSON')) }
  const { Name, Key, Target, password, ...fields } = asked
  const method = String(fields.Method)
  const known = Name === credentials.name && Key === credentials.key && Target === credentials.target
  const run = Object.hasOwn(methods, method) ? methods[method] : undefined
  const act: Asked['act'] = (changed) => {
    if (!known) return json(no(401, 'Geen toegang'))
    if (!run) return json(no(400, 'Onbekende methode'))
    return json(run(password === undefined ? fields : { ...fields, password }, { ...desk, changed }))
  }
  return { method, fields, wire: jsonWire, act }
}

const nowhere: Asked = { method: 'unknown', fields: {}, wire: jsonWire, act: () => page(404, 'onbekend') }

async function serve({ log, clock, script, wait }: ServerParts, asked: Asked, response: ServerResponse) {
  const { method, fields } = asked
  const rule = script()(method)
  rule?.before?.()
  const note = log.add({ method, fields, ...(rule ? { fault: rule.fault } : {}) })
  response.on('finish', () => note({ answeredAt: clock(), status: response.statusCode }))
  const act = once(() => asked.act((effect) => note({ effect, effectAt: clock() })))
  const hands = handsOn(response, { act, wait, wire: asked.wire })
  if (rule) return fail(rule.fault, hands, rule.ms ?? 0)
  hands.send(act())
}

function page(status: number, word: string): Answer {
  return { status, type: 'text/html; charset=utf-8', body: `<!doctype html><title>Afspraak ${word}</title>` }
}

function parseObject(body: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(body)
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : undefined
  } catch {
    return undefined
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
