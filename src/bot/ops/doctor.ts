// `doctor`: is everything there that Balie needs, part by part, in plain words for whoever installs it.
import { checkSwitchboard } from '../../tetra/check/check.ts'
import { limitsOf } from '../agenda-limits.ts'
import type { Config } from '../config.ts'
import { localTimeIn } from '../practice.ts'
import type { PracticeConfig } from '../settings/practice.ts'
import { loopback } from '../settings/setting.ts'
import { openStore } from '../store/open.ts'
import { StoreError } from '../store/store.ts'
import type { Command, Installation, Told } from './command.ts'
import { channelsOf } from './doctor-channels.ts'
import { clockOf } from './doctor-clock.ts'
import { plainOf } from './doctor-plain.ts'
import { portOf } from './doctor-port.ts'
import { good, type Opinion, unsure, wrong } from './opinion.ts'

export const doctor: Command = {
  name: 'doctor',
  alone: true,
  whole: true,
  forms: [['doctor', 'looks at settings, port, store, keys, Switchboard, channels and clock, and says what is wrong']],
  run: async ({ words }, { installation, now }) => {
    if (words.length > 0 || !installation) return undefined
    const { config } = installation
    const practices = await Promise.all(config.practices.map((each) => ofPractice(each, now)))
    return told([
      ...settingsOf(config),
      ...(await portOf(config)),
      ...(await storeOf(installation)),
      ...practices.flat(),
    ])
  },
}

function told(all: readonly Opinion[]): Told {
  const marks = { good: 'yes', wrong: 'NO', unsure: '?' }
  const bad = all.filter(({ verdict }) => verdict === 'wrong').length
  const last = bad === 0 ? 'Nothing is wrong.' : `${bad} ${bad === 1 ? 'thing needs' : 'things need'} somebody.`
  const lines = all.map(({ about, verdict, text }) => `${marks[verdict].padStart(3)}  ${about.padEnd(12)}  ${text}`)
  return { lines: [...lines, '', last], code: bad > 0 ? 1 : 0, data: all }
}

/** The settings could be read, or nobody would be here; what they mean for patients is worth a look all the same. */
function settingsOf({ practices, trustedProxies, host, port, metricsToken, webOrigins }: Config): readonly Opinion[] {
  const about = 'settings'
  const names = practices.map(({ name }) => name).join(', ')
  if (practices[0].tetra === 'demo')
    return [
      unsure(
        about,
        `This is the demo practice, on this machine only (${names}). .env.example says what a real one needs.`,
      ),
    ]
  const unproxied = trustedProxies.length === 0 && loopback.includes(host)
  return [
    good(about, `For ${names}, on ${host}:${port}.`),
    unproxied
      ? wrong(
          about,
          'TRUSTED_PROXIES is empty, but Balie listens on this machine only: behind a proxy all patients count as one address.',
        )
      : good(
          about,
          trustedProxies.length
            ? 'The address of patients is taken from your proxies.'
            : 'No proxy is believed about addresses.',
        ),
    webOrigins.length
      ? good(about, `The web chat may stand on ${webOrigins.length} other website(s).`)
      : unsure(about, 'WEB_ORIGINS is empty: the web chat stands on its own page only.'),
    metricsToken
      ? good(about, 'Figures can be read at /metrics.')
      : unsure(about, 'METRICS_TOKEN is empty: nobody can watch the figures.'),
    ...practices.flatMap(({ identification: { weak } }) =>
      weak.map((set) => unsure(about, `Patients are identified by ${set}: the practice has accepted that risk.`)),
    ),
  ]
}

/** Asks the Balie that runs, or opens the store; the embedded one belongs to one process. */
async function storeOf({ config, ask }: Installation): Promise<readonly Opinion[]> {
  try {
    const running = await ask(['keys', '--json'])
    if (running) return [good('store', 'Balie runs and has its store.'), keysOf(running.code === 0)]
    const { store } = await openStore(config)
    const { newest, rows } = await store.sealed()
    const { cancellations, tasks, outbox } = await store.backlog()
    await store.close()
    const where = config.databaseUrl ? 'PostgreSQL answers' : 'Balie does not run; its store can be opened'
    return [
      good('store', `${where}: ${outbox} replies, ${cancellations} cancellations and ${tasks} tasks are open.`),
      keysOf([...rows.keys()].every((name) => name === newest)),
    ]
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return [wrong('store', `${capital(error.message)}.`)]
  }
}

function keysOf(isOne: boolean): Opinion {
  return isOne
    ? good('keys', 'Everything is sealed with STORE_KEY.')
    : unsure('keys', 'An earlier key is still needed (STORE_KEY_PREVIOUS): see "keys".')
}

async function ofPractice(practice: PracticeConfig, now: () => number): Promise<readonly Opinion[]> {
  const agenda =
    practice.tetra === 'demo' ? [unsure('Switchboard', 'The agenda is simulated.')] : await agendaOf(practice, now)
  const clock = await clockOf(practice, now)
  const all = [...plainOf(practice), languagesOf(practice), ...agenda, clock, ...(await channelsOf(practice))]
  return all.map((each) => ({ ...each, text: `${practice.id}: ${each.text}` }))
}

/** Files that are not right stop every command before this one: then they are named there. */
function languagesOf({ languages: { codes, files, texts } }: PracticeConfig): Opinion {
  const names = codes.map((code) => files[code]?.words.name ?? code).join(', ')
  const own = Object.values(texts).reduce((count, each) => count + Object.keys(each).length, 0)
  return good('languages', own > 0 ? `${names}; ${own} sentences are the practice's own.` : `${names}.`)
}

/** What can be seen without a test patient; `switchboard-check` sees more. */
async function agendaOf({ tetra, zone }: PracticeConfig, now: () => number): Promise<readonly Opinion[]> {
  if (tetra === 'demo') return []
  const client = { ...tetra, now: () => localTimeIn(zone, now()) }
  const { findings } = await checkSwitchboard({ client, patient: undefined, cancel: undefined, session: undefined })
  const differs = findings.filter(({ verdict }) => verdict === 'differs')
  const limits = limitsOf(tetra).map((text) => unsure('Switchboard', text))
  if (differs.length > 0) return [...differs.map(({ text }) => wrong('Switchboard', text)), ...limits]
  return [
    good('Switchboard', 'It answers as Balie assumes. Try it with a test patient too: switchboard-check.'),
    ...limits,
  ]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
