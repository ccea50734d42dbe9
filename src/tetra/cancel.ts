import type { Access, CallOptions, CancelAnswer } from './agenda.ts'
import { AgendaError } from './errors.ts'
import type { Booking } from './from-json.ts'
import { readAnswer } from './from-json.ts'
import type { Http, Reply } from './http.ts'
import { earliest, type Requests } from './request.ts'

/** How to cancel; see `ClientOptions` for the fields. */
export interface CancelSettings {
  readonly cancelUrl?: string | undefined
  readonly cancelUrlMethod: 'GET' | 'POST'
  readonly cancelIdField: string
  readonly timeoutMs: number
  readonly clock: () => number
}

/** Sends one cancellation, once. */
export type Cancel = (options?: CallOptions) => Promise<CancelAnswer>

/** The way to cancel a booking, or undefined when this access has none. */
export type CancelRoute = (access: Access, booking: Booking) => Cancel | undefined

/** Makes the way to cancel: by id in a session, else by the token of the booking. Throws when the URL is no template. */
export function createCancelRoute(http: Http, requests: Requests, settings: CancelSettings): CancelRoute {
  const urlFor = tokenUrl(settings.cancelUrl)
  const { cancelUrlMethod: method, cancelIdField, clock, timeoutMs } = settings

  return (access, { appointment, token }) => {
    if (access.kind === 'portal') {
      const { session } = access
      return (options) =>
        answerOf(requests.write('WisAfspraakById', { [cancelIdField]: appointment.id }, { ...options, session }))
    }
    const url = token === undefined ? undefined : urlFor(token)
    if (!url) return undefined
    return (options) => {
      const deadline = earliest(clock() + timeoutMs, options?.deadline)
      return answerOf(http.send({ method, url, deadline }).then(checkReply))
    }
  }
}

/** Only an explicit no, or a request that never left, is a refusal; all else leaves the question open. */
async function answerOf(sending: Promise<unknown>): Promise<CancelAnswer> {
  try {
    await sending
    return { kind: 'accepted' }
  } catch (error) {
    if (!(error instanceof AgendaError)) throw error
    return { kind: error.kind === 'refused' || !error.sent ? 'refused' : 'unanswered' }
  }
}

/** What a cancel URL answers is not public: 2xx counts as yes, unless its body is an answer that says no. */
function checkReply({ status, bytes }: Reply): void {
  if (status >= 500) throw new AgendaError('unreachable', { sent: true, status })
  if (status >= 400) throw new AgendaError('refused', { sent: true, status })
  if (status >= 300) throw new AgendaError('unreadable', { sent: true, status })
  try {
    readAnswer(bytes)
  } catch (error) {
    if (error instanceof AgendaError && error.kind === 'refused') throw error
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
