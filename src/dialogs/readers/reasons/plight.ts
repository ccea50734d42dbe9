// What people tell beside an order to cancel, and what is no reason beside a yes alone: a complaint is what one sees a doctor for, "I'm
// sorted" may be said of anything, and "he" may be anybody. Only an order that names cancelling makes these the reason for it.
import type { Field } from './slots.ts'

/** Named with an article or without. */
const pains =
  'koorts|hoofdpijn|buikpijn|rugpijn|keelpijn|oorpijn|kiespijn|migraine|diarree|spit|longontsteking|keelontsteking|oorontsteking|blaasontsteking|bronchitis|hernia|hersenschudding|verhoging|overgeven|maagpijn|nierstenen|duizeligheid|fever|headache|temperature|migraine|high_temperature|stomach_ache|stomachache|sore_throat|backache|bad_back|bad_chest|bad_cough|earache|pneumonia|bronchitis|concussion|chest_infection|throat_infection|ear_infection|toothache|diarrhoea|slipped_disc|splitting_headache|bad_headache|tonsillitis|vertigo'
/** What befell somebody. */
const blows =
  'beroerte|hartaanval|herseninfarct|hartinfarct|hersenbloeding|tia|ongeluk|ongeval|ongelukje|epileptische_aanval|inzinking|stroke|heart_attack|fall|bad_fall|nasty_fall|mini_stroke|accident|car_accident|seizure|funny_turn|relapse|breakdown|bad_turn|bad_night|dreadful_night'
const limbs =
  'been|arm|enkel|pols|heup|voet|teen|knie|schouder|hand|vinger|rib|ribben|elleboog|sleutelbeen|rug|leg|ankle|wrist|hip|foot|toe|knee|shoulder|finger|ribs|elbow|collarbone|back|neck'

