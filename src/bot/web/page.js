// @ts-check
import { idOf } from './activity.js'
import { createComposer } from './composer.js'
import { DirectLine } from './direct-line.js'
import { createEnding } from './ending.js'
import { createFrame } from './frame.js'
import { createIdle } from './idle.js'
import { createMemory } from './memory.js'
import { bringsPortalToken, takePortalToken } from './portal.js'
import { isSure } from './question.js'
import { download } from './share.js'
import { createSignals } from './signals.js'
import { wear } from './theme.js'
import { Transcript } from './transcript.js'
import { putWords } from './wording.js'
import { firstLanguage, nameOf, requestFor, tagOf, wordsIn } from './words.js'

/** @typedef {import('./activity.js').Language} Language */

/** Good for one conversation, a new one. */
const portal = takePortalToken(location, history)
wear(location.search)
/** Whose page it is, where one address serves several practices. */
const site = new URLSearchParams(location.search).get('site') ?? ''
/** The languages of the practice. */
const offered = document.documentElement.dataset.languages?.split(' ') ?? ['nl', 'en']
const memory = createMemory(() => sessionStorage, site)
/** Kept for the next visit: the language, which says nothing of the patient. */
const lasting = createMemory(() => localStorage, '')
/** @type {Language} */
let language =
  memory.recall('language') ?? firstLanguage(location.search, navigator.languages, lasting.recall('language'), offered)
/** The language the patient asked for and the bot does not speak yet. @type {Language | undefined} */
let asked
/** @type {DirectLine} */
let line

const transcript = new Transcript({
  log: find('log'),
  lines: find('lines'),
  words: () => wordsIn(language),
  choose,
  retry: (id) => line.retry(id),
  save: saveInCalendar,
})

const signals = createSignals({ notice: find('notice'), typing: find('typing'), words: () => wordsIn(language) })

const frame = createFrame({ close: find('close') })

const idle = createIdle({
  place: find('idle'),
  words: () => wordsIn(language),
  stay: () => line.tell('webchat/here'),
  save: (until) => memory.keep('known', until),
  saved: memory.recall('known'),
})

const composer = createComposer({
  form: /** @type {HTMLFormElement} */ (find('composer')),
  text: /** @type {HTMLTextAreaElement} */ (find('text')),
  button: find('send'),
  limit: find('limit'),
  words: () => wordsIn(language),
  locale: () => tagOf(language),
  say,
  keep: (draft) => memory.keep('draft', draft),
})

const ending = createEnding({ find, words: () => wordsIn(language), tell: signals.tell, done: () => transcript.done })

find('restart').addEventListener('click', async () => {
  if (transcript.hasMine && !(await isSure(find('sure')))) return
  composer.write('')
  startAgain()
})
find('anew').addEventListener('click', () => {
  startAgain()
  find('log').focus()
})
find('language').addEventListener('click', switchLanguage)
addEventListener('hashchange', () => bringsPortalToken(location.hash) && location.reload())
addEventListener('online', wake)
addEventListener('pageshow', wake)
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && wake())

if (portal) forget()
converse(portal)
speak(language)
composer.write(memory.recall('draft') ?? '')

function wake() {
  line.wake()
  idle.look()
}

/** Begins a conversation, or takes up the one this tab was in. @param {string} [handedOver] by the practice's portal */
function converse(handedOver) {
  line = openLine(handedOver)
  line.run(language)
}

/** Whoever comes from the portal may not be who was here before. */
function forget() {
  if (memory.recall('conversation')) openLine().leave()
  memory.keep('conversation', undefined)
  idle.known(0)
  composer.write('')
}

/** @param {string} [handedOver] */
function openLine(handedOver) {
  return new DirectLine({
    fetch: (...request) => fetch(...request),
    WebSocket,
    site,
    portal: handedOver,
    saved: memory.recall('conversation'),
    on: {
      activity: show,
      sent: showSent,
      open: signals.lineOpen,
      lost: signals.lineLost,
      ended: end,
      save: (now) => memory.keep('conversation', now),
      portal: (outcome) => outcome === 'unknown' && signals.tell('portalUnknown'),
    },
  })
}

