// "I am", "any longer", "will not": said in two words or in one, meant alike.
const pairs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'i am': 'im',
    'we are': 'were',
    'he is': 'hes',
    'she is': 'shes',
    'do not': 'dont',
    'does not': 'doesnt',
    'can not': 'cant',
    'will not': 'wont',
    'could not': 'couldnt',
    'is not': 'isnt',
    'right now': 'now',
    'any more': 'anymore',
    'any longer': 'anymore',
    'after all': 'afterall',
    'able to': 'able',
    'be able': 'able',
    'unable to': 'unable',
    'be unable': 'unable',
    'going to': 'gonna',
    'have to': 'must',
    'got to': 'must',
    'er bij': 'erbij',
    'er uit': 'eruit',
    'er af': 'eraf',
    'dr af': 'eraf',
    'der af': 'eraf',
    'dr uit': 'eruit',
    'der uit': 'eruit',
    'er door': 'erdoor',
    'dr door': 'erdoor',
    'af zeggen': 'afzeggen',
    'af bellen': 'afbellen',
    'af melden': 'afmelden',
    'weg halen': 'weghalen',
    'weg gooien': 'weggooien',
    'door halen': 'doorhalen',
    'door strepen': 'doorstrepen',
  }),
)
const singles: ReadonlyMap<string, string> = new Map([
  ['cannot', 'cant'],
  ['gotta', 'must'],
  ['nie', 'niet'],
])

/** The words with pairs that are often one word written as one ("any more" is "anymore"), and short forms of one word alike. */
export function contract(words: readonly string[]): readonly string[] {
  const out: string[] = []
  for (const word of words) {
    const said = singles.get(word) ?? word
    const pair = pairs.get(`${out.at(-1)} ${said}`)
    if (pair) out.pop()
    out.push(pair ?? said)
  }
  return out
}
