// @ts-check

/** The page's own words; what the bot says comes from the bot. Dutch at level B1, with `u`. */
const nl = {
  assistant: 'Digitale assistent van de praktijk',
  call: 'Bel',
  emergency: 'Spoed?',
  askSwitch: 'English please',
  startAgain: 'Opnieuw beginnen',
  transcript: 'Gesprek',
  bot: 'Assistent:',
  you: 'U:',
  choices: 'Kies een antwoord',
  typing: 'De assistent is bezig',
  message: 'Uw bericht',
  placeholder: 'Typ uw bericht',
  send: 'Verstuur',
  sending: 'Wordt verstuurd',
  failed: 'Niet verstuurd.',
  retry: 'Opnieuw proberen',
  empty: 'Typ eerst uw antwoord.',
  left: 'U kunt nog {n} tekens typen.',
  tooLong: 'Uw bericht is {n} tekens te lang. Er passen 1.000 tekens in een bericht.',
  idle: 'Bent u er nog? Over ongeveer 1 minuut vraag ik opnieuw wie u bent. Dat is voor uw veiligheid. Er gaat niets verloren.',
  still: 'Ik ben er nog',
  lapsed: 'Het was even stil. Straks vraag ik opnieuw wie u bent.',
  close: 'Sluiten',
  sureAgain: 'Wilt u opnieuw beginnen? Dan verdwijnt dit gesprek.',
  goOn: 'Nee, verder met dit gesprek',
  yesAgain: 'Ja, opnieuw beginnen',
  with: 'Bij',
  minutes: '{n} minuten',
  calendar: 'Zet in mijn agenda',
  calendarFailed: 'Het lukt nu niet om een agendabestand te maken.',
  print: 'Lijst afdrukken',
  copy: 'Lijst kopiëren',
  copied: 'De lijst is gekopieerd.',
  notCopied: 'Kopiëren lukt niet in deze browser.',
  cancelled: 'Deze afspraak is afgezegd.',
  yesCancel: 'Ja, afzeggen',
  noKeep: 'Nee, laten staan',
  wasCancelled: 'In dit gesprek is afgezegd:',
  noneCancelled: 'In dit gesprek is niets afgezegd.',
  seeAbove: 'Hierboven leest u wat er met uw afspraak is gebeurd.',
  lost: 'Er is even geen verbinding. We proberen het opnieuw.',
  portalUnknown: 'U bent niet herkend van het portaal. Ik vraag straks wie u bent.',
  finished: 'Dit gesprek is afgelopen.',
  gone: 'Dit gesprek is verlopen. U kunt een nieuw gesprek beginnen.',
  newConversation: 'Nieuw gesprek beginnen',
  privacy: 'Privacyregels',
}

/** @type {typeof nl} */
const en = {
  assistant: 'Digital assistant of the practice',
  call: 'Call',
  emergency: 'Emergency?',
  askSwitch: 'Nederlands graag',
  startAgain: 'Start again',
  transcript: 'Conversation',
  bot: 'Assistant:',
  you: 'You:',
  choices: 'Choose an answer',
  typing: 'The assistant is busy',
  message: 'Your message',
  placeholder: 'Type your message',
  send: 'Send',
  sending: 'Sending',
  failed: 'Not sent.',
  retry: 'Try again',
  empty: 'Type your answer first.',
  left: 'You can type {n} more characters.',
  tooLong: 'Your message is {n} characters too long. A message can have 1,000 characters.',
  idle: 'Are you still there? In about 1 minute I will ask again who you are. That is for your safety. Nothing is lost.',
  still: 'I am still here',
  lapsed: 'It was quiet for a while. I will ask again who you are.',
  close: 'Close',
  sureAgain: 'Do you want to start again? Then this conversation goes away.',
  goOn: 'No, go on with this one',
  yesAgain: 'Yes, start again',
  with: 'With',
  minutes: '{n} minutes',
  calendar: 'Add to my calendar',
  calendarFailed: 'A calendar file cannot be made right now.',
  print: 'Print the list',
  copy: 'Copy the list',
  copied: 'The list has been copied.',
  notCopied: 'This browser does not allow copying.',
  cancelled: 'This appointment has been cancelled.',
  yesCancel: 'Yes, cancel it',
  noKeep: 'No, keep it',
  wasCancelled: 'In this conversation was cancelled:',
  noneCancelled: 'In this conversation nothing was cancelled.',
  seeAbove: 'Above you can read what happened to your appointment.',
  lost: 'There is no connection right now. We are trying again.',
  portalUnknown: 'You were not recognised from the portal. I will ask who you are.',
  finished: 'This conversation has ended.',
  gone: 'This conversation has expired. You can start a new one.',
  newConversation: 'Start a new conversation',
  privacy: 'Privacy rules',
}

