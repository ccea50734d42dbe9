// What is said, as SSML that is always well-formed: a sentence per line, a pause between, slower when that was asked for.

const pauseMs = 150
const slowly = '80%'
// XML has no place for these, escaped or not: controls, and halves and non-characters of Unicode.
const unsayable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

/** Lines of plain text as one SSML document. `language` is a BCP 47 tag. */
export function ssmlOf(lines: string, language: string, slow: boolean): string {
  const said = lines
    .split('\n')
    .map((line) => line.replace(unsayable, ' ').trim())
    .filter(Boolean)
  const sentences = said.map((line) => `<s>${escaped(line)}</s>`).join(`<break time="${pauseMs}ms"/>`)
  const paced = slow ? `<prosody rate="${slowly}">${sentences}</prosody>` : sentences
  const root = `version="1.0" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${escaped(language)}"`
  return `<speak ${root}>${paced}</speak>`
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  }
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
}
