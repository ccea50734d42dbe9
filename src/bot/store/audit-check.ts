// Checks an audit from its beginning, or from the anchor of its last purge, to its head; and purges what is old.
import { setImmediate } from 'node:timers/promises'
import { readAudit } from './audit.ts'
import { type Chain, type Head, tagOf } from './audit-chain.ts'
import type { AuditCheck, AuditFault } from './audit-record.ts'
import type { Engine } from './engine.ts'
import { placeOfAnchor } from './places.ts'
import type { Seal } from './seal.ts'
import { change, first, type Steps, unseal } from './steps.ts'
import { StoreError } from './store.ts'

/** What is needed to look through an audit. */
export interface Auditing extends Pick<Engine, 'read' | 'write'> {
  readonly chain: Chain
  readonly seal: Seal
}

/** What stands in the store about where an audit begins and ends. */
interface Bounds {
  readonly anchor: { readonly place: number; readonly sealed: unknown } | undefined
  readonly head: Head | undefined
  readonly last: number
}

const page = 500
const batch = 100

/** Looks at every record, a page at a time, so that whatever waits goes first. */
export async function checkAudit(auditing: Auditing, practice: string): Promise<AuditCheck> {
  return walk(auditing, practice, () => {})
}

/** Removes what is before a moment (ms), a batch at a time, after the anchor is there. */
export async function purgeAudit(auditing: Auditing, practice: string, before: number): Promise<number> {
  const { read, write, seal } = auditing
  const upTo = await read(() => lastBefore(practice, before))
  let anchor: Head | undefined
  const { bad, from } = await walk(auditing, practice, (head) => {
    if (head.place === upTo) anchor = head
  })
  if (bad) throw new StoreError('broken', `the audit is not right at record ${bad.place}; nothing is purged`)
  const { place, link } = anchor ?? { place: 0, link: new Uint8Array() }
  if (place === 0) return 0
  const sealed = seal.close(Buffer.from(link).toString('base64'), placeOfAnchor(practice, place))
  await write(() => moveAnchor(practice, place, sealed))
  while ((await write(() => removeSome(practice, place))) === batch) await setImmediate()
  return place - from + 1
}

async function walk(auditing: Auditing, practice: string, visit: (head: Head) => void): Promise<AuditCheck> {
  const bounds = await auditing.read(() => readBounds(practice))
  const begin = beginOf(auditing, practice, bounds)
  if (!begin) return toldOf(auditing.chain.start(practice), 0, 'anchor', bounds.anchor?.place)
  const end = bounds.head ?? begin
  const { at, why } = await follow(auditing, practice, begin, end.place, visit)
  if (why) return toldOf(at, begin.place, why, at.place + 1)
  if (bounds.last > at.place) return toldOf(at, begin.place, 'added', at.place + 1)
  return isSame(at.link, end.link) ? toldOf(at, begin.place) : toldOf(at, begin.place, 'head')
}

function toldOf(at: Head, after: number, why?: AuditFault, place = at.place): AuditCheck {
  const mark = Buffer.from(tagOf(at)).toString('hex')
  return { records: at.place - after, from: after + 1, upTo: at.place, mark, bad: why && { place, why } }
}

/** Record by record up to a place: how far it is right, and why not further. */
async function follow(
  { read, chain }: Auditing,
  practice: string,
  begin: Head,
  upTo: number,
  visit: (head: Head) => void,
): Promise<{ readonly at: Head; readonly why?: AuditFault }> {
  let at = begin
  while (at.place < upTo) {
    const records = await read(() => readAudit(practice, at.place, upTo, page))
    if (records.length === 0) return { at, why: 'missing' }
    for (const { place, record, tag } of records) {
      const next = chain.next(practice, at, record)
      if (place !== next.place) return { at, why: 'missing' }
      if (!isSame(tagOf(next), tag)) return { at, why: 'changed' }
      visit(next)
      at = next
    }
    await setImmediate()
  }
  return { at }
}

/** After which record the audit begins; `undefined` when the anchor is not genuine. */
function beginOf({ chain, seal }: Auditing, practice: string, { anchor }: Bounds): Head | undefined {
  if (!anchor) return chain.start(practice)
  try {
    const link = unseal<string>(seal, anchor.sealed, placeOfAnchor(practice, anchor.place))
    return { place: anchor.place, link: Buffer.from(link, 'base64') }
  } catch {
    return undefined
  }
}

/** Head and last record in one statement: a turn may add to both meanwhile. */
function* readBounds(practice: string): Steps<Bounds> {
  const anchor = yield* first(
    'SELECT place, sealed FROM audit_anchors WHERE practice = ? ORDER BY place DESC LIMIT 1',
    practice,
  )
  const row = yield* first(
    `SELECT h.place, h.link, a.last FROM (SELECT max(place) AS last FROM audit WHERE practice = ?) a
     LEFT JOIN audit_heads h ON h.practice = ?`,
    practice,
    practice,
  )
  return {
    anchor: anchor && { place: Number(anchor.place), sealed: anchor.sealed },
    head: row?.link ? { place: Number(row.place), link: row.link as Uint8Array } : undefined,
    last: Number(row?.last ?? 0),
  }
}

/** The last record before the first that is not before the moment; 0 when there is none. */
function* lastBefore(practice: string, moment: number): Steps<number> {
  const row = yield* first(
    `SELECT coalesce(min(CASE WHEN at >= ? THEN place END) - 1, max(place), 0) AS place FROM audit WHERE practice = ?`,
    moment,
    practice,
  )
  return Number(row?.place)
}

function* moveAnchor(practice: string, place: number, sealed: Uint8Array): Steps<void> {
  yield* change('INSERT INTO audit_anchors (practice, place, sealed) VALUES (?, ?, ?)', practice, place, sealed)
  yield* change('DELETE FROM audit_anchors WHERE practice = ? AND place < ?', practice, place)
}

function* removeSome(practice: string, upTo: number): Steps<number> {
  return yield* change(
    `DELETE FROM audit WHERE practice = ? AND place IN (
       SELECT place FROM audit WHERE practice = ? AND place <= ? ORDER BY place LIMIT ?)`,
    practice,
    practice,
    upTo,
    batch,
  )
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one).equals(Buffer.from(other))
}
