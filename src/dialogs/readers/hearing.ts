// What every reader is told beside the words themselves.

/** The two languages that the readers know; what is said in another is put into Dutch before they read it. */
export type Language = 'nl' | 'en'

/** How the words came in: typed, through speech-to-text, or as keys of a phone. */
export type How = 'typed' | 'spoken' | 'keyed'

/** What was asked just before; it settles what a bare number or a bare name is. */
export type Asked = 'wish' | 'birthDate' | 'patientNumber' | 'surname' | 'appointmentTime' | 'choice' | 'confirm'

/** The circumstances of an answer. `today` is an ISO date on the practice's clock. */
export interface Hearing {
  readonly language: Language
  readonly today: string
  readonly how?: How
  readonly asked?: Asked
  /** These words have been read for an emergency already, and there is none in them. */
  readonly calm?: boolean
  /** Something else was told just before the question, or it was asked again because of a question: "oké" may be meant for that. */
  readonly aside?: boolean
}

/** No reader looks further than this many characters; a patient's answer is never longer. */
export const longest = 1000
