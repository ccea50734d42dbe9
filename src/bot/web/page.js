// @ts-check
import { createComposer } from './composer.js'
import { createEnding } from './ending.js'
import { createFrame } from './frame.js'
import { createIdle } from './idle.js'
import { createMemory } from './memory.js'
import { bringsPortalToken, takePortalToken } from './portal.js'
import { isSure } from './question.js'
import { createSignals } from './signals.js'
import { createSpeaking } from './speaking.js'
import { Talk } from './talk.js'
import { wear } from './theme.js'
import { Transcript } from './transcript.js'
import { tagOf, wordsIn } from './words.js'

/** Good for one conversation, a new one. */
const portal = takePortalToken(location, history)
wear(location.search)
/** Whose page it is, where one address serves several practices. */
const site = new URLSearchParams(location.search).get('site') ?? ''
const memory = createMemory(() => sessionStorage, site)
const words = () => wordsIn(speaking.language())

const speaking = createSpeaking({ button: find('language'), memory, reword, say: (request) => talk.say(request) })

const transcript = new Transcript({
  log: find('log'),
  lines: find('lines'),
  words,
  choose,
  retry: (id) => talk.retry(id),
  save: (activity, line) => talk.saveInCalendar(activity, line),
})

const signals = createSignals({ notice: find('notice'), typing: find('typing'), words })

const frame = createFrame({ close: find('close') })

const idle = createIdle({
  place: find('idle'),
  words,
  stay: () => talk.stay(),
  save: (until) => memory.keep('known', until),
  saved: memory.recall('known'),
})

const box = /** @type {HTMLTextAreaElement} */ (find('text'))
const composer = createComposer({
  form: /** @type {HTMLFormElement} */ (find('composer')),
  text: box,
  button: find('send'),
  limit: find('limit'),
  words,
  locale: () => tagOf(speaking.language()),
  say: (text) => talk.say(text),
  keep: (draft) => memory.keep('draft', draft),
})

const ending = createEnding({ find, words, tell: signals.tell, done: () => transcript.done })

/** It stands in the page, so that nobody waits for it until the conversation has begun. */
const first = JSON.parse(find('lines').dataset.first || '{}')
const talk = new Talk({
  ...{ site, memory, transcript, signals, frame, idle, composer, ending, speaking, first },
})

find('restart').addEventListener('click', async () => {
  if (transcript.hasMine && !(await isSure(find('sure')))) return
  composer.write('')
  talk.startAgain()
})
find('anew').addEventListener('click', () => {
  talk.startAgain()
  find('log').focus()
})
addEventListener('hashchange', () => bringsPortalToken(location.hash) && location.reload())
addEventListener('online', () => talk.wake())
addEventListener('pageshow', () => talk.wake())
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && talk.wake())

speaking.begin()
talk.begin(portal)
// A quick hand has typed before this script was there.
composer.write(memory.recall('draft') || box.value)

/** After a mouse the keyboard comes next; a finger would only call up the keyboard over the text. @param {string} value @param {boolean} byMouse */
function choose(value, byMouse) {
  composer.calm()
  talk.say(value)
  if (byMouse) box.focus()
}

/** The page's own words, in the language that it speaks now. */
function reword() {
  signals.retell()
  idle.reword()
  ending.reword()
  transcript.reword()
  composer.look()
}

/** @param {string} id */
function find(id) {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no #${id}`)
  return found
}
