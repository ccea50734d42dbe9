// What people say when they agree without saying yes: that nothing stands in the way, that it is wise, that they allow it, that the
// place may go to somebody else. Some hold a negation that denies nothing; all are whole, and no word in them is skipped.
import { phrases } from './phrases.ts'

const groups = {
  it: 'hem|m|die|deze|dit|dat|het|t|it|that|this|one|hij|ie',
  the: 'de|die|deze|mijn|mn|onze|the|that|this|my|our',
  appt: 'afspraak|appointment|appt|booking|consult|controle|boeking',
  place: 'plek|plekje|plaats|tijd|slot|place|spot|space|time|appointment|afspraak|turn|beurt',
  u: 'u|je|jij|jullie|ge|gij',
  objection: 'bezwaar|bezwaren|tegenwerpingen',
  objections: 'objection|objections|qualms|reservations|argument|arguments|quarrel',
  cancellation:
    'annulering|afzegging|cancellation|cancelling|canceling|annuleren|afzeggen|removal|verwijdering|verwijderen|schrappen',
  very: 'heel|erg|zeer|wel|echt|inderdaad|ook|toch|ons|very|quite|really|all|just|eigenlijk|gewoon',
  wise: 'verstandig|verstandiger|wijs|wijzer|slim|slimmer|het_handigst|het_handigste|het_beste|best|het_verstandigst|het_verstandigste|de_beste_oplossing|de_beste_keus|de_beste_optie|een_goed_idee|een_goed_plan|een_goede_oplossing|sensible|wise|for_the_best|the_best|the_best_thing|the_best_option|the_best_idea|a_good_idea|wisest|the_wisest|the_easiest|het_makkelijkst|het_makkelijkste',
  blessing: 'zegen|toestemming|akkoord|goedkeuring|instemming|permissie|fiat|groen_licht',
  blessed:
    'blessing|permission|consent|approval|agreement|ok|okay|say_so|go_ahead|authorisation|authorization|green_light|vote',
}

/** That nothing stands in the way. */
const unopposed = `
  ik|we|wij? heb|hebben|zie daar|er|hier? geen enkel|enkele? @objection tegen|daartegen|hiertegen|in?
  ik|we|wij? heb|hebben daar|er|hier|daartegen? niks|niets op_tegen|tegen_in_te_brengen
  daar|hier|er|daartegen heb|hebben|zie ik|k|we|wij geen enkel|enkele? @objection tegen|in?
  daar|hier|er|daartegen heb|hebben ik|k|we|wij niks|niets op_tegen|tegen|tegen_in_te_brengen
  daar|hier heb|hebben ik|we geen enkel|enkele? probleem|problemen|moeite mee
  ik|we heb|hebben daar|hier geen enkel|enkele? probleem|problemen|moeite mee
  < geen enkel|enkele? bezwaar|bezwaren tegen|van_mij|mijnerzijds|van_mijn_kant|van_onze_kant|hier|van_mijn_zijde|van_deze_kant?
  niks|niets op tegen|aan_te_merken
  daar is niks|niets op? tegen
  daar zeg|zeggen ik|we geen nee tegen|op
  mij hoor je|u niet klagen
  ik|k? zou|zie|kan|weet? niet weten|bedenken|inzien|in|verzinnen waarom niet
  ik|k zou|zie|kan|weet? niet weten|bedenken|inzien|in|verzinnen wat er op tegen is
  < ja? waarom ook niet >
  no @objections here|from_me|from_us|from_my_side|from_my_end|on_my_part|on_my_side|on_my_end|at_all|whatsoever|to_that|with_that|with_it|there|to_it|my_end|this_end
  no problem|problems|issue|issues from|with|on me|us|that|it|my_side|my_end|my_part
  < no|zero|none objection|objections|qualms at_all|whatsoever?
  i|we have|ive|weve|got got? no|zero @objections with|to|about? that|it|this|cancelling? at_all|whatsoever|here?
  i|we have|ive|weve|got got? no|zero problem|problems|issue|issues with|about that|it|this|cancelling at_all|whatsoever?
  i|we? cant|dont|couldnt see|think_of|imagine any|a|one|a_single|much? reason why? not|not_to
  i|we? cant|dont|couldnt see|think why|of_why not >
  i|we dont|wont|wouldnt object to? that|it|this|at_all?
  i? wouldnt|wont say no to_that|to_it? >
  i|we? have? nothing against it|that
  no complaints from me|us
`

