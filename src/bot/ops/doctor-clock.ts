// Whether this machine's clock is right: beside that of the Switchboard, which tells the time with every answer.
import { request } from 'undici'
import { localTimeIn } from '../practice.ts'
import type { PracticeConfig } from '../settings/practice.ts'
import { good, type Opinion, unsure, wrong } from './opinion.ts'

const patienceMs = 8_000
const within = { headersTimeout: patienceMs, bodyTimeout: patienceMs }
/** HTTP tells whole seconds, and an answer takes a while. */
const mostApartMs = 60_000

/** `now` is ms since the epoch, by this machine. */
export async function clockOf({ tetra, zone }: PracticeConfig, now: () => number): Promise<Opinion> {
  const local = localTimeIn(zone, now()).toString({ smallestUnit: 'minute' }).replace('T', ' ')
  const apart = tetra === 'demo' ? undefined : await apartFrom(tetra.url, now)
  if (apart === undefined) return unsure('clock', `It is ${local} in ${zone}, if the clock of this machine is right.`)
  if (Math.abs(apart) <= mostApartMs)
    return good('clock', `It is ${local} in ${zone}, also by the clock of the Switchboard.`)
  const minutes = Math.round(Math.abs(apart) / 60_000)
  const way = apart > 0 ? 'ahead of' : 'behind'
  return wrong(
    'clock',
    `This machine says ${local} in ${zone}: about ${minutes} min ${way} the Switchboard. Let it follow a time server (NTP).`,
  )
}

/** How far this machine is ahead of that server, in ms; `undefined` when it does not tell. */
async function apartFrom(url: string, now: () => number): Promise<number | undefined> {
  try {
    const asked = now()
    const answer = await request(new URL('/', url), { method: 'HEAD', ...within })
    const answered = now()
    await answer.body.dump()
    const told = Date.parse(String(answer.headers.date))
    return Number.isNaN(told) ? undefined : (asked + answered) / 2 - told
  } catch {
    return undefined
  }
}
