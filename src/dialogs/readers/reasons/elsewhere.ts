// Not needed here any more: helped by another, enrolled elsewhere, made twice or by accident. A result or a doctor by itself is none ("I
// have the results" may be what one comes for): it is had "already", or from somebody else.
import type { Field } from './slots.ts'

export const elsewhere: Field = {
  rules: {
    otherdoctor: `
      {another} huisarts|dokter|arts|praktijk|huisartsenpraktijk|specialist|ziekenhuis|therapeut|fysio|fysiotherapeut|assistente|doctor|gp|surgery|practice|clinic|hospital|specialist|consultant|nurse|physio|pharmacist|health_centre|medical_centre|dr
      iemand_anders|someone_else|somebody_else|ergens_anders
      de|een|the|a|my|mijn waarnemer|waarneemster|waarnemend_huisarts|huisartsenpost|spoedpost|hap|weekendarts|dienstdoende_arts|dienstdoende_huisarts|specialist|apotheek|apotheker|tandarts|fysio|fysiotherapeut|ggd|arboarts|bedrijfsarts|verloskundige|physio|physiotherapist|pharmacist|chemist|pharmacy|specialist|consultant|hospital|dentist|optician|locum|out_of_hours_doctor|out_of_hours|walk_in_centre|walk_in|urgent_care_centre|minor_injuries_unit|minor_injuries|emergency_doctor|midwife|private_doctor|private_gp|occupational_health_doctor|opticien|oogarts|dermatoloog|cardioloog|chirurg|wijkverpleegkundige|district_nurse|podotherapeut|pedicure|podiatrist|chiropodist|osteopaat|osteopath|chiropractor|psycholoog|online_doctor|huidtherapeut
      een|a|mijn_nieuwe huisarts|dokter|praktijk|gp|doctor|surgery|practice in|near {place}|our_new_town|mijn_nieuwe_woonplaats
      een|a huisarts|dokter|praktijk|gp|surgery|practice dichterbij|bij_ons_in_de_buurt|closer_to_home|nearer_home|in_de_buurt
      a_and_e|a_e|ae|out_of_hours|urgent_care|de_spoed|de_spoedeisende_hulp|de_eerste_hulp|het_ziekenhuis|the_er|casualty|111|the_walk_in_centre
      een|a dokter|arts|doctor|specialist elsewhere|abroad|in_het_buitenland|in_het_ziekenhuis|at_the_hospital|online|op_het_werk|at_work
    `,
    another:
      'een_andere|een_nieuwe|andere|nieuwe|another|a_different|a_new|different|new|the_other|een_ander|some_other|n_andere|n_nieuwe',
    already:
      'al|reeds|ondertussen_al|inmiddels|intussen|ondertussen|nu|net|gisteren|vanochtend|vandaag|toch_al|already|now|just|since|yesterday|this_morning|today|last_night|gisteravond|vannacht|vanmorgen|ook_al|eergisteren|zojuist|since_then|meanwhile|in_the_meantime|last_week|vorige_week|in_het_weekend|over_the_weekend|at_the_weekend|deze_week|this_week',
    gotten:
      'gehad|gekregen|binnen|ontvangen|opgehaald|thuis_gekregen|binnengekregen|doorgekregen|geregeld|gehoord|doorgebeld_gekregen|online_gezien|laten_doen|laten_zetten|laten_maken',
    thing:
      'prik|griepprik|coronaprik|vaccinatie|inenting|inentingen|uitslag|uitslagen|recept|herhaalrecept|medicijnen|medicatie|bloeduitslag|bloeduitslagen|verwijzing|verwijsbrief|foto|brief|verklaring|antibiotica|zalf|kuur|bloedonderzoek|bloedprikken|bloedafname|controle|keuring|injectie|pillen|b12_prik|tetanusprik|uitstrijkje|boosterprik|booster|shingrix|pneumokokkenprik|pneumokokkenvaccinatie|echo|hartfilmpje|papieren|formulier|advies',
    thingen:
      'jab|flu_jab|covid_jab|vaccination|vaccine|booster|injection|results|result|test_results|blood_results|blood_test|prescription|repeat_prescription|tablets|medication|medicine|referral|letter|sick_note|fit_note|antibiotics|cream|check_up|checkup|bloods|ecg|smear|smear_test|x_ray|scan|scan_results|answer|advice|shot|flu_shot|pills|ointment|inhaler|ultrasound|form|travel_jabs|jabs',
    sources: 'van|bij|door|via|met|from|by|at|through|over|via_de|in|op|on {sourcename}',
    sourcename:
      'de_post|de_mail|mail|de_telefoon|telefoon|het_ziekenhuis|de_apotheek|de_huisartsenpost|de_specialist|de_spoedpost|de_ggd|het_portaal|de_app|internet|een_andere_dokter|een_andere_huisarts|een_andere_arts|mijn_werk|het_werk|de_bedrijfsarts|post|email|phone|text|the_post|the_phone|the_app|the_hospital|the_pharmacy|the_chemist|the_specialist|the_consultant|boots|my_work|work|the_portal|online|letter|my_other_doctor|another_doctor|another_gp|out_of_hours|a_and_e|the_surgery_website|mijngezondheid|de_praktijksite|the_nhs_app|nhs_app|elders|elsewhere|de_verloskundige|the_midwife|the_dentist|de_tandarts',
    made: 'gemaakt|geboekt|ingepland|gepland|afgesproken|ingeboekt|gezet|aangevraagd|staan|laten_zetten|erin_gezet|er_in_gezet',
    mistake:
      'per_ongeluk|dubbel|twee_keer|tweemaal|abusievelijk|per_abuis|verkeerd|op_de_verkeerde_dag|op_een_verkeerde_dag|voor_de_verkeerde_dag|te_snel|voor_niks|voor_niets|onterecht|ten_onrechte|onnodig',
    bymistake:
      'by_mistake|by_accident|twice|in_error|on_the_wrong_day|for_the_wrong_day|for_the_wrong_week|too_soon|on_a_wrong_day|accidentally|wrongly|for_nothing|unnecessarily|on_the_wrong_date|for_the_wrong_date|by_error',
    seenby:
      'gezien|gesproken|geraadpleegd|bezocht|gebeld|gekregen|gevonden|gehad|genomen|geconsulteerd|geregeld|gekozen',
    seenwhere: 'by|at|with|in {otherdoctor}\nelsewhere|abroad|privately|already|somewhere_else|at_the_weekend',
    helpedfrom: 'van|bij|door|by|at|from {otherdoctor}\nelders|ergens_anders|elsewhere',
    de: 'de|het|mijn|mn|een|n|die|zijn|haar|alle',
    thea: 'the|my|a|an|his|her|our|some|that|me',
    otherthing:
      'iets_anders|een_andere_afspraak|een_ander_afspraakje|een_andere_verplichting|andere_verplichtingen|andere_plannen|iets_anders_gepland|iets_anders_staan|al_iets|al_iets_staan|al_iets_anders|al_wat_anders|wat_anders|al_plannen|een_afspraak_in_het_ziekenhuis|een_afspraak_bij_de_tandarts|een_afspraak_bij_de_specialist|iets_anders_te_doen',
    inplace:
      'in|near|closer_to {place}\nnear|close_to|closer_to|nearer home|work|me|us|my_new_house|our_new_house|to_home|to_work',
    seen: 'seen|visited|been_seen_by|consulted|spoken_to|spoken_with|been_helped_by|been_treated_by|already_seen|just_seen|talked_to|been_to_see|been_seen_at|been_treated_at|had_help_from|got',
    toward: 'to|at|with|by|to_see|along_to|round_to|down_to|up_to',
    aboutit: 'about_it|about_this|about_that|for_it|for_this|over_it',
    registered: 'registered|enrolled|signed_up|joined|transferred|reregistered|re_registered',
    switched: 'switched|changed|moved|swapped|transferred|left|switching|changing',
    switchwhat:
      'practices|practice|surgeries|surgery|doctors|doctor|gps|gp|my_gp|our_gp|my_doctor|our_doctor|doctors_surgery|health_centres|medical_practices|medical_centres|to_a_different_gp|to_a_new_gp|to_another_gp|to_another_doctor|to_another_practice|to_another_surgery|to_a_new_surgery|to_a_new_practice|to_a_different_surgery|to_a_different_practice|to_a_new_doctor|to_a_different_doctor|over_to_another_practice',
    elsewhereen:
      'at|in {elseplace}\nelsewhere|somewhere_else|in_two_places|at_two_places|at_another_appointment|at_work',
    on: 'on|booked|planned|arranged|already',
    forgot: '{self} ben|was|zijn|waren {bits}? vergeten\n{self} vergat|vergaten',
    needed:
      'to_come|to_come_in|to_see_you|to_see_the_doctor|to_be_seen|seeing|it|the_appointment|this_appointment|that_appointment|the_slot',
    mixedup: 'up|mixed_up|muddled|wrong',
    alsobusy:
      'i_was|i_am|im|i_had|we_had|were|that_i|about|id working|away|on_holiday|a_meeting|another_appointment|work|a_funeral|a_wedding|something_else|an_exam|a_shift|my_shift|plans|to_work {bits}?',
    clashwith: `
      met|with|op {theevent}
      met|with|op een|mijn|a|my|our|the|an|another|het {shift}|{shifts}|{meeting}|{meetings}|{exam}|{exams}|vakantie|holiday|werk|work|school|iets_anders|something_else|andere_afspraak|appointment
      met|with|op work|school|mijn_werk|iets_anders|something_else|college|uni|everything|childcare
      in|into|with mijn|my|our agenda|schema|rooster|schedule|diary|plans|timetable|shifts
      for|voor me|us|mij|ons
    `,
    cameup: 'at|in|with|on work|home|school|the_family|my_family|short_notice|family|the_kids|my_job|my_mum',
    forit:
      'for_it|ervoor|daarvoor|for_this|for_not_coming|als_ik_niet_kom|if_i_dont_come|if_i_dont_cancel|if_i_dont_turn_up',
    giveaway: `
      {bits}? dan|zo|so|then|that_way kan|kunnen|can|could {bits}? er|die? {bits}? iemand|een|someone|somebody|an anders|ander|else {bits}? erin|in|terecht|er_in|komen|gebruik_van_maken|er_gebruik_van_maken|geholpen_worden|op_die_plek|naar_de_dokter|hem_hebben|die_plek_hebben|die_plek_krijgen|mijn_plek_hebben|die_tijd_hebben|profiteren|er_wat_aan|have_it|have_the_slot|have_my_slot|take_it|use_it|use_the_slot|take_the_slot|have_my_place|go_instead|be_seen|have_that_slot|get_in|come_instead|have_the_appointment|have_my_appointment|take_my_place
      dan|zo heeft iemand anders|meer_nodig er|die_plek wat|iets|meer? aan
      {bits}? iemand|een|someone|somebody anders|ander|else kan|heeft|can|could|needs|will {bits}? hem|die|het|it|that|the? {bits}? beter|harder|meer|more|better? gebruiken|nodig|need_it|use_it|use|have_it|have|slot|than_me|make_use_of_it {bits}? better|more?
      {bits}? {others} who|die need|needs|it|hem|het {bits}? it|harder|meer|more|nodig|nodig_hebben {bits}? more?
    `,
    latermod:
      'zelf|later|straks|wel|myself|ourselves|when_im_back|when_im_better|als_ik_terug_ben|als_ik_beter_ben|another_time|in_the_new_year|later_on|zelf_wel|later_wel|wel_zelf|te_zijner_tijd',
    laterself: `
      ik|we bel|mail|maak|regel|plan|boek {bits}? {latermod} voor? een|iets nieuwe|nieuws afspraak|keer? {latermod}?
      ik|we bel|mail|maak|regel|plan|boek {bits}? voor? een|iets nieuwe|nieuws afspraak|keer? {latermod}
      ill|well|im|were gonna? ring|call|phone|book|make|arrange|rebook|ringing|calling back|in? {latermod}? for? a|another new? one|appointment|time|date? {latermod}
    `,
    others: 'anderen|others|other_people|mensen|people',
    itself:
      'hem|m|die|deze|dit|dat|het|t|de_afspraak|deze_afspraak|die_afspraak|it|this|this_one|that_one|that|the_appointment|this_appointment|that_appointment|my_appointment|mijn_afspraak',
  },
  ben: `
    {already}? {already}? bij|door|met {otherdoctor} {already}? geweest|geholpen|behandeld|gezien|onderzocht|bekeken|terechtgekomen|gegaan
    {already} bij|op|naar {otherdoctor} {already}? geweest
    {already} {already}? geholpen|behandeld|doorverwezen|elders_geholpen|ergens_anders_geholpen|ergens_anders_geweest|elders_geweest|thuis_geholpen|gebeld_door_de_dokter|teruggebeld_door_de_dokter
    {bits}? {already}? overgestapt|overgegaan|veranderd|gewisseld|uitgeschreven|weggegaan naar|van|bij {otherdoctor}|huisarts|praktijk|dokter
    {bits}? overgestapt|weg naar|bij {otherdoctor}|jullie|u
    {bits}? {already}? ingeschreven bij|in {otherdoctor}|elders|ergens_anders|{place}
    {bits}? {already}? elders|ergens_anders ingeschreven|patient|aangemeld
    {bits}? {already}? uitgeschreven bij_jullie|bij_u|hier|uit_de_praktijk?
    {bits}? {already}? patient bij {otherdoctor}|ergens_anders
    {bits}? {already}? van huisarts|praktijk|dokter veranderd|gewisseld|geswitcht
    {bits}? geen patient meer hier|bij_u|bij_jullie?
    {itself} vergeten
  `,
  zit: '{bits}? {already} bij {otherdoctor}',
  heb: `
    {already} {already}? {otherdoctor} {already}? {seenby}? {otherdoctor}?
    {otherdoctor} {already} {seenby}?
    {already}? {otherdoctor} {already}? {seenby}
    {already} {already}? contact_gehad|gebeld|overlegd|gesproken|gepraat|gemaild met {otherdoctor}
    {already} hulp gehad|gekregen|gevonden {helpedfrom}?
    {already} {already}? een afspraak bij|met {otherdoctor}
    {bits}? bij|met {otherdoctor} {already}? een afspraak|geholpen
    {already} {already}? {de}? {thing} {already}? {gotten} {sources}?
    {already} {sources} {de}? {thing} {gotten}
    {de} {thing} {already} {already}? {gotten} {sources}?
    {de} {thing} {already}? {sources} {gotten}
    {itself} {already} {gotten} {sources}
    {itself} {bits}? {mistake} {mistake}? {made}
    {bits}? {mistake} {itself}|twee_afspraken {made}
    {itself} {mistake}
    {bits}? twee|al_twee afspraken op_dezelfde_dag|tegelijk|op_hetzelfde_moment|op_die_dag gemaakt|staan?
    {bits}? {when} {bits}? {otherthing}
    {otherthing} {when}
    {when} {otherthing} {hospital}
    {when} {otherthing} bij {otherdoctor}
    geen|echt_geen|helemaal_geen andere? keus|keuze|optie|andere_mogelijkheid {bits}?
    niks|niets anders over
    mijn klachten {already} met {otherdoctor} besproken
    {already} {already}? een andere oplossing gevonden|oplossing
    {already} {already}? via|op de|het website|internet|app|telefoon|mail antwoord|advies gekregen|gehad
    {bits}? {already}? van huisarts|praktijk gewisseld
    de verkeerde dag|datum|tijd gekozen|geboekt|gemaakt|gepakt|aangeklikt
    {bits}? me|mij|ons? {bits}? vergist in de dag|datum|tijd|week
    me|mij {bits}? ingeschreven|aangemeld bij {otherdoctor}
    me|mij {bits}? uitgeschreven|laten_uitschrijven bij_u|bij_jullie|hier?
    {itself} {bits}? over_het_hoofd_gezien|verkeerd_genoteerd|verkeerd_gepland|verkeerd_in_mijn_agenda|verkeerd_opgeschreven|niet_in_mijn_agenda_gezet
  `,
  moet: '{bits}? {when}? ergens_anders|elders|naar_iets_anders zijn|heen|naartoe?\nnaar een andere afspraak\nnaar iets anders',
  ga: '{bits}? {already}? naar|bij {otherdoctor} {already}?\n{bits}? {already} naar {otherdoctor}\nvan|naar een andere huisarts|praktijk\n{bits}? weg bij jullie|u|deze_praktijk|de_praktijk\noverstappen naar {otherdoctor}\nbij jullie|u|deze_praktijk weg',
  word: '{already}? {already}? behandeld|geholpen|onderzocht|gezien door|bij {otherdoctor}\n{already}? {already}? door|bij|in {otherdoctor} {already}? behandeld|geholpen|onderzocht|gezien',
  krijg: '{itself}? {already} via|van|bij {otherdoctor}',
  am: `
    {bits}? seeing|seen_by|being_seen_by|being_treated_by|being_looked_after_by|under|with|going_to|gonna_see|treated_by|seen_at|being_seen_at|at {otherdoctor} {bits}?
    {bits}? with|at|registered_with|registered_at|a_patient_at|signed_up_with|signed_up_at|enrolled_with|enrolled_at|on_the_books_of|going_to|under|joining|changing_to|switching_to|transferring_to {otherdoctor} {bits}? {inplace}?
    {bits}? registered elsewhere|somewhere_else {bits}?
    {bits}? no_longer|not registered|a_patient|with with_you|at_yours|here|there|your_practice|at_your_practice|you anymore?
    changing|switching|leaving|transferring doctors|practices|surgeries|surgery|gps|gp|practice|your_practice|the_practice {bits}?
    double booked|booked_in|booked {bits}?
    double_booked {bits}?
    already sorted|helped|seen|treated|been_helped|fixed_up {helpedfrom}?
    {bits}? sorted|fixed|treated|helped|seen by|at|with|through {otherdoctor}
    meant|supposed to_be {elsewhereen}
  `,
  have: `
    {bits}? {seen} {otherdoctor} {bits}? {aboutit}?
    {bits}? been|already_been {toward} {otherdoctor} {bits}?
    {bits}? been seen|helped|treated|sorted|looked_at|checked|fixed|looked_after {seenwhere} {bits}?
    already been seen|helped|treated|sorted|checked|looked_at|seen_to|fixed {bits}?
    {another} gp|doctor|surgery|practice|dr {already}|{inplace}?
    {already}? {registered} {bits}? with|at|to|elsewhere|over_to? {otherdoctor}? {inplace}?
    {switched} {bits}? {switchwhat} {bits}?
    {switched} {switchwhat}? to|over_to|with {otherdoctor} {bits}?
    had|got|received|collected {thea}? {thingen} {already}|{sources} {sources}?
    already had|got|received|collected|picked_up {thea}? {thingen}|it {sources}? {bits}?
    got {thea}? {thingen} {already}|{sources}
    {thea} {thingen} {already}|{sources} {bits}?
    had it done elsewhere|already|privately|at_the_hospital|at_work|at_boots|at_the_pharmacy|somewhere_else
    {bits}? double booked|booked_myself|booked_it|booked_this {bits}?
    {bits}? booked|made|scheduled|arranged {itself}|myself {bits}? {bymistake} {bymistake}? {bits}?
    accidentally|mistakenly|wrongly booked|made {itself}|two|a_second_one
    two|both appointments|bookings at_the_same_time|on_the_same_day|at_once|then
    something|something_else|other_plans|another_appointment|another_engagement|a_prior_engagement|a_previous_engagement|other_commitments|another_commitment|a_clash|a_prior_commitment|a_conflict|other_things|a_scheduling_conflict|plans {on}? {bits}
    something_else|other_plans|another_engagement|a_prior_engagement|a_previous_engagement|other_commitments|another_commitment|a_clash|a_prior_commitment|a_previous_commitment|a_scheduling_conflict on?
    something on
    no|little|not_much|not_got_a|no_other|no_real choice|option|alternative|choice_in_it|choice_in_the_matter
    got no choice|option
    mixed up the|my? dates|days|diary|weeks|times
    got the|my wrong? date|day|dates|time|week|days wrong|mixed_up|muddled?
    had a|another better? offer
    left|changed the|my|your? practice|surgery|doctors|gp|doctor {bits}?
    found {another} gp|doctor|surgery|practice|solution|way {bits}?
    sorted|solved|dealt_with|fixed|treated it with|at|by|through {otherdoctor}
    sorted|solved|fixed|dealt_with it myself|ourselves|already|now|another_way
    spoken|talked|chatted to|with {otherdoctor} {bits}?
    forgotten|overlooked|missed about? it|that|this
  `,
  must: 'be {elsewhereen} {bits}?\nbe somewhere_else|elsewhere|in_two_places_at_once {bits}?\nsee {otherdoctor} {bits}?\ngo {toward} {otherdoctor} {bits}?\ngo elsewhere|somewhere_else {bits}?',
  whole: `
    {self} saw|visited|consulted|spoke_to|went_to|went_to_see|called|rang|got_seen_by|was_seen_by|was_seen_at|was_treated_by|was_treated_at|got_treated_at|was_helped_by|got_help_from|talked_to|phoned|ended_up_at|ended_up_in|ended_up_seeing {otherdoctor} {bits}? {aboutit}?
    {bits}? saw|seen|visited|spoke_to|spoken_to {otherdoctor} {bits}? {aboutit}?
    {bits}? been {toward} {otherdoctor} {bits}?
    {self} already|just|have_already|since saw|seen|went|got|had {otherdoctor}|{thea} {bits}? {thingen}?
    {otherdoctor} has|have|s|already|just|theyve {bits}? seen|helped|treated|sorted|fixed|cured|dealt_with|looked_at|checked|given|saw|prescribed|looked_after|examined me|us|it|that|him|her|this|everything {already}? {bits}?
    {otherdoctor} {bits}? saw|treated|helped|sorted|fixed|looked_at|dealt_with|cured|examined me|us|it|that|him|her|this out? {bits}?
    {otherdoctor} heeft|hebben|had me|mij|ons|het|dat|hem|haar|er|mijn_klachten {bits}? {already}? geholpen|behandeld|verholpen|opgelost|gezien|onderzocht|gemaakt|genezen|naar_gekeken|bekeken|gefixt
    {otherdoctor} heeft|hebben {already} naar het|me|mij|mijn_knie gekeken
    {registered} elsewhere|somewhere_else|in_another_town {bits}?
    {self} {registered} {bits}? elsewhere|somewhere_else|with|at|to {otherdoctor}? {inplace}? {bits}?
    {self} {switched} {bits}? {switchwhat} {bits}?
    {switched} {bits}? {switchwhat} {bits}?
    {self} {switched} {switchwhat}? to|over_to|with {otherdoctor} {bits}?
    {switched} to|over_to {otherdoctor} {bits}?
    {self} left|are_leaving|leave the|your practice|surgery {bits}?
    {self} sta|staan|sta_ingeschreven|staan_ingeschreven|zijn_aangemeld {already}? ingeschreven? bij {otherdoctor} {bits}? ingeschreven?
    {self} sta|staan {bits}? elders|ergens_anders ingeschreven
    {self} loop|lopen|zit|zitten {bits}? bij {otherdoctor} {bits}?
    {self} stap|stappen over naar {otherdoctor}
    {self} wissel|wisselen|verander|veranderen {bits}? van huisarts|praktijk|dokter {bits}?
    {bits}? {de}? {thing} is|zijn|heb|hebben {self}? {already} {already}? {gotten}|klaar|bekend|besteld|verstuurd|bezorgd|opgestuurd|goedgekeurd|gebeurd|gedaan|gezet|verlengd {sources}?
    {de} {thing} heb|hebben {self} {already}|{sources} {already}? {gotten}|{sources} {gotten}?
    {de}? {thing} {already} {already}? {gotten} {sources}?
    {thea}? {thingen} has|have|is|are|came|arrived|was|were been? {already} been? come|arrived|sorted|through|done|in|sent|issued|given|dealt_with|renewed? {sources}?
    {thea}? {thingen} has|have|is|are|came|arrived|was|were been? come|arrived|sorted|through|done|in|sent|issued|given|dealt_with|renewed? {sources}
    {self} got|had|received|collected {thea}? {thingen} {already}|{sources} {sources}?
    got|had|received {thea}? {thingen} {already}|{sources} {sources}?
    already had|got|received|collected {thea}? {thingen}|it {sources}? {bits}?
    {itself} stond|staat|stonden {bits}? er|in {bits}? {mistake}|nog in?
    {itself} stond|staat {bits}? {mistake} in_de_agenda|gepland|ingepland|genoteerd|in|erin|er_in?
    {itself} is|was {bits}? {mistake} {made}|ingekomen|dubbel
    {itself} is|was|were {bits}? {bymistake}|double|a_double_booking|a_duplicate|booked_twice|made_twice|double_booked|booked_by_mistake|made_by_mistake|booked_in_error|made_in_error|a_booking_error
    its|it_is|was a double booking|a_duplicate|a_duplicate_booking|double_booked|booked_twice
    its|it_is|het_is|t_is|het_was een|a? double_booking|dubbele_boeking|dubbele_afspraak|dubbel|duplicate
    {self} had|hadden {itself} {bits}? {mistake} {made}
    had {itself} {bits}? {mistake} {made}
    {self} maakte|maakten|boekte {itself} {bits}? {mistake}
    {self} {bits}? booked|made|scheduled {itself} {bits}? {bymistake} {bymistake}?
    {self} {bits}? accidentally|mistakenly|wrongly booked|made {itself}|two|a_second_one|a_double_appointment
    booked|made {itself} {bymistake}
    double booked {bits}?
    {self} {bits}? double booked|booked_myself|booked_it {bits}?
    {self} mixed|muddled|got up|mixed_up|muddled_up? the|my dates|days|diary|weeks|times {mixedup}?
    {self} got the|my date|day|dates|time|week|days wrong|mixed_up|muddled|muddled_up
    {self} forgot {alsobusy}
    {self} {bits}? vergat|vergaten {itself}
    {forgot} dat {self} {bits}? moet|moest|moeten|moesten {work-moet}
    {forgot} dat {self} {bits}? {work-moet} moet|moest|moeten|moesten
    {forgot} dat {self} {bits}? {away-ben}|{away-benself}|{work-benself} ben|was|zijn|waren
    {forgot} dat {self} {bits}? {work-heb}|{events-heb} heb|had|hebben|hadden
    {self} hoef|hoeven {bits}? {hemer}? niet {moreover}? te? komen|langskomen|langs_te_komen {moreover}?
    {self} heb|hebben {itself} {bits}? niet meer|langer nodig
    komen|langskomen|langs_komen hoeft {bits}? niet {moreover}?
    {self} dont|no_longer {bits}? need {needed} {moreover}?
    theres|there_is no|no_longer_a|no_longer_any need|point {needed}|for_it|in_coming|in_coming_in {moreover}?
    no need {needed}|for_it {moreover}?
    its {bits}? clashing|conflicting|overlapping {clashwith} {bits}?
    it|this|that|the_appointment|that_time|the_time|the_day|that_day {bits}? clashes|clashed|conflicts|is_clashing|coincides|overlaps|doesnt_suit|doesnt_work|no_longer_suits|no_longer_works|isnt_convenient|is_no_longer_convenient|doesnt_fit|wont_work|is_inconvenient|isnt_gonna_work {clashwith}? {bits}?
    het|t|dat|die_dag|die_tijd|de_tijd|de_dag|dit|deze_tijd komt|past|schikt|valt|botst|schikt|lukt {bits}? me|mij|ons? {bits}? niet|slecht|samen|helaas_niet|niet_meer|niet_goed|echt_niet uit|in_mijn_agenda|in_mijn_rooster|meer|goed_uit? {clashwith}? {bits}?
    {dayfirst} komt|schikt|past het|t me|mij? niet|slecht|niet_meer uit?
    er is|kwam|komt|kwamen {bits}? iets|wat {bits}? tussen|tussengekomen|tussen_gekomen|belangrijks_tussen|anders_tussen {bits}?
    er kwam|is|komt iets|wat {bits}? op het|mijn werk tussen|tussengekomen
    er is|zijn iets|wat dringends|onverwachts|anders|belangrijks|in_de_familie tussengekomen|gebeurd|tussen_gekomen|voorgevallen
    something|somethings|something_else|things has|have|s|just? {bits}? come|came|cropped|popped up {cameup}? {bits}?
    other things|plans have? come|came|cropped up
    something important|urgent|unexpected|else has? come|came|cropped up {cameup}?
    {bits}? iets tussengekomen|tussen_gekomen
    er zit niks|niets anders op
    {self} kan|kunnen niet|moeilijk anders
    {self} heb|hebben geen andere? keus|keuze|optie
    het kan|gaat niet anders
    theres|there_is no other way|option|choice|alternative
    cant|it_cant be helped
    {self} kan|kunnen het|dit {bits}? niet betalen|bekostigen {bits}?
    {self} cant|couldnt|no_longer|can_no_longer afford it|this|to_take_time_off|the_time|the_time_off {bits}?
    {self} heb|hebben {bits}? geen geld ervoor|voor_de_bus|voor_een_taxi|meer?
    or|otherwise|else|anders ill|i|well|we|krijg|moet ik|we|get|be|will_get|will_be|have|must|te? {bits}? charged|billed|fined|a_bill|a_fine|pay|een_rekening|een_boete|betalen|a_no_show_charge {forit}?
    {giveaway}
    {laterself}
  `,
}
