// What a look at one part of an installation came to.

/** `unsure`: fine for some, or not to be seen from here. `text` is a sentence without secrets. */
export interface Opinion {
  readonly about: string
  readonly verdict: 'good' | 'wrong' | 'unsure'
  readonly text: string
}

/** It is as it should be. */
export function good(about: string, text: string): Opinion {
  return { about, verdict: 'good', text }
}

/** It is not, and somebody has to do something. */
export function wrong(about: string, text: string): Opinion {
  return { about, verdict: 'wrong', text }
}

/** It could not be told. */
export function unsure(about: string, text: string): Opinion {
  return { about, verdict: 'unsure', text }
}
