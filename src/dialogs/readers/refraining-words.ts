// Sentences with a negation in them that deny nothing at a confirmation: not being able to come, not needing it any more,
// having no doubt. They are composed of who, what, how and why, so that no list of whole sentences is needed.
import { phrases } from './phrases.ts'

const groups = {
  me: 'ik|k|wij|we|i|im|were',
  who: 'ik|k|wij|we|hij|zij|ze|ie|i|he|she|they|im|were|hes|shes',
  kin: 'man|vrouw|moeder|vader|zoon|zoontje|dochter|dochtertje|kind|oma|opa|partner|husband|wife|mother|father|mum|mom|dad|son|daughter|child|mam|pap|ma|pa',
  my: 'mijn|mn|onze|my|our|me',
  it: 'hem|m|die|deze|dit|dat|het|t|it|that|this|them|hij|ie|ze',
  the: 'de|die|deze|mijn|the|that|this|my',
  appt: 'afspraak|appointment|appt|bezoek|consult|booking|visit|controle|checkup',
  not: 'niet|nie|nooit',
  more: 'meer|langer|anymore|now|nu',
  can: 'kan|kon|kunnen|ga|gaan|gaat|zal|red|redden|haal|halen|kom|komen|komt|kunt',
  come: 'komen|zijn|bij|erbij|langskomen|aanwezig|halen|redden|gaan|heen|heengaan|naartoe|verschijnen|opdagen|kom',
  cant: 'cant|wont|couldnt|unable|shant',
  attend: 'come|make|attend|go|coming|going|attending|available',
  there: 'it|there|in|here|along|around|then',
  because: 'want|omdat|aangezien|because|cause|cos|cuz|since|as|en|and|dat|that',
  that: 'that|die|this|dan|then|on|op',
  day: 'day|dag|time|morning|afternoon|ochtend|middag|week|that|die',
  need: 'need|require|be_needing',
}

const table = (lines: string) => phrases(lines, groups)

/** Says that somebody will not be there: what a cancellation is for. */
export const absent = table(`
  @because? @my? @who|@kin @can er|het|t|daar|@it|toch? toch? @not meer? @come? @come?
  @because? @can @my? @who|@kin er|het|t|daar|@it? @not meer? @come? @come?
  @because? @who er|het|t|daar? @not meer? kan|kunnen|kom|red|haal|ben|bij|komen bij? ben|kan|zijn|komen?
  @because? @who wil|wou|mag|durf|hoef er? @not meer? te? komen|gaan|langskomen
  @because? het|dat|t|hij|die|deze|afspraak gaat|zal me|mij|ons? er? @not meer? lukken|door|doorgaan
  @because? @it|@the? @appt? kan|zal|mag @not meer? doorgaan|plaatsvinden
  @because? gaat|zal me|mij|ons? @not lukken @that? @day? @day?
  @because? het|dat|t lukt me|mij|ons? @not meer?
  @because? lukt me|mij|ons? @not meer?
  @because? @who ben|zijn|is verhinderd|ziek|weg
  @because? @me ben|zijn @not beschikbaar|thuis|aanwezig
  @because? @me ben|zijn er @not
  @because? @who kan|kunnen die dag @not
  @because? @who red|haal @that? @day? @day? echt|gewoon|helaas? @not @that? @day? @day?
  @because? @who? kan|kunnen|lukt @that? @day? @day? echt|gewoon|helaas? @not @that? @day? @day? @come? @that? @day? @day?
  @because? @who? kan|kunnen helaas? @not @come? @that? @day? @day?
  @because? @me ben|zijn er @that? @day? @not @that? @day? >
  @because? @who zijn|is er dan|die @day? @not >
  @because? @who ga|gaan @not @more? >
  @because? @that @day? kan|kunnen|lukt @who? helemaal? @not
  @because? @the trein|bus|taxi|auto|car|train|lift rijdt|komt|gaat|start|doet_het @not
  @because? @the trein|bus|taxi|auto|car|train|lift isnt|not|is_not coming|running|starting
  @because? @the trein|bus|taxi|auto|car|train|lift is kapot|stuk|broken
  @because? @who @cant be there|available|in|along|around|able|free|present|here @that? @day? @day?
  @because? @who? @cant able? @attend @there? to? come|go? @the? @appt? @more? @that? @day? @day?
  @because? @who cant|couldnt|unable @that? @day? @day? >
  @because? @who gonna? not gonna? come|make|attend|be_there @there? @that? @day? @day?
  @because? @me not|no_longer available|around|in|free|there @that? @day? @day?
  @because? @who not|no_longer coming|going|attending|able @attend? @there? @more? @that? @day? @day?
  not|no_longer coming|going|attending @more?
  wont be there|coming|in|around|available|able_to_come|able_to_make_it @that? @day?
  @because? @who wont|cant|not be coming|attending|there|making_it|able_to_come @there? @that? @day? @day?
`)

