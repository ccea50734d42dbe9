// @ts-check

/** Prints one list, with the practice's name above it. @param {HTMLElement} list */
export function print(list) {
  const copy = /** @type {HTMLElement} */ (list.cloneNode(true))
  const sheet = document.createElement('div')
  sheet.id = 'sheet'
  const name = document.createElement('h2')
  name.textContent = document.title
  sheet.append(name, copy)
  document.body.append(sheet)
  addEventListener('afterprint', () => sheet.remove(), { once: true })
  window.print()
}

/** @param {string} text @returns {Promise<boolean>} whether the browser let us */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Gives the patient a file of this page's own making. @param {string} name @param {string} text @param {string} type */
export function download(name, text, type) {
  const anchor = document.createElement('a')
  anchor.href = URL.createObjectURL(new Blob([text], { type }))
  anchor.download = name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(anchor.href), 60_000)
}
