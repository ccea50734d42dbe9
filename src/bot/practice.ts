// One practice at work: its settings, its agenda, its clock.
import { Temporal } from 'temporal-polyfill'
import { createLanguages } from '../dialogs/languages.ts'
import { inWords, type PracticeWords } from '../dialogs/words.ts'
import type { Agenda } from '../tetra/agenda.ts'
import type { PracticeConfig } from './settings/practice.ts'

/** What everything that is done for one practice needs of it. */
export interface Practice {
  readonly config: PracticeConfig
  readonly agenda: Agenda
  readonly words: PracticeWords
  /** Shows the practice's staff that a task waits; absent where that is not configured. */
  readonly alert: (() => Promise<void>) | undefined
  /** The practice's wall clock at a moment (ms since the epoch), as `YYYY-MM-DDTHH:MM:SS`. */
  readonly localTime: (now: number) => string
}

/** Puts together what a practice says and how it counts time; nothing is asked of the agenda yet. */
export function createPractice(config: PracticeConfig, agenda: Agenda): Practice {
  const { name, phone, emergencyPhone, privacyUrl, hours, zone, whatsapp } = config
  const { codes, files, texts } = config.languages
  const languages = createLanguages(files, codes, texts)
  const [{ code: first = '' } = {}] = languages.all
  const words = { practice: name, phone, emergencyPhone, privacy: privacyUrl, hours, page: whatsapp?.page, languages }
  return {
    config,
    agenda,
    words,
    alert: config.alerts ? () => agenda.alert(inWords(['task.alert'], first, 'text', '', words)) : undefined,
    localTime: createLocalTime(zone),
  }
}

const quarterMs = 15 * 60_000

/**
 * The wall clock of a zone as `YYYY-MM-DDTHH:MM:SS`, by moment (ms since the epoch). A turn asks for it several times, so
 * it is kept for its second, and the zone's offset for a quarter of an hour: no zone changes its clock within one.
 */
export function createLocalTime(zone: string): (now: number) => string {
  let [quarter, offset] = [Number.NaN, 0]
  let [second, said] = [Number.NaN, '']
  return (now) => {
    if (Math.floor(now / 1000) === second) return said
    second = Math.floor(now / 1000)
    const current = Math.floor(now / quarterMs)
    if (current !== quarter) {
      quarter = current
      offset = Date.parse(`${localTimeIn(zone, current * quarterMs)}Z`) - current * quarterMs
    }
    said = new Date(now + offset).toISOString().slice(0, 19)
    return said
  }
}

/** The wall clock of a zone at a moment (ms since the epoch). */
export function localTimeIn(zone: string, now: number): Temporal.PlainDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDateTime()
}
