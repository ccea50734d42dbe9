// What may go with a yes and adds nothing to it: courtesy, thanks, regret, assurance.
import { groups } from './answer-groups.ts'
import { phrases } from './phrases.ts'

/** Whoever is spoken to: the practice, a bot, or a name that means nobody in particular. */
const vocatives = `
  mejuffrouw|juffie|jongedame|jongeman|jonkie|meisje|meiske|meiden|dame|dames|heren|zuster|broeder|doktertje|doc|vriend|vriendin|makker|maat|maatje|gast|gozer|kerel|vent|baas|chef|computer|chatbot|apparaat|machine|schatje|schattie|liefje|snoes|pop|poppetje|engel|moppie|kinders|kindje|manneke|vrouwke|jochie|ventje
  fam|bruv|bruh|dude|pal|chum|luv|hen|duck|pet|petal|hon|honey|sweetie|sweetheart|dearie|flower|treasure|lass|lad|laddie|lassie|ms|guv|boss|chief|nurse|folks|everyone|team|gents|sunshine|cherub|angel|pumpkin
  m 8
  young|my|old|good lady|man|dear|love|friend|darling|chap|boy|girl|sir
  lieve|goede|mijn|ouwe mevrouw|meneer|juffrouw|mensen|kind|meid|jongen|vriend|schat|jongeman|dame|zuster|dokter|bot
`
/** Thanks, and regret that it has to be. */
const thanks = `
  bedankt|dank|dankjewel|dankuwel alvast|bij_voorbaat|alvast_hoor|hoor
  bij voorbaat dank
  alvast bedankt|dank|dankjewel|dankuwel
  duizendmaal|reuze|super|zeer|hartstikke|heel_erg|ontzettend|enorm dank|bedankt
  ja|yes|yeah|yep|please|graag ta|cheers|ty|thank_you|thanks very_much|ever_so|ever_so_much|so_much|muchly|again|kindly|in_advance?
  thanks|thank_you|bedankt in advance
  ty|tyvm
  ta|cheers|ty|thank_you|thanks very_much|ever_so|so_much ja|yes|yeah|yep|please
  thank you very much indeed
  heel fijn|lief|aardig|vriendelijk
  heel fijn|lief|aardig|vriendelijk van u|je
  apologies|apologise|apologize|soz|oops_sorry
  my|many|sincere|with|i apologies|apologise|apologize
  apologies|sorry|apologise|excuses|mijn_excuses|excuus|pardon for|voor the|het|de|mijn|my|all_the? hassle|bother|trouble|fuss|mess|gedoe|overlast|ongemak|moeite|late_notice|short_notice|inconvenience|laat_afbellen
  excuses|mijn_excuses|duizendmaal_excuses
  tot mijn|onze? grote? spijt
  zoals ik al|net|eerder? zei|vroeg|schreef
  zoals gezegd|gevraagd
  like|as i just|already? said|asked|told_you|mentioned|wrote
  gelukkig|spijtig|needs_must|danke|merci|mercikes
  such a shame|pity|nuisance
  ik ben er|daar|hier @very? zeker van
  ik ben zeker van mijn zaak
  yes|yeah|yep|ja|jawel thanks|thank_you|ta|cheers for asking|checking|your_patience|letting_me_know|confirming|being_so_kind|your_understanding
  ja|jawel bedankt|dank|dankjewel|dankuwel voor het|uw|je|jullie vragen|meedenken|wachten|checken|begrip|geduld
  sorry to mess|trouble|bother|be|waste|put you|a|your about|around|time|out|nuisance|pain?
  sorry for wasting|messing|troubling|bothering you|your about|around|time?
  sorry dat ik u|je|jullie lastigval|stoor|ophoud|lastig_val
  @the? afspraak? die u|je net|zojuist|nu|daarnet? noemt|noemde|voorlas|voorleest
  the one|appointment you just? said|mentioned|read|named out?
  < kijk|luister|luistert|weet_u_wat|weet_je_wat|listen|look|tell_you_what|you_know_what|amai|ewa|wajo|wollah|wallah|yo
  doe|doet me|mij een lol|plezier|genoegen|gunst en
  wees|weest zo goed|vriendelijk|lief en
  be a dear|love|darling|star|pet and
  do me a|the favour|favor|kindness and
  be so kind as_to
  i apologise|apologize|regret but yes|yeah|yep
  apologies|my_apologies|sorry|im_sorry|very_sorry|so_sorry|hate_to_say_it|i_hate_to_say_it|i_hate_to_do_it but yes|yeah|yep
  i|ive thought about|over it|this|that long_and_hard|carefully? and yes|yeah
  ive|i|we|weve decided|made_up_my_mind|made_my_mind_up
  my mind is|s made up
  on reflection|balance yes|yeah
  yes|yeah after all|afterall|everything
  afterall yes
  ik|we heb|hebben het|al? besloten|beslist
  mijn besluit|beslissing staat vast|is_genomen
  ja uiteindelijk|achteraf|bij_nader_inzien|na_lang_nadenken|alles_overwegend wel?
  uiteindelijk|bij_nader_inzien|na_lang_nadenken|alles_overwegend ja
  ik heb erover|er_over nagedacht en ja
  god bless you?
  how|wat kind|lovely|sweet|lief|aardig|vriendelijk of_you|van_u|van_je?
  dat is lief|aardig|vriendelijk
  zo gezegd zo gedaan
  geen zorgen
  sowieso
  thank_you|thanks|ta|cheers kindly yes|please
  prima de luxe
  zo|heel jammer|spijtig|vervelend
  het|t spijt me|mij|ons zeer|erg|wel|echt|verschrikkelijk? maar|ervoor|daarvoor?
  helaas|jammer|spijtig|vervelend|balen|sneu|rot|naar|lastig|beroerd|zonde|pech|unfortunate|annoying maar|but
  het is|blijft? jammer|spijtig|vervelend|sneu|lastig maar|but
  sad|sorry|annoying to say but?
  with|met regret|spijt
`
/** Impatience and haste. */
const haste = `
  en? wel|liefst|maar|graag? meteen|direct|gelijk|onmiddellijk|terstond|onverwijld|subiet|stante_pede|per_direct
  straight|right away|off
  immediately|at_once|right_now|right_this_minute|this_minute|this_instant|without_delay|pronto|promptly|forthwith|there_and_then
  en|and schiet nou|eens|een_beetje|wat? op
  ja|jawel schiet nou|eens|een_beetje|wat op
  and? hurry up|it_up
  and get on with it
  and be|make quick|it|sharp quick|snappy|about_it?
  and? be done with it
  < ja? hoe|how vaak|many|often nog|times|do_i_have_to_say_it|moet_ik_het_nog_zeggen|moet_ik_dat_nog_zeggen|must_i_say_it ja|yes
  < voor de zoveelste|tweede|derde|laatste|honderdste keer ja
  < for the last|hundredth|umpteenth|second|third time yes
  ja|yes zonder|without dralen|delay|omhaal|fuss|further_ado|ado
  toch maar
  maar doen
  hup|hop|hoppa|huppa|huppakee|hoppakee|hatsikidee|hatseflats|vooruit
  wat mij|ons betreft|aangaat >
  as far as im|i_am|were concerned
  van mijn|onze kant
  for|from|on my|our part|side|end
  zonder meer
`
/** What comes of it: somebody else gets the time, it is over, it costs nothing. */
const consequences = `
  want|dan|zo|zodat|en_dan|en_zo|dat dan|zo? kan|kunnen|heeft|hebben er|daar? een|iemand|n ander|anders er|daar|mijn_plek|die_plek|de_plek|die_tijd? in|terecht|heen|komen|gebruiken|plek|ruimte|hebben|naartoe|nemen
  dan kunt|kan|kunnen u|je|jullie|ze een|iemand ander|anders helpen|blij_maken|plannen|inplannen|erin_zetten|die_plek_geven
  maak een|iemand ander|anders blij met? die|mijn|deze? plek|tijd|afspraak?
  maak er een|iemand ander|anders blij mee
  dan is|zijn het|dat|die|ik|we|hij|alles? maar|ook|weer|tenminste? geregeld|klaar|opgelost|voorbij|gebeurd|gedaan|achter_de_rug|uit_de_weg|opgeruimd
  dan ben|zijn ik|we|wij er|daar? maar|ook|weer|tenminste? vanaf|klaar|van_af|mee_klaar
  dan weet|weten u|jullie het|dat ook|maar|tenminste? weer?
  dat? scheelt me|mij|ons|u|weer|weer_een? tijd|werk|gedoe|rit|een_rit|een_hoop_gedoe|een_ritje|ritje|weer
  anders|want_anders moet|krijg|betaal ik|we het|hem|een|de? toch|straks? boete|rekening|betalen|no_show_tarief|wegblijftarief
  of|want ik|we moet|krijg|betaal anders? het|hem|een|de? toch|straks? boete|rekening|betalen|no_show_tarief|wegblijftarief
  or|otherwise|else|before|because_otherwise i|ill|i_will|id|im|ill_only|ill_just|theyll|they|youll|you get|be|charge|gonna_be|am? charged|billed|fined|a_bill|a_fine|me
  then|so|that_way|and? then|so|now? someone|somebody|another_patient|others else? can|could|will|might have|use|take|get it|the_slot|my_slot|that_slot|the_place|my_place|the_appointment|my_appointment|the_spot|my_spot|the_time instead?
  that|it|then? that|it? frees|opens it|the_slot|the_place|a_slot|the_time|that_slot up for someone_else|for_somebody_else|for_others?
  then|so|and thats|that_is|its|it_is done|sorted|settled|out_of_the_way|dealt_with|over_with|that
  thats|that_is that then?
  job done
`

/** Polite and empty words that may go with a yes. */
export const along = phrases(
  `
${vocatives}${thanks}${haste}${consequences}
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
  < yes|yeah|yep|ja what else
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
  < yes|yeah|yep|aye it is >
  that|this is the right|correct one|appointment|booking
`,
  groups,
)
