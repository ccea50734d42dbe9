import type { Access, CallOptions, CancelAnswer } from './agenda.ts'
import type { Booking } from './booking.ts'
import { AgendaError } from './errors.ts'
import { readAnswer } from './from-json.ts'
import type { Line } from './line.ts'
import type { OwnLogin } from './login.ts'
import { earliest, type Requests } from './request.ts'
import type { Whole } from './whole.ts'

/** How to cancel; see `ClientOptions` for the fields. */
export interface CancelSettings {
  readonly cancelVia: 'id' | 'token'
  readonly cancelUrl?: string | undefined
  readonly cancelUrlMethod: 'GET' | 'POST'
  readonly cancelIdField: string
  readonly timeoutMs: number
  readonly clock: () => number
}

/** `requests` is missing where only XML is spoken. */
export interface CancelParts {
  readonly line: Line
  readonly requests: Requests | undefined
  readonly login: OwnLogin | undefined
}

/** Sends one cancellation, once. */
export type Cancel = (options?: CallOptions) => Promise<CancelAnswer>

/** The way to cancel a booking, or undefined when this access has none. */
export type CancelRoute = (access: Access, booking: Booking) => Cancel | undefined

/** Makes the way to cancel: by id in a session, or by the token of the booking. Throws when the URL is no template. */
export function createCancelRoute(parts: CancelParts, settings: CancelSettings): CancelRoute {
  const byToken = createByToken(parts.line, settings)
  const byId = createById(parts, settings)
  return (access, { appointment, token }) => {
    if (access.kind === 'portal') return byId?.(appointment.id, (work) => work(access.session))
    const { login } = parts
    if (settings.cancelVia === 'token') return token === undefined ? undefined : byToken(token)
    return login && byId?.(appointment.id, (work, options) => login.once(work, options?.deadline))
  }
}

type InSession = <T>(work: (session: string) => Promise<T>, options?: CallOptions) => Promise<T>

/** `WisAfspraakById`, in whose session `inSession` says. */
function createById({ requests }: CancelParts, { cancelIdField }: CancelSettings) {
  if (!requests) return undefined
  return (id: number, inSession: InSession): Cancel =>
    (options) => {
      // A login that fails before it leaves nothing sent, whatever happened to the login itself.
      let isSent = false
      const sending = inSession((session) => {
        isSent = true
        return requests.write('WisAfspraakById', { [cancelIdField]: id }, { ...options, session })
      }, options)
      return answerOf(sending, () => isSent)
    }
}

function createByToken(line: Line, settings: CancelSettings): (token: string) => Cancel | undefined {
  const urlFor = tokenUrl(settings.cancelUrl)
  const { cancelUrlMethod: method, clock, timeoutMs } = settings
  return (token) => {
    const url = urlFor(token)
    if (!url) return undefined
    return (options) => {
      const deadline = earliest(clock() + timeoutMs, options?.deadline)
      return answerOf(line({ method, url, deadline }).then(checkReply), () => true)
    }
  }
}

/** Only an explicit no, or a request that never left, is a refusal; all else leaves the question open. */
async function answerOf(sending: Promise<unknown>, isSent: () => boolean): Promise<CancelAnswer> {
  try {
    await sending
    return { kind: 'accepted' }
  } catch (error) {
    if (!(error instanceof AgendaError)) throw error
    return { kind: error.kind === 'refused' || !error.sent || !isSent() ? 'refused' : 'unanswered' }
  }
}

/** What a cancel URL answers is not public: 2xx counts as yes, unless its body is an answer that says no. */
function checkReply({ status, bytes }: Whole): void {
  if (status >= 400) throw new AgendaError('refused', { sent: true, status })
  if (status >= 300) throw new AgendaError('unreadable', { sent: true, status })
  try {
    readAnswer(bytes)
  } catch (error) {
    if (error instanceof AgendaError && error.kind !== 'unreadable') throw error
  }
}

const place = '{token}'

/** The token goes where the template says, and nowhere else: it can change neither host nor folder. */
function tokenUrl(template: string | undefined): (token: string) => URL | undefined {
  if (template === undefined) return () => undefined
  const { origin } = new URL(template.replace(place, 'token'))
  if (!template.includes(place)) throw new TypeError('The cancel URL has no {token} in it.')
  if (new URL(template.replace(place, 'other')).origin !== origin) {
    throw new TypeError('The cancel URL has its {token} in the host.')
  }
  return (token) => {
    if (/^\.*$/.test(token)) return undefined
    return new URL(template.replace(place, encodeURIComponent(token)))
  }
}
