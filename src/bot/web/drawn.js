// @ts-check

const longest = 500

/**
 * Does it once, when what was put on the page has been drawn and whoever pressed at once has been served; where nothing is drawn
 * (behind other tabs), a moment later.
 * @param {() => void} work @param {(draw: () => void) => unknown} nextFrame as the browser's requestAnimationFrame
 * @param {(then: () => void) => unknown} whenIdle as its requestIdleCallback
 */
export function afterDrawing(work, nextFrame, whenIdle) {
  let done = false
  const once = () => {
    if (!done) work()
    done = true
  }
  nextFrame(() => whenIdle(once))
  setTimeout(once, longest)
}
