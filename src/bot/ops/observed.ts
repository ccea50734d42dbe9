// The store and the agenda with somebody counting: what was done, how it ended and how long it took. Values stay inside.
import type { Agenda } from '../../tetra/agenda.ts'
import { AgendaError } from '../../tetra/errors.ts'
import { type Store, StoreError } from '../store/store.ts'
import type { Log } from './log.ts'
import { traced } from './trace.ts'

/** The store, noting how long turns wait for it and every audit record that was committed. `clock` is in ms. */
export function observedStore(store: Store, { note }: Log, clock: () => number): Store {
  const timed = timing('store', (call, outcome, ms) => note?.({ event: 'store', call, outcome, ms }), clock)
  const audited = (practice: string, records: Parameters<Store['note']>[1]) => {
    for (const { what, outcome, channel } of records) note?.({ event: 'audited', practice, what, outcome, channel })
  }
  return {
    ...store,
    read: timed('read', store.read),
    commit: timed('commit', async (turn) => {
      const version = await store.commit(turn)
      audited(turn.conversation.practice, turn.audit)
      return version
    }),
    tell: timed('tell', async (news) => {
      const told = await store.tell(news)
      audited(news.conversation.practice, news.audit)
      return told
    }),
  }
}

/** The agenda, noting each question to it. */
export function observedAgenda(agenda: Agenda, practice: string, { note }: Log, clock: () => number): Agenda {
  const done: Done = (call, outcome, ms) => note?.({ event: 'agenda-call', practice, call, outcome, ms })
  const timed = timing('agenda', done, clock)
  return {
    ...agenda,
    identify: timed('identify', agenda.identify),
    list: timed('list', agenda.list),
    look: timed('look', async (...asked) => {
      const look = await agenda.look(...asked)
      return look.kind === 'same' ? { ...look, cancel: timed('cancel', look.cancel) } : look
    }),
  }
}

type Done = (call: string, outcome: string, ms: number) => void

function timing(where: string, done: Done, clock: () => number) {
  return <A extends readonly unknown[], R>(call: string, work: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const began = clock()
      try {
        const result = await traced(`${where} ${call}`, {}, () => work(...args))
        done(call, 'ok', clock() - began)
        return result
      } catch (error) {
        done(call, error instanceof AgendaError || error instanceof StoreError ? error.kind : 'failed', clock() - began)
        throw error
      }
    }
}
