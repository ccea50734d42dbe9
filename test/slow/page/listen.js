// Runs in the page before anything else: writes down what a screen reader would say, and what the policy forbade.
const heard = []
const forbidden = []
Object.assign(globalThis, { heard, forbidden })

document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => forbidden.push(violatedDirective))

const listener = new MutationObserver((changes) => {
  for (const { addedNodes, target } of changes) {
    for (const node of addedNodes) {
      const element = node instanceof Element ? node : target
      const text = node.textContent?.trim()
      if (text && isAnnounced(element)) heard.push(text)
    }
  }
})
// What is there when the page arrives is not announced; this is before the page's own scripts.
document.addEventListener('readystatechange', () => listener.observe(document, { childList: true, subtree: true }), {
  once: true,
})

/** The nearest element that says whether changes are spoken decides; what is hidden is never spoken. */
function isAnnounced(element) {
  if (element.closest('[aria-hidden="true"], [hidden]')) return false
  const region = element.closest('[aria-live], [role="log"], [role="status"], [role="alert"]')
  return region !== null && region.getAttribute('aria-live') !== 'off'
}
