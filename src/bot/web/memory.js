// @ts-check

/**
 * What this tab keeps over a reload, and forgets when it is closed. Without storage (some private windows) it lasts as long as the page.
 * @param {() => Storage} storage
 */
export function createMemory(storage) {
  /** @type {Map<string, string>} */
  const fallback = new Map()

  /** @param {string} key @returns {any} what was kept, or undefined */
  const recall = (key) => {
    try {
      return JSON.parse(storage().getItem(`balie.${key}`) ?? 'null') ?? undefined
    } catch {
      return JSON.parse(fallback.get(key) ?? 'null') ?? undefined
    }
  }

  /** @param {string} key @param {unknown} value undefined to forget */
  const keep = (key, value) => {
    const text = JSON.stringify(value ?? null)
    try {
      storage().setItem(`balie.${key}`, text)
    } catch {
      fallback.set(key, text)
    }
  }

  return { recall, keep }
}
