// @ts-check

const mark = '#portal='

/**
 * The token of a patient who comes from the practice's portal: taken out of the address at once, so that nobody copies or
 * reloads it. Undefined when there is none.
 * @param {{ hash: string, pathname: string, search: string }} place
 * @param {{ replaceState: (state: null, title: string, url: string) => void }} history
 * @returns {string | undefined}
 */
export function takePortalToken({ hash, pathname, search }, history) {
  if (!hash.startsWith(mark)) return undefined
  history.replaceState(null, '', pathname + search)
  return hash.slice(mark.length) || undefined
}

/** Whether an address that changed while the page stood open brings another token. @param {string} hash */
export function bringsPortalToken(hash) {
  return hash.startsWith(mark)
}
