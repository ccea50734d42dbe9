// What an XML answer may look like, looked at before any parser sees it: no DTD, no entities, not deep, not endless.
import { AgendaError } from './errors.ts'

const deepest = 32
/** About 570 appointments of one patient: work and memory grow with tags, and with a text that is read a character at a time. */
const mostTags = 15_000
const longestText = 65_536
const longestTag = 2_048
const mostReferences = 20_000
/** The five that XML itself has, and characters by number. */
const reference = /&(?:(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)?/gi

/** Throws `AgendaError` (unreadable) that says which limit. Goes through the text once. */
export function refuseBombs(xml: string): void {
  const count: Count = { depth: 0, tags: 0, references: 0 }
  let from = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', from)) {
    if (at - from > longestText) throw refused('text')
    countReferences(xml.slice(from, at), count)
    from = endOf(xml, at, count)
    count.tags += 1
    if (count.tags > mostTags) throw refused('tags')
    if (count.depth > deepest) throw refused('depth')
  }
  countReferences(xml.slice(from), count)
}

interface Count {
  depth: number
  tags: number
  references: number
}

/** The place just behind what begins at `at`: a comment, a piece of raw text, the declaration or a tag. */
function endOf(xml: string, at: number, count: Count): number {
  if (xml.startsWith('<!--', at)) return behind(xml, '-->', at + 4)
  if (xml.startsWith('<![CDATA[', at)) return modest(at, behind(xml, ']]>', at + 9))
  if (xml.startsWith('<!', at)) throw refused('dtd')
  if (xml.startsWith('<?', at)) return declaration(xml, at)
  const end = tagEnd(xml, at)
  if (xml[at + 1] === '/') count.depth -= 1
  else if (xml[end - 2] !== '/') count.depth += 1
  countReferences(xml.slice(at, end), count)
  return end
}

function modest(at: number, end: number): number {
  if (end - at > longestText) throw refused('text')
  return end
}

/** Only the XML declaration, and only in front. */
function declaration(xml: string, at: number): number {
  if (!/^<\?xml\s/.test(xml.slice(at, at + 6)) || xml.slice(0, at).trim() !== '') throw refused('instruction')
  return behind(xml, '?>', at)
}

/** A tag ends at the first `>` outside quotes. */
function tagEnd(xml: string, at: number): number {
  let quote = ''
  for (let i = at + 1; i < xml.length && i - at < longestTag; i += 1) {
    const char = xml[i] ?? ''
    if (quote) {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '>') return i + 1
  }
  throw refused('tag')
}

function behind(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from)
  if (found < 0) throw refused('xml')
  return found + mark.length
}

function countReferences(text: string, count: Count): void {
  if (!text.includes('&')) return
  for (const [found] of text.matchAll(reference)) {
    count.references += 1
    if (found === '&' || count.references > mostReferences) throw refused('entity')
  }
}

function refused(path: string): AgendaError {
  return new AgendaError('unreadable', { sent: true, path })
}
