// Which way of cancelling these settings have; and, only when it is asked for, one cancellation of a test appointment.
import type { Temporal } from 'temporal-polyfill'
import type { Access, Agenda } from '../agenda.ts'
import type { Booking } from '../booking.ts'
import type { ClientOptions } from '../client.ts'
import { differs, type Finding, holds, type Part, reason, tried, unknown } from './finding.ts'

/** What the appointments and the settings say about cancelling; `isTested`: one will be cancelled after this. */
export function checkRoute(
  options: ClientOptions,
  bookings: readonly Booking[],
  { now, isTested }: { readonly now: Temporal.PlainDateTime; readonly isTested: boolean },
): Part {
  const { cancelUrl, account } = options
  const via = options.cancelVia ?? (account ? 'id' : 'token')
  if (via === 'id') {
    if (!account) return { findings: [differs('cancelling', 'Cancelling by id needs an account: TETRA_USERNAME.')] }
    const text = 'Balie cancels by id in its own session, which only a test cancellation can prove (--cancel ID).'
    return { findings: isTested ? [] : [unknown('cancelling', text)], settings: { TETRA_CANCEL_VIA: 'id' } }
  }
  // Lists as XML hold no tokens; that this leaves every cancellation to the practice is said as a limit of the settings.
  if (options.version === 'mixed') return { findings: [] }
  const ahead = bookings.filter(({ appointment }) => appointment.start.since(now).sign > 0)
  const tokens = ahead.filter(({ token }) => token !== undefined).length
  const findings: Finding[] = bookings.length > 0 ? [tokensIn(ahead.length, tokens)] : []
  const untested = 'Whether the cancel URL takes the token can only be proved by a test cancellation (--cancel ID).'
  const none = 'There is no TETRA_CANCEL_URL, so Balie sends every cancellation to the practice.'
  if (!cancelUrl) findings.push(differs('cancelling', none))
  else if (!isTested) findings.push(unknown('cancelling', untested))
  return { findings, settings: { TETRA_CANCEL_VIA: 'token' } }
}

function tokensIn(ahead: number, tokens: number): Finding {
  if (ahead === 0)
    return unknown('cancelling', 'The test patient has no appointments to come: plan two, and check again.')
  return tokens > 0
    ? holds('cancelling', `${tokens} of ${ahead} appointments to come carry a WisAfspraakToken.`)
    : differs(
        'cancelling',
        `None of ${ahead} appointments to come carries a WisAfspraakToken: those are for the practice.`,
      )
}

/** Looks, cancels, looks again, and tries the same cancellation once more: it must be refused then. */
export async function checkCancellation(agenda: Agenda, access: Access, id: number): Promise<Part> {
  const list = await tried(agenda.list(access))
  if (!list.ok) return { findings: [differs('cancelling', `The list before the test: ${reason(list.error)}.`)] }
  const found = list.value.find((appointment) => appointment.id === id)
  if (!found)
    return { findings: [differs('cancelling', `The test patient has no appointment ${id}; nothing was cancelled.`)] }
  const snapshot = { id, agendaId: found.agendaId, start: found.start.toString({ smallestUnit: 'second' }) }
  const look = await tried(agenda.look(access, snapshot))
  if (!look.ok)
    return {
      findings: [differs('cancelling', `The look before the test: ${reason(look.error)}; nothing was cancelled.`)],
    }
  if (look.value.kind !== 'same')
    return {
      findings: [
        differs('cancelling', 'These settings have no way to cancel that appointment; nothing was cancelled.'),
      ],
    }
  const { cancel } = look.value
  const answer = await cancel()
  const after = await tried(agenda.look(access, snapshot, { urgent: true }))
  const findings = [verdictOf(answer.kind, after.ok ? after.value.kind : undefined, id)]
  if (after.ok && after.value.kind === 'gone') {
    const again = await cancel()
    findings.push(
      again.kind === 'refused'
        ? holds('cancelling', 'The same cancellation a second time is refused.')
        : unknown(
            'cancelling',
            `The same cancellation a second time is ${again.kind}, not refused. Balie looks for itself, so nothing depends on it.`,
          ),
    )
  }
  return { findings }
}

function verdictOf(answer: 'accepted' | 'refused' | 'unanswered', after: string | undefined, id: number): Finding {
  if (answer === 'accepted' && after === 'gone')
    return holds('cancelling', `Appointment ${id} was cancelled: it was accepted, and it is gone.`)
  if (after === undefined)
    return unknown(
      'cancelling',
      `The cancellation of ${id} was ${answer}, and the look after it failed: look in the agenda.`,
    )
  if (after === 'gone')
    return differs(
      'cancelling',
      `Appointment ${id} is gone, although the cancellation was ${answer}. Balie will tell patients late.`,
    )
  return differs(
    'cancelling',
    `The cancellation of ${id} was ${answer}, but the appointment still stands: Balie cannot cancel this way.`,
  )
}
