// What Balie keeps, where, and for how long.
import { z } from 'zod'
import { text, whole } from './setting.ts'

export interface StoreConfig {
  readonly dataDir: string
  /** PostgreSQL instead of the embedded store. */
  readonly databaseUrl: string | undefined
  /** 32 bytes; in demo mode a key of its own in the data folder. */
  readonly storeKey: Buffer | undefined
  readonly conversationHours: number
}

export const storeSettings = {
  DATA_DIR: text('.balie'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }).optional(),
  STORE_KEY: z
    .base64({ error: 'must be 32 bytes in base64', abort: true })
    .refine((key) => Buffer.from(key, 'base64').length === 32, 'must be 32 bytes in base64')
    .optional(),
  CONVERSATION_HOURS: whole(24, 1, 24 * 30),
}
const shape = z.object(storeSettings)

export function toStore(given: z.infer<typeof shape>): StoreConfig {
  return {
    dataDir: given.DATA_DIR,
    databaseUrl: given.DATABASE_URL,
    storeKey: given.STORE_KEY ? Buffer.from(given.STORE_KEY, 'base64') : undefined,
    conversationHours: given.CONVERSATION_HOURS,
  }
}