function startAgain() {
  line.leave()
  memory.keep('conversation', undefined)
  transcript.clear()
  asked = undefined
  signals.notTyping()
  signals.lineOpen()
  idle.known(0)
  ending.show(undefined)
  converse()
}

/** @param {'finished' | 'gone'} reason */
function end(reason) {
  const unsent = line.unsent.map(({ text }) => text).join('\n')
  if (unsent && composer.isEmpty()) composer.write(unsent)
  if (reason === 'gone' && transcript.isEmpty) return startAgain()
  signals.notTyping()
  signals.lineOpen()
  idle.known(0)
  transcript.retire()
  ending.show(reason)
}

/** @param {string} activity @param {number} place */
async function saveInCalendar(activity, place) {
  const file = await line.calendar(activity, place)
  if (file) download('afspraak.ics', file, 'text/calendar')
  else signals.tell('calendarFailed')
}

/** After a mouse the keyboard comes next; a finger would only call up the keyboard over the text. @param {string} value @param {boolean} byMouse */
function choose(value, byMouse) {
  composer.calm()
  say(value)
  if (byMouse) find('text').focus()
}

/** @param {string} text */
function say(text) {
  if (ending.isOver()) return
  line.say(text, language)
  signals.expect()
}

/** @param {string} id @param {'sending' | 'sent' | 'failed'} state */
function showSent(id, state) {
  const activity = line.unsent.find((one) => idOf(one) === id)
  if (activity) transcript.showMine(id, activity.text ?? '', activity.locale ?? tagOf(language))
  transcript.mark(id, state)
  if (state === 'failed') signals.notTyping()
}

/** @param {import('./activity.js').Activity} activity @param {boolean} seen */
function show(activity, seen) {
  if (activity.type === 'typing') return signals.isTyping()
  const knownFor = activity.channelData?.balie?.knownFor
  if (!seen && knownFor !== undefined) idle.known(knownFor)
  if (activity.type !== 'message') return
  if (activity.from?.role !== 'bot' && activity.channelData?.clientActivityID !== undefined) {
    transcript.showMine(idOf(activity), activity.text ?? '', activity.locale ?? tagOf(language))
    return transcript.mark(idOf(activity), 'sent')
  }
  signals.notTyping()
  if (!seen) {
    follow(activity.locale)
    frame.tellNews()
  }
  transcript.showBot(activity, seen)
}

/** The page speaks the bot's language; but what the patient just asked for wins over an answer that was under way. @param {string} [locale] */
function follow(locale) {
  const spoken = locale?.split('-')[0]
  if (!spoken || !offered.includes(spoken) || (asked && asked !== spoken)) return
  asked = undefined
  if (spoken !== language) speak(spoken)
}

/** The practice's languages come round one after the other. @returns {Language} */
function nextLanguage() {
  return offered[(offered.indexOf(language) + 1) % offered.length] ?? language
}

function switchLanguage() {
  asked = nextLanguage()
  const request = requestFor(language, asked)
  lasting.keep('language', asked)
  speak(asked)
  say(request)
}

/** @param {Language} chosen */
function speak(chosen) {
  language = chosen
  memory.keep('language', language)
  putWords(language)
  putNext(nextLanguage())
  signals.retell()
  idle.reword()
  ending.reword()
  transcript.reword()
  composer.look()
}

/** The button is called by the language that it brings, in that language. @param {Language} next */
function putNext(next) {
  const button = find('language')
  if (button.lang !== next) button.lang = next
  if (button.textContent !== nameOf(next)) button.textContent = nameOf(next)
}

/** @param {string} id */
function find(id) {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no #${id}`)
  return found
}
