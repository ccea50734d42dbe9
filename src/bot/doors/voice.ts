// A call, whichever gateway carries it: what arrives becomes a turn, and what is to be said goes back in time.
import type { Activity } from 'botbuilder'
import type { Said } from '../../dialogs/host.ts'
import type { Languages } from '../../dialogs/languages.ts'
import { type CallGoes, heardAs, type Prompt, phone } from '../channels/phone.ts'
import { honestSentence, logFailure, putThrough } from '../failure.ts'
import { isOpenAt } from '../opening-hours.ts'
import type { Limit } from '../ops/limits.ts'
import { inReply } from '../reply.ts'
import { contextFor } from '../silent-adapter.ts'
import { takeTurn } from '../turn.ts'
import type { Arrival, CallRoutes, Delivery, TurnParts } from '../turn-parts.ts'
import { QueueFull } from '../turn-queue.ts'
import { type Hearing, heardIn } from './voice-hearing.ts'

/** One thing that happened in a call. `event` names it: what comes again under the same name gets the same answer. */
export interface CallEvent {
  readonly gateway: 'audiocodes' | 'jambonz'
  readonly call: string
  readonly event: string
  /** Who calls, as far as counting goes: it proves nothing. */
  readonly user: string
  /** The language that is listened for now. */
  readonly language: string | undefined
  readonly heard: Hearing
  /** Whether the gateway has stopped waiting: then nobody has heard the answer. */
  readonly hasGone: () => boolean
}

/** What to say and do. `wait`: the answer is not there yet; it is given to the next event. */
export interface CallAnswer {
  readonly prompts: readonly Prompt[]
  readonly goes: CallGoes | 'wait'
}

/** The inner door of one practice. Neither rejects: whatever goes wrong is said. */
export interface Voice {
  /** Gives an answer within `budgetMs`; a turn that takes longer goes on. */
  readonly hear: (event: CallEvent, budgetMs: number) => Promise<CallAnswer>
  /** What is said when nothing else can be: an apology, and on to a person. */
  readonly sorry: (language: string | undefined) => CallAnswer
  /** A sentence that needs no turn. */
  readonly say: (said: Said, language: string | undefined) => CallAnswer
}

/** `limit` counts the events of each call; an alarm has a share of its own. */
export function createVoice(parts: TurnParts, limit: Limit): Voice {
  const { calls } = parts.practice.config
  const write = (said: Said, language: string | undefined) => {
    const today = parts.practice.localTime(parts.now()).slice(0, 10)
    const { words } = parts.practice
    return phone.write(inReply(said, codeOf(words.languages, language), today, words))
  }
  const say = (said: Said, language: string | undefined): CallAnswer => heardAs(write(said, language))
  const sorry = (language: string | undefined) =>
    say(routesOf(parts).person === 'transfer' ? putThrough : honestSentence, language)

  const hear = async (event: CallEvent, budgetMs: number): Promise<CallAnswer> => {
    const heard = heardIn(event.heard, calls, parts.practice.words.languages)
    if (event.heard.kind !== 'end' && !limit.take(JSON.stringify([heard.alarm, event.gateway, event.call])))
      return say({ messages: [['common.too-many']] }, event.language)
    const arrival = arrivalOf(parts, event, heard)
    const once = answeredOnce()
    const timer = setTimeout(() => once.give(say(waiting, event.language), 'wait'), budgetMs)
    void takeTurn(parts, arrival, deliveryOf(event, once))
      .then(() => once.give({ prompts: [], goes: 'on' }))
      .catch((error: unknown) => {
        if (!(error instanceof QueueFull)) logFailure(parts.log, 'voice', error)
        once.give(error instanceof QueueFull ? say(tooMany, event.language) : sorry(event.language))
      })
    return once.answer.finally(() => clearTimeout(timer))
  }
  return { hear, sorry, say }
}

const waiting: Said = { messages: [['agenda.wait-longer']] }
const tooMany: Said = { messages: [['common.too-many']] }

/** The first answer is the one that goes back; whoever comes later is told so. */
function answeredOnce() {
  const { promise, resolve } = Promise.withResolvers<CallAnswer>()
  let open = true
  const give = ({ prompts, goes }: CallAnswer, instead: CallAnswer['goes'] = goes): boolean => {
    const first = open
    open = false
    resolve({ prompts, goes: instead })
    return first
  }
  return { answer: promise, give }
}

function deliveryOf({ gateway, call, user, hasGone }: CallEvent, { give }: ReturnType<typeof answeredOnce>): Delivery {
  const urgent = async (all: readonly Partial<Activity>[]) => {
    if (!give(heardAs(all))) throw new Error('the request has been answered')
  }
  return {
    context: contextFor(gateway, call, user),
    channel: phone,
    signal: undefined,
    urgent,
    deliver: async (all) => ({ count: give(heardAs(all)) && !hasGone() ? all.length : 0, again: false }),
  }
}

function arrivalOf(parts: TurnParts, event: CallEvent, { heard, how }: ReturnType<typeof heardIn>): Arrival {
  return {
    conversation: { practice: parts.practice.config.id, channel: event.gateway, id: event.call },
    activityId: event.event,
    user: event.user,
    heard,
    how,
    locale: event.language,
    arrivedAt: parts.now(),
    onlyAnswers: true,
    call: routesOf(parts),
  }
}

/** Where the practice can be put through to at this moment. */
/** What a gateway listens for is a code of ours, or a locale. */
function codeOf(languages: Languages, language: string | undefined): string {
  return languages.ofLocale(language).code
}

function routesOf({ practice, now }: TurnParts): CallRoutes {
  const { transfer, emergencyTransfer, open } = practice.config.calls
  const isOpen = isOpenAt(open, practice.localTime(now()))
  return {
    person: transfer === undefined ? 'number' : isOpen ? 'transfer' : 'closed',
    emergencyLine: emergencyTransfer !== undefined,
  }
}
