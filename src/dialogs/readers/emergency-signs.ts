// Signs that are alarming in company: a fever in a baby, a rash that stays under a glass, a low sugar in somebody who
// rambles. Each kind of sign is a list of lay words in both languages; `alarming` says which kinds make an alarm together.
// After the urgent complaints of Dutch GP triage (NHG-Triagewijzer).
import { bookOf, type Phrase, phrases } from './phrases.ts'

const kinds = {
  young: `
    baby|babytje|babys|kleintje|zuigeling|pasgeboren*|newborn|infant|tweeling|dreumes
    een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|1|2|3|4|5|6|7|8|9|10|11|12|one|two|three|four|five|six|seven|eight|couple|paar weken|weekjes|maand|maanden|maandjes|weeks|week|months|month|dagen|days old|oud?`,
  child: `
    kind|kindje|kinderen|peuter|kleuter|zoon|zoontje|dochter|dochtertje|kleine|kleinkind|kleinzoon|kleindochter|jongetje|meisje|child|toddler|son|daughter|kid|boy|girl|grandson|granddaughter|he|she|hes|shes|hij|ze|zij`,
  fever: `
    koorts|koortsig|fever|feverish|temperature|temperatuur|verhoging|38*|39*|40*|41*|102|103|104|105|gloeit|gloeiend|burning_up|hot_to_touch`,
  dull: `
    suf|sloom|slaperig|slap|slapjes|drowsy|sleepy|lethargic|floppy|limp|listless|unresponsive|hangerig_en|lusteloos|versuft|groggy|kreunt|kreunen|grunting|moaning|ijlt|ijlen|ijl|delirious|hallucin*
    niet|nauwelijks|amper|moeilijk|hard|hardly|not .. wakker|wake|waking|reageert|reageren|responding|alert`,
  refuses: `
    drinkt|drinken|eet|plast|plasluier|drinking|drink|feeding|feed|eating|nappies|diapers ... niet|geen|nauwelijks|not|amper|slecht
    niet|geen|nauwelijks|not|wont|isnt|hasnt|refuses|refusing|weigert|stopped|amper|zonder .. drinkt|drinken|eten|plassen|plasluier|luier|fles|borst|feed|feeding|drink|drinking|bottle|nappy|diaper|wee`,
  confused: `
    verward*|wartaal|warrig|confused|confusion|disorient*|gedesorienteerd|onzin|rubbish|nonsense|gibberish|brabbelt|lalt
    in de war|warre
    not|isnt|doesnt|niet|geen|stopped|nergens .. making_sense|make_sense|makes_sense|sense|touw|zinnigs
    weet|know|knows .. niet|not .. waar|wie|where|who
    doesnt|dont|niet know|weten .. where|who|waar|wie
    herkent .. niet
    doet|doing|acting|gedraagt .. raar|vreemd|strange|weird|odd|zich`,
  shaky: `
    trilt|trillen|tril|trillerig|beeft|beef|beven|shaking|shaky|trembling|zweet|zweten|zweterig|klam|sweating|sweaty|clammy|bleek|pale|wazig|blurry|duizelig|dizzy|flauw*|faint*|zwak|weak|misselijk
    nauwelijks|amper|bijna_niet|niet|hardly|barely|cant|cannot|can_barely .. staan|lopen|praten|typen|stand|walk|talk|type|speak|denken|think|focus`,
  sugar: `
    suiker|suikers|bloedsuiker|bloedsuikers|bloedglucose|glucose|suikerwaarde|sugar|sugars|diabet*|suikerpatient|suikerziekte|insuline|insulin`,
  sugarlow: `
    suiker|suikers|bloedsuiker|glucose|suikerwaarde|sugar|sugars is|was|zit|staat|staan|gezakt|zakt|dropped|drops|at|of|reads|reading|meet|gemeten|maar|only|down|nog|op|naar|to .. 0|1|2|3|0.*|1.*|2.*|3.*|een|twee|one|two|25|26|27|28|29|30|31|32|33|34|35|dertig|thirty
    suiker|suikers|bloedsuiker|glucose|sugar .. laag|low|crashing|crashed|zakt|keldert|dropping|hoog|high|te_meten|unreadable`,
  rash: `
    vlek*|uitslag|puntjes|stipjes|stippen|stippeltjes|bultjes|huiduitslag|rash|spots|blotches|purple|paars|paarse`,
  staysput: `
    niet|not|doesnt|dont|wont|isnt|arent|blijft|blijven|stays|stay ... weg*|verdwijn*|verdwen*|wit|bleek|fade*|fading|disappear*|blanch*|vanish*|pressed|press|drukt|druk|glas|glass|away
    glas|glass ... niet|not|doesnt|dont|wont|blijft|blijven|stay|stays|still`,
  stiffneck: `
    nek|neck .. stijf|stiff|vast|buigen|bend|move|bewegen|rigid
    stijve|stiff|rigid nek|neck
    kin|chin .. borst|chest
    nekstijf*`,
  headache: `
    hoofdpijn|headache|headaches|koppijn|migraine|kopzeer|lichtschuw
    hoofd|head|kop .. pijn|hurts|zeer|ontploft|knalt|barst|splijt|bonkt|exploding|explode|bursting|splitting|pounding|pain
    light .. hurts|bright
    licht .. verdraagt|verdragen|pijn`,
  worstever: `
    nog_nooit|nooit_eerder|ooit|never_had|never_felt|ever|worst|ergste|ontploft|exploding|explode|explodes|donderslag|thunderclap|bliksemslag
    ontploff*|splijt*
    zo|so erg|hevig|bad|erge nog|ooit|ever`,
  vomiting: `
    braakt|braken|overgeven|overgegeven|spuugt|spugen|gespuugd|kotst|kotsen|vomit*|puking|puked|throwing_up|being_sick|geeft_over|been_sick`,
  pregnant: `
    zwanger*|pregnan*|weken_zwanger|hoogzwanger|zwangerschap|weeks_along|in_verwachting|expecting|uitgerekend|due_date`,
  pregnantbad: `
    bloed*|bleed*|blood|krampen|cramps|cramping|buikpijn|weeen|contractions|vruchtwater|waters|gevallen|fell|fallen|aangereden|sterretjes|vlekken_zien|flashes|flauwgevallen|fainted|bandgevoel|hevige|severe|vaginaal|spotting|helderrood
    hoofdpijn ... sterretjes|wazig|zien|hoge|bloeddruk
    headache ... vision|stars|pressure|seeing`,
  unborn: `baby|babytje|kindje|kind|zwanger|pregnant|weken|weeks|buik|foetus|bump`,
  movement: `
    bewegen|beweegt|bewogen|beweging|bewegingen|schopt|schoppen|geschopt|moving|moved|move|moves|movement|movements|kick|kicks|kicking|kicked|voel|gevoeld|felt|feel|feeling|leven|geen_beweging|geen_bewegingen|no_movement|no_movements`,
  none: `niet|niks|niets|minder|geen|nauwelijks|not|no|stopped|gestopt|less|hardly|havent|hasnt|cant|cannot|stil|barely|fewer`,
  feelsbaby: `
    voel|gevoeld|felt|feel|feeling .. baby|kindje|baby_bewegen|her_move|him_move
    baby|kindje .. bewegen|beweegt|bewogen|schopt|schoppen|geschopt|moving|moved|move|moves|kick|kicks|kicking|kicked`,
  chemical: `gootsteen*|afwas*|wc_reiniger|toiletreiniger|wc_eend|allesreiniger|soda|kwik|mercury|verf|paint|lijm|glue|parfum|perfume|nagellakremover|handgel|sanitizer|tobacco|tabak|nicotine|vape|liquid|sigaret|cigarette|batterij|knoopcel|battery|magneet|magnet|cleaner|washing_up|tablet_vaatwasser
    
    bleek*|bleach|chloor*|chlorine|loog|zuur|zoutzuur|zwavelzuur|acid|ontstopper|gootsteenontstopper|caustic|ammoniak|ammonia|terpentine|thinner|cement|kalk|lye|drain_cleaner|oven_cleaner|oven_reiniger|ovenreiniger|schoonmaak*|cleaning*|chemical*|chemisch*|chemicalien|bijtend*|wasmiddel*|vaatwas*|detergent|antivries|antifreeze|petrol|benzine|lampolie|secondelijm|superglue|pepper_spray|pepperspray|peperspray`,
  exposed: `gesnoept|gegeten|geproefd|gelikt|licked|ate|eaten|tasted|opgegeten|opgedronken|binnen|ingenomen|naar_binnen
    
    oog|ogen|eye|eyes|gezicht|face|huid|skin|mond|mouth|tong|gespat|splash*|sprayed|spoten|gedronken|drank|drunk|ingeslikt|swallowed|ingeademd|inhaled|binnengekregen|slok|sip`,
  current: `
    stroom|stroomstoot|stroomschok|stopcontact|hoogspanning|bliksem|lightning|electric*|elektri*|socket|mains|schrikdraad`,
  struck: `
    gekregen|kreeg|krijgt|getroffen|geraakt|geslagen|struck|hit|got|schok|shock|shocked|vast|aangeraakt|touched|zapped|jolt`,
  wheeze: `
    inhaler|inhalers|puffer|puffers|pufje|pufjes|puf|inhalator|ventolin|salbutamol|astma*|asthma*|copd|vernevelaar|nebuliser|nebulizer`,
  wheezebad: `
    niet|geen|not|isnt|doesnt|no|wont ... helpt|helpen|werkt|werken|helping|help|working|work|works|effect|leeg|enough
    praten|spreken|talk|speak|zinnen|sentence|sentences|erger|worse|aanval|attack`,
  fire: `
    vuur|vlam|vlammen|fire|flames|bbq|barbecue|frituur*|frying|oven|kachel|stove|kampvuur|bonfire|campfire|explosie|explosion|vuurwerk|firework*|stoom|steam|gloeiend*|boiling|kokend*|heet_water|hot_water|hete|hot_oil|strijkijzer|kettle|waterkoker|uitlaat|chemisch`,
  burnt: `
    verbrand*|brandwond*|burn|burns|burned|burnt|scald*|blaren|blisters`,
  bodyparts: `
    arm|armen|been|benen|hand|handen|gezicht|borst|rug|buik|hals|hoofd|voet|voeten|lichaam|lijf|kruis|arms|leg|legs|hands|face|chest|back|belly|neck|head|foot|feet|body|skin|groin`,
  badly: `
    helemaal|hele|heel|erg|ernstig|zwaar|vreselijk|grote|groot|diep|diepe|whole|all|badly|bad|severe|severely|serious|seriously|big|large|deep|awful|wegvalt|loskomt|vel|open`,
  balls: `
    bal|ballen|teelbal|teelballen|zaadbal|zaadballen|testikel|testikels|testicle|testicles|ball|balls|scrotum|balzak|nut|nuts`,
  painful: `
    pijn|pijnlijk|zeer|gedraaid|dik|opgezwollen|gezwollen|zwelling|blauw|pain|painful|hurts|swollen|twisted|agony|killing|aching|sore`,
  belly: `
    buik|onderbuik|bovenbuik|maag|blindedarm|belly|stomach|abdomen|abdominal|tummy|appendix`,
  bellybad: `
    plank|plankhard|keihard|bretthart|steenhard|rigid|rock_hard|ondraaglijk*|krimp*|kromp|dubbelgeklapt|kronkel*|schreeuw*|gil*|doubled_over|doubled|screaming|writhing|excruciating|unbearable|agony|knapte|knapt|gesprongen|ruptured|burst|scheurt|scheurend*|tearing|flauw*|faint*|zwart|bloed*|blood
    rechtop|rechtuit|stand|lopen|walk|straight .. niet|niet_meer
    niet|cant|cannot|not .. rechtop|stilliggen|lopen|walk|stand|move|straighten`,
  drugs: `
    xtc|ecstasy|mdma|ghb|cocaine|coke|heroine|heroin|fentanyl|ketamine|ket|drugs|crack|lsd|paddos|spacecake|edible|edibles|speed|lachgas|pillen|alcohol|wodka|vodka|drunk|dronken`,
  drugsbad: `
    overdos*|bewusteloos|reageert|responding|respond|trilt|shaking|schokt|hart|heart|benauwd|breathing|ademt|wakker|wake|blauw|blue|schuim|foaming|bijgekomen|bijkomen|out_cold|paniek|hallucin*|weg|slap`,
  bite: `gebeten|bit|bitten|beet|bite|gebete|aangevallen|attacked`,
  beast: `slang|adder|snake|viper|hond|dog|pitbull|vleermuis|bat|aap|rat`,
  bitebad: `gezicht|face|hals|keel|throat|neck|bloed*|bleed*|blood|diep|deep|slang|adder|snake|viper|vleermuis|bat|kind|baby|child`,
  overheated: `
    zonnesteek|hitteberoerte|hitteslag|hittesteek|oververhit|heatstroke|sunstroke|overheated|onderkoel*|hypotherm*
    heat|sun stroke
    hele_dag|uren in de zon
    hot car
    hete auto`,
  heatbad: `
    suf|verward|confused|braakt|vomit*|overgeven|flauw*|faint*|duizelig|dizzy|niet|not|trilt|koorts|fever|drowsy|hoofdpijn|raar|zonnesteek|hitteberoerte|hitteslag|hittesteek|heatstroke|sunstroke|onderkoel*|hypotherm*|stroke|auto|car`,
  limbs: `
    been|benen|arm|armen|voet|voeten|enkel|pols|knie|elleboog|schouder|vinger|vingers|heup|leg|legs|arms|foot|feet|ankle|wrist|knee|elbow|shoulder|finger|fingers|hip|bot|bone|nek|rug|neck|back`,
  crooked: `
    verkeerde|rare|vreemde|gekke|onnatuurlijke|andere kant|hoek|stand
    wrong|funny|odd|weird|strange|unnatural way|angle|direction|position
    dwars|uit_de_kom|verbrijzeld|geknakt|afgeknapt|crushed|bent|twisted|shattered|dislocated|bekneld|geplet|trapped|snapped
    krom|scheef
    gebroken|broken|brak|broke|fractured`,
  fall: `gevallen|viel|valt|gestruikeld|uitgegleden|fell|fallen|slipped|tripped|val|fall|crash*|crash|gecrasht|botsing|geklapt|klap|ongeluk|accident`,
  notup: `
    niet|nauwelijks|amper|kan_niet|cant|cannot|not|unable|isnt|wont ... opstaan|op|overeind|staan|lopen|bewegen|belasten|up|stand|walk|move|moving`,
  threat: `
    mes|knife|gun|wapen|pistool|geweer|bijl|axe|machete|hamer`,
  threatened: `
    bedreigt|bedreigd|dreigt|threaten*|zwaait|steekt|gestoken|waving|attacks|attacking|aanvalt|iedereen|vermoord*|kill|keel|throat|myself|mezelf|mijzelf|zichzelf|himself|herself|use_it`,
  inhales: `gas|gaslek|gaslucht|koolmonoxide|co|comelder|rook|smoke|dampen|fumes|monoxide`,
  inhalesbad: `ruik|ruiken|lek|lekt|smell|leak|leaking|ingeademd|inhaled|melder|alarm|binnengekregen|hoofdpijn|misselijk|dizzy|duizelig|headache|sick|unconscious|flauw*`,
  mushrooms: `paddenstoel*|paddestoel*|mushroom*|bessen|berries|plant|planten|vingerhoedskruid|taxus`,
  eaten: `gegeten|opgegeten|at|ate|eaten|giftig*|poison*|doorgeslikt|swallowed|ingeslikt`,
  looksdead: `lijkbleek|lijkwit|spierwit|grauw|asgrauw|asgrijs|krijtwit|grijs|grey|ashen|deathly|ghostly|bleek|pale|wit`,
  person: `neef|neefje|nicht|nichtje|oom|tante|nephew|niece|uncle|aunt|cousin|papa|mama|dad|daddy|mummy|grandma|granny|gran|nan|grandpa|grandad|stranger|woman|lady|baby|kindje|kleinkind|kid|toddler|peuter|kleuter|meisje|jongen|boy|girl|wife|zus|broer|sister|brother|neighbour|neighbor|buurman|buurvrouw|collega|colleague|friend|someone|iemand|hij|ze|zij|man|vrouw|moeder|vader|opa|oma|kind|zoon|dochter|he|she|hes|shes|husband|wife|mother|father|mum|mom|dad|son|daughter|partner|vriend|vriendin`,
  goesoff: `
    valt|viel|zakt|zakte|raakt|ging|gaat ... weg|onderuit|flauw|out
    weggevallen|weggezakt|wegvallen|wegzakken|wegdraait|onderuit|in_and_out
    out cold
    keels|keeled over
    buiten westen|zinnen
    knocked out`,
  foams: `schuim*|foam*|froth*|kwijl*|twitch*|jerking|thrashing|spartel*|verkramp*|stijf_als|schokkend*`,
  mouth: `mond|mouth|bek|lippen|arms|armen|benen|legs|lichaam|body|hele`,
  device: `pacemaker|icd|defibrillator|aed`,
  deviceoff: `schok|schokken|afgegaan|shock|shocked|shocks|piept|went_off|gaat_af|fired|beeping`,
  padsoaked: `maandverband|tampon|tampons|verband|pad|pads|handdoek|towel|towels|bandage|luier|doek`,
  soaked: `uur|hour|doorweekt|vol|soaked|soaking|through|doorheen|doorgebloed|bloed*|blood|lekt|stopt|stelpen`,
  water: `vijver|sloot|zwembad|badje|bad|kanaal|rivier|gracht|zee|meer|water|plas|put|pond|pool|bath|bathtub|canal|river|lake|sea|ditch|well`,
  inwater: `gevallen|viel|valt|onder|fell|fallen|fall|under|verdronken|drown*|drijft|floating|gezonken|kopje_onder|sank`,
  medicine: `oxazepam|diazepam|valium|temazepam|lorazepam|alprazolam|xanax|zolpidem|zopiclon|paracetamol*|panadol|tylenol|ibuprofen*|nurofen|naproxen|diclofenac|aspirin*|tramadol*|oxy*|morfine|morphine|codeine|codein|fentanyl|methadon*|ritalin|concerta|lithium|metoprolol|bisoprolol|digoxine|amitriptyline|sertraline|citalopram|fluoxetine|prozac|quetiapine|seroquel|haldol|metformine|metformin|insuline|insulin|antidepress*|slaap*|sleeping|pijnstiller*|painkiller*|pil|pillen|pill|pills|tablet|tablets|tabletten|medicijn*|medicatie|medication|medicine|meds|bloedverdunner*|warfarin|benzo*|capsules|vitamines|ijzertabletten|eenheden|units`,
  toomuch: `8|9|10|11|12|13|14|15|16|18|20|24|25|28|30|32|35|36|40|50|60|70|80|90|100|acht|negen|tien|vijftien|twintig|dertig|veertig|vijftig|tientallen|handvol|handje|handful|handfuls|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|dozens|loads|lots|bunch|heap|hele|whole|entire|alle|all|allemaal|strip|strips|doos|doosje|pot|potje|bottle|packet|box|teveel|veel|many|much|dubbele|double|driedubbele|triple|overdosis|verkeerde|wrong|andermans`,
  taken: `genomen|ingenomen|geslikt|slikte|gespoten|ingespoten|gegeven|gegeten|opgegeten|doorgeslikt|ingeslikt|took|taken|swallowed|eaten|ate|injected|had|downed|necked|binnen`,
  allergy: `allergisch*|allergie*|allergic|allergy|allergies|anafyla*`,
  stung: `gestoken|gebeten|gegeten|binnengekregen|gehad_net|stung|bitten|eaten|ate|sting|steek|prik_van|wespensteek|bijensteek|noten_gegeten`,
  reacts: `duizelig|dizzy|benauwd*|zwelt|zwellen|gezwollen|opgezwollen|opgezet|dik|dikke|swelling|swollen|swelled|puffy|galbulten|hives|bulten|faint*|flauw*|misselijk|braakt|vomiting|jeukt_overal|rood_overal|itching_all|keel|throat|tong|tongue|lippen|lips|ademt|adem|breath*|bleek|pale|klam|clammy`,
  insect: `wesp|wespen|bij|bijen|hoornaar|hommel|wasp|bee|hornet|pinda*|noten|notenallergie|peanut*|nuts|schaaldieren|garnalen|shellfish|prawns|penicilline|penicillin|antibiotic*|antibiotica`,
  sight: `
    zie|ziet|zien|zicht|see|vision|sight|blind|oog|ogen|eye|eyes`,
  sightgone: `
    zie|ziet|zien|kan|kon|see|cant ... niks|niets|nothing|zwart|black|weg|gone|anything .. zien|see|oog|ogen|eye|eyes
    niks|niets|nothing|niet .. meer|zien|see .. oog|eye|zien
    blind|zwart_voor|gordijn|curtain|half_weg
    lost .. vision|sight|eye
    zicht|vision|sight .. weg|kwijt|gone|lost|black`,
  sudden: `ineens|opeens|plots|plotseling|sinds_net|vanmorgen|vanochtend|vanmiddag|zojuist|net|vannacht|zonet|nu|suddenly|sudden|just|now|woke|morning|minutes|minuten|uur|hour|out_of_nowhere|right_now|all_of_a_sudden|today|vandaag|tonight`,
  speech: `praat|praten|spreekt|spreken|woorden|woord|zinnen|tong|uitspreken|talk|talks|talking|speak|speaks|speaking|speech|words|word|sentences|tongue`,
  speechbad: `
    raar|vreemd|onduidelijk|wartaal|dubbele|scheef|lallend|lalt|brabbelt|jumbled|mixed|slurr*|garbled|weird|strange|funny|nonsense|gibberish|mumbling|scrambled|onverstaanbaar|unintelligible|wrong_words|verkeerde_woorden|slepend|moeizaam
    door|uit elkaar|mekaar
    niet|niks|geen|cant|cannot|wont|not|nauwelijks .. woorden|woord|uitbrengen|words|speech|sentence
    cant|cannot|kan .. get|krijg .. words|out|uit
    come|coming|comes out wrong|all|funny`,
  face: `gezicht|mond|mondhoek|mondhoeken|lip|wang|oogleden|ooglid|lach|glimlach|face|mouth|mouths|lip|cheek|smile|eyelid|kant`,
  lopsided: `scheef|scheve|hangt|hangen|hangend|afgezakt|verlamd|verzakt|droop*|drooped|sag*|sagging|lopsided|crooked|uneven|slack|down_on_one_side|one_side|een_kant|numb|gevoelloos|doof`,
  drops: `
    laat|liet|laten|valt|valt_alles ... vallen|uit_haar_hand|uit_zijn_hand
    drops|dropping|dropped .. everything|things|cup|it|stuff
    arm|been|hand|leg|kant|zijde|side .. slap|lam|krachteloos|kracht|verlamd|weak|heavy|numb|zwaar|tintelt|doof|gevoelloos|niet|useless|tingling|dead|optillen|lift|omhoog
    cant|cannot|kan|wont .. lift|raise|optillen|omhoog|tillen`,
  chest: `borst|borstkas|borstbeen|borstbeen|chest|breastbone|ribcage|hartstreek|ches`,
  pressing: `zit|zitten|staat|olifant|gewicht|steen|band|strak|zwaar|knijpt|drukt|sitting|sat|standing|elephant|weight|brick|band|vice|squeez*|pressing|crush*|heavy|tight*|burning|brandt|branderig|pijn|pain|hurts|steken|stabbing|klem|knellend|scherp`,
  collapse: `
    zak|zakt|zakte|zakken|stort|stortte|valt|viel|val|ging|gaat|klapt|klapte ... elkaar|mekaar|grond|vloer|onderuit|neer|voorover
    drop|drops|dropped|dropping|falls|falling .. floor|ground|down|over
    in elkaar|mekaar zakt|gezakt|gestort|gevallen|zakken|storten
    went|gone|goes|dropped|crumpled|slumped|hit|going ... down|floor|ground|limp|over|out|chair
    slumped|crumpled|buckled`,
  selfwords: `mezelf|mijzelf|me_eigen|myself|himself|herself|zichzelf|zich|themselves|meself`,
  harm: `hang*|kill*|ophang*|opgehangen|verhang*|snij*|sneed|gesneden|cut|cuts|cutting|verdrink*|drown*|shoot*|shot|schiet*|steek|steken|stab*|burn*|verwond*|hurt*|harm*|vergas*|poison*|aandoen|vermoord*|doden|doodmaken|stang*|strangl*|wurg*|jump*|iets_aan|wat_aan|overdos*`,
  hot: `kokend*|heet|hete|gloeiend*|boiling|scalding|hot|kettle|waterkoker|frituur*|thee|koffie|soep|tea|coffee|soup|steam|stoom|pan|iron|strijkijzer|jus|gravy|vet|olie|oil`,
  spilt: `over|heen|gemorst|gegooid|omgevallen|gevallen|spilled|spilt|poured|tipped|knocked|splashed|pulled|getrokken|verbrand*|burn*|went|op_zich|onto|all_over|scald*`,
  victim: `baby|babytje|kind|kindje|peuter|zoontje|dochtertje|zoon|dochter|kleine|child|toddler|kid|son|daughter|arm|armen|been|benen|gezicht|borst|buik|rug|hand|handen|face|chest|legs|leg|hands|belly|back|himself|herself|myself|zich|lap|schoot|him|her`,
  colour: `paars|blauw|grauw|grijs|purple|blue|grey|gray|ashen|lijkbleek|blueish|bluish|purplish|blauwig`,
  turns: `wordt|werd|loopt|ziet|kleurt|gaat|is|turning|turned|going|gone|goes|went|turns|looks|looking|getting|lips|lippen|mond|mouth|gezicht|face`,
  breathing: `ademen|ademt|ademhaling|ademhalen|ademhaald|ademd|adempauze*|breathing|breathe|breathes|breaths|brething|breething|breating|brethe|brreathing`,
  laboured: `bad|badly|slecht|slechter|moeilijk|moeilijker|moeizaam|zwaar|hard|harder|difficult|difficulty|trouble|funny|raar|vreemd|oppervlakkig|shallow|snel|fast|rapid|wheez*|piep*|stop|stops|stopt|stopped|erg|niet|geen|amper|nauwelijks|bijna|not|cant|cannot|hardly|barely|struggl*|worse|erger|pauze*|pauses|strange|odd|weird|noisy|rattl*|reutel*|rochel*|gurgl*|labored|laboured|problem|problems|moeite|no|unable|benauwd|kan`,
  gasps: `hap|hapt|happen|happend|snak|snakt|snakken|gasp|gasps|gasping|hijg|hijgt|hijgen|fight|fighting|panting|naar_lucht`,
  air: `adem|lucht|zuurstof|air|breath|oxygen`,
  glass: `glas|glass|tumbler`,
} as const satisfies Readonly<Record<string, string>>

