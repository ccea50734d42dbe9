// Work, study and what else one is expected at: shifts, exams, meetings, the court.
import type { Field } from './slots.ts'

export const work: Field = {
  rules: {
    job: 'winkel|zaak|kantoor|fabriek|kliniek|school|universiteit|uni|stage|bedrijf|restaurant|bouw|boerderij|kwekerij|salon|bakkerij|horeca|magazijn|hotel|kinderdagverblijf|gemeente|bank|supermarkt|zorg|politie|uitzendbureau|brandweer|ziekenhuis|thuiszorg|verpleeghuis|haven|markt|beurs|kantine|keuken|bibliotheek|ministerie|provincie|universiteit',
    shift:
      'dienst|nachtdienst|nachtdiensten|avonddienst|dagdienst|ochtenddienst|weekenddienst|late_dienst|vroege_dienst|bereikbaarheidsdienst|piketdienst|baliedienst|shift|avondshift|nachtshift|vroege|late|shift_op_het_werk',
    shifts:
      'shift|shifts|night_shift|night_shifts|early_shift|late_shift|day_shift|double_shift|extra_shift|early|late|long_day|shift_at_work|nightshift|shift_then',
    exam: 'examen|examens|tentamen|tentamens|toets|toetsweek|tentamenweek|examenweek|eindexamen|eindexamens|herkansing|hertentamen|schoolexamen|proefexamen|rijexamen|theorie_examen|theorie|praktijkexamen|rijles|inburgeringsexamen|staatsexamen|taaltoets|staatsexamens|herexamen|tussentoets|college|hoorcollege|werkcollege|colleges|les|lessen|practicum|practica|scriptiebespreking|stage|blokken',
    exams:
      'exam|exams|finals|mock|mocks|mock_exams|mock_exam|gcse|gcses|a_level|a_levels|driving_test|theory_test|resit|resits|driving_lesson|lecture|lectures|seminar|tutorial|class|classes|lesson|lessons|viva|coursework_deadline|deadline|placement|dissertation_deadline|school|college|uni|training|training_day|coursework',
    meeting:
      'vergadering|werkoverleg|overleg|bespreking|directievergadering|teamvergadering|teamuitje|personeelsuitje|bedrijfsuitje|functioneringsgesprek|beoordelingsgesprek|exitgesprek|sollicitatie|sollicitatiegesprek|intakegesprek_voor_werk|congres|conferentie|cursus|cursusdag|training|trainingsdag|studiedag|bijscholing|nascholing|workshop|symposium|presentatie|klant|klanten|deadline|audit|inspectie_op_het_werk|rechtszaak|zitting|hoorzitting|mediation|werk|klus|meeting_op_het_werk|meeting|eerste_werkdag|proefdag|beurs|lezing|opdracht|drukke_dag|open_dag|gesprek_op_school|gesprek_op_het_werk|gesprek_met_mijn_baas|afspraak_met_mijn_baas|afspraak_op_school|afspraak_op_het_werk',
    meetings:
      'meeting|meetings|work_meeting|board_meeting|team_meeting|interview|job_interview|second_interview|conference|course|training|training_course|training_day|work_trip|work_thing|work_do|away_day|presentation|deadline|client|clients|audit|court_case|court_date|court_hearing|hearing|tribunal|jury_service|jury_duty|appraisal|first_day_at_work|trial_day|trial_shift|induction|workshop|webinar|conference_call|customer|customers|work|job_on|big_meeting|important_meeting|call_with_a_client|meeting_at_work|meeting_at_school|parents_evening|inset_day|lecture_to_give',
    adjective:
      'belangrijk|belangrijke|extra|drukke|lange|dubbele|grote|spoed|nieuwe|laatste|eerste|an|a|my|our|the|important|big|urgent|double|extra|long|uni|school|new|last|first|second|another|een|n|mijn|mn|de|het|some|onze|ons|important_work|other',
    worktask:
      'werken|overwerken|doorwerken|bijwerken|invallen|inspringen|lesgeven|doceren|studeren|blokken|vergaderen|stagelopen|stage_lopen|voorwerken|thuiswerken|dienst_doen|dienst_draaien|nachtdienst_draaien|solliciteren|getuigen|presenteren|leren_voor_mijn_examen|leren|klussen_bij_een_klant|varen',
    workinghow: `
      {bits}
      {bits}? {at-work} {bits}?
      {bits}? nights|days|late|early|lates|earlies|shifts|overtime|all_day|away|in|from_home|double_shifts|a_double_shift|a_double|doubles|a_shift|the_late_shift|the_early_shift|the_night_shift|that_shift|weekends|abroad|offshore {bits}? {at-work}?
    `,
    'at-work': `
      at|for|from|with|to|of|in my|the|our? work|school|college|uni|office|job|boss|manager|shop|court|hospital|clients
      in {place}
    `,
    'for-exam': 'for my|the|an {exams}',
    theday: 'the|that|any|a|half_a|my? day|morning|afternoon|time|week|hours|hour',
    busy: `
      met|with|on|at|op|in|aan mijn|my|the|de|het|onze|our? werk|work|school|verhuizing|move|bruiloft|wedding|studie|studies|coursework|verbouwing|zaak|business|shop|winkel|kinderen|kids|children|exams|examens|college|oogst|harvest|lambing|kantoor|office
      {onmywork}|{at-work}
      dan|then|that_day|die_dag
    `,
    called: `
      called|dragged|roped|drafted|asked into|in_to|in|to_work|in_for {bits}? work|the_office|a_shift|jury_service|jury_duty|court?
    `,
    its: 'het_is|t_is|its|it_is|itll_be|it_will_be|tis|het_wordt',
    some: 'een|n|a|an|mijn|mn|my|our|another|extra|belangrijk|belangrijke|important|big|urgent|uni|school|drukke|job|nog_een|weer_een',
    onmywork: `
      op|van|voor|naar mijn|mn|het|ons|school? werk|stage|school|kantoor
      bij|voor {near}
      at|for|from|in my? work|school|college|uni|the_office|job|town|{place}
      in|op|aan|bij de|het|een|the|a {job}
      in {place}
    `,
  },
  benself: `
    aan het werk|werken|studeren|blokken|leren_voor_mijn_examen {onmywork}?
    op|naar mijn|mn|het|me werk
    op kantoor|stage|cursus|training|dienstreis|congres|zakenreis|les|school {somewhere}?
    ingeroosterd|opgeroepen|ingedeeld|opgetrommeld {onmywork}?
    ingepland {onmywork}|{when}
    aan het invallen|overwerken|lesgeven
    in een? vergadering|bespreking|overleg|les|college|meeting
    nodig {onmywork}
    te_druk|heel_druk|erg_druk|superdruk|zo_druk|hartstikke_druk|druk {busy}?
    werken
  `,
  zit: `
    in een|de? vergadering|bespreking|overleg|les|college|meeting|training|nachtdienst|tentamen|examen|cursus|examenweek|tentamenweek|rechtbank|rechtszaal
    op kantoor|mijn_werk|het_werk|cursus|stage
    op school {when}
    {when} op school
    vast op|in|aan mijn|het|een werk|vergadering
    midden in {adjective}? {exam}|{meeting}|verhuizing|oogst
    met {adjective}? {exam}|deadline|personeelstekort|een_zieke_collega
  `,
  heb: `
    {adjective}? {adjective}? {exam}|{shift}|{meeting} {onmywork}?
    les|lessen|college|colleges|school|stage {bits}?
    het te|zo|veel_te|heel|erg|super? druk {busy}?
    geen vrij|vrije_dag|vrijaf gekregen|kunnen_krijgen|kunnen_nemen {onmywork}?
    een? nachtdienst|avonddienst|nachtdiensten gehad|gedraaid
    geen|echt_geen|helemaal_geen tijd {busy}?
  `,
  moet: `
    {bits}? {worktask}
    {worktask} {onmywork}?
    aan|naar|op mijn|mn|het|me|t werk
    naar|op de|het|een|mijn? {job}|kantoor|werk|{meeting}|{exam}|rechtbank|les|college|cursus|rijles|de_rechter|uwv|het_uwv
    {adjective}? {exam} doen|maken|afleggen|halen
    {adjective}? {exam}|{shift} inhalen|overdoen|overnemen|draaien
    op|naar sollicitatie|sollicitatiegesprek|gesprek|cursus|training|dienstreis
    voor|naar de|het rechtbank|rechter|gemeente|werk
    {adjective}? {shift}|{meeting} draaien|doen|overnemen|bijwonen|leiden|voorzitten
    op|in {job}|kantoor|werk|school|stage zijn
    voor de klas
    getuigen|voorkomen|verschijnen bij|in|voor|op de|een|het rechtszaak|rechter|rechtbank|zitting|hof|kantonrechter
    voor|van mijn|mn|het werk weg|op_zakenreis|op_reis|naar_het_buitenland
    invallen|inspringen voor een? {adjective}? collega
  `,
  ga: 'naar mijn|het|de|school|college? werk|stage|les|training|cursus|vergadering\nwerken',
  word: 'verwacht|gebeld|opgeroepen {onmywork}\nop het|mijn werk|kantoor|school verwacht|nodig_gehad',
  krijg: 'geen vrij|vrijaf|verlof {onmywork}?\nniet vrij {onmywork}?',
  kan: `
    niet|onmogelijk|nooit weg|wegblijven|gemist_worden van|op|bij mijn|mn|het werk|kantoor|stage|school
    geen vrij krijgen|nemen {onmywork}?
    niet vrij krijgen|nemen {onmywork}?
    mijn werk|stage|examen|college|dienst niet verlaten|missen|verzetten|ruilen
    niet van mijn|het werk|school|college weg|missen?
  `,
  am: `
    working {workinghow}?
    at|in work|school|college|uni|a_meeting|meetings|the_office|court|class|lessons|lectures|a_conference|a_lecture|an_interview|a_job_interview|training|my_sons_school|an_exam|an_important_meeting
    on a|an|the|my|early|late|double|another? {shifts}|course|training_course|training_day|work_trip|placement|nights|days|lates|earlies|call|jury_service|jury_duty|deadline {at-work}?
    on duty|call|shift|nights|days|earlies|lates|a_deadline|rota
    doing|sitting|taking|having|covering|starting|pulling {adjective}? {exams}|{shifts}|night_duty|overtime|jury_service|my_exams {at-work}?
    {called}
    rostered|rota_d|scheduled|down|needed|wanted|expected on|in|at|to_be_in? {at-work}? to_work? for? {adjective}? {shifts}?
    stuck|tied_up|held_up|caught_up|swamped|snowed_under|rushed_off_my_feet|run_off_my_feet|up_to_my_eyes|up_to_my_neck at|with|in work|meetings|a_meeting|the_office|work_stuff|coursework|exams|school|lessons
    starting a|my new job {bits}?
    teaching|lecturing|studying|revising {for-exam}?
    too|so|very|really|far_too|way_too|super busy {busy}?
    busy {busy}?
  `,
  have: `
    {adjective}? {adjective}? {shifts}|{exams}|{meetings} {at-work}?
    work|school|college|uni|lectures|lessons|classes|exams|training|meetings {at-work}?
    to work {workinghow}?
    no time {busy}?
    a lot|loads|too_much|so_much|far_too_much on|work|going_on|to_do {at-work}?
    no_time|not_got_time|no_leave|no_annual_leave|no_holiday left|off? {at-work}?
    been called|asked|roped|dragged|drafted in|into {at-work}?
    {called}
  `,
  must: `
    work|teach|study|revise|stay_late {workinghow}?
    be|go|stay|get|pop in|at|to|into|back_at|back_to work|the_office|school|college|uni|class|court|a_meeting|an_interview|my_interview|an_exam|my_exam|lectures|training|a_conference|jury_service|a_lesson|a_work_meeting|a_job_interview|my_sons_school|the_school
    go|be in to|for work
    do|sit|take|attend|cover|work|lead|run|chair|give|teach {adjective}? {shifts}|{exams}|{meetings}|jury_service|overtime|presentation|nights {at-work}?
    cover|fill_in|step_in for a|my|someone|somebody colleague|off_sick|at_work|workmate|manager|boss?
    start|begin work|my_shift|a_new_job|early|my_new_job {bits}?
    go on|to {adjective}? {meetings}|{exams} {at-work}?
    finish|hand_in|meet {adjective}? deadline|coursework|dissertation|essay|report
  `,
  gonna: 'work|be_at_work|be_working|be_in_a_meeting|be_in_court|be_at_school',
  cant: `
    get|take|have|be_given|wangle|swing? {theday} off {at-work}?
    get|be|come away|out|off|spared from|of|at|by work|school|the_office|college
    get|take|find|make|spare|afford the|any? time|leave off? {at-work}?
    afford to_take|to_miss|the {theday}|work|time off? {at-work}?
    leave|miss|skip|swap|change|get_out_of work|school|college|my|the|this|that? {shifts}|{exams}|{meetings}|work?
  `,
  whole: `
    {my} baas|chef|werkgever|leidinggevende|manager|ploegbaas|teamleider|cheffin wil|kan|mag|geeft|laat me|mij|ons? {bits}? niet|geen vrij|vrijaf|gaan|laten_gaan|missen|vrijgeven|verlof? {bits}? geven|gegeven?
    {my} boss|manager|employer|supervisor|head|line_manager|work|gaffer wont|cant|wouldnt|doesnt|didnt|isnt|will_not|refuses_to let|give|spare|allow|letting|giving me {bits}? go|off|out|leave|time_off|the_time_off|any_time_off|the_day_off|the_morning_off|have_the_time_off|have_time_off|come? {bits}?
    {my} baas|chef|werk|collega|werkgever|planning|rooster heeft|hebben me|mij {bits}? ingeroosterd|ingepland|opgeroepen|nodig|ingedeeld|gebeld {onmywork}? {bits}?
    {my} boss|manager|work|employer|supervisor needs|wants|has|have me|us {bits}? in|at_work|to_work|to_come_in|on_shift|working|to_cover|there|on_a_course|down_to_work|on_the_rota {bits}?
    {my}? work|boss|manager|employer|office has|have|just|theyve? {bits}? called|rang|phoned|asked|dragged|roped|needs|need|want|wants me in|into_work|to_come_in|to_work|to_cover|back {bits}?
    {my}? boss|manager has? put|rostered|moved|changed me|my_shift|my_shifts|my_rota on|down|onto|in? {shifts}|nights|earlies|to_work? {bits}?
    {my} {shift}|rooster|werkrooster|dienstrooster is|zijn {bits}? gewijzigd|veranderd|omgegooid|verschoven|aangepast {bits}?
    {my} {shifts}|rota|hours|timetable|roster|work_hours has|have|got|was|were|is|are? been? {bits}? changed|moved|swapped|switched|altered {bits}?
    {my} collega|collegas|colleague|colleagues|workmate|chef|invaller is|are|zijn|has|have|called|heeft {bits}? off_sick|ziek|sick|ill|off_ill|in_sick|zich_ziek_gemeld|uitgevallen|off|with_covid|on_leave|met_vakantie {bits}?
    {my}? collega|collegas valt|vallen {bits}? uit
    {bits}? {some}? {exam}|{shift} {bits}?
    {bits}? {some}? sollicitatie|sollicitatiegesprek|rechtszaak|vergadering|rijexamen|werk|cursus|studiedag {bits}?
    {bits}? {some}? {exams}|{shifts}|job_interview|interview|court_case|work_meeting|work_thing|jury_duty|jury_service|meeting {bits}? {at-work}?
    working {workinghow}?
    {bits}? werken
    {self} werk|werken|studeer|studeren {bits}? {when} {onmywork}
    {self} werk|werken|studeer|studeren {onmywork} {when}
    {self} werk|werken|studeer|studeren|stage_loop|draai|draaien {bits}? {shift}|nachten|nachtdiensten|in_ploegen|die_dag|dan|voltijds|de_hele_dag {bits}?
    dan|die_dag|morgen werk|werken {self} {bits}?
    {self} begin|start|begonnen|beginnen|starting {bits}? met|aan|bij|op|in een|mijn|aan_mijn nieuwe|eerste baan|werk|job|stage|opleiding|studie {bits}?
    {self} sta|staan {bits}? ingeroosterd|ingepland|op_het_rooster|voor_de_klas {bits}?
    {self} sta|staan {bits}? {when} op_de_markt|in_de_winkel|op_de_beurs
    {self} sta|staan op_de_markt|in_de_winkel|op_de_beurs {when}
    {self} volg|volgen {bits}? les|training|college|een_cursus|een_training|een_lezing|een_workshop {bits}?
    {self} doe|doen|maak|maken {bits}? {adjective}? {exam} {bits}?
    {self} start|starts|begin|work|teach {bits}? work|nights|shift|early|late|a_new_job|my_new_job|on_that_day|then|that_day|that_morning|a_course {bits}?
    {near} doet|heeft|doen|hebben|maakt {bits}? {adjective}? {exam}|examen_gym|diplomazwemmen|afzwemmen {bits}?
    {near} has|have|is_doing|is_sitting|is_taking|are_sitting {adjective}? {exams}|swimming_gala|sports_day {bits}?
    {its} mijn|my|the|onze|our? {exam}|eerste_werkdag|mijn_eerste_werkdag|my_first_day_at_work|a_school_day|a_work_day|a_working_day|een_werkdag|een_schooldag|mijn_werkdag|my_driving_test|my_theory_test|my_finals|exam_week|deadline_day {bits}?
    {its} te|veel_te|zo|heel|erg|too|really|so|very|far_too|mad|manic|chaos|crazy|hectic|busy druk|busy|hectic|at_work|mad|manic? {onmywork}|{at-work} {bits}?
    {called} {bits}?
  `,
}
