// Guessing by the thousand, over many conversations and addresses at once; what it taught is a list that should be empty.
import type { Random } from '../soak/random.ts'
import { wrongGuess } from './guesses.ts'
import { addressOf, openTalk } from './talk.ts'
import type { Target } from './target.ts'

const perTalk = 3
/** As many as the agenda takes: who asks more is turned away, and learns nothing by that. */
const atOnce = 30
/** Of whom somebody is told anything: that they are known, that there are appointments, or a way to cancel one. */
const known = /Dank u wel|U hebt \d|volgende afspraak|afzeggen\? Ja of nee/

const toPerson = /^(Het lukt mij niet|Ik begrijp het helaas niet goed|De computer van de praktijk)/

export interface Guessed {
  readonly guesses: number
  /** Answers in which somebody was known. */
  readonly learnt: readonly string[]
  /** How often each answer to a guess was given. */
  readonly answers: ReadonlyMap<string, number>
  /** Statuses other than 200. */
  readonly refused: number
}

/** Makes so many wrong guesses, three a conversation, each conversation from an address of its own. */
export async function guess(target: Target, guesses: number, random: Random): Promise<Guessed> {
  const learnt: string[] = []
  const answers = new Map<string, number>()
  let [made, refused, talks] = [0, 0, 0]
  const one = async () => {
    const { say } = await openTalk(target.base, addressOf(talks++))
    await say('mijn afspraken')
    for (let nth = 0; nth < perTalk && made < guesses; nth++) {
      made += 1
      let text = ''
      for (const fact of wrongGuess(random)) {
        const seen = await say(fact)
        if (seen.status !== 200) refused += 1
        text = seen.said.map((each) => each.text).join('\n')
        if (known.test(text)) learnt.push(text)
      }
      answers.set(text, (answers.get(text) ?? 0) + 1)
      // A person goes on from here: another conversation is needed.
      if (toPerson.test(text)) return
    }
  }
  const worker = async () => {
    while (made < guesses) await one()
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, guesses) }, worker))
  return { guesses: made, learnt, answers, refused }
}
