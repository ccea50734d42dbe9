// How the web chat looks for a practice, and where it stands on its website.
import { accessSync, constants, statSync } from 'node:fs'
import { extname } from 'node:path'
import { z } from 'zod'
import { readColor } from '../web/contrast.js'
import { text } from './setting.ts'

/** The largest logo, in bytes: a patient on a slow line waits for it. */
export const mostLogoBytes = 50 * 1024

/** What a logo may be, by the end of its name. */
export const logoTypes: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
}

/** A practice's own colour, side and logo. */
export interface Looks {
  /** `#rrggbb` */
  readonly color: string
  /** The file of the practice's logo. */
  readonly logo: string | undefined
  /** The side of the practice's website at which the chat's button stands. */
  readonly side: 'left' | 'right'
}

export const looksSettings = {
  PRACTICE_COLOR: text('#0b5f57').refine((color) => readColor(color) !== undefined, 'must be a colour such as #0b5f57'),
  PRACTICE_LOGO: z
    .string()
    .refine(isLogo, 'must be an .svg, .png, .jpg or .webp file of at most 50 KB that can be read')
    .optional(),
  CHAT_SIDE: z.enum(['left', 'right'], 'must be left or right').default('right'),
}
const shape = z.object(looksSettings)

/** From settings that have been checked. */
export function toLooks(given: z.infer<typeof shape>): Looks {
  return {
    color: readColor(given.PRACTICE_COLOR) ?? given.PRACTICE_COLOR,
    logo: given.PRACTICE_LOGO,
    side: given.CHAT_SIDE,
  }
}

function isLogo(file: string): boolean {
  try {
    accessSync(file, constants.R_OK)
    const found = statSync(file)
    return extname(file) in logoTypes && found.isFile() && found.size <= mostLogoBytes
  } catch {
    return false
  }
}
