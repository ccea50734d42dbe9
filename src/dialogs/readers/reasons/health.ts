// In hospital at that time, or too ill to go out. A complaint is no reason here: that is what one sees a doctor for.
import type { Field } from './slots.ts'

const body =
  'heup|knie|rug|schouder|oog|ogen|hart|been|voet|hand|arm|enkel|pols|nek|staar|prostaat|blindedarm|galblaas|gal|nier|nieren|nierstenen|amandelen|hernia|liesbreuk|spataderen|buik|maag|darmen|longen|borst|baarmoeder|blaas|schildklier|elleboog|meniscus|kruisband|teen|duim|hallux|neus|oren|oor|kaak|tanden|hoofd|nieuwe_heup|nieuwe_knie|hartklep|bypass|pacemaker|kijkoperatie|hip|knee|back|shoulder|eye|eyes|heart|leg|foot|hand|arm|ankle|wrist|neck|cataract|cataracts|prostate|appendix|gallbladder|gallstones|kidney|kidneys|tonsils|hernia|varicose_veins|stomach|bowel|lungs|breast|womb|bladder|thyroid|elbow|meniscus|toe|thumb|nose|ears|ear|jaw|teeth|new_hip|new_knee|valve|hysterectomy|knee_replacement|hip_replacement|hip_operation|knee_operation|heupoperatie|knieoperatie|oogoperatie|staaroperatie|hartoperatie|rugoperatie|new_heart_valve|feet'
const hospitals =
  'radboud|radboudumc|umc|umcg|umcu|lumc|amc|vumc|amsterdam_umc|erasmus|erasmus_mc|erasmusmc|mumc|olvg|mst|isala|rijnstate|cwz|jeroen_bosch|elisabeth|catharina|maxima|mmc|amphia|bravis|haga|bronovo|westeinde|hmc|antonius|diakonessenhuis|meander|gelre|slingeland|martini|wilhelmina|tjongerschans|mcl|spaarne|noordwest|dijklander|rode_kruis|flevo|reinier_de_graaf|langeland|ikazia|maasstad|franciscus|albert_schweitzer|zuyderland|viecuri|laurentius|sint_jans|uz|az|sophia|prinses_maxima|antoni_van_leeuwenhoek|avl|bergman|treant|scheper|ommelander|streekziekenhuis|ziekenhuis|uz_leuven|uza|royal_infirmary|infirmary|general|royal|addenbrookes|guys|st_thomas|kings|royal_free|john_radcliffe|western_general'
/** What is operated on in a hospital only; an ear or a toe may be the practice's own work. */
const operable =
  'heup|knie|rug|schouder|hart|staar|prostaat|blindedarm|galblaas|nier|nieren|nierstenen|amandelen|hernia|liesbreuk|baarmoeder|schildklier|meniscus|kruisband|hip|knee|back|shoulder|heart|cataract|cataracts|prostate|appendix|gallbladder|gallstones|kidney|tonsils|hernia|bowel|womb|thyroid|valve|hips|knees'

