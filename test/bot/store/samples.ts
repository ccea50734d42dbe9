// Invented things to keep in a store.
import type { AuditRecord } from '../../../src/bot/store/audit-record.ts'
import type { Commit, ConversationKey, News, Saga, Task } from '../../../src/bot/store/store.ts'

/** A moment, and how long conversations of these tests live; ms. */
export const now = Date.parse('2026-11-21T11:00:00Z')
export const hour = 3_600_000

/** A conversation of the demo practice. */
export function conversation(id: string, practice = 'linde'): ConversationKey {
  return { practice, channel: 'test', id }
}

/** A turn that answers nothing yet. */
export function turnOf(key: ConversationKey, more: Partial<Commit> = {}): Commit {
  return {
    at: now,
    conversation: key,
    fence: 0,
    expectedVersion: 0,
    state: { said: 'tulip' },
    expires: now + hour,
    audit: [],
    ...more,
  }
}

/** An answer of so many messages, to be delivered by us. */
export function answerOf(activityId: string, messages = 1) {
  const activities = Array.from({ length: messages }, (_, n) => ({ type: 'message', text: `orchid ${n}` }))
  return { activityId, activities, reference: { serviceUrl: 'http://localhost:1', channelId: 'test' } }
}

/** A cancellation that a patient of the demo practice said yes to. */
export function sagaOf(id: string, key: ConversationKey): Saga {
  return {
    id,
    conversation: key,
    status: 'confirmed',
    confirmedAt: now,
    sentAt: 0,
    sends: 0,
    nextAt: now + 10_000,
    what: {
      patientId: 157376,
      snapshot: { id: 4711, start: '2026-11-24T09:15', agendaId: 10090 },
      language: 'nl',
      user: 'test rose',
      identityUntil: now + hour,
    } as unknown as Saga['what'],
  }
}

export const record: AuditRecord = {
  at: now,
  what: 'cancel',
  who: '157376',
  behalf: 'self',
  patient: '157376',
  channel: 'test',
  policy: '1',
  facts: 'birthDate+patientNumber',
  outcome: 'done',
}

export const task: Task = {
  id: 'task-1',
  practice: 'linde',
  kind: 'cancellation-unknown',
  at: now,
  closedAt: 0,
  what: { patientId: 157376 },
}

/** News that a cancellation is over. */
export function newsOf(saga: string, key: ConversationKey, more: Partial<News> = {}): News {
  return {
    at: now,
    conversation: key,
    expires: now + hour,
    audit: [record],
    answered: answerOf(`news of ${saga}`),
    told: { saga, outcome: 'done', sends: 0 },
    ...more,
  }
}
