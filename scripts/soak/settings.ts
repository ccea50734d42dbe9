// The bots' settings in a run: a real practice's, with the limits raised that so many patients on one address would meet.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'

/** Limits that are raised, because all patients come from one address and are a few people over and over; printed by every run. */
export const raisedLimits = {
  MESSAGES_PER_MINUTE: '100000',
  CHATS_PER_MINUTE: '100000',
  TETRA_CONCURRENCY: '64',
  TETRA_WAITING: '1000',
  IDENTIFY_FLOOR_MS: '0',
  FAILURES_PER_NUMBER: '1000000',
  FAILURES_PER_BIRTH_DATE: '1000000',
  FAILURES_PER_ADDRESS: '1000000',
  FAILURES_PER_DOOR: '1000000',
} as const

/** One for the whole run: several processes on one store open the same rows. */
const storeKey = randomBytes(32).toString('base64')

/** What all processes of a run have in common. */
export function commonSettings(folder: string): Readonly<Record<string, string>> {
  return {
    ...raisedLimits,
    PATH: process.env.PATH ?? '',
    HOME: folder,
    HOST: '127.0.0.1',
    DATA_DIR: join(folder, 'data'),
    STORE_KEY: storeKey,
    LOG_LEVEL: 'warn',
    PRACTICE_NAME: 'Huisartsenpraktijk De Linde',
    PRACTICE_PHONE: '020 123 45 68',
    PRACTICE_EMERGENCY_PHONE: '020 123 45 61',
    PRACTICE_PRIVACY_URL: 'soak.example/privacy',
    PRACTICE_HOURS_NL: 'werkdagen van 8.00 tot 17.00 uur',
    PRACTICE_HOURS_EN: 'on weekdays from 8:00 to 17:00',
    TETRA_NAME: 'soak',
    TETRA_KEY: 'soak-key',
    TETRA_TARGET: 'Soak',
  }
}
