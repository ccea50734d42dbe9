// What the first turn costs more than the second is paid before it comes.
import { setImmediate as breath } from 'node:timers/promises'
import { converse } from '../dialogs/conversation.ts'
import { readEmergency } from '../dialogs/readers/emergency.ts'
import type { Language } from '../dialogs/readers/hearing.ts'
import { fresh, type Heard } from '../dialogs/state.ts'
import { inWords } from '../dialogs/words.ts'
import { directLine } from './channels/web.ts'
import { inReply, merge } from './reply.ts'
import { createScene } from './scene.ts'
import { contextFor } from './silent-adapter.ts'
import type { TurnParts } from './turn-parts.ts'

const nobody = 'nobody'

/**
 * Greets nobody and hears a wish from nobody, in each language: readers, dialogs and words are then compiled. Nothing is asked of
 * the agenda or the store, and nothing is kept, logged or counted.
 */
export async function warmUp(parts: TurnParts): Promise<void> {
  for (const language of ['nl', 'en'] as const) {
    await rehearse(parts, language, { kind: 'start' })
    await breath()
    const wish = inWords(['choice.list'], language, 'text', today(parts), parts.practice.words)
    readEmergency(wish)
    await rehearse(parts, language, { kind: 'words', text: wish })
    await breath()
  }
}

async function rehearse(parts: TurnParts, locale: Language, heard: Heard): Promise<void> {
  const { practice, now } = parts
  const conversation = { practice: practice.config.id, channel: nobody, id: nobody }
  const scene = createScene({
    parts,
    arrival: { conversation, activityId: nobody, user: nobody, heard, how: 'typed', locale, arrivedAt: now() },
    lease: { conversation, fence: 0 },
    stored: undefined,
    state: fresh,
    started: now(),
    lastNewsAt: 0,
    beginCall: () => {},
  })
  await converse(contextFor(nobody, nobody, nobody), scene.before, heard, scene.outside)
  const said = merge(scene.said)
  if (said) directLine.write(inReply(said, locale, today(parts), practice.words))
}

function today({ practice, now }: TurnParts): string {
  return practice.localTime(now()).slice(0, 10)
}
