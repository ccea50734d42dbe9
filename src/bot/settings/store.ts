// What Balie keeps, where, and for how long.
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { isKey, key, list, text, whole } from './setting.ts'

/** Where things are kept, under which keys, and for how long. */
export interface StoreConfig {
  readonly dataDir: string
  /** PostgreSQL instead of the embedded store. */
  readonly databaseUrl: string | undefined
  /** 32 bytes; in demo mode a key of its own in the data folder. */
  readonly storeKey: Buffer | undefined
  /** Earlier keys, which still open what they closed. */
  readonly previousKeys: readonly Buffer[]
  readonly conversationHours: number
  /** Records of the audit are not purged before. */
  readonly auditYears: number
}

export const storeSettings = {
  DATA_DIR: text('.balie').refine(hasRoomForSocket, 'must be a shorter path: at most 90 characters in all'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }).optional(),
  STORE_KEY: key.optional(),
  STORE_KEY_PREVIOUS: list.refine((keys) => keys.every(isKey), 'must be 32 bytes in base64, or several with commas'),
  CONVERSATION_HOURS: whole(24, 1, 24 * 30),
  AUDIT_YEARS: whole(5, 1, 30),
}
const shape = z.object(storeSettings)

/** The operator's commands reach a Balie that runs by a socket there, whose path systems allow some 104 bytes. */
function hasRoomForSocket(folder: string): boolean {
  return Buffer.byteLength(join(resolve(folder), 'balie.sock')) <= 101
}

/** From settings that have been checked. */
export function toStore(given: z.infer<typeof shape>): StoreConfig {
  return {
    dataDir: given.DATA_DIR,
    databaseUrl: given.DATABASE_URL,
    storeKey: given.STORE_KEY ? Buffer.from(given.STORE_KEY, 'base64') : undefined,
    previousKeys: given.STORE_KEY_PREVIOUS.map((key) => Buffer.from(key, 'base64')),
    conversationHours: given.CONVERSATION_HOURS,
    auditYears: given.AUDIT_YEARS,
  }
}
