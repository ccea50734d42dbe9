// @ts-check
// What a practice puts on its own website: a button that opens the chat in a panel. Nothing else is fetched before it is
// pressed, and nothing of the website is read or changed.
import { tokenFrom } from './login.js'
import { make } from './make.js'
import { styles } from './styles.js'

const script = document.currentScript
if (script instanceof HTMLScriptElement) launch(script)

/** @param {HTMLScriptElement} script the one line on the website, with its attributes */
function launch(script) {
  /**
   * What the practice chose, and our words: put in place by the server.
   * @type {{ color: string, side: string, words: Record<'nl', typeof import('../words.js').embedWords.nl> & Record<string, object> }}
   */
  const settings = JSON.parse('null')
  const ours = new URL(script.src)
  const { dataset } = script
  const wanted = (dataset.language || document.documentElement.lang).toLowerCase().split('-')[0] ?? ''
  const language = Object.hasOwn(settings.words, wanted) ? wanted : 'nl'
  const words = { ...settings.words.nl, ...settings.words[language], ...(dataset.label && { open: dataset.label }) }
  const side = (dataset.side || settings.side) === 'left' ? 'left' : 'right'
  const patience = 10_000
  /** Where one script of ours tells another on the same page that the button is there. */
  const there = Symbol.for('balie')
  const page = /** @type {Record<symbol, HTMLElement | undefined>} */ (/** @type {unknown} */ (globalThis))
  const color = /^#?[\da-f]{6}$/i.test(dataset.color ?? '') ? `#${dataset.color?.replace('#', '')}` : settings.color

  const host = document.createElement('div')
  host.lang = language
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles(color, side))
  root.adoptedStyleSheets = [sheet]

  const launcher = make('button', 'launcher', words.open)
  launcher.setAttribute('aria-expanded', 'false')
  const told = make('p', 'unseen')
  told.setAttribute('role', 'status')
  const panel = make('div', 'panel')
  panel.setAttribute('role', 'dialog')
  panel.setAttribute('aria-label', words.panel)
  panel.hidden = true
  root.append(panel, launcher, told)

  /** @type {HTMLIFrameElement | undefined} */
  let frame
  /** @type {HTMLElement | undefined} */
  let waiting
  let ready = false

  launcher.addEventListener('click', () => (panel.hidden ? open(true) : close()))
  host.addEventListener('keydown', (event) => event.key === 'Escape' && close())
  addEventListener('message', ({ source, origin, data }) => {
    if (!frame || source !== frame.contentWindow || origin !== ours.origin) return
    if (data === 'balie:ready') isReady()
    if (data === 'balie:close') close()
    if (data === 'balie:news') tellNews()
  })
  if (document.body) begin()
  else addEventListener('DOMContentLoaded', begin)

  function begin() {
    if (page[there]?.isConnected) return
    page[there] = host
    document.body.append(host)
    // On the website's next page the chat is open as it was, without taking the keyboard. In a portal somebody else may be logged in by then.
    if (wasOpen() && !dataset.portal) open(false)
  }

  /** @param {boolean} byPatient the keyboard goes along */
  function open(byPatient) {
    panel.hidden = false
    launcher.setAttribute('aria-expanded', 'true')
    host.classList.add('open')
    told.textContent = ''
    launcher.textContent = words.open
    keep('1')
    if (!frame) return load(byPatient)
    tell('balie:shown')
    if (byPatient) frame.focus()
  }

  function close() {
    if (panel.hidden) return
    panel.hidden = true
    launcher.setAttribute('aria-expanded', 'false')
    host.classList.remove('open')
    keep('')
    tell('balie:hidden')
    launcher.focus()
  }

  /** @param {boolean} byPatient */
  function load(byPatient) {
    ready = false
    waiting?.remove()
    waiting = make('div', 'waiting', words.loading)
    waiting.setAttribute('role', 'status')
    frame = document.createElement('iframe')
    frame.title = words.panel
    frame.allow = `clipboard-write ${ours.origin}`
    // The page answers this; until it does nobody knows whether it could be loaded here.
    frame.addEventListener('load', () => tell('balie:hello'))
    panel.append(waiting)
    if (dataset.portal) handOver(frame, byPatient, dataset.portal, waiting)
    else show(frame, byPatient, '')
    setTimeout(() => ready || giveUp(), patience)
  }

  /** @param {HTMLIFrameElement} shown @param {boolean} byPatient @param {string} hash behind a `#`, which is sent to nobody */
  function show(shown, byPatient, hash) {
    if (shown !== frame) return
    shown.src = address() + hash
    panel.prepend(shown)
    if (byPatient && !panel.hidden) shown.focus()
  }

  /** @param {HTMLIFrameElement} shown @param {boolean} byPatient @param {string} place @param {HTMLElement} meanwhile where the keyboard is until then */
  async function handOver(shown, byPatient, place, meanwhile) {
    meanwhile.tabIndex = -1
    if (byPatient) meanwhile.focus()
    show(shown, byPatient, `#portal=${(await tokenFrom(place)) || 'none'}`)
  }

  function isReady() {
    ready = true
    waiting?.remove()
    tell(panel.hidden ? 'balie:hidden' : 'balie:shown')
  }

  /** Not allowed on this website, or no connection: the page itself may still do. */
  function giveUp() {
    frame?.remove()
    frame = undefined
    const link = make('a', '', words.page)
    Object.assign(link, { href: address(), target: '_blank', rel: 'noopener' })
    const button = make('button', '', words.close)
    button.addEventListener('click', () => {
      close()
      waiting?.remove()
    })
    waiting?.replaceChildren(make('p', '', words.failed), link, button)
    // biome-ignore lint/suspicious/noConsole: the one place where a web master looks
    console.warn(
      `Balie: no chat here. Is ${location.origin} in WEB_ORIGINS, and does this page's policy allow frames of ${ours.origin}?`,
    )
  }

  /** @param {string} message */
  function tell(message) {
    frame?.contentWindow?.postMessage(message, ours.origin)
  }

  function tellNews() {
    if (!panel.hidden) return
    launcher.textContent = words.news
    told.textContent = words.news
  }

  function address() {
    const query = new URLSearchParams({ lang: language, in: 'panel' })
    if (color !== settings.color) query.set('color', color.slice(1))
    const site = dataset.practice || ours.searchParams.get('site')
    if (site) query.set('site', site)
    return `${ours.origin}/?${query}`
  }

  function wasOpen() {
    try {
      return sessionStorage.getItem('balie.open') === '1'
    } catch {
      return false
    }
  }

  /** @param {string} value */
  function keep(value) {
    try {
      sessionStorage.setItem('balie.open', value)
    } catch {}
  }
}
