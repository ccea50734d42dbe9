// What the app package for Teams tells about the practice; Balie itself does not use it.
import { z } from 'zod'

/** Web addresses that Teams shows beside the app, and the package's own version. */
export interface TeamsConfig {
  readonly website: string | undefined
  readonly terms: string | undefined
  readonly version: string
}

const https = z.url({ protocol: /^https$/, error: 'must be a web address that begins with https://' })

export const teamsSettings = {
  TEAMS_WEBSITE: https.optional(),
  TEAMS_TERMS: https.optional(),
  TEAMS_VERSION: z
    .string()
    .regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/, 'must look like 1.0.0')
    .default('1.0.0'),
}
const shape = z.object(teamsSettings)

/** From settings that have been checked. */
export function toTeams(given: z.infer<typeof shape>): TeamsConfig {
  return { website: given.TEAMS_WEBSITE, terms: given.TEAMS_TERMS, version: given.TEAMS_VERSION }
}
