// Family events and feasts, and losses. Nothing that is done at a doctor's ("an operation", "a test") is an event.
import type { Field } from './slots.ts'

export const events: Field = {
  rules: {
    loss: 'begrafenis|uitvaart|crematie|afscheidsdienst|herdenking|herdenkingsdienst|rouwdienst|condoleance|begrafenissen|asverstrooiing|afscheid|dodenherdenking|sterfgeval|overlijden|rouwplechtigheid|wake|koffietafel',
    losses:
      'funeral|cremation|burial|memorial|memorial_service|wake|requiem|requiem_mass|scattering_of_the_ashes|death|bereavement|funeral_service|celebration_of_life|shiva',
    feast:
      'bruiloft|huwelijk|trouwerij|trouwdag|trouwfeest|verjaardag|verjaardagsfeest|verjaardagsfeestje|kinderfeestje|feest|feestje|doop|doopfeest|communie|communiefeest|eerste_communie|vormsel|lentefeest|jubileum|huwelijksjubileum|afscheidsfeest|pensioenfeest|diploma_uitreiking|diplomauitreiking|buluitreiking|proclamatie|afstudeerfeest|ouderavond|oudergesprek|tienminutengesprek|tien_minuten_gesprek|rapportgesprek|musical|eindmusical|kerstviering|sportdag|schoolfeest|toernooi|wedstrijd|voetbalwedstrijd|hockeywedstrijd|concert|optreden|voorstelling|uitvoering|reunie|familiedag|familiereunie|familiefeest|familieweekend|housewarming|babyshower|kraamvisite|kraamfeest|vrijgezellenfeest|gala|receptie|kerkdienst|offerfeest|suikerfeest|besnijdenisfeest|etentje|barbecue|bbq|bingo|koorrepetitie|carnaval|avondvierdaagse|lustrum|zilveren_bruiloft|gouden_bruiloft|diamanten_bruiloft|uitje|dagje_uit|personeelsfeest|sinterklaasfeest|kerstdiner|buurtfeest|beediging|naturalisatieceremonie|inwijding|opening|marathon|hardloopwedstrijd|open_dag_op_school|gender_reveal|verlovingsfeest|geboorte|bevalling',
    feasts:
      'wedding|marriage|birthday|birthday_party|party|christening|baptism|communion|first_communion|confirmation_at_church|graduation|graduation_ceremony|prize_giving|school_play|nativity|nativity_play|sports_day|parents_evening|school_concert|concert|recital|gig|show|performance|match|football_match|tournament|competition|reunion|family_reunion|family_do|family_party|anniversary|wedding_anniversary|silver_wedding|golden_wedding|retirement_do|retirement_party|leaving_do|hen_do|stag_do|hen_night|stag_night|hen_weekend|stag_weekend|baby_shower|bar_mitzvah|bat_mitzvah|engagement_party|housewarming|carol_service|school_fair|fete|assembly|swimming_gala|rehearsal|rehearsal_dinner|reception|eid|diwali|passing_out_parade|citizenship_ceremony|school_trip|open_day|family_lunch|works_do|christmas_do|christmas_party|marathon|race|festival|birth|special_birthday|big_birthday|ceremony|prom|dance_show|ballet_show|family_event|family_occasion|do|big_do',
    event: '{loss}|{losses}|{feast}|{feasts}',
    toattend: 'to attend|go_to|be_at|plan|organise|organize|sort_out',
    infamily: 'in|within|uit de|the|my|our|onze|mijn? familie|family',
    one: 'een|n|de|het|mijn|mn|onze|ons|die|another|a|an|the|my|our|this|twee|two|grote|big|weer_een|familie|family|a_family|een_familie|a_big|some',
    theevent: `
      {one}? {event} {ofsomeone}?
      {someones} {event}
      {someones} {ordinal} {feasts}
    `,
    anevent: `
      een|n|a|an|mijn|mn|onze|my|our|another|twee|two|family? {event} {ofsomeone}?
      {one}? {event} {ofsomeone}
      {someones} {ordinal}? {event}
    `,
    ordinal:
      'first|second|eighteenth|twenty_first|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth|big|golden|silver|leaving|school|third|swimming|end_of_term|end_of_year',
    age: 'zestien|achttien|twintig|eenentwintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|sixteen|eighteen|twenty_one|thirty|forty|fifty|sixty|seventy|eighty|ninety|a_hundred|{number}|abraham|sarah',
    number: '18|20|21|25|30|40|50|55|60|65|70|75|80|85|90|95|100',
    buried: 'begraven|gecremeerd|bijgezet|herdacht|uitgestrooid|buried|cremated|laid_to_rest',
    died: 'overleden|gestorven|dood|heengegaan|dead|died|passed|passed_away',
  },
  ben: `
    jarig
    {age} jaar? geworden
    op {theevent}
    op|aan het|een? {feast}|feest|sterven
    getuige|ceremoniemeester|bruidsmeisje|bruid|bruidegom op|bij|van {theevent}
    {died}
    in de? rouw
    stervende|terminaal
    net|onlangs|pas|vannacht|gisteren|plotseling|onverwacht|vanochtend {died}
    aan het bevallen|trouwen|feesten
    uitgenodigd|verwacht op|voor|bij|aan {theevent}
  `,
  zit: 'op|bij|in {theevent}\nmet|in een? {loss}|rouw|sterfgeval|begrafenis {ofsomeone}?',
  lig: 'op sterven\nin|op het|een? hospice|sterfbed\nin het kraambed\nte bevallen',
  heb: `
    {theevent}
    {bits}? een? sterfgeval|overlijden in de|mijn|onze? familie
    een|de gender_reveal|bruiloft|begrafenis {bits}? te vieren
    feest|visite|bruiloft|begrafenis|uitvaart|carnaval|verjaardag|trouwerij {ofsomeone}?
    kaartjes|kaarten|tickets voor {theevent}|een_musical|het_theater|de_efteling|een_concert
  `,
  moet: `
    naar {theevent} {somewhere}?
    op {theevent} zijn
    bij {theevent} zijn
    {theevent} regelen|bijwonen|voorbereiden|organiseren|vieren
    op|naar de? kraamvisite|verjaardagsvisite|feest
    {ofsomeone} afscheid nemen
    afscheid nemen {ofsomeone}
    bevallen|trouwen|optreden
    {near} naar|van|op {theevent}|zwemles|voetbal|hockey|turnen brengen|rijden
    {near} begraven|cremeren
  `,
  ga: `
    naar {theevent} {somewhere}?
    trouwen|bevallen|samenwonen {somewhere}?
    naar mijn|onze|de {someone} zijn|haar {feast}
  `,
  word: `
    {when} {age}|oma|opa|vader|moeder|tante|oom jaar?
    {age}|oma|opa|vader|moeder|tante|oom jaar? {when}
    {buried} {somewhere}?
    gedoopt|getrouwd|gehuldigd|ceremonieel_afgezwaaid|begraven_in {somewhere}?
  `,
  krijg: 'een|de baby|kleinkind\nde_sleutel|de_sleutels van ons|het|mijn nieuwe? huis|woning|appartement',
  am: `
    at {theevent} {somewhere}?
    going|gonna|off|invited to {theevent} {somewhere}?
    attending|hosting|organising|organizing|catering|celebrating|playing_at|singing_at {theevent}
    getting married|wed|christened|baptised|engaged {somewhere}?
    {age} {when}
    turning {age}
    dying|passing_away|on_their_deathbed|very_close_to_the_end|in_labour|having_a_baby|giving_birth|about_to_give_birth|in_mourning|grieving|in_a_hospice|in_the_hospice|at_deaths_door|bereaved|being_buried|being_cremated|being_christened|being_baptised|graduating|celebrating
    {buried}
    best man|bridesmaid|maid_of_honour at|for {theevent}
    the? best_man|bridesmaid|maid_of_honour at|for {theevent}
    burying|cremating|laying|saying_goodbye_to {near} {bits}?
  `,
  gonna: '{theevent}\nto {theevent}\nbe_at {theevent}\nbe {buried}\nget_married|have_a_baby|give_birth',
  have: `
    {theevent} {toattend}? {somewhere}?
    a|another? death|bereavement|loss|funeral in|within the|my|our? family
    tickets|seats for|to {theevent}|a_show|the_theatre|the_match|the_football
    {died}
    just|recently|suddenly|sadly {died}
    lost {near} {bits}?
    had|suffered a death|bereavement|loss in|within? the|my|our? family?
    gone into labour
  `,
  must: `
    go|be|get to|at {theevent} {somewhere}?
    attend|organise|organize|arrange|plan|host {theevent}
    bury {near}
  `,
  whole: `
    {its} {theevent} {bits}?
    {its} {my} {kins}? birthday|wedding|verjaardag|trouwdag|christening|anniversary|graduation {bits}?
    {near} trouwt|trouwen|bevalt|studeert_af|studeren_af|zwemt_af|promoveert|verjaart|verjaren|verlooft_zich|doet_communie|doet_zijn_communie|doet_haar_communie|gaat_trouwen|viert_feest|geeft_een_feest|treedt_op|speelt_een_wedstrijd|krijgt_zijn_diploma|krijgt_haar_diploma|gaat_met_pensioen|doet_mee_aan_de_musical|doet_eindmusical {bits}? {somewhere}?
    {self} trouw|trouwen|verjaar|verjaren|beval|vieren|vier|herdenken {bits}? {theevent}? {bits}? {somewhere}?
    {dayfirst} trouwt|trouwen|bevalt|vieren|vier|begraven|cremeren|verjaart|zwemt {who} {bits}? {theevent}|af?
    {self} begraven|cremeren|verstrooien {bits}? {near} {bits}? {somewhere}?
    {near} gets|get married|christened|baptised {bits}?
    {near} marries|graduates|retires {bits}?
    {near} turns|turn {age} {bits}?
    {near} died|passed_away|passed|passed_on|slipped_away|went_into_labour|gave_birth|had_the_baby|is_no_longer_with_us|had_a_baby {bits}?
    {self} lost|have_lost {near} {bits}?
    {near} stierf|overleed {bits}?
    {near} is|zijn {bits}? bevallen {bits}?
    er is|was|komt|volgt {bits}? {theevent}
    er is|was {bits}? iemand {died} in de|onze|mijn? familie
    er zit|is een sterfgeval|overlijden in de|onze familie
    theres|there_is|there_was|weve_had|theres_been|there_has_been|ive_had|weve_got {theevent} {infamily}? {bits}?
    theres|there_is|theres_been been? a death|bereavement|loss|funeral {infamily}? {bits}?
    somebody|someone {infamily} died|passed_away|has_died|is_dying|is_getting_married {bits}?
    {my} {someone} is|has|are {bits}? {died} {bits}?
    {my} {someone} died|passed_away {bits}?
    iemand {infamily} is {died} {bits}?
    {bits}? {anevent} {bits}? {somewhere}?
    {someones} getting|being married|buried|christened|baptised|cremated {bits}?
    {someones} dying|died|passed_away|dead|graduating|gone_into_labour|in_labour {bits}?
    familie omstandigheden|circumstances|bereavement
    {bits}? family|familie emergency|bereavement|omstandigheden|crisis
    {my} baby|kleinkind|grandchild is|was|has_been|s {bits}? geboren|born {bits}?
    {dayfirst} is {theevent} {bits}?
    {theevent} is {when}
    {near} {bits}? jarig {bits}?
    {dayfirst} is {near} jarig
    {self} zijn|is 25|40|50|60|zoveel jaar {bits}? getrouwd
  `,
}
