// @ts-check

/**
 * The practice's website around the panel. It may only say hello and whether the panel can be seen; which websites may be
 * around us is held by the page's policy. Nothing of the conversation goes to it.
 * @param {{ close: HTMLElement, window?: Window }} options
 */
export function createFrame({ close, window = globalThis.window }) {
  /** @type {string | undefined} the website's origin, once it has said hello */
  let site
  let seen = true
  const inPanel = window.parent !== window && new URLSearchParams(window.location.search).get('in') === 'panel'
  if (!inPanel) return { inPanel, tellNews: () => {}, leave: () => {} }

  /** @param {'ready' | 'close' | 'news'} message */
  const tell = (message) => {
    if (site) window.parent.postMessage(`balie:${message}`, site)
  }
  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent || (site && origin !== site)) return
    if (data === 'balie:hello') {
      site = origin
      tell('ready')
    }
    if (data === 'balie:shown' || data === 'balie:hidden') seen = data === 'balie:shown'
  })
  const leave = () => tell('close')
  close.hidden = false
  close.addEventListener('click', leave)
  window.addEventListener('keydown', (event) => {
    // A question that is open on top takes it first.
    if (event.key === 'Escape' && !window.document.querySelector('dialog[open]')) leave()
  })

  /** Something was said while nobody could see it. */
  const tellNews = () => {
    if (!seen) tell('news')
  }
  return { inPanel, tellNews, leave }
}
