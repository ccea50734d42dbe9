// @ts-check

const patience = 5000

/**
 * The portal on whose page we are says who is logged in, with a token that is good once. Empty without one: then nobody is, and
 * the page forgets who was here before.
 * @param {string} place where the portal gives it, on its own origin
 * @returns {Promise<string>}
 */
export async function tokenFrom(place) {
  try {
    const asked = new URL(place, location.href)
    if (asked.origin !== location.origin) return ''
    const signal = AbortSignal.timeout(patience)
    const answer = await fetch(asked, { method: 'POST', credentials: 'same-origin', redirect: 'error', signal })
    const token = answer.ok ? (await answer.text()).trim() : ''
    return /^[\w.-]+$/.test(token) ? token : ''
  } catch {
    return ''
  }
}
