// What callers say and hear, in either language; what is pressed is the same in both.

/** What is said or pressed (nothing: silence), and what is heard after it. */
export type Line = readonly [said: string, heard: RegExp]

interface Words {
  /** What a caller says, by what is meant. */
  readonly says: Readonly<
    Record<
      | 'cancel'
      | 'mine'
      | 'birthDate'
      | 'birthDateInDigits'
      | 'badlyHeardDate'
      | 'wrongDate'
      | 'rightDate'
      | 'number'
      | 'mixedNumber'
      | 'unknown'
      | 'surname'
      | 'time'
      | 'first'
      | 'yes'
      | 'yesAgain'
      | 'nearlyYes'
      | 'no'
      | 'noThanks'
      | 'changedMind'
      | 'slower'
      | 'babble'
      | 'alarm',
      string
    >
  >
  /** What a caller hears, by what it tells or asks. */
  readonly hears: Readonly<
    Record<
      | 'greeting'
      | 'emergencyAndKeys'
      | 'menu'
      | 'menuAgain'
      | 'menuKeys'
      | 'birthDateToCancel'
      | 'birthDateToList'
      | 'birthDateAgain'
      | 'birthDateKeys'
      | 'echo'
      | 'otherEcho'
      | 'wrongEcho'
      | 'number'
      | 'surname'
      | 'time'
      | 'list'
      | 'which'
      | 'firstOne'
      | 'confirm'
      | 'confirmSecond'
      | 'confirmAgain'
      | 'confirmKeys'
      | 'cancelled'
      | 'kept'
      | 'more'
      | 'bye'
      | 'notFound'
      | 'notFoundTransfer'
      | 'down'
      | 'pending'
      | 'failed'
      | 'emergencyLine'
      | 'alarm'
      | 'person'
      | 'notUnderstood'
      | 'otherLanguage',
      RegExp
    >
  >
}

