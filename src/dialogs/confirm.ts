// "Wilt u deze afzeggen?": what is a yes to exactly that one, what is a no, and what is neither.
import { upcoming } from './ahead.ts'
import { readAnother } from './another.ts'
import { aboutOf } from './appointment-line.ts'
import type { CancelFacts } from './cancel.ts'
import { cancelled } from './cancel-outcome.ts'
import type { AppointmentFact, World } from './host.ts'
import type { Move } from './moves.ts'
import { isPuzzled } from './readers/asked-back.ts'
import { readChoice } from './readers/choice.ts'
import type { Hearing } from './readers/hearing.ts'
import { isMoving } from './readers/intent-rules.ts'
import { afterWaiting, isBack, isPausing } from './readers/pausing.ts'
import { isPlainYes } from './readers/plain-yes.ts'
import { isPointedYes } from './readers/pointed-yes.ts'
import { isAskingWhom } from './readers/recalling.ts'
import { isUnknown } from './readers/unknown.ts'
import { readYesNo } from './readers/yes-no.ts'
import { nextOf } from './which.ts'
import { mentionFor } from './wish.ts'
import type { Message, Value } from './words.ts'

/** A yes counts only as the answer to this very question; hesitation asks again, "weet ik niet" keeps the appointment. */
export function confirm(chosen: AppointmentFact, facts: CancelFacts, world: World): Move<CancelFacts> {
  const values = { at: { at: chosen.start }, agenda: { name: chosen.agendaName } }
  return {
    do: 'ask',
    asked: 'confirm',
    fresh: true,
    say: beforeConfirm(facts, values.agenda),
    question: [world.who?.only ? 'cancel.confirm-said' : 'cancel.confirm', values, aboutOf(chosen)],
    choices: [['choice.yes'], ['choice.no']],
    read: (text, hearing) => {
      const passing = readPassing(text, hearing, world)
      if (passing) return passing
      const answer = readYesNo(text, hearing)
      if (answer === 'yes' || isYesToThis(text, hearing, chosen, facts, world))
        return yesTo(chosen, text, hearing, facts)
      const another = readAnother(text, hearing, chosen, facts, world)
      if (another) return another
      if (answer === 'no' && isPuzzled(text)) return undefined
      if (answer !== 'no' && !isUnknown(text)) return readWaiting(text, hearing)
      if (isMoving(text)) return { chosen, sure: false, remark: 'moving' }
      if (isInterrupted(text, hearing)) return { remark: 'paused' }
      return facts.queue?.length ? nextOf(facts, 'kept') : { chosen, sure: false }
    },
  }
}

/**
 * "Wacht even", and "ik ben er weer" after it: the question stays as it was. Whose appointment it is was never said by somebody
 * without a number, and is not told to them.
 */
function readPassing(text: string, hearing: Hearing, { who }: World): Partial<CancelFacts> | undefined {
  if (hearing.how === 'keyed') return undefined
  if (isBack(text)) return { remark: 'surely' }
  if (isAskingWhom(text) && !who?.only) return { remark: 'whom' }
  return isPausing(text) ? { remark: 'paused' } : undefined
}

/** "Wacht even, mijn man roept": a moment, and no no after it. */
function isInterrupted(text: string, hearing: Hearing): boolean {
  const after = afterWaiting(text)
  return hearing.how !== 'keyed' && after !== undefined && readYesNo(after, hearing) !== 'no'
}

/** "Ik pak even mijn agenda": whatever is no answer and asks for a moment. */
function readWaiting(text: string, hearing: Hearing): Partial<CancelFacts> | undefined {
  if (hearing.how === 'keyed') return undefined
  const said = mentionFor(text, hearing)
  return said?.do === 'mention' && said.say[0]?.[0] === 'common.take-time' ? { remark: 'paused' } : undefined
}

/** After an answer to something else, or "neemt u de tijd", an "oké" may be meant for that: it is asked once more. */
function yesTo(
  chosen: AppointmentFact,
  text: string,
  hearing: Hearing,
  { byQuestion }: CancelFacts,
): Partial<CancelFacts> {
  if ((hearing.aside || byQuestion) && hearing.how !== 'keyed' && !isPlainYes(text))
    return { remark: 'surely', byQuestion: undefined }
  return { chosen, sure: true }
}

/** "Ja, die van donderdag mag weg", where the one asked about is the only one of that day. */
function isYesToThis(
  text: string,
  hearing: Hearing,
  chosen: AppointmentFact,
  facts: CancelFacts,
  world: World,
): boolean {
  if (!isPointedYes(text, hearing)) return false
  const list = facts.list ? upcoming(facts.list, world) : [chosen]
  const choice = readChoice(text, list, hearing)
  return choice?.kind === 'one' && list[choice.index]?.id === chosen.id
}

function beforeConfirm({ remark, done }: CancelFacts, agenda: Value): readonly Message[] {
  if (remark === 'paused') return [['common.take-time']]
  if (remark === 'whom') return [['cancel.with', { agenda }]]
  if (remark === 'surely') return [['confirm.late']]
  const last = done?.at(-1)
  if (remark === 'done' && last) return [cancelled(last)]
  if (remark === 'one-by-one') return [['cancel.one-by-one']]
  return remark === 'kept' ? [['cancel.kept-one']] : []
}
