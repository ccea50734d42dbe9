// @ts-check

const longest = 500

/**
 * Does it once, when what was put on the page has been drawn; where nothing is drawn (behind other tabs), a moment later.
 * @param {() => void} work @param {(draw: () => void) => unknown} nextFrame as the browser's requestAnimationFrame
 */
export function afterDrawing(work, nextFrame) {
  let done = false
  const once = () => {
    if (!done) work()
    done = true
  }
  nextFrame(() => setTimeout(once))
  setTimeout(once, longest)
}
