// What a look at one part of an installation came to.

/** `unsure`: fine for some, or not to be seen from here. `text` is a sentence without secrets. */
export interface Opinion {
  readonly about: string
  readonly verdict: 'good' | 'wrong' | 'unsure'
  readonly text: string
}

export function good(about: string, text: string): Opinion {
  return { about, verdict: 'good', text }
}

export function wrong(about: string, text: string): Opinion {
  return { about, verdict: 'wrong', text }
}

export function unsure(about: string, text: string): Opinion {
  return { about, verdict: 'unsure', text }
}
