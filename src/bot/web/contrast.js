// @ts-check
// A practice's own colour, made into colours that everybody can read. Colours are `#rrggbb`; contrast as WCAG 2.2 counts it.

/** How clearly one colour stands out from another: from 1 (not at all) to 21. @param {string} one @param {string} other */
export function contrast(one, other) {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Black or white, whichever reads best on this colour: never less than 4.5. @param {string} color */
export function textOn(color) {
  return contrast(color, '#ffffff') >= 4.5 ? '#ffffff' : '#000000'
}

/** The colour itself when it stands out enough from every ground; else no more darkened or lightened than is needed. @param {string} color @param {readonly string[]} grounds @param {number} [least] */
export function readableOn(color, grounds, least = 4.5) {
  const pole = textOn(grounds[0] ?? '#ffffff') === '#ffffff' ? '#ffffff' : '#000000'
  for (let part = 0; part < 1; part += 0.05) {
    const mixed = mix(color, pole, part)
    if (grounds.every((ground) => contrast(mixed, ground) >= least)) return mixed
  }
  return pole
}

/** The variables of page.css that depend on the practice's colour. @param {string} color @param {'light' | 'dark'} scheme @returns {Record<string, string>} */
export function palette(color, scheme) {
  const [card, paper, tint] =
    scheme === 'light' ? ['#ffffff', '#f8faf9', mix(color, '#ffffff', 0.88)] : ['#1e2928', '#121a19', '#22302e']
  return {
    '--accent': color,
    '--on-accent': textOn(color),
    '--link': readableOn(color, [tint, card, paper], scheme === 'light' ? 4.5 : 7),
    '--tint': tint,
  }
}

/** `#rgb` or `#rrggbb` as `#rrggbb` in small letters; undefined when it is neither. The `#` may be left out. @param {string | null | undefined} text @returns {string | undefined} */
export function readColor(text) {
  const [, digits = ''] = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text ?? '') ?? []
  if (!digits) return undefined
  return `#${(digits.length === 3 ? digits.replace(/./g, '$&$&') : digits).toLowerCase()}`
}

/** @param {string} color @param {string} other @param {number} part of the other, from 0 to 1 */
function mix(color, other, part) {
  const others = channels(other)
  const mixed = channels(color).map((value, place) => Math.round(value + ((others[place] ?? 0) - value) * part))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** @param {string} color */
function luminance(color) {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** @param {string} color @returns {number[]} */
function channels(color) {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
}
