// @ts-check

/**
 * What came of a request. `over`: the server no longer knows this conversation or token. `refused`: asking again will
 * not help. `later`: it may help, after `after` milliseconds if the server said so.
 * @typedef {{ kind: 'ok', body: Record<string, any> } | { kind: 'over' } | { kind: 'refused' } | { kind: 'later', after?: number }} Outcome
 * @typedef {{ method?: string, token?: string, body?: unknown, keepalive?: boolean }} Options
 */

const patience = 15_000
const longestWait = 60_000

/**
 * Sends one request and reads the JSON that comes back; never throws.
 * @param {typeof globalThis.fetch} fetch
 * @param {string} url
 * @param {Options} [options]
 * @returns {Promise<Outcome>}
 */
export async function request(fetch, url, { method = 'GET', token, body, keepalive = false } = {}) {
  const control = new AbortController()
  const timer = setTimeout(() => control.abort(), patience)
  const headers = {
    ...(token && { authorization: `Bearer ${token}` }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  }
  try {
    const init = { method, headers, keepalive, signal: control.signal, cache: /** @type {const} */ ('no-store') }
    const response = await fetch(url, body === undefined ? init : { ...init, body: JSON.stringify(body) })
    if (!response.ok) return outcomeOf(response)
    return { kind: 'ok', body: /** @type {Record<string, any>} */ (await response.json()) }
  } catch {
    return { kind: 'later' }
  } finally {
    clearTimeout(timer)
  }
}

/** @param {Response} response @returns {Outcome} */
function outcomeOf({ status, headers }) {
  if ([401, 403, 404, 410].includes(status)) return { kind: 'over' }
  if (status < 500 && status !== 408 && status !== 429) return { kind: 'refused' }
  const seconds = Number(headers.get('retry-after') || Number.NaN)
  if (!(seconds > 0)) return { kind: 'later' }
  return { kind: 'later', after: Math.min(seconds * 1000, longestWait) }
}
