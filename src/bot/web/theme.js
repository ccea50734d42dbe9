// @ts-check
import { palette, readColor } from './contrast.js'

/** The colour that the website asked for instead of the practice's own, now and when it gets dark. @param {string} search */
export function wear(search) {
  const color = readColor(new URLSearchParams(search).get('color'))
  if (!color) return
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const put = () => {
    for (const [name, value] of Object.entries(palette(color, dark.matches ? 'dark' : 'light'))) {
      document.documentElement.style.setProperty(name, value)
    }
  }
  put()
  dark.addEventListener('change', put)
}
