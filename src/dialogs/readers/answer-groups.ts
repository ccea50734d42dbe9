// Groups of words that the phrases of a yes and those of a no share.
/** Named `@it`, `@cancelling` and so on in a phrase. */
export const groups = {
  it: 'hem|m|die|deze|dit|dat|het|afspraak|it|that|this|one',
  the: 'de|die|deze|mijn|me|the|that|this|my|the',
  cancelling:
    'cancelen|cancellen|afmelden|afzeggen|afgezegd|annuleren|geannuleerd|schrappen|verwijderen|weghalen|afbellen|vervallen|weg|eraf|eruit',
  cancel: 'cancel|remove|delete|scrap|drop',
  that: 'dat|da|das|dats|t|het|ja|it|that',
  very: 'volkomen|compleet|totaal|heel|helemaal|erg|zeer|echt|zeker|volledig|volkomen|prima|wel|inderdaad|all|totally|absolutely|perfectly|quite|very|just',
  good: 'goed|prima|akkoord|oke|ok|okay|juist|correct|vanzelfsprekend|fijn|mooi|best|perfect|uitstekend|top|cool|chill|okej|juist|goe|geweldig|good|great|fine|right|alright|lovely|brilliant|grand|true|accurate|yes',
  weekday: 'maandag|dinsdag|woensdag|donderdag|vrijdag|monday|tuesday|wednesday|thursday|friday',
  day: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|monday|tuesday|wednesday|thursday|friday|then|tomorrow|vanmiddag|vanochtend',
  undone:
    'cancellen|afmelden|afzeggen|annuleren|afbellen|schrappen|verwijderen|weghalen|cancelen|cancel|cancelled|canceled|cancelling|canceling|remove|removed|delete|deleted|geannuleerd|afgezegd|geschrapt|verwijderd|weggehaald',
  cancels:
    'afzeggen|annuleren|afbellen|schrappen|verwijderen|afmelden|cancelen|annulering|afzegging|cancelling|canceling|cancellation|removing|deleting',
  undo: 'afzeggen|annuleren|afbellen|schrappen|verwijderen|weghalen|cancelen|cancel|cancelled|canceled|cancelling|canceling|remove|removed|delete|deleted|annuleer|verwijder|schrap|geannuleerd|afgezegd|geschrapt|verwijderd|weggehaald',
  not: 'niet|geen|nooit|niks|niets|not|never|dont|doesnt|didnt|isnt|wasnt|arent|wont|wouldnt|cant|cannot|shouldnt|havent|hasnt|nothing|none',
} as const
