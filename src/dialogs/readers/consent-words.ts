// Whole sentences that consent to cancelling.
import { groups } from './answer-groups.ts'
import { phrases } from './phrases.ts'

/** Whole sentences of consent; on their own or beside a plain yes they make a yes. */
export const consent = phrases(
  `
  @that is|lijkt|klinkt me|mij? @very? ook? @good
  @that vind ik? dat? @very? ook? @good
  @that is|lijkt me|mij? @very? in_orde|de_bedoeling|mijn_bedoeling|wat_ik_wil|het_beste|de_juiste|de_goede|zo
  vind ik dat? @very? @good
  @that mag wel|gerust?
  @that kan wel|gerust
  ik ga|ben er|het? @very? mee|daarmee|ermee akkoord|eens|oke|ok|okay
  ik ga|ben er|het? @very? akkoord|eens|oke|ok|okay mee|daarmee|ermee
  wat mij betreft @very? @good|wel|mag_dat|mag_het|weg|eruit
  ik heb er? geen bezwaar
  ik vind het|dat @very? @good
  vooruit dan|maar? maar?
  allez|toe vooruit|maar dan?
  kom vooruit|toe maar|dan?
  groen licht
  green light
  bij deze
  doen we
  doe wat u|je moet doen?
  ik sta er? achter
  daar sta ik achter
  dat is precies|exact|inderdaad|juist? wat ik wil|bedoel|zei|vroeg
  das|dats|thats|da|its @very? ook? @good
  @very goed|prima|juist|right|good|fine|correct|true|agree|agreed|accurate
  you|youre are? @very? correct|right|spot_on|accurate
  spot on
  thats|that_is|its the right? one
  @that is|lijkt|klinkt|vind me|mij|ik? een goed|prima|uitstekend|best idee|plan|voorstel
  @it|@the? afspraak? wil ik|we graag|dan|ook|inderdaad|wel|dus? @cancelling
  < no doubt >
  < geen twijfel mogelijk? >
  the|my answer is yes|ja
  ill|id|i_will|i_would|im_gonna say|go with? yes
  thats|that_is|thatd_be|that_would_be|its a yes from me|us?
  thats|that_is|its exactly|precisely|perfectly|100|hundred percent? right|correct|accurate|true
  you have|got|have_got that|it @very? right|correct
  < why yes
  affirm|affirming
  id|i_would love|like that|it|so
  go ahead and do that|it|so
  right on
  sure|certainly do|will|thing
  mm hmm|hm|mm
  zeker en vast
  lijkt|klinkt me|mij|ons? @very? @good
  klopt als een bus
  dat|t is helemaal? waar
  honderd procent zeker?
  ik wil dat >
  moet|mag maar >
  positively|definitely|absolutely|certainly yes
  true|fair that|enough
  that|thatd|itd would? be? @very? grand|super|ideal|wonderful|welcome
  thats|that_is|its exactly|precisely what i want|wanted|asked|meant
  i have no objection|objections|problem with? that|it?
  im|i_am|we_are in|fully? agreement|favour
  without question|hesitation|doubt
  gaat|ga u|je|uw? gang maar
  jaja|ja doe maar gewoon
  ja|yes|yep|yeah|jawel @cancelling|@cancel
  @cancelling ja|yes
  cancel|remove|delete yes|yeah|yep|ja
  doe|do dat maar|even
  wat mij betreft mag|kan|moet hij|ie|@it weg|eruit|eraf|vervallen
  the|my|that blood|pressure|flu? test|check|jab|appointment|one|visit can go
  doe|doet dat|die|het|dit even|gewoon|nu|maar af?
  might as well
  may as well
  so be it
  right you are
  ten four
  copy that
  quite|very|exactly right|so|true|sure|good|true
  most certainly|definitely|assuredly
  i certainly|sure|definitely|really|absolutely do|would|am
  i can? confirm that|it|cancellation|this?
  ik|i? can? confirm|bevestig de|the|my|this|deze? cancellation|cancelling|annulering|afzegging
  i agree|consent to cancel|cancelling|that|it
  im|i_am fine|ok|okay with that|it|this
  im|i_am? happy for you|it to @cancel|go|do @it|so?
  thats|that_is|its the one i want|wanted rid|gone|cancelled|canceled|off of?
  thats|that_is the idea|plan >
  i want rid of @it
  that one|this|it can go
  let it go
  thats|that_is why i|im am? calling|rang|called|phoned|phoning|ringing|writing|here
  thats|that_is what i rang|called|phoned|came|wrote|am_calling for|about
  i already|just|have|did? already|just? said|told|say you? yes|so
  i said|told yes already
  ive already|just? said|told you? yes|so
  ik zei|zeg|heb toch|al|net|ook|u|je? toch|al|net|ook? ja gezegd?
  you|youve understood|heard|read me|it|that? correctly|right|well?
  you|youve got it|that correctly|right|well?
  you|youve got me correctly|right
  you've got it right
  in agreement
  i give my consent|permission|approval
  id|i_would|i_should be grateful if you would|could|cancelled|canceled it|that|this?
  yes? if you would|could|please|dont_mind|wouldnt_mind|would_be_so_kind
  if youd|you_would|you be so kind|good
  yes? that is|s my wish|intention
  one|a? hundred percent
  100 percent
  without a|any doubt|question|hesitation
  als u|je zo vriendelijk|goed|lief wilt|wil|zou_willen|zou|kunt|kan zijn|willen_zijn
  dat|het zou heel|erg|zeer? fijn|mooi|prettig|goed zijn
  heel|zeer|erg|ontzettend graag zelfs?
  graag zelfs
  ik vrees|ben_bang van wel|ja
  ik stem er|daar|ermee? mee? in
  daar stem ik mee in
  ik ben akkoord met @cancelling|dat|het
  voor mij is dat|het @very? @good
  dat is @very? @good voor mij
  voor mijn part wel|mag_het|mag_dat?
  wat mij betreft mag @it weg|eruit|eraf|vervallen|@cancelling
  het|dat zij|is zo|mij_best
  zo zij|mag|moet het
  mij best
  reken maar van? yes|ja?
  nou en of
  gaan met die banaan
  ga ervoor|er_voor
  laten|laat we|ons het|dat? maar? doen|afzeggen|annuleren
  het zal wel moeten
  het|dat moet dan? maar|helaas
  @that|tis|da|das in orde|oke|@good zo?
  tis @good
  da|dat klopt|klopd allemaal|helemaal|volledig|als_een_bus?
  u|je hebt|heeft het|dat @very? goed|juist|correct
  u|je begrijpt|leest|ziet|hoort het|me|mij|dat @very? goed|juist|correct
  u|je hebt|heeft het|me|mij|dat @very? goed|prima|juist|correct begrepen|verstaan|gehoord|gelezen
  dat hebt|heeft|heb u|je @very? goed begrepen|verstaan|gehoord
  @very? goed|juist begrepen|verstaan
  afzeggen|annuleren|ja zei ik toch|al|net?
  daar|daarvoor|daarom bel|belde|vroeg|schreef ik ook|voor|om?
  daar bel|belde ik juist|ook|net|precies|nou? voor|over
  dat was|is ook? de bedoeling|mijn_bedoeling
  mijn zegen heb|hebt|heeft|krijg|krijgt je|u|ge
  met alle? genoegen|plezier|liefde
  bij deze|dezen bevestig|bevestigd|akkoord ik? dat|het?
  ge|gij|u moogt|mag|meugt @it|da? @cancelling?
  ik zie|zag af van @the afspraak
  ik zie|zag van @the afspraak af
  ik laat|liet @it|@the? afspraak? vervallen|schieten
  ik wou|zou @it|@the? afspraak? graag laten? vervallen|@cancelling
  ik zou u willen verzoeken @it|@the? afspraak? te @cancelling
  ik zou u willen verzoeken @it|@the? afspraak? door_te_halen|af_te_zeggen
  kan|mag|moet weg|eruit deze|die|hij?
  uit de agenda
  feel free
  you have my permission|blessing|consent|approval
  permission granted
  i authorise|authorize|allow it|that|this?
  let it be cancelled|canceled|removed
  its|thats|that|it gotta|must|needs|has|can|may to? go
  consider it cancelled|done
  ik geef toestemming|akkoord
  u|je hebt|heeft|krijgt mijn toestemming|akkoord
  thats|its|that|it sounds|seems|looks|works @very? @good
  in orde
  zo is het|dat
  van mij mag het|dat|hij|ie|die
  cancel away
  is goed|prima|akkoord|oke|ok
  helemaal goed
  ook goed
  vind ik goed|prima
  dat? klopt helemaal?
  dat? mag wel|gerust? hoor?
  vooruit dan? maar?
  vanzelfsprekend|ongetwijfeld
  ga je|uw gang
  gaat u|uw gang
  gaat|ga uw? gang
  zeker weten
  ik? weet het|dat heel? zeker
  heel zeker
  regel|fix het|dat maar?
  gaan we dat? doen
  doe dan|dat dan? maar?
  die|deze ja
  ik bevestig dat|het?
  bevestig|bevestigd|confirm
  ik? ga|ben daarmee? akkoord mee|daarmee?
  ik? ben het? ermee|er eens mee?
  mee? eens
  dat wil|zou ik
  dat wil|zou ik graag|zeker|inderdaad
  dat bedoel|bedoelde ik
  daar? ben ik het mee eens
  afzeggen|afgezegd|schrappen|verwijderen|afbellen|afmelden
  < ja|jawel|jazeker|graag|nou? hoor|graag? afzeggen|annuleren|schrappen|verwijderen|weghalen|doorhalen|doorstrepen|afbellen|wegdoen|weggooien|wegstrepen|cancelen maar >
  bevestigen
  helaas wel
  dat mag|kunt|kan u|je doen
  please? proceed
  be my guest
  very well
  happy to >
  dat zou fijn|mooi|goed|prettig|prima zijn
  dat is het beste|beter
  mag|kan wel|gerust? weg|eruit
  i would like|want that >
  i do? want|wish|like to? @cancel it|that|this?
  wat mij betreft wel|prima|goed
  most|yes definitely
  weg|eruit ermee >
  < weg|eruit >
  @it|afspraak @cancelling
  ik wil @it|@the? afspraak? af|weg zeggen|hebben
  yes|ja die|deze afspraak?
  that would|will be yes|fine|good|great|okay|ok|perfect|correct|right
  thats|its|that|it is? all? totally|absolutely|perfectly? yes|fine|good|great|okay|ok|alright|perfect|correct|right|affirmative|affirmatif|agreed|so
  sounds good|great|fine|right|perfect
  you got it|that
  you bet|betcha|know_it
  you may do? that|it?
  go on then?
  go right ahead
  fine|okay|ok|good|alright by|with me|us
  thats|that_is|its|thatll_be|that_will_be|itll_be|thatll_do|that_will_do perfectly? fine|okay|ok|good|alright|great|perfect|right with|by me|us?
  thatll_be|that_will_be|itll_be|thatll_do|that_will_do perfectly? fine|okay|ok|good|alright|great|perfect
  thatll|that_will do nicely?
  that|it sounds|seems|looks @very? good|right|fine|great|ok|okay to|with|by me|us?
  it|that sure|certainly|definitely|really is
  lets|let_us do it|that
  make it so
  its|thats|it_is|that_is a? yes
  from me
  i_am|im sure|certain|positive
  id|i_would appreciate that|it
  that|itd|thatd|it would|will? be good|great|fine|perfect|lovely|nice
  thats|its|it_is|that_is|youre|you_are true|accurate|right
  i concur|do|am
  you can|may go ahead
  by all means
  i|id do|agree|confirm|approve|consent|accept with? that|it?
  agree it is? ok|okay|fine
  i would
  i|id want|like that|to
  thats|that is? what|exactly i want|wanted|meant|mean|said
  thats|that is? what i do? want
  that works
  that works for me|us
  works for me
  im afraid so
  i am afraid so
  for sure
  sure thing
  i would|will|do
  it can|may go
  get it done
  i think|guess that|it|so would? works?|work
  so yes i will
`,
  groups,
)
