/** What a patient wants from the front desk. */
export type Intent =
  | 'list_appointments'
  | 'next_appointment'
  | 'cancel_appointment'
  | 'reschedule_or_book'
  | 'choose_item'
  | 'affirm'
  | 'deny'
  | 'emergency'
  | 'human_handover'
  | 'change_language'
  | 'repeat'
  | 'slower'
  | 'help'
  | 'greeting'
  | 'stop'
  | 'thanks'
  | 'start_over'
  | 'back'
  | 'opening_hours'
  | 'out_of_scope'

/** An intent and, for whoever debugs, the rule that decided; never the patient's words. */
export interface Wish {
  readonly intent: Intent
  readonly because: string
  /** The language asked for, with `change_language`, where one was named. */
  readonly language?: 'nl' | 'en' | 'other'
}
