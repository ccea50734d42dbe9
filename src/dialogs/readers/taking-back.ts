// What takes an order to cancel back, or makes it something else, where it stands among words that nobody can list.
import { phrases } from './phrases.ts'

/** A contrast; what follows from it may still be the order ("but I'm ill so cancel it"). */
export const contrasts = phrases(`
  but|maar|although|though|hoewel|however|echter
`)

/** Somebody comes; before "so cancel it" that is somebody else. */
export const comes = phrases(`
  comes|komt|coming|langs|going
`)

/** Beside an order these make it somebody else's, a question, a condition, a joke, half of a wish or a change of mind. */
export const takesBack = phrases(`
  if|als|mits|tenzij|unless|only|alleen|provided|indien|zodra|once|until|till|tot|totdat|when|whenever|wanneer|before|voordat|eerst|first|after|nadat|pas|whether|or|otherwise|anders|assuming|suppose|stel
  of niet|nee|toch|zal|moet|kan|mag|ik|u|je|hij|we|wij|het|de|die|dat|verzet|beter
  who|what|where|why|how|which|wat|wie|waar|waarom|welke|hoe|hoezo|waarvoor|whose
  except|behalve|instead|liever|rather|still|unlike
  youre|youve|youd|youll
  free|gratis|charge*|cost|costs|kost|kosten|fee|boete|resort
  you|u|je|jij|jullie|your|yours|uw|jouw|yourself
  want|wants|wanted|wanting|wanna|wil|wilt|willen|wilde|wilden|wou|wish|wishes|like|likes|love|prefer|prefers|need|needs|needed|nodig|hope|hoped|hoping|hoop|hopelijk|wens
  would|should|could|might|may|shall|id|zou|zouden|zal|zullen
  can|kan|kunnen|lukt|able
  say|says|said|saying|told|tell|tells|telling|zei|zeg|zegt|zeiden|zeggen|gezegd|hear|heard|hears|hoor|hoorde|gehoord|ask|asks|asked|asking|vraag|vraagt|vroeg|gevraagd|shout*|yell*|roep*|riep|schreeuw*|wrote|write*|schreef|schrijf*|text|texts|texted|mail*|app|appte|apt|message*|stuur*|sent|reads|leest|las|claim*|beweer*|promis*|beloof*|advise*|adviseer*|suggest*|insist*|keeps|warn*|quote*|citaat|whisper*|fluister*|mean|means|meant|bedoel*|call|calls|called|ring|rings|rang|phone*|bel|belt|belde|noem*
  think|thinks|thought|thinking|believe*|guess*|suppos*|reckon|wonder*|imagine*|doubt*|know|knows|knew|denk*|dacht|geloof*|vermoed*|twijfel*|weet|weten|wist|vind|vinden|vond|snap*|begrijp*|understand*|forget|vergeet|remember*|realis*|figured
  torn|undecided|unsure|hesita*|aarzel*|joke*|joking|kidding|kid|grap*|geintje|grapje|lol|haha*|hihi*|funny|ironic*|laugh*|lach*|serious*|serieus|dare|daag|mad|crazy|gek|stupid|dom|silly|test|testing|pretend*|example|voorbeeld|bijvoorbeeld|theor*|hypothe*|zogenaamd|nonsense|onzin|mistake*|vergis*|wrong|verkeerd*|fout*|misverstand|oops|oeps
  ik|we|wij|wel|gewoon|dan ben|zijn er|erbij
  be there|here|on_time
  ga|gaan wel|gewoon|toch|er|dan|erheen|heen|naartoe
  see|zie|zien|spreek you|u|je|jullie
  suffer*
  come|komen|kom|arriv*|versch*|erbij|aanwezig|present|make_it
  i|im|ill|we|were|be|definitely|of_course|naturally am|are|just|still? coming|going >
  gaat|ga|gaan .. door
  alsnog|passend
  past het|me|mij|ons|alsnog|wel
  toch vrij
  nog niet|steeds
  not .. yet
  still
  over uit
  dubio|minds|decide*|besl*|ambivalent
  nou ja
  goed|prima|fijn zo
  accident*|ongeluk|clicked|pressed|gedrukt|geklikt
  same to
  approv*|catch|understood|aware
  robot*|computer*|machine*|speak*|talk*|praat|praten
  one >
  king|koning|keizer
  must run|leave|hang
  must go >
  hang*|ophang*
  im|were|ben|zijn done|klaar
  gebeuren|happen*
  clear|duidelijk|adamant|words|woorden|voice|stem|sign|letter|brief
  were|mocht i|ik|we|he|she|hij|ze
  on my|our way
  onderweg|wachtkamer|waiting|parking|parkeer*|gewacht|waited
  abonnement|lidmaatschap|membership|krant|netflix|verzekering|insurance|hotel|premie
  confused|drunk|dronken|clue|such|gemaakt|made|mine|mijne|vrouwelijke|female
  im|am|ben|were|zijn|are free|vrij|beschikbaar|available
  de|in war
  have|ive|heb|hebben .. staan|diary|agenda|calendar|time|tijd
  moet|must have? een|a
  soon|long as
  be seen|helped|treated
  see|spreken|zien|spreek
  gezien|geholpen|behandeld worden
  help|hulp|urgent|spoed|dringend|agony
  er|hier|daar|het|dit|dat staat
  er een|twee|drie|eentje
  has|have|had|got|is|are one|two|three|another
  booked|ordered|besteld|geregeld|gereserveerd|reserved|adres|address|melding|notification|reminder*|herinnering*|reclame|mails|emails|spam|wachtlijst
  changed my|it|that|mind
  bedacht|bedenk*|misheard|misunderst*|oneens|disagree*|refuse*|weiger*
  keep*|kept|stay*|remain*|leave|leaving|hold*|stand|attend*|houd*|hou|houden|blijf*|blijv*|bewaar*|behoud*|laat|laten|doorgaan|doorgaat
  move|moved|moving|verzet*|verplaats*|verschui*|wijzig*|change|changing|verander*|resched*|rebook*|book|books|booking|boek*|make|makes|plan*|new|nieuw*|another|ander|andere|anderen|other|others|ook|also|too_please|aswell|as_well|both|allebei|beide|alle|allemaal|everything|every|alles|next|volgende|second|tweede|later|straks|tomorrow_instead|swap*|ruil*
  afspraak|afspraken|appointment*|appt|booking*|subscription|abonnement|order|bestelling|recept|prescription
  cancel*|cancellation|remove*|removing|delete*|deleting|scrap*|afzeg*|afgezegd|annule*|geannuleerd|schrap*|geschrapt|verwijder*|annulering|afzegging|undo|terugdraaien|reverse
  wait*|wacht*|stop*|halt|hang|moment|minute|minuut|seconde|sec|ho|forget|whoa|back|terug|nee|no|nope|nah|never|nooit|not|niet|geen|nothing|niks|niets|nor|neither|dont|none
  care|cares|matter*|mind|schelen|schelt|uitmaakt|uitmaken|whatever|boeit|sake|regret*|spijt|mislead|lie|lying|lieg*|false|untrue|odds|angry|furious|boos|woedend|sue|complain*|klacht_indienen|miss|misses|missing|missen|gemist|lose|losing|kwijt|verlies*
  yours|mine_too|his|hers|theirs
`)

/** These too, even where a word of them belongs to a clause that denies nothing. */
export const clashes = phrases(`
  naar de|een|mijn dokter|huisarts|arts|praktijk
  see|seen|zie a|the|my doctor|gp|nurse|dr
  as it is|was
  yeah right
  going ahead|to_come|to_be_there
  nou ja
`)
