// The agenda gave no answer: said honestly, and whether to try again.
import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs'
import type { Host } from './host.ts'
import type { Choice } from './moves.ts'

const choices: readonly Choice[] = [['choice.retry'], ['choice.stop']]

/** Says that the agenda does not answer, and asks whether to try once more. */
export function sayStuck(host: Host): void {
  host.say({ messages: [['agenda.down'], ['agenda.retry']], choices, asked: 'confirm' })
}

/** Where the answer to that leads, if it leads away; `undefined`: it is tried again. */
export function awayFromStuck(dc: DialogContext, host: Host): Promise<DialogTurnResult> | undefined {
  const { text } = host.heard
  if (host.declines(text)) return host.toMenu(dc)
  const other = text === undefined ? undefined : host.digress(dc, text, 'wish')
  return other?.do === 'switch' ? other.to(dc) : undefined
}
