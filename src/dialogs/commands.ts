// The words that work everywhere, carried out.
import type { DialogContext } from 'botbuilder-dialogs'
import { FlowDialog } from './flow.ts'
import { begin } from './greeting.ts'
import type { Language } from './languages.ts'
import type { Command } from './readers/command.ts'
import { isSaidAgain, isShortened, isUntouched } from './running.ts'
import type { ConversationState, Outside } from './state.ts'
import type { Message } from './words.ts'

/** Goes on in that language; where the practice does not speak it, it says which it does. */
export async function speak(
  language: string,
  dc: DialogContext,
  state: ConversationState,
  outside: Outside,
): Promise<void> {
  const { languages } = outside
  if (!languages.has(language))
    return sayAndAsk(dc, outside, ['common.only-languages', { languages: languages.all.map(nameOf).join(', ') }])
  outside.learn({ language, chosen: true })
  return repeat(dc, state, outside, [['common.language']])
}

function nameOf({ words }: Language): string {
  return words.name
}

/** Does what a command says. */
export async function obey(
  command: Command,
  dc: DialogContext,
  state: ConversationState,
  outside: Outside,
): Promise<void> {
  switch (command) {
    case 'stop': {
      const bye = isUntouched(dc, state) ? 'menu.bye-kept' : 'menu.bye'
      outside.learn({ who: undefined, family: undefined, onBehalf: undefined, failures: state.failures })
      await dc.cancelAllDialogs()
      return outside.say({ messages: [[bye]], end: 'talk' })
    }
    case 'start-over':
      outside.learn({ who: undefined, family: undefined, onBehalf: undefined })
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

/** Says something in passing, and then what was asked once more. */
export async function sayAndAsk(dc: DialogContext, outside: Outside, message: Message): Promise<void> {
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
  const dialog = dc.activeDialog && dc.dialogs.find(dc.activeDialog.id)
  if (isShortened(state.lastSaid) && dialog instanceof FlowDialog) return dialog.again(dc, first)
  const { messages, ...rest } = state.lastSaid
  outside.say({ ...rest, messages: [...first, ...messages.filter(isSaidAgain)] })
  const running = dc.activeDialog
  if (running) running.state = { ...running.state, askedAt: outside.world.now, aside: true }
}

async function goBack(dc: DialogContext): Promise<void> {
  const dialog = dc.activeDialog && dc.dialogs.find(dc.activeDialog.id)
  const done = dialog instanceof FlowDialog && (await dialog.back(dc))
  if (!done) await begin(dc, {})
}
