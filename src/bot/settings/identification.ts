// Who a patient is: the sets of facts that identify, how often somebody may be wrong, and when a failure is answered.
import { z } from 'zod'
import type { Fact, FactSet } from '../../dialogs/host.ts'
import { type Given, whole, yesOrNo } from './setting.ts'

/** How many failed identifications are too many: in a conversation for good, the others within `hours`. */
export interface FailureLimits {
  readonly conversation: number
  readonly user: number
  readonly number: number
  readonly birthDate: number
  /** Per network: IPv4 /24, IPv6 /56. Where a door knows no address, it does not count. */
  readonly address: number
  /** Of one practice, through one door: then it identifies nobody for `pauseMinutes`. */
  readonly door: number
  readonly hours: number
  readonly pauseMinutes: number
}

/** What identifies, how often that may fail, and when a failure is answered. */
export interface IdentificationConfig {
  /** The sets of facts that identify, as alternatives in order. Each has a birth date. */
  readonly policy: readonly FactSet[]
  /** Which policy held, for the audit: that of these rules, the youngest age, and the sets. */
  readonly version: string
  /** Sets that outsiders easily know; the practice has accepted the risk. */
  readonly weak: readonly string[]
  /** No failure is answered sooner than this after the question. */
  readonly floorMs: number
  readonly failures: FailureLimits
}

/** Grows when the same sets come to mean something else. */
const rulesVersion = 1
const strong = ['birthDate+patientNumber', 'birthDate+patientNumber+surname', 'birthDate+surname+appointmentTime']
const weak = ['birthDate+surname', 'birthDate']
const sets = new Map([...strong, ...weak].map((set) => [inOrder(set), set.split('+') as readonly Fact[]] as const))

const policy = z
  .string()
  .default('birthDate+patientNumber,birthDate+surname+appointmentTime')
  .transform((value, context) => {
    const found = value.split(',').map((set) => sets.get(inOrder(set)))
    const known = found.filter((set) => set !== undefined)
    if (known.length === found.length && new Set(known).size === known.length) return known
    context.addIssue({
      code: 'custom',
      message: `must be different sets of ${[...strong, ...weak].join(', ')}, with commas between them`,
    })
    return z.NEVER
  })

export const identificationSettings = {
  IDENTIFY_POLICY: policy,
  IDENTIFY_ACCEPT_RISK: yesOrNo('no'),
  IDENTIFY_FLOOR_MS: whole(1000, 0, 10_000),
  FAILURES_PER_CONVERSATION: whole(3, 1, 1_000_000),
  FAILURES_PER_USER: whole(5, 1, 1_000_000),
  FAILURES_PER_NUMBER: whole(3, 1, 1_000_000),
  FAILURES_PER_BIRTH_DATE: whole(5, 1, 1_000_000),
  FAILURES_PER_ADDRESS: whole(10, 1, 1_000_000),
  FAILURES_PER_DOOR: whole(100, 1, 1_000_000),
  FAILURE_HOURS: whole(24, 1, 24 * 30),
  DOOR_PAUSE_MINUTES: whole(60, 1, 60 * 24),
}
const shape = z.object(identificationSettings)

/** What a neighbour knows identifies only where the practice says twice that it should. */
export function identificationFaults(given: Given): readonly string[] {
  const read = policy.safeParse(given.IDENTIFY_POLICY)
  if (!read.success || weakIn(read.data).length === 0 || given.IDENTIFY_ACCEPT_RISK === 'yes') return []
  return [
    `IDENTIFY_POLICY has a set that every relative and neighbour knows (${weak.join(', ')}); only IDENTIFY_ACCEPT_RISK=yes allows that`,
  ]
}

/** From settings that have been checked. */
export function toIdentification(given: z.infer<typeof shape>, minimumAge: number): IdentificationConfig {
  const policy = given.IDENTIFY_POLICY
  return {
    policy,
    version: [rulesVersion, minimumAge, policy.map((set) => set.join('+')).join(',')].join(';'),
    weak: weakIn(policy),
    floorMs: given.IDENTIFY_FLOOR_MS,
    failures: {
      conversation: given.FAILURES_PER_CONVERSATION,
      user: given.FAILURES_PER_USER,
      number: given.FAILURES_PER_NUMBER,
      birthDate: given.FAILURES_PER_BIRTH_DATE,
      address: given.FAILURES_PER_ADDRESS,
      door: given.FAILURES_PER_DOOR,
      hours: given.FAILURE_HOURS,
      pauseMinutes: given.DOOR_PAUSE_MINUTES,
    },
  }
}

function weakIn(policy: readonly FactSet[]): readonly string[] {
  return policy.map((set) => set.join('+')).filter((set) => weak.includes(set))
}

/** The same for the same facts, in whatever order they are written. */
function inOrder(set: string): string {
  return set
    .split('+')
    .map((fact) => fact.trim())
    .sort()
    .join('+')
}
