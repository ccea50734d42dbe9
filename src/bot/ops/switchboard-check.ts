// `switchboard-check`: which assumptions about a practice's Switchboard hold, for whoever connects it.
import { readFileSync } from 'node:fs'
import { Temporal } from 'temporal-polyfill'
import { type CheckOptions, checkSwitchboard, type Report } from '../../tetra/check/check.ts'
import type { Finding } from '../../tetra/check/finding.ts'
import type { ClientOptions } from '../../tetra/client.ts'
import { limitsOf } from '../agenda-limits.ts'
import { localTimeIn } from '../practice.ts'
import type { Command, CommandLine, OperatorParts, Told } from './command.ts'

export const switchboardCheck: Command = {
  name: 'switchboard-check',
  alone: true,
  forms: [
    [
      'switchboard-check --patient NUMBER --born YYYY-MM-DD',
      "tries the practice's Switchboard with a test patient, and says which settings to use; changes nothing",
    ],
    ['switchboard-check … --session FILE', "also with a session of the practice's portal, which stands in that file"],
    ['switchboard-check … --cancel ID', 'also cancels this appointment of the test patient'],
  ],
  options: {
    patient: { type: 'string' },
    born: { type: 'string' },
    session: { type: 'string' },
    cancel: { type: 'string' },
  },
  run: async ({ words, options }, parts) => {
    const asked = readOptions(options)
    if (words.length > 0 || !asked) return undefined
    const { client, close } = await openSwitchboard(parts)
    try {
      return told(await checkSwitchboard({ ...asked, client }), limitsOf(parts.tetra))
    } finally {
      await close()
    }
  },
}

/** `undefined` when they make no sense: half a patient, no date, no number, a file that is not there. */
function readOptions({
  patient,
  born,
  session,
  cancel,
}: CommandLine['options']): Omit<CheckOptions, 'client'> | undefined {
  if ((patient === undefined) !== (born === undefined)) return undefined
  if (patient !== undefined && !/^[1-9]\d{0,14}$/.test(String(patient))) return undefined
  if (born !== undefined && !isDate(String(born))) return undefined
  if (cancel !== undefined && (patient === undefined || !/^\d{1,15}$/.test(String(cancel)))) return undefined
  const secret = session === undefined ? undefined : readSecret(String(session))
  if (session !== undefined && secret === undefined) return undefined
  return {
    patient: patient === undefined ? undefined : { patientId: Number(patient), birthDate: String(born) },
    cancel: cancel === undefined ? undefined : Number(cancel),
    session: secret,
  }
}

function isDate(text: string): boolean {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && Temporal.PlainDate.from(text, { overflow: 'reject' }) !== undefined
  } catch {
    return false
  }
}

/** From a file, so that it stands in no list of running programs. */
function readSecret(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined
  } catch {
    return undefined
  }
}

/** The practice's own; for the demo a simulator that starts for this, so that the demo's own appointments stay. */
async function openSwitchboard({ tetra, zone, now }: OperatorParts) {
  const localNow = () => localTimeIn(zone, now())
  if (tetra !== 'demo') return { client: { ...tetra, now: localNow }, close: async () => {} }
  const { startSimulator } = await import('../../tetra/simulator/simulator.ts')
  const { url, cancelUrl, credentials, close } = await startSimulator({ now: localNow })
  const client: ClientOptions = { ...credentials, url, cancelUrl, now: localNow }
  return { client, close }
}

const marks: Record<Finding['verdict'], string> = { holds: 'yes', differs: 'NO', unknown: '?' }

function told({ findings, settings }: Report, limits: readonly string[]): Told {
  const lines = findings.map(
    ({ about, verdict, text }) => `${marks[verdict].padStart(3)}  ${about.padEnd(10)}  ${text}`,
  )
  const wrong = findings.filter(({ verdict }) => verdict === 'differs').length
  const open = findings.filter(({ verdict }) => verdict === 'unknown').length
  return {
    lines: [...lines, '', sentence(wrong, open), ...limits, ...toUse(settings)],
    code: wrong > 0 ? 1 : 0,
    data: { findings, settings, limits },
  }
}

function sentence(wrong: number, open: number): string {
  const first =
    wrong === 0
      ? 'Everything that could be checked is as Balie assumes.'
      : `${wrong === 1 ? 'One thing is' : `${wrong} things are`} not as Balie assumes.`
  return open === 0 ? first : `${first} ${open} could not be told by this check.`
}

function toUse(settings: Report['settings']): readonly string[] {
  const lines = Object.entries(settings).map(([name, value]) => `  ${name}=${value}`)
  return lines.length === 0 ? [] : ['', 'Settings to use:', ...lines]
}
