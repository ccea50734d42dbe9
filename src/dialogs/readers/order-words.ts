// Orders, permissions and wishes that name cancelling, each with every way to name the appointment. What does not name it ("doe
// maar", "go ahead") is no order of this kind.
import { phrases } from './phrases.ts'

const kin =
  'man|vrouw|moeder|vader|zoon|zoontje|dochter|dochtertje|kind|kleinzoon|kleindochter|oma|opa|partner|broer|zus|mam|pap|ma|pa|husband|wife|mother|father|mum|mom|dad|son|daughter|child|baby|grandson|granddaughter|partner|brother|sister|gran|nan'
const groups = {
  kin,
  kins: kin.replaceAll('|', 's|'),
  it: 'hem|hij|m|die|deze|dit|dat|da|het|t|it|that|this|em',
  the: 'de|die|deze|mijn|mn|onze|dat|het|the|that|this|my|our',
  appt: 'afspraak|afspraakje|consult|controle|boeking|appointment|appt|booking|slot|checkup',
  u: 'u|je|jij|ge|gij',
  zeg: 'zeg|zegt_u|zeg_u|bel|belt_u|zeg_jij|zeg_je',
  haal: 'haal|haalt_u|haal_u|gooi|gooit_u|gooi_u|mik',
  annuleer: 'annuleer|annuleert_u|annuleer_u|cancelt_u',
  schrap: 'schrap|schrapt_u|schrap_u|verwijder|verwijdert_u|verwijder_u|wis',
  soft: 'alstublieft|alsjeblieft|aub|gewoon|maar|gerust|nou|nu|dan|toch|even|er|daar|dr|dus',
  cancelling: 'cancelen|cancellen|afzeggen|annuleren|afbellen|afmelden',
  scrapping:
    'schrappen|verwijderen|weghalen|doorhalen|doorstrepen|wegstrepen|weggooien|wegdoen|wissen|eruithalen|eruitgooien|skippen|deleten|eruit_halen|eraf_halen|eruit_gooien|eraf_gooien|van_de_lijst_halen|van_de_lijst_schrappen|uit_de_agenda_halen|uit_het_systeem_halen|weg|eruit|eraf',
  throw:
    'flikker|pleur|kieper|knikker|mieter|smijt|donder|kwak|gooi|haal|wip|veeg|streep|klik|kegel|mik|doe|haalt|gooit|smijt|doet|streept|kruis|kras',
  strike: 'streep|streept|haal|haalt|kruis|kras',
  drop: 'yeet|skip|delete|dump|ditch|wis|kick',
  bin: 'prullenbak|prullenmand|vuilnisbak|vuilbak|kliko|container|shredder|papierbak',
  diary: 'agenda|lijst|lijstje|planning|rooster|kalender',
  list: 'agenda|lijst|lijstje|systeem|boek|boeken|planning|rooster|kalender',
  rubbish: 'handel|hap|zooi|zooitje|boel|ding|afspraak',
  hup: 'hup|hop|hoppa|huppa|huppakee|hoppakee|hatsikidee|hatseflats|floep|ksst',
  cancelled: 'cancelled|canceled',
} as const

const pronouns = ['@it', 'that|this|the one|thing']
/** "De afspraak", "de afspraak van mijn moeder", "my mother's appointment". */
const nouns = [
  '@the @appt',
  '@the @appt van|voor|for|of @the? @kin|mij|me|him|her|hem|haar|ons|us',
  'my|our|the @kins @appt',
]

/** The lines with `{o}` in them once for each of the objects, and with a verb that has a subject for each of its forms. */
function written(lines: string, objects: readonly string[]): string {
  const verbs = /@(?:zeg|haal|annuleer|schrap)\b/u
  const forms = (line: string) =>
    line.replace(verbs, (name) => groups[name.slice(1) as 'zeg' | 'haal' | 'annuleer' | 'schrap'])
  const all = lines.split('\n').map(forms)
  return all.flatMap((line) => (line.includes('{o}') ? objects.map((o) => line.replace('{o}', o)) : [line])).join('\n')
}

