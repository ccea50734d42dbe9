// Words that stand for each other in a sentence: what holds for "dinsdag" holds for "vrijdag", and for any doctor, time or
// member of the family.
const kinds = {
  DAY: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed thu thurs fri sat sun ma di wo vr maandagochtend maandagmiddag dinsdagochtend dinsdagmiddag
    woensdagochtend woensdagmiddag donderdagochtend donderdagmiddag vrijdagochtend vrijdagmiddag mondays tuesdays
    wednesdays thursdays fridays`,
  SOON: `morgen vandaag overmorgen vanmiddag vanochtend vanavond morgenochtend morgenmiddag tomorrow tmrw today tonight
    straks tomorrows todays`,
  MONTH: `januari februari maart april mei juni juli augustus september oktober november december january february march
    may june july august october jan feb mrt apr jun jul aug sept sep okt oct nov dec`,
  NUMBER: `een twee drie vier vijf zes zeven acht negen tien elf twaalf half kwart one two three four five six seven eight
    nine ten eleven twelve quarter`,
  FAMILY: `man vrouw moeder vader zoon dochter zoontje dochtertje kind kinderen oma opa partner mam pap ma pa broer zus
    husband wife mother father mum mom dad son daughter kid kids child children gran grandma grandpa brother sister mums
    dads`,
  DOCTOR: `dokter huisarts arts doctor doc gp dr assistente assistent praktijkondersteuner poh nurse verpleegkundige
    physician huisdokter specialist mevrouw meneer`,
  APPOINTMENT: `afspraak afspraken afspraakje afspr consult consulten bezoek reservering boeking appointment appointments
    appt appts apt booking bookings reservation reservations meeting meetings consultation visit visits checkup controle
    consultatie reserveringen boekingen spreekuur`,
  CANCEL: `afzeggen annuleren afbellen schrappen cancelen cancellen cancel cancelling canceling cancelled canceled
    annulering afmelden afgezegd geannuleerd gecanceld verwijderen verwijder doorhalen annuleer schrap delete remove scrap
    cancellation`,
  MOVE: `verzetten verplaatsen verschuiven wijzigen omzetten omboeken verzet verplaats verschuif wijzig reschedule
    rescheduled rescheduling rebook postpone uitstellen vervroegen rearrange`,
} as const satisfies Readonly<Record<string, string>>

const kindByWord: ReadonlyMap<string, string> = new Map(
  Object.entries(kinds).flatMap(([kind, words]) => words.split(/\s+/u).map((word) => [word, kind] as const)),
)

/** The kind of a word (`DAY`, `TIME`, `NUMBER` ...), or the word itself. */
export function kindOfWord(word: string): string {
  if (/^\d/.test(word)) return /[:.]/.test(word) ? 'TIME' : 'NUMBER'
  return kindByWord.get(word) ?? word
}
