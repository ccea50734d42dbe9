/**
 * A reading that keeps its last answer: a dozen readers of one turn ask for the same of the same text. What it gives is shared,
 * and must not be changed.
 */
export function once<T>(read: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly gives: T } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, gives: read(text) }
    return last.gives
  }
}
