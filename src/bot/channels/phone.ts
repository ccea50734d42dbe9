// The phone: words to hear, with how to listen afterwards. This is what is kept of an answer; each gateway's door renders it its own way.
import { type Activity, ActivityTypes } from 'botbuilder'
import type { Channel, Expected, Reply } from './channel.ts'

/** Something to say, a line per sentence or two, and what is expected back. */
export interface Prompt {
  readonly lines: string
  readonly language: string
  readonly slow: boolean
  readonly expects?: Expected | undefined
  /** Nobody may talk through it. */
  readonly whole: boolean
  /** No copy may be kept of how it sounds. */
  readonly sensitive: boolean
}

/** What a call comes to after an answer: it goes on, or it ends, here or with somebody else. */
export type CallGoes = 'on' | 'hang-up' | 'to-person' | 'to-emergency-line'

const goes = { talk: 'hang-up', transfer: 'to-person', emergency: 'to-emergency-line' } as const
const prompting = 'prompt'
const going = 'call'

/** The gateways' doors read what arrives; an activity says nothing here. */
export const phone: Channel = { how: 'spoken', read: () => ({ kind: 'nothing' }), write }

function write({ speech, language, asked, kind, sensitive, slow = false, end }: Reply): readonly Partial<Activity>[] {
  const prompt: Prompt = { lines: speech, language, slow, expects: asked, whole: kind !== undefined, sensitive }
  const said = speech.trim() ? [{ type: ActivityTypes.Message, name: prompting, value: prompt }] : []
  return end ? [...said, { type: ActivityTypes.Event, name: going, value: goes[end] }] : said
}

/** The prompts of an answer in order, and what the call comes to. */
export function heardAs(activities: readonly Partial<Activity>[]): { prompts: readonly Prompt[]; goes: CallGoes } {
  const prompts = activities.flatMap(({ name, value }) => (name === prompting ? [value as Prompt] : []))
  const end = activities.findLast(({ name }) => name === going)
  return { prompts, goes: (end?.value as CallGoes | undefined) ?? 'on' }
}