export const words: Readonly<Record<'nl' | 'en', Words>> = {
  nl: {
    says: {
      cancel: 'ik kan donderdag niet komen',
      mine: 'mijn afspraken',
      birthDate: 'een januari vijfenzestig',
      birthDateInDigits: '1 januari 1965',
      badlyHeardDate: 'en januari vijf en zes sticht',
      wrongDate: '1 januari 1956',
      rightDate: 'nee 1965',
      number: 'eenhonderdzevenenvijftig drie zeven zes',
      mixedNumber: '157 37 zes',
      unknown: 'dat weet ik niet',
      surname: 'de testpatiënt',
      time: 'donderdag kwart over negen',
      first: 'de eerste',
      yes: 'ja',
      yesAgain: 'jaa',
      nearlyYes: 'jaap',
      no: 'nee',
      noThanks: 'nee dank u',
      changedMind: 'oh wacht nee toch niet',
      slower: 'langzamer',
      babble: 'blubberdeblub',
      alarm: 'help ik krijg geen lucht',
    },
    hears: {
      greeting: /Goedemorgen, .*De Linde\. .*digitale assistent, geen mens/,
      emergencyAndKeys: /spoed één één twee of toets 1\. Toets 0 voor een mens, 9 for English\. Privacy: onze website/,
      menu: /Waarmee kan ik u helpen\?$/,
      menuAgain: /^Waar gaat het om/,
      menuKeys: /Toets 3 om een afspraak af te zeggen/,
      birthDateToCancel: /^U wilt een afspraak afzeggen\. Zeg uw geboortedatum, of toets hem in met acht cijfers/,
      birthDateToList: /^U wilt uw afspraken horen\. Zeg uw geboortedatum/,
      birthDateAgain: /^Nog een keer graag/,
      birthDateKeys: /^Toets de dag, de maand en het jaar in met acht cijfers/,
      echo: /^Eén januari negentienhonderd vijfenzestig\. Wat is uw patiëntnummer/,
      otherEcho: /^Twee februari/,
      wrongEcho: /^Eén januari negentienhonderd zesenvijftig/,
      number: /patiëntnummer/,
      surname: /^Dat geeft niet\. Wat is uw achternaam\?$/,
      time: /Noem de dag en de tijd/,
      list: /U hebt 2 afspraken/,
      which: /1: .*Welke wilt u afzeggen\?$/,
      firstOne: /[dD]onderdag zesentwintig november, 's ochtends om kwart over negen/,
      confirm: /[dD]onderdag zesentwintig november.*Wilt u deze afzeggen\? Toets 1 voor ja, 2 voor nee\.$/,
      confirmSecond: /^Maandag zeven december, 's middags om tien over half drie\. Wilt u deze afzeggen\?/,
      confirmAgain: /Wilt u deze afspraak echt afzeggen/,
      confirmKeys: /Toets 1 om af te zeggen/,
      cancelled: /^De afspraak is afgezegd\. .*Kan ik nog iets doen\?$/,
      kept: /^Goed\. Ik heb niets veranderd\. Uw afspraak blijft staan/,
      more: /^Waarmee kan ik u helpen/,
      bye: /Tot ziens/,
      notFound: /^Ik kan u met deze gegevens niet verder helpen/,
      notFoundTransfer: /^Het lukt mij niet\. Ik verbind u door/,
      down: /De computer van de praktijk geeft geen antwoord\. Zal ik het nog een keer proberen/,
      failed: /^Het is niet gelukt\. De afspraak is niet afgezegd/,
      pending: /Bel de praktijk morgen om het na te vragen\. Kan ik nog iets doen\?$/,
      emergencyLine: /^Ik verbind u door met de spoedlijn/,
      alarm: /^Is het spoed\? Toets nu 1 voor de spoedlijn\. Of hang op en bel één één twee/,
      person: /^Ik verbind u door met een medewerker/,
      notUnderstood: /^Ik begrijp het helaas niet goed\. Ik verbind u door/,
      otherLanguage: /^We will go on in English\. .*Which one would you like to cancel\?$/,
    },
  },
  en: {
    says: {
      cancel: 'I would like to cancel my appointment on Thursday please',
      mine: 'my appointments',
      birthDate: 'the first of January nineteen sixty-five',
      birthDateInDigits: '1 January 1965',
      badlyHeardDate: 'fur stuff Jan you worry',
      wrongDate: '1 January 1956',
      rightDate: 'no 1965',
      number: 'one five seven three seven six',
      mixedNumber: '157 37 six',
      unknown: "I don't know",
      surname: 'de testpatiënt',
      time: 'Thursday at quarter past nine',
      first: 'the first one',
      yes: 'yes',
      yesAgain: 'yes please',
      nearlyYes: 'yesterday',
      no: 'no',
      noThanks: 'no thanks',
      changedMind: 'oh wait no rather not',
      slower: 'slower please',
      babble: 'blubberdeblub',
      alarm: "help I can't breathe",
    },
    hears: {
      greeting: /Good morning, .*De Linde\. .*digital assistant, not a person/,
      emergencyAndKeys:
        /emergency call one one two or press 1\. Press 0 for a person, 9 voor Nederlands\. Privacy: our website/,
      menu: /How can I help you\?$/,
      menuAgain: /^What is it about/,
      menuKeys: /Press 3 to cancel one/,
      birthDateToCancel: /^You want to cancel an appointment\. Say your date of birth, or key it in with eight digits/,
      birthDateToList: /^You want to hear your appointments\. Say your date of birth/,
      birthDateAgain: /^Once more, please/,
      birthDateKeys: /^Key in the day, the month and the year with eight digits/,
      echo: /^The first of January nineteen sixty-five\. What is your patient number/,
      otherEcho: /^The second of February/,
      wrongEcho: /^The first of January nineteen fifty-six/,
      number: /patient number/,
      surname: /^That is all right\. What is your surname\?$/,
      time: /Give the day and the time/,
      list: /You have 2 appointments/,
      which: /1: .*Which one would you like to cancel\?$/,
      firstOne: /Thursday the twenty-sixth of November at nine fifteen in the morning/,
      confirm: /Thursday the twenty-sixth of November.*Do you want to cancel it\? Press 1 for yes, 2 for no\.$/,
      confirmSecond: /^Monday the seventh of December at two forty in the afternoon\. Do you want to cancel it\?/,
      confirmAgain: /Do you really want to cancel it/,
      confirmKeys: /Press 1 to cancel it/,
      cancelled: /^The appointment has been cancelled\. .*anything else I can do for you\?$/,
      kept: /^All right\. I have not changed anything\. Your appointment still stands/,
      more: /^How can I help you/,
      bye: /Goodbye/,
      notFound: /^I cannot help you further with these details/,
      notFoundTransfer: /^I cannot do this\. I will put you through/,
      down: /The practice's computer is not answering\. Shall I try again/,
      failed: /^It did not work\. The appointment has not been cancelled/,
      pending: /Please call the practice tomorrow to ask\. Is there anything else I can do for you\?$/,
      emergencyLine: /^I will put you through to the emergency line/,
      alarm: /^Is it an emergency\? Press 1 now for the emergency line\. Or hang up and call one one two/,
      person: /^I will put you through to a member of staff/,
      notUnderstood: /^I am afraid I do not understand\. I will put you through/,
      otherLanguage: /^We gaan verder in het Nederlands\. .*Welke wilt u afzeggen\?$/,
    },
  },
}
