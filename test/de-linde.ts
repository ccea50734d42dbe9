// What the demo practice, De Linde, puts into sentences.
import { dutchAndEnglish } from '../src/dialogs/languages.ts'
import type { PracticeWords } from '../src/dialogs/words.ts'

/** In Dutch and English, as in the sentences of `locales/`. */
export const deLinde: PracticeWords = {
  practice: 'Huisartsenpraktijk De Linde',
  phone: '020 123 45 67',
  emergencyPhone: '020 123 45 60',
  privacy: 'delinde.example/privacy',
  hours: { nl: 'werkdagen', en: 'weekdays' },
  languages: dutchAndEnglish,
}