const cancels = `
  just|do|please|kindly? cancel {o} already?
  have|get {o} @cancelled
  call {o} off
  call off {o}
  @zeg {o} @soft? @soft? @soft? af
  @zeg {o} @soft? voor|namens mij|me|ons @soft? af
  @zeg @soft? maar|gerust af
  @zeg|meld me|mij|ons? @soft? @soft? af
  zegt|belt {o} @soft? maar|gerust af
  laat @u? {o} @soft? @soft? vervallen
  laat maar|gerust vervallen
  ik|wij|we wil|willen graag? @cancelling
  ik|i wil|want graag? cancel >
  ik|wij|we wil|willen graag? van @the @appt af
  @annuleer {o} @soft? maar|gerust|dan|alsjeblieft|alstublieft|aub?
  @annuleer @soft? maar|gerust|dan {o}?
  annuleert {o} maar|gerust
  cancel hem|m|die|deze|dat|de_afspraak|mijn_afspraak? maar|gerust
  doe|doet_u {o}? @soft? @soft? @cancelling
  graag|liefst {o} @cancelling
  graag|liefst|gewoon|alstublieft|alsjeblieft|aub @soft? @cancelling
  @cancelling graag|alstublieft|alsjeblieft|aub|please
  you can|may just|please|now? cancel {o}
  {o} can|may|must|has_to|needs_to just|now|definitely? be @cancelled
  i|we do|would|really|definitely? do|really|definitely? like|want|need|prefer|wish you? to cancel {o}
  id|wed really|definitely? like|prefer you? to cancel {o}
  i|we do|would|really|definitely? do|really|definitely? like|want|need {o} @cancelled
  id|wed really|definitely? like {o} @cancelled
  id|wed|i_would|we_would be grateful if you would|could cancel {o}
  {o} mag|kan|moet|mogen|kunnen @soft? voor|van? mij|me|ons? @soft? wel? @cancelling|vervallen
  {o} mag|kan|moet|mogen|kunnen @soft? @soft? wel? afgezegd|geannuleerd|gecanceld|afgemeld worden?
  @u mag|kunt|kan|moogt {o} @soft? voor? mij|ons|hem|haar? @soft? wel? @cancelling
  {o} mag|kunt|kan|moogt @u @soft? voor? mij|ons|hem|haar? @soft? wel? @cancelling
  ik|wij|we wil|willen graag|inderdaad|dan|dus? {o} graag|inderdaad|dan|dus|liever? laten? @cancelling|vervallen
  ik|wij|we zou|zouden graag|inderdaad|dan? {o} graag|willen @cancelling|vervallen willen?
  wil|zou ik|wij|we {o} graag @cancelling willen?
  ik|wij|we zeg|zeggen|bel {o} @soft? @soft? af
  ik|wij|we moet|moeten|ga|gaan|zal|zullen helaas|jammer|toch|echt|dus|inderdaad? @soft? @cancelling
  ik|wij|we moet|moeten|ga|gaan {o} helaas|toch|echt|dus|inderdaad? @soft? @cancelling
  i|we|ill must|need|gonna unfortunately|sadly? to? cancel {o}
  i|we must|gonna cancel >
  im|were|i|we gonna must cancel >
  im|were|i|we gonna must cancel {o}
  im|were afraid i|we must|need to? cancel >
  im|were afraid i|we must|need to? cancel {o}
  id|wed|i_would|we_would like|love|prefer|want|need to cancel >
  cancel graag|alstublieft|alsjeblieft|aub
  i|we need|will|am to|must|gonna cancel >
  ik|we annuleer|annuleren|cancel|schrap|schrappen {o} hierbij|graag|dan|toch|maar?
  ik|we wens|verlang|verzoek {o} te annuleren|cancelen
  ik|we wens|verlang|verzoek|verkies af_te_zeggen|te_annuleren
  ik|we zou|zouden graag? willen @cancelling
  helaas|jammer_genoeg|graag|liefst|spijtig_genoeg moet|wil|zou|ga ik|we {o} @cancelling willen?
  helaas|jammer_genoeg|graag|liefst|spijtig_genoeg moet|wil|zou|ga ik|we @cancelling willen?
  mag|wil|zou|kan ik u|je verzoeken|vragen om? {o} te_annuleren|af_te_zeggen|te_schrappen
  cancel|annuleer|schrap|delete|skip|dump die|deze|de hap|zooi|handel|shit|boel
  ja|jep|jup|yes|yep|yeah delete|annuleer|cancel|schrap|skip hem|m|die|it|maar
  gewoon|graag? helemaal|volledig|compleet|definitief @cancelling
  you can|may just? cancel >
  i|we do|would|really|definitely? do|really|definitely? like|want|need|wish to cancel >
  cancel {o} for me|us
  just|only|please cancel {o} and? dont|not|no_need_to reschedule|rebook|move it|that?
  just|only cancel and? dont|not|no_need_to reschedule|rebook|move it|that?
  ik|we wil|willen|wens graag? dat @u {o}? @soft? @soft? afzegt|annuleert|schrapt|weghaalt|verwijdert|doorhaalt|afbelt|doorstreept|cancelt
  ik|we wil|willen|wens graag? dat hij|die|het|deze|de_afspraak|mijn_afspraak|deze_afspraak @soft? @soft? geannuleerd|afgezegd|geschrapt|verwijderd|weggehaald wordt|word
  ik|we wil|willen|wens graag? dat hij|die|deze|de_afspraak|mijn_afspraak|deze_afspraak @soft? vervalt|weggaat|eruit_gaat|komt_te_vervallen
  wees|weest zo goed|vriendelijk|lief om? {o} te annuleren|schrappen|verwijderen
  wees|weest zo goed|vriendelijk|lief om? {o} af_te_zeggen
  drop|pull|trash|ditch my|the|this|that appointment|booking|slot|appt
  call the whole thing off
  hierbij|bij_deze annuleer|cancel|schrap ik|we {o}
  hierbij|bij_deze zeg|meld|bel ik|we {o} af
  hierbij|bij_deze zeg|meld|bel ik|we mij|me|ons? af
  ik bel|belde|app|mail|schrijf|kom ook|juist? om|voor {o} af_te_zeggen|te_annuleren|te_cancelen|afzeggen
  i|im call|calling|ring|ringing|phoning|writing|here just? to cancel {o}
  {o} needs|wants cancelling|canceling
  {o} mag|kan|moet @soft? komen te vervallen
  mag|kan|moet @soft? komen te vervallen
  mag|kan|moet|mogen @soft? @soft? wel? afgezegd|geannuleerd|gecanceld|afgemeld worden?
  {o} mag|kan|moet|mogen @soft? @soft? wel? afgebeld|afgeblazen worden
  laat {o} @soft? schieten|vallen
  blaas {o} @soft? @soft? af
  blaas maar af
  @cancelling die|deze|dat|de @rubbish
  cancel the thing
  @cancelling dus >
  ja|jawel|jazeker @cancelling
  yes|yeah|yep please? cancel
  wat {o} betreft @cancelling
`
const removes = `
  just|do|please|kindly? remove|delete|scrap|bin|ditch|erase {o}
  have|get {o} removed|deleted|scrapped|taken_out|taken_off
  take|cross|strike {o} out|off|away
  take out {o}
  get rid of {o}
  @haal {o} @soft? @soft? uit|weg|af|eruit|eraf
  haalt|gooit {o} @soft? maar|gerust uit|weg|af|eruit|eraf
  @haal nou|nu? maar|gerust? weg|eruit|eraf
  @haal maar|gerust uit|af
  streep maar door
  streep|streept_u|haal|haalt_u {o} @soft? @soft? door
  @schrap {o} @soft? maar|gerust|dan|alsjeblieft|alstublieft|aub?
  @schrap @soft? maar|gerust|dan {o}?
  schrapt|verwijdert {o} maar|gerust
  doe|doet_u {o} @soft? @soft? @scrapping
  graag|liefst|alstublieft|alsjeblieft|aub {o}? @scrapping
  @scrapping graag|alstublieft|alsjeblieft|aub|please
  you can|may just|please|now? remove|delete|scrap {o}
  you can|may just|please|now? take|cross {o} out|off
  you can|may just|please|now? take out {o}
  {o} can|may just|now|definitely|safely? go
  {o} can|may|must|has_to|needs_to just|now|definitely? come_out|be_removed|be_deleted|be_taken_out|be_scrapped
  i|we do|would|really|definitely? do|really|definitely? like|want|need {o} removed|deleted|gone|taken_out
  {o} mag|kan|moet|mogen|kunnen @soft? voor|van? mij|me|ons? @soft? wel? @scrapping
  {o} mag|kan|moet|mogen|kunnen @soft? @soft? wel? geschrapt|verwijderd|weggehaald|doorgehaald worden?
  @u mag|kunt|kan|moogt {o} @soft? voor? mij|ons|hem|haar? @soft? wel? @scrapping|eruit_halen
  {o} mag|kunt|kan|moogt @u @soft? voor? mij|ons|hem|haar? @soft? wel? @scrapping|eruit_halen
  ik|wij|we wil|willen graag|inderdaad|dan|dus? {o} graag|inderdaad|dan|dus|liever? laten? @scrapping
  just|do|please|kindly? axe|void|annul|nix|chuck|junk|toss|dump|yeet|nuke|wipe {o}
  scratch|scrub|rub|tick|wipe|score|throw|chuck|toss {o} out|off|away
  sack|bin|jib {o} off
  sack {o}
  you can|may get rid
  delete|yeet maar
  trash {o}
  get {o} off|out of? the|my|your? list|calendar|diary|schedule|books
  get me off|out of? the|my|your calendar|diary|schedule
  take|cross|strike|get me off|out of? the list
  {o} mag|kan|moet er @soft? @soft? af|uit
  lekker weg|eruit|schrappen|afzeggen ermee?
  get shot of {o}
  do away with {o}
  off|away with {o}
  {o} can|may|should|must just|now|definitely? be axed|binned|ditched|dropped|erased|crossed_off|crossed_out|struck_off|struck_out|scratched|scratched_off|released|freed_up|let_go|taken_off|taken_away|voided
  {o} needs|wants removing|deleting|scrapping|binning|crossing_off|striking_off|taking_off|taking_out
  @throw {o} @soft? @soft? weg|eruit|eraf
  @throw @u {o} @soft? @soft? weg|eruit|eraf
  @throw @u? maar|gerust weg|eruit|eraf
  @strike @u? {o} @soft? @soft? door|erdoor
  @strike @u? maar|gerust door|erdoor
  @throw {o} @soft? in de @bin
  @throw maar|gerust in de @bin
  @drop {o} maar|gerust|lekker
  @drop @u {o} maar|gerust
  {o} mag|kan|moet|mogen zo|gewoon|gerust|wel|direct|maar? in? de @bin in?
  mag|kan|moet zo|gewoon|gerust|wel|direct|maar? in? de @bin in?
  mag|kan|moet|mogen @soft? @soft? wel? geschrapt|verwijderd|weggehaald|doorgehaald|doorgestreept|weggestreept|weggegooid|gewist|eruit_gehaald|eraf_gehaald|eruitgehaald worden?
  {o} mag|kan|moet|mogen @soft? @soft? wel? doorgestreept|weggestreept|weggegooid|gewist|eruit_gehaald|eraf_gehaald|eruitgehaald worden?
  mag|kan|moet|mogen @soft? @soft? voor? mij|ons? wel? @scrapping
  streep|kruis|haal|zet|trek|maak|zet_u|haalt_u er maar|gerust|dan? een|n? dikke|rode|vette|grote? streep|kruis|haal? door|doorheen
  streep|kruis|haal|zet|trek|maak maar|gerust? een|n? dikke|rode|vette|grote? streep|kruis? erdoor
  dikke|rode|vette streep erdoor
  streep|kruis erdoor
  weg|eruit|eraf|af ermee
  schrappen|wissen|verwijderen die|deze|dat|de @rubbish
  weg|eruit met? die|deze|de handel|hap|afspraak
  @hup weg|eruit|eraf|schrappen|afzeggen|ermee
  @scrapping dus >
  ik|wij|we wil|willen|zou|moet er graag|liever|toch|wel|eigenlijk|inderdaad? vanaf|van_af
  ik|wij|we wil|willen ervanaf|eraf
  ik|wij|we moet|moeten|ga|gaan {o} helaas|toch|echt|dus? @soft? @scrapping
`

