// @ts-check
// What a practice puts on its own website: a button that opens the chat in a panel. Nothing else is fetched before it is
// pressed, and nothing of the website is read or changed.
;(() => {
  const script = document.currentScript
  if (!(script instanceof HTMLScriptElement)) return
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
  const portalPatience = 5000
  /** Where one script of ours tells another on the same page that the button is there. */
  const there = Symbol.for('balie')
  const page = /** @type {Record<symbol, HTMLElement | undefined>} */ (/** @type {unknown} */ (globalThis))
  const color = /^#?[\da-f]{6}$/i.test(dataset.color ?? '') ? `#${dataset.color?.replace('#', '')}` : settings.color

  const host = document.createElement('div')
  host.lang = language
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles(color))
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

  /**
   * The portal on whose page we are says who is logged in, with a token that is good once. Without one nobody is: the page then
   * forgets who was here before.
   * @param {HTMLIFrameElement} shown @param {boolean} byPatient @param {string} place @param {HTMLElement} meanwhile where the keyboard is until then
   */
  async function handOver(shown, byPatient, place, meanwhile) {
    let token = ''
    meanwhile.tabIndex = -1
    if (byPatient) meanwhile.focus()
    try {
      const asked = new URL(place, location.href)
      const options = {
        method: 'POST',
        credentials: /** @type {const} */ ('same-origin'),
        redirect: /** @type {const} */ ('error'),
      }
      const signal = AbortSignal.timeout(portalPatience)
      const answer = asked.origin === location.origin ? await fetch(asked, { ...options, signal }) : undefined
      if (answer?.ok) token = (await answer.text()).trim()
    } catch {}
    show(shown, byPatient, `#portal=${/^[\w.-]+$/.test(token) ? token : 'none'}`)
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

  /** @param {string} tag @param {string} className @param {string} [text] */
  function make(tag, className, text = '') {
    const made = document.createElement(tag)
    made.className = className
    made.textContent = text
    return made
  }

  /** White or black, whichever can be read on the colour. @param {string} color */
  function textOn(color) {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(color.slice(at, at + 2), 16) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179 ? '#fff' : '#000'
  }

  /** @param {string} color */
  function styles(color) {
    const text = textOn(color)
    return `
      :host { all: initial }
      [hidden] { display: none !important }
      .launcher, .panel { position: fixed; z-index: 2147483000; ${side}: max(1rem, env(safe-area-inset-${side})); bottom: max(1rem, env(safe-area-inset-bottom)) }
      .launcher, .waiting { font: 600 1.125rem/1.3 system-ui, sans-serif }
      .launcher { min-height: 3.25rem; max-width: calc(100vw - 2rem); padding: 0.6rem 1.3rem; border: 2px solid ${text}; border-radius: 2rem; background: ${color}; color: ${text}; box-shadow: 0 0.2rem 1rem #0006; cursor: pointer }
      .launcher:focus-visible, .waiting :focus-visible { outline: 3px solid ${text === '#fff' ? color : text}; outline-offset: 3px; box-shadow: 0 0 0 3px #fff }
      :host(.open) .launcher { display: none }
      .panel { width: min(27rem, calc(100vw - 2rem)); height: min(44rem, calc(100dvh - 2rem)); border-radius: 1.2rem; box-shadow: 0 0.5rem 3rem #0006; overflow: hidden; background: #fff }
      iframe { width: 100%; height: 100%; border: 0 }
      .waiting { position: absolute; inset: 0; display: flex; flex-direction: column; gap: 1rem; align-items: center; justify-content: center; padding: 1.5rem; text-align: center; background: #fff; color: #17211f }
      .waiting a { padding: 0.7rem; color: #0b5f57 }
      .waiting button { min-height: 3rem; padding: 0.5rem 1.5rem; border: 2px solid #17211f; border-radius: 0.75rem; background: #fff; color: #17211f; font: inherit }
      p { margin: 0 }
      .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
      @media (max-width: 30rem), (max-height: 30rem) { .panel { inset: 0; width: 100%; height: 100%; border-radius: 0 } }
      @media (forced-colors: active) { .launcher, .panel { border: 2px solid ButtonText } }
      @media print { .launcher, .panel { display: none } }
    `
  }
})()
