// At home for others: caring, visitors, workmen, animals; and what is wrong with the house.
import type { Field } from './slots.ts'

export const care: Field = {
  rules: {
    cared: `
      {near}
      de|het|een|the|a|my|mijn|ons|onze kleintje|kleintjes|zieke|hulpbehoevende|kleinkind|disabled|elderly|ill|sick|poorly? {kin}
      de|the|mijn|my|onze|our kinderen|kleinkinderen|kids|grandkids|children|grandchildren|dieren|animals|koters|little_ones
      {my}? kinderen|kleinkinderen|grandkids|grandchildren|kids|kleinkind|kleintjes|baby
      {my} {kin} en|and {my}? {kin}
      {my} {kins} kids|children|baby|kleintje|twins|little_ones|boys|girls
      de|het|the|een|a kinderen|kind|kindje|baby|dochter|zoon|kids|children|baby|twins|kleintjes van {my} {kin}
    `,
    thekids: 'de|the kinderen|kleinkinderen|kids|grandkids|children|grandchildren|kleintjes',
    ail: 'ziek|zieke|sick|ill|poorly|unwell|off_school|ziek_thuis_van_school|thuis_van_school_met_koorts|off_nursery|home_from_school|ziek_thuis|ill_at_home|sick_at_home|home_sick|at_home_ill|at_home_sick',
    fromplace:
      'uit|from|vanuit|over_from|all_the_way_from|helemaal_uit {place}\nfrom|uit abroad|het_buitenland|overseas',
    petvet:
      'naar_de_dierenarts|naar_de_dierenkliniek|go_to_the_vet|go_to_the_vets|to_the_vet|see_the_vet|take_him_to_the_vet|take_her_to_the_vet|met_hem_naar_de_dierenarts|met_haar_naar_de_dierenarts',
    housework: `
      de|het|een|mijn|onze|the|my|our|a nieuwe|new? keuken|badkamer|vloer|ketel|kozijnen|dak|wasmachine|bed|bank|meubels|zonnepanelen|internet|glasvezel|kitchen|boiler|bathroom|windows|roof|washing_machine|sofa|furniture|floor plaatsen|leveren|repareren|maken|brengen|installeren|bezorgen|vervangen|aanleggen|schilderen
      to fit|install|deliver|repair|fix the|my|our|a new? kitchen|boiler|bathroom|windows|roof|washing_machine|sofa|furniture|floor
    `,
    workmans:
      'plumbers|electricians|builders|decorators|boiler_mans|gas_mans|engineers|removal_mans|carpenters|roofers|glaziers|locksmiths|surveyors|estate_agents|landlords|kitchen_fitters',
    sitters:
      'babysitters|sitters|childminders|nannys|au_pairs|my_babysitters|my_sitters|my_childminders|my_nannys|the_babysitters|the_sitters|the_childminders|the_nannys|my_carers|our_nannys|our_babysitters|our_childminders',
    interpreter: `
      {my}|the|de? tolk|vertaler|interpreter|translator|gebarentolk kan|komt|is|heeft|has|cant|couldnt|wont {bits}? niet|ziek|sick|ill|afgezegd|cancelled|come|make_it|be_there|verhinderd|weg|away|off|komen|available {bits}? komen?
      {self} have|heb|hebben|kan|cant|havent|kunnen {bits}? no|geen|got|find|get an|a? tolk|vertaler|interpreter|translator|gebarentolk krijgen|vinden|regelen|available?
      no|geen tolk|interpreter|translator
    `,
    pet: 'hond|kat|poes|konijn|cavia|paard|pony|hondje|katje|papegaai|dog|cat|rabbit|horse|pony|puppy|kitten|guinea_pig|hamster|parrot|kip|schaap|koe|cow|sheep|lambs|schapen|koeien|paarden',
    workman:
      'loodgieter|monteur|aannemer|schilder|elektricien|stukadoor|verhuizers|verhuiswagen|glaszetter|schoorsteenveger|timmerman|keukenmonteur|cv_monteur|dakdekker|bezorger|installateur|behangers|bouwvakkers|plumber|electrician|builder|builders|decorator|decorators|boiler_man|gas_man|gas_engineer|engineer|removal_men|removals|movers|carpenter|roofer|roofers|glazier|locksmith|engineers|surveyor|estate_agent|makelaar|notaris|taxateur|meteropnemer|internetmonteur|workmen|landlord|verhuurder|keuken|nieuwe_keuken|new_kitchen|bathroom_fitters|kitchen_fitters|thuiszorg|carers|social_worker|maatschappelijk_werker|wijkverpleging|inspector|schoonmaakster',
    guest:
      'visite|bezoek|logees|gasten|familie|familiebezoek|visitors|guests|company|family|people|friends|vrienden|family_over|relatives|relations|eters|houseguests|kraamvisite',
    visiting:
      'op_bezoek|op_visite|logeren|te_logeren|een_weekend_logeren|een_weekje_logeren|op_de_koffie|eten|bij_ons_logeren',
    mypet: 'mijn|mn|onze|de|my|our|the {pet}',
    theworkman: 'de|een|onze|mijn|the|a|our|my|some {workman}',
    theill: `
      {my} {kin} is|zijn|are|s {bits}? {ail} {bits}?
      {my} {kins} {bits}? {ail} {bits}?
      {household} is|zijn|are {bits}? {ail} {bits}?
      {my}? zieke|sick|poorly {kin} {bits}? {ail}?
    `,
    caretail: `
      {bits}? op|bij|voor {cared} {bits}?
      {bits}
    `,
    forcare:
      'to_look_after|to_mind|to_babysit|over_de_vloer|te_logeren|logeren|in_huis|te_gast|op_bezoek|op_visite|ziek_thuis',
    staytail:
      'to_look_after|to_mind|to_babysit|to_care_for|staying|visiting|to_stay|over|coming|home|home_from_school|ill|sick|home_ill|home_sick|off_school|all_day|at_home|round',
    stay: 'staying|to_stay|over|coming|coming_over|round|from_abroad|down|visiting|staying_with_us|staying_with_me|coming_round|coming_to_stay|for_the_day|for_the_week',
    forwhom: `
      voor|for {cared}
      voor|for mijn|my|de|the|our|onze kinderen|kids|children|hond|dog|kleine|baby
      {bits}
    `,
    mindhow: `
      op? {cared} {bits}? te? passen|oppassen|letten|zorgen|past
      te? oppassen|passen
      op {cared} past|kan_passen
    `,
    delivered: 'geplaatst|geleverd|bezorgd|gebracht',
    becausecare: 'door|vanwege|wegens {cared}|de_oppas|mijn_hond|de_kinderen',
    fromwhere: '{bits}\nfrom|at|off|van|uit {elseplace} {bits}?',
    inhospital: 'in|at the? hospital|hospice|care_home|nursing_home',
    athome:
      'in|at the|my|our? house|home|kitchen|flat|bathroom|basement\nthuis|in_huis|bij_mij_thuis|bij_ons_thuis|in_de_keuken|in_de_badkamer|in_de_kelder|in_ons_huis|in_mijn_huis',
    sitterfails:
      'ziek|niet|verhinderd|dicht|gesloten|afgezegd|weg|zich_ziek_gemeld|ziek_gemeld|me_in_de_steek|ons_in_de_steek|me_zitten|niet_door|uitgevallen|uit|op_vakantie|met_vakantie|opgezegd|afgebeld|gestopt|vol',
    sitterout:
      'is_ill|is_sick|is_off|is_away|is_poorly|cancelled|has_cancelled|let_me_down|has_let_me_down|let_us_down|has_let_us_down|called_in_sick|called_off|is_off_sick|cant_come|isnt_coming|has_quit|is_closed|is_shut|pulled_out|has_pulled_out|backed_out|fell_through|has_fallen_through|has_covid|has_flu|is_on_holiday|dropped_out|isnt_available|bailed|bailed_on_me|didnt_show_up|cant_make_it|is_unavailable',
    damage:
      'lekkage|waterschade|overstroming|stroomstoring|brand|inbraak|gaslek|kortsluiting|wateroverlast|flood|leak|burst_pipe|fire|break_in|gas_leak|power_cut|burglary|plumbing_emergency|water_leak',
    outcare: 'brengen|halen|ophalen|wegbrengen|begeleiden|rijden|vergezellen|meenemen',
    elseplace:
      'school|de_creche|het_kinderdagverblijf|de_opvang|de_peuterspeelzaal|zwemles|het_vliegveld|schiphol|het_station|het_ziekenhuis|ziekenhuis|de_specialist|de_tandarts|de_orthodontist|de_dierenarts|de_logopedist|de_oogarts|hun_werk|werk|zijn_werk|haar_werk|kamp|de_uni|de_universiteit|de_trein|de_oogkliniek|chemo|dialyse|bestraling|de_chemo|de_dialyse|de_bestraling|het_verpleeghuis|het_verzorgingshuis|de_dagopvang|{theevent}|{place}|school|nursery|the_airport|the_station|hospital|the_hospital|the_dentist|the_orthodontist|the_vet|the_vets|uni|university|work|chemo|dialysis|radiotherapy|her_chemo|his_chemo|an_interview|court|swimming|football|heathrow|gatwick|a_specialist|the_specialist|the_eye_clinic|the_optician|the_care_home|camp|her_hospital_appointment|his_hospital_appointment|their_hospital_appointment|a_hospital_appointment|her_eye_appointment|his_eye_appointment|her_dental_appointment|his_scan_at_the_hospital|her_scan_at_the_hospital|her_appointment_at_the_hospital|his_appointment_at_the_hospital',
  },
  ben: 'mantelzorger|mantelzorgster|oppas|oppasoma|oppasopa voor|van|bij {cared}\naan het oppassen|passen|babysitten op|bij? {cared}?\nbij|aan het? verhuizen|verbouwen\n{bits}? aan de beurt met|voor de? oppas|oppassen',
  zit: 'zonder stroom|water|gas|verwarming|oppas|vervoer|internet\nmet {theill}\nmet een? {damage}\nmidden in een|de|onze verhuizing|verbouwing|renovatie\nmet {cared} {bits}? thuis|ziek|opgescheept\nthuis met|bij {theill}',
  lig: '{bits}? ziek|met_koorts thuis',
  heb: `
    {guest} {visiting}? {somewhere}?
    {guest} over? {fromplace} {bits}?
    {bits}? {cared} {bits}? {forcare}
    {bits}? {when} {bits}? {cared}
    {cared} {bits}? {when}
    {thekids}
    geen|niemand|nog_geen|nog_steeds_geen oppas|opvang|kinderopvang|babysit|babysitter|oppasadres {forwhom}?
    niemand|geen_mens om|voor|die {mindhow}
    een|zon zieke|ziek|zieken {kin}|{pet} {bits}? thuis?
    een? {damage} {athome}? {bits}?
    de|een|mijn? {workman} {bits}? over_de_vloer|in_huis|aan_de_deur|geboekt|besteld|in_huis_die_dag
  `,
  moet: `
    oppassen|babysitten|mantelzorgen|thuisblijven|verhuizen|mantelzorg_verlenen|thuis_blijven {caretail}?
    op {cared} {bits}? passen|oppassen|letten
    passen|oppassen|letten op {cared}
    voor {cared} {bits}? zorgen|thuisblijven|thuis_blijven|klaarstaan
    zorgen voor {cared}
    {cared} {bits}? verzorgen|helpen|bijstaan|ophalen
    bij|met {cared} {bits}? blijven|thuisblijven|zijn|thuis_blijven
    {cared} naar|van|uit {elseplace} {outcare}?
    met {cared} naar|mee_naar {elseplace}
    met {near} mee naar? {elseplace}
    {cared} {bits}? {outcare} van|naar|uit {elseplace}
    met {mypet} naar de dierenarts|dierenkliniek|kliniek
    {mypet} naar de dierenarts|dierenkliniek brengen
    op {mypet} {bits}? passen
    {mypet} laten inslapen
    wachten op de|een {workman}
    thuis zijn|blijven|wachten voor|op|bij de|een|mijn? {workman}|{near}
    {near} {bits}? helpen|bijstaan met|bij? de|het|een|zijn|haar|hun? verhuizing|verhuizen|bevalling|administratie|kinderen|verhuis?
    helpen verhuizen
    {near} {bits}? helpen verhuizen
  `,
  ga: `
    met {cared} naar|mee_naar {elseplace}
    met {mypet} naar de dierenarts
    oppassen|babysitten|mantelzorgen {caretail}?
    op {cared} passen
  `,
  krijg: `
    {guest} {visiting}? {somewhere}?
    een|de|mijn|onze|het|nieuwe nieuwe? keuken|badkamer|vloer|ketel|cv_ketel|kozijnen|dak|vloerbedekking|bed|wasmachine|koelkast|meubels|bank {delivered}?
    {theworkman} over_de_vloer|in_huis|langs?
    mijn kleinkinderen|kinderen {bits}? te_logeren|logeren|over_de_vloer
  `,
  kan: `
    {cared} {bits}? niet|onmogelijk alleen|achterlaten|alleen_laten|alleen_thuis_laten|missen|thuis_laten laten?
    niet weg|van_huis|de_deur_uit|gemist_worden {becausecare}?
    {mypet} niet alleen laten
    geen oppas|opvang|babysitter|babysit {bits}? krijgen|vinden|regelen|fixen {forwhom}?
  `,
  am: `
    at home with {cared} {ail}?
    home with {cared} {ail}?
    taking|driving|collecting|fetching|dropping|picking {cared} {bits}? up? to|from|at|off? {elseplace}
    collecting|fetching {cared} {fromwhere}?
    picking {cared} up {fromwhere}?
    picking up {cared} {fromwhere}?
    taking {mypet} to the vet|vets
    expecting|having|getting|entertaining {guest} {stay}? {somewhere}?
    having|getting|expecting a|the|our|my|some new? {workman}|kitchen|boiler|bathroom|windows|furniture|delivery fitted|delivered|installed|in|round? {bits}?
    having the|some work done on the|my|our house|roof|kitchen|flat
    waiting in for a|the|my? {workman}|delivery
    waiting in|home for a|the|my? {workman}|delivery
    without|out_of power|water|heating|electricity|electric|gas|childcare|a_babysitter|a_sitter
    helping {near} move|move_house|with_the_move|with_the_baby|with_the_kids|out
    needed by|at|with|for {cared} {bits}?
  `,
  have: `
    {cared} {bits}? {staytail}
    {cared} {bits}? {when} {bits}?
    {thekids}
    {guest} {stay}? {somewhere}?
    no|nobody|noone|no_one childcare|babysitter|sitter|child_care|to_mind_the_kids|to_look_after_the_kids|to_look_after_the_children|to_mind_the_children|to_watch_the_kids|for_the_kids|for_the_children {forwhom}?
    a|my sick|poorly|ill|new {kin}|{pet} at_home|home|to_look_after|to_care_for|to_nurse {bits}?
    a|an|the|some? {workman} {bits}? coming|in|here|round|booked|due|over {bits}?
    had? a? {damage} {athome}? {bits}?
    {guest} {stay}? {fromplace} {stay}?
    to look after {cared} {bits}?
    a new? boiler|kitchen|bathroom being_fitted|being_installed|going_in {bits}?
  `,
  must: `
    look after|out_for {cared} {bits}?
    mind|babysit|watch|nurse|care_for|take_care_of|sit_with|help|support|be_with|stay_with|stay_home_with|stay_at_home_with|be_home_for|be_there_for|visit {cared} {bits}? {inhospital}?
    babysit|childmind|dog_sit|stay_in_with_the_kids {bits}?
    take|drive|bring|accompany|run|drop|collect|fetch|meet|go_with {cared} {bits}? to|at|from|off_at {elseplace}
    pick up {cared} {fromwhere}?
    pick {cared} up {fromwhere}?
    collect|fetch|meet {cared} {fromwhere}?
    take {mypet} to the vet|vets
    do the school run {bits}?
    stay|be|wait in|at_home|home|around for|with|because_of a|the|my? {workman}|delivery|{cared}
    help {near} move|move_house|with_the_move|with_the_baby|with_the_kids|out
  `,
  cant: `
    leave {cared}|{mypet} {bits}? alone|on_his_own|on_her_own|on_their_own|by_herself|by_himself|at_home|unattended|home_alone {bits}?
    leave {cared}|{mypet}
    get|find|arrange|sort|sort_out|afford a|any? babysitter|sitter|childcare|child_care|cover_for_the_kids|childminder {forwhom}? {bits}?
    get|be|come away|spared from|by {cared}
  `,
  whole: `
    {amself} {bits}? looking after|out_for {cared} {bits}?
    {amself} {bits}? minding|babysitting|caring_for|nursing|taking_care_of|childminding|sitting_with|helping|having|watching|dogsitting|dog_sitting|cat_sitting|pet_sitting|house_sitting|on_babysitting_duty|on_grandparent_duty|on_nana_duty {cared} {bits}?
    {amself} {bits}? babysitting|childminding|on_babysitting_duty|on_grandparent_duty|on_nana_duty|dogsitting|dog_sitting|cat_sitting|house_sitting {bits}?
    {self} pas|passen|zorg|zorgen {bits}? op|voor {cared} {bits}?
    {self} pas|passen {bits}? op {cared}
    {self} pas|passen {when} op
    {dayfirst} pas|passen|zorg|zorgen {self} {bits}? op|voor {cared}? {bits}?
    {cared} heeft|hebben me|mij|ons {bits}? nodig|hard_nodig {bits}?
    {cared} needs|need|wants me|us {bits}? to_be_there|to_look_after_her|to_look_after_him|at_home|there? {bits}?
    {cared} komt|komen {bits}? {visiting}|logeren|op_bezoek|op_visite|uit_het_buitenland {bits}?
    {cared} komt|komen {bits}? over|helemaal? uit {place} {bits}?
    {cared} is|zijn {bits}? op bezoek|visite {somewhere}? {bits}?
    {cared} is|zijn {bits}? over uit {place} {bits}?
    {cared} logeert|logeren {bits}? bij|hier mij|ons|me|thuis? {bits}?
    er komt|komen {bits}? {guest}|logees {fromplace}? {bits}?
    {cared} {fromplace} komt|komen {bits}? over|logeren|op_bezoek|naar_ons_toe
    {my}|the? kinderen|kids|children|kleinkinderen|grandkids is|zijn|are vrij|off van|from? school|vakantie
    ze|they komen|are_coming {when}? {bits}? {housework} {bits}?
    the? {workmans} coming|here|due|booked {when}
    {sitters} {bits}? ill|sick|off|away|cancelled|let_me_down|let_us_down|off_sick|poorly|on_holiday
    {interpreter}
    {theworkman} komt|komen {when} {bits}?
    {dayfirst} komt|komen {theworkman} {bits}?
    {dayfirst} komt|komen|logeert|logeren {cared} {bits}? {visiting}|logeren|op_bezoek|op_visite|bij_ons
    {dayfirst} heb|krijg|hebben|krijgen {self} {guest}
    {near} is|are|will_be {bits}? visiting|coming_to_stay|over_from_abroad|staying_with_me|staying_with_us|coming_over|over_to_visit|here_to_stay|coming_to_visit {stay}? {bits}?
    {near} is|are {bits}? over|down|up|here|coming|visiting from {place} {bits}?
    {my} {kins} {bits}? visiting|coming_to_stay|staying_with_me|staying_with_us|over_from_abroad|coming_to_visit|coming_over {bits}?
    {my} {kins} {bits}? over|down|up|here|visiting|coming from {place} {bits}?
    family|relatives|friends|people|guests|visitors coming|visiting|staying|over|down round|over|to_stay|from_abroad? {bits}?
    {guest} coming|staying|over|round {bits}?
    {theworkman} is|are|will_be coming|here|due|booked|turning_up {when}
    {theworkman} comes|come {when}
    {my} oppas|babysitter|babysit|gastouder|oppasmoeder|oppasoma|kinderopvang|creche|opvang|mantelzorger|thuishulp is|zijn|heeft|komt|kan|laat {bits}? {sitterfails} {bits}?
    de|the? oppas|babysitter|babysit|gastouder|kinderopvang|creche|opvang is|zijn|heeft|komt|kan|laat {bits}? {sitterfails} {bits}?
    {my}|the? babysitter|sitter|childminder|nanny|au_pair|childcare|nursery|creche|carer {sitterout} {bits}?
    {theill}
    {mypet} is|are|has|have|heeft|zijn|s {bits}? dood|died|overleden|gestorven|dying|been_run_over|aangereden|ingeslapen|weggelopen|run_away|bevallen|at_the_vet|bij_de_dierenarts|giving_birth|in_labour|been_put_down|jongen_aan_het_krijgen {bits}?
    {mypet} moet|must|has_to|needs_to {bits}? naar_de_dierenarts|go_to_the_vet|go_to_the_vets|be_at_the_vet|be_put_down|geopereerd_worden|worden_ingeslapen {bits}?
    {mypet} is|are {bits}? ziek|sick|ill|poorly|hurt|gewond {bits}? en|and|so|dus {self}? moet|must|has_to|needs_to {bits}? {petvet}
    {mypet} moet {bits}? ingeslapen_worden|inslapen|gecastreerd_worden|gesteriliseerd_worden {bits}?
    {mypet} died|passed_away|ran_away|got_run_over {bits}?
    er is|was|theres|there_is|theres_been|weve_had|ive_had {bits}? a|an|een? {damage} {athome}? {bits}?
    {my} kelder|huis|keuken|woning|badkamer|house|kitchen|basement|flat|bathroom is|staat|has|was|loopt {bits}? flooded|blank|onder_water|ondergelopen|afgebrand|been_flooded|gesprongen|been_broken_into|onder {bits}?
    {my} ketel|verwarming|boiler|heating|cv|waterleiding|pipes has|is|are|have {bits}? broken|burst|kapot|broken_down|packed_up|gesprongen|gone|conked_out {bits}?
    {self} verhuis|verhuizen|verbouw|verbouwen {bits}? {whereto}?
    {dayfirst} verhuis|verhuizen|verbouwen {self} {whereto}?
    {bits}? geen oppas|opvang|babysit {forwhom}?
    no childcare|babysitter|sitter {forwhom}? {bits}?
    looking after {cared} {bits}?
    minding|babysitting|caring_for|nursing {cared} {bits}?
    visitors|guests coming {bits}?
    {bits}? oppassen {caretail}?
    {bits}? oppasdag|mantelzorg|verhuizing|verhuisdag|verbouwing|moving_day|babysitting|babysitting_duty|grandparent_duty|school_run|visite|bezoek|visitors|childcare_problems|childcare_issues|oppasproblemen {bits}?
    school|the_school|nursery|de_school|de_creche is|s|are|has {bits}? closed|shut|on_strike|dicht|gesloten {bits}?
    {its} {bits}? my day|turn|week with|to_have|to_mind|to_look_after {cared} {bits}?
    {its} {bits}? mijn oppasdag|mantelzorgdag|papadag|mamadag|beurt_om_op_te_passen {bits}?
    {its} {bits}? moving|half_term|school_holidays|an_inset_day|inset_day|studiedag_op_school|schoolvakantie|verhuisdag|onze_verhuisdag|oppasdag day?
    {self} wacht|wachten {bits}? op de|een {workman} {bits}?
  `,
}
