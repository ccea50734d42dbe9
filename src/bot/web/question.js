// @ts-check

/** Asks a yes or no about throwing something away; Escape is a no. @param {HTMLElement} place @returns {Promise<boolean>} */
export function isSure(place) {
  const dialog = /** @type {HTMLDialogElement} */ (place)
  for (const button of dialog.querySelectorAll('button')) button.onclick = () => dialog.close(button.dataset.answer)
  dialog.returnValue = 'no'
  dialog.showModal()
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true })
  })
}
