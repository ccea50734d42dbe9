// @ts-check

const nearEnd = 160
const marginAbove = 8

/** Keeps the last line in sight when the box below grows or a notice appears. @param {HTMLElement} log */
export function stayAtEnd(log) {
  /** @type {boolean | undefined} */
  let atEnd
  const look = () => {
    atEnd = isAtEnd(log)
  }
  log.addEventListener('scroll', look)
  new ResizeObserver(() => {
    // Called once for the size that it has: what stands there by then is read from its beginning.
    if (atEnd === undefined) look()
    else if (atEnd) log.scrollTop = log.scrollHeight
  }).observe(log)
}

/** Adds a line and follows the conversation, unless the patient has scrolled back to read. @param {HTMLElement} log @param {HTMLElement} lines @param {HTMLElement} line */
export function appendTo(log, lines, line) {
  // The greeting is read from its beginning.
  const follow = lines.childElementCount > 0 && isAtEnd(log)
  lines.append(line)
  if (!follow) return
  line.scrollIntoView({ block: 'nearest' })
  // On a small screen: the appointment with its yes and no, rather than the sentence above it that says the same.
  const asks = line.querySelector('.asks')
  if (asks) log.scrollTop += asks.getBoundingClientRect().top - log.getBoundingClientRect().top - marginAbove
}

/** @param {HTMLElement} log */
function isAtEnd(log) {
  return log.scrollHeight - log.scrollTop - log.clientHeight < nearEnd
}
