// Numbers, years and times in words, made by rule, to hear whether the readers get back what was said.

const units = {
  nl: 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  ),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
}
const tens = {
  nl: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' '),
  en: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
}
const firsts =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )

export type Tongue = 'nl' | 'en'

/** 0 to 99 in words: "drieëntwintig", "twenty-three". */
export function words(n: number, tongue: Tongue): string {
  if (n < 20) return units[tongue][n] ?? ''
  const ten = tens[tongue][Math.floor(n / 10) - 2] ?? ''
  if (n % 10 === 0) return ten
  const unit = units[tongue][n % 10] ?? ''
  if (tongue === 'en') return `${ten}-${unit}`
  return `${unit}${unit.endsWith('e') ? 'ën' : 'en'}${ten}`
}

/** 1 to 99 as a rank: "drieëntwintigste", "twenty-third". */
export function rank(n: number, tongue: Tongue): string {
  if (tongue === 'en') {
    if (n < 20) return firsts[n] ?? ''
    const ten = tens.en[Math.floor(n / 10) - 2] ?? ''
    return n % 10 === 0 ? `${ten.slice(0, -1)}ieth` : `${ten}-${firsts[n % 10]}`
  }
  const odd: Readonly<Record<number, string>> = { 1: 'eerste', 3: 'derde', 8: 'achtste' }
  return odd[n] ?? `${words(n, 'nl')}${n < 20 ? 'de' : 'ste'}`
}

/** A year as people say it in full: "negentienhonderdvijfenzestig", "two thousand and four", "twenty twelve". */
export function yearWords(year: number, tongue: Tongue): string {
  const rest = year % 100
  if (tongue === 'nl') {
    if (year >= 2000) return rest === 0 ? 'tweeduizend' : `tweeduizend ${words(rest, 'nl')}`
    return `negentienhonderd${rest === 0 ? '' : words(rest, 'nl')}`
  }
  if (year >= 2000 && rest < 10) return rest === 0 ? 'two thousand' : `two thousand and ${words(rest, 'en')}`
  return `${year < 2000 ? 'nineteen' : 'twenty'} ${rest === 0 ? 'hundred' : rest < 10 ? `oh ${words(rest, 'en')}` : words(rest, 'en')}`
}

/** A year in pairs: "negentien vijfenzestig", "twenty oh four". */
export function yearPairs(year: number, tongue: Tongue): string {
  const zero = tongue === 'nl' ? 'nul' : 'oh'
  const rest = year % 100
  return `${words(Math.floor(year / 100), tongue)} ${rest < 10 ? `${zero} ${words(rest, tongue)}` : words(rest, tongue)}`
}

/** Digits one by one: "nul een nul een". */
export function digitWords(digits: string, tongue: Tongue): string {
  return [...digits].map((digit) => words(Number(digit), tongue)).join(' ')
}

/** A time of five minutes with its part of the day: "'s ochtends kwart over negen", "twenty past two in the afternoon". */
export function timeWords(hour: number, minute: number, tongue: Tongue): string {
  const part = hour < 12 ? 0 : hour < 18 ? 1 : 2
  if (tongue === 'nl') return `${['’s ochtends', '’s middags', '’s avonds'][part]} ${dutchTime(hour, minute)}`
  return `${englishTime(hour, minute)} in the ${['morning', 'afternoon', 'evening'][part]}`
}

const dial = (hour: number) => (hour % 12 === 0 ? 12 : hour % 12)

function dutchTime(hour: number, minute: number): string {
  const [now, next] = [words(dial(hour), 'nl'), words(dial(hour + 1), 'nl')]
  const forms = [
    `${now} uur`,
    `vijf over ${now}`,
    `tien over ${now}`,
    `kwart over ${now}`,
    `tien voor half ${next}`,
    `vijf voor half ${next}`,
    `half ${next}`,
    `vijf over half ${next}`,
    `tien over half ${next}`,
    `kwart voor ${next}`,
    `tien voor ${next}`,
    `vijf voor ${next}`,
  ]
  return forms[minute / 5] ?? ''
}

function englishTime(hour: number, minute: number): string {
  const [now, next] = [words(dial(hour), 'en'), words(dial(hour + 1), 'en')]
  if (minute === 0) return `${now} o'clock`
  if (minute === 15) return `quarter past ${now}`
  if (minute === 30) return `half past ${now}`
  if (minute === 45) return `a quarter to ${next}`
  return minute < 30 ? `${words(minute, 'en')} past ${now}` : `${words(60 - minute, 'en')} to ${next}`
}
