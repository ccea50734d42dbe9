// "Dat zeg ik liever niet": somebody who will not tell what was asked.

const bare =
  /^\W*(nee+|neen|no|nope|nah)(\W+(hoor|nee|no|dank (u|je)( wel)?|bedankt|sorry|thanks|thank you|liever niet|doe ik niet))*\W*$/i

const dutch =
  /\b((zeg|geef|vertel|noem|deel|doe) (ik |k )?((u|je|jou|jullie|dat|die|dit|hem|het|liever|echt|gewoon|hier|zomaar|zo|aan|een|computer|robot|mijn|me) ){0,5}niet|(wil|ga|hoef|durf) (ik |k )?((u|je|jou|dat|die|dit|hem|het|liever|echt|gewoon|hier|zomaar) ){0,4}(niet|nie) (hier )?(zeggen|geven|vertellen|noemen|delen|doorgeven|invullen|intypen|kwijt)|(zeg|geef|vertel|deel|hou) (ik |k )?((dat|die|het|hem) )?liever (niet|voor me|voor mij)|(wil|ga|hoef) (ik )?(hier )?geen .{1,30}(geven|zeggen|noemen|delen|invullen)|gaat (u|je|jou|jullie) (niks|niets|niet) aan|(dat )?(is|vind ik) (te )?prive)\b|^\W*((nee|sorry)\W+)*((dat )?(doe ik )?liever niet|moet (dat|het)( echt| nou| nu| per se| wel)*)\W*$/i

const english =
  /\b((i'd|i would|would|id) (rather|prefer)( to)? not( to)?( (say|tell|give|share)\b.*)?|(i )?prefer not to|(don't|dont|do not|won't|wont|will not|not going to|refuse to|not willing to) (want to |like to |wanna )?(say|tell|give|share)|(i'm|i am|im) not (telling|saying|giving|sharing)|none of your business|(that's|thats|it's|its|is) (private|personal))\b|^\W*((no|sorry)\W+)*(rather not|(do i|must i)( really)?( have to| need to)?)\W*$/i

/** "Dat geef ik niet", "I'd rather not say". */
export function isRefusing(text: string): boolean {
  const said = text.slice(0, 200).normalize('NFD').replace(/\p{M}/gu, '').replace(/[’`]/g, "'")
  return dutch.test(said) || english.test(said)
}

/** "Nee", "no thanks", and nothing more. */
export function isBareNo(text: string): boolean {
  return bare.test(text.slice(0, 100))
}
