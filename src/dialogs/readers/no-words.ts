// What people say when asked whether to cancel and mean no: it only serves to tell a no from a doubt.
import { groups } from './answer-groups.ts'
import { phrases } from './phrases.ts'

/** Says in so many words that nothing is to be cancelled. */
export const uncancelled = phrases(
  `
  @not meer|be|want|like|wish|mean|wil? to|te? @it|@the? afspraak|appointment|booking? @undone
  @not er|daar? mee|daarmee? akkoord|eens|agree|agreed|agreeing
  @not meer? weg|eruit|eraf|vervallen|kwijt
  @not .. uit de|mijn|uw agenda|lijst
  @not uit >
  @not .. from|off the|my|your list|calendar|diary|schedule
  hoeft|hoeven|hoef @not meer? @undone|weg|eruit|eraf
`,
  groups,
)

/** A no that settles a doubt spoken before it ("misschien toch maar niet"). */
export const settledNo = phrases(
  `
  @not .. @undo
  nu|now|inmiddels niet|not meer|anymore
  over mijn|my lijk|dead body? body?
  gedachten|mening|mind|idee veranderd|changed|gewisseld
  changed|veranderd my|mijn|van mind|mening|gedachten
  daft|mad|crazy|silly|stupid|foolish|gek|dom|zot|onverstandig|zonde to|om
  @undo @it|@the? afspraak|appointment? maar|toch|alsjeblieft? @not
  doe|doen maar|liever|dat|het? @not
  @not say|zeggen|give|agree|accept|consent|approve|akkoord yes|ja|to|with
  als|dat|if|that hij|die|het|deze|it .. blijft|doorgaat|stays|remains
  toch|maar|liever|beter|van|rather|better|think|guess niet|not >
  maybe|perhaps|misschien not|niet >
  laat|laten .. maar|staan >
`,
  groups,
)

/** A no at the beginning that is no part of "no idea" or "no doubt". */
export const openingNo = phrases(`
  < nee|neen|nope|nah
  < no i|its|thats|thanks|thank|no|just|only|please|leave|keep
`)

/** No by itself, without denying the words after it. */
export const bareNo = phrases(`
  nee|neen|neeh|nein|nope|nop|nah|neuh|no|nay|neej
`)

/** Says that the appointment stays, or that something is wrong: a no unless a doubt is spoken too. */
export const refusal = phrases(
  `
  nee|neen|neeh|nein|nope|nop|nah|neuh|nei|no|non|nay|n|nada|noway|nehee|neej
  nuh uh
  uh uh
  welnee|wellnee|nee_joh|neen|neeje|neuj|nix|nopes|nahh|noppes|negatief
  tot @day|dan|zo|morgen|straks|ziens|volgende|gauw|de_afspraak
  zie|zien ik? u|je|jullie|we|elkaar|hem|haar
  see you|ya|u
  attend|attending|attendance|present|aanwezig|aanwezigheid
  komen? kom|kwam ik|maar|toch|gewoon|wel|er|naar|langs
  ik|wij|we kom|komen|ga|gaan
  kom|komen >
  coming|staying|stayin
  hou|houd|houdt|hold|hang .. vast|on|onto
  ik|we|k ben|zijn er|erbij dan|wel|toch|zeker|op_tijd? >
  dan ga|kom ik|we|wij
  ga|kom|gaan ik|we|k? toch|wel|er? komen|gaan|heen|naartoe
  ga|gaan toch|wel|er? komen
  toch|liever|beter|wel .. gaan|komen|heen|naartoe >
  door laten|te|mogen gaan
  laten doorgaan
  ik|i|ill|we|will zie|see|spreek .. dokter|doctor|huisarts|gp|assistente|nurse
  turn|show|be|turning|showing up|there
  better|rather go|come|attend|keep|be
  like|love|want|hoping|wish to go|come|attend|be
  dat dacht|denk ik niet
  im|i_am good|fine|ok|okay|alright thanks|thank|cheers|ta
  wanted|wilde|wou .. know|weten|check|checken|vragen|ask
  alleen|just|only|maar .. weten|vragen|checking|asking|know|wondering
  i do|still|really want|need it|that|this|to
  still want|need|coming|going|there
  hate|sad|shame|pity|sorry|zonde|spijt to? lose|losing|missen|verliezen|kwijt
  lose|losing|kwijt
  misunderstood|misunderstand|misunderstanding|misheard|misverstand|verkeerd_begrepen
  begrijpt|begrepen|snapt|verstaat|verstond|begreep me|mij|u|je .. verkeerd
  me|mij verkeerd
  geef|give hem|it|m|die? niet|away weg?
  niks|niets|nothing .. doen|veranderen|wijzigen|change|changing|do
  afblijven
  hands off
  handen|vingers .. af|thuis
  hang|hanging on to
  hold|hang onto
  i want|like to|my come|go|appointment >
  ik wil wel|gewoon|graag|toch komen|gaan|de_afspraak
  wil .. niet kwijt|missen
  stick|sticking with|to it|that|the
  as|zoals planned|gepland|afgesproken
  zo houden|laten
  nee
  no
  @not
  zonder
  without
  laat .. maar|staan|zitten|doorgaan|blijven|zo
  laten staan|doorgaan|blijven|zo|zitten
  laat|liet maar
  staan laten|blijven
  blijft|blijven|blijf|behouden|behoud|bewaren|bewaar|houden|hou|houd|aanhouden|handhaven
  doorgaan
  keep|keeping|stay|stays|stand|remain|leave|leaving
  ik kom|kan|ga wel|gewoon|toch|alsnog
  kom|kan|ga ik wel|gewoon|toch|alsnog|nog
  im|ill|i_am|i_will|were|well still|just? be? coming|there|come|going
  can|will make it
  i|we can|could|will come|attend
  ik zal er? gewoon? zijn
  ik ben er? gewoon|wel|bij|gewoon_bij
  i plan|intend to come|go|attend
  ill|i_will make|attend it?
  can|will still make|attend it?
  noo|nooo|noooo
  neither
  should|must|has_to|needs_to|moet|hoort go|happen|take_place ahead?
  ik|i|we|wij need|heb|hebben that|this|it|my|die|deze|the afspraak|appointment nodig? >
  i need it|that|this >
  who|wie said|says|zei|zegt
  why would|should
  waarom zou
  ben je|u gek|gek_geworden
  geenszins
  zo laten
  zo is het goed|prima|best|oke|ok|fijn
  goed|prima|best|oke|ok|fijn zo
  let it|that|them go|be|stay|happen|continue
  blijf|blijft|wil|wel houden|gaan|komen
  id|i|would like|want to come
  ill be there
  ill pass
  i pass
  verkeerd|verkeerde|fout|foute|foutje|vergissing|vergis|vergiste|vergist|vergissen|onjuist|incorrect|wrong|mistake|mistaken|error|oops|oeps
  bedacht|bedenken|bedenk
  changed my mind
  oneens|disagree|disagreed|afwijzen|weiger|refuse|reject|decline|negative|negatief|negatory|nix|false|untrue|terug|back
  never mind
  nevermind|nvm
  forget it|that|about
  vergeet het|maar|dat
  stop|stoppen|ho|halt|abort|wacht|wait|hold
  rather not
  the other one|appointment
  de|die andere
  another one
  een andere
  👎|❌|✖|🚫|⛔
`,
  groups,
)
