// What PostgreSQL or the way to it says went wrong. Codes: postgresql.org/docs/current/errcodes-appendix.html.
import { whyUnreachable } from '../../tetra/why-unreachable.ts'
import { StoreError } from './store.ts'

const lostCodes = /^(08|57P0|53300|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)/
const lostMessages =
  /Connection terminated|connection timeout|timeout exceeded when trying to connect|not queryable|Query read timeout/i

/** The connection is gone, or there was none: what was not committed has not happened. */
export function isLost(error: unknown): boolean {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string }
  return lostCodes.test(String(code)) || lostMessages.test(message)
}

/** Another transaction was in the way; the same again may go through. */
export function isCollision(error: unknown): boolean {
  return ['40001', '40P01', '55P03'].includes((error as { readonly code?: string }).code ?? '')
}

const meanings: Readonly<Record<string, string>> = {
  '28P01': 'the database of the store does not let us in: the user or the password in DATABASE_URL is wrong',
  '28000': 'the database of the store does not let this user in: look at DATABASE_URL, and at pg_hba.conf',
  '3D000': 'the database that DATABASE_URL names is not there: make it first',
  '42501': 'the user in DATABASE_URL may not use or change this database: it must be theirs',
  '53100': 'the disk of the database is full',
  '25006': 'the database of the store is read-only',
}
const noTls = 'the database of the store does not speak TLS, as sslmode in DATABASE_URL asks'

/** A `StoreError` for whatever was thrown; one that is a `StoreError` already stays itself. */
export function postgresError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause
  const { code, message = '' } = cause as { readonly code?: string; readonly message?: string }
  const why = whyUnreachable(cause)
  const known = meanings[code ?? '']
  if (known) return new StoreError('broken', known, { cause })
  if (/does not support SSL/.test(message)) return new StoreError('broken', noTls, { cause })
  if (why || isLost(cause))
    return new StoreError('broken', `the database of the store cannot be reached${why ? `: ${why}` : ''}`, { cause })
  return new StoreError('broken', 'the store cannot be read or written', { cause })
}
