// What may go with a yes and adds nothing to it: courtesy, thanks, regret, assurance.
import { groups } from './answer-groups.ts'
import { phrases } from './phrases.ts'

/** Polite and empty words that may go with a yes. */
export const along = phrases(
  `
  alstublieft|alsjeblieft|aub|svp|graag|please|pls|plz|hoor|dank|dankjewel|dankuwel|bedankt|wel|thanks|thank|sorry|excuus
  thank|thanks|bless you
  dank|bedankt u|je
  dank|dankje je|u? wel?
  heel graag|erg
  dank|bedankt je|u? vriendelijk|hartelijk|zeer|wel
  hartelijk|vriendelijk|nogmaals|heel_erg|alvast dank|bedankt
  met|veel dank
  u|je bent een schat|engel|lieverd
  youre|you_are a|an star|angel|gem|darling|treasure|lifesaver
  youre|you_are very|so|too kind
  ja|jawel|yes|yeah|graag|please thanks ever? so|very much
  voor het annuleren|afzeggen
  for cancelling|canceling it|that?
  voor|for de|uw|je|your|the|all_your moeite|hulp|help|trouble|assistance|tijd|time|kindness
  alvast|nogmaals? heel|zeer|erg|hartelijk|vriendelijk? dank|bedankt u|je? wel|zeer|vriendelijk|hartelijk?
  graag|dank_u_wel|dank_u|dank|dankjewel|bedankt|please|thanks|thank_you en|and|have? nog? een|a? fijne|prettige|goede|mooie|nice|good|lovely dag|avond|middag|weekend|day|evening nog|verder?
  dat? is? heel|erg|zeer? vriendelijk|aardig|lief van u|je
  thats|that_is? very|so|really? kind|sweet of_you?
  id|i_would be very|so|most? grateful
  that|thatd|itd|it would? be much|greatly|really|very? appreciated
  graag als dat kan|mag
  merci|ta|cheers|tnx|thx|obliged|many|much
  thank you ever? so|very much|kindly
  much appreciated
  that|itd|it|thatd would? be @very? lovely|kind|helpful|wonderful|great|nice|good
  i|ive thought it over|through
  ik heb er nog? eens|even|goed over nagedacht
  thats|that_is it
  dat weet ik heel|echt? zeker
  die|deze >
  anders krijg ik een rekening|boete
  voordat|voor ik|we moet|moeten betalen
  het|dat moet >
  dat? zei|zeg ik toch|al|net|ook? ook? al|toch|net
  ik zei het al|net_al|ook_al
  i already|just said so|that
  alleen|only deze|die|this_one|that_one
  en|and sorry|excuses voor|for het|de|the|any? ongemak|overlast|last|moeite|inconvenience|trouble|bother
  en|and bedankt|dank|dankuwel|thanks|thank_you voor|for? de|uw|je|your|the? moeite|hulp|help|trouble|assistance|tijd|time?
  sorry|excuses voor|for het|de|the|any ongemak|overlast|last|moeite|inconvenience|trouble|bother
  sorry|excuses about that|it|this
  sorry|excuses dat|that het|ik|its|im zo? kort_dag|laat|late|short_notice is|ben|bel?
  sorry|apologies for the? short|late notice
  im|i_am sorry
  het spijt me|mij|ons
  spijtig|jammer|regrettably|unfortunately genoeg
  wat|what jammer|spijtig|a_pity|a_shame
  jammer|spijtig|shame|pity maar|but
  juffrouw|mop|meiske|zenne|zulle|se|hoor|bro|doctor|dear|darling|lovely|ta|mn_kind|kind|knul|jong|juf|alla|allee|awel|bah|ugh|erm|duh|brilliant|sweet|lovely|verdorie|hehe|eindelijk|finally|komma|punt|period
  grag|graga|gragg|graaag|plese|alsjebl|aub|svp|🙏
  gewoon|nou|nu|alleen|only deze|die|dit|that_one|this_one
  ik smeek|verzoek u
  nothing else
  verder niks|niets
  for heavens|gods|goodness sake
  snel|vlug|quick|quickly
  ik heb|i_have|ive_got haast
  im in a hurry
  i mean|meant it
  what else
  wat dacht u|je dan
  maak je|u niet|geen druk|zorgen
  dont worry about_it|about_me?
  full stop
  ik smeek je|u
  i beg you
  < joh
  jongens|man|allez|zulle|asjeblieft|astublieft|alstublief|alsjeblief|asjeblief|alstu|pleas|plis|thnx
  mevrouw|meneer|mevrouwtje|meneertje|dokter|madam|maam|sir|mam|miss|dear|love|mate|darling|buddy|schat|lieverd|jongen|meid|juf|bot|robot|friend
  dan|now|then
  ik weet het @very? zeker
  im @very? sure|certain|positive
  im|i very|quite|absolutely|totally|100|hundred sure|certain|percent sure?
  honderd|100 procent zeker?
  zeker van?
  heel|echt|absoluut zeker
  i thought|considered about? it|that
  ik heb er? over nagedacht|erover_nagedacht
  < er yes|yeah|yep
  < oh|o|ah|och|ach|nou|well|uh|so|goh
  so yes|ja|yeah|yep|please|cancel|do
  uh yes|ja|yeah|yep|please|graag
  cancel|annuleren|annuleer|verwijder
  that|this|the one
  cancel that|this
  thats|that_is|its the|right? one
  dat|die|deze is de|het|hem|m|juiste|goede juiste|goede?
  die|deze|dat bedoel|bedoelde ik
  dat|die|deze is de? goeie|goede|juiste|hem
  precies|exact die|deze
  want? ik ben ziek|verhinderd|beter
  because? im|i_am sick|ill|unwell|better
  because? im|i_am unable to come|attend
  helaas|jammer|unfortunately|sadly
  ga maar? door|verder
  it is >
  that|this is the right|correct one|appointment|booking
`,
  groups,
)
