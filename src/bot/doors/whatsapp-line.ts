// The numbers of the practices that have WhatsApp, and how answers go out through them.
import type { Activity } from 'botbuilder'
import type { Outgoing } from '../channels/whatsapp.ts'
import type { Log } from '../ops/log.ts'
import type { Practices } from '../practices.ts'
import type { WhatsAppConfig } from '../settings/whatsapp.ts'
import type { Answered } from '../store/store.ts'
import type { Taken, TurnParts } from '../turn-parts.ts'
import { type Graph, GraphError, openGraph } from './whatsapp-graph.ts'

/** One practice's number. `send` gives how much Meta took, in order, and whether the rest is worth another try. */
export interface Line {
  readonly parts: TurnParts
  readonly config: WhatsAppConfig
  readonly graph: Graph
  readonly send: (activities: readonly Partial<Activity>[], reference: Answered['reference']) => Promise<Taken>
}

/** The numbers of all practices. `deliver` sends what is left of an answer through that of its practice. */
export interface Lines {
  readonly all: readonly Line[]
  readonly of: (practice: string) => Line | undefined
  readonly deliver: (practice: string, answered: Answered) => Promise<Taken>
  readonly close: () => Promise<void>
}

/** Nothing is sent to somebody who has been silent for longer (ms); Meta would want a template, and money. */
export const windowMs = 24 * 3_600_000

/** A line for each practice that has WhatsApp; nothing is sent yet. */
export function createLines(practices: Practices, log: Log): Lines {
  const all = practices.all.flatMap((parts) => {
    const config = parts.practice.config.whatsapp
    return config ? [createLine(parts, config, log)] : []
  })
  const of = (practice: string) => all.find(({ parts }) => parts.practice.config.id === practice)
  return {
    all,
    of,
    deliver: async (practice, { activities, reference }) =>
      (await of(practice)?.send(activities, reference)) ?? { count: 0, again: false },
    close: async () => void (await Promise.all(all.map(({ graph }) => graph.close()))),
  }
}

/** Where an answer goes, as the outbox keeps it: to whom, and when they last wrote (ms). */
export function referenceTo(to: string, sentAt: number, conversation: string): NonNullable<Answered['reference']> {
  return {
    channelId: 'whatsapp',
    user: { id: to, name: '' },
    conversation: { id: conversation, isGroup: false, conversationType: 'personal', name: '', properties: { sentAt } },
  }
}

function createLine(parts: TurnParts, config: WhatsAppConfig, log: Log): Line {
  const graph = openGraph(config)
  return {
    parts,
    config,
    graph,
    send: async (activities, reference) => {
      const sentAt = Number(reference?.conversation?.properties?.sentAt)
      const to = reference?.user?.id
      if (!to || !(parts.now() - sentAt < windowMs)) return { count: 0, again: false }
      return sendInOrder(graph, to, activities, log)
    },
  }
}

async function sendInOrder(graph: Graph, to: string, all: readonly Partial<Activity>[], log: Log): Promise<Taken> {
  let count = 0
  for (const { channelData } of all) {
    try {
      await graph.send(to, channelData as Outgoing)
      count++
    } catch (error) {
      if (!(error instanceof GraphError)) throw error
      log.warn({ event: 'delivery', channel: 'whatsapp', status: undefined, code: error.code, kind: error.kind })
      return { count, again: error.isPassing }
    }
  }
  return { count, again: false }
}
