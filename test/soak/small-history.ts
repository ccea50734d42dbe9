// A small run in which everything is right: one patient cancels, one keeps, one is told that it did not work.
import nl from '../../locales/nl.json' with { type: 'json' }
import type { AgendaEntry, AuditLine, Conversation, History, Line, Planned, Post } from '../../scripts/soak/history.ts'

/** When the small run begins, in ms. */
export const began = Date.parse('2026-11-23T10:00:00Z')

/** A sentence of the locale with its places filled. */
export function sentence(key: keyof typeof nl, values: Readonly<Record<string, string | number>> = {}): string {
  const phone = { phone: '020 123 45 67', daypart: 'Goedemorgen', practice: 'De Linde', privacy: 'delinde.example' }
  const filled = Object.entries({ ...phone, ...values }).reduce(
    (text, [name, value]) => text.replaceAll(`{{${name}}}`, String(value)),
    nl[key],
  )
  return filled.charAt(0).toUpperCase() + filled.slice(1)
}

/** The patients' appointments, and how the bot writes their moments. */
export const planned: readonly Planned[] = [
  { id: 1, patientId: 301, agendaId: 10090, start: '2026-11-26T09:15:00', token: 'wis-1' },
  { id: 2, patientId: 301, agendaId: 10088, start: '2026-12-03T14:40:00', token: 'wis-2' },
  { id: 3, patientId: 302, agendaId: 10090, start: '2026-11-27T08:10:00', token: 'wis-3' },
  { id: 4, patientId: 303, agendaId: 10090, start: '2026-11-30T16:05:00', token: 'wis-4' },
]
export const at: Readonly<Record<number, string>> = {
  1: 'donderdag 26 november om 9.15 uur',
  2: 'donderdag 3 december om 14.40 uur',
  3: 'vrijdag 27 november om 8.10 uur',
  4: 'maandag 30 november om 16.05 uur',
}

const people = [
  { id: 301, name: 'Dhr. A. Ravelino', surname: 'Ravelino', birthDate: '1970-05-04' },
  { id: 302, name: 'Mw. B. Tomalu', surname: 'Tomalu', birthDate: '1981-02-03' },
  { id: 303, name: 'Mw. C. Senkado', surname: 'Senkado', birthDate: '1992-10-30' },
]

/** `[said, answered, means, confirms]`, a turn per line; a turn takes a second. */
type Turn = readonly [said: string, answered: string, means?: Post['means'], confirms?: number]

function conversation(number: number, patientId: number, turns: readonly Turn[]): Conversation {
  const id = `c${number}`
  const posts: Post[] = []
  const log: Line[] = []
  turns.forEach(([said, answered, means = 'other', confirms], i) => {
    const time = began + number * 60_000 + i * 1000
    const key = `${id}-${i}`
    const shown = planned.find((one) => one.id === confirms)
    const snapshot = shown && { id: shown.id, start: shown.start, agendaId: shown.agendaId }
    posts.push({
      key,
      text: said,
      means,
      at: time,
      takenAt: time + 500,
      id: `${key}-p`,
      ...(snapshot && { confirms: snapshot }),
    })
    const line = { type: 'message', conversation: id }
    log.push({ ...line, id: `${key}-p`, from: 'patient', text: said, at: time, key })
    log.push({ ...line, id: `${key}-b`, from: 'bot', text: answered, at: time + 400, replyTo: `${key}-p` })
  })
  return { number, id, kind: 'test', patientId, posts, log, seen: log }
}

/** Up to the question whether this appointment may be cancelled. */
function upToQuestion(id: number, number: string, birthDate: string): Turn[] {
  const question = sentence('cancel.confirm', { at: at[id] ?? '', agenda: 'Dhr. Voorbeeld' })
  return [
    ['afspraak afzeggen', `${sentence('greeting')}\n${sentence('identify.intro')}\n${sentence('identify.birth-date')}`],
    [birthDate, `${sentence('identify.echo', { birthDate })}\n${sentence('identify.number')}`],
    [number, `${sentence('identify.known')}\n${question}`],
  ]
}

const more = sentence('menu.more')
const bye: Turn = ['nee dank u', sentence('menu.bye')]

function look(number: number, patientId: number, time: number): AgendaEntry {
  return { number, at: time, method: 'GetAfspraken', fields: { patientId }, answeredAt: time + 5, status: 200 }
}

function send(number: number, token: string, time: number): AgendaEntry {
  return { number, at: time, method: 'cancel-url', fields: { token, http: 'GET' }, answeredAt: time + 5, status: 200 }
}

function record(what: string, who: number, outcome: string): AuditLine {
  return { at: began, what, who: String(who), outcome }
}

/** The run. */
export function smallHistory(): History {
  const yes = began + 60_000 + 3000
  const refused = began + 3 * 60_000 + 3000
  const done = sentence('cancel.done', { at: at[1] ?? '' })
  const stays = sentence('cancel.stays', { at: at[2] ?? '' })
  const effect = { kind: 'cancelled', id: 1, patientId: 301, agendaId: 10090, start: '2026-11-26T09:15:00' } as const
  return {
    people,
    planned,
    changes: [],
    agenda: [
      look(0, 301, yes + 100),
      { ...send(1, 'wis-1', yes + 200), effect, effectAt: yes + 201 },
      look(2, 301, yes + 300),
      look(3, 303, refused + 100),
      { ...send(4, 'wis-4', refused + 200), fault: 'refused' },
      look(5, 303, refused + 300),
    ],
    conversations: [
      conversation(1, 301, [
        ...upToQuestion(1, '301', '4 mei 1970'),
        ['ja', `${done}\n${stays}\n${sentence('cancel.new-one')}\n${more}`, 'yes', 1],
        bye,
      ]),
      conversation(2, 302, [
        ...upToQuestion(3, '302', '3 februari 1981'),
        ['nee', `${sentence('cancel.kept')}\n${more}`, 'no'],
        bye,
      ]),
      conversation(3, 303, [
        ...upToQuestion(4, '303', '30 oktober 1992'),
        ['ja', `${sentence('cancel.not-done', { at: at[4] ?? '' })}\n${more}`, 'yes', 4],
        bye,
      ]),
    ],
    audit: [
      ...[301, 302, 303].map((who) => record('identify', who, 'identified')),
      record('cancel', 301, 'done'),
      record('cancel', 303, 'not-done'),
    ],
  }
}