/** Says that the appointment is not needed any more. */
export const needless = table(`
  @because? het|dat|dit|komen? heeft toch? geen zin meer|nog?
  @it|@the? @appt? hoeft|hoeven er? @not meer van_mij|voor_mij?
  @it|@the? @appt? hoeft|hoeven er|van_mij|voor_mij? @not meer|langer? door_te_gaan|doorgaan
  @it|@the? @appt? hoeft|hoeven @not meer|langer dank|bedankt|graag >
  @it|@the? @appt? hoef|hoeven|heb|hebben @who @not meer|langer|nodig nodig?
  @because? @who hoef|heb|hebben|hoeven @it|@the? @appt? @not meer|langer|nodig nodig?
  @because? @who hoef|hoeven|hoeft er|daar? @not meer? te? komen|heen|naartoe|langskomen
  @because? @who hoef|heb|hebben geen @appt meer|nodig nodig?
  @because? @it|@the? @appt? is|was|blijkt @not meer|langer? nodig|noodzakelijk
  niet|geen meer|langer nodig
  @because? komen|langskomen hoeft|hoef er? @not meer? >
  @it|@the? @appt? is|was? niet nodig meer
  @it|@the? @appt? is|was? niet meer|langer? nodig|aan_de_orde
  @because? @it|@the? @appt? hoeft|hoef van|voor mij|ons @not meer
  @because? @who heb|hebben|hoef @the dokter|arts|huisarts|assistente|prik|griepprik|controle|afspraak @not meer te? zien|spreken|nodig?
  @because? @the griepprik|prik|controle|bloedprik|uitslag|consult|gesprek hoeft|hoef @not meer
  @because? i|we dont|do_not @need the doctor|nurse|gp|jab|test|check|checkup|slot|time @more?
  theres|there_is no point|need|reason in|for coming now|anymore?
  theres|there_is no point|need now|anymore
  @because? i|we dont|wont @need @it|@the? @appt? @more?
  @because? i|we no longer @need|want @it|@the? @appt?
  @because? i|we dont want @it|@the? @appt? @more
  @because? its|thats|it|@the? @appt? isnt|is_not|is_no_longer|no_longer|not needed|necessary|required @more?
  no need for? @it|come|see|@the? @appt? @more
`)

