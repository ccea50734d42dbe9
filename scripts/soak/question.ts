// "Shall I cancel it?": what patients do then, in every way that has gone wrong somewhere.
import { setTimeout as wait } from 'node:timers/promises'
import type { Snapshot } from './history.ts'
import { momentOf, momentsIn } from './moments.ts'
import { activityOf, type Patient, saidNow } from './patient.ts'
import { meaningOf, type Saying, say } from './phrases.ts'
import type { AtQuestion } from './plan.ts'
import type { Sentence } from './sentences.ts'

type Act = (patient: Patient, confirms: Snapshot | undefined) => Promise<readonly Sentence[] | 'gone'>

const lateMs = 301_000

const acts: Readonly<Record<AtQuestion, Act>> = {
  yes: (patient, confirms) => yes(patient, confirms),
  no: (patient) => tell(patient, 'no'),
  'five-yeses': (patient, confirms) => together(patient, ['yes', 'yes', 'yes', 'yes', 'yes'], confirms),
  'yes-then-no': (patient, confirms) => together(patient, ['yes', 'no'], confirms),
  'yes-then-stop': (patient, confirms) => together(patient, ['yes', 'stop'], confirms),
  'no-then-yes': (patient, confirms) => together(patient, ['no', 'yes'], confirms),
  'late-yes': async (patient, confirms) => {
    await wait(lateMs)
    return yes(patient, confirms)
  },
  vanish: async () => 'gone',
  'yes-then-vanish': async (patient, confirms) => {
    const { door, plan, posts, random } = patient
    const [key, place, text] = [`${plan.number}-${posts.length + 1}`, posts.length, say('yes', plan.english, random)]
    const post = { key, text, means: 'yes', ...saidNow(patient), ...(confirms && { confirms }) } as const
    posts.push(post)
    const taken = door.postOnce(activityOf(plan, post))
    door.close()
    if (await taken) posts[place] = { ...post, takenAt: Date.now() }
    return 'gone'
  },
}

/** Those that lead to a cancellation at once, so that a process can be killed during it. */
const yeses: ReadonlySet<AtQuestion> = new Set(['yes', 'five-yeses', 'yes-then-no', 'yes-then-stop', 'yes-then-vanish'])

/** Acts as planned; `asked` counts the questions so far. Gives what was answered, or `gone` for who left. */
export async function atQuestion(
  patient: Patient,
  question: Sentence,
  asked: number,
): Promise<readonly Sentence[] | 'gone'> {
  const { plan, own, world, person } = patient
  const confirms = own.get(momentsIn(question.values.at ?? '')[0] ?? '')
  if (asked === 0 && plan.practice && confirms) await practiceActs(patient, confirms)
  const planned = plan.atQuestion[asked] ?? 'yes'
  const act = acts[planned]
  patient.acts.push(planned)
  const aim = yeses.has(planned) ? world.killer.aim() : undefined
  if (aim?.point === 'yes')
    void wait(patient.random.whole(0, 40)).then(() => world.killer.strike(patient.door.process()))
  else if (aim) world.agenda.order({ do: 'arm', patientId: person.id, point: aim.point })
  const answered = await act(patient, confirms)
  aim?.over()
  if (aim && answered !== 'gone') world.agenda.order({ do: 'disarm', patientId: person.id })
  return answered
}

function yes(patient: Patient, confirms: Snapshot | undefined) {
  return patient.say(say('yes', patient.plan.english, patient.random), 'yes', confirms)
}

function tell(patient: Patient, what: Saying) {
  return patient.say(say(what, patient.plan.english, patient.random), meaningOf(what))
}

/** All within a second, without waiting for an answer; who overtakes says them all at once, and they come in any order. */
async function together(patient: Patient, sayings: readonly Saying[], confirms: Snapshot | undefined) {
  const answers = sayings.map(async (what, i) => {
    await wait(patient.plan.overtakes ? patient.random.whole(0, 20) : i * 150)
    return what === 'yes' ? yes(patient, confirms) : tell(patient, what)
  })
  return (await Promise.all(answers)).at(-1) ?? []
}

/** The practice moves the appointment by an hour, gives it to somebody else, or takes it out. */
async function practiceActs({ plan, world, own, random }: Patient, { id, start, agendaId }: Snapshot): Promise<void> {
  if (plan.practice === 'removes') return void (await world.agenda.change({ kind: 'removed', id }))
  if (plan.practice === 'reuses') {
    const other = random.pick(world.people).id
    world.calendars.get(other)?.set(momentOf(start), { id, start, agendaId })
    return void (await world.agenda.change({ kind: 'reused', id, to: other }))
  }
  const to = `${start.slice(0, 11)}${String((Number(start.slice(11, 13)) + 1) % 24).padStart(2, '0')}${start.slice(13)}`
  own.set(momentOf(to), { id, start: to, agendaId })
  await world.agenda.change({ kind: 'moved', id, to })
}
