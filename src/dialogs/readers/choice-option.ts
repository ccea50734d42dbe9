// What can be chosen from.

/** An appointment as it was listed. `start` is YYYY-MM-DDTHH:MM on the practice's clock. */
export interface Option {
  readonly start: string
  readonly agendaName: string
}
