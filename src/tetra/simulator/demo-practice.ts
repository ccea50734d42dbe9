import type { Temporal } from 'temporal-polyfill'

/** Who is registered at a practice. `birthDate` as `YYYY-MM-DD`; `name` as the practice writes it. */
export interface DemoPatient {
  readonly id: number
  readonly name: string
  readonly birthDate: string
  readonly gender: 'O' | 'M' | 'V'
  readonly bsn?: string
}

/** An appointment of the practice; `start` on its wall clock, `status` as the wire writes it, `token` of the cancel URL. */
export interface DemoAppointment {
  readonly id: number
  readonly patientId: number
  readonly agendaId: number
  readonly start: Temporal.PlainDateTime
  readonly minutes: number
  readonly status: string
  readonly token: string | null
  /** What differs from the usual of its agenda; `colour` as six hex digits. */
  readonly agendaName?: string
  readonly block?: { readonly id: number; readonly name: string; readonly colour: string; readonly minutes: number }
  readonly fromPortal?: boolean
  readonly remarks?: string
}

/** The agendas of Huisartsenpraktijk De Linde, an invented practice. */
export const demoAgendas = [
  { id: 10088, name: 'Assistent' },
  { id: 10090, name: 'Dhr. Voorbeeld' },
] as const

/** Its invented patients. */
export const demoPatients: readonly DemoPatient[] = [
  { id: 157376, name: 'Dhr. E De testpatiënt', birthDate: '1965-01-01', gender: 'M', bsn: '999990019' },
  { id: 10263, name: 'Mw. A.B. van der Berg-Jansen', birthDate: '1984-03-12', gender: 'V', bsn: '999990020' },
  { id: 20001, name: 'Dhr. J. Jansen', birthDate: '2004-02-29', gender: 'M' },
  { id: 20002, name: 'Mw. L. Jansen', birthDate: '2004-02-29', gender: 'V' },
  { id: 30412, name: 'Dhr. M. El Amrani', birthDate: '1951-11-23', gender: 'M' },
  { id: 48888, name: 'Mw. S. Meijer', birthDate: '1999-12-31', gender: 'V' },
  { id: 61616, name: 'Mw. N. de Klein', birthDate: '2016-06-16', gender: 'V' },
]

const gp = { agendaId: 10090, minutes: 10, status: '' }
const assistant = { agendaId: 10088, minutes: 20, status: '' }

const planned = [
  { id: 115901, patientId: 157376, days: 3, at: '09:15', ...gp, token: '01077771_dQx4Vn0TzLs8' },
  { id: 115902, patientId: 157376, days: 13, at: '14:40', ...assistant, token: '01077771_p2KcWm7RfBh1' },
  { id: 115903, patientId: 157376, days: -30, at: '09:00', ...gp, status: 'Gebeurd', token: null },
  { id: 115904, patientId: 10263, days: 1, at: '08:10', ...gp, token: '01077771_aYe9Gu3JvXt6' },
  { id: 115905, patientId: 10263, days: 2, at: '11:20', ...gp, token: '01077771_o5NiHq8DkZw2' },
  { id: 115906, patientId: 10263, days: 8, at: '10:00', ...assistant, token: '01077771_m1SrCb4PyEf7' },
  { id: 115907, patientId: 10263, days: 30, at: '16:30', ...gp, token: null },
  { id: 115908, patientId: 20001, days: 5, at: '08:40', ...gp, token: '01077771_u6LxTd0AgMj9' },
  { id: 115909, patientId: 20002, days: 5, at: '08:50', ...gp, token: '01077771_i3VoKs5QnRz8' },
  { id: 115911, patientId: 61616, days: 4, at: '15:30', ...gp, token: '01077771_w7BeFp2UcHy4' },
] as const

const present = { id: 115910, patientId: 48888, ...gp, minutes: 20, status: 'Aanwezig', token: '01077771_e8ZaJt1XiGk5' }

/** The appointments as they are at `now` (the practice's wall clock): days counted from today, weekends on Monday. */
export function demoAppointments(now: Temporal.PlainDateTime): readonly DemoAppointment[] {
  const today = now.toPlainDate()
  const fixed = planned.map(({ days, at, ...rest }) => ({
    ...rest,
    start: afterWeekend(today.add({ days })).toPlainDateTime(at),
  }))
  return [...fixed, { ...present, start: justBegun(now) }]
}

/** Five minutes ago, on the minute, though not before midnight: it is always today. */
function justBegun(now: Temporal.PlainDateTime): Temporal.PlainDateTime {
  const began = now.round({ smallestUnit: 'minute', roundingMode: 'floor' }).subtract({ minutes: 5 })
  return began.toPlainDate().equals(now.toPlainDate()) ? began : now.toPlainDate().toPlainDateTime()
}

function afterWeekend(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.dayOfWeek > 5 ? day.add({ days: 8 - day.dayOfWeek }) : day
}
