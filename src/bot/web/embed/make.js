// @ts-check

/** @param {string} tag @param {string} className @param {string} [text] */
export function make(tag, className, text = '') {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}
