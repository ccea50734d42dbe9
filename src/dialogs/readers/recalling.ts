// "Is dat bij dokter Jansen?", "hoe laat was dat ook alweer?": a question about what was just told.

const prelude = /^\W*((en|oh|o|maar|ok|oke|sorry|wacht|eh|and|but|so|wait|zeg|hé|he|euh|um)\W+)*/i
const that = '(dat|die|het|deze|dit|that|it|this)'
const again = '(ook )?(al)?weer|nou|nu|dan|again|exactly|precies|eigenlijk'

const whom = new RegExp(
  `^((is|was) ${that} (${again} )?((ook|dan|wel|toch|een|afspraak) )*(bij|met|with)\\b|(bij|met) (wie|welke (dokter|arts|huisarts|doctor))\\b|welke (dokter|arts|huisarts|doctor) (is|was|heb|krijg)\\b|(bij|met) wie\\W*$|wie (is|was) (${that} (${again} )?bij|de (dokter|arts|huisarts))\\b|(with|and) (whom?|which (doctor|gp))\\b|(who|whom|which (doctor|gp))('s| is| was)? (${that} )?(${again} )?(with|for)\\b|who with\\W*$|(which|what) (doctor|gp)( is| was)? ?(${that})?\\W*$|who('s| is) the doctor\\b)`,
  'i',
)
const when = new RegExp(
  `^((is|was) ${that} .{0,30}(ochtends?|morgens?|middags?|avonds?|morning|afternoon|evening)\\W*$|(om hoe laat|hoe laat|at what time|wanneer|welke (dag|datum)|op welke (dag|datum)|what (time|day|date)|when|which day|on which day)('s|( ook)?( (is|was|zei u|zei je)))?( ${that})?( (${again}))*\\W*$)`,
  'i',
)

const whomOfThose = new RegExp(
  `^(is|was) ${that} ((van|op|om|on|at|from|one) \\S+ ){1,2}((ook|dan|wel|toch) )*(bij|met|with)\\b`,
  'i',
)

function asked(text: string, pattern: RegExp): boolean {
  return pattern.test(text.slice(0, 100).replace(/[’`]/g, "'").replace(prelude, ''))
}

/** "Bij wie is dat?", "with which doctor is that?" */
export function isAskingWhom(text: string): boolean {
  return asked(text, whom)
}

/** "Is die van dinsdag bij de dokter?": of one of several. */
export function isAskingWhomOfThose(text: string): boolean {
  return asked(text, whomOfThose)
}

/** "Hoe laat was dat ook alweer?", "what time was it again?" */
export function isAskingWhen(text: string): boolean {
  return asked(text, when)
}
