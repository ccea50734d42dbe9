// @ts-check

/** @param {string} tag @param {string} [className] @param {string} [text] @returns {HTMLElement} */
export function element(tag, className, text) {
  const made = document.createElement(tag)
  if (className) made.className = className
  if (text !== undefined) made.textContent = text
  return made
}

/** @param {string} className @param {string} text @param {(event: MouseEvent) => void} press */
export function button(className, text, press) {
  const made = /** @type {HTMLButtonElement} */ (element('button', className, text))
  made.type = 'button'
  made.addEventListener('click', (event) => {
    if (!made.hasAttribute('aria-disabled')) press(event)
  })
  return made
}
