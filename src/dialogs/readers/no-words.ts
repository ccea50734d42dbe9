// What people say when asked whether to cancel and mean no, or do not know: it only serves to tell a no from a doubt.
import { groups } from './answer-groups.ts'
import { phrases } from './phrases.ts'

/** Doubt, conditions, delay: never a yes, and no plain no either. */
export const doubt = phrases(
  `
  < drop|scratch it|that >
  < cancel|scrap that >
  < oh|nou|ach|och|well fijn|mooi|top|great|super|brilliant|perfect|wonderful|geweldig|cool
  great just great
  < ach|och ja
  misschien|wellicht|mogelijk|mogelijkerwijs|waarschijnlijk|eventueel|vermoedelijk|maybe|perhaps|possibly|probably|mayb|missch*
  twijfel|twijfels|twijfelt|twijfelachtig
  hangt|ligt het? er? van? aan|af|ervan|eraan
  ligt eraan|ervan
  it|that depends
  depends
  geen idee
  no idea|clue
  not|niet so|zo|nog|entirely|quite|completely|100|helemaal|really|too|that? sure|certain|zeker
  weet ik|het|dat|ik? nog? niet
  weet .. niet
  weten .. niet
  kweenie|kweenniet|kweetniet|kweet|dunno|idk|geenidee
  dont|do not? .. know
  not know
  no .. idea
  cant|cannot|kan|moeilijk .. say|tell|decide|zeggen|kiezen|beslissen
  hard to tell|say|decide
  either
  undo
  ja|yes|yeah of|or nee|no|niet
  ja yes? en|and nee|no
  even|moet|moeten|have|need|let .. nadenken|overleggen|denken|overdenken|ask|check|think|kijken|vragen
  nadenken
  overleggen|bedenktijd|denken over
  kijken|nakijken|look|check|see|vragen|ask|bespreken|discuss|overleg|consult .. agenda|diary|calendar|man|vrouw|dochter|zoon|moeder|vader|husband|wife|daughter|son|mother|father|partner|met|with
  moet|must|should|laat|let .. man|vrouw|dochter|zoon|moeder|vader|partner|husband|wife|daughter|son|mother|father .. over|beslissen|decide|weten|know
  beslissen|decide|besluiten .. later
  later .. beslissen|decide|besluiten
  up to you|him|her|my
  aan u|jou|hem|haar|mijn
  wil|moet|wilde|niet .. zeker weten|zijn
  jaja
  < ja? vast >
  yeah right >
  if|als|mits|tenzij|unless|only|alleen|provided|indien|eerst|first|pas
  wacht even
  moment|momentje
  hmm|hmmm|hm|mwah|mwa|pff|tja|meh|tsja|ehm
  nou ja >
  < eh nou
  geloof|denk ik|het wel|van
  dacht ik
  i .. guess|suppose
  haha*|hihi*|lol|hahah*|😂|🤣|🤷|🤔|😅|😉
`,
  groups,
)

/**
 * Words that are no yes even where a clause around them denies nothing: "ik ben er niet" excuses its "niet", and "ik ben er
 * niet zeker van" is a doubt all the same. They are looked for in everything that was said.
 */
export const contrary = phrases(
  `
  @not so|zo|heel|echt|helemaal|that|very|entirely|completely|quite|too? zeker|zekers|sure|certain|positive|overtuigd|convinced
  @cancels is|was|lijkt|seems|isnt|wasnt me|mij? @not? meer|langer? nodig|noodzakelijk|necessary|needed|required
  @not bother
  @not be|get|make|do it|this|that? @very? right|correct|sure|certain|positive|good|fine|okay|alright
  @not @very? goed|precies|juist|exact|fijn|mooi|prima|right|good|great|fine|ok|okay|oke|correct|akkoord
  dat kan dus|echt|zo? @not
  dat|dit|het|t|that|thats|its|it is|was|isnt|wasnt? @not? nodig|noodzakelijk|necessary|needed|required
  < is @not nodig|noodzakelijk|necessary
  need for that|it
  @not want|need it|that now
  no longer want|need that
  want that|it now
  im|were|hes|shes|i_am|we_are feeling? @very? fine|good|ok|okay|alright|well now? thanks|thank|cheers|ta|you|very|much|dear|love? you|very? much? >
  is wel goed
  ik|we|wij wil|wou|wilde graag|even? weg|eruit
  moet|moeten|must|has .. genezen|geholpen|mended|healed|helped|uit >
  @not able do
  to thank
  < mag|kan dat|die|hij|deze|het weg|eruit|vervallen
  < you|that right|okay|ok|alright|good then? >
  great great
  drop it|that
  knock it|that
  come on
  schiet op
  moeite doen|sparen|besparen|waard
  dont >
  waiting room
  hij|zij|ze|men|he|she|they moet|mag|wil|gaat|zal|zou|must|wants|will|should .. @cancels|@undone
  @not mine|my|mijn|van_mij|voor_mij
  just die|suffer
  geen moeite
  laat|spaar|bespaar .. moeite
  heb|hebben|had|heeft|ive|weve|have .. afgezegd|geannuleerd|gecanceld
  ive|weve|have|had|already|just already|just? cancelled|canceled
  die|dat|deze van mijn|mn|onze
`,
  groups,
)

/** "That's fine, thanks": content as it is, unless a yes comes first. */
export const content = phrases(
  `
  its|thats|that_is|it_is|all @very? fine|ok|okay|alright|good|right thanks|thank|cheers|love
`,
  groups,
)

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

/** Said of the question with such warmth, or in such words, that the opposite may be meant ("nou, dat is fijn", "that's quite alright"). */
export const irony = phrases(
  `
  < wel ja
  welja|jawadde
  < oh|nou|ach|och|well dat|das|thats|that|its is? ook|echt|just|really|very? fijn|mooi|geweldig|fraai|lekker|great|lovely|perfect|wonderful|brilliant|grand|fine|nice
  just great|wonderful|perfect|lovely|brilliant|grand|fine
  quite|perfectly|all alright
  kan er niet bij >
  ander|andere|anders dan
  over de|het|mijn|heel|hele buik|rug|been|arm|hele|heel|voet|lichaam
`,
  groups,
)
