// What people say when asked whether to cancel that is no yes, and no plain no either: doubt, irony, contentment with what is.
import { groups } from './answer-groups.ts'
import { phrases } from './phrases.ts'

/** Doubt, conditions, delay: never a yes, and no plain no either. */
export const doubt = phrases(
  `
  < drop|scratch it|that >
  aye right
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
  < ja ja ja ja? ja? >
  < ja|jawel|yes|yeah dan|then >
  < ja|jawel|jazeker ja? ga|gaat u? maar|gerust? door|verder >
  < yes|yeah|yep go on >
  ja|jawel|yes|yeah hehe*
  yeah right okay|ok|sure|well|alright? >
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
  < ja|jawel|yes|yeah? @not nodig|noodzakelijk|necessary|needed|required >
  < ja|jawel|yes|yeah? @not verzetten|verplaatsen|reschedule|rescheduling|move|rebook >
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
  let someone|somebody else do|decide
  weg met die|deze|dat dokter|doktor|zuster|dame|kerel|vent|kind|mens|robot|bot|computer
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

/** Said of the question with such warmth, or in such words, that the opposite may be meant ("nou, dat is fijn", "that's quite alright"). */
export const irony = phrases(
  `
  < wel ja
  < kijk|luister|listen|look eens|goed|maar|well
  < wat fijn|mooi|goed >
  hoor eens
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