const agenda = `
  @haal {o} @soft? @soft? uit|van de|mijn|uw|het agenda|lijst|systeem
  @haal @soft? @soft? uit|van de|mijn|uw|het agenda|lijst|systeem
  @haal mij|me|er @soft? @soft? uit|weg|af|eruit|eraf
  take|cross|strike me off|out_of the|my|your calendar|diary|schedule
  take|cross|strike {o} off|out_of the|my|your list|calendar|diary|schedule|books
  remove|delete|cancel {o} from the|my|your list|calendar|diary|schedule|books
  you can|may take|cross me off|out_of the|my|your calendar|diary|schedule
  you can|may take|cross {o} off|out_of the|my|your list|calendar|diary|schedule|books
  @haal|streep|streept_u|schrap|schrapt_u|wis me|mij|ons @soft? @soft? uit|van de|het|mijn @diary
  @haal|streep|streept_u|schrap|schrapt_u|wis me|mij|ons @soft? @soft? uit|van uw agenda|planning|rooster|kalender
  @haal|streep|streept_u|schrap|schrapt_u|wis {o} @soft? @soft? uit|van de|het|mijn|uw @list
  @haal|streep|schrap|wis maar|gerust uit|van de|het|mijn|uw @list
  schrap|schrapt|streep|streept @u? me|mij|ons maar|gerust weg|door|af?
  cross|scratch me off|out
  yes|yeah|yep|righto take|strike me off|out
  @u mag|kunt|kan|moogt me|mij|ons @soft? @soft? @scrapping
  uit de agenda mag|kan hij|ie|die
  van de lijst mag|kan hij|ie|die
  {o} mag|kan|moet @soft? @soft? uit|van de|het|mijn|uw @list af?
  mag|kan|moet @soft? @soft? uit|van de|het|mijn|uw @list af?
  scratch|knock|cross_out {o} off|out_of the|my|your list|calendar|diary|schedule|books
`

