// A practice that is not the demo: what De Wilg sets, and what it sets to reach an agenda.
import type { Simulator } from '../src/tetra/simulator/simulator.ts'

/** What every real practice sets of its own. */
export const deWilg = {
  STORE_KEY: Buffer.alloc(32, 7).toString('base64'),
  PRACTICE_NAME: 'Praktijk De Wilg',
  PRACTICE_PHONE: '030 111 22 33',
  PRACTICE_EMERGENCY_PHONE: '030 111 22 34',
  PRACTICE_PRIVACY_URL: 'dewilg.example/privacy',
  PRACTICE_HOURS_NL: 'werkdagen',
  PRACTICE_HOURS_EN: 'weekdays',
}

/** An agenda that no test reaches. */
export const itsAgenda = {
  TETRA_URL: 'https://agenda.example/switchboard',
  TETRA_NAME: 'balie',
  TETRA_KEY: 'a-key',
  TETRA_TARGET: '01234567',
}

/** A simulated one, with its route by token. */
export function agendaOf({ url, cancelUrl, credentials }: Simulator) {
  return {
    TETRA_URL: url,
    TETRA_NAME: credentials.name,
    TETRA_KEY: credentials.key,
    TETRA_TARGET: credentials.target,
    TETRA_CANCEL_URL: cancelUrl,
  }
}