/** That it is wise. */
const wise = `
  dat|da|t|het|that|it lijkt|lijken|klinkt|seems|sounds|looks me|mij|ons|like? ook? @very? @wise zo|to_me|by_me|then|dan?
  dat|da|that|thatd|itd|thats|its|tis|dats is|would|be|zal|zou? be? ook? @very? @wise zijn|wezen|so|then|dan?
  lijkt|klinkt|seems|sounds|looks me|mij|ons|like ook? @very? @wise
  lijkt|klinkt|seems|sounds|looks ook? @very? @wise
  goed|prima|uitstekend|slim|verstandig|top|strak|puik|lumineus idee|plan|plannetje|voorstel
  good|great|wise|sensible|excellent|fine|smashing|top|solid|cracking|splendid idea|plan|suggestion|call|shout|thinking
  sounds like a plan|good_idea|good_plan
`

/** That it is allowed, by whoever may. */
const allowed = `
  mijn|onze @blessing heb|hebt|heeft|krijg|krijgt|hebben @u
  @u heb|hebt|heeft|krijg|krijgt|hebben mijn|onze @blessing ervoor|daarvoor|hiervoor?
  hierbij|bij_deze|bij_dezen|alvast|hiermee mijn|onze? @blessing
  hierbij|bij_deze|bij_dezen|hiermee geef|bevestig|verleen|accepteer ik|we u|je? mijn|onze|de|het? @blessing|@cancellation
  hierbij|bij_deze|bij_dezen|hiermee ga|stem ik|we ermee|ermee_in|daarmee|er_mee|in|akkoord akkoord|in|mee_akkoord?
  ik|we geef|geven|verleen hierbij|bij_deze|bij_dezen|graag|hiermee? u|je? hierbij|bij_deze? mijn|onze? @blessing
  ik|we bevestig|bevestigen|accepteer hierbij|bij_deze|bij_dezen|graag|hiermee de|mijn|deze|onze @cancellation
  toestemming|permissie|akkoord|fiat verleend|gegeven
  met mijn|alle @blessing|goedvinden|instemming
  youve|you_have|you_got got? my|our|the full|whole? @blessed to_do_it|to_do_so|to_do_that|to_cancel|on_that|to_go_ahead?
  my|our @blessed is_given|granted|you_have|is_yours
  i|we hereby|do|gladly|happily? give|grant you? my|our @blessed
  with my|our full? @blessed
  permission|consent|approval|request granted|given|approved
  natuurlijk|uiteraard|tuurlijk|zeker|vanzelfsprekend|allicht mag|kan dat|het|u_dat|je_dat|die weg|eruit|eraf|wel?
  consider it|that|this agreed|approved|done|settled|confirmed|granted|a_yes|cancelled|authorised|authorized
  feel free >
  knock yourself out
  have at it
  crack on then|with_it|with_that|with_cancelling?
  away you go
  on you go
  go on ahead
  do your thing
  do what you must|need_to|must_do
  do the necessary
  do the honours|honors
  make it happen
  yes|yeah|yep|please|sure you do that
  go do it|that
  lets do this
  ga vooral|gerust|lekker|maar je|uw gang
  vooruit met de geit
  doe|doet|doen @u dat|het|da maar even|gerust? voor_mij|voor_me|voor_ons?
  ja|jawel|jazeker graag|alstublieft doet u dat|het >
  doe|doet dat|het|da maar|even? voor mij|me|ons even?
  doe|doet dat|het|da @u maar even|gerust?
  doe|doet @u maar|gerust
  regel|regelt|fix|fixt dat|het|dit maar|even|gerust|maar_even voor? mij|me|ons? even?
  regel|regelt|fix|fixt @u dat|het|dit maar|maar_even voor? mij|me|ons? even?
  regel|regelt|fix|fixt dat|het|dit voor mij|me|ons
  handel het|dat maar|even af
  zorg|zorgt @u? er|daar maar voor
  dat wil|zou|wou|wilde ik|we|k graag|wel|inderdaad|zeker|heel_graag|eigenlijk_wel
  dat had ik|we|k heel? graag
  dat is|was precies|nou|juist|nu_net|exact? wat ik vraag|vroeg|bedoel|bedoelde|wil|wilde|wou|zei|zeg
  dat vroeg ik toch|net|ook|al|u|je?
  dat is|was precies|nou|juist|ook|exact? waarom|waarvoor ik bel|belde|schrijf|app|mail|hier_ben
  thats|that_is the whole|entire point|idea
  @u hebt|heeft|heb groot? gelijk
  is in orde
  is voor mij|me|ons goed|prima|akkoord|oke|ok|best|in_orde
  is goed|prima|akkoord|oke|ok|best voor|met|wat mij|ons betreft?
  dat|da mag|moogt|kunt|meugt|kan @u doen
  zeker|vooral|absoluut|beslist doen
  honderd|hundred|100|1000|duizend|200 procent|percent ja|yes?
  duizend keer|maal ja
  a thousand times yes
  ja|jawel die|deze ene
  of_course|sure|certainly|absolutely|surely you|u can|may|kunt|mag do_that|go_ahead?
  yes|yeah|yep|ja you|u can|may|kunt|mag >
  i am|do|will yes|yeah
  sure|certainly|definitely is|are|am
  sounds good|great|fine|right|perfect|ok|okay to_me|by_me|to_us
  thatll|that_will|itll|it_will be @very? grand|super|ideal|lovely|wonderful|brilliant|best|perfect
  klopt als een zwerende_vinger|tierelier
  id|i_would|we_would|wed be most|very|so? grateful|obliged|thankful|pleased if you did|would
  dat zou|zouden ik|we @very? op_prijs_stellen|waarderen
  dat stel ik @very? op prijs
  ik zou het|dat @very? waarderen|op_prijs_stellen
  ik sta erachter|er_achter
  akkoord ermee|daarmee|hiermee
  hierbij|bij_deze bevestigd|akkoord
  < ja|jawel? liever|liefst maar? wel >
  < ja|jawel? toch maar wel|doen >
  < ja|jawel? wel graag >
  thats|that_is exactly|just? what i|we would|id|wed? like|prefer|want
  toe dan maar
  dat heb ik liever|het_liefst|graag
  graag zou ik dat willen
  dat zou ik graag willen|hebben|zien
  daar zeg ik ja op|tegen
  dan moet|mag|zij het|dat|t dan? maar zo? zijn|gebeuren?
  id|i_would|we_would|wed rather|prefer|like|love|appreciate you did|do|to|if_you_did|it_if_you_did that|so|it? >
  i|we|id want|need|would_like|would_love|like you to >
  im|i_am|were|we_are all_for|in_favour_of|in_favor_of it|that >
  all for it >
  im|i_am|were|we_are happy|content|comfortable|cool|chill with that
  im|i_am|were|we_are on board with_that|with_it?
  cool|chill|grand with|by me|us
  you had better
  youd|you better
  you might as well
  pretty please
  een|n volmondig|duidelijk|dikke|vette|definitief|hartgrondig|groot|stevig|overtuigd ja
  duidelijk|dikke|vette|definitief|hartgrondig|overtuigd ja
  dikke|vette prima|oke
  a|an|its_a|its_an|thats_a|thats_an|that_is_a definite|firm|resounding|big|clear|hard|solid|wholehearted|emphatic? yes|yeah|yep from_me|from_us?
  definite|firm|resounding|big|clear|hard|solid|wholehearted|emphatic yes|yeah|yep from_me|from_us?
  its|thats a go from_me?
  yes|yeah|ja|aye to|op all|everything|alles|that|all_that|all_of_that|all_of_it|both_questions|your_question|de_vraag|uw_vraag|je_vraag|die_vraag
  mijn|het|my|the antwoord|answer is|blijft|luidt|stays|remains ja|yes|bevestigend
  het antwoord op uw|je|de|die vraag is|luidt ja
  antwoord is|luidt? ja
  goedgekeurd|geaccepteerd|bingo|bang_on|got_it_in_one|obvs|deffo|fosho|fo_sho|quite_so|bevestigend|affirmatief|toppie|keigoed|tof|puik|jofel|smashing
  < lovely|smashing|marvellous thanks|thank_you|ta|cheers|please|yes|do|go_ahead much|very_much|so_much?
`

