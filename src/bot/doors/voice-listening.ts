// How to listen after a prompt: by what was asked. People who are not quick get time, also between keys.
import type { Expected } from '../channels/channel.ts'
import type { Prompt } from '../channels/phone.ts'

/** Times in ms. `endKey` ends a row of keys; where it is absent every key is an answer. */
export interface Listening {
  readonly mostKeys: number
  readonly endKey: '#' | undefined
  readonly betweenKeysMs: number
  /** How long nobody may say anything. */
  readonly silenceMs: number
  /** How long a pause in an answer may be. */
  readonly pauseMs: number
  /** Whether speaking or a key ends the prompt. */
  readonly bargeIn: boolean
}

const rows: Partial<Record<Expected, number>> = { birthDate: 8, patientNumber: 9 }

/** After a prompt, or when there is none. */
export function listeningAfter(prompt: Prompt | undefined): Listening {
  const row = prompt?.expects && rows[prompt.expects]
  return {
    mostKeys: row ?? 1,
    endKey: row ? '#' : undefined,
    betweenKeysMs: 5_000,
    silenceMs: 8_000,
    pauseMs: row || prompt?.expects === 'appointmentTime' ? 2_000 : 1_000,
    bargeIn: !prompt?.whole,
  }
}

/** After "een moment": the next event comes soon, whether somebody speaks or not. */
export const waitingMs = 1_500
