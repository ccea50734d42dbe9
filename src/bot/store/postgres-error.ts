// What PostgreSQL or the way to it says went wrong. Codes: postgresql.org/docs/current/errcodes-appendix.html.
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

/** A `StoreError` for whatever was thrown; one that is a `StoreError` already stays itself. */
export function postgresError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause
  const { code } = cause as { readonly code?: string }
  if (isLost(cause)) return new StoreError('broken', 'the database of the store cannot be reached', { cause })
  if (code === '28P01' || code === '28000' || code === '3D000')
    return new StoreError('broken', 'the database of the store does not let us in: look at DATABASE_URL', { cause })
  if (code === '53100') return new StoreError('broken', 'the disk of the database is full', { cause })
  if (code === '25006') return new StoreError('broken', 'the database of the store is read-only', { cause })
  return new StoreError('broken', 'the store cannot be read or written', { cause })
}
