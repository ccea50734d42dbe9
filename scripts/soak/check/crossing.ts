// I5: nothing of one conversation or patient appears in another's.
import type { Conversation, History, Line, Person } from '../history.ts'
import { datesIn, momentsIn } from '../moments.ts'
import type { ReadSentences, Sentence } from '../sentences.ts'
import type { Truth } from './agenda-truth.ts'
import { broken, type Violation } from './violation.ts'

/** Makes the check of one conversation: every name, number, date and moment in it must be its own patient's. */
export function createCrossingCheck(
  { people }: History,
  truth: Truth,
  read: ReadSentences,
): (conversation: Conversation) => Violation[] {
  const bySurname = new Map(people.map((person) => [person.surname.toLowerCase(), person]))
  const byNumber = new Map(people.map((person) => [String(person.id), person]))
  const byId = new Map(people.map((person) => [person.id, person]))
  return (conversation) => {
    const own = byId.get(conversation.patientId)
    const said = conversation.posts.map(({ text }) => text)
    const lines = [
      ...new Map([...conversation.seen, ...conversation.log].map((line) => [`${line.id} ${line.text}`, line])).values(),
    ]
    const found = lines.flatMap((line) => [
      ...(line.conversation === conversation.id ? [] : ['a message of another conversation']),
      ...(line.from === 'bot' ? strange(line, own, truth) : []),
      ...(line.from === 'bot' ? persons(line, [bySurname, byNumber], own, said, read) : posted(line, conversation)),
    ])
    return [...new Set(found)].map((what) => broken('I5', conversation, what))
  }
}

function strange({ text }: Line, own: Person | undefined, truth: Truth): string[] {
  const moments = own ? truth.momentsOf(own.id) : new Set()
  return [
    ...momentsIn(text)
      .filter((moment) => !moments.has(moment))
      .map((moment) => `an appointment at ${moment} that is not this patient's`),
  ]
}

/** What patients say themselves may be said back to them. */
function persons(
  { text }: Line,
  books: readonly ReadonlyMap<string, Person>[],
  own: Person | undefined,
  said: readonly string[],
  read: ReadSentences,
): string[] {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  const named = words.filter(
    (word) =>
      books.some((book) => book.has(word) && book.get(word)?.id !== own?.id) &&
      !said.some((each) => each.toLowerCase().includes(word)),
  )
  const spoken = new Set([...said.flatMap(datesSaid), ...(own ? [own.birthDate] : [])])
  const strange = datesIn(text).filter((date) => !spoken.has(date))
  const dates = strange.length > 0 && isExample(read(text)) ? [] : strange
  return [
    ...named.map((word) => `"${word}", which is somebody else's`),
    ...dates.map((date) => `the date ${date}, which is not this patient's`),
  ]
}

/** How a birth date may be given is shown with one that is nobody's. */
function isExample(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ key, values }) => key.endsWith('_example') && Object.keys(values).length === 0)
}

/** Six digits may be a number or a date, 300366: who says them as the one may hear them back as the other. */
function datesSaid(text: string): readonly string[] {
  const [, day, month, year] = /^(\d\d)(\d\d)(\d\d)$/.exec(text.trim()) ?? []
  return day ? [...datesIn(text), `19${year}-${month}-${day}`, `20${year}-${month}-${day}`] : datesIn(text)
}

function posted({ key, type }: Line, { posts }: Conversation): string[] {
  return key === undefined || type !== 'message' || posts.some((post) => post.key === key)
    ? []
    : ['a message that its patient never sent']
}
