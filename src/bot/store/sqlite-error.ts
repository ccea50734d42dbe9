// What SQLite says went wrong -> what the practice's operator can do about it. Codes: sqlite.org/rescode.html.
import { StoreError, type StoreErrorKind } from './store.ts'

const readOnly = 'the store cannot be written: its file, folder or disk is read-only'

const meanings: Readonly<Record<number, readonly [StoreErrorKind, string]>> = {
  5: ['locked', 'the store is in use: another Balie runs on this folder (DATA_DIR)'],
  8: ['broken', readOnly],
  10: ['broken', 'the disk of the store does not work'],
  11: ['broken', 'the store file is damaged'],
  13: ['broken', 'the disk of the store is full'],
  14: ['broken', 'the store file cannot be opened or made: look at its folder and the rights on it'],
  26: ['broken', 'the store file is damaged, or not a store at all'],
  // The lock that keeps others out cannot be taken on a file that is open for reading only.
  3850: ['broken', readOnly],
}

/** What the system says of the store's folder, as SQLite says it of its file. */
const folderCodes: Readonly<Record<string, number>> = {
  EACCES: 8,
  EPERM: 8,
  EROFS: 8,
  ENOSPC: 13,
  ENOENT: 14,
  ENOTDIR: 14,
  EEXIST: 14,
}

/** A `StoreError` for whatever was thrown; one that is a `StoreError` already stays itself. */
export function sqliteError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause
  const { errcode, code } = cause as { readonly errcode?: number; readonly code?: string }
  const number = errcode ?? folderCodes[code ?? ''] ?? 0
  const known = meanings[number] ?? meanings[number & 0xff]
  const [kind, message] = known ?? ['broken', 'the store cannot be read or written']
  return new StoreError(kind, message, { cause })
}
