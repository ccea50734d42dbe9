import { AgendaError } from './errors.ts'

/**
 * The text of an XML answer. What the bytes look like counts, not what the declaration says: answers are seen that declare
 * utf-16 and are utf-8. Throws `AgendaError` (unreadable) when they are neither.
 */
export function readXmlText(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    throw new AgendaError('unreadable', { sent: true, path: 'encoding' })
  }
}

/** A mark in front, or the zero byte that every ASCII character has in utf-16; a decoder takes the mark away itself. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (second === 0) return 'utf-16le'
  return first === 0 ? 'utf-16be' : 'utf-8'
}
