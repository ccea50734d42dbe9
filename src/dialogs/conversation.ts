// Every dialog together, and the words that work everywhere: the one way into the conversation.
import type { TurnContext } from 'botbuilder-core'
import type { DialogInstance, DialogTurnResult } from 'botbuilder-dialogs'
import { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js'
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js'
import { appointmentsDialog } from './appointments.ts'
import { type CancelFacts, cancelDialog, cancelId } from './cancel.ts'
import { FlowDialog } from './flow.ts'
import { handoverDialog } from './handover.ts'
import {
  type Answered,
  type CallName,
  type Calls,
  type Digression,
  type Host,
  type Said,
  setHost,
  type Who,
} from './host.ts'
import { type IdentifyFacts, identifyDialog, identifyId } from './identify.ts'
import type { Language, Languages } from './languages.ts'
import { type MenuFacts, menuDialog, menuId } from './menu.ts'
import { type Command, readCommand } from './readers/command.ts'
import type { Asked, Hearing } from './readers/hearing.ts'
import { isDropped, isParting } from './readers/other-one.ts'
import { readYesNo } from './readers/yes-no.ts'
import { languageNamed } from './understood.ts'
import { mentionFor, readAlong, type Wish } from './wish.ts'
import type { Message, MessageKey } from './words.ts'

/** All that is kept of a conversation between turns: JSON, and of this version's shape only. */
export interface ConversationState {
  readonly version: 1
  readonly stack: readonly DialogInstance[]
  readonly greeted: boolean
  /** By code. */
  readonly language?: string | undefined
  /** The language was asked for, not only heard. */
  readonly chosen?: boolean | undefined
  readonly who?: Who | undefined
  /** A confirmed cancellation whose turn has not come to its answer; met again only after a crash. */
  readonly saga?: string | undefined
  /** Failed identifications in this conversation. */
  readonly failures: number
  readonly lastSaid?: Said | undefined
  /** The activity that was answered with it. */
  readonly saidIn?: string | undefined
  /** An emergency was heard, and nothing since. */
  readonly alarmed?: boolean | undefined
  /** They asked to be spoken to slowly. */
  readonly slow?: boolean | undefined
  /** On the phone: a cancellation whose outcome was not known yet when it was last spoken of. */
  readonly waiting?: string | undefined
  /** On the phone: the cancellation of which the last answer says that it was not made, and since when (ms). */
  readonly failed?: { readonly saga: string; readonly at: number } | undefined
}

/** A conversation in which nothing has been said. */
export const fresh: ConversationState = { version: 1, stack: [], greeted: false, failures: 0 }

/**
 * What reached the bot: words, a greeting from the channel, silence on the phone, words too faint to read, or something it
 * cannot read. `others` are what may have been said instead, best first; `doubtful`: heard too badly for a yes. Words that were
 * pressed name the answer they were pressed in. `edited`: an earlier message was changed; `late`: what comes in now was sent
 * long ago. Nothing may follow from either.
 */
export type Heard =
  | {
      readonly kind: 'words'
      readonly text: string
      readonly to?: string
      readonly others?: readonly string[]
      readonly doubtful?: boolean
    }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'edited' }
  | { readonly kind: 'late' }
  | { readonly kind: 'start' }
  | { readonly kind: 'silence' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'emergency' }

const dialogs = new DialogSet()
const flows = [menuDialog(), identifyDialog(), appointmentsDialog(), cancelDialog(), handoverDialog()]
for (const flow of flows) dialogs.add(flow)

/** What a turn hands to the conversation; the dialogs' own wishes (digressions and ways out) are added here. */
export type Outside = Omit<Host, 'call' | 'digress' | 'declines' | 'toPerson' | 'toMenu'> & {
  /** A call, with the dialog stack as it is when the call is made. */
  readonly call: <N extends CallName>(
    name: N,
    input: Calls[N]['with'],
    stack: readonly DialogInstance[],
  ) => Promise<Answered<N>>
  /** Those of the practice. */
  readonly languages: Languages
  /** Identity ended since the last turn. */
  readonly identityEnded: boolean
  readonly learn: (patch: Partial<ConversationState>) => void
}

/**
 * One turn: what was heard changes the dialog stack and is answered through `outside.say`. Gives the new stack.
 * Throws only when the program is wrong; then nothing of the turn may be kept.
 */
export async function converse(context: TurnContext, state: ConversationState, heard: Heard, outside: Outside) {
  const dc = dialogContext(context, copyOf(state.stack))
  setHost(
    context,
    hostFrom(outside, state, () => copyOf(dc.stack)),
  )
  await hear(dc, state, heard, outside)
  return dc.stack
}