export const plight: Field = {
  rules: {
    pains,
    blows,
    limbs,
    limbss: 'legs|arms|ankles|wrists|hips|foots|toes|knees|shoulders|hands|fingers|elbows|backs|necks',
    aid: 'gehoorapparaat|gehoorapparaten|gehoortoestel|bril|kunstgebit|prothese|hoorapparaat|hearing_aid|hearing_aids|glasses|dentures|specs|walking_frame|zimmer_frame',
    bydoctor: 'by {otherdoctor}',
    theyself: 'hij|zij|ze|he|she',
    theyare: 'hes|shes',
    anybodyis: '{am}|{theyare}\n{theyself} is',
    anybodyhas: '{have}|{theyare}\n{theyself} has\n{theyare} got',
    hurt: 'gebroken|verstuikt|gekneusd|verzwikt|gescheurd|broken|fractured|sprained|twisted|bruised|dislocated|in_het_gips|in_gips',
    tired:
      'moe|zwak|duizelig|uitgeput|vermoeid|oud|ziek|slap|beroerd|benauwd|misselijk|tired|weak|frail|old|dizzy|exhausted|worn_out|breathless|nauseous|ill|poorly|sick|sore|shaky',
    fordoing: 'ervoor|daarvoor|for_it|for_this|for_that\n{toill}',
    fell: 'gevallen|uitgegleden|flauwgevallen|gestruikeld|aangereden|bezweken|onwel_geworden|van_de_trap_gevallen|van_de_fiets_gevallen|ten_val_gekomen|lelijk_gevallen',
    fellen:
      'fell|slipped|tripped|fainted|collapsed|fell_over|fell_down|fell_off_my_bike|fell_down_the_stairs|passed_out|blacked_out',
    worn: 'uitgeput|oververmoeid|overspannen|duizelig|misselijk|benauwd|doodmoe|bekaf|doodop|gesloopt|te_zwak|doodziek|koortsig|beroerd|dement|exhausted|worn_out|shattered|knackered|dizzy|asleep|sleeping|vomiting|throwing_up|being_sick|feverish|running_a_temperature|running_a_fever|overtired|burnt_out|wiped_out|dead_on_my_feet',
    passedon: 'overleden|gestorven|passed_away|died|no_longer_with_us',
  },
  ben: `
    {bits}? {fell} {bits}?
    te {tired} {fordoing}?
    {worn} {fordoing}?
    {bits}? overreden|aangereden|gewond_geraakt
    er|daar allergisch voor
    {bits}? allergisch ervoor|daarvoor
  `,
  zit: 'met een|mijn gebroken|verstuikte|gekneusde {limbs} thuis|binnen|op_de_bank\nmet {pains} thuis|binnen|op_de_bank|in_bed\nin het gips',
  lig: 'met {pains} in|op|onder_de bed|mijn_bed|de_bank|wol\n{bits}? met een|mijn gebroken|verstuikte {limbs} in|op|thuis bed|de_bank',
  heb: `
    {bits}? een? zware|flinke|vreselijke|hoge|ontzettende? {pains}
    een zware|lichte|tweede? {blows} gehad|gekregen
    mijn|een|zijn|haar {limbs} gebroken|verstuikt|gekneusd|verzwikt|in_het_gips
    een gebroken|verstuikte|gekneusde {limbs}
    last|pijn van|aan|in mijn|zijn|haar|de {limbs}
    een slechte|rotte nacht|dag gehad?
  `,
  cant: '{bits}? walk|stand|stand_up|move|get_up|get_out_of_bed|talk|speak|sit',
  whole: `
    {theyself} heeft|hebben {bits}? {flu}|{pains}
    {theyself} is {bits}? {illness}|{fell}|opgenomen|{passedon} {hospital}?
    {theyself} ligt {bits}? {hospital}|ziek_op_bed|in_bed
    {anybodyis} {bits}? {worn} {fordoing}? {bits}?
    {anybodyis} {bits}? too|so {tired} {fordoing} {bits}?
    {anybodyis} {bits}? too {tired} {bits}?
    {theyare} {bits}? {illness}|{passedon} {bits}?
    {theyare} {bits}? in hospital|bed {bits}?
    {anybodyis} {bits}? having a|an bad|rough|off|terrible|awful|difficult day|night|week|time {bits}?
    {amself} {bits}? allergic to it|that|this|them anyway? {bits}?
    {amself} all|already? sorted|fixed_up|sorted_out now|already?
    {anybodyhas} {bits}? a|an|the|another? {pains}|{flu} {bits}?
    {anybodyhas} {bits}? had? a|an|another {blows} {bits}?
    {anybodyhas} {bits}? dementia|alzheimers|parkinsons {bits}?
    {anybodyhas} {bits}? broken|fractured|sprained|twisted|dislocated|done_in|put_out my|his|her|a {limbs} {bits}?
    {anybodyhas} {bits}? a {hurt} {limbs} {bits}?
    {anybodyhas} {bits}? fallen|fainted|collapsed|slipped|been_run_over|been_knocked_over over|down_the_stairs? {bits}?
    {anybodyhas} {bits}? been signed_off|discharged {bits}? {bydoctor}?
    {anybodyhas} {bits}? already seen|been_to|visited|saw a|the|my doctor|gp|nurse|dr {bits}?
    {self}|{near}|{theyself} had a|an|another {blows} {bits}?
    {self}|{near}|{theyself} {fellen} {bits}?
    {self}|{near}|{theyself} broke|sprained|twisted|fractured my|his|her|a {limbs} {bits}?
    {self}|{near} viel {bits}? van de trap|fiets
    cant|couldnt {bits}? walk|stand|move|get_up|get_out_of_bed|drive {bits}?
    kan|kunnen {bits}? niet lopen|staan|bewegen|uit_bed|opstaan|overeind {bits}?
    {my} {limbs} is|zijn|are|was|zit|zitten|ligt {bits}? {hurt}|in_plaster|in_a_cast {bits}?
    {my} {limbss} {bits}? {hurt}|in_plaster|in_a_cast|playing_up|killing_me {bits}?
    {my} {limbs} is|are {bits}? playing_up|killing_me|giving_me_grief|giving_me_gyp {bits}?
    {my} {limbs} speelt|spelen|speelde {bits}? op
    {my} {limbs} doet|doen {bits}? te_veel pijn {fordoing}
    {my} {limbs}|{limbss} is|are? {bits}? too|te|so|veel_te bad|sore|painful|stiff|weak|slecht|pijnlijk|stijf|zwak {fordoing}
    {my} {aid} is|are|zijn|ben_ik|has {bits}? broken|broken_down|stuk|kapot|kwijt|lost|packed_up|defect|weg_voor_reparatie|being_repaired {bits}?
    {self} ben|zijn mijn {aid} kwijt
    {self} sta|staan {bits}? vast? in|op de|een|het file|verkeer|snelweg {bits}?
  `,
}
