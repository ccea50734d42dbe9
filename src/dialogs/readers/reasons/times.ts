// When something is that keeps somebody away, and small words that change nothing of it. No weekday, no time of the clock and no date:
// those name an appointment.
import type { Rules } from './grammar.ts'

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october'

export const times: Rules = {
  when: `
    dan|then|vandaag|morgen|vanochtend|vanmiddag|vanavond|morgenochtend|morgenmiddag|overdag|today|tomorrow
    op|rond|tegen|in? die|dat|deze|diezelfde|dezelfde|datzelfde|precies_die|net_die|juist_die|uitgerekend_die dag|ochtend|voormiddag|namiddag|middag|avond|nacht|week|weken|weekend|periode|tijd|moment|tijdstip|uur|datum|maand
    net|juist|precies|uitgerekend|toevallig|just dan|die_dag|then
    de|die|heel_de|heel_die hele? dag|ochtend|middag|week|maand|tijd
    hele|alle dagen|dag|week|ochtend
    de komende|volgende|hele week|weken|dagen|tijd|maand|maanden
    deze|volgende|komende week|maand|weken
    on|in|at|over|by|around|during|for? that|this|the_same|the_very_same|that_same|that_very|that_whole|that_entire day|morning|afternoon|evening|night|week|weekend|time|hour|date|fortnight|month|moment
    on the day
    all|the_whole|the_entire|for_the|most_of_the|most_of_that day|morning|afternoon|week|month|time
    that|this early|late
    this|next|all_next|the_next|the_coming|the_following|all_that week|month|fortnight|few_weeks|few_days|couple_of_weeks|weeks
    van|from morning till night
    s ochtends|morgens|middags|avonds|nachts
    {span}
    {until}
  `,
  span: `
    voor|for|al? een|een_paar|enkele|twee|drie|vier|vijf|zes|a|a_few|a_couple_of|two|three|four|five|six|several|acht|tien week|weken|maand|maanden|dagen|weekje|weekend|weeks|week|months|month|days|fortnight|jaar|year|while|tijdje|poosje
    weken|wekenlang|maandenlang|voorlopig
  `,
  until: `
    tot|until|till|til|totenmet {untilwhen}
    tot_en_met|t_m|up_to|up_until {untilwhen}
    pas|niet terug|thuis na|over {span}
    back|home in {span}
  `,
  untilwhen: `
    ${months}
    eind|begin|half|medio|late|early|mid|the_end_of|the_start_of ${months}
    volgende|next|het_eind_van_de|het_einde_van_de|the_end_of_the week|maand|jaar|month|year
    na|after kerst|nieuwjaar|de_vakantie|the_holidays|christmas|new_year|the_new_year|pasen|easter
    in_het_nieuwe_jaar|the_new_year|de_zomer|the_summer|het_voorjaar|the_spring
  `,
  bit: '{when}|{adverb}',
  adverb: `
    helaas|gelukkig|inmiddels|intussen|ondertussen|nu|net|juist|al|alweer|weer|ook|zelf|echt|heus|gewoon|namelijk|nl|toevallig|ineens|plotseling|opeens|plots|onverwacht|onverwachts|nog|allebei|samen|nou|even|effe|ff|eventjes|jammer_genoeg|jammergenoeg|spijtig_genoeg|nog_steeds|op_dat_moment|op_het_moment|momenteel|tijdelijk|sinds_kort|onlangs|eindelijk|sowieso|verplicht|vanzelf|hier|thuis
    now|just|already|actually|unfortunately|sadly|also|both|currently|still|suddenly|unexpectedly|again|really|luckily|thankfully|fortunately|recently|finally|at_the_moment|all|only_just|too|as_well
    im|ik_ben afraid|bang
    ik vrees
  `,
  adverbs: '{adverb}|vandaag|today {adverb}? {adverb}?',
  bits: '{bit} {bit}? {bit}?',
  why: `
    want|omdat|aangezien|doordat|because|cause|cos|coz|cuz|since|as|namelijk|daar|gezien
    im afraid|sorry
    omreden|reden_is|the_reason_is|its_because|thats_because|dat_is_omdat|dat_komt_omdat
  `,
  subordinate: 'omdat|aangezien|doordat|daar|gezien|want|nu',
}
