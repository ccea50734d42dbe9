// @ts-check

/**
 * The token with which the practice's portal hands a patient over. It stands behind the `#`, and is taken out of the address
 * bar at once: it is kept nowhere.
 * @param {{ hash: string, pathname: string, search: string }} location
 * @param {{ replaceState: (state: null, unused: string, address: string) => void }} history
 * @returns {string | undefined}
 */
export function takePortalToken({ hash, pathname, search }, history) {
  const token = new URLSearchParams(hash.slice(1)).get('portal')
  if (token === null) return undefined
  history.replaceState(null, '', pathname + search)
  return token || undefined
}
