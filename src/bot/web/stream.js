// @ts-check

/** @typedef {import('./activity.js').ActivitySet} ActivitySet */

const openWithin = 5000
// The server sends an empty frame about every 30 seconds; twice nothing means that the line is dead.
const heardWithin = 70_000

/**
 * Reads one WebSocket until it closes, falls silent or is dropped.
 * @param {string} url
 * @param {{ WebSocket: typeof globalThis.WebSocket, onOpen: () => void, onSet: (set: ActivitySet) => void }} options
 * @returns {{ closed: Promise<number>, drop: () => void }} `closed` resolves to the milliseconds it was open, 0 when it never opened
 */
export function readStream(url, { WebSocket, onOpen, onSet }) {
  const socket = open(WebSocket, url)
  if (!socket) return { closed: Promise.resolve(0), drop: () => {} }
  /** @type {number | undefined} */
  let openedAt
  /** @type {(lasted: number) => void} */
  let resolve = () => {}
  const drop = () => {
    clearTimeout(timer)
    socket.onopen = socket.onmessage = socket.onclose = socket.onerror = null
    socket.close()
    resolve(openedAt === undefined ? 0 : Date.now() - openedAt)
  }
  let timer = setTimeout(drop, openWithin)
  const heard = () => {
    clearTimeout(timer)
    timer = setTimeout(drop, heardWithin)
  }
  socket.onopen = () => {
    openedAt = Date.now()
    heard()
    onOpen()
  }
  socket.onmessage = (/** @type {{ data: string }} */ { data }) => {
    heard()
    if (!data) return
    const set = parse(data)
    if (set) onSet(set)
    else drop()
  }
  // Another tab listens to this conversation now; this one asks from time to time instead of taking it back.
  socket.onclose = (/** @type {{ code?: number }} */ event) => {
    if (event?.code === 1008) openedAt = undefined
    drop()
  }
  socket.onerror = drop
  return { closed: new Promise((done) => (resolve = done)), drop }
}

/** @param {typeof globalThis.WebSocket} WebSocket @param {string} url */
function open(WebSocket, url) {
  try {
    return new WebSocket(url)
  } catch {
    return undefined
  }
}

/** A frame cut in half is asked for again by reconnecting. @param {string} data @returns {ActivitySet | undefined} */
function parse(data) {
  try {
    return JSON.parse(data)
  } catch {
    return undefined
  }
}
