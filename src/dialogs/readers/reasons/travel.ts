// No way of getting there: transport that fails, nobody to drive, the weather. Everything here is about not being able to come; that
// something works or somebody drives is a reason for coming.
import type { Field } from './slots.ts'

export const travel: Field = {
  rules: {
    onwhose: 'voor zijn|haar|hun|het werk|dienst|stage|school|training',
    vehicle:
      'auto|wagen|fiets|brommer|scooter|scootmobiel|rolstoel|rollator|motor|elektrische_fiets|bakfiets|trapscooter|brommobiel|canta|e_bike|elektrische_rolstoel|automobiel|scootmobile|tandem|busje|bus|trein|taxi|regiotaxi|belbus|tram|metro|pont|veerboot|valys|deeltaxi|buurtbus|car|van|bike|motorbike|moped|wheelchair|mobility_scooter|motor|scooter|train|coach|taxi|cab|dial_a_ride|ferry|tube|minibus|community_bus|patient_transport|hospital_transport|rolstoeltaxi|rolstoelbus|wmo_taxi|zittaxi|uber|lift',
    public:
      'bus|bussen|trein|treinen|tram|trams|metro|metros|taxi|taxis|regiotaxi|belbus|openbaar_vervoer|ov|vervoer|pont|veerboot|train|trains|buses|coach|tube|trams|public_transport|cab|cabs|ferry|ferries|uber|ubers',
    myvehicle: '{my} {vehicle}\nde|the {vehicle}',
    broken:
      'kapot|stuk|defect|gestolen|total_loss|afgekeurd|lek|in_de_garage|bij_de_garage|bij_de_monteur|bij_de_dealer|in_reparatie|naar_de_garage|weg_voor_onderhoud|gecrasht|panne|in_panne|uitgevallen|afgelast|vertraagd|overvol|niet_komen_opdagen|kapotgegaan|stil_komen_te_staan|verkocht|weggesleept|gestrand|niet_gekomen|gestrand_onderweg|bij_de_keuring|leeg|niet_beschikbaar|broken|broken_down|off_the_road|in_the_garage|at_the_garage|stolen|knackered|written_off|out_of_action|in_for_repair|in_for_its_mot|in_for_a_service|dead|failed_its_mot|cancelled|delayed|on_strike|not_running|been_cancelled|been_stolen|been_towed|conked_out|packed_up|packed_in|died|had_it|given_up|not_come|not_turned_up|let_me_down|fallen_through|been_delayed|running_late|full|being_repaired|getting_repaired|being_fixed|getting_fixed|at_the_mechanic|at_the_mechanics|in_for_its_service|in_for_repairs|got_a_flat|got_a_flat_tyre|a_flat|bust|sold|on_the_blink|overheated|fully_booked|vol|in_the_workshop|got_a_puncture|been_written_off|been_in_an_accident|been_clamped',
    vehicles: 'cars|vans|bikes|motorbikes|scooters|wheelchairs|trains|taxis|buss|bus|lifts',
    brokenen:
      'broke_down|broke|died|packed_up|packed_in|conked_out|got_stolen|failed_its_mot|got_towed|let_me_down|overheated|is_off_the_road|fell_through|never_came|never_turned_up|didnt_come|got_cancelled',
    publicwhen:
      'that_early|so_early|that_late|on_sundays|in_the_mornings|on_a_weekday|out_here|from_here|from_our_village|here|zo_vroeg|zo_laat|hier|vanuit_het_dorp|vanaf_hier|bij_ons|in_het_dorp|op_dat_uur|op_tijd|meer|that_time|at_that_hour|before_nine|this_early|at_that_time|in_time|on_a_sunday|at_the_weekend|on_weekends|op_zondag|in_het_weekend|door_de_staking|{there}',
    publicnot: 'niet|niet_meer|nog_niet|amper|nauwelijks|not|nog_steeds_niet|weer_niet',
    badadj:
      'slechte|vreselijke|verschrikkelijke|barre|gladde|harde|zware|dikke|rotte|bad|awful|terrible|horrible|thick|heavy|dreadful|freezing|shocking|rotten|icy|hete|koude|hot',
    inweather:
      'met|in|bij|door|with dit|deze|die|dat|zulk|zon|al_die|al_dat|zoveel|al_deze|de|het|this|that|all_this|the|so_much|such|these {badadj}? {snow}',
    stayhome: `
      {self} blijf|blijven {bits}? liever|lekker|veilig? {bits}? thuis|binnen {inweather}?
      {bits}? blijf|blijven {self} {bits}? liever|lekker|veilig? {bits}? thuis|binnen
      blijf|blijven {bits}? liever|lekker|veilig? {bits}? thuis|binnen {inweather}?
    `,
    stayhomeen: `
      ill|im|well|were|id|i|we be|rather|will|am|must|need_to? stay|staying|stop|stopping in|indoors|at_home|home|put|inside {bits}? {inweather}?
      staying|stopping in|indoors|at_home|home|put|inside {bits}? {inweather}?
    `,
    outto:
      'naar_buiten|de_deur_uit|de_weg_op|de_straat_op|het_huis_uit|rijden|fietsen|autorijden|reizen|op_pad|lopen|weg|op_de_fiets|in_de_auto',
    sorain:
      'hard|erg|flink|enorm|behoorlijk|heftig|stevig|pijpenstelen|te_hard|te_erg|dat_het_giet|vreselijk|ontzettend|zo|sneeuw_uit_de_lucht|keihard|ouwe_wijven|met_bakken',
    itis: 'het_is|t_is|its|it_is|het_wordt|tis|itll_be|its_gonna_be',
    muchof:
      'veel|te_veel|zoveel|een_pak|een_dik_pak|een|flink_wat|zware|dikke|een_zware|a|a_big|a_lot_of|too_much|so_much|lots_of|loads_of|heavy|thick|a_foot_of|inches_of|al_die|all_this|een_laag|black|another|big|nog_meer|more|terrible|een_flinke|een_vreselijke',
    forecast:
      'aan|op_komst|voorspeld|verwacht|forecast|coming|on_its_way|expected|due|coming_in|on_the_way|on_the_roads|op_de_weg|op_de_wegen|on_the_ground',
    drive: 'brengen|rijden|halen|ophalen|meenemen|vervoeren|wegbrengen|komen_halen|begeleiden|vergezellen',
    drives:
      'drive|take|bring|fetch|collect|give_me_a_lift|give_me_a_ride|run|get|accompany|come_with|pick_up|drive_me|go_with|transport|give_us_a_lift|pick_me_up',
    driver: `
      {near}
      {my} buurman|buurvrouw|vrijwilliger|chauffeur|begeleider|begeleidster|buren|neighbour|neighbor|driver|friend|volunteer|lift|escort|carer|helper|thuishulp
      de|the|a|een chauffeur|vrijwilliger|taxichauffeur|begeleider|vrijwilligster|driver|volunteer|taxi_driver|carer
    `,
    strikeat: 'bij|van|op de|het|ns trein|spoor|ns|bus|busbedrijf|openbaar_vervoer|ov',
    because: 'wegens|vanwege|door|ivm|i_v_m|in_verband_met|because_of|due_to|owing_to|on_account_of',
    cause: `
      {adjective}? {snow}|{shift}|{meeting}|{exam}|{shifts}|{meetings}|{exams}
      {theevent}
      de|het|een|the|a|my|mijn|onze|our? staking|werkzaamheden|strike|strikes|roadworks|verhuizing|move|verbouwing|vakantie|holiday|werk|work|ziekte|illness|griep|flu|corona|covid|omstandigheden|familieomstandigheden|family_circumstances|family_reasons|personal_reasons|prive_omstandigheden|childcare|traffic|file|files|verkeer|autopech|drukte|school|stage|studie|quarantaine|storing|treinstoring|kinderen|kids|oppasproblemen|een_sterfgeval|a_family_emergency|family_commitments|work_commitments|other_commitments|overlijden
    `,
    lift: 'mijn|mn|my|de|the|onze|our chauffeur|vrijwilliger|begeleider|begeleidster|driver|lift|volunteer|escort|taxi|taxichauffeur|taxi_driver|volunteer_driver|rit',
    there:
      'daarheen|naartoe|heen|er_heen|ernaartoe|er_naartoe|daar_naartoe|er|daar|hierheen|tot_daar|bij_u|naar_u_toe|naar_de_praktijk|naar_het_dorp|there|in|to_you|to_the_surgery|to_the_practice|into_town|out|over|over_there|down_there|to_it|across|that_far|to_town|anywhere',
    snow: 'sneeuw|ijs|ijzel|gladheid|storm|regen|mist|wind|hitte|kou|kou_buiten|weer|weersomstandigheden|sneeuwstorm|onweer|noodweer|hondenweer|rotweer|wateroverlast|vorst|sneeuwval|hittegolf|stormweer|code_rood|code_oranje|snow|ice|fog|rain|wind|storm|heat|cold|weather|frost|flooding|floods|sleet|blizzard|heatwave|gale|gales|black_ice|drizzle|downpour',
    bad: 'slecht|gevaarlijk|spiegelglad|glad|spekglad|glibberig|mistig|onveilig|bar|ijskoud|bloedheet|snikheet|beestenweer|slippery|icy|snowy|foggy|dangerous|treacherous|bad|stormy|freezing|frosty|awful|terrible|horrible|slick|unsafe|pouring|snowing|snowing_hard|blowing_a_gale|pouring_down|chucking_it_down|hammering_down|minus_ten|boiling|bucketing_down|sleeting|hailing',
    so: 'te|veel_te|zo|heel|erg|echt|zeer|bar|hartstikke|ontzettend|vreselijk|too|far_too|so|very|really|way_too|terribly|just_too|much_too|absolutely|proper|dead|bloody|bloed',
    outdoors:
      'buiten|op_straat|op_de_weg|onderweg|hier|om_te_rijden|om_te_lopen|om_te_fietsen|om_te_komen|om_naar_buiten_te_gaan|voor_mij|voor_ons|out|outside|out_there|on_the_roads|here|today|to_drive|to_walk|to_go_out|to_travel|to_come_out|to_leave_the_house|for_me|for_us|to_drive_in|for_driving',
  },
  ben: '{bits}? gestrand|ingesneeuwd|afgesneden|van_de_weg_geraakt {outdoors}?\nmijn rijbewijs kwijt\nafhankelijk van {driver}',
  benself: 'te_laat|veel_te_laat|te_laat_van_huis|te_laat_wakker|te_laat_opgestaan\nde bus|trein kwijt',
  zit: `
    vast in|op|met de|het|een|onze? file|trein|tram|bus|verkeer|sneeuw|lift|station|snelweg|treinstoring|vliegveld
    {bits}? zonder vervoer|auto|fiets|benzine|scootmobiel|taxi|chauffeur|rijbewijs|lift|scooter|begeleiding
    ingesneeuwd
    in de file
  `,
  heb: `
    geen|helemaal_geen|nog_geen|niemand_en_geen|even_geen|vandaag_geen vervoer|auto|lift|rijbewijs|fiets|taxi|begeleiding|busgeld|geld_voor_de_bus|geld_voor_een_taxi|chauffeur|scootmobiel|wagen|ov|begeleider|benzine|vervoer_geregeld|ritje|reisgeld|ov_kaart {there}?
    niemand om|die|voor me|mij|ons {bits}? te? {drive}|brengt|rijdt|meeneemt|ophaalt|kan_brengen|wil_brengen|kan_rijden|kan_halen
    niemand voor het vervoer
    niemand om mee te gaan|rijden
    autopech|pech|panne|een_lekke_band|lekke_band|een_lege_accu|motorpech|pech_met_de_auto|pech_onderweg|problemen_met_de_auto|vervoersproblemen|pech_met_mijn_fiets|een_aanrijding_gehad|een_kapotte_fiets|een_kapotte_auto|een_platte_band|accupech
    de|mijn trein|bus|taxi|verbinding gemist
    de|mijn auto {bits}? niet|uitgeleend|weggegeven|verkocht|weggedaan|in_de_garage
    de auto {bits}? niet ter_beschikking|tot_mijn_beschikking|beschikbaar?
  `,
  moet: '{myvehicle} naar de garage|apk|keuring|monteur|dealer brengen?\nmet {myvehicle} naar de garage|apk|keuring|monteur|dealer\neen|de auto|wagen|caravan keuren|wegbrengen|ophalen',
  kan: `
    {there}? {bits}? niet|onmogelijk|nooit {there}? komen|geraken|raken {there}?
    {bits}? niet {bits}? {there}? autorijden|rijden|fietsen|lopen|reizen|wandelen|de_weg_op|de_straat_op|naar_buiten|het_huis_uit|de_deur_uit|traplopen|zelf_rijden|met_de_bus|zelfstandig_reizen|alleen_reizen|de_bus_in|zo_ver_reizen|zo_ver_lopen|die_kant_op {outdoors}?
    geen auto|lange_stukken|taxi|fiets|vervoer|lift rijden|betalen|krijgen|regelen|vinden|lopen|fixen|besteld_krijgen
    niemand vinden|krijgen|regelen om|die me|mij|ons? {bits}? te? {drive}|brengt|rijdt|meeneemt
    niet naar buiten|de_straat_op|de_deur_uit|de_weg_op {inweather}?
    de|het deur|huis|straat {bits}? niet uit|op
    {bits}? niet door|over de sneeuw|file
    hier niet weg|vandaan {inweather}?
    niet|onmogelijk weg hier|thuis
  `,
  am: `
    without|short_of a|my|any? {vehicle}|lift|transport|driver|wheels
    {bits}? stuck|stranded|snowed_in|iced_in|cut_off|marooned|trapped in|on|at|by|with|because_of? the|a|my? snow|ice|train|traffic|bus|floods|motorway|airport|station|tube|flooding|roadworks|jam|m25|tailback|flat_tyre|breakdown|roadside|home?
    {bits}? running|too|way_too|very|far_too late {bits}?
    running {bits}? so|very|too late
    caught up in traffic
    snowed in
    not allowed|able|fit|safe|insured to_drive|drive|driving {bits}?
    not driving|going_out|venturing_out|setting_foot|leaving_the_house in this|that|the {snow}
    not going out in? {inweather}?
    banned from driving
    scared|afraid|frightened|nervous to drive|go_out|walk|travel in|on? this|the? {snow}?
  `,
  have: `
    no|no_more transport|car|lift|ride|way_of_getting_there|way_there|way_of_getting_in|means_of_transport|driver|wheels|licence|one_to_take_me|one_to_drive_me|one_to_bring_me|way_to_get_there|petrol|bus_fare|taxi_money|bus|way_of_getting_to_you|means_of_getting_there {there}?
    nobody|noone|no_one to {drives} me|us? {there}?
    not got|have a|any transport|car|lift|ride|way_of_getting_there|driver {there}?
    car|transport|train|engine|bus trouble|problems|issues
    a|another flat|puncture|flat_tyre|breakdown|dead_battery|flat_battery
    missed|lost the|my bus|train|lift|connection|licence|coach
    broken down
    lost my licence
    sold|lent_out|crashed|written_off|scrapped the|my|our car
  `,
  must: 'take {myvehicle} to|in|into the? garage|mot|its_mot|mechanic|service|for_its_mot\ntake {myvehicle} in|for its|a|an mot|service\nget {myvehicle} fixed|repaired|to_the_garage',
  cant: `
    {bits}? get|make_it|come|travel|drive|walk|cycle|manage_it|make_the_journey|make_the_trip|go {there}|myself|ourselves|far|that_far|in_this|at_the_moment|without_a_lift|anymore|to_the_bus|by_bus {inweather}? {bits}?
    drive|travel|cycle|walk_far|walk_that_far|drive_in_the_dark|drive_that_far|drive_at_the_moment|drive_anymore|drive_yet|take_the_bus|use_the_bus|get_on_a_bus|face_the_journey|manage_the_journey|afford_a_taxi|afford_the_bus|afford_the_fare|afford_the_taxi {inweather}? {bits}?
    get|find|arrange|book|sort|order a|any? lift|ride|transport|taxi|cab|driver|volunteer_driver|car {there}? {bits}?
    get|find|arrange anyone|anybody|someone|somebody to {drives} me|us? {there}?
    get out|off_the_drive|out_of_the_drive|up_the_hill|off_the_estate|the_car_out|the_car_started|my_car_started|my_car_out|the_car_to_start|my_car_to_start|through|out_of_the_house|out_the_door {inweather}? {bits}?
    go out|outside|anywhere {inweather}? {bits}?
    leave the house|flat {inweather}? {bits}?
  `,
  whole: `
    {driver} kan|kunnen|wil|mag {bits}? me|mij|ons {bits}? niet|onmogelijk {there}? {drive} {bits}?
    {driver} kan|kunnen|wil|mag {bits}? niet|onmogelijk {bits}? rijden|meekomen|mee|met_me_mee|meegaan|met_mij_mee {bits}?
    {driver} brengt|rijdt|neemt|haalt me|mij|ons {bits}? niet mee|op|weg? {bits}?
    {dayfirst} kan|kunnen {driver} me|mij|ons niet|onmogelijk {there}? {drive}
    niemand kan|wil me|mij|ons {bits}? {there}? {drive} {bits}?
    er kan|is niemand {bits}? me|mij|ons|om|die {bits}? me|mij|ons|te? {bits}? {drive}|te_rijden|rijdt|brengt {bits}?
    {driver} cant|wont|isnt_able_to|is_unable_to|couldnt|is_not_able_to|can_no_longer|isnt_free_to|isnt_around_to|is_too_busy_to|not_able_to|is_not_free_to|isnt_able|is_unable|wont_be_able|isnt_gonna_be_able {drives} me|us? {there}? {bits}?
    nobody|noone|no_one|none_of_them can|is_able_to|is_free_to|is_available_to|will|could|to|able {drives} me|us? {there}? {bits}?
    theres|there_is|there_are nobody|noone|no_one {bits}? to? {drives} me|us? {there}? {bits}?
    {lift} is|are|heeft|has|have {bits}? ill|sick|ziek|away|off_sick|cancelled|let_me_down|pulled_out|afgezegd|me_laten_zitten|me_in_de_steek_gelaten|verhinderd|fallen_through|dropped_out|stuck_in_traffic {bits}?
    {lift}|{near} let me|us down {bits}?
    {my} lift|ride|driver fell|falls|has_fallen|pulled|backed|dropped|has_dropped|cried through|out|off {bits}?
    {my} rit|vervoer|lift|taxi|rolstoeltaxi|regiotaxi gaat|komt|kwam|is|ging|valt|heeft {bits}? niet|weg|uitgevallen|afgezegd|door|vervallen|me_laten_staan|niet_door|niet_opdagen|niet_door_vandaag|te_laat|in_duigen {bits}?
    {near} heeft|hebben|neemt {bits}? de|mijn|onze auto|wagen {bits}? mee|nodig|meegenomen|bij_zich|naar_het_werk {bits}? {onwhose}? {bits}?
    {near} is {bits}? met|weg de|met_de auto {bits}? weg|op_pad|naar_het_werk|naar_zijn_werk|naar_haar_werk?
    {near} has|needs|took|taken|has_taken|is_using|have|have_got|has_got|s_got|got {bits}? the|my|our car {bits}? at_work|to_work|away? {bits}?
    {myvehicle} is|zijn|staat|zit|staan|are|has|have|was|gets|ligt {bits}? {broken} {bits}?
    {myvehicle} {bits}? {brokenen} {bits}?
    {my}|the {vehicles} {bits}? {broken} {bits}?
    {myvehicle} start|rijdt|doet|komt|gaat|werkt|vaart|kwam|reed|wil|wou|doen|rijden|wilde {bits}? niet|niks|het_niet|niet_meer|niet_starten|niet_aan|niet_op_tijd|niet_opdagen|niet_rijden|niet_door_de_keuring|niet_door_de_apk|niet_aanslaan|er_niet_in|niet_door {bits}?
    {myvehicle} wont|doesnt|didnt|isnt|wouldnt|never|hasnt|has_not|isnt_going_to {bits}? start|run|come|go|turn_up|working|running|here|arrived|coming|work|turned_up|show_up|came|showed_up|get_me_there|shown_up|starting {bits}?
    {myvehicle} moet {bits}? naar de garage|apk|keuring|monteur|dealer {bits}?
    {myvehicle} past|mag|kan|gaat niet in|mee|op|met de? taxi|bus|auto|regiotaxi
    er rijdt|rijden|gaat|gaan|is|zijn|komt {bits}? geen|nauwelijks|nog_geen|geen_enkele {public} {publicwhen}? {bits}?
    er rijdt|rijden|is|gaat {bits}? niks|niets {bits}?
    theres|there_is|there_are|therell_be|there_will_be|theyve {bits}? no|hardly_any|not_a|not_any {public} {publicwhen}? {bits}?
    there isnt|arent|wont_be a|any? {public} {publicwhen}? {bits}?
    no|geen {public}|lift|transport|vervoer|car|auto|taxi|ride|begeleiding|way_of_getting_there|way_there {publicwhen}? {bits}?
    de|onze {public} rijdt|rijden|gaat|gaan|vaart|komt {bits}? {publicnot} {publicwhen}? {bits}?
    de|onze {public} staakt|staken|ligt_plat|liggen_plat|valt_uit|vallen_uit {bits}?
    the|our {public} dont|doesnt|arent|isnt|wont_be|stopped|is_not|are_not run|running|go|going {publicwhen}? {bits}?
    the|our {public} is|are {bits}? on_strike|off|up_the_creek|a_mess|cancelled|delayed {bits}?
    er is|zijn|wordt|was {bits}? een? staking|treinstaking|treinstoring|files|file|stakingen|wegopbreking|ongeluk_op_de_snelweg|wegwerkzaamheden|verkeersinfarct|ns_staking|busstaking|spoorstaking|gestaakt {bits}?
    theres|there_is|there_are|its {bits}? a|an|some|another? train|rail|tube|bus|transport? strike|strikes|strike_on|accident_on_the_motorway|tailback|tailbacks|road_closure|diversions|travel_chaos|gridlock {bits}?
    {bits}? autopech|pech|panne|lekke_band|treinstaking|file|gladheid|motorpech|vervoersproblemen|car_trouble|transport_problems|train_strike|flat_tyre|traffic|traffic_jam|train_strikes {bits}?
    the|our|all_the|every roads|road|drive|lane|village|street|bridge|path|pavements|motorway is|are {bits}? {so}? {bad}|closed|blocked|flooded|shut|impassable|covered_in_ice|like_an_ice_rink|cut_off|like_glass|snowed_in|iced_over|under_water|terrible|gridlocked|chaos {bits}?
    de|alle wegen|weg|straat|straten|stoep|stoepen|brug|snelweg is|zijn|ligt|liggen {bits}? {so}? {bad}|dicht|afgesloten|afgezet|onbegaanbaar|geblokkeerd|een_ijsbaan|ondergesneeuwd|niet_te_doen|versperd|open_gebroken|opgebroken {bits}?
    met|with|in|door|vanwege|bij|wegens|through|because_of|in_view_of|given|due_to dit|deze|die|dat|zulk|zon|al_die|al_dat|zoveel|al_deze|de|het|this|that|all_this|the|so_much|such|these {badadj}? {snow}
    {inweather} {stayhome}
    {inweather} ga|kom|durf|rij|waag|kan|wil {self} {bits}? niet {outto}
    {inweather} ga|kom|mag|kan {self} {bits}? de|het deur|huis|straat|weg {bits}? niet uit|op
    {inweather} {self}|not ill|im|id|were|ive|wont|cant|darent|dont|will_not? {bits}? {stayhomeen}
    {stayhome}
    {stayhomeen}
    het|t|er sneeuwt|ijzelt|vriest|stormt|onweert|hagelt|regent|giet|plenst|mist|waait|komt {bits}? {so}? {sorain} {bits}? {outdoors}? {bits}?
    het|t sneeuwt|ijzelt|vriest|stormt|onweert|hagelt|plenst|giet {bits}? {outdoors}?
    ze|they|de_machinisten|de_chauffeurs|de_buschauffeurs|de_ns|ns staken|staakt|are_striking|are_on_strike|zijn_aan_het_staken|are_out_on_strike {bits}? {strikeat}?
    {because} {cause} {bits}?
    het|t vriest|regent|waait|stormt dat_het_kraakt|dat_het_giet|pijpenstelen|te_hard_voor_mij
    {itis} me|mij|ons {so}? {bad} {outdoors}?
    {itis} {bits}? {so} warm|koud|heet|nat|hot|cold|wet|windy|winderig {outdoors}? {bits}?
    {itis} {bits}? {so}? {bad} {outdoors}? {outdoors}? {bits}?
    {itis} {bits}? code rood|oranje|red
    er ligt|is|komt|valt|wordt|verwachten_ze {bits}? {muchof}? {snow} {forecast}? {outdoors}? {bits}?
    theres|there_is|there_are|therell_be|weve_got|we_have|weve {bits}? {muchof}? {snow} {forecast}? {outdoors}? {bits}?
    {snow} is|are {bits}? forecast|coming|on_its_way|expected|voorspeld|verwacht {bits}?
    ze|they geven|verwachten|voorspellen|forecast|are_forecasting|expect {bits}? {muchof}? {snow} {outdoors}? {bits}?
    {self} zie|zag het {bits}? niet zitten {inweather}? {there}?
    {self} zie|zag het niet zitten om naar_buiten|te_rijden|te_reizen te_gaan? {inweather}?
    {self} dont|darent|daren_t|wouldnt|do_not|wont|no_longer|never|cannot drive|travel|go_out|walk|cycle|venture_out|like_driving {inweather}|in_the_dark|anymore|that_far|these_days|at_night|on_motorways|alone {bits}?
    {self} dont drive
    {self} havent|dont|hadnt {bits}? got|have anyone|anybody|someone|a_soul to {drives} me|us? {there}? {bits}?
    {self} havent|dont|hadnt {bits}? got|have a|any lift|transport|car|driver|way_of_getting_there {there}? {bits}?
    {self} rij|rijden|fiets|reis|loop|durf|durven|heb|hebben|mag {bits}? niet|geen_auto|geen_rijbewijs|nooit {bits}? {inweather}|meer|meer_auto|in_het_donker|alleen|zo_ver|zelf|te_rijden|de_weg_op|naar_buiten|de_straat_op|de_deur_uit {bits}?
    {self} ga|kom|gaan|komen {inweather} {bits}? niet {outto}
    {self} ga|kom|gaan|komen {bits}? de deur|huis|straat niet uit|op|meer_uit {inweather}?
    {self} ga|gaan {bits}? niet de|het deur|weg|straat|huis uit|op {inweather}?
    {self} {bits}? miste|misten de trein|bus|aansluiting
    {self} missed the|my bus|train|lift|connection|coach {bits}?
    {self} overslept
    {self} heb|hebben me|mij|ons? {bits}? verslapen
    {its} {bits}? te ver weg|rijden|lopen|reizen|fietsen voor_mij|voor_ons?
    {its} {bits}? too|so|very far away|to_go|to_travel|to_walk|to_come|to_drive|for_me? {bits}?
  `,
}
