/**
 * `unreachable`: no answer, or HTTP 5xx. `late`: no answer in time. `refused`: the agenda said no. `unreadable`: it said
 * something that is not what the manual describes. `shed`: it was not asked, because it failed a moment ago or too many wait
 * for it already. `unable`: this configuration has no way to ask it.
 */
export type AgendaErrorKind = 'unreachable' | 'late' | 'refused' | 'unreadable' | 'shed' | 'unable'

/** The `path` of a refused answer that held another patient's appointment: reason for an alarm. */
export const strangerPath = 'stranger'

interface Details {
  readonly sent: boolean
  readonly code?: number | undefined
  readonly status?: number | undefined
  readonly path?: string
  readonly waitedMs?: number
  readonly cause?: unknown
}

const sentences: Record<AgendaErrorKind, string> = {
  unreachable: 'The agenda cannot be reached',
  late: 'The agenda did not answer in time',
  refused: 'The agenda refused',
  unreadable: 'The agenda gave an unreadable answer',
  shed: 'The agenda was not asked',
  unable: 'The settings have no way to ask this of the agenda',
}

/** The agenda gave no usable answer. Its text and fields never hold anything of a request or an answer but codes. */
export class AgendaError extends Error {
  readonly kind: AgendaErrorKind
  /** Whether a byte of the request may have left this machine. */
  readonly sent: boolean
  /** `ResponseCode` of the answer. */
  readonly code: number | undefined
  /** The HTTP status, when it was another one than 200. */
  readonly status: number | undefined
  /** Where an answer is unreadable, as names and indices of fields, never values; or `strangerPath`. */
  readonly path: string | undefined
  /** How long an answer was waited for, in ms, when it came too late. */
  readonly waitedMs: number | undefined

  constructor(kind: AgendaErrorKind, { sent, code, status, path, waitedMs, cause }: Details) {
    const where = [code && `code ${code}`, status && `HTTP ${status}`, path && `at ${path}`].filter(Boolean)
    super(where.length === 0 ? `${sentences[kind]}.` : `${sentences[kind]} (${where.join(', ')}).`, {
      cause: withoutContent(cause),
    })
    this.name = 'AgendaError'
    this.kind = kind
    this.sent = sent
    this.code = code
    this.status = status
    this.path = path
    this.waitedMs = waitedMs
  }
}

/** Network and parser errors may quote the wire (undici's parser error even carries a piece of it): the code is enough. */
function withoutContent(cause: unknown): Error | undefined {
  if (!(cause instanceof Error)) return undefined
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name
  return new Error(code)
}
