// The words of an answer with its numbers put together: what every grammar here reads.

/** A number among the words. */
export interface NumberItem {
  readonly kind: 'number'
  readonly value: number
  /** The digits as written, with leading zeros, or those of the spoken number. */
  readonly digits: string
  readonly ordinal: boolean
  /** Said or written in words. */
  readonly spoken: boolean
  readonly gap: boolean
  readonly at: number
  readonly end: number
}

/** A word or mark that is no number. */
export interface PlainItem {
  readonly kind: 'word' | 'mark'
  readonly text: string
  readonly gap: boolean
  readonly at: number
  readonly end: number
}

export type Item = NumberItem | PlainItem
