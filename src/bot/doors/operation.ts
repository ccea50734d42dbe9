// What watches over Balie asks: is it ready, and how is it doing.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Request, Response } from 'restify'
import type { Metrics } from '../ops/metrics.ts'
import type { Routes } from '../server.ts'

/** `ready` looks whether turns can be taken now; `metrics` and `token` are absent where figures are not asked for. */
export interface OperationParts {
  readonly ready: () => Promise<boolean>
  readonly metrics: Metrics | undefined
  readonly token: string | undefined
}

/** GET /readyz: 200, or 503 while the store fails or Balie stops. GET /metrics: for who knows the token, else 404. */
export function operationRoutes({ ready, metrics, token }: OperationParts): Routes {
  const readyz = async (_: Request, response: Response) => {
    const isReady = await ready().catch(() => false)
    response.send(isReady ? 200 : 503, { ok: isReady })
  }
  const figures = async (request: Request, response: Response) => {
    if (!metrics || !token || !knows(request, token)) return void response.send(404)
    const { type, text } = await metrics.read()
    response.sendRaw(200, text, { 'content-type': type })
  }
  return { get: { '/readyz': readyz, '/metrics': figures } }
}

function knows({ headers: { authorization = '' } }: Request, token: string): boolean {
  const [given, wanted] = [authorization, `Bearer ${token}`].map((each) => createHash('sha256').update(each).digest())
  return given !== undefined && wanted !== undefined && timingSafeEqual(given, wanted)
}
