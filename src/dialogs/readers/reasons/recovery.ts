// Better: the complaint is over, so that nobody need look at it. Always of something that has gone, never of something that should go.
import type { Field } from './slots.ts'

/** Complaints that are nobody's to take out: "the fever has gone, take it off" can only be the appointment. */
const inside =
  'koorts|griep|hoest|verkoudheid|hoofdpijn|buikpijn|keelpijn|rugpijn|oorpijn|kiespijn|spierpijn|nekpijn|maagpijn|gewrichtspijn|migraine|misselijkheid|duizeligheid|diarree|verstopping|benauwdheid|hooikoorts|hooikoortsklachten|pijn|klacht|klachten|kwaal|kwaaltje|kwaaltjes|symptomen|jeuk|hik|slapeloosheid|moeheid|vermoeidheid|blaasontsteking|oorontsteking|keelontsteking|bronchitis|voorhoofdsholteontsteking|buikgriep|spit|kramp|krampen|allergie|maagzuur|zwelling|stress|paniekaanvallen|schimmel|schimmelinfectie|ontsteking|infectie|hoestje|snotneus|loopneus|neusverkoudheid|heesheid|hartkloppingen|zenuwpijn|menstruatieklachten|zwangerschapsmisselijkheid|corona|fever|flu|cough|cold|headache|headaches|stomachache|stomach_ache|sore_throat|back_pain|backache|earache|toothache|migraine|nausea|dizziness|diarrhoea|diarrhea|constipation|hay_fever|hayfever|pain|pains|complaint|complaints|symptom|symptoms|itch|itching|itchiness|tiredness|fatigue|insomnia|water_infection|uti|ear_infection|throat_infection|chest_infection|sinusitis|bug|sciatica|cramp|cramps|allergy|heartburn|swelling|problem|infection|temperature|sneezing|runny_nose|tickly_cough|vertigo|palpitations|hoarseness|stiffness|aches|ache|soreness|sickness|tummy_ache|tummy_bug|chesty_cough|probleem|problemen|probleempje|ongemak|issue'
/** Those that are seen on the body. */
export const outside =
  'uitslag|huiduitslag|eczeem|plekje|plek|vlekje|vlekken|wond|wondje|bult|bultje|bultjes|wrat|wratten|puist|puistje|blaar|schaafwond|insectenbeet|tekenbeet|muggenbult|galbulten|blauwe_plek|koortslip|aft|steenpuist|zweertje|ontstoken_teen|splinter|snee|brandwond|strontje|rash|eczema|spot|spots|wound|cut|lump|lumps|bump|wart|warts|blister|bruise|insect_bite|bite|sting|hives|cold_sore|boil|sty|stye|burn|graze|ulcer|mouth_ulcer|verruca|pimple|ringworm'
/** Where it was. */
export const parts =
  'rug|knie|oor|oren|keel|buik|maag|enkel|schouder|been|benen|arm|hand|voet|voeten|teen|oog|ogen|nek|heup|pols|elleboog|hoofd|neus|vinger|duim|huid|darmen|blaas|borst|longen|back|knee|ear|ears|throat|stomach|tummy|ankle|shoulder|leg|legs|arm|hand|foot|feet|toe|eye|eyes|neck|hip|wrist|elbow|head|nose|finger|thumb|skin|chest|knees|sinuses|rib|ribs|spier|spieren|gewrichten'

