// What people say when asked "Wilt u deze afspraak afzeggen? Ja of nee?" and mean yes: single words and orders. A yes must
// consist of these, of `consent` and of `along` from its first word to its last.
import { groups } from './answer-groups.ts'
import { phrases } from './phrases.ts'

/** Words that mean yes whatever stands around them. */
export const firmYes = phrases(`
  ja|jaa|jah|jja|jaj|jq|yse|ys|yh|yws|yrs|yeahh|jips|welzeker|voorzeker|betcha|yuss|jaha|jawel|jazeker|jep|jup|yep|yup|yeah|yea|yes|yess|yah|ya|ye|yas|y|j|jo|aye|yessir|jawohl|yesh|yees|jaah|jha|jas|yeh|yuh|yeap|yepp
  hell|heck|oh yes|yeah|ja
  ja|jawel|jazeker joh|zunne|zene|zulle|gij|amai|allicht|helemaal|doen|wissen|toestemming|echt_waar
  jaat|jaot|joat|isgoed|asgoed|tisgoed
  ja|jao|joa hear|heur|sws|sowieso|is_good|is_goe
  volmondig ja|yes
  you|u|je can|may|kan|kunt|mag yes|yeah|ja
  ja|yes|yeah chill|cool|sweet
  ja|jawel ik|we zie|zien ervan|er_van toch|liever|maar? af
  yes|yeah|yep truly|lets|honestly|definite
  yes|yeah|yep very much so?
  yes|yeah|yep do
  sowieso|beslist|gegarandeerd ja
  ja sowieso|beslist|gegarandeerd
  yes|yeah|yep we|he|she|they do|does|would
  yes|yeah|yep would|could you please
  yes|yeah|yep please would|could you
  yes|yeah|yep you can|may|could do that|it|so
  yes|yeah|yep to cancelling|canceling|cancellation|that|it
  yes|yeah|yep for certain
  righto|rightio|righty|rightyo|aye_aye|roger_that|yuppers|siree|indeedy|okiedokie|ja_toch_wel|jahoor|jawelhoor|yesss|joa|jao|jow|jups|jepp|jaz|yis|yass|yesh|ja_ja
`)

/** Words that say it is so: beside "ik kom niet" they agree with it. */
export const agreeing = phrases(`
  inderdaad|klopt|klopd|correct|indeed|precies|precisely|exact|exactly
`)

/** Words that agree, but also serve other purposes ("is goed zo"). */
export const softYes = phrases(`
  inderdaad|zeker|zekers|gaarne|dolgraag|defo|def|ofc|aight|suer|corect|prmia|klopd|klop|precisely|indeed|accepted|deal|amen|regrettably|kk|uhu|bet|absoluut|uiteraard|natuurlijk|tuurlijk|akkoord|prima|oke|ok|okay|okee|okeetjes|oki|okey|okidoki|k|kay
  klopt|correct|precies|juist|exact|exactly|absolutely|definitely|certainly|surely|sure|agreed|affirmative|approved|confirmed|positive|indeed|right|true|accurate|indubitably|concur|akkoord|vanzelfsprekend|ongetwijfeld|roger|granted|permitted|okeydokey|okidokie|zekerweten|jazekers|natuurlijkja|tuulijk|natuurlik
  of course
  ofcourse|offcourse|ofcorse
  uh huh
  okey|okay|okie dokey|dokie|doke|doky
  okido|awesome|super|uitstekend|totally|obviously|naturally|fijn|mooi
  wonderful|splendid|excellent|undoubtedly|unquestionably|assuredly|joe|best
  heel|erg|zeer fijn|goed|mooi|prettig|best
  too right
  good to go
  definitief|allicht|zonder_twijfel|zonder_enige_twijfel|met_plezier|with_pleasure
  zeer|wis zeker
  wis en zeker|waarachtig
  very much so
  oh? do please
  oh go on then?
  oh sure
  a yes from me|us
  couldnt|could_not agree more
  100 procent|percent zeker|sure?
  thanks|thank_you a lot|bunch|million
  uhuh|uhhuh|mhm|mmhm
  goed|top|perfect|perfectly|great|good|fine|alright|cool
  all right
  👍|👌|✅|🆗|✔
`)

