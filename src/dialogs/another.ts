// Another appointment named at the confirmation of one.
import { upcoming } from './ahead.ts'
import type { CancelFacts } from './cancel.ts'
import type { AppointmentFact, World } from './host.ts'
import { isChecking } from './readers/asked-back.ts'
import { readChoice } from './readers/choice.ts'
import type { Hearing } from './readers/hearing.ts'
import { isMoving } from './readers/intent-rules.ts'
import { isDenying, isNoneOfThem, isOther, isPointing } from './readers/other-one.ts'
import { isPointedYes } from './readers/pointed-yes.ts'
import { isPlaceNamed } from './readers/rank.ts'
import { tokensOf } from './readers/tokens.ts'
import { readYesNo } from './readers/yes-no.ts'
import { chosenPatch } from './which.ts'

/**
 * "Nee, die van maandag", "ja, de tweede", "zeg vrijdag maar af", "de andere": to the confirmation of that one. A number alone may be an answer
 * of its own: no.
 */
export function readAnother(
  text: string,
  hearing: Hearing,
  chosen: AppointmentFact,
  facts: CancelFacts,
  world: World,
): Partial<CancelFacts> | undefined {
  if (!facts.list || hearing.how === 'keyed' || isNoneOfThem(text) || isDenying(text) || isMoving(text))
    return undefined
  // "Is dat dinsdag?" is told which one it is, and moves to no other.
  if (isChecking(text)) return undefined
  const said = [...(facts.done ?? []), chosen].map(({ id }) => id)
  const list = upcoming(facts.list, world)
  const others = list.filter(({ id }) => !said.includes(id))
  if (isOther(text)) return others.length > 0 ? toOthers(namedIn(text, others, hearing), world) : undefined
  const isNamed = isPointing(text) || isPlaceNamed(tokensOf(text)) || isPointedYes(text, hearing)
  if (readYesNo(text, hearing) === undefined && !isNamed) return undefined
  const choice = readChoice(text, list, hearing)
  const named = choice?.kind === 'one' ? list[choice.index] : undefined
  return named && others.includes(named) ? { ...chosenPatch(named, world), queue: undefined } : undefined
}

/** "De andere van zaterdag": those of the others that fit, or all of them. */
function namedIn(text: string, others: readonly AppointmentFact[], hearing: Hearing): readonly AppointmentFact[] {
  const choice = readChoice(text, others, hearing)
  if (!choice || choice.kind === 'none') return others
  return others.filter((_, index) => (choice.kind === 'one' ? [choice.index] : choice.indexes).includes(index))
}

function toOthers(others: readonly AppointmentFact[], world: World): Partial<CancelFacts> | undefined {
  const [only, ...more] = others
  if (more.length === 0) return { ...chosenPatch(only, world), queue: undefined }
  return {
    chosen: undefined,
    sure: undefined,
    queue: undefined,
    remark: undefined,
    seen: 0,
    among: others.map(({ id }) => id),
  }
}