/** botbuilder looks for its kinds of memory anew in every turn, unless the turn brings them: they are the same each time. */
const memoryKinds = 'DialogStateManagerConfiguration'
let memory: object | undefined

function dialogContext(context: TurnContext, dialogStack: DialogInstance[]): DialogContext {
  if (memory) context.turnState.set(memoryKinds, memory)
  const dc = new DialogContext(dialogs, context, { dialogStack })
  memory ??= context.turnState.get<object>(memoryKinds)
  return dc
}

/** Dialogs replace what is in an instance and never change it, so the facts themselves can be shared. */
function copyOf(stack: readonly DialogInstance[]): DialogInstance[] {
  return stack.map((instance) => ({ ...instance }))
}

async function hear(dc: DialogContext, state: ConversationState, heard: Heard, outside: Outside): Promise<void> {
  const alarmed = heard.kind === 'emergency'
  if (alarmed || state.alarmed) outside.learn({ alarmed })
  if (!state.greeted) return greet(dc, heard, outside)
  if (isEmergencyKey(heard, state, outside.hearing)) return toEmergencyLine(dc, outside)
  if (heard.kind === 'start' || heard.kind === 'emergency') return interrupt(dc, heard, outside)
  if (outside.identityEnded && dc.stack.length > 1) return identifyAgain(dc, outside)
  // A yes whose turn was cut off stands: what came of it is told first, whatever is said now.
  if (state.saga !== undefined && dc.stack.length > 1) return void (await dc.continueDialog())
  const remark = remarkOn(heard, state)
  if (remark)
    return isSaid(state.lastSaid, [remark]) && heard.kind === 'late' ? undefined : sayAndAsk(dc, outside, remark)
  const language = heard.kind === 'words' ? languageWanted(heard.text, outside) : undefined
  if (language) return speak(language, dc, state, outside)
  const command =
    heard.kind === 'words' ? readCommand(heard.text, { ...outside.hearing, ...askedIn(state) }) : undefined
  if (command) return obey(command, dc, state, outside)
  if (dc.stack.length === 0) return beginAnew(dc, heard, outside)
  if (heard.kind === 'words' && dc.stack.length > 1 && askedIn(state).asked !== 'confirm' && isDropped(heard.text))
    return drop(dc, outside)
  await dc.continueDialog()
}

/** By its own name, or the next one by key 9. */
function languageWanted(text: string, { languages, hearing, world }: Outside): string | undefined {
  if (hearing.how !== 'keyed') return languageNamed(text, languages)
  return text.trim() === '9' ? languages.after(world.language).code : undefined
}

/** Goes on in that language; where the practice does not speak it, it says which it does. */
async function speak(language: string, dc: DialogContext, state: ConversationState, outside: Outside): Promise<void> {
  const { languages } = outside
  if (!languages.has(language))
    return sayAndAsk(dc, outside, ['common.only-languages', { languages: languages.all.map(nameOf).join(', ') }])
  outside.learn({ language, chosen: true })
  return repeat(dc, state, outside, [['common.language']])
}

function nameOf({ words }: Language): string {
  return words.name
}

const offersLine: readonly MessageKey[] = ['greeting', 'handover.closed']

/** Key 1, where the emergency line was offered with it in what was said last. */
function isEmergencyKey(heard: Heard, { alarmed, lastSaid }: ConversationState, { how }: Hearing): boolean {
  if (heard.kind !== 'words' || how !== 'keyed' || heard.text.trim() !== '1') return false
  return alarmed || lastSaid?.messages.some(([key]) => offersLine.includes(key)) || false
}

async function toEmergencyLine(dc: DialogContext, outside: Outside): Promise<void> {
  if (!outside.world.rules.emergencyLine) return sayAndAsk(dc, outside, ['emergency'])
  await dc.cancelAllDialogs()
  outside.say({ messages: [['emergency.transfer']], end: 'emergency' })
}

/** What is said to something that can be no answer: above all never a yes to a question it was not meant for. */
function remarkOn(heard: Heard, { saidIn, stack }: ConversationState): Message | undefined {
  if (heard.kind === 'unreadable') return ['common.unreadable']
  if (heard.kind === 'edited') return ['common.edited']
  if (heard.kind === 'late') return ['common.late']
  const isOld = heard.kind === 'words' && heard.to !== undefined && heard.to !== saidIn
  return isOld && stack.length > 0 ? ['common.old-button'] : undefined
}

