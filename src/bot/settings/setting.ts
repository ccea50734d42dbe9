// What one setting may look like; the words complete a sentence that begins with its name and never repeat the value.
import { z } from 'zod'

/** Settings by name, as the environment or a file gives them. */
export type Given = Readonly<Record<string, string>>

/** Any text. */
export const text = (fallback: string) => z.string().default(fallback)

/** A whole number within limits. */
export const whole = (fallback: number, from: number, to: number) =>
  z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(from, `must be ${from} or more`)
    .max(to, `must be ${to} or less`)
    .default(fallback)

/** Values with commas between them. */
export const list = z
  .string()
  .default('')
  .transform((value) =>
    value
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean),
  )

/** A web address. */
export const url = z.url({ protocol: /^https?$/, error: 'must be a web address (https://…)', abort: true })

/** Whether this is 32 bytes in base64. */
export function isKey(text: string): boolean {
  return z.base64().safeParse(text).success && Buffer.from(text, 'base64').length === 32
}

/** 32 bytes in base64, for example from `openssl rand -base64 32`. */
export const key = z.string().refine(isKey, 'must be 32 bytes in base64')

/** yes or no. */
export const yesOrNo = (fallback: 'yes' | 'no') => z.enum(['yes', 'no'], 'must be yes or no').default(fallback)

/** Machines that are this one. */
export const loopback: readonly string[] = ['127.0.0.1', '::1', 'localhost']