export const words = { nl, en }

/** Beside the practice's own website, before the chat is there. */
export const embedWords = {
  nl: {
    open: 'Afspraak bekijken of afzeggen',
    news: 'U hebt een nieuw bericht',
    panel: 'Chat met de praktijk',
    close: 'Sluiten',
    loading: 'De chat wordt geopend.',
    failed: 'Het lukt nu niet om de chat hier te openen.',
    page: 'Open de chat op een eigen pagina',
  },
  en: {
    open: 'See or cancel an appointment',
    news: 'You have a new message',
    panel: 'Chat with the practice',
    close: 'Close',
    loading: 'The chat is opening.',
    failed: 'The chat cannot be opened here right now.',
    page: 'Open the chat on a page of its own',
  },
}

/**
 * Further languages of the practice, which the server puts in the page.
 * @type {Readonly<Record<string, { name: string, tag: string, words: typeof nl }>>}
 */
const further = JSON.parse(given() || '{}')

/** Nothing where there is no page: the server reads these words too. @returns {string | undefined} */
function given() {
  const { document: page } = /** @type {{ document?: { documentElement: { dataset: Record<string, string> } } }} */ (
    globalThis
  )
  return page?.documentElement.dataset.further
}

/** The page's words in a language; Dutch where there are none. @param {string} language @returns {typeof nl} */
export function wordsIn(language) {
  return language === 'en' ? en : (further[language]?.words ?? nl)
}

/** As it is called in HTML and by the bot: nl-NL. @param {string} language */
export function tagOf(language) {
  return further[language]?.tag ?? (language === 'en' ? 'en-GB' : 'nl-NL')
}

/** What a language calls itself. @param {string} language */
export function nameOf(language) {
  return further[language]?.name ?? (language === 'en' ? 'English' : 'Nederlands')
}

/**
 * What to say to be answered in another language.
 * @param {string} language the one that is spoken now @param {string} other
 */
export function requestFor(language, other) {
  return further[language] || further[other] ? nameOf(other) : wordsIn(language).askSwitch
}

/**
 * The language to begin in, of those that the practice speaks. In the panel the patient's own earlier choice goes before the
 * website's language; at a page of its own the address goes first. Then the browser's, else the practice's first.
 * @param {string} search @param {readonly string[]} languages @param {string} [chosen] what the patient chose before
 * @param {readonly string[]} [offered] what the practice speaks
 * @returns {string}
 */
export function firstLanguage(search, languages, chosen, offered = ['nl', 'en']) {
  const query = new URLSearchParams(search)
  const asked = query.get('lang')
  const wanted = query.get('in') === 'panel' ? [chosen, asked] : [asked, chosen]
  const first = wanted.find((language) => language && offered.includes(language))
  if (first) return first
  const usual = offered[0] ?? 'nl'
  const spoken = languages.map((language) => language.toLowerCase().split('-')[0] ?? '')
  return spoken.includes(usual) ? usual : (spoken.find((language) => offered.includes(language)) ?? usual)
}
