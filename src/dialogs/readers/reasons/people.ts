// Whom a reason is told of: the speaker, or somebody near. Never "you", a doctor or somebody next door.
import type { Rules } from './grammar.ts'

const dutchKin =
  'man|vrouw|echtgenoot|echtgenote|wederhelft|partner|vriend|vriendin|verloofde|vriendje|vriendinnetje|moeder|mam|mama|ma|moeke|vader|pap|papa|pa|vake|zoon|zoontje|dochter|dochtertje|kind|kindje|zoons|zonen|dochters|kinderen|ouders|jongste|oudste|middelste|kleine|kleintje|baby|peuter|kleuter|puber|tweeling|kleinkind|kleinkinderen|kleinzoon|kleindochter|kleinzoontje|kleindochtertje|achterkleinkind|achterkleinkinderen|broer|broertje|broers|zus|zusje|zuster|zussen|schoonmoeder|schoonvader|schoonouders|schoonzus|schoonzusje|schoonzoon|schoondochter|schoonbroer|schoonfamilie|schoonma|schoonpa|zwager|zwagers|oma|opa|omaatje|opaatje|overgrootmoeder|bomma|bompa|moemoe|vava|tante|nonkel|oom|neef|neefje|nicht|nichtje|nichten|neven|petekind|metekind|pleegkind|pleegzoon|pleegdochter|stiefzoon|stiefdochter|stiefvader|stiefmoeder|bonuszoon|bonusdochter|peetoom|peettante|meter|peter|mantelzorger|familie|gezin|tweelingbroer|tweelingzus'
const englishKin =
  'husband|hubby|wife|missus|spouse|partner|boyfriend|girlfriend|fiance|fiancee|mother|mum|mom|mam|mummy|father|dad|daddy|parents|son|sons|daughter|daughters|kid|kids|child|children|boy|boys|girl|girls|lad|lads|lass|baby|toddler|twins|teenager|eldest|oldest|youngest|grandson|granddaughter|grandson|grandchild|grandchildren|grandkids|grandkid|grandsons|granddaughters|brother|brothers|sister|sisters|aunt|auntie|uncle|cousin|cousins|nephew|niece|gran|nan|nana|grandma|granny|grandad|granddad|grandpa|grandfather|grandmother|family|godson|goddaughter|stepson|stepdaughter|stepmum|stepdad|inlaws'

/** Those near, each as whose something is: "my mum's funeral" reads `mums`. */
const owning = (kin: string) =>
  kin
    .split('|')
    .map((word) => `${word}s`)
    .join('|')

export const people: Rules = {
  my: 'mijn|mn|onze|ons|my|our|mij|me_own',
  kin: `
    ${dutchKin}
    ${englishKin}
    aanstaande|kleine_man|kleine_meid|andere_helft|other_half|middle_one|little_one|in_laws|better_half
    mother|father|brother|sister|son|daughter_in_law
    mother_in_law|father_in_law|brother_in_law|sister_in_law|son_in_law
    great_granddaughter|great_grandson|great_aunt|great_uncle|step_son|step_daughter|step_mother|step_father
    oude|lieve|jongste|oudste|middelste|kleine|dear|poor|old|elderly|eldest|youngest|oldest|little|big|other|jongere|oudere|aangetrouwde|bejaarde {relative}
  `,
  relative: `
    ${dutchKin}
    ${englishKin}
  `,
  kins: `
    ${owning(englishKin)}
    mother|father|brother|sister|son|daughter in laws
    eldest|youngest|oldest|little|big {ownrelative}
    other_halfs|little_ones
  `,
  ownrelative: owning(englishKin),
  /** "De kinderen", "the missus": said without "my". */
  household:
    'de_kinderen|de_kleinkinderen|de_kids|de_kleine|de_kleintjes|de_baby|de_tweeling|de_jongste|de_oudste|de_familie|de_schoonfamilie|de_koters|the_kids|the_children|the_grandchildren|the_grandkids|the_little_one|the_little_ones|the_baby|the_twins|the_family|the_inlaws|the_in_laws|the_wife|the_missus',
  /** Said in haste: "kids ziek". "Man" and "baby" are what one calls others. */
  hasty:
    'zoon|dochter|zoontje|dochtertje|vrouw|moeder|vader|kids|kid|kinderen|kleinkinderen|oma|opa|mama|papa|broer|zus|schoonmoeder|schoonvader|kleinzoon|kleindochter|dochters|husband|wife|son|daughter|mum|mother|father|gran|nan|grandma|grandad|hubby|grandkids|grandson|granddaughter|jongste|oudste|kleine|sister|brother',
  near: `
    {my} {kin}
    {hasty}
    {household}
    {my} {kin} en|and {kin}
  `,
  self: `
    ik|k|wij|we|i|ikzelf
    {my} {kin} en|and ik|i
    ik|k|wij|i|we en|and {my} {kin}
    me and my|the {kin}
    wij allebei|samen|beiden
    we|i both|all|all_of_us|myself
  `,
  who: '{self}|{near}',
  /** Somebody whose wedding or funeral it is. */
  someone: `
    {kin}
    vriend|vriendin|vrienden|kameraad|maat|collega|buurman|buurvrouw|buren|buurmeisje|buurjongen|kennis|baas|leraar|meester|juf|dorpsgenoot|teamgenoot|klasgenoot|oud_collega|schoolvriend|jeugdvriend|jeugdvriendin|huisgenoot
    friend|friends|neighbour|neighbor|colleague|coworker|workmate|mate|boss|teacher|schoolfriend|teammate|housemate|flatmate|co_worker|old_friend|best_friend|good_friend
    goede|beste|oude|dierbare|verre|close|dear|old|good|best|former|former vriend|vriendin|friend|colleague|collega|buurman|buurvrouw|neighbour|kennis
  `,
  ofsomeone: `
    van|of|for|voor {my} {someone}
    van|of|for|voor een|a {someone}
    van|of|for|voor {household}
    van in|binnen? de familie
    in|within de|the|our|onze|my familie|family
  `,
  someones: `
    {my} {kins}
    a|my|our friends|neighbours|colleagues|mates|workmates|cousins|bosss
  `,
}
