// @ts-check

/**
 * What is kept under names of our own: in a tab's storage over a reload, in lasting storage for the next visit. Without
 * storage (some private windows) it lasts as long as the page.
 * @param {() => Storage} storage
 * @param {string} [practice] whose page it is, where one address serves several
 */
export function createMemory(storage, practice = '') {
  const prefix = practice ? `balie.${practice}` : 'balie'
  /** @type {Map<string, string>} */
  const fallback = new Map()

  /** @param {string} key @returns {any} what was kept, or undefined */
  const recall = (key) => {
    try {
      return JSON.parse(storage().getItem(`${prefix}.${key}`) ?? 'null') ?? undefined
    } catch {
      return JSON.parse(fallback.get(key) ?? 'null') ?? undefined
    }
  }

  /** @param {string} key @param {unknown} value undefined to forget */
  const keep = (key, value) => {
    const text = JSON.stringify(value ?? null)
    try {
      storage().setItem(`${prefix}.${key}`, text)
    } catch {
      fallback.set(key, text)
    }
  }

  return { recall, keep }
}