/** A kind of sign. */
export type Sign = keyof typeof kinds

const kindOf = new Map<Phrase, Sign>()
const all = Object.entries(kinds).flatMap(([kind, lines]) => {
  const own = phrases(lines)
  for (const phrase of own) kindOf.set(phrase, kind as Sign)
  return own
})

/** Every phrase of every kind. */
export const signPhrases: readonly Phrase[] = all

/** The book of all signs. */
export const signBook = bookOf(all)

/** The kind that a phrase of the book belongs to. */
export function signOf(phrase: Phrase): Sign | undefined {
  return kindOf.get(phrase)
}

/** Kinds that make an alarm when one person has all of them. */
export const alarming: readonly (readonly Sign[])[] = [
  ['rash', 'glass'],
  ['water', 'inwater', 'young'],
  ['water', 'inwater', 'child'],
  ['water', 'inwater', 'person'],
  ['medicine', 'toomuch', 'taken'],
  ['allergy', 'stung'],
  ['insect', 'stung', 'reacts'],
  ['allergy', 'reacts'],
  ['sight', 'sightgone', 'sudden'],
  ['speech', 'speechbad', 'sudden'],
  ['speech', 'speechbad', 'person'],
  ['face', 'lopsided', 'sudden'],
  ['face', 'lopsided', 'speech'],
  ['face', 'lopsided', 'person'],
  ['drops', 'sudden'],
  ['drops', 'speechbad'],
  ['drops', 'lopsided'],
  ['chest', 'pressing'],
  ['collapse', 'person'],
  ['selfwords', 'harm'],
  ['hot', 'spilt', 'victim'],
  ['colour', 'turns', 'person'],
  ['colour', 'turns', 'young'],
  ['colour', 'turns', 'child'],
  ['breathing', 'laboured'],
  ['gasps', 'air'],
  ['young', 'fever'],
  ['young', 'dull'],
  ['young', 'refuses'],
  ['child', 'fever', 'refuses'],
  ['fever', 'dull'],
  ['fever', 'confused'],
  ['fever', 'stiffneck'],
  ['fever', 'rash', 'staysput'],
  ['rash', 'staysput', 'dull'],
  ['rash', 'staysput', 'child', 'vomiting'],
  ['stiffneck', 'headache'],
  ['stiffneck', 'vomiting'],
  ['stiffneck', 'rash'],
  ['headache', 'worstever'],
  ['headache', 'confused'],
  ['sugarlow'],
  ['sugar', 'confused'],
  ['sugar', 'shaky'],
  ['sugar', 'goesoff'],
  ['sugar', 'dull'],
  ['pregnant', 'pregnantbad'],
  ['unborn', 'feelsbaby', 'none'],
  ['pregnant', 'movement', 'none'],
  ['chemical', 'exposed'],
  ['current', 'struck'],
  ['wheeze', 'wheezebad'],
  ['fire', 'burnt'],
  ['burnt', 'bodyparts', 'badly'],
  ['balls', 'painful'],
  ['belly', 'bellybad'],
  ['drugs', 'drugsbad', 'person'],
  ['bite', 'beast', 'bitebad'],
  ['overheated', 'heatbad'],
  ['limbs', 'crooked', 'fall'],
  ['fall', 'notup'],
  ['threat', 'threatened'],
  ['inhales', 'inhalesbad'],
  ['mushrooms', 'eaten'],
  ['looksdead', 'goesoff'],
  ['person', 'goesoff'],
  ['looksdead', 'shaky', 'person'],
  ['foams', 'mouth', 'person'],
  ['device', 'deviceoff'],
  ['padsoaked', 'soaked'],
]
