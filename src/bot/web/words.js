// @ts-check

/** The page's own words; what the bot says comes from the bot. Dutch at level B1, with `u`. */
const nl = {
  assistant: 'Digitale assistent van de praktijk',
  call: 'Bel',
  emergency: 'Spoed?',
  switchTo: 'English',
  askSwitch: 'English please',
  startAgain: 'Opnieuw beginnen',
  transcript: 'Gesprek',
  bot: 'Assistent:',
  you: 'U:',
  choices: 'Kies een antwoord',
  typing: 'De assistent typt',
  message: 'Uw bericht',
  placeholder: 'Typ uw bericht',
  send: 'Verstuur',
  sending: 'Wordt verstuurd',
  failed: 'Niet verstuurd.',
  retry: 'Opnieuw proberen',
  left: 'U kunt nog {n} tekens typen.',
  tooLong: 'Uw bericht is {n} tekens te lang. Er passen 1.000 tekens in een bericht.',
  lost: 'Er is even geen verbinding. We proberen het opnieuw.',
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
  switchTo: 'Nederlands',
  askSwitch: 'Nederlands graag',
  startAgain: 'Start again',
  transcript: 'Conversation',
  bot: 'Assistant:',
  you: 'You:',
  choices: 'Choose an answer',
  typing: 'The assistant is typing',
  message: 'Your message',
  placeholder: 'Type your message',
  send: 'Send',
  sending: 'Sending',
  failed: 'Not sent.',
  retry: 'Try again',
  left: 'You can type {n} more characters.',
  tooLong: 'Your message is {n} characters too long. A message can have 1,000 characters.',
  lost: 'There is no connection right now. We are trying again.',
  finished: 'This conversation has ended.',
  gone: 'This conversation has expired. You can start a new one.',
  newConversation: 'Start a new conversation',
  privacy: 'Privacy rules',
}

export const words = { nl, en }

/** The language to begin in: the one asked for in the address, else of the browser, else Dutch. @param {string} search @param {readonly string[]} languages */
export function firstLanguage(search, languages) {
  const asked = new URLSearchParams(search).get('lang')
  if (asked === 'nl' || asked === 'en') return asked
  const known = languages.map((language) => language.slice(0, 2).toLowerCase())
  return known.includes('en') && !known.includes('nl') ? 'en' : 'nl'
}
