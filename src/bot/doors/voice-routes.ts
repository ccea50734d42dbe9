// The phone's doors: one for each gateway, on one inner door for each practice.
import { phone } from '../channels/phone.ts'
import type { Reach } from '../news.ts'
import { createLimit } from '../ops/limits.ts'
import type { Practices } from '../practices.ts'
import type { Routes } from '../server.ts'
import type { TurnParts } from '../turn-parts.ts'
import { audioCodesRoutes } from './audiocodes.ts'
import { jambonzRoutes } from './jambonz.ts'
import { createVoice } from './voice.ts'

/** `eventsPerMinute` of one call; `budgetMs` is how long a gateway may wait for a response (default 2.5 s). */
export interface VoiceSettings {
  readonly eventsPerMinute: number
  readonly budgetMs?: (() => number) | undefined
}

/** A gateway's patience is not tried for longer. */
const phoneBudgetMs = 2_500

/** Nobody is called back: an outcome waits for the next event of the call, and for the practice once the call has ended. */
const inCall: Reach = { channel: phone, onlyAnswers: true, deliver: async () => ({ count: 0, again: false }) }

/** The routes, and the way to calls outside any turn. */
export function voiceRoutes(practices: Practices, { eventsPerMinute, budgetMs = () => phoneBudgetMs }: VoiceSettings) {
  const limit = createLimit(eventsPerMinute, 60_000, practices.all[0].now)
  const voices = new Map(practices.all.map((parts) => [parts, createVoice(parts, limit)]))
  const voiceOf = (parts: TurnParts) => voices.get(parts) ?? createVoice(parts, limit)
  const doors = [audioCodesRoutes, jambonzRoutes].map((routes) => routes({ practices, voiceOf, budgetMs }))
  const routes: Routes = {
    get: Object.assign({}, ...doors.map(({ get }) => get)),
    post: Object.assign({}, ...doors.map(({ post }) => post)),
  }
  return { routes, reach: { audiocodes: inCall, jambonz: inCall } }
}
