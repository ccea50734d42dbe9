// What the dialogs of a turn are given: the turn's own things, and the ways from one dialog to another.
import type { DialogContext, DialogInstance, DialogTurnResult } from 'botbuilder-dialogs'
import type { Digression, Host } from './host.ts'
import { type MenuFacts, menuId } from './menu.ts'
import { readYesNo } from './readers/yes-no.ts'
import { isSaid, isSaidAgain, isToldAside, knownIn, wishIn } from './running.ts'
import { mindAnother } from './somebody-else.ts'
import type { ConversationState, Outside } from './state.ts'
import { mentionFor, readAlong } from './wish.ts'

/** `stack` gives the dialogs as they are when it is asked. */
export function hostFrom(outside: Outside, state: ConversationState, stack: () => readonly DialogInstance[]): Host {
  const toMenu = async (dc: DialogContext, facts: MenuFacts): Promise<DialogTurnResult> => {
    await dc.cancelAllDialogs()
    return dc.beginDialog(menuId, facts)
  }
  const { heard, say } = outside
  const { lastSaid } = state
  return {
    heard,
    say,
    get world() {
      return outside.world
    },
    get hearing() {
      return outside.hearing
    },
    toldAside: isToldAside(lastSaid),
    call: (name, input) => outside.call(name, input, stack()),
    digress: (dc, text, asked): Digression | undefined => {
      const heard = mentionFor(text, { ...outside.hearing, asked })
      if (heard?.do === 'mention') return isSaid(lastSaid, heard.say) ? undefined : heard
      if (heard?.do === 'explain') return heard
      if (heard?.do === 'repeat')
        return { do: 'repeat', say: (lastSaid?.messages ?? []).slice(0, -1).filter(isSaidAgain) }
      if (heard?.do !== 'wish') return undefined
      const along = readAlong(text, outside.hearing)
      const isNew = Object.keys(along.known).length > 0 || along.time !== undefined || along.named !== undefined
      if (heard.wish === wishIn(dc) && !isNew) return undefined
      const facts = { wish: heard.wish, ...along, known: { ...knownIn(dc), ...along.known } }
      mindAnother(text, state, outside)
      return { do: 'switch', to: (on) => toMenu(on, facts) }
    },
    declines: (text) => text !== undefined && (readYesNo(text, outside.hearing) === 'no' || /^\W*stop/i.test(text)),
    toPerson: (dc, because) => toMenu(dc, { wish: 'person', because }),
    toMenu: (dc) => toMenu(dc, { again: true }),
  }
}