export const health: Field = {
  rules: {
    body,
    operable,
    hospitalname: hospitals,
    hospital: `
      in|naar|op|to|into|at het|t|de|the|een|a? ziekenhuis|hospital|revalidatiecentrum|hospice|verpleeghuis|verpleegtehuis|kliniek|intensive_care|ic|rehab|nursing_home|care_home|ggz_kliniek|hersteloord|revalidatie|herstellingsoord|ward|icu|intensive_care|a_and_e|psychiatrie|kraamafdeling|afkickkliniek|detox|rehabilitation {hospitaltown}?
      in|naar|bij|at|to|into het|t|de|the? {hospitalname} {hospitaltown}?
      in {place} in|at het|the ziekenhuis|hospital
    `,
    hospitaltown: 'in|te|van|of {place}',
    forbody: `
      voor|met|aan|for|with|on mijn|mn|my|een|n|a|de|the|zijn|haar|his|her nieuwe|gebroken|linker|rechter|new|broken|left|right? {body}
      voor een|de|mijn operatie|opname|kuur|behandeling_daar|bestraling|chemo
      for a|an|my operation|op|surgery|chemo|treatment_there
    `,
    specialist:
      'specialist|cardioloog|neuroloog|internist|longarts|uroloog|gynaecoloog|dermatoloog|orthopeed|chirurg|reumatoloog|kno_arts|oogarts|tandarts|orthodontist|mondhygienist|kaakchirurg|plastisch_chirurg|oncoloog|radioloog|revalidatiearts|psychiater|polikliniek|poli|oogkliniek|pijnpoli|hartpoli|ziekenhuisarts|bedrijfsarts|arboarts|keuringsarts',
    flugot: 'gekregen|opgelopen|te_pakken|gehad|onder_de_leden|in_huis|at_home|in_the_house|in_the_family',
    afterop: 'van|na een|mijn|de operatie|opname|heupoperatie|knieoperatie',
    forcovid: 'for covid|corona|flu|covid_19|coronavirus',
    withflu: 'with|met {flu}',
    admitted: 'admitted|hospitalised|hospitalized|sectioned',
    operateden: `
      having {mybody} done|replaced|operated_on|out|removed|fixed|seen_to {hospital}? {bits}?
      having|getting an|a|my|the? {surgery} {hospital}? {bits}?
      getting {mybody} done|replaced|operated_on|out|fixed {hospital}? {bits}?
      being operated on {hospital}?
      having {cure}
    `,
    surgery:
      'operation|op|surgery|hip_replacement|knee_replacement|hip_operation|knee_operation|cataract_operation|hysterectomy|hip_op|knee_op|cataract_op|heart_operation|eye_operation|bypass|new_hip|new_knee|cataracts_done|hip_done|knee_done|new_hip_fitted',
    mybody: 'my|mijn|mn|me|mij|the|de|his|her|zijn|haar|their new|nieuwe|left|right|linker|rechter? {operable}\nme|mij',
    hospitals: 'hospitals|the_hospitals|theyre|they_are|the_hospital_is|hospital_is',
    operated: 'geopereerd|geopereert|opgenomen|gedotterd|bestraald',
    cure: 'chemo|chemokuur|bestraling|bestralingen|dialyse|chemotherapie|immunotherapie|infuus_in_het_ziekenhuis|dagbehandeling|radiotherapy|chemotherapy|dialysis|a_chemo_session|my_chemo|my_dialysis|an_infusion_at_the_hospital|revalidatie|rehab|mijn_chemo|mijn_dialyse|mijn_bestraling',
    flu: 'griep|de_griep|buikgriep|corona|covid|norovirus|waterpokken|mazelen|gordelroos|kinkhoest|roodvonk|een_griepje|een_virus|een_buikvirus|voedselvergiftiging|griepvirus|flu|the_flu|covid_19|coronavirus|influenza|chickenpox|chicken_pox|measles|shingles|whooping_cough|food_poisoning|a_bug|a_tummy_bug|a_stomach_bug|a_sickness_bug|a_vomiting_bug|a_virus|the_lurgy|man_flu|scarlet_fever|a_cold|a_bad_cold|a_heavy_cold|a_stinking_cold|a_rotten_cold|the_norovirus|a_nasty_cold|a_nasty_bug|a_bout_of_flu|gastric_flu|zware_griep|flinke_griep|zwaar_verkouden|een_flinke_verkoudheid|een_zware_verkoudheid',
    illness:
      'ziek|zo_ziek|te_ziek|goed_ziek|doodziek|zo_ziek_als_een_hond|hondsziek|heel_ziek|erg_ziek|grieperig|snipverkouden|zwaar_verkouden|verkouden|erg_verkouden|heel_verkouden|ziekjes|besmettelijk|bedlegerig|niet_fit|flink_verkouden|behoorlijk_ziek|ill|sick|poorly|unwell|under_the_weather|too_ill|too_sick|very_ill|really_ill|so_ill|contagious|infectious|bedridden|bedbound|housebound|ill_in_bed|sick_in_bed|off_sick|out_sick|laid_up|too_poorly|not_well|not_very_well|not_well_enough|rough|full_of_cold|bunged_up|really_poorly|properly_ill|very_poorly|quite_ill|quite_poorly',
    toill:
      'om_te_komen|om_te_reizen|om_naar_buiten_te_gaan|om_de_deur_uit_te_gaan|om_te_rijden|om_mijn_bed_uit_te_komen|om_uit_bed_te_komen|om_op_te_staan|to_come|to_travel|to_go_out|to_leave_the_house|to_get_out_of_bed|to_drive|to_make_it|to_come_in|to_get_there|to_come_out|to_go_anywhere',
  },
  ben: `
    {bits}? vannacht|gisteren|gisteravond|gisternacht|vanmorgen? {bits}? opgenomen {hospital}? {forbody}?
    {illness} geworden? {toill}?
    geveld door|met {flu}
    aan het revalideren|herstellen|bijkomen {hospital}? {afterop}?
    in quarantaine|isolatie
    positief getest op? corona|covid?
    getroffen door {flu}
    nog? herstellende van {flu}|de_operatie|mijn_operatie|een_operatie
    te zwak|moe|ziek|oud|slecht_ter_been {toill}
  `,
  zit: 'in quarantaine|isolatie|een_revalidatiecentrum|het_verpleeghuis\n{hospital}\nmet {flu} thuis|binnen|op_bed\nziek thuis\naan de|het dialyse|infuus|chemo\nthuis|binnen met {flu}',
  lig: `
    {hospital} {forbody}? {bits}? {forbody}?
    ziek|geveld in|op mijn|mn? bed|de_bank
    met {flu} in|op mijn|mn? bed|de_bank
    in|op mijn? bed|bank met {flu}
    plat|gestrekt met {flu}
    onder het mes
    aan de|het dialyse|infuus
    in quarantaine|isolatie
    in|op bed|intensive_care|de_ic|de_intensive_care|mijn_bed|mn_nest
    eruit met {flu}
  `,
  heb: `
    {flu} {bits}? {flugot}?
    {flu} {bits}? te pakken
    {flu} en|and lig|blijf op|in|thuis bed?
    {when} {cure}
    {cure} {when}
    {cure} {hospital}
    {when} {bits}? een|mijn operatie|opname|heupoperatie|knieoperatie|staaroperatie|oogoperatie {hospital}? {forbody}?
    een|mijn operatie|opname|heupoperatie|knieoperatie|staaroperatie|oogoperatie {when} {hospital}?
    me|mij|ons ziek gemeld
    positief getest
  `,
  ga: '{hospital} {forbody}?\n{when} onder_het_mes|onder_narcose {forbody}?\nonder het mes {when}\nin quarantaine|isolatie|revalidatie',
  moet: `
    {when} {hospital} {forbody}?
    {hospital} {when}? {forbody}?
    {hospital} {forbody}? zijn|blijven|liggen
    {when} {bits}? onder_het_mes|onder_narcose
    onder_het_mes|onder_narcose {when}
    {when}? bloedprikken|bloed_laten_prikken|een_scan_laten_maken|een_mri_laten_maken|voor_een_scan|voor_een_mri|voor_controle {hospital} {when}?
    {when} {bits}? {forbody}? geopereerd worden {hospital}?
    naar|aan|voor {cure}
    in quarantaine|isolatie|bed|mijn_bed blijven?
    ziek|thuis in bed blijven
    {bits}? uitzieken
    het bed houden
    naar|bij de|een|het|mijn {specialist} {hospital}? {bits}?
    revalideren {hospital}?
  `,
  word: `
    {when} {bits}? {forbody}? {operated} {forbody}? {hospital}? {forbody}?
    {when} {forbody} geholpen {hospital}?
    {forbody} geholpen {hospital}? {when}
    {when} {hospital} {operated} {forbody}?
    {operated} {forbody}? {hospital}? {when}
    opgenomen {hospital}
    {when} {bits}? verwacht {hospital}
    ziek|grieperig|te_ziek
  `,
  krijg: `
    {when} {cure}|een_nieuwe_heup|een_nieuwe_knie|een_pacemaker|een_operatie {hospital}?
    een|mijn nieuwe heup|knie|pacemaker|hartklep {when}? {hospital}?
    {flu}
  `,
  am: `
    {hospital} {forbody}? {bits}? {forbody}?
    in hospital|the_hospital|bed|isolation|quarantine|a_hospice|the_hospice|rehab|surgery_that_day|surgery_that_morning|theatre|recovery|a_and_e {forbody}? {bits}? {withflu}?
    going|go {hospital} {forbody}? {bits}?
    being admitted|operated_on|kept_in|taken_in {hospital}? {forbody}? {bits}?
    {admitted} {hospital}? {forbody}? {bits}?
    {operateden} {when}
    {illness} {toill}? {bits}?
    {illness} with|from {flu} {bits}?
    down|ill|sick|struck_down|laid_up|off|laid_low|in_bed|stuck_in_bed|poorly|knocked_out|wiped_out with|by {flu} {bits}?
    coming|going down with {flu}
    isolating|self_isolating|quarantining|shielding {withflu}? {bits}?
    feeling|too|really ill|unwell|poorly|sick|rough|grotty|under_the_weather|rotten {toill}? {bits}?
    not feeling|well_enough|up_to_it|up_to_coming|fit_to_travel|up_to_travelling|fit_enough|feeling_up_to_it|feeling_well_enough {toill}? {bits}?
    too ill|poorly|sick|weak|frail|unwell|infectious|contagious|tired {toill}
    recovering|recuperating from {flu}|an_operation|my_operation|surgery|a_hip_operation|a_knee_operation
    having {cure} {bits}?
    at the|a hospital|specialist|consultant|eye_clinic|dialysis_unit|fracture_clinic|eye_hospital|dentist|orthodontist|optician {when}
    seeing the|a|my specialist|consultant|surgeon|cardiologist|dentist|orthodontist|neurologist {when}
  `,
  gonna:
    '{hospital} {forbody}? {bits}?\nbe in hospital {bits}?\nhospital {forbody}? {bits}?\nin for my|an|surgery operation|{body}? {when}',
  have: `
    {flu} {bits}?
    caught|got|picked_up|contracted {flu} {bits}?
    come|gone|been|went down|laid_up|struck_down with|by {flu} {bits}?
    gone down sick|ill
    been taken|rushed|admitted ill|poorly|to|into|in {hospital}? hospital? {bits}?
    been ill|sick|poorly|unwell all|since|in|last night|bed|day|week|weekend? {bits}?
    tested positive {bits}? {forcovid}?
    my|a|an? {surgery} {when} {hospital}?
    {cure} {when}
    to isolate
  `,
  must: `
    go {hospital} {forbody}? {bits}?
    go to hospital {bits}?
    be at|in the? hospital {bits}?
    isolate|self_isolate|quarantine|stay_in_bed|stay_in_hospital|rest_up|stay_in_isolation {bits}?
    see|visit the|a|my specialist|consultant|surgeon|dentist|orthodontist {bits}?
    go to the|my|a specialist|consultant|dentist|orthodontist|optician|eye_clinic|hospital|fracture_clinic {bits}?
  `,
  kan: '{bits}? niet mijn|het|uit_mijn bed uit|komen?\nniet op mijn benen staan\nniet uit bed komen\nniemand aansteken|besmetten',
  cant: 'get out of bed {bits}?\nleave my bed|sickbed|hospital_bed {bits}?\nbe discharged {bits}?\n{bits}? stop being_sick',
  whole: `
    {bits}? {illness} {toill}? {bits}?
    {bits}? {flu} {flugot}? {bits}?
    {self} voel|voelen me|mij|ons {bits}? {illness} {toill}? {bits}?
    {self} feel|feels|felt too|very|really|so? {illness} {toill}? {bits}?
    {self} don_t|dont feel|am up_to_it|up_to_coming|well_enough|well_enough_to_come|up_to_going_out|up_to_the_journey {bits}?
    {self} caught|got|contracted|picked_up|went_down_with|came_down_with|tested_positive_for {flu} {bits}?
    de griep|corona heeft|hebben me|mij|ons {bits}? te_pakken|geveld|beet
    {self} tested positive {bits}? for? covid?
    {near} caught|got|went_down_with|came_down_with {flu} {bits}?
    {near} lag|belandde|kwam {bits}? {hospital} {bits}?
    {near} is|are|was|has been? rushed|taken|admitted|sent|whisked {bits}? off? {hospital} {bits}?
    {my} {kins} in hospital|a_hospice|the_hospital|intensive_care|bed {withflu}? {bits}?
    {my} {kins} had|having|got {flu}|an_operation|a_stroke|a_heart_attack|a_fall {bits}?
    {hospitals} doing|operating|keeping|replacing|fixing|seeing|admitting on? {mybody} in? {when}
    the? hospital {bits}? is|are|want|wants|needs|have|has|will {bits}? doing|operating_on|replacing|fixing|keeping|admitting|seeing|booked|called|got|me_in|to_see|moved {mybody} in|in_for|up|forward? {forbody}? {when}
    het? ziekenhuis opereert|doet|vervangt|neemt {mybody} op? {when}
    het? ziekenhuis wil|heeft me|mij {bits}? {when} opgeroepen|opnemen|zien|opereren|gebeld
    ze|they opereren|doen|are_doing|are_operating_on|are_replacing|are_keeping|are_admitting|re_doing|theyre_doing|vervangen {mybody} in? {when} {hospital}?
    {self} go|went {hospital} {forbody}? {bits}?
    {my} {operable} operatie|operation|op|replacement|surgery is {when} {hospital}?
    {my} heupoperatie|knieoperatie|staaroperatie|oogoperatie|hip_operation|knee_operation|hip_op|knee_op|cataract_operation|hip_replacement|knee_replacement is|valt {when} {hospital}?
    {my} operatie|opname is|wordt {bits}? vervroegd|naar_voren_gehaald|eerder
    {my} operation|surgery is|has been? {bits}? brought_forward
    in|op het? {hospital} {forbody}? {when}
    in hospital {forbody}? {bits}?
    in bed|isolation|quarantine with|in? {flu}|isolation|quarantine {bits}?
    down|laid_up|in_bed|off with {flu} {bits}?
    coming|come|came|gone|going|went down with {flu} {bits}?
    caught|got|picked_up {flu} {bits}?
    isolating|self_isolating|quarantined {withflu}? {bits}?
    tested positive {bits}? for? covid?
    {bits}? positief getest
    too|te ill|poorly|sick|ziek|zwak|weak {toill} {bits}?
    feeling|not feeling|poorly|unwell|ill|sick|rough|up_to_it|well_enough {toill}? {bits}?
    {self} wil|willen {bits}? niemand {bits}? aansteken|besmetten
    {self} wil|willen {bits}? jullie|u|jou|anderen {bits}? niet {bits}? aansteken|besmetten
    {self} dont|do_not|wouldnt want|wish|like to infect|give|pass|spread|bring anyone|anybody|you|you_all|people|it|others|everyone|germs it|on|around|in?
  `,
}
