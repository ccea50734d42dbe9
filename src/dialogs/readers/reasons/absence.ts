// That somebody does not come, or cannot: what a cancellation is for. Only of the speaker; "she is not in" is said of many.
import type { Field } from './slots.ts'

export const absence: Field = {
  rules: {
    comenl:
      'komen|langskomen|erbij_zijn|aanwezig_zijn|verschijnen|gaan|er_heen|erheen|halen|redden|er_naartoe|er_zijn|naar_u_toe_komen|naar_jullie_komen|opdagen|bij_u_komen|naar_de_praktijk_komen',
    hemer: 'er|het|t|m|hem|daar|die|dat',
    come: 'make|manage|come|attend|be_there|be_in|get_there|make_it|come_in|turn_up|be_around|be_available|go|keep_it|come_along',
    thatone:
      'it|this|that|this_one|that_one|this_appointment|the_appointment|that_appointment|my_appointment|that_day|that_time|then|in|along|over',
    tell: 'laat|geef|zeg|meld|vertel|bericht|let|tell|inform',
    desk: 'de_dokter|de_huisarts|dokter|de_assistente|de_praktijk|het_aan_de_dokter|tegen_de_dokter|de_arts|hem|haar|the_doctor|the_surgery|the_practice|the_gp|the_nurse|doctor|them|him|her|reception',
    notcoming:
      'niet_kom|niet_komen|verhinderd_ben|niet_kan|niet_kan_komen|er_niet_ben|afwezig_ben|er_niet_bij_ben|niet_kunnen_komen|wont_be_coming|wont_be_there|cant_come|cant_make_it|not_coming|im_not_coming|wont_make_it|cant_be_there',
    moreover: 'meer|anymore|now|after_all|afterall|at_all|helaas|sorry|im_afraid|unfortunately',
  },
  whole: `
    {self} kan|kunnen {bits}? niet|onmogelijk {hemer}? {bits}? {comenl}? {bits}? {moreover}?
    {self} kan|kunnen {hemer} {bits}? niet|onmogelijk {bits}? {comenl}|bij_zijn|heen|naartoe {bits}? {moreover}?
    {self} kan|kunnen|gaat|ga|zal {hemer} {bits}? niet halen|redden {bits}?
    {self} kom|komen|red|redden|haal|halen {hemer}? {bits}? niet {moreover}? {bits}?
    {self} {bits}? kom|komen {bits}? niet {moreover}? {bits}?
    {self} ben|zijn {hemer} {bits}? niet {bits}?
    {self} ben|zijn {bits}? er {bits}? niet {bits}?
    {dayfirst} ben|zijn|kom|komen|kan|kunnen|red {self} {hemer}? {bits}? niet {comenl}? {moreover}?
    {subordinate} {self} {hemer}? {bits}? niet kan|kom|kunnen|komen|red|ben {comenl}?
    {self} ga|gaan {hemer}? {bits}? niet {comenl}|meer_komen|redden|halen {bits}?
    kan|kom|red|haal {hemer}? {bits}? niet {comenl}? {moreover}? {bits}?
    het|t|dat lukt {bits}? me|mij|ons? {bits}? niet meer? {bits}?
    het|t|dat gaat|zal {bits}? me|mij|ons? {bits}? niet lukken|worden|door {bits}?
    {dayfirst}? lukt het|t? {bits}? niet meer?
    {bits}? verhinderd|verhindering|overmacht {bits}?
    {self} cant|couldnt|wont|unable {bits}? {come} {thatone}? {bits}? {moreover}?
    cant|couldnt|unable|wont {bits}? {come} {thatone}? {bits}? {moreover}?
    {self} wont|not|am_not|are_not {bits}? be? {bits}? coming|attending|there|able|around|available|in|here|free {come}? {thatone}? {bits}? {moreover}?
    im|were|ill not|unable|no_longer gonna? {bits}? be? {bits}? coming|attending|there|able|around|available|in|here|free|come|make_it|make|attend {come}? {thatone}? {bits}? {moreover}?
    {self} no_longer can? {come} {thatone}? {bits}?
    {self} have|had|must to? cancel|pull_out|call_it_off
    {self} moet|moeten {bits}? {hemer}|de_afspraak|mijn_afspraak? {bits}? afzeggen|annuleren|afbellen|cancelen|cancellen|laten_vervallen
    {tell} {desk} {bits}? maar|gerust|just|please? {bits}? weten|door|know? dat|that? {self}|im|were {bits}? {notcoming}
    {tell} maar|gerust? aan|tegen {desk} door? dat {self} {bits}? {notcoming}
    {self} must|need_to {bits}? cancel|pull_out|call_it_off {thatone}?
  `,
}
