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
    get rid of my appointment`,
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
    how's my day looking tomorrow`,
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
    when am I due`,
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
    new appointment`,
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
    somebody real please`,
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
    read that back to me`,
  stop: `
    stop
    stoppen
    ik wil stoppen
    doei
    tot ziens
    dag
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
    abort`,
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
    what questions can I ask`,
  greeting: `
    hallo
    hoi
    goedemorgen
    goedemiddag
    goedenavond
    dag
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
    goedendag`,
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
    sprechen sie deutsch`,
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
    heb ik nog eigen risico`,
}
