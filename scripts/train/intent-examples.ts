// How people say what they want: our own sentences, from which the model learns to tell a wish by likeness.
import type { Intent } from '../../src/dialogs/readers/intents.ts'

/** Sentences by the intent they express, one on a line. */
export const examples: Partial<Readonly<Record<Intent, string>>> = {
  cancel_appointment: `
    ik moet helaas verstek laten gaan bij jullie aanstaande dinsdag
    schrijf mij maar uit voor morgenmiddag
    onze Tim hoeft niet meer bij de dokter te komen, hij is weer de oude
    de afspraak van mijn vrouw graag annuleren want zij zit in het buitenland
    mijn man is overleden, u moet zijn afspraak eruit halen
    ik wil iets annulere
    kan de afspraak wegvallen
    ik had me ingeschreven voor de bloedprik maar dat is niet meer nodig
    kep iets geboekt voor morgen maar laat maar zitten
    ik moet belet geven voor vrijdag
    weg met die afspraak
    kunt u mij eruit gooien voor de 24e
    ik zou mijn afspraak willen annuleren als het nog kan
    hallo ik sta in de file en ga het niet halen, zeg de afspraak maar af
    ik wil geen andere dag, alleen deze weg
    de dokter van morgen is niet meer nodig
    annuleringsverzoek
    afspraak met Bakker cancelen
    zet een streep door mijn afspraak
    wij komen niet
    the hospital's seeing me instead so I don't need you on Friday
    cancelation please
    void my booking
    I have to call off Thursday
    cancel the nurse for the 9th
    please remove me from Dr Smit's schedule
    my son is better so he will not come on monday
    I double-booked myself, drop the one with you
    need to cncl appt 4 tmrw
    no new date needed, just cancel
    could you be so kind as to cancel my husband's appointment, he passed away
    I am not able to attend, please cancel
    can I cancel here
    I won't be showing up on Monday
    gooi die afspraak er maar uit
    ik laat de afspraak schieten
    haal me maar van het spreekuur af
    ik zie er toch van af, die van maandag
    mijn bezoek van morgen gaat niet lukken
    sorry maar ik moet passen voor donderdag
    kan er met geen mogelijkheid bij zijn vrijdag
    ik ben die dag weg dus laat maar vervallen
    we staan in de file en halen het niet meer
    mijn auto is stuk ik kom er niet
    de oppas is ziek dus ik kan niet weg
    afspraak mag vrij voor iemand anders
    geef mijn tijd maar aan een ander
    die van tien uur mag weg
    die hoeft van mij niet meer
    ik heb de dokter niet meer nodig
    het is vanzelf overgegaan dus streep maar door
    ik heb me vergist met boeken, hij moet weg
    ik had iets ingepland maar dat hoeft niet
    afzeggen voor mijn moeder
    mijn vader is opgenomen dus zijn controle kan niet doorgaan
    wij zijn verhuisd en komen niet meer
    ik ga naar een andere huisarts, dus die afspraak vervalt
    graag annulering van mijn consult
    ik zou graag willen afmelden
    ik wil eraf
    ik kom toch niet, bij nader inzien
    kunt u doorgeven dat ik niet kom
    laat de dokter weten dat ik er niet ben
    ik bel om te zeggen dat ik niet kan
    zou je mij uit kunnen schrijven voor dinsdag
    anuleer aub me afspraak
    afspraak weg doen
    ik moet hem helaas laten gaan
    heb geen tijd meer dus niet
    moet werken, kan niet komen
    het komt niet meer goed uit, zeg maar af
    ik wil mijn plek opgeven
    I'm going to have to give it a miss
    won't be there on Monday, sorry
    please take me off Thursday's list
    I can't get out of work so I won't make it
    my car broke down, I'm not going to get there
    we're stuck in traffic and will miss it
    don't expect me tomorrow
    count me out for Friday
    I'd like to pull out of my appointment
    get me off the schedule
    you can free up my spot
    someone else can have my slot
    I need to drop the one on the third
    scrap Tuesday please
    I booked by mistake, please undo it
    double booked so one has to go
    no longer require my consultation
    the pain went away so there's no point in coming
    I'm better now so skip it
    my mum won't be attending
    he's in hospital so he can't come to you
    we moved away so please cancel
    I've found another doctor, so drop it
    calling in to say I can't come
    let the doctor know I'm not coming
    cancellation please
    can you strike my name off
    wipe my booking
    I'm out of town that day so call it off
    kindly cancel
    cansel my apointment
    need to canel tomorow
    die prik van donderdag gaat niet door wat mij betreft
    ik moet morgen werken dus streep me maar door
    kunnen jullie mijn plekje van vrijdag aan een ander geven
    haal me maar van de lijst voor maandag
    mijn moeder is opgenomen in het ziekenhuis dus haar afspraak bij u vervalt
    goeiedag ik zou willen afbellen voor de consultatie van woensdag
    afpsraak anuleren graag
    ik wil afzegge voor morge
    wil me afmelden voor het spreekuur
    ik heb per ongeluk twee keer geboekt, eentje mag weg
    door de sneeuw kom ik er niet dus helaas moet ik afzeggen
    kan niet komen morgen, zieke kids
    de afspraak met de praktijkondersteuner wil ik laten vervallen
    ik wil niet verzetten, gewoon afzeggen
    nee niet een nieuwe maken, die ik heb moet eruit
    cancel m'n appointment aub
    ik kan niet dinsdag want dan moet ik naar mijn werk, graag weg doen de afspraak
    het is over dus die van dinsdag mag u schrappen
    hoi ff doorgeven dat ik er vrijdag niet ben
    ik zie af van het consult
    mag ik morgen nog kosteloos afzeggen
    I won't be needing Thursday's slot, it's cleared up on its own
    can you scrap my appointment for Monday please
    wanna cancel my dr appt
    gotta bail on tomorrow's check-up, sorry
    is it too late to cancel for this afternoon
    please take my mother's appointment out of the diary, she's been admitted
    my appointment please to delete
    I'd like to withdraw from the appointment with the nurse
    you can give my slot to someone else
    kancel apointment
    I don't want to move it, I want to cancel it
    just ringing to say I shan't be coming on Wednesday
    how do I go about cancelling my blood test
    we're moving abroad so I won't need that appointment in December after all
    Ik wil mijn afspraak van morgen graag afzeggen
    kunt u de afspraak eruit halen
    zou u mijn afspraak kunnen annuleren
    mijn afspraak moet eruit
    goedemorgen ik wou effe afbellen voor vanmiddag
    ik moet helaas afzeggen ik ben ziek
    de afspraak hoeft niet meer
    de afspraak kan vervallen
    laat die afspraak maar vervallen
    mijn moeder kan donderdag niet komen
    ik kan dinsdag toch niet
    ik kom maandag niet
    wij komen niet morgen
    het lukt me niet om te komen morgen
    ik haal het niet vanmiddag
    ik ben verhinderd op vrijdag
    kan er niet zijn dinsdag
    het gaat al beter dus ik hoef niet meer te komen
    afspraak cancelen aub
    wil me afspraak cancelen
    afzegen afspraak
    ik wil afmelden voor morgen
    kunt u me van de lijst halen voor vrijdag
    schrap mijn afspraak bij de huisarts
    verwijder de afspraak
    ik wil van mijn afspraak af
    de klachten zijn over ik hoef geen afspraak meer
    ik heb de afspraak niet meer nodig
    hoe kan ik mijn afspraak annuleren
    ik had een afspraak morgen maar die kan niet doorgaan
    de afspraak van 10 uur gaat niet door
    ik zie af van de afspraak
    afspraak afgelasten
    I want to cancel
    cancel my appointment please
    I need to cancel tomorrow's appointment
    can you take me off the list
    I won't be able to come on Tuesday
    I can't come in tomorrow
    I cannot make my appointment
    I'm not going to make it on Friday
    I have to cancel because I'm sick
    I would like to call off my visit
    please remove my appointment from the system
    I'm feeling better so I don't need to see the doctor anymore
    I no longer need the appointment
    take out my appointment for thursday
    scrap my appointment
    my son can't come to his appointment
    we won't be coming tomorrow
    could you drop the tuesday appointment
    how do I cancel an appointment
    can i cancel online
    cancel booking
    cancelation
    i'd like to withdraw from my appointment
    unable to attend
    I won't make it on time so cancel it
    something came up, can't make it
    delete my booking for monday
    get rid of my appointment
    mn afspraak van vrydag afzegge
    ja goedemiddag met de Wit, ik bel om mijn afspraak af te zeggen voor overmorgen
    zou het mogelijk zijn om de afspraak van mijn dochter te annuleren
    ik heb een dubbele afspraak dus er mag er eentje weg
    die afspraak bij de poh kan eraf
    ik ben al beter
    ik ben inmiddels al geholpen in het ziekenhuis dus de afspraak is niet meer nodig
    kunt u mij afmelden
    sorry maar ik ga het niet redden vandaag
    wil graag mn afspraak weghalen
    ik moet werken dus ik kan niet naar de dokter
    I've got to cancel my thing on thursday
    my kid is ill so we're not able to come in
    need 2 cancel appt
    would like my appointment cancelled
    please take my name off for tomorrow
    I don't want to go to my appointment
    cancel dr visit
    I found another doctor, so I won't need it any longer
    kindly cancel the consultation on 3 march
    ik wil mijn afspraak laten vervallen
    kan ik nog kosteloos afzeggen
    ik kan er niet bij zijn
    ik lig op bed met griep dus ik kom niet
    ik ben op vakantie en kan niet komen
    ik heb geen oppas en kan niet komen
    mijn auto is kapot ik kan niet komen
    mijn werkgever laat me niet gaan dus ik kan niet
    ik sta in de file en haal het niet
    de afspraak komt te vervallen
    ik zie er toch van af
    streep mij maar door
    mijn afspraak weghalen
    ik wou de afspraak van mijn vrouw afzeggen
    afspraak voor mijn man annuleren
    het hoeft niet meer
    het is niet meer nodig
    ik heb geen last meer dus de afspraak kan weg
    ik wil niet meer naar de dokter
    ik kom morgen niet opdagen
    geef mijn plek maar aan iemand anders
    iemand anders mag mijn plekje hebben
    annuleer alles
    alle afspraken afzeggen
    zeg alles maar af
    ik wil van die afspraak van volgende week af
    afbellen voor donderdag
    ik moet verstek laten gaan
    ik blijf thuis morgen dus geen afspraak
    ik wil een van mijn afspraken afzeggen
    I am calling to cancel
    I have to cancel, sorry
    I'm not feeling well and won't come
    I no longer wish to come
    I've recovered so no visit needed
    my car broke down and I can't get there
    I have to work so I can't come
    I'm out of town that day so cancel
    please take me off the schedule
    free up my slot
    give my slot to someone else
    can you erase my booking
    I need to get out of my appointment
    no need for the appointment anymore
    it's not necessary anymore
    that appointment should be cancelled
    I'd like to cancel both appointments
    cancel everything
    cancel all my appointments
    cancel one of my appointments
    I have an appointment I can't keep
    I must decline the appointment
    I want out of my appointment
    could you cancel for me
    I'm unable to keep my appointment
    ik wil graag een afspraak afzeggen
    ik moet mijn afspraak van donderdag 3 december annuleren
    dinsdag kan ik niet want dan moet ik werken
    kan de afspraak van mijn zoon eraf
    ik wou even doorgeven dat ik niet kom
    kunt u die van 9.15 afzeggen
    mijn man is ziek hij komt niet
    ik hoef die prik niet meer
    I want to cancel my doctor's appointment
    please cancel friday
    I'm calling because I can't come this afternoon
    cancel it please
    can you cancel the appointment with the assistant
    I don't think I'll make it tomorrow
    annuleer mijn afspraak
    annuleer de afspraak van 24 november
    zet mij maar uit de agenda
    ik moet afzeggen
    ik wil mijn afspraak met dokter Bos niet laten doorgaan
    laat de afspraak van donderdag niet doorgaan
    ik moet plots weg dus kan er vrijdag niet zijn
    heb geen tijd meer morgen, afzeggen
    kan de afspraak morgen niet halen
    ik ben helaas ziek geworden
    wil afzegge voor me moeder
    cancel my 9 am
    please cancel my next appointment
    can you get me out of tomorrow's appointment
    I cannot attend my appointment on the 24th
    not able to make it monday
    I need to cancel an appointment for my wife
    i have changed my mind and want to cancel the visit`,
  list_appointments: `
    geef me een overzicht van wat er gepland is
    welke afspraken staan er op naam van mijn vrouw
    wat heb ik de komende tijd bij u
    ik raak de tel kwijt hoe vaak moet ik nog komen
    agenda inzien
    heb ik nog iets lopen bij de assistente
    kan je even kijken wat er allemaal genoteerd staat
    staat er nog wat op de rol
    al mijn afspraken graag oplezen
    ik wil nakijken of de afspraak van mijn zoon wel geregistreerd is
    wat voor afspraken heb ik dit jaar nog
    welke afspr heb ik
    ik bel niet om te annuleren, ik wil weten welke er staan
    kunt u opzoeken wat ik heb afgesproken met de praktijk
    tell me all my appointments
    what have I got on with you lot
    could you look up whether I've anything booked
    see my bookings
    give me a rundown of upcoming appointments
    how many times do I still have to come
    what visits are planned for my daughter
    is there anything under the name Fielding
    any appointments for me
    check appointments
    please to say which appointments I am having
    before I cancel anything, what have I got
    my schedule please
    wat heb ik allemaal afgesproken
    som mijn afspraken eens op
    wat staat er op mijn naam
    welke dagen moet ik komen
    laat eens zien wat er gepland is
    geef me een overzicht
    waar sta ik voor ingeschreven
    hoe vaak moet ik nog
    zijn er nog bezoeken gepland
    mijn agenda graag
    wat zijn mijn afspraken deze maand
    kun je opzoeken wat ik heb staan
    staat er iets in het systeem
    alle afspraken
    kan ik zien wat er nog komt
    ik wil weten of er iets staat
    heb ik volgende week iets
    moet ik deze maand nog ergens heen
    heb ik wel een afspraak eigenlijk
    klopt het dat er niks gepland staat
    lijst
    geplande bezoeken
    ik ben het overzicht kwijt
    vertel me wat er gepland is
    welke controles heb ik nog
    afspraken van mijn dochter
    mijn afspraken a.u.b.
    kan ik mijn afspraken inzien
    what have I arranged with you
    list everything please
    what's under my name
    which days do I need to come in
    show what's planned
    give me an overview
    what am I down for
    how many more times do I need to come
    any visits planned
    my schedule
    what are my appointments this month
    can you look up what I have
    is there anything in the system for me
    all appointments
    what's coming up for me
    I'd like to know if anything is booked
    have I got anything next week
    do I even have an appointment
    is it right that nothing is planned
    the list please
    planned visits
    I've lost track of my bookings
    tell me what's planned
    what check-ups do I still have
    my daughter's appointments
    see my appointments
    appointments overview
    what's on my calendar with the practice
    run through my bookings
    am I booked in anywhere
    wanneer word ik allemaal verwacht bij jullie
    wat staat er nog open voor mij
    mijn afspraken
    kan ik zien wat er in december gepland is
    heb ik deze maand nog iets bij jullie
    ik ben de kluts kwijt, welke afspraken had ik nou gemaakt
    afsprake bekijke
    zoudt ge eens kunnen zien welke afspraken er voor mij genoteerd staan
    alle afspraken van mij en mijn man
    ff checken wat ik heb staan
    geef eens een overzichtje
    nee niet afzeggen ik wil alleen weten wat er staat
    klopt het dat ik twee afspraken heb
    staat mijn zoontje ergens ingepland
    list my appointments
    have I got anything coming up
    what's in the book for me
    show me everything you've got under my name
    all my upcoming visits please
    do I have more than one appointment
    my appointments
    I'd just like to check what's been arranged for me
    not cancelling anything, just want to look at what I have
    which dates I have to come
    am I booked in at all this month
    apointmnts overview
    could you run through my bookings
    welke afspraken heb ik staan
    wat zijn mijn afspraken
    mijn afspraken
    afspraken
    afspraken bekijken
    laat mijn afspraken zien
    mag ik weten welke afspraken er staan
    heb ik een afspraak deze week
    heb ik morgen een afspraak
    heb ik iets staan bij de dokter
    wat heb ik deze maand
    staat mijn afspraak er nog
    klopt het dat ik vrijdag een afspraak heb
    kunt u nakijken of ik een afspraak heb
    ik wil weten of ik nog ergens voor moet komen
    overzicht van mijn afspraken
    geef me een lijst van mijn afspraken
    mag ik een overzicht
    wat staat er gepland
    ik wil mijn afspraken horen
    alle afspraken
    what appointments have I got
    list my appointments
    show me all my appointments
    do I have any appointments this week
    do i have an appointment on friday
    have I got anything booked
    can you tell me my appointments
    can you check whether I have an appointment
    I'd like to see my appointments
    my appointments
    which appointments do I have with the nurse
    is there anything planned for me
    what's on my schedule
    read me my appointments
    check appointment
    is my appointment still on
    I'm calling to confirm my appointment
    what's happening on my calendar next week
    any appointments coming up
    how's my day looking tomorrow
    kan je even kijken wanneer ik allemaal langs moet komen
    welke dagen moet ik komen
    mag ik mijn afspraken
    staan er nog dingen open
    heb ik in december een afspraak
    heb ik een afspraak met dokter de Boer
    wat heb ik nog lopen aan afspraken
    hoeveel keer moet ik nog komen
    kunt u me vertellen of mijn afspraak goed is doorgekomen
    kloppen mijn afspraken nog
    tell me what I have booked
    have you got me down for anything
    how many times do I have to come this month
    could you look up my bookings
    is there an appointment under my name
    see my visits
    what's in my diary
    did I make an appointment for next week
    do you have my appointment
    staan er nog dingen voor mij open
    mag ik mijn agenda zien
    heb ik wat staan volgende maand
    wat zijn de komende afspraken
    waar sta ik voor ingepland
    ben ik ergens voor ingepland
    sta ik ingepland
    welke data heb ik staan
    kunt u alles opnoemen wat ik heb staan
    zijn er afspraken op mijn naam
    is er iets gepland op mijn naam
    ik wil checken of het goed in het systeem staat
    heb ik al een afspraak
    had ik niet nog een afspraak
    ik dacht dat ik een afspraak had
    controleer mijn afspraken
    ik wil zien wat er gepland is
    ik kijk graag even naar mijn afspraken
    klopt mijn afspraak
    heeft mijn zoon nog afspraken
    what visits do I have
    what do I have coming up
    what's booked for me
    am I booked in
    am I down for anything
    do I still have an appointment
    did I already make an appointment
    check my bookings please
    I want an overview of my appointments
    can I see what's planned
    read out my appointments
    view appointments
    I think I have an appointment but I'm not sure
    do I have something next month
    verify my appointment
    can you confirm my booking
    look up my appointments
    tell me all my dates
    what is planned for me in december
    is there something in the calendar for me
    kunt u zeggen welke afspraken ik heb
    wat heb ik bij jullie gepland staan
    heb ik nog iets staan voor volgende week
    ik wil mijn afspraken opvragen
    zijn er nog afspraken voor mij
    laat alle afspraken zien
    what are my appointments
    do I have an appointment next week
    I want to see what I have planned
    can you list everything I have booked
    have I got an appointment on the 3rd
    welke afspraken staan er voor mij
    kan ik zien wat ik heb staan
    hebben wij nog een afspraak
    is er voor mij een afspraak gemaakt
    vertel me mijn afspraken
    alle afspraken van december
    afspraken?
    my upcoming appointments please
    list all
    what have i got this week
    do i have anything with the doctor
    appointments for december
    are there any appointments in my name`,
  next_appointment: `
    wanneer staat mijn eerste afspraak gepland
    hoe laat was het morgen ook weer
    op welke dag verwacht de dokter mij
    wanneer heb ik weer controle
    volgende afspraak?
    wie zie ik de volgende keer
    zeg hoe laat moet ik daar nou zijn
    wanneer ben ik aan de beurt bij de POH
    komt mijn afspraak eraan of is die geweest
    duurt het nog lang voor ik weer moet komen
    wnr is mn afspraak
    om hoe laat verwacht u mij vrijdag
    mijn vrouw zegt morgen maar ik denk overmorgen, wanneer moet ik komen
    when am I next seeing the nurse
    is it tomorrow I'm in or the day after
    next appt?
    which doctor am I booked with next
    what's the time of my appointment today
    when should I come
    tell me my next appointment
    when's the doctor expecting me
    my memory's like a sieve, what day am I coming in
    when is my upcoming appointment please
    at what hour I must be there on friday
    when do I go for my blood pressure
    when's the next time I'm in
    wnr moet ik komen
    wnr is me afspraak
    wanneer word ik verwacht
    hoe laat verwacht u mij
    op welke dag was het
    bij welke dokter moet ik zijn
    is mijn afspraak morgen of overmorgen
    komt mijn afspraak nog of is die al geweest
    is hij al geweest
    hoelang nog tot mijn afspraak
    wanneer ben ik aan de beurt
    welke datum staat er voor de controle
    was het nou om negen of om tien
    ik ben vergeten welke dag het was
    eerstvolgende
    de datum van mijn bezoek
    wanneer mag ik komen
    moet ik vandaag komen
    morgen toch, mijn afspraak
    zeg me de tijd van mijn afspraak
    ik ben de tijd kwijt
    wat is het tijdstip
    wanneer is die bloedafname
    hoe laat moet mijn man er zijn
    wie zie ik de volgende keer
    wanneer zie ik de dokter
    waar moet ik wanneer zijn
    when am I expected
    what time do you expect me
    which day was it
    which doctor am I down to see
    is it tomorrow or the day after
    has my appointment been already
    how long till my appointment
    when is my turn
    what date is the check-up
    was it nine or ten
    I forgot which day it was
    the next one
    the date of my visit
    when should I be there
    am I supposed to come today
    it's tomorrow, isn't it, my appointment
    tell me my appointment time
    I lost my appointment card
    what's the time of it
    when's the blood draw
    what time must my husband be there
    who do I see next time
    when do I see the doctor
    where do I need to be and when
    wen is my apointment
    next appt
    what time tomorrow
    how soon is my visit
    hoe laat moet ik er morgen zijn
    wanneer mag ik weer komen
    welke dag was het ook alweer
    kunt u me zeggen wanneer ik bij dokter Aydin moet zijn
    eerstvolgende afspraak
    ik ben mijn kaartje kwijt, wanneer moet ik komen
    bij welke dokter zit ik donderdag
    wanneer is die van mij
    volgnde afspaak wanner
    is het nou woensdag of donderdag dat ik moet komen
    wanneer kom ik terug voor mijn bloeddruk
    hoelaat afspraak morgen?
    wanneer is't dat ik moet komen bij den dokter
    moet ik vandaag nog ergens heen
    remind me when I'm in next
    what time am I due on Thursday
    when's my appointment
    who am I seeing next
    I've lost my card and can't for the life of me remember when I'm to come in
    when is next visit
    date of my next appointment
    is my blood test this week or next
    how long until my next checkup
    what time tomorrow was it
    when doctor see me
    my next one?
    wanneer is mijn afspraak
    hoe laat moet ik er zijn
    hoe laat word ik verwacht
    welke dag moet ik komen
    wanneer moet ik langskomen
    wanneer ben ik aan de beurt
    mijn eerstvolgende afspraak graag
    op welke dag was het ook alweer dat ik moest komen
    ik ben vergeten wanneer mijn afspraak is
    ik ben de datum van mijn afspraak kwijt
    wat is de tijd van mijn afspraak
    bij welke dokter moet ik zijn morgen
    om hoe laat is het
    volgende afspraak
    when is my appointment
    when's my next appointment
    what time is my appointment
    what time do I have to be there
    when do I see the doctor
    which day is my appointment
    what date am I supposed to come in
    I forgot the time of my appointment
    I can't remember when my appointment is
    next appointment
    who is my appointment with
    when should I come in
    at what time am I expected
    when is my upcoming visit
    is my appointment in the morning or afternoon
    when am I due
    moet ik morgen ergens zijn
    hoe laat is het ook alweer morgen
    wanneer was het nou
    wanneer kan ik bij de dokter terecht volgens mijn afspraak
    wat is het tijdstip van mijn consult
    is het om negen uur of om tien uur
    weet u nog wanneer ik moet komen
    om hoe laat moet mijn zoon er zijn
    when do you expect me
    what's my next visit
    tell me when I need to be there
    is it tomorrow or the day after
    how long until my appointment
    whats the date of my next check
    could you remind me when I'm due in
    wanneer zie ik de assistente weer
    wanneer was ik ook weer aan de beurt
    wanneer moest ik ook alweer komen
    hoe laat was mijn afspraak ook alweer
    is het morgen of overmorgen
    is het om tien uur of elf uur
    weet u hoe laat ik moet komen
    wanneer verwacht u mij
    ik weet niet meer welke dag het was
    wat is de datum
    zeg me wanneer ik moet komen
    wat is de eerste keer dat ik moet komen
    wie zie ik bij mijn volgende afspraak
    bij wie moet ik zijn
    hoe lang duurt het nog tot mijn afspraak
    wanneer is mijn controle
    wanneer mag ik weer komen
    hoe laat is de dokter met mij bezig
    kunt u mij de tijd geven van de afspraak
    is it at ten or eleven
    what's the date of my check
    remind me when I'm due
    when was it again
    when is it
    what hour is my appointment
    when did I book my appointment for
    which doctor will I see
    who am I seeing
    who will I see next time
    how soon is my appointment
    when's the next time I come in
    I lost the card with my appointment time
    can you tell me the time
    tell me when to come
    what time tomorrow
    what day is it that I have to come
    wanneer is mijn eerste afspraak
    wanneer moet ik naar de dokter
    hoe laat is mijn afspraak dinsdag
    wat is mijn eerstvolgende afspraak
    ik weet niet meer wanneer ik moet komen
    om hoe laat moet ik dinsdag komen
    when do I have to see the doctor
    what time is my appointment tomorrow
    what day is my next visit
    remind me when my appointment is
    when am I next in
    hoe laat ben ik aan de beurt morgen
    wanneer moet ik er weer zijn
    datum volgende afspraak
    welke tijd heb ik morgen
    wanneer komt mijn afspraak
    wanner is me afspraak
    hoelaat moet ik komen
    when is it my turn
    tell me the time of my next appointment
    what time should I be there tomorrow
    when's the appointment
    my next one
    where and when is my appointment`,
  reschedule_or_book: `
    heeft de dokter vandaag tijd voor mij
    ik wil graag wisselen van tijdstip
    kan mijn moeder er volgende week tussen
    de tijd komt me slecht uit, kan het na vieren
    ik had maandag maar ik wil dinsdag
    graag een plekje op het spreekuur
    ik moet een nieuwe datum hebben
    ik wil mijn moedervlek laten bekijken
    kunt u me inboeken
    afspraak mken aub
    mag ik een dagske later komen
    is er een vroegere plaats
    ik wil een consult van twintig minuten
    afpsraak verplaatsen
    ik wil hem niet kwijt maar ik moet wel een ander tijdstip
    kan de dokter aan huis komen bij mijn vader
    wanneer kan ik terecht voor een uitstrijkje
    griepprik halen, wanneer kan dat
    could we make it later in the week
    I need to postpone
    any chance of an evening appointment
    can I bring my daughter in for her jabs
    schedule a check-up
    I want that the doctor looks to my skin
    swap my 9 o'clock for something after lunch
    what's the first opening with Dr Aydin
    rearrange my appointment
    I can do Thursday but not Wednesday, can you change it
    video call with the GP please
    rather than cancelling can I delay it
    kan het ook op een ander moment
    schuif maar door naar volgende maand
    mag ik een dag later komen
    hebben jullie morgen nog een gaatje
    is er deze week nog iets vrij
    ik wil graag een nieuwe datum
    kunnen we ruilen
    liever in de middag
    ik kan alleen 's ochtends
    hij moet naar voren
    kan het eerder, ik houd het niet uit
    ik heb iemand nodig die naar mijn oor kijkt
    wanneer is de eerste mogelijkheid
    mag ik morgen even langskomen
    ik zoek een plekje bij dokter Vos
    graag een dubbel consult
    huisbezoek voor mijn vader graag
    komt de dokter ook aan huis
    kan de dokter bij mijn moeder thuis komen
    beeldbellen met de dokter kan dat
    spreekuur morgen nog plaats
    ik moet een uitstrijkje laten maken
    mijn wratje moet aangestipt
    inplannen voor de longfunctie
    hechtingen moeten eruit, wanneer kan dat
    mijn zoon moet gevaccineerd, wanneer kan ik terecht
    ik had dinsdag maar liever woensdag
    maak er donderdag van
    zet hem een uur later
    twee weken vooruit schuiven
    het tijdstip komt niet uit
    andere dag graag
    omboeken
    kan ik iemand spreken over een nieuwe afspraak voor mijn kind
    ik wil een consult
    afsprak maken
    ik wil bij de praktijkondersteuner langs
    een kwartiertje voor mijn rug
    ik wil me laten nakijken
    could we make it another day
    shift it to next month
    any chance of an earlier time
    do you have a gap tomorrow
    got any openings this week
    I'd like a new date
    can we swap days
    afternoons suit me better
    I can only do mornings
    bring it forward please
    someone needs to look at my ear
    what's the soonest I can be seen
    may I drop by tomorrow
    I'm looking for a slot with Dr Fox
    double appointment please
    home visit for my father please
    does the doctor do house calls
    can I do a video call with the doctor
    I need a cervical smear
    the stitches have to come out, when can that be done
    my boy needs his jabs
    I had Tuesday but Wednesday is better
    make it Thursday
    put it an hour later
    move it on two weeks
    that time is no good for me, what else is there
    rearrange it
    rebook me
    I'd like a consultation
    apointment for my back
    sign me up for a check-up
    pencil me in for Monday
    fit me in today if you can
    can I be seen today
    I want to see someone about my rash
    reserve a time for my daughter
    I need to change the hour
    put me down for next week
    kan ik volgende week bij de dokter terecht
    ik moet werken die dag, is er 's avonds iets
    ik zou graag een uurtje later komen
    heeft u vanmiddag nog een gaatje
    mijn vader had vorig jaar een hartinfarct en ik wil me laten nakijken
    afspraak vervroegen
    wil een afspraak voor uitstrijkje
    graag wil ik mijn afspraak met mijn vrouw ruilen
    is het mogelijk om mij in te plannen voor een oorspoeling
    ik wil niet afzeggen maar verplaatsen
    afzeggen? nee een andere dag graag
    zet em maar een week later
    afspraak verschuivn naar maandag
    kan ik op consultatie komen bij dokter Peeters
    ik kan dinsdag niet, hebt u iets op woensdag
    mijn dochter moet langskomen met haar eczeem
    belafspraak met huisarts
    zijn er nog plekken vrij voor morgen
    I'd like to bring it forward if possible
    can you fit my son in this afternoon
    need an appt for my back
    could I swap Tuesday for Thursday
    any cancellations I could take
    I wish to make a new appointment with doctor
    something came up, can we do it another day
    is dr visser available on friday
    book
    don't cancel it, just shift it a couple of hours
    telephone consultation please
    put me down for a flu jab
    ik wil mijn afspraak verzetten
    kan mijn afspraak een andere keer
    kan ik later komen
    kan het ook op een andere dag
    ik wil graag een afspraak maken
    ik wil een afspraak
    mag ik een afspraak bij dokter Jansen
    kan ik vandaag nog terecht
    kan ik vandaag nog langskomen
    ik moet naar de dokter
    ik wil de dokter zien
    heeft u nog plek
    is er vandaag nog plek
    kan ik eerder terecht
    heeft u iets eerder
    ik wil de afspraak verplaatsen naar woensdag
    afspraak maken
    nieuwe afspraak
    kunnen we een andere dag prikken
    ik wil iets later op de dag
    kan het wat later
    kan het een uur later
    kan ik ruilen
    graag op een ander tijdstip
    ik heb een afspraak nodig voor mijn oor
    wanneer kan ik terecht
    ik wil iemand naar mijn knie laten kijken
    kan ik een telefonisch consult krijgen
    ik zou graag bloed laten prikken
    I'd like to make an appointment
    can I book an appointment
    I need an appointment
    I want to see a doctor
    can I come in today
    reschedule my appointment
    I want to move my appointment
    can we do another day
    could I come later
    can I come in an hour later
    is there anything earlier
    do you have any slots tomorrow
    I need a different time
    postpone my appointment
    change my appointment to wednesday
    book me in for monday
    put me down for friday
    schedule a visit
    when can I come in
    when is the first available appointment
    is there availability this week
    can you fit me in today
    I'd prefer the morning
    can it be later in the day
    switch my appointment to next week
    new appointment
    kan ik mijn afspraak vervroegen
    het tijdstip komt niet uit kan het anders
    zet me maar op woensdag
    ik wil volgende week pas
    heeft de dokter vandaag nog tijd
    kan ik straks even langskomen
    mijn oor moet uitgespoten worden
    ik wil een afspraak voor mijn zoontje
    graag een afspraak op korte termijn
    kan de huisarts bij mij thuis komen
    mijn man moet ook een afspraak
    ik wil liever een andere arts
    kan ik in plaats van dinsdag op donderdag komen
    is het mogelijk om te wisselen van dag
    I'd like to be seen today
    any chance of an earlier slot
    can we make it 3 o'clock
    need to push my appointment to next month
    I want to come on friday instead
    is doctor smith free on monday
    could I get in this afternoon
    make it a phone call instead
    I'd like to set up a check-up
    my daughter needs an appointment
    can i do thursday
    ik wil graag langskomen
    ik wil de huisarts spreken over een afspraak
    mijn oren moeten worden uitgespoten
    kan de huisarts een huisbezoek doen
    kan de dokter bij mij thuis komen
    ik wil een huisbezoek
    ik wil een andere dokter
    kan het bij een andere arts
    kan het op vrijdag
    kan het om drie uur
    heeft u maandag nog iets vrij
    heeft u nog een gaatje vandaag
    zo snel mogelijk een afspraak
    graag deze week nog een afspraak
    ik moet gezien worden door een arts
    ik heb een verwijsafspraak nodig
    ik wil iemand laten kijken naar een moedervlek
    kan ik mijn wond laten verbinden
    mijn hechtingen moeten eruit
    mijn kind moet ingeënt worden ik wil een afspraak
    ik wil mijn bloeddruk laten meten
    ik moet een nieuwe datum hebben
    kan ik van tijd wisselen
    liever na de middag
    kan het ook na vijf uur
    die dag komt slecht uit
    ik kan alleen op maandag
    maandag past mij beter
    naar een later moment graag
    een week opschuiven
    wilt u het verschuiven naar donderdag
    ik zou de afspraak graag een week later hebben
    kan die van dinsdag naar woensdag
    kan ik ook telefonisch
    ik wil een dubbel consult
    is het mogelijk om te komen
    ik wil mijn zoon laten onderzoeken
    can we make it another time
    can I do thursday instead
    is the doctor free on monday
    can you see me today
    my son needs to see someone
    my ears need syringing
    I need my stitches out
    I need a home visit
    can the doctor come to my house
    I need someone to look at my mole
    I'd like a double appointment
    could I see a different doctor
    another doctor please
    as soon as possible please, an appointment
    do you have anything on tuesday
    anything free this week
    what times do you have
    what days are available
    which slots are open
    are there any openings
    I can only do mondays
    monday suits me better
    after five would be better
    that day is no good for me
    that time doesn't suit me
    a week later would be better
    can it be by phone
    sooner if possible
    I'd like to be seen
    get me an appointment
    sign me up for tuesday
    make an appointment with the nurse
    I want my blood pressure taken
    I need blood drawn
    can I have a longer appointment
    ik wil een nieuwe afspraak inplannen
    kan ik een afspraak krijgen voor vrijdag
    ik wil mijn afspraak verplaatsen
    ik kan dinsdag niet kan het woensdag
    kan ik de tijd van mijn afspraak veranderen
    ik zoek een afspraak bij de huisarts
    wanneer heeft de dokter tijd
    kan mijn dochter vandaag gezien worden
    can I reschedule for next week
    is it possible to get an appointment today
    I'd like to see a doctor this week
    can you move me to thursday
    I want to change the day
    book an appointment for my mother
    do you have time for me tomorrow
    ik wil mijn afspraak naar een ander moment
    kan ik iets later komen
    verzetten
    ik moet een afspraak hebben
    afspraak voor morgen maken
    ik wil op consult komen
    ik heb een dokter nodig
    is er vandaag nog een plekje vrij
    ik wil graag volgende week langskomen
    andere tijd
    mag het ook een andere dag zijn
    i need to reschedule
    move my appointment
    i need a doctor
    could I have an earlier appointment
    schedule an appointment for next tuesday
    is there any space this afternoon
    I want to come in for a check
    other day please
    can it be moved`,
  human_handover: `
    een echt iemand graag
    ik wil de praktijk zelf spreken
    doe mij de balie maar
    zit daar niemand
    receptie
    kunt u iemand vragen mij op te bellen
    kan ik de huisarts zelf even spreken
    pff rotding, ik wil gewoon een juffrouw aan de telefoon
    ben ik verbonden met een computer? dan wil ik doorgeschakeld worden
    assistente
    iemand van jullie team svp
    ik ben 91 en doof dit gaat zo niet, haal er maar iemand bij
    'k wil iemand van 't secretariaat spreken
    terugbelverzoek
    ik wil mijn gegevens niet aan een machine geven, laat me iemand spreken
    representative
    could you get one of the staff
    talk to a nurse please
    why can't I just talk to somebody
    I need a human, not a chatbot
    live agent
    I want real people
    phone me please
    let me have a word with the practice manager
    please transfer to reception
    is anyone working there that could help me in person
    not talking to a machine
    is daar iemand
    zit er niemand achter
    werkt er nog iemand
    haal er iemand bij
    ik wil een echt iemand
    mag ik uw collega
    mag ik de balie
    ik wil gewoon bellen
    laat de assistente mij bellen
    geef mij de dokter
    ik praat niet tegen een apparaat
    geen computer alsjeblieft
    kan iemand mij terugbellen
    ik wil een levend wezen
    doorverbinden naar de praktijk
    wat is het telefoonnummer
    kan ik met de praktijk spreken
    ik heb liever contact met een persoon
    mens graag
    dit gesprek wil ik met een medewerker voeren
    kan een van de dames mij helpen
    is er een zuster
    is anybody there I can talk to
    is nobody there
    does anyone still work there
    get somebody in here
    I want a real one
    can I have your colleague
    front desk please
    I'd rather ring
    have the assistant phone me
    give me the doctor
    I won't talk to a machine
    no computers please
    could someone call me back
    I want a living person
    put me through to the practice
    what's the phone number
    may I talk to the practice
    I prefer dealing with a person
    human please
    I want to do this with a member of staff
    can one of the ladies help me
    could one of your staff help me in person
    get me one of the team
    is there a nurse about
    customer service
    somebody real
    is er ook iemand van vlees en bloed
    ik hoef die computer niet, geef me Anja van de balie
    mens graag
    mag ik de doktersassistente aan de lijn
    ik word liever teruggebeld door iemand van de praktijk
    telefoniste
    heb ik nou een apparaat aan de lijn, verbind me maar door met iemand
    kunt u mij met de balie verbinden a.u.b.
    collega
    niet weer die robot, ik wil gewoon een mens
    ik wil iemand aan de tillefoon
    ik zou graag met de secretaresse spreken
    medewerker spreken
    laat iemand mij bellen dan
    ik praat niet tegen een bandje
    operator
    put me through to the desk
    is there an actual person I could speak to
    get me somebody real
    could the practice nurse ring me back please
    i want speak with assistant of doctor
    customer service
    this is useless, give me a human being
    I'd feel happier speaking to one of the girls at reception
    someone call me back
    connect me with staff
    can a member of staff help me instead
    medewerker
    ik wil iemand spreken
    kan ik een echt mens spreken
    mag ik de assistente
    kan ik de praktijk bellen
    wat is het telefoonnummer van de praktijk
    verbind me door
    doorverbinden alsjeblieft
    ik wil met een persoon praten
    ik praat niet met computers
    ik wil geen bot
    bent u een robot
    ik wil teruggebeld worden
    bel mij terug
    kan iemand mij bellen
    laat een medewerker contact opnemen
    geef me de balie
    ik wil een mens aan de lijn
    is er ook iemand van vlees en bloed
    ik wil met uw collega spreken
    liever een mens
    ik wil de dokter spreken
    kan ik de dokter aan de telefoon krijgen
    talk to a human
    I'd like to speak to someone
    speak to a representative
    operator
    can you connect me with the front desk
    give me a real person
    I want a human being
    customer service
    I need to speak with the doctor
    can the doctor call me back
    put me through to the receptionist
    are you a robot
    is this a real person
    I'd rather talk to a person
    let me speak to your manager
    can someone call me
    what is the phone number
    transfer me
    I hate talking to machines
    somebody real please
    zit er ook een echt iemand
    ik wil niet met u praten maar met de assistente
    kunt u me in contact brengen met de praktijk
    mag ik iemand aan de telefoon
    ik wil liever bellen
    ik kom er zo niet uit ik wil iemand spreken
    laat de assistente mij bellen
    is er iemand aanwezig
    geef mij maar de dokter
    wie kan ik spreken
    ik heb iemand nodig die me helpt
    get me someone who can help
    is there anybody I can talk to
    I demand to speak to a person
    I prefer a phone call
    could a member of staff ring me
    let me talk to the front desk
    this is not working I need a human
    bot go away, real person
    bel me even
    belt u mij maar
    ik wil gebeld worden
    is er iemand die ik kan spreken
    kan er een medewerker meekijken
    geef mij de dokter
    is de assistente er
    kan de assistente mij helpen
    ik word liever door een mens geholpen
    dit schiet niet op geef me iemand
    ik word gek van die robot
    wat een rotcomputer geef me een mens
    kan ik niet gewoon iemand spreken
    kan ik iemand mailen of bellen
    met wie kan ik hierover praten
    ik wil persoonlijk contact
    graag persoonlijk
    kan ik u bellen
    nummer van de assistente
    mag ik het telefoonnummer
    verbind mij met de spoedlijn van de assistente
    ik wil met de baas praten
    hebben jullie een echte telefoniste
    mag ik de praktijk aan de lijn
    haal er iemand bij
    I want to talk to the practice
    let me call the practice
    I'd rather phone
    ring me
    please ring me
    give me a ring
    I'd like a call back
    who can I speak to
    can a member of staff call me
    get me the doctor
    is the receptionist there
    this bot is useless give me a person
    you don't understand me, get me a human
    I want personal contact
    stop this robot and give me a human
    can I talk with somebody else
    connect me
    switch me to a person
    I need to talk with a nurse
    live agent
    what number do I call
    how can I contact the practice
    how do I reach the doctor
    can I email someone
    mag ik een medewerker spreken
    ik wil liever met iemand praten
    kan ik de assistente aan de lijn krijgen
    ik wil met de praktijk praten
    bel me terug
    een mens alsjeblieft
    I want to talk to someone at the desk
    please connect me to a human
    can I have a person
    call me back please
    I'd like to speak with my doctor
    assistente
    mens
    ik wil bellen met een echt persoon
    iemand spreken aub
    kunt u iemand voor me halen
    ik wil geen computer
    ik wil dat iemand mij belt
    receptionist please
    is there someone I can talk to
    I want a person
    let me speak with somebody
    no robots please`,
  repeat: `
    kunt u dat herhalen alstublieft
    sorry hoor, wat?
    wat is de vraag
    ik heb u niet gehoord
    de verbinding is slecht, wat zei u
    zeg dat nog eens maar dan langzaam
    hu?
    en nog een keer die tijd graag
    kan u wat luider spreken
    ik miste het laatste stukje
    excuseer, wablieft
    lees nog eens voor
    hoe was dat
    wat was die laatste dag die u opnoemde
    opnieuw zeggen
    pardon me?
    what was that
    sorry, the line's bad
    I wasn't listening, go again
    can you go over that once more
    speak louder please
    eh?
    say it one more time but slower
    you went too fast for me
    what's the question
    reapeat please
    sorry love didn't hear a word of that
    hu
    hè
    eh
    watte
    wablieft
    excuseer wat zegt u
    zeg dat nog eens
    welke dag noemde u
    wat was die laatste die u zei
    dat ging te snel
    ik was even afgeleid
    ik hoorde u niet
    u was even weg
    het geluid hapert
    kunt u dat herhalen
    wat vroeg u
    nog eens van voren af aan
    lees het nog eens voor
    harder
    iets duidelijker
    ik ben slechthorend
    mijn gehoor is niet best
    zeg het eens anders
    wat moest ik nou zeggen
    come again
    eh what
    pardon
    what's that
    say that one more time
    which day did you mention
    what was the last one you said
    that went too fast
    I was distracted
    I didn't hear you
    you were gone for a second
    the sound keeps cutting out
    could you go over that again
    what did you ask
    from the top please
    read it out again
    louder
    a bit clearer
    I'm hard of hearing
    my hearing isn't great
    put it another way
    you what
    sorry didn't catch that
    run that by me again
    hè
    wat zegt u
    ik hoor u niet goed, kan het nog eens
    pardon
    sorry ik was even afgeleid, wat was de vraag
    nog ne keer a.u.b.
    hoe zei u dat
    u praat te snel voor mij
    kunt u dat nog één keer oplezen
    zeg het nog es
    watte
    herhaal
    het geluid viel weg
    welke datum noemde u net
    mijn gehoorapparaat piepte, zegt u het nog eens
    come again
    beg your pardon
    I didn't catch that
    one more time please
    what did you say
    you're breaking up
    what was that last bit
    again
    read that back to me
    a bit louder dear, I'm hard of hearing
    can you say slow please
    wait what was the date you just said
    herhaal
    kunt u dat herhalen
    kunt u dat nog een keer zeggen
    wat zei u
    wat zegt u
    wat zeg je
    ik verstond het niet
    dat heb ik niet verstaan
    ik heb u niet gehoord
    zeg dat nog eens
    nog een keer alstublieft
    hè
    sorry
    sorry wat zei u
    pardon
    wat
    ik hoor slecht kunt u harder praten
    iets langzamer alstublieft
    niet zo snel
    u praat te snel
    kunt u rustiger praten
    wat was de vraag
    wat vroeg u
    kunt u de tijden nog eens noemen
    lees het nog eens voor
    nogmaals
    repeat that please
    what did you say
    could you say that again
    pardon me
    sorry what
    I didn't catch that
    I couldn't hear you
    come again
    once more
    what was that
    can you speak slower
    too fast
    slow down
    louder please
    can you run that by me again
    I beg your pardon
    would you mind repeating that
    go over that again
    say it one more time
    can you restate that
    what's the question
    you're breaking up
    read that back to me
    kun je dat effe herhalen
    ik snap niet wat u zei
    wat zegt ie
    hoe was dat
    zeg het nog een keertje
    niet gehoord
    sorry hoor ik was even afgeleid
    ik was er even niet bij
    kunt u langzamer praten ik ben slechthorend
    kun je het anders zeggen
    what'd you say
    one more time please
    didn't hear that
    say what
    I wasn't listening, again please
    could you speak a little slower
    I'm hard of hearing
    could you go back over that
    eh what
    wat zegt ie nou
    ik lette even niet op
    ik was afgeleid
    kunt u dat nog eens uitleggen wat u net zei
    zei u dinsdag of donderdag
    zei u half tien
    was dat maandag
    ik heb het niet meegekregen
    wat was het laatste
    wat zei u als laatste
    welke tijd noemde u
    de lijn kraakt
    u valt weg
    ik hoor niks
    hallo ik hoor u niet goed
    duidelijker praten
    kunt u articuleren
    eerst nog een keer luisteren
    nog een keer horen
    herhaal de vraag
    herhaal de laatste
    wat moest ik ook alweer zeggen
    hm what did you say
    what was the last one
    did you say tuesday or thursday
    did you say nine
    was that monday
    I wasn't paying attention
    I got distracted
    I lost you there
    the line is bad
    your voice is unclear
    you're cutting out
    speak clearly please
    could you speak more clearly
    play that again
    repeat the question
    repeat the last part
    tell me one more time
    I need to hear that again
    what were the options again
    sorry I missed it
    could you say it differently
    hello? I can't hear you
    kunt u het nog een keer zeggen alstublieft
    wat zei u nou
    eh wat
    zeg nog eens
    iets harder graag
    please repeat
    say it again slowly
    I didn't hear what you said
    what was that again
    excuse me what did you say
    herhaal dat
    nog een keer
    zeg dat nog een keer
    wat?
    ik kon u niet verstaan
    kunt u dat langzamer zeggen
    ik heb niet gehoord wat u zei
    say that again
    repeat please
    what?
    could you repeat the times
    i can't hear you`,
  stop: `
    bedankt tot de volgende keer
    ik weet genoeg
    oké daag
    laat maar
    beëindig het gesprek
    stoppen
    niks meer nodig dankjewel
    ajuus
    nou dat was 'm dan
    zwijg
    ik ga ophangen hoor
    merci en tot ziens
    ciao
    meer had ik niet
    ik heb verder geen vragen
    stop maar met praten
    ok bye
    that's me done
    all sorted, thank you
    leave the chat
    cheerio
    no more questions
    stop talking
    hanging up now
    we're done here
    good night
    I have to go
    cancel this call
    meer had ik niet
    meer was het niet
    dat was het wel zo'n beetje
    ik ben er klaar mee
    ik kap ermee
    hou er maar mee op
    ik hang op
    ik ga weer
    ik moet weg
    tot de volgende keer
    fijne avond nog
    bedankt voor de hulp
    dank u vriendelijk
    oke super bedankt
    top dankjewel
    laat maar zitten
    het is goed zo
    ik heb genoeg gehoord
    ik ben geholpen
    prettig weekend
    welterusten
    sluit het gesprek
    niks meer nodig
    nee verder niet
    nee hoor dat was het
    ik weet genoeg
    tabee
    de groeten
    that's the lot
    that was about it
    I've had enough
    I'm quitting
    stop it now
    I'm hanging up
    I'll be going
    got to dash
    until next time
    have a nice evening
    cheers for your help
    much obliged
    super thanks
    great, thank you
    leave it
    that'll do
    I've heard enough
    I'm all sorted
    have a good weekend
    good night
    close the chat
    nothing more needed
    no nothing else
    no that was it
    I know enough
    so long
    all the best
    later then
    ta
    tot ziens
    dank u wel dag
    laat maar zitten, ik bel morgen wel
    dat was het
    klaar
    doeg
    nou fijn, bedankt hoor, daag
    hou je mond
    houdoe
    salut hè
    stop het gesprek
    afsluiten graag
    ik ga hangen
    meer hoef ik niet te weten
    niets, dank je
    prettig weekend
    cheers, bye now
    ta-ra
    that's everything thanks
    I've got what I needed
    close chat
    nothing else
    see you
    have a nice day
    be quiet now
    finished
    I'll leave it there, thank you so much
    end conversation
    stop
    stoppen
    ik wil stoppen
    doei
    tot ziens
    dag hoor
    nee dat was het
    dat was alles
    dat is alles
    niks meer
    nee hoor bedankt
    nee dank u
    bedankt
    dank u wel
    dankjewel doei
    fijne dag verder
    ik hang op
    laat maar
    laat maar zitten
    houd op
    hou je mond
    stil
    ik ben klaar
    klaar
    genoeg zo
    dat was het dan
    goodbye
    bye bye
    that's all
    that is all thank you
    no that's it
    nothing else
    I'm done
    thank you
    thanks bye
    stop it
    stop talking
    quit
    end
    end this conversation
    cancel this call
    have a nice day
    see you later
    never mind
    forget it
    talk to you later
    take care
    I have to go
    no more questions
    leave me alone
    enough
    abort
    oke dank u wel tot ziens
    verder geen vragen
    het is goed zo
    dan weet ik genoeg
    dat was mijn vraag
    ik bel later wel terug
    laat maar ik bel wel
    nee ik heb alles
    top bedankt
    okidoki doei
    alright thanks bye
    I'm all set
    nothing more thanks
    that's it for now
    you can hang up
    I'll call back later
    nope that's everything
    cheers bye
    please stop this conversation
    ok goodbye now
    het is al goed
    dat was alles wat ik wilde weten
    ik bel later terug
    ik probeer het later nog eens
    nee verder niets
    dan ga ik ophangen
    ik sluit af
    we stoppen ermee
    hou er maar mee op
    ik heb geen vragen meer
    het is al opgelost
    het is al geregeld
    klaar bedankt
    prettige dag
    werk ze
    goedenacht
    tot morgen dan
    tot de volgende keer
    ik moet nu ophangen
    ik ga
    ga weg
    stil nou
    zwijg
    I'll try again later
    it's okay already
    it's been sorted
    that was my question
    that's all I wanted to know
    no that's all
    nope all good
    we're done here
    I have everything I need
    I've got what I need
    good night
    see you
    see you next time
    catch you later
    it was nice talking to you
    cheers
    ok thanks
    many thanks
    thanks a lot
    thank you so much
    you can go now
    go away
    be quiet now
    hush
    stop this
    I want to stop
    let's stop here
    please end the chat
    hanging up now
    nee dank u dat was alles
    oke doei
    ik ben klaar dank u
    ik wil ermee stoppen
    tot ziens en bedankt
    dat is het
    ok bye thanks
    no thank you that's all
    please stop
    I want to quit
    goodbye then
    hou maar op
    ik hang nu op
    bedankt en tot ziens
    dat is alles dank u
    nee bedankt
    niets meer
    ik wil niet meer
    bye now
    we're done
    no more
    okay goodbye
    nothing`,
  help: `
    wat moet ik doen
    kunt u mij uitleggen hoe dit gaat
    ik weet niet wat ik in moet vullen
    wat kan ik u vragen
    ik loop vast
    ik begrijp niet wat u van mij wilt
    staat dat nummer op mijn verzekeringspas
    hulp
    help mij eens
    moet ik mijn naam of mijn nummer zeggen
    'k geraak hier niet aan uit
    waarom vraagt u naar mijn achternaam
    keuzemenu
    voor wat kan ik hier terecht
    bewaren jullie wat ik hier zeg
    what is this thing for
    guide me through it
    which buttons do I press
    how do I find my number
    what do I say now
    it's all a bit much for me, could you explain
    do you need my full name or what
    main menu
    hints
    what am I meant to type here
    what is it you can do for an old woman
    I don't get it
    ik kom er niet uit
    ik weet niet wat ik moet zeggen
    waar is dit voor
    waarvoor kan ik hier terecht
    wat kunt u voor mij betekenen
    help me even op weg
    hoe moet dat
    wat moet ik intoetsen
    ik heb geen patiëntnummer
    waar staat mijn nummer
    ik ben mijn nummer kwijt
    moet ik mijn bsn geven
    waarom moet u dat weten
    kan ik hier ook typen
    hoofdmenu
    tips
    wat zijn de mogelijkheden
    leg eens uit
    ik geraak er niet aan uit
    ik raak in de war van dit
    dit is te moeilijk voor mij
    ik ben oud en snap dit niet
    wat gebeurt er met mijn gegevens
    kan ik hier ook afzeggen
    wat bedoelt u met patiëntnummer
    hoe werkt het
    ik zit vast
    ik doe iets verkeerd
    wat nu
    I can't work this out
    I don't know what to say
    what's this for
    what can I use this for
    what can you do for me
    get me started
    how is this done
    which key do I press
    I don't have a patient number
    where's my number
    I lost my number
    do I have to give my social security number
    why do you want to know
    can I type as well
    main menu
    hints please
    what are the choices
    walk me through it
    this is confusing me
    this is too hard for me
    I'm old and don't get this
    what happens to my data
    can I cancel here as well
    what do you mean by patient number
    I'm doing something wrong
    what now
    assist me
    instructions
    how should I answer
    wat kun je allemaal voor me doen
    help
    ik kom er niet uit
    waar staat dat nummer dan op
    waarvoor hebt u mijn geboortedatum nodig
    wat moet ik zeggen
    ik ben niet zo goed met die computers kunt u me vertellen wat ik moet doen
    opties
    wat zijn mijn mogelijkheden
    hoe kan ik hier een afspraak inzien
    ik snap er geen snars van
    mag ik ook gewoon praten of moet ik toetsen
    is dit wel veilig, mijn gegevens hier invullen
    kan u mij wat op weg helpen
    wa moet ek hier nu doen
    what are my options
    help me please
    I'm not sure what you want from me
    what sort of things can I ask
    why do you need my date of birth
    is my patient number on my insurance card
    I'm confused
    instructions
    I'm no good with these machines, love, what do I do
    what's a patient number
    can you explain what happens next
    how I must use this
    help
    hulp
    help me
    kunt u mij helpen
    wat kun je
    wat kunt u voor mij doen
    wat kan ik vragen
    hoe werkt het
    wat moet ik doen
    wat moet ik zeggen
    ik begrijp er niks van
    ik weet niet wat ik moet doen
    ik kom er niet uit
    wat zijn de mogelijkheden
    welke opties zijn er
    waar vind ik mijn nummer
    wat is een patiëntnummer
    waarom wilt u mijn geboortedatum weten
    is dit veilig
    waarom moet ik dat geven
    ik snap er niets van
    hoe moet ik dit invullen
    leg eens uit
    geef een voorbeeld
    menu
    what can I do here
    how do I use this
    can you help me
    I need help
    what are my options
    what can I ask you
    how can you help me
    what do I have to say
    I'm confused
    I don't get it
    I don't know what to do
    where can I find my number
    what is a patient number
    why do you need my date of birth
    is this safe
    give me an example
    what do you do
    explain this please
    instructions
    what should I say
    what questions can I ask
    wat wilt u van mij weten
    waar kan ik u voor gebruiken
    wat voor dingen kan ik vragen
    ik weet mijn nummer niet
    waar staat dat nummer dan
    hoe lang bewaren jullie mijn gegevens
    waarom moet u mijn nummer hebben
    kunt u uitleggen hoe dit gaat
    ik ben nieuw hier hoe gaat het in zijn werk
    what is this
    what can this bot do
    I don't know my patient number
    how should I answer
    what are you able to do
    tell me what you can do
    which format should I use
    can you explain how this works
    wat is dit voor iets
    wat is dit
    met wie praat ik
    wat kan deze bot
    hoe werkt deze bot
    wat heeft u van mij nodig
    wat moet ik intypen
    welke toets moet ik indrukken
    ik zit vast
    ik loop vast
    het werkt niet
    het lukt me niet
    hij doet het niet
    wat bedoelt u met patiëntnummer
    staat het nummer op mijn pasje
    waar lees ik dat nummer
    moet ik mijn naam zeggen
    waar zijn mijn gegevens voor nodig
    wat doen jullie met mijn gegevens
    waarom vraagt u om mijn geboortedatum
    ik weet mijn patiëntnummer niet
    ik ben mijn nummer kwijt
    in welke vorm moet ik de datum schrijven
    hoe schrijf ik de datum
    eerste keer dat ik dit gebruik
    ik heb dit nog nooit gedaan
    wat nu
    en nu
    who am I talking to
    what are you for
    how do I write the date
    which key do I press
    what do you need from me
    it doesn't work
    it's not working
    nothing happens
    I can't get it to work
    I've never used this before
    what now
    and now
    what do you mean by patient number
    is the number on my card
    I lost my number
    I don't have a patient number
    why are you asking this
    what happens with my data
    why do you ask for my birthday
    can you guide me
    show me how
    what kind of things can you help with
    do you have a menu
    list of commands
    help ik snap dit niet
    wat kan ik allemaal vragen
    wat moet ik nu zeggen
    hoe vind ik mijn patiëntnummer
    kunt u uitleggen wat ik moet doen
    waarvoor dient dit
    what do I do now
    how do I find my patient number
    what can I say
    I need some help with this
    can you explain what you can do
    wat is de bedoeling
    wat bedoelt u
    hoe nu verder
    wat kan ik doen
    kan iemand mij helpen
    ik weet niet hoe dit werkt
    ik heb geen patiëntnummer
    help please
    how does it work
    what do you want from me
    I don't know how this works
    what do you mean by that`,
  greeting: `
    goeiemorgen allemaal
    goedendag
    hallo met Joke Veenstra uit Heiloo
    dag
    hey hoi
    middag
    goeie avond
    hallootjes
    ja hallo, goedemorgen
    heej
    spreek ik met de huisartsenpraktijk
    hoi, ik ben het weer
    goededag mevrouw de assistente
    mogge
    salaam
    good evening
    hello, Janet here
    hi there
    ello
    good mornin' love
    hey bot
    hello can you hear me
    how do you do
    hello sir good day
    alright mate
    oh hello
    goeiedag met mevrouw Peters uit Alkmaar
    hallo u spreekt met Jan
    spreek ik met de praktijk
    ben ik bij de huisarts
    hoi daar ben ik weer
    hallo wie is daar
    is dit de huisartsenpraktijk
    goedenavond
    dag dokter
    salam
    selam
    merhaba
    ello
    hé hallo
    hoe is ie
    alles goed
    goeie
    aangenaam
    good day to you
    hello this is Mary from Hoorn
    am I speaking with the practice
    is this the doctor's
    hi it's me again
    hello who's there
    is this the GP surgery
    evening
    hello doctor
    alright mate
    alright love
    how do you do
    how are we today
    nice to meet you
    morning all
    hey you
    yo there
    g'day
    goedemorgen
    goeiedag
    goejemiddag mevrouw
    dag dokter
    goedenavond met Piet
    moin
    hoi hoi
    hee balie
    joehoe is daar iemand
    hallo hallo
    met van Beek
    dag meneer de computer
    goedemiddag, u spreekt met de dochter van mevrouw Kok
    hai
    goeiendag zulle
    good afternoon
    morning!
    evening all
    hello is anybody there
    hi, this is Mrs Patel
    heya
    yo
    helo
    greetings
    hi bot how are you doing today
    good day to you sir
    hallo
    hoi
    dag
    goedemorgen
    goedemiddag
    goedenavond
    hallo daar
    hey
    goeiemorgen met Jansen
    met mevrouw Bakker
    hallo u spreekt met Pieter
    hello
    hi there
    good afternoon
    good evening
    hi, how are you
    hey you
    morning
    hello is anybody there
    hello this is Mary
    greetings
    what's up
    hoe gaat het met u
    yo
    goedendag
    hallo met Sanne
    goedemorgen praktijk
    hoi bot
    goede middag
    hallo hallo
    dag mevrouw de assistente
    hey goedemorgen
    hello hello
    good day to you
    hi I'm Tom
    hey hi
    evening
    goeiedag
    hoi hoi
    hallo allemaal
    hee hallo
    goedemorgen mevrouw
    goedemiddag meneer
    hallo goedemiddag met Peters
    ja hallo
    ja goedemorgen
    met de Vries
    u spreekt met Karin Smit
    hallo is daar iemand
    hoe is het
    hoe maakt u het
    alles goed
    fijne morgen
    hi
    hey bot
    good morning all
    morning doctor
    hello good afternoon
    hello my name is Anna
    this is Jack speaking
    how do you do
    how's it going
    how are you today
    what's new
    nice to meet you
    is anyone there
    anyone home
    hallo goedemorgen
    dag met mevrouw Smit
    hoi hoe gaat het
    good morning to you
    hey how are you doing
    hoi daar
    goeie middag
    dag allemaal
    hallo met Jan
    hi bot
    good evening sir
    hello, is this the practice`,
  change_language: `
    kan dit gesprek in het Engels verder
    mijn buurvrouw spreekt enkel Pools, kan dat ook
    zet hem op Nederlands
    liever Nederlands a.u.b., ik ben 84
    arabisch?
    spreekt u Duits
    taalkeuze
    ik wil een andere taal kiezen
    in het Engels, dat is makkelijker voor mijn vrouw
    niet Nederlands, Engels
    EN graag
    ik snap dat Engels niet, gewoon Nederlands graag
    hollands praten
    verander van taal
    could you talk to me in English
    my Dutch isn't good enough for this
    english version
    parlez-vous français
    let's continue in Dutch
    go to english mode
    set language to turkish
    only speak little Dutch, English is better
    don't talk English, my Dutch is fine
    inglish
    which languages do you speak
    I want a different language
    spreekt u ook Turks
    kan het ook in het Arabisch
    doe maar Engels
    liever Nederlands
    ik spreek geen Nederlands
    ik versta geen Engels
    andere taal graag
    ander taaltje
    verkeerde taal
    overschakelen naar Engels
    kunt u Nederlands praten
    do you have this in Polish
    switch over to Dutch
    English would be better
    my Dutch is bad
    I don't speak Dutch
    no English please
    other language
    wrong language
    can you talk English to me
    let's do this in English
    Nederlands ipv engels
    ik wil graag in het Nederlands verder
    is there an English version
    taal
    language settings
    in simple Dutch
    po polsku
    türkçe
    auf Deutsch bitte
    en français s'il vous plaît
    en español
    ne govoryu
    spreekt u ook Engels
    doe maar in het Engels, mijn man praat geen Nederlands
    kunt u Turks praten
    ik wil liever Nederlands spreken
    overschakelen naar Engels aub
    waarom praat je engels tegen mij ik ben gewoon hollander
    taal wijzigen
    in 't Vlaams alstublieft
    is er ook iets in het Frans
    NL
    geen engels
    Ukrainisch of Oekraïens
    kan de taal anders
    ik heb het liever in mijn eigen taal
    do you speak English
    English please
    sorry my Dutch is terrible, could we switch
    hablas español
    is there a polish version
    switch to Nederlands
    I'm practising, so let's do it in Dutch
    stop speaking dutch to me
    wrong language
    engleesh
    can we carry on in english my wife will help me
    other languages
    I only speak French, is that possible?
    english please
    in english
    can we speak english
    do you speak english
    I don't speak dutch
    I don't understand dutch
    switch to english
    sorry only english
    dutch please
    nederlands
    in het nederlands graag
    kan dit in het engels
    spreekt u Turks
    ik spreek geen Nederlands
    kan het in het Pools
    andere taal
    ik wil een andere taal
    taal veranderen
    liever engels
    English
    not english, dutch
    speak polish
    use another language
    do you have this in arabic
    praat nederlands
    I want to continue in english
    could you talk in spanish
    language
    hablas espanol
    sprechen sie deutsch
    could we do this in english
    my dutch is not good
    english speaking please
    ik praat liever engels
    is er ook een engelse versie
    kan het in mijn eigen taal
    i prefer english
    do you understand german
    schakel over naar nederlands
    let's continue in dutch
    sorry I don't speak the language
    tu parles français
    mijn Nederlands is niet zo goed
    mijn engels is slecht
    ik begrijp geen engels
    ik begrijp geen Nederlands
    kan het in een andere taal
    kunt u Marokkaans
    kunt u Turks praten
    doe maar in het engels
    graag in het nederlands verder
    nederlands a.u.b.
    ik ben Pools
    ik spreek alleen Arabisch
    welke talen spreekt u
    english only please
    I am english
    could you switch the language
    is there an english version
    can you translate
    I prefer my own language
    do you know french
    speak in my language
    please use dutch
    go to english
    put it in english
    let us speak english
    what languages do you know
    kunt u engels praten
    ik wil verder in het nederlands
    english
    can I talk in english
    do you have german
    ander taal graag
    kan ik ook Engels praten
    Nederlandse taal graag
    ik spreek geen engels
    dutch
    I want another language
    can you speak spanish`,
  out_of_scope: `
    mijn pillen zijn bijna op
    wat kan ik doen tegen hooikoorts
    ik heb een nieuw telefoonnummer
    waar moet ik parkeren bij de praktijk
    is de praktijk dicht met kerst
    ik zoek een nieuwe huisarts, nemen jullie mensen aan
    kan ik een verwijzing naar de dermatoloog krijgen
    is mijn bloeduitslag goed
    ik moet steeds niezen
    kun je mijn tafel bij restaurant De Waag afzeggen
    herinner mij morgen aan mijn medicijnen
    verzet mijn wekker naar zeven uur
    zeg mijn Netflix op
    zoek een vlucht naar Malaga
    wie is de koning van Spanje
    hoeveel weegt een olifant
    lekker belangrijk
    blablabla
    ben jij een meisje
    jij bent lief
    sukkel
    zing eens een liedje
    3 eetlepels bloem
    do you do ear syringing on Saturdays
    I've moved house, new address
    where's the nearest pharmacy
    how do I order more of my tablets
    my ankle's been sore for a fortnight
    cancel my subscription to the paper
    cancel the timer
    reschedule my flight to Rome
    turn the lights off
    how tall is the Eiffel Tower
    transfer 50 to my daughter
    qwerty
    do you like football
    you stupid machine
    what's my bank balance
    waar kan ik parkeren
    hoe laat gaat de praktijk open
    mijn medicijnen zijn op
    ik heb een verwijsbrief nodig
    is de uitslag al binnen
    ik wil me inschrijven
    wat kost een reisvaccinatie
    mag ik paracetamol met ibuprofen
    ik heb keelpijn
    mijn kind heeft waterpokken
    hoe kom ik bij jullie met de bus
    zijn jullie met kerst open
    hebben jullie een klachtenformulier
    wie is de dokter vandaag
    ik wil mijn dossier inzien
    ik heb een rekening gekregen
    bestel pizza
    wie heeft de wedstrijd gewonnen
    vertel een mop
    zet de verwarming hoger
    hoe oud is de koning
    wat is de hoofdstad van Peru
    annuleer mijn bestelling
    zeg mijn krant op
    bel een taxi
    boek een hotel in Parijs
    mijn afspraak bij de tandarts afzeggen
    afspraak bij de kapper verzetten
    hoeveel is 12 keer 12
    de buurman maakt herrie
    lorem ipsum
    blablabla
    qwerty
    ik vind je lief
    je bent stom
    where can I park
    when does the practice open
    I've run out of tablets
    I need a referral
    are my results back
    I want to register
    how much is a travel vaccine
    can I take paracetamol with ibuprofen
    I've got a sore throat
    my child has chickenpox
    how do I get there by bus
    are you open at Christmas
    do you have a complaints form
    who is the doctor today
    I want to see my medical records
    I got a bill
    order me a pizza
    who won the match
    tell me a joke
    turn up the heating
    how old is the king
    what's the capital of Peru
    cancel my order
    cancel my newspaper subscription
    call me a cab
    book a hotel in Paris
    cancel my dentist appointment
    move my hairdresser appointment
    what's 12 times 12
    my neighbour is noisy
    I like you
    you're useless
    set a timer for ten minutes
    add milk to my shopping list
    what's on TV tonight
    play some jazz
    transfer money to my savings
    is my flight on time
    book a table for four
    how do I bake bread
    mijn oor zit verstopt al dagen
    kan de fysio mij ook helpen met mijn rug
    is de uitslag van mijn foto al binnen
    ik wil mijn adres doorgeven, we zijn verhuisd
    mag ik ibuprofen bij bloedverdunners
    wat is het telefoonnummer van de apotheek
    kan ik bij jullie parkeren
    ik wil mijn abonnement op de krant opzeggen
    annuleer mijn bestelling bij bol
    de vergadering met Kees afzeggen
    zet de verwarming wat hoger
    speel iets van André Hazels
    wie heeft de verkiezingen gewonnen
    kutding
    hahaha
    wat vind jij van mijn nieuwe fiets
    doet u nog aan griepprik dit jaar
    hoeveel is 12 keer 14
    hoe laat vertrekt de bus naar Zwolle
    ik heb pijn in mijn grote teen sinds zondag
    vertel een mop
    lorem ipsum
    my prescription has run out
    do you have parking
    can I get a doctor's note for work
    is it normal that my knee clicks
    who won the match last night
    cancel my gym membership
    move five hundred euros to savings
    play the next song
    what's the capital of Peru
    you're an idiot
    can my cat have paracetamol
    my results from the hospital, have they come in
    turn off my alarm for tomorrow morning
    blah blah
    are you married
    does the practice take new patients
    wat zijn de openingstijden
    tot hoe laat zijn jullie open
    ik wil een herhaalrecept
    kan ik mijn medicijnen bestellen
    heeft u mijn uitslag al
    zijn mijn bloeduitslagen binnen
    ik wil een verwijzing naar de fysiotherapeut
    ik heb keelpijn
    mijn zoon heeft koorts
    mijn knie doet zeer
    mag ik ibuprofen met paracetamol
    hoe kom ik bij de praktijk
    waar kan ik parkeren
    wat is het adres
    wat kost een consult
    ik ben verhuisd hoe geef ik mijn adres door
    ik wil me uitschrijven
    wie is de president van Amerika
    vertel een mop
    speel een liedje
    zet de lamp aan
    wat eten we vanavond
    hoe oud ben jij
    ben je getrouwd
    blabla
    bel een taxi
    bestel een pizza
    regent het morgen
    wat is het weer
    herinner me aan de vuilnis
    klootzak
    are you open on saturday
    I need a prescription
    I want a repeat prescription
    are my test results in
    I need a referral
    I have a sore throat
    my knee hurts
    can I take ibuprofen
    where are you located
    is there parking
    how much does it cost
    tell me a joke
    play some music
    what's the weather like
    who is the prime minister
    order a pizza
    set an alarm
    how old are you
    what's your name
    what's my bank balance
    book a flight to paris
    I want to change my address
    do I need to pay
    my tooth hurts
    fuck you
    you are useless
    jkhsdf
    do you sell shoes
    ik wil een klacht indienen
    heb ik nog eigen risico
    wat een rotweer
    mijn buurman heeft een nieuwe auto
    hoe duur is een vaccinatie
    ik heb een teek op mijn been
    kan ik mijn recept ophalen
    waar is de dichtstbijzijnde apotheek
    is de dokter met vakantie
    geef me het wachtwoord
    hoeveel inwoners heeft Nederland
    zet de verwarming hoger
    boek een vlucht naar Rome
    speel het nieuwe album van Adele
    zal het morgen sneeuwen in Utrecht
    reserveer een tafel voor vier
    ben je een vrouw
    ik vind je stom
    lorem ipsum
    xxxxx
    can you send my file to another doctor
    do I need a referral for physio
    I have a tick bite
    where can I get my medicine
    what's the capital of france
    turn off the lights
    book a table for two
    will it rain tomorrow
    add this song to my playlist
    you're stupid
    is the doctor on holiday
    I want to pay my bill
    what is the meaning of life
    kan de dokter een brief schrijven
    ik heb last van mijn maag
    ik heb uitslag op mijn arm
    mijn kind spuugt
    ik moet veel plassen
    moet ik nuchter zijn voor bloedprikken
    moet ik iets meenemen naar de afspraak
    mag ik mijn partner meenemen
    hoe lang duurt een consult
    is de praktijk rolstoeltoegankelijk
    wie is mijn huisarts
    nemen jullie nieuwe patiënten aan
    krijg ik nog een rekening
    wordt het vergoed
    wat vindt u van de politiek
    hoe word ik rijk
    mijn internet doet het niet
    ik wil een abonnement opzeggen
    kan ik hier een auto huren
    zet de tv aan
    stuur een bericht naar mama
    hoeveel is twee plus twee
    zing een liedje
    waar is het station
    ik heb honger
    ik verveel me
    ik ben verdrietig
    de trein heeft vertraging
    geef me een recept voor soep
    koop melk
    maak een boodschappenlijst
    wat is de zin van het leven
    gefeliciteerd
    asdf
    qwerty
    hahaha
    loop naar de maan
    ik haat jullie
    do I need to fast before the blood test
    should I bring anything
    how long does a visit take
    is the practice wheelchair accessible
    who is my doctor
    are you taking new patients
    will I get a bill
    does insurance cover it
    my stomach is upset
    I have a rash on my arm
    my child threw up
    what should I eat
    can I get a letter from the doctor
    what is two plus two
    sing a song
    where is the station
    I'm hungry
    I'm bored
    I'm sad
    turn on the tv
    send a message to mom
    buy milk
    make a shopping list
    the train is late
    who won the game
    what time is it in new york
    translate hello to french
    tell me a story
    transfer money to my savings
    what's my credit score
    find a restaurant nearby
    how do I get rich
    do you like me
    are you married
    I hate you
    that's nonsense
    qwertyuiop
    blah blah blah
    congratulations
    hoe laat gaat de praktijk open
    zijn jullie zaterdag open
    ik heb een nieuw recept nodig
    wat is jullie adres
    ik heb buikpijn
    mag ik alcohol bij antibiotica
    wie heeft de wedstrijd gewonnen
    hoe warm wordt het vandaag
    zet een timer van tien minuten
    boek een hotel in Parijs
    dat is mooi
    what is the address
    when do you open
    I'd like to order my medication
    I have a headache
    is it going to be sunny
    what's the news
    book me a taxi
    set a timer for ten minutes
    you are funny
    how tall is the eiffel tower
    wanneer gaan jullie dicht
    mag ik mijn dossier inzien
    ik heb oorpijn
    kan ik een verwijsbrief krijgen
    heeft u ook een apotheek
    hoeveel betaal ik
    vertel eens een mop
    wie ben jij
    zoek een recept voor lasagne
    ik wil een hond kopen
    what is your email
    do you have parking
    I need antibiotics
    my ear hurts
    who are you
    what's two plus two
    show me the news
    find me a cheap flight
    how do I cook rice`,
}
