// What an audit keeps of what happened, and what checking it shows.

/**
 * What happened, for the practice's audit (NEN 7513): no names, no birth dates. `at` is UTC in ms; `who` did it: a patient id,
 * the hashed channel user while nobody is identified, or `operator NAME`; `patient` is the id of whose data it was about (empty:
 * nobody's that we know); `policy` is the version of the rule that allowed it, `facts` what identified.
 */
export interface AuditRecord {
  readonly at: number
  readonly what: 'identify' | 'list' | 'cancel' | 'read' | 'purge' | 'forget' | 'keys' | 'unlock'
  readonly who: string
  /** On whose behalf: the patient's own, or the practice's. */
  readonly behalf: 'self' | 'practice'
  readonly patient: string
  readonly channel: string
  readonly policy: string
  readonly facts: string
  readonly outcome: string
}

/** What checking an audit showed: its places, the mark of its last record, and the first record that is not right. */
export interface AuditCheck {
  readonly records: number
  /** Places from and up to; the same as before when there are none. */
  readonly from: number
  readonly upTo: number
  /** Hex; to be kept elsewhere by who wants to see later that nothing was taken off the end. */
  readonly mark: string
  readonly bad?: { readonly place: number; readonly why: AuditFault } | undefined
}

/** `anchor`: where the audit begins after a purge is not genuine; `head`: where it ends is not. */
export type AuditFault = 'changed' | 'missing' | 'added' | 'anchor' | 'head'