export const recovery: Field = {
  rules: {
    inside,
    outside,
    parts,
    whose:
      'mijn|mn|de|het|t|die|dat|zijn|haar|onze|me|alle|al_mijn|al_de|al_die|dat_gedoe_met_mijn|my|the|that|his|her|our|all_my|all_the|this|that_nasty|that_awful|this_awful',
    ailing: `
      {whose}? {inside}
      {whose} {outside}
      {whose}? {inside} in|van|aan|of|on mijn|mn|de|my|the|zijn|haar {parts}
      {whose} {outside} in|op|aan|van|on mijn|mn|de|my|the|zijn|haar {parts}
      {near} zijn|haar|hun {inside}
      {my} {kins} {inside}
    `,
    ailingonly: '{whose} {outside}\n{whose} {outside} in|op|aan|van|on mijn|mn|de|my|the|zijn|haar {parts}',
    degree:
      'veel|stukken|een_stuk|een_heel_stuk|helemaal|volledig|zoveel|al_veel|al_een_stuk|een_beetje|behoorlijk|vrijwel|bijna|nagenoeg|zo_goed_als|compleet|goeddeels|grotendeels|gewoon|duidelijk|aanzienlijk|heel_veel|vele_malen|hartstikke|weer_helemaal|erg|much|a_lot|loads|so_much|lots|way|far|a_good_deal|completely|totally|fully|almost|nearly|practically|all|heaps|miles|very_much|a_great_deal|pretty_much|virtually|entirely|tons|a_million_times|a_whole_lot',
    gone: 'over|weg|voorbij|verdwenen|genezen|gezakt|overgegaan|weggetrokken|weggegaan|weggezakt|opgelost|hersteld|geheeld|gestopt|opgedroogd|gedaald|geslonken|uitgewoed|uitgeziekt|weggebleven|vanzelf_overgegaan|vanzelf_weggegaan|op_zijn_retour_gegaan|normaal|verholpen|verdreven|achter_de_rug|onder_controle|minder_geworden|afgenomen|bedaard',
    better:
      'genezen_verklaard|beter_verklaard|beter|opgeknapt|hersteld|genezen|klachtenvrij|pijnvrij|koortsvrij|gezond|kiplekker|kiplekker_nu|opgekrabbeld|herstellende|weer_de_oude|de_oude|bovenop|er_bovenop|goed_gezond|aan_de_beterende_hand|kerngezond|pijnloos|uit_de_lappenmand|op_de_been',
    wellagain:
      'beter|gezond|de_oude|op_de_been|op_de_been_gekomen|fit|in_orde|goed|bovenop|kiplekker|top|lekker|op_krachten|boven_jan|de_ouwe|prima|uit_de_voeten|fris',
    en: 'better|recovered|cured|healed|healthy|back_to_normal|on_the_mend|back_on_my_feet|right_as_rain|well_again|fit_again|fit_as_a_fiddle|over_it|over_the_worst|pain_free|symptom_free|fever_free|myself_again|fine_again|back_to_my_old_self|fighting_fit|as_right_as_rain|feeling_better|feeling_fine_again|ok_again|okay_again|good_again|improved|fully_recovered|all_clear|right_again|out_of_pain',
    went: 'gone|gone_away|gone_down|cleared|cleared_up|healed|healed_up|settled|settled_down|disappeared|passed|vanished|subsided|died_down|eased|eased_off|calmed_down|gone_now|better|fixed|cured|dried_up|stopped|faded|worn_off|lifted|sorted_itself_out|gone_completely|gotten_better|got_better|improved|dropped|come_down|resolved|resolved_itself|sorted|healed_itself|cleared_itself_up|went_away|back_to_normal|under_control|normal|normal_again|fine_again|fine_now|all_gone|a_thing_of_the_past|over|history|ok_now|okay_now|no_more',
    wentpast:
      'went|went_away|went_down|cleared|cleared_up|healed|settled|settled_down|disappeared|passed|vanished|subsided|died_down|eased|eased_off|stopped|faded|wore_off|lifted|sorted_itself_out|got_better|came_down|dropped|resolved_itself|healed_up|dried_up',
    byitself:
      'vanzelf|uit_zichzelf|zomaar|op_eigen_kracht|met_zalf|met_paracetamol|met_rust|dankzij_de_medicijnen|door_de_medicijnen|door_de_antibiotica|met_de_zalf|by_itself|on_its_own|by_themselves|on_their_own|of_its_own_accord|by_itself_now|overnight|thankfully|with_the_cream|with_the_tablets|with_the_antibiotics|thanks_to_the_cream|by_magic|without_treatment|since_last_week|since|completely|altogether',
    ailings:
      'rashs|coughs|fevers|pains|headaches|infections|swellings|temperatures|spots|lumps|itchs|colds|bugs|sore_throats|migraines|warts|the_rashs|the_coughs|the_pains|the_swellings|the_infections|the_fevers|my_coughs|my_rashs|my_pains|my_infections|my_colds|my_headaches|my_fevers|my_temperatures|the_temperatures|my_migraines|my_sore_throats|the_lumps|the_problems|my_swellings',
    mypart: '{whose} {parts}\n{my} {kins} {parts}\n{near} zijn|haar {parts}',
    partss:
      'backs|knees|ears|throats|stomachs|tummys|ankles|shoulders|legs|arms|hands|foots|toes|eyes|necks|hips|wrists|elbows|heads|noses|fingers|thumbs|skins|chests',
    anymore: 'meer|langer|anymore',
    ofit: 'van|ervan|eraan|aan|er_van|daarvan|daar_van|hiervan\nvan {ailing}|{mypart}\nin|aan {mypart}',
    feel: 'van|gevoeld',
    goneby: 'gegaan|overgegaan|geworden',
    itgoes:
      'het_gaat|t_gaat|gaat|het_voelt|t_gaat_inmiddels|het_gaat_inmiddels|gaat_inmiddels|hij_voelt_zich|zij_voelt_zich|ze_voelt_zich|het_gaat_nu|gaat_nu',
    trouble:
      'last|pijn|klachten|klacht|koorts|symptomen|ongemak|jeuk|hinder|hoofdpijn|buikpijn|rugpijn|keelpijn|oorpijn|kiespijn|problemen|bezwaren|griep|verhoging',
  },
  ben: `
    {bits}? {degree}? {bits}? {better}
    weer {degree}? {wellagain}
    van {ailing} af
    {bits}? niet misselijk|duizelig|benauwd meer
    {bits}? {degree} {bits}? {better}
    uit de lappenmand
    {ailing} kwijt
  `,
  heb: `
    {there}? {bits}? geen|nergens {anymore}? {trouble} {anymore} {ofit}?
    er {bits}? geen|nergens {trouble} {anymore} {ofit}?
    {bits}? geen {inside} {anymore} {ofit}?
    geen enkele klacht|klachten|pijn {anymore}
    geen last {anymore} van {ailing}|{mypart}
    geen {trouble} {anymore} aan|van|in|bij {ailing}|{mypart}
    nergens last {anymore} van
    {bits}? geen|nergens {anymore} last|pijn|klachten van|aan? {mypart}|{ailing}?
    de griep|corona achter_de_rug
  `,
  am: `
    {bits}? {degree}? {bits}? {en} {bits}? {byitself}?
    {bits}? feeling {degree}? {en} {bits}? {byitself}?
    {bits}? feeling fine|good|great|well|ok|okay|right|myself again|now {bits}?
    {bits}? fine|ok|okay|good|well|right again {bits}?
    not coughing|in_pain anymore
    no longer coughing|in_pain
    over {ailing}|it|the_worst {bits}?
    rid of {ailing}
    {bits}? free of pain|symptoms|it now?
  `,
  have: `
    {bits}? recovered|improved|healed|got_better|got_over_it|gotten_better|picked_up|perked_up|fully_recovered|made_a_full_recovery|bounced_back|turned_the_corner {bits}? {byitself}?
    {bits}? got over {ailing}|it|the_worst
    no|zero more pain|symptoms|complaints|trouble|fever|temperature|cough|problems|issues {bits}?
    no pain|symptoms|complaints|trouble|fever|temperature|cough|problems|issues anymore|now|left|any_more|any_longer
    had no|hardly_any? more? pain|symptoms|trouble since
    stopped coughing|being_sick|itching|hurting|sneezing|vomiting|throwing_up
    shaken|seen it|{ailing} off
  `,
  whole: `
    {ailing} is|zijn|was|waren {bits}? {degree}? {bits}? {gone} {bits}? {byitself}?
    {ailing} is|zijn {bits}? {degree}? {bits}? minder|beter|verbeterd|goed|in_orde {bits}? {byitself}?
    {inside} {degree}? gezakt|verdwenen|over|voorbij {bits}?
    {ailing} is|are|s|was|were {bits}? {degree}? {bits}? {went} {bits}? {byitself}?
    {ailing} has|have|seems_to_have|has_just|have_just {bits}? {degree}? {bits}? {went} {bits}? {byitself}?
    {ailing} {bits}? {degree}? {wentpast} {bits}? {byitself}?
    {ailings} {bits}? {degree}? {went} {bits}? {byitself}?
    {ailing} heeft|hebben zich? {bits}? opgelost|vanzelf_opgelost|hersteld
    {mypart} is|zijn {bits}? {degree}? beter|genezen|hersteld|normaal|de_oude|pijnvrij {bits}? {byitself}?
    {mypart} is|zijn weer|alweer {degree}? goed|in_orde|beter|normaal|de_oude|als_nieuw|soepel|open {bits}?
    {mypart} doet|doen {bits}? geen pijn|zeer meer {bits}?
    {mypart} doet|doen het {bits}? weer|alweer {degree}? goed|prima? {bits}?
    {mypart} doet|doen {bits}? weer {degree}? normaal|gewoon|goed {bits}?
    {mypart} gaat|gaan|voelt|voelen {bits}? {degree}? beter|goed_weer|vooruit|de_goede_kant_op {bits}?
    {mypart} gaat|gaan|voelt|voelen weer|alweer {degree}? goed|prima|lekker {bits}?
    {mypart} is|are {bits}? {degree}? {bits}? {en}|fine|okay|ok|healing|healing_up|healing_nicely {bits}? {byitself}?
    {mypart} feels|is_feeling|feel|has_got|has_gotten|got|is_getting|seems {bits}? {degree}? better|normal|fine|ok_again {bits}?
    {mypart} has|have {bits}? {degree}? recovered|healed|healed_up|got_better|gotten_better|improved|settled|settled_down|cleared_up {bits}? {byitself}?
    {mypart} doesnt|dont|isnt|arent|no_longer|stopped|has_stopped {bits}? hurt|hurts|ache|aches|bother|bothers|hurting|aching|bothering|sore|painful|trouble me? anymore|now|any_longer|at_all_now? {bits}?
    my {partss} {bits}? {degree}? {en}|fine|healed|okay|ok|cleared_up {bits}? {byitself}?
    {self} voel|voelen me|mij|mn_eigen|ons|mezelf {bits}? {degree}? beter {bits}?
    {self} voel|voelen me|mij|ons {bits}? weer|alweer|al_weer {degree}? goed|beter|fit|kiplekker|prima|de_oude|top|gezond|lekker|mezelf {bits}?
    {near} voelt zich {bits}? {degree}? beter {bits}?
    {near} voelt zich {bits}? weer|alweer {degree}? goed|beter|fit|kiplekker|prima {bits}?
    voel|voelt me|mij|zich {bits}? {degree}? beter {bits}?
    voel me|mij {bits}? weer|alweer {degree}? goed|beter|fit|kiplekker|prima|top|de_oude {bits}?
    {self}|{near} feel|feels|felt|feeling {bits}? {degree}? better|well_again|fine_again|ok_again|okay_again|normal_again|good_again|myself_again|back_to_normal|fine_now|okay_now|great_now|much_improved {bits}?
    {self} recovered|got_better|got_over_it|healed|picked_up {bits}?
    {self} dont|no_longer|do_not {bits}? have|feel|suffer_from|get any? {ailing}|pain|symptoms|it anymore|now? {bits}?
    {self} heb|hebben|voel {bits}? {there}? niks|niets {anymore} {ofit}? {feel}?
    {bits}? feeling {degree}? {en} {bits}?
    {bits}? feeling fine|ok|okay|good|great|well|right now|again
    {bits}? {degree} better {bits}?
    all {en} {bits}?
    {bits}? recovered|fully_recovered|cured|on_the_mend|back_to_normal|pain_free|symptom_free {bits}?
    {bits}? no|geen more|meer|longer pain|symptoms|complaints|fever|temperature|cough|rash|headaches|swelling|klachten|pijn|koorts|last|symptomen|jeuk|hoofdpijn {bits}?
    {bits}? geen {trouble} {anymore} {ofit}?
    {bits}? nergens last {anymore} van?
    {bits}? weer {degree}? beter|opgeknapt|de_oude|gezond|fit|kiplekker|op_de_been|hersteld|koortsvrij {bits}?
    {bits}? opgeknapt|hersteld|klachtenvrij|genezen|pijnvrij|koortsvrij {bits}?
    {itgoes} {bits}? {degree}? beter|vooruit|de_goede_kant_op {bits}?
    {itgoes} weer|alweer|inmiddels_weer|gelukkig_weer|nu_weer {bits}? {degree}? goed|beter|prima|lekker|de_goede_kant_op|uitstekend {bits}?
    {itgoes} met {near}|mij|me|{mypart} {bits}? {degree}? beter {bits}?
    {itgoes} met {near}|mij|me|{mypart} weer|alweer {bits}? {degree}? goed|beter|prima {bits}?
    {itgoes} {bits}? {degree}? beter|goed met {near}|mij|me|{mypart} {bits}?
    het|t is|zijn {bits}? {degree}? {bits}? over|voorbij|verdwenen|genezen|overgegaan|weggetrokken|weggegaan|opgelost|hersteld|gezakt {bits}? {byitself}?
    het|t is {bits}? vanzelf|uit_zichzelf {bits}? beter|over|weg|genezen|verdwenen {bits}? {goneby}?
    het|t is {bits}? niet meer nodig {bits}?
    het|t doet {bits}? geen pijn|zeer meer {bits}?
    het|t jeukt|bloedt|steekt|prikt {bits}? niet meer {bits}?
    its|it_is|tis {bits}? {degree}? {bits}? gone|gone_away|cleared_up|healed|gone_down|settled_down|eased_off|better|passed|disappeared|stopped_hurting|stopped_itching|resolved|sorted_itself_out|healed_up|improved|calmed_down|gone_on_its_own {bits}? {byitself}?
    it|its has {bits}? {degree}? gone|gone_away|cleared_up|healed|gone_down|settled_down|eased_off|passed|disappeared|stopped_hurting|stopped_itching|resolved_itself|sorted_itself_out|healed_up|improved|calmed_down|cleared_away {bits}? {byitself}?
    it {bits}? {degree}? went_away|cleared_up|healed|went_down|settled_down|eased_off|passed|disappeared|stopped_hurting|stopped_itching|resolved_itself|sorted_itself_out|healed_up|got_better|calmed_down {bits}? {byitself}?
    it doesnt|no_longer|stopped|has_stopped hurt|hurts|itch|itches|bother|bothers|hurting|itching|bothering|bleeding me? anymore|now|any_longer? {bits}?
    things|everything|alles|all is|are|has|have {bits}? {degree}? cleared_up|settled_down|better|back_to_normal|healed|over|weer_goed|weer_normaal|verdwenen|genezen|weer_in_orde|weer_beter {bits}?
    the|de|mijn|my zalf|cream|medicijnen|antibiotica|tablets|antibiotics|medicine|kuur|pillen|creme|ointment|drops|druppels|inhaler|eardrops|neusspray|oordruppels has|have|heeft|hebben {bits}? {degree}? worked|geholpen|helped|gewerkt|done_the_trick|zijn_werk_gedaan|cleared_it_up|sorted_it|aangeslagen {bits}?
    the|de|mijn|my zalf|cream|medicijnen|antibiotica|tablets|antibiotics|medicine|kuur|pillen|creme|ointment|drops|druppels slaat|slaan|worked|works|did|helped|cleared|sorted|helpt|helpen|werkt|werken {bits}? {degree}? aan|the_trick|it|it_up|goed|wonders|a_treat? {bits}?
    {self} ben|zijn|waren {bits}? uitgeziekt|uitgegriept|aan_de_beterende_hand|er_weer_bovenop|er_bovenop {bits}?
    {near} is|are {bits}? {degree}? {en} {bits}?
  `,
}
