// Away: holidays, places, moving house. Each list says after which verb its words stand (`slots.ts`).
import { placeNames } from './places.ts'
import type { Field } from './slots.ts'

export const away: Field = {
  rules: {
    place: placeNames,
    holidaykind:
      'vakantie|zomervakantie|wintersport|skivakantie|huwelijksreis|zakenreis|rondreis|reis|wereldreis|stedentrip|cruise|citytrip|kamp|schoolkamp|zomerkamp|werkweek|schoolreis|excursie|retraite|bedevaart|weekendje_weg|dienstreis|uitwisseling|verlof|familiebezoek',
    trip: 'hols|my_hols|our_hols|holiday|holidays|vacation|honeymoon|a_cruise|cruise|a_city_break|a_business_trip|a_trip|a_road_trip|a_school_trip|a_ski_trip|a_skiing_holiday|a_camping_trip|a_coach_trip|a_pilgrimage|a_retreat|a_course|leave|annual_leave|our_holidays|our_holiday|my_holiday|my_holidays',
    somewhere: `
      in|naar|near|to {place}
      in|naar het buitenland
      in {place} {place}
      abroad|overseas
    `,
    whereto: `
      to|naar|towards {place}
      to|naar|bij my|our {kins} {somewhere}?
      naar|to het_buitenland|de_kust|the_coast|the_seaside|the_continent|sunnier_climes|de_zon|een_ander_land|another_country
    `,
    onholiday:
      'on|for|voor|op|met {trip}|{holidaykind}\nfor_work|for_business|voor_mijn_werk|voor_het_werk|voor_zaken|with_work',
    with: `
      met|bij|with|at {near}
      met|with de|mijn|the|my|onze|our klas|school|team|club|vereniging|koor|vriendengroep|class|choir|schoolklas|elftal|werk|sportclub|wandelclub|leerlingen
      met|with friends|vrienden|vriendinnen
      bij|met vrienden|familie
    `,
  },
  ben: `
    op|met {holidaykind} {somewhere}? {with}?
    {somewhere} {with}? {bits}? {onholiday}?
    bij|met {near} {somewhere}
    op de|een camping|boot|festival|cruiseschip|huwelijksreis|wintersport
    aan_het_skien|aan_het_kamperen|aan_het_reizen|aan_het_verhuizen|aan_het_wandelen_in {somewhere}?
    net|pas|onlangs? verhuisd {whereto}?
    geemigreerd {whereto}?
  `,
  benself: `
    weg|afwezig|er_niet|niet_thuis|niet_beschikbaar|verhinderd|niet_aanwezig|niet_in_de_buurt|niet_in_het_land|niet_in_nederland|niet_in_belgie|het_land_uit|de_stad_uit|de_hort_op|buiten_de_stad|buitenslands|op_reis|op_pad|uitstedig|van_huis|niet_hier|niet_in_de_stad|een_dagje_weg|een_weekendje_weg|een_weekje_weg|dagje_weg|weekend_weg|heel_ver_weg|ver_weg|lekker_weg
    niet in {place}
  `,
  zit: `
    in|op {place}
    in het buitenland|vliegtuig|oosten|noorden|zuiden
    {somewhere} {with}? {onholiday}?
    op|met {holidaykind} {somewhere}?
    op een|de camping|boot|festival|vakantiepark|wadden|cruise|zee
    bij {near} {somewhere}
    in een|ons|het vakantiehuisje|huisje|hotel|bungalowpark|vakantiehuis|stacaravan|caravan|camper {somewhere}?
  `,
  ga: `
    op|met {holidaykind} {somewhere}? {with}?
    een {span} weg
    een_dagje|een_weekendje|een_weekje|een_tijdje|weekje|dagje|weekendje|een_paar_dagen weg|naar_zee|naar_de_efteling|naar_het_strand|eruit {with}?
    naar {place} {with}? {onholiday}?
    naar het buitenland
    naar het strand|pretpark|festival|concert|museum met {near}
    kamperen|skien|backpacken|emigreren|verhuizen {whereto}?
  `,
  vlieg: 'naar|terug_naar|naar_huis {place}?\nterug\nnaar_huis',
  moet: `
    naar {place} {with}?
    op reis|zakenreis|dienstreis|kamp {somewhere}?
    verhuizen {whereto}?
    in {place} zijn
    vliegen {whereto}?
    weg
  `,
  whole: `
    {self} sta|staan {bits}? op|met een|de|onze camping|caravan|tent|camper|kampeerterrein {somewhere}? {with}? {bits}?
    {dayfirst} sta|staan {self} {bits}? op|met een|de|onze camping|caravan|tent|camper {somewhere}? {with}?
    {self} logeer|logeren|verblijf|verblijven|overwinter|overwinteren {bits}? in|bij|op {place}|{near} {somewhere}? {bits}?
    {self} vertrek|vertrekken {bits}? {whereto}? {bits}?
    {self} heb|hebben {bits}? vakantie|verlof|geboekt {bits}? {whereto}?
    {self} woon|wonen {bits}? ergens_anders|niet_meer_hier|in_het_buitenland|niet_meer_in_de_buurt {bits}?
    {self} woon|wonen nu|inmiddels|tegenwoordig|intussen|ondertussen in {place}
    {self} live|im_living|were_living|living now|abroad in|elsewhere? {place}? now?
    {self} have|has|ve|just|recently? just|recently? moved house|away|home|out_of_the_area|out_of_town|abroad|counties|{whereto}|to_the_coast|to_a_new_house|to_another_town|to_another_city|to_a_care_home {bits}?
    moved|relocated|emigrated house|out_of_the_area|abroad|{whereto}|to_the_coast|to_another_town|to_a_different_town {bits}?
    ive|weve just|recently|now|since? moved|relocated|emigrated house|away|home|out_of_the_area|abroad|{whereto}|to_the_coast|to_a_new_house|to_another_town|to_a_different_town? {bits}?
    {self} moved|relocated|emigrated {bits}? house|away|abroad|{whereto} {bits}?
    {self} dont|no_longer live here|there|locally|in_the_area|nearby|round_here anymore?
    {whenfirst} we|i|im|were|ill|well fly|leave|off|away|gone {whereto}? {bits}?
    flying home|out|back {when}
    flying|travelling|traveling|sailing|driving|heading|jetting abroad|{whereto} {when}
    off|gone|away|going to {place} {bits}?
    away|abroad|overseas {bits}
    away|abroad|overseas|off with|for|on work|business|my_work|school|a_course|my_family|the_family|friends {bits}?
    {self} fly|travel|sail|leave|drive|jet|head off|out|back? {whereto} {bits}?
    {self} fly|sail|leave|set_off|jet_off|go_away {when}
    off on {trip} {somewhere}? {bits}?
    off|away|abroad|overseas {when}
    on {trip} {somewhere}? {bits}?
    in {place} {bits}
    op|met {holidaykind} {somewhere}? {bits}?
    zit|ben {bits} in {place} {bits}?
    {my} vlucht|trein|bus|boot|ferry|flight gaat|vertrekt|is|leaves|goes {when} {whereto}?
    got|catching|have a|my|the flight|plane|ferry|train|coach|boat to {place} {when}?
    got|catching|have a|my|the flight|plane|ferry to_catch? {when}
    leaving {whereto}? {when}
    leaving|off for {place} {bits}?
  `,
  am: `
    away {bits}?
    abroad|overseas|out_of_town|out_of_the_country|out_of_the_area|out_of_office|away_from_home|not_in_the_country|not_in_town|in_another_country|at_the_seaside|at_the_coast|away_with_work|out_of_reach {bits}?
    on {trip} {somewhere}? {with}?
    {somewhere} {with}? {onholiday}?
    going|gonna {whereto} {with}? {onholiday}?
    going|gonna away|abroad|overseas|on_holiday|on_vacation|on_a_cruise|camping|skiing|travelling|home_to_see {with}?
    going|gonna on {trip} {somewhere}? {with}?
    off {whereto} {with}? {onholiday}?
    off on {trip} {somewhere}?
    off abroad|overseas|camping|skiing|travelling|on_our_holidays {somewhere}?
    flying home|out|back|off {somewhere}?
    flying|travelling|traveling|sailing|driving|heading|jetting abroad|overseas|{whereto} {somewhere}?
    leaving|moving|relocating|emigrating {whereto}
    leaving for {place}
    moving|relocating|emigrating house|away|home|abroad|flat|out_of_the_area|counties {somewhere}?
    staying|living with|at|by {near} {somewhere}
    staying|living in {place}
    staying|living abroad
    camping|skiing|hiking|backpacking|travelling|traveling|touring|cruising|sailing {somewhere}?
    at|on a|the festival|campsite|caravan|boat|ship|cruise|beach {somewhere}?
    in the alps|lakes|highlands|states|caribbean|mediterranean|north|south|air|caravan
    visiting|seeing {near} {somewhere}
    going|gonna to_see|to_visit|visit|see {near} {somewhere}
  `,
  gonna:
    '{whereto} {with}? {onholiday}?\naway|abroad|overseas|camping|skiing|on_holiday|on_vacation {somewhere}?\nbe away|abroad|overseas|out_of_town|on_holiday|in_hospital {somewhere}?',
  must: `
    go|travel|fly|drive|get {whereto} {with}?
    go|travel|fly away|abroad|overseas|home_to {whereto}?
    be in {place}
    be out_of_town|away|abroad|elsewhere|somewhere_else
    leave|catch_a_flight|catch_a_plane|catch_a_ferry|move_house|move_out {bits}?
  `,
  have: `
    a|our|my flight|plane|ferry|holiday|cruise|trip|city_break|weekend_away|week_away|break to|in|booked|planned|abroad {place}? {bits}?
    a|our|my flight|plane|ferry to_catch {bits}?
    gone away|abroad|{whereto}
  `,
}