/** That it should be carried out, in the words of the desk. */
const carriedOut = `
  please|kindly|do|yes? proceed|continue|go_ahead|carry_on with|and|to the|my|this|that|your? @cancellation|cancel|remove it|that|@the? @appt?
  put|push the|my|this|that @cancellation through
  process|complete|finalise|finalize the|my|this|that @cancellation please?
  i|we|hereby hereby|do|can? confirm|confirming the|my|this|that @cancellation
  voer|zet|druk|voert|zet @u? de|het|mijn|die|deze @cancellation maar|dan|gerust|even? door
  verwerk|verwerkt|bevestig|voltooi @u? de|mijn|die|deze @cancellation maar|graag|dan|gerust|even?
  voer|voert @u? de|mijn|die|deze @cancellation maar|dan|gerust uit
  ga|gaat @u? maar|dan|gerust? door|verder met de|het|mijn? @cancellation
  ga|gaat @u? maar|dan|gerust over tot de|het|mijn? @cancellation
  maak de|mijn @cancellation maar|dan|gerust? definitief|rond|in_orde|af
  geef mijn|die|de @place maar|gerust weg
  maak er maar een annulering|afzegging van
  graag|please de|mijn|the|my? @cancellation doorvoeren|verwerken|bevestigen|doorzetten
  ik|wij|we wil|willen|zou graag? de|mijn|deze @cancellation graag? doorvoeren|doorzetten|bevestigen|verwerken
  druk|klik|tik|duw maar|gerust|even? op de|die|het knop|knopje
  druk|klik|tik|duw maar|gerust|even? op ja|afzeggen|annuleren|bevestigen
  druk|duw de|die knop maar|gerust in
  press|hit|push|click|tap|smash the|that cancel|yes? button|key
  press|hit|push|click|tap cancel|yes
  annulering|afzegging|cancellation akkoord|bevestigd|graag|please|confirmed|approved|granted|agreed
  i|we confirm|approve|accept|authorise|authorize|agree_to|consent_to the|my|this|that @cancellation
`

