// The practice's own login: a session that Balie makes up, binds with `Login`, and renews when it is refused.
import { randomBytes } from 'node:crypto'
import { AgendaError } from './errors.ts'
import type { Requests } from './request.ts'
import { shareWork } from './shared.ts'

/** An account of the practice for Balie. */
export interface Account {
  readonly username: string
  readonly password: string
}

/** `tell` hears how each login ended. */
export interface LoginSettings {
  readonly clock: () => number
  readonly tell: (outcome: 'accepted' | 'refused') => void
}

/** Balie's own session. Both ways throw `AgendaError`; a login that was refused is not tried again for a minute. */
export interface OwnLogin {
  /** Does something that only reads; once more with a new session when this one is refused. `deadline` in ms since the epoch. */
  readonly read: <T>(work: (session: string) => Promise<T>, deadline?: number) => Promise<T>
  /** Does something that is sent once, whatever comes. When it is refused, whoever comes next gets a new session. */
  readonly once: <T>(work: (session: string) => Promise<T>, deadline?: number) => Promise<T>
}

const pauseMs = 60_000

/** Logs in when a session is first needed. */
export function createOwnLogin(requests: Requests, account: Account, { clock, tell }: LoginSettings): OwnLogin {
  let current: { readonly session: string; readonly since: number } | undefined
  let failed: { readonly error: unknown; readonly until: number } | undefined

  const logIn = shareWork(async () => {
    // 256 bits: nobody guesses it, and no two are the same.
    const session = randomBytes(32).toString('base64url')
    try {
      await requests.write('Login', { ...account }, { session })
    } catch (error) {
      // An account that is tried too often is locked, by this practice or by its supplier.
      if (error instanceof AgendaError && error.kind === 'refused') {
        failed = { error, until: clock() + pauseMs }
        tell('refused')
      }
      throw error
    }
    current = { session, since: clock() }
    tell('accepted')
    return current
  }, clock)

  const opened = async (deadline: number | undefined) => {
    if (current) return current
    if (failed && clock() < failed.until) throw failed.error
    return logIn(deadline)
  }
  const drop = (session: string) => {
    if (current?.session === session) current = undefined
  }
  const isRefused = (error: unknown, since: number): boolean => {
    if (!(error instanceof AgendaError) || error.kind !== 'refused') return false
    const code = error.code ?? error.status
    if (code !== undefined) return code === 401 || code === 403
    // XML does not tell what it refused: a session of just now is not what was wrong.
    return clock() - since >= pauseMs
  }

  return {
    read: async (work, deadline) => {
      const { session, since } = await opened(deadline)
      try {
        return await work(session)
      } catch (error) {
        if (!isRefused(error, since)) throw error
        drop(session)
        return work((await opened(deadline)).session)
      }
    },
    once: async (work, deadline) => {
      const { session, since } = await opened(deadline)
      try {
        return await work(session)
      } catch (error) {
        if (isRefused(error, since)) drop(session)
        throw error
      }
    },
  }
}