/** "Laat maar" anywhere but at a confirmation, where it is a no. */
async function drop(dc: DialogContext, outside: Outside): Promise<void> {
  outside.say({ messages: [[hasCancelled(dc) ? 'menu.dropped-rest' : 'menu.dropped']] })
  await begin(dc, { again: true })
}

/** The first words say who speaks, what it can do and where to go otherwise; only an emergency goes before them. */
async function greet(dc: DialogContext, heard: Heard, outside: Outside): Promise<void> {
  if (heard.kind === 'emergency') return
  outside.learn({ greeted: true })
  const language = heard.kind === 'words' ? languageWanted(heard.text, outside) : undefined
  if (language) outside.learn({ language, chosen: true })
  outside.say({ messages: [['greeting', { daypart: { key: daypartOf(outside.world.nowLocal) } }]] })
  const command = heard.kind === 'words' ? readCommand(heard.text, outside.hearing) : undefined
  // Who comes from the portal is known before the first word.
  if (command === 'stop' || command === 'start-over') outside.learn({ who: undefined })
  if (command === 'person') return begin(dc, { wish: 'person' })
  if (heard.kind === 'late') return begin(dc, { mention: ['common.late'] })
  if (language) return begin(dc, {})
  await begin(dc, heard.kind === 'words' ? wishFrom(heard.text, outside.hearing) : {})
}

/** After goodbye: a last thank-you needs no question, anything else begins anew without another greeting. */
async function beginAnew(dc: DialogContext, heard: Heard, outside: Outside): Promise<void> {
  if (heard.kind === 'words' && isParting(heard.text)) return outside.say({ messages: [['menu.thanks']], end: 'talk' })
  await begin(dc, heard.kind === 'words' ? wishFrom(heard.text, outside.hearing) : {})
}

function daypartOf(local: string): MessageKey {
  const hour = Number(local.slice(11, 13))
  if (hour < 6) return 'daypart.night'
  return hour < 12 ? 'daypart.morning' : hour < 18 ? 'daypart.afternoon' : 'daypart.evening'
}

async function begin(dc: DialogContext, facts: MenuFacts): Promise<void> {
  await dc.cancelAllDialogs()
  await dc.beginDialog(menuId, facts)
}

function wishFrom(text: string, hearing: Hearing): MenuFacts {
  const heard = mentionFor(text, hearing)
  const along = readAlong(text, hearing)
  if (heard?.do === 'wish') return { wish: heard.wish, ...along }
  const [first] = heard?.do === 'mention' ? heard.say : []
  const mention = first && first[0] !== 'menu.hello' ? { mention: first } : {}
  return { ...mention, ...(Object.keys(along.known).length > 0 && { known: along.known }) }
}

function askedIn(state: ConversationState): { asked?: Asked } {
  return state.lastSaid?.asked ? { asked: state.lastSaid.asked } : {}
}

async function obey(command: Command, dc: DialogContext, state: ConversationState, outside: Outside): Promise<void> {
  switch (command) {
    case 'stop': {
      const bye = isUntouched(dc) ? 'menu.bye-kept' : 'menu.bye'
      outside.learn({ who: undefined, failures: state.failures })
      await dc.cancelAllDialogs()
      return outside.say({ messages: [[bye]], end: 'talk' })
    }
    case 'start-over':
      outside.learn({ who: undefined })
      return begin(dc, { mention: ['common.start-over'] })
    case 'person':
      return begin(dc, { wish: 'person' })
    case 'help':
      return sayAndAsk(dc, outside, ['common.help'])
    case 'dutch':
    case 'english':
      return speak(command === 'dutch' ? 'nl' : 'en', dc, state, outside)
    case 'slower':
      outside.learn({ slow: true })
      return repeat(dc, state, outside, [])
    case 'repeat':
      return repeat(dc, state, outside, [])
    case 'back':
      return goBack(dc)
  }
}

async function sayAndAsk(dc: DialogContext, outside: Outside, message: Message): Promise<void> {
  outside.say({ messages: [message] })
  if (dc.stack.length === 0) return begin(dc, {})
  await dc.repromptDialog()
}

/** All that was said last, once more; in the other language when that has just been chosen. */
async function repeat(
  dc: DialogContext,
  state: ConversationState,
  outside: Outside,
  first: readonly Message[],
): Promise<void> {
  if (!state.lastSaid || dc.stack.length === 0) return first[0] ? sayAndAsk(dc, outside, first[0]) : begin(dc, {})
  const { messages, ...rest } = state.lastSaid
  const again = messages.filter(([key]) => key !== 'common.language' && key !== 'common.start-over')
  outside.say({ ...rest, messages: [...first, ...again] })
  const running = dc.activeDialog
  if (running) running.state = { ...running.state, askedAt: outside.world.now }
}