/** That the place may go to somebody else. */
const givenUp = `
  geef|gun|geeft|schenk @u? mijn|die|de|dat|deze|hem|m|t|het|onze @place? maar|gerust|dan|lekker? aan een|iemand|de|n ander|anders|volgende|andere_patient
  laat|gun een|iemand ander|anders hem|m|mijn_plek|die_plek|de_plek|mijn_plekje|die_tijd|mijn_tijd maar|gerust? hebben|nemen|krijgen|gebruiken
  laat een|iemand ander|anders maar voor
  geef|maak|geeft|maakt @u? @it|die_plek|de_plek|mijn_plek|het_plekje|mijn_plekje|die_tijd|de_tijd maar|gerust? vrij
  mijn|die|de plek|plekje|plaats|tijd mag|kan naar|aan een|iemand ander|anders gegeven? worden?
  let|give someone|somebody|another_person|another_patient|the_next_person|others|anybody|anyone else? who_needs_it|who_needs_it_more? have|use it|that|the_slot|my_slot|that_slot|my_place|the_place|my_spot|the_spot|my_appointment|the_appointment|the_time instead?
  let|give someone|somebody|another_person|another_patient|the_next_person|others|anybody|anyone else? take the_slot|my_slot|that_slot|my_place|the_place|my_spot|the_spot|my_appointment|the_appointment instead?
  give|offer it|that away? to someone|somebody|another_patient|the_next_person|the_next_patient else|who_needs_it|who_needs_it_more
  give|offer|pass|hand my_slot|the_slot|that_slot|my_place|the_place|my_spot|the_spot|my_appointment|the_appointment on|over|away|up? to|for someone|somebody|anyone|another_patient|the_next_person|the_next_patient else? who? needs? it? more?
  release|free|vacate|relinquish|surrender|open_up|free_up|clear|give_up the|my|that|our slot|space|place|spot|appointment|booking for_someone_else|for_somebody_else|for_others|for_another_patient|for_someone|for_somebody?
  free it|that up for_someone_else|for_somebody_else|for_others|for_another_patient|for_someone|for_somebody?
  release|free|open the|my|that|our slot|space|place|spot up
  let the|my|that appointment|slot|booking|spot go
  i|we|ill|i_will|im|were release|releasing|relinquish|surrender|giving_up|give_up the|my|that slot|space|place|spot|appointment|booking
  someone|somebody else can|may have|use it|my_slot|the_slot|my_place
  een|iemand ander|anders mag hem|m|mijn_plek|de_plek|mijn_plekje hebben|nemen|krijgen
`

/** Agreement that stands by itself. */
export const granting = phrases([unopposed, wise, allowed, carriedOut, givenUp].join('\n'), groups)
