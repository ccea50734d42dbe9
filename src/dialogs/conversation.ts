// Every dialog together, and the words that work everywhere: the one way into the conversation.
import type { TurnContext } from 'botbuilder-core'
import type { DialogInstance } from 'botbuilder-dialogs'
import { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js'
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js'
import { appointmentsDialog } from './appointments.ts'
import { cancelDialog } from './cancel.ts'
import { obey, sayAndAsk, speak } from './commands.ts'
import { aboutBalie, begin, beginAnew, greet, learnLanguage } from './greeting.ts'
import { handoverDialog } from './handover.ts'
import { setHost } from './host.ts'
import { hostFrom } from './host-for.ts'
import { identifyDialog } from './identify.ts'
import { menuDialog } from './menu.ts'
import { readCommand } from './readers/command.ts'
import type { Hearing } from './readers/hearing.ts'
import { isDropped, isNothingMore } from './readers/other-one.ts'
import { readYesNo } from './readers/yes-no.ts'
import { askedIn, isSaid, wishIn } from './running.ts'
import { mindAnother } from './somebody-else.ts'
import { type ConversationState, type Heard, hasActed, type Outside } from './state.ts'
import { languageWanted } from './understood.ts'
import type { Message, MessageKey } from './words.ts'

const dialogs = new DialogSet()
const flows = [menuDialog(), identifyDialog(), appointmentsDialog(), cancelDialog(), handoverDialog()]
for (const flow of flows) dialogs.add(flow)

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

/** None of our dialogs listens to events; botbuilder would ask the running one in every turn, through four promises. */
class EventlessContext extends DialogContext {
  override emitEvent(): Promise<boolean> {
    return Promise.resolve(false)
  }
}

/** botbuilder looks for its kinds of memory anew in every turn, unless the turn brings them: they are the same each time. */
const memoryKinds = 'DialogStateManagerConfiguration'
let memory: object | undefined

function dialogContext(context: TurnContext, dialogStack: DialogInstance[]): DialogContext {
  if (memory) context.turnState.set(memoryKinds, memory)
  const dc = new EventlessContext(dialogs, context, { dialogStack })
  memory ??= context.turnState.get<object>(memoryKinds)
  return dc
}

/** Dialogs replace what is in an instance and never change it, so the facts themselves can be shared. */
function copyOf(stack: readonly DialogInstance[]): DialogInstance[] {
  return stack.map((instance) => ({ ...instance }))
}

async function hear(dc: DialogContext, state: ConversationState, heard: Heard, outside: Outside): Promise<void> {
  const alarmed = heard.kind === 'emergency' || (heard.kind === 'words' && heard.alarming === true)
  if (alarmed || state.alarmed) outside.learn({ alarmed })
  if (!state.greeted) return greet(dc, heard, state, outside)
  if (isEmergencyKey(heard, state, outside.hearing)) return toEmergencyLine(dc, outside)
  if (heard.kind === 'start' || heard.kind === 'emergency') return interrupt(dc, heard, state, outside)
  if (outside.identityEnded && dc.stack.length > 1) return identifyAgain(dc, outside)
  // A yes whose turn was cut off stands: what came of it is told first, whatever is said now.
  if (state.saga !== undefined && dc.stack.length > 1) return void (await dc.continueDialog())
  if (heard.kind === 'repeated') return
  const afterAlarm = state.alarmed ? answerToAlarm(heard, state, outside) : undefined
  if (afterAlarm) return sayAndAsk(dc, outside, [afterAlarm])
  const remark = remarkOn(heard, state)
  if (remark)
    return isSaid(state.lastSaid, [remark]) && heard.kind === 'late' ? undefined : sayAndAsk(dc, outside, remark)
  const language = heard.kind === 'words' ? languageWanted(heard.text, askedIn(state).asked, outside) : undefined
  if (language?.alone) return speak(language.code, dc, state, outside)
  if (language) learnLanguage(language, outside)
  const command =
    heard.kind === 'words' ? readCommand(heard.text, { ...outside.hearing, ...askedIn(state) }) : undefined
  if (command) return obey(command, dc, state, outside)
  if (heard.kind === 'words' && !isAnswering(state)) mindAnother(heard.text, state, outside)
  if (dc.stack.length === 0) return beginAnew(dc, heard, outside)
  if (heard.kind === 'words' && dc.stack.length > 1 && askedIn(state).asked !== 'confirm' && isDropped(heard.text))
    return drop(dc, state, outside)
  await dc.continueDialog()
}

/** A day, a number or a yes is asked for: a date in the answer need be no birth date. */
function isAnswering(state: ConversationState): boolean {
  const { asked } = askedIn(state)
  return asked !== undefined && asked !== 'wish'
}

/**
 * A bare yes or no right after an alarm answers that, not the question before it. To the question that cancels it stays what
 * it is: a yes that is asked for again.
 */
function answerToAlarm(heard: Heard, state: ConversationState, { hearing, world }: Outside): MessageKey | undefined {
  const { asked } = askedIn(state)
  if (heard.kind !== 'words' || hearing.how === 'keyed' || asked === 'confirm') return undefined
  const answer = readYesNo(heard.text, hearing)
  if (answer === 'yes') return world.rules.emergencyLine ? 'emergency.press' : 'emergency.yes'
  return answer === 'no' && isNothingMore(heard.text) ? 'emergency.no' : undefined
}

const offersLine: readonly MessageKey[] = ['greeting', 'handover.closed', 'emergency.press']

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

/**
 * What is said to something that can be no answer: above all never a yes to a question it was not meant for. Who asks about
 * Balie itself is told, and is asked the same once more.
 */
function remarkOn(heard: Heard, state: ConversationState): Message | undefined {
  const { saidIn, stack } = state
  if (heard.kind === 'unreadable') return ['common.unreadable']
  if (heard.kind === 'edited') return ['common.edited']
  if (heard.kind === 'late') return ['common.late']
  if (heard.kind !== 'words') return undefined
  if (heard.to !== undefined && heard.to !== saidIn && stack.length > 0) return ['common.old-button']
  return aboutBalie(heard.text, askedIn(state).asked)
}

/** "Laat maar" anywhere but at a confirmation, where it is a no. */
async function drop(dc: DialogContext, state: ConversationState, outside: Outside): Promise<void> {
  outside.say({ messages: [[hasActed(state) ? 'menu.dropped-rest' : 'menu.dropped']] })
  await begin(dc, { again: true })
}

/** No answer to anything. A question that only makes sense to the one who was identified does not outlive that. */
async function interrupt(dc: DialogContext, heard: Heard, state: ConversationState, outside: Outside): Promise<void> {
  if (outside.identityEnded && dc.stack.length > 1) {
    outside.learn({ saga: undefined })
    await dc.cancelAllDialogs()
  }
  if (heard.kind === 'emergency') return expire(dc)
  if (dc.stack.length === 0) await greet(dc, heard, state, outside)
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
  await begin(dc, wish ? { wish, known: { remark: 'ended' } } : {})
}
