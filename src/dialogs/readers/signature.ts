// The end of a letter ("Met vriendelijke groet, J. Smits") says nothing of what was asked. What stands below it must look like a
// name: anything else there may be the point of the letter ("Groet, met tegenzin").
const closing =
  /(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|mvg|groet(?:en|jes)?|(?:kind|best|warm) (?:regards|wishes)|regards|(?:yours )?(?:sincerely|faithfully)|yours truly/u
const name = /(?:\p{Lu}[\p{Ll}'’-]*\.?(?:\p{Lu}[\p{Ll}]*\.?)*|van|de|der|den|ten|ter|van 't)/u
const signed = new RegExp(`(?<=[.,;!\\n]\\s*)(?:${closing.source})[\\s,.!]*(?<name>.*)$`, 'isu')
const named = new RegExp(`^(?:${name.source}[\\s,.]*){0,5}$`, 'u')

/** The text without the end of a letter and the name below it. */
export function unsigned(text: string): string {
  const end = signed.exec(text)
  return end && named.test(end.groups?.name ?? '') ? text.slice(0, end.index) : text
}