/** Orders whose verb says what is done to an appointment and to hardly anything else, or that name the appointment. */
export const plainOrders = phrases(
  [
    written(cancels, [...pronouns, ...nouns]),
    written(
      removes
        .split('\n')
        .filter((line) => line.includes('{o}') && !line.includes('{o}?'))
        .join('\n'),
      nouns,
    ),
    written(agenda, [...pronouns, ...nouns]),
  ].join('\n'),
  groups,
)

/** "Haal hem maar weg", "take it out": orders that would do as well for a splinter. */
export const vagueOrders = phrases(written(removes, pronouns), groups)

const asks = `
  kunt|kan|wilt|wil|zou u|je {o} voor? mij|ons? alsjeblieft|alstublieft|willen|kunnen? @cancelling|schrappen|verwijderen|weghalen|doorhalen
  can|could|would|will you please|kindly|just? cancel {o} for_me|for_us|for_him|for_her?
  als u|je {o} zou|kon|wilt|wil|kunt|kan willen|kunnen? @cancelling|schrappen|weghalen|verwijderen
  als u|je {o} wilt|wil|kunt|kan @cancelling|schrappen|weghalen|verwijderen
  if you would|could|can just|please|kindly? cancel|remove|delete {o}
`

/** Kindly asks for what the question offered: "als u dat zou willen doen", "if you could do that for me". */
export const requests = phrases(
  `
${written(asks, [...pronouns, ...nouns])}
  if you could|would|can|will do that|it|this for_me|for_us|for_her|for_him?
  if thats|that_is|its ok|okay|alright|possible|all_right with_you|for_you?
  als u|je dat|het voor_mij|voor_ons? wil|wilt|kan|kunt|kon|zou_willen|zou_kunnen doen
  als u|je dat|het zou willen|kunnen doen
  als u|je dat|het voor_mij|voor_ons? zou willen|kunnen|doen doen?
  als u|je dat|het voor mij|ons doet|deed
  als het|dat u|je schikt|blieft|uitkomt
  als het niet te? veel|te_veel|teveel moeite is
  if its|it_is|thats not|no too? much? of_a? trouble|bother
  wilt|wil u|je dat voor_mij|voor_me|voor_ons? doen
  zou u|je dat voor_mij|voor_ons? willen doen
  would|could|will you please|kindly
  would|could|will you please|kindly? do that|it for_me|for_us|please
`,
  groups,
)
