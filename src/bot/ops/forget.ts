// `forget`: conversations go before their time, because somebody asks for it. The audit and open tasks stay.
import type { Command, OperatorParts, Told } from './command.ts'
import { record } from './operator-record.ts'

export const forget: Command = {
  name: 'forget',
  forms: [
    ['forget --patient N', 'every conversation that still names this patient number'],
    ['forget CHANNEL ID', 'one conversation, by its channel and its id there'],
  ],
  options: { patient: { type: 'string' } },
  run: async ({ words: [channel, id, ...more], options: { patient } }, parts) => {
    if (typeof patient === 'string')
      return channel === undefined && /^\d{1,15}$/.test(patient) ? forgetPatient(patient, parts) : undefined
    return channel && id && more.length === 0 ? forgetOne(channel, id, parts) : undefined
  },
}

/** What names nobody any more because the number was never given, cannot be found; it expires by itself. */
async function forgetPatient(patient: string, parts: OperatorParts): Promise<Told> {
  await record(parts, 'forget', 'every conversation', patient)
  const gone = await parts.store.forgetPatient(parts.practice, Number(patient))
  return { lines: [`Forgotten: ${gone} conversations.`], code: gone > 0 ? 0 : 1, data: { forgotten: gone } }
}

async function forgetOne(channel: string, id: string, parts: OperatorParts): Promise<Told> {
  await record(parts, 'forget', 'one conversation')
  const gone = await parts.store.forget({ practice: parts.practice, channel, id })
  if (!gone) return { lines: ['There is no such conversation.'], code: 1, data: { forgotten: 0 } }
  return { lines: ['Forgotten.'], code: 0, data: { forgotten: 1 } }
}
