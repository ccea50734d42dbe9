// The phone: words to hear, with how to listen afterwards. What is stored of an answer is this; each gateway renders it its own way.
import { type Activity, ActivityTypes } from 'botbuilder'
import type { Channel, Expected, Read, Reply } from './channel.ts'
import { ssmlOf } from './ssml.ts'

/** Something to say, and what is expected back. `ssml` is absent where the voices do not understand it. */
export interface Prompt {
  readonly text: string
  readonly ssml: string | undefined
  readonly language: 'nl' | 'en'
  readonly expects: Expected | undefined
  /** Nobody may talk through it. */
  readonly whole: boolean
  /** No copy may be kept of how it sounds. */
  readonly sensitive: boolean
}

/** What a call comes to after an answer: it goes on, or it ends, here or with somebody else. */
export type CallGoes = 'on' | 'hang-up' | 'to-person' | 'to-emergency-line'

const goes = { talk: 'hang-up', transfer: 'to-person', emergency: 'to-emergency-line' } as const
const kind = 'phone'

/** How the phone speaks; `languages` are the gateway's names for them. */
export function phoneChannel(languages: Readonly<Record<'nl' | 'en', string>>, ssml: boolean): Channel {
  return { how: 'spoken', read, write: (reply) => write(reply, ssml ? languages[reply.language] : undefined) }
}

/** The gateways' doors read what arrives; an activity of another kind says nothing here. */
function read(): Read {
  return { kind: 'nothing' }
}

function write(reply: Reply, language: string | undefined): readonly Partial<Activity>[] {
  const { speech, asked, sensitive, slow = false } = reply
  const prompt: Prompt = {
    text: speech.replaceAll('\n', ' '),
    ssml: language && ssmlOf(speech, language, slow),
    language: reply.language,
    expects: asked,
    whole: reply.kind !== undefined,
    sensitive,
  }
  const said = speech.trim() ? [{ type: ActivityTypes.Message, text: prompt.text, channelData: { kind, prompt } }] : []
  return reply.end ? [...said, { type: ActivityTypes.Event, name: 'call', value: goes[reply.end] }] : said
}

/** The prompts of an answer in order, and what the call comes to. */
export function heardAs(activities: readonly Partial<Activity>[]): { prompts: readonly Prompt[]; goes: CallGoes } {
  const prompts = activities.flatMap(({ channelData }) => {
    const data = channelData as { kind?: unknown; prompt?: Prompt } | undefined
    return data?.kind === kind && data.prompt ? [data.prompt] : []
  })
  const end = activities.findLast(({ type, name }) => type === ActivityTypes.Event && name === 'call')
  return { prompts, goes: (end?.value as CallGoes | undefined) ?? 'on' }
}