/** Orders to cancel. */
export const orders = phrases(
  `
  < jaja|ja_ja doe|doet|schrap|schrapt|annuleer dat|da|het|hem|m|die? maar|gerust weg|af|eruit?
  < jaja|ja_ja zeg|haal dat|da|het|hem|m|die? maar|gerust weg|af|eruit
  ik|we wil|willen hem|m|die|de_afspraak|deze_afspraak|die_afspraak inderdaad|wel|graag|dan|toch|echt? kwijt
  doe|doet nou|nu? het|t|@it|u? nou|nu? maar|toch
  toe maar
  doe toch maar
  doet|doe u|je? @it|het? maar
  doe|doet @it even
  mijn|de|deze|die afspraak|consult|controle|boeking graag|alstublieft|alsjeblieft|aub afzeggen|annuleren|schrappen|verwijderen|weghalen
  mijn|de|deze|die|my|the afspraak|consult|controle|boeking|appointment|booking afzeggen|annuleren|schrappen|verwijderen|cancellen|cancelen|weghalen graag|alstublieft|alsjeblieft|aub|please
  doe ma|mar|mr
  gewoon doen
  < doen|weghalen|schrappen alstublieft|alsjeblieft|aub|please|hoor? >
  zegmaar|zeg maar? af
  uit de agenda halen
  weg met dat|die|@it ding|afspraak?
  maak|geef @it|@the? plek|tijd? maar vrij
  gelieve|verzoeke @it|@the? afspraak? te @cancelling
  ik verzoek u|je @it|@the? afspraak? te @cancelling
  zou u|je @it|@the? afspraak? willen|kunnen @cancelling
  take|cross|strike it|that|this|me off|out the? list|calendar|diary|schedule
  take it|that off|out
  take it|that|this|me out|off of the|my list|calendar|diary|schedule
  call it|that|this|my_appointment|the_appointment off
  ja|jawel|jazeker mag|moet|kan geannuleerd|afgezegd|geschrapt|verwijderd|gecanceld worden?
  ja @the afspraak @cancelling
  gelieve @it|@the? afspraak? af te zeggen
  van mij mag hij|ie|@it weg|eruit|eraf|vervallen
  ik stem toe
  dat bevestig ik
  dat zou ik @very? fijn|prettig|mooi|goed vinden
  ja dat heeft|hebt|heb u|je goed
  ja dat wou|wilde ik >
  wat mij betreft ja
  bij deze|dezen ja
  confirm it|that|cancellation
  confirming|confirmed cancellation
  cancellation confirmed
  yes|yeah|yep cancellation please?
  yes|yeah|yep i need|have|must|want to? @cancel @it|@the? appointment?
  i would like|love|prefer to @cancel @it|@the? appointment?
  yes|yeah|yep it|that needs cancelling|cancelled|canceled|to_be_cancelled
  drop it|that
  free it|that|the_slot|my_slot|that_slot|the_appointment|the_place up
  free up the|my|that? slot|appointment|place|it?
  lets|let_us @cancel @it|@the? appointment? then?
  ga maar? door met afzeggen|annuleren|schrappen
  mag|kan je|u? doen
  go|just|do|kindly|please cancel|remove|delete already|now?
  cancel|remove|delete please|now|away
  bin|ditch|dump|wipe|strike|scratch|scrap it|this
  bin|ditch|dump|wipe that
  get rid >
  please? cancel|remove|delete @the? appointment|booking please|now?
  doe|doen maar
  doe @it maar
  doe|doet dat|u? maar
  do|please do|dat|it|that|so
  go ahead with? @it?
  go for it
  please? get rid of @it|@the? appointment?
  meld me|mij maar? af
  go ahead and @cancel it|that|this?
`,
  groups,
)

/** Orders and wishes in words that would keep the appointment, were it not for how they go on. */
export const harmless = phrases(
  `
  als een bus
  mm hmm|hm
  if you would|could|please|dont_mind|wouldnt_mind
  i|we do|really|definitely want|need|wish to? cancel it|that|this|the_appointment|my_appointment?
  just|only|please? cancel it|that|this|the_appointment|my_appointment? and? dont|not|no_need_to reschedule|rebook|move it|that?
  < yes|yeah|yep just|only|please? cancel it|that|this|the_appointment|my_appointment? and? dont|not|no_need_to reschedule|rebook|move it|that?
  ik|wij|we ga|gaan hem|m|die|deze|de_afspraak|mijn_afspraak|deze_afspraak|die_afspraak? helaas|toch|echt|dus|inderdaad? afzeggen|annuleren|cancelen|schrappen|afbellen
  ik|we wil|willen hem|m|die|de_afspraak|deze_afspraak|die_afspraak inderdaad|wel|graag|dan|toch|echt? kwijt
  if youd|you_would|you be so kind|good
  als u|je zo vriendelijk|goed|lief wilt|wil|zou_willen|zou|kunt|kan zijn|willen_zijn
  ik|we heb|hebben erover|er_over nagedacht en ja
  ja|jawel? na lang nadenken wel|ja?
  als u|je zo vriendelijk|goed wilt|wil|zou_willen zijn
  als dat|het kan|mag
  should be grateful if you would|could|cancelled|canceled
  id|i_would|i_should be grateful if you would|could|cancelled|canceled it|that|this?
  laat @it|@the? afspraak? maar? vervallen|schieten|vallen
  < jaja|ja_ja doe|doet|schrap|schrapt|annuleer dat|da|het|hem|m|die? maar|gerust weg|af|eruit?
  < jaja|ja_ja zeg|haal dat|da|het|hem|m|die? maar|gerust weg|af|eruit
  ik|we|wij ga|gaan er|daar? ermee|mee|daarmee? akkoord|eens
  let it be cancelled|canceled|removed
`,
  groups,
)