async function goBack(dc: DialogContext): Promise<void> {
  const dialog = dc.activeDialog && dialogs.find(dc.activeDialog.id)
  const done = dialog instanceof FlowDialog && (await dialog.back(dc))
  if (!done) await begin(dc, {})
}

/** No answer to anything. A question that only makes sense to the one who was identified does not outlive that. */
async function interrupt(dc: DialogContext, heard: Heard, outside: Outside): Promise<void> {
  if (outside.identityEnded && dc.stack.length > 1) {
    outside.learn({ saga: undefined })
    await dc.cancelAllDialogs()
  }
  if (heard.kind === 'emergency') return expire(dc)
  if (dc.stack.length === 0) await greet(dc, heard, outside)
}

/** After an emergency a question still open is no longer fresh: a yes that comes later is asked for again. */
function expire(dc: DialogContext): void {
  const running = dc.activeDialog
  if (running) running.state = { ...running.state, askedAt: 0 }
}

/** The wish stays, who it was does not. A cancellation that was cut off is told as news. */
async function identifyAgain(dc: DialogContext, outside: Outside): Promise<void> {
  outside.say({ messages: [['identify.ended']] })
  outside.learn({ saga: undefined })
  const wish = wishIn(dc)
  await begin(dc, wish ? { wish } : {})
}

/** What was just said is not said again: the recovery of the question goes on instead. Facts may be asked twice. */
function isSaid(lastSaid: Said | undefined, mention: readonly Message[]): boolean {
  const keys = lastSaid?.messages.map(([key]) => key) ?? []
  return mention.some(([key]) => key !== 'menu.hours' && keys.includes(key))
}

/** The wish that is being carried out. */
function wishIn(dc: DialogContext): Wish | undefined {
  return (dc.stack[0]?.state as { facts?: MenuFacts } | undefined)?.facts?.wish
}

/** One of several that were named has been cancelled already: then nobody says that nothing was changed. */
function hasCancelled(dc: DialogContext): boolean {
  return (cancelIn(dc)?.facts?.done ?? []).length > 0
}

/** A cancellation was talked about and nothing has come of it. */
function isUntouched(dc: DialogContext): boolean {
  return dc.activeDialog?.id === cancelId && !hasCancelled(dc)
}

function cancelIn(dc: DialogContext): { readonly facts?: CancelFacts } | undefined {
  return dc.stack.find(({ id }) => id === cancelId)?.state as { facts?: CancelFacts } | undefined
}

/** What somebody has said of themselves so far: a change of subject does not lose it. */
function knownIn(dc: DialogContext): IdentifyFacts {
  const running = dc.stack.find(({ id }) => id === identifyId)?.state as { facts?: IdentifyFacts } | undefined
  const { remark: _, outcome: __, ...known } = running?.facts ?? {}
  return known
}

function hostFrom(outside: Outside, { lastSaid }: ConversationState, stack: () => readonly DialogInstance[]): Host {
  const toMenu = async (dc: DialogContext, facts: MenuFacts): Promise<DialogTurnResult> => {
    await dc.cancelAllDialogs()
    return dc.beginDialog(menuId, facts)
  }
  const { heard, say } = outside
  return {
    heard,
    say,
    get world() {
      return outside.world
    },
    get hearing() {
      return outside.hearing
    },
    call: (name, input) => outside.call(name, input, stack()),
    digress: (dc, text, asked): Digression | undefined => {
      const heard = mentionFor(text, { ...outside.hearing, asked })
      if (heard?.do === 'mention') return isSaid(lastSaid, heard.say) ? undefined : heard
      if (heard?.do !== 'wish') return undefined
      const along = readAlong(text, outside.hearing)
      const isNew = Object.keys(along.known).length > 0 || along.time !== undefined
      if (heard.wish === wishIn(dc) && !isNew) return undefined
      const facts = { wish: heard.wish, ...along, known: { ...knownIn(dc), ...along.known } }
      return { do: 'switch', to: (on) => toMenu(on, facts) }
    },
    declines: (text) => text !== undefined && (readYesNo(text, outside.hearing) === 'no' || /^\W*stop/i.test(text)),
    toPerson: (dc, because) => toMenu(dc, { wish: 'person', because }),
    toMenu: (dc) => toMenu(dc, { again: true }),
  }
}