/** Says that no other one is wanted, or that somebody else may have the time. */
export const noOther = table(`
  @because? @who? hoef|hoeft|wil geen|niet_een nieuwe|andere|ander|vervangende @appt? meer|nodig|terug?
  @because? @who? heb geen|niet_een nieuwe|andere|ander|vervangende @appt? meer? nodig
  @because? geen nieuwe|andere @appt? hoef|wil ik
  @because? geen nieuwe|andere @appt? heb|is ik? nodig
  @because? een nieuwe|andere @appt? hoef|wil ik? niet
  @because? een nieuwe|andere @appt? heb|is ik? niet nodig
  geen nieuwe|andere @appt? meer|nodig?
  is|tis|das|dat_is|vind_het|ik_vind_het|ik_vind_dat helemaal|echt|heus|verder? niet erg
  say no more
  anders kom|zou|sta ik voor niks|niets komen?
  anders zit|zitten|wacht u|jullie|de_dokter|hij|ze voor_niks|voor_niets|op_mij|op_me? te_wachten?
  dan hoeft|hoeven u|jullie|de_dokter|hij|niemand niet op_mij|op_me? te wachten
  and? no need to rebook|book_another|make_another|make_a_new_one|book_a_new_one
  ill|i_will rebook|book later|myself|another_time|some_other_time|a_new_one_later
  ill|i_will call|ring|phone|be_in_touch when i need to|you|one|another|a_new_one
  ik bel wel|zelf|jullie|u? wel? als|wanneer|zodra ik u|jullie|weer|iets|een_nieuwe|weer_iets nodig heb
  een nieuwe @appt? hoeft @not meer? >
  u|je hoeft geen|niks|niets nieuwe|andere|nieuws @appt? in? te? plannen|maken
  @because? @who bel|maak|mail|regel later|straks|zelf|tzt? later|straks|zelf|wel? wel? voor? een|iets? nieuwe|nieuws @appt?
  @because? @who bel|maak|mail|regel|plan|neem zelf|wel|later|straks|dan? zelf|wel|later|straks|dan? een|nog|weer? keer|eens|keertje? voor? een|iets? nieuwe|nieuws @appt?
  een? nieuwe @appt? maak|bel|regel|plan ik|we later|straks|zelf|dan? wel|zelf?
  @because? i|we dont|do_not|wont|will_not need|want|require|be_needing another|a_new one|appointment|date?
  dont worry about a|the new date|one|appointment
  no|not|without another|new|other one|appointment needed|required?
  ill|i_will|well|and_ill ring|call|phone|book for? a|another new? one|appointment|date|time? myself|later|again|ourselves?
  ill|i_will ring|call|phone|book|make|arrange later|another|again|myself? for? another|a_new one|date|time?
  @because? geef|gun @the|it|@it? plek|plekje|tijd|afspraak? maar? aan een|iemand ander|anders
  @because|dan dan? kan|heeft|mag een|iemand ander|anders @it|die|er? plek|plekje|tijd|wat? er|hebben|nemen? wat|iets|aan? aan?
  @because? let|give|so|then someone|somebody else|the|it|my|that can? have|take|use? it|that|slot|place|to? someone|somebody? who|else? needs? it?
  give|offer it|the_slot|my_slot|the_place|that_slot to someone|somebody|anyone else|who needs|wants? it?
  you can|may|could give|offer it|the_slot|that to someone|somebody else
`)

/** Why somebody will not come, as far as a reason can be known for one. */
export const reasons = table(`
  @because? @my? @who|@kin ben|zijn|is|am|voel weer|inmiddels|al|nu|me|all? beter|ziek|opgeknapt|hersteld|genezen|weg|druk|better|sick|ill|unwell|poorly|recovered|away|abroad|busy|working|gone
  @because? im|hes|shes|were feeling|all|now|already? much|so|a_lot? beter|ziek|better|sick|ill|unwell|poorly|recovered|away|abroad|busy|working
  @because? ive|hes|shes been ill|sick|unwell|poorly
  @because? i|we|he|she recovered|moved
  @because? @my? @who|@kin ben|zijn|is|am dan|then? op|in|on|at|naar|aan vakantie|reis|ziekenhuis|werk|school|holiday|holidays|vacation|hospital|work
  @because? im|hes|shes|were then? on|at|in holiday|holidays|vacation|hospital|work|school
  @because? @my? @who|@kin ben|zijn|is|am|im|hes|shes opgenomen|verhuisd|moved
  @because? @my? @who|@kin moet|moeten|must|ga|have_to die|that? dag|day? work|werken|oppassen|travel
  @because? @who krijg|krijgen|kreeg|kregen geen vrij van? @my? baas|werk|school?
  @because? @who? heb|hebben geen oppas|vervoer|lift|auto kunnen? vinden|krijgen|regelen
  @because? no_one|nobody|niemand can|kan drive|take|bring|brengen|rijden me|mij|us?
  @because? @who? couldnt|cant|can_not find|get a|any|the? babysitter|sitter|lift|ride|transport|time off?
  @because? @who? couldnt|cant get off|time|the_time|out work|off|of_work?
  @because? @who? havent|have_not got a|any lift|ride|transport|car|babysitter|sitter
  @because? @my boss wont let me off
  @because? @who? durf|kan|mag|wil de deur|straat niet uit|op
  @because? @who blijf|blijven liever|dan|lekker? thuis
  ill|i_will|were|im stay|staying home >
  @because? @who? heb|hebben|have|got|theres|ive? geen|no meer? oppas|vervoer|tijd|auto|lift|klachten|pijn|last|babysitter|childcare|transport|car|time|ride|symptoms|pain|complaints meer|anymore|left?
  @because? @who? heb|hebben|have|got|ive a|an|een? andere|another|other? verplichting|verplichtingen|commitment|commitments|engagement|plans
  @because? @who heb|hebben|have|got griep|koorts|corona|covid|flu
`)

