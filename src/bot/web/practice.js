// @ts-check
import { dial } from './dial.js'
import { backoff } from './pause.js'
import { addressFor } from './site.js'

/** Shows whose page this is and how to phone them; keeps asking until the server tells. @param {(id: string) => HTMLElement} find @param {string} site @param {() => void} reword */
export async function showPractice(find, site, reword) {
  for (let tries = 0; ; tries++) {
    const practice = await ask(addressFor('/chat/practice', site))
    if (practice) {
      show(practice, find)
      if (practice.logo) showLogo(find, addressFor('/chat/logo', site))
      return reword()
    }
    await new Promise((resolve) => setTimeout(resolve, backoff(tries, Math.random)))
  }
}

/** @param {string} address */
async function ask(address) {
  try {
    const response = await fetch(address)
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}

/**
 * @param {{ name: string, phone: string, emergencyPhone?: string, privacyUrl: string, logo?: boolean, languages: readonly string[] }} practice
 * @param {(id: string) => HTMLElement} find
 */
function show({ name, phone, emergencyPhone, privacyUrl, languages }, find) {
  const heading = find('practice')
  heading.removeAttribute('data-word')
  heading.textContent = name
  heading.lang = 'nl'
  document.title = name
  find('role').hidden = false
  find('phone').append(dial(phone))
  find('phone').hidden = false
  if (emergencyPhone && emergencyPhone !== '112') find('emergency').append(' / ', dial(emergencyPhone))
  find('language').hidden = !(languages.includes('nl') && languages.includes('en'))
  const privacy = link(privacyUrl)
  if (privacy) find('privacy').append(privacy)
}

/** The name stands beside it, so to a screen reader it is nothing. @param {(id: string) => HTMLElement} find @param {string} address */
function showLogo(find, address) {
  const image = /** @type {HTMLImageElement} */ (find('logo'))
  image.addEventListener('load', () => {
    image.hidden = false
    find('bell').remove()
  })
  image.src = address
}

/** A link to the privacy text, in a tab of its own so that the conversation stays. @param {string} address */
function link(address) {
  const url = URL.canParse(address, location.href) ? new URL(address, location.href) : undefined
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return undefined
  const anchor = document.createElement('a')
  Object.assign(anchor, { href: url.href, target: '_blank', rel: 'noopener noreferrer' })
  anchor.dataset.word = 'privacy'
  return anchor
}
