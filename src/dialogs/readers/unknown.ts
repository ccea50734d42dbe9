// "Dat weet ik niet" is an answer of its own.

const words =
  /\b(weet (ik|het|dat|k|'k) (echt |even |zo |helaas |nu |dus |eigenlijk |zelf |toch )*(ook )?(niet|nie)|weet (ik|het) (het )?(zo |even |echt )*(niet|nie)|weet niet|geen (flauw |flauwe |enkel )?idee|niet bij (de hand|me|mij)|(kan|kon) .{1,20}niet (terug)?vinden|(can't|cannot|couldn't) find|not with me|(heb|ken) (ik )?((er|hem|die|dat|het|zo|nu|hier|mijn nummer|een nummer) )*(niet|nie)|(heb|ken) (ik )?(er )?geen|geen (patient|patiënt)?en?-?nummer|vergeten|kwijt|geen nummer|i (do not|don't|dont) (know|have|remember)|(do not|don't|dont) know|dunno|no (earthly |bloody )?idea|not sure|i forgot|forgotten|no number|haven't got|have not got|can't remember|cannot remember)\b/i

/** Whether somebody says they do not know, or do not have, what was asked. */
export function isUnknown(text: string): boolean {
  return words.test(text.slice(0, 200).replace(/[’`]/g, "'"))
}