/** Takes doubt or objection away. */
export const assurance = table(`
  i? dont see any? reason|why not|not_to
  i? see no reason not to?
  geen enkel|enkele? probleem|bezwaar|twijfel
  niks|niets op|er_op? tegen
  i? have|see no objection|objections|problem
  het kan|gaat niet anders
  kan|er_is niets|niks aan doen
  en? niet verzetten|verplaatsen alleen|maar|gewoon? afzeggen|annuleren
  dont|not reschedule|move|rebook it|that? just|only? cancel
  daar hoef ik niet|niet_lang over na te denken
  zonder vraag|twijfel|meer
  niet|geen|zonder twijfelen|aarzelen|treuzelen|dralen|zeuren|getreuzel|gezeur|gedoe
  dont hesitate|dither
  no cap
  er|daar is niks|niets|weinig meer? aan te doen
  it|that cant|can_not be helped
  cant be helped anymore
  i|we? have|got|ive|weve|theres|there_is|got|heb no|geen other|andere? choice|option|alternative|keus|keuze|way_round_it
  het|dat kan nu_eenmaal|helaas|echt? niet anders
  ik|we|wij heb|hebben geen andere? keus|keuze|optie
  ik|we|wij kan|kunnen niet anders
  ik? hoef|hoeft|moet|ga er niet|niet_meer|niet_lang|niet_langer over na te? denken
  laat|vertel|zeg|meld|geef de|het|mijn|aan|tegen|dat dokter|arts|huisarts|praktijk|doktor|aan|tegen? de? dokter|arts|huisarts|praktijk? maar|even|dan? weten|door? dat ik|we niet kom|komen|kan|kunnen
  let|tell|inform the|my|him|her doctor|gp|nurse|surgery|practice? know? that? i|im|we|were wont|cant|not|couldnt be|make|come|coming? coming|there|it|able_to_come?
  without a|any? question|hesitation|doubt
  geen|zonder enige|enkele? twijfel mogelijk|over|aan|daarover?
  geen probleem|bezwaar|punt
  no|without|zero a|any? doubt|doubts about|in? it|that|my? mind?
  no|not a? problem|worries|objection|objections|issue|issues
  no question about it|that
  no second thoughts
  no|geen regrets|hesitation|reservations|spijt
  niks|niets meer? aan|tegen te doen|beginnen
  nothing i can do
  nothing to be? done about? it|that?
  cant be helped
  het is niet anders
  er zit niks|niets anders op
  no|geen andere|other? choice|option|keus|keuze|optie
  no other way
  no need|reason to keep|hold|leave|save @it|@the? @appt? for_me?
  geen reden om te houden|bewaren
  i? dont|wont mind losing|missing @it|@the? @appt?
  i dont|wont mind
  why not
  waarom niet
  zonder meer
  en|and? niet|not verzetten|verplaatsen|reschedule|move
`)
