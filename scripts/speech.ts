// `npm run speech`: how many seconds each prompt of the phone takes, in both languages, as a table for docs/phone.md.
import { prompts, ssmlFor } from './speech/prompts.ts'
import { secondsOf } from './speech/speak.ts'

const seconds = (prompt: (typeof prompts)[number], language: 'nl' | 'en') =>
  secondsOf(ssmlFor(prompt, language), language).toFixed(1)
const rows = prompts.map((prompt) => `| ${prompt[0]} | ${seconds(prompt, 'nl')} | ${seconds(prompt, 'en')} |`)
process.stdout.write(['| prompt | Dutch (s) | English (s) |', '|---|---|---|', ...rows, ''].join('\n'))
