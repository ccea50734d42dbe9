// How people say what they want: our own sentences, for telling a wish that no rule knows by its likeness to these.
import type { Intent } from './intents.ts'

/** Sentences by the intent they express, one on a line. */
export const examples: Partial<Readonly<Record<Intent, string>>> = {
  cancel_appointment: `
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
    hoe zeg ik een afspraak af
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
    wanneer is mijn afspraak
    wanneer is mijn volgende afspraak
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
    ik heb het niet verstaan
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
    what are your opening hours
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
