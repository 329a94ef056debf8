/** The agenda, as one person sees it (Integrator 1.8.2, I11). */
import type { AgendaItem, AgendaQuery, Booking, CallOff, Move, SlotQuery } from '../agenda/agenda.schema.ts';
import type { Appointment } from '../agenda/appointment.schema.ts';
import type { Stretch } from '../agenda/overlap.rules.ts';
import type { AgendaRange } from '../agenda/range.rules.ts';
import type { Page } from '../shared/page.ts';
import type { CallOptions, WriteOptions } from './call.ts';

/** A page of what stands within `range`; `total` counts all of it, over all pages. */
export type AgendaPage = Page<AgendaItem> & { readonly total: number; readonly range: AgendaRange };

/** A write to an appointment that was seen at `version`. */
export type SeenAppointment = WriteOptions & { readonly version: number };

/**
 * Attendants and managers see and book all of the agenda, a technician sees his own and his teams' and books himself; a
 * customer reads when who comes to his tickets. No technician is ever booked twice for the same moment.
 */
export interface AgendaPort {
  /** What stands within a day, week or month of the profile's zone, earliest first unless sorted otherwise. */
  appointments(query: AgendaQuery, options?: CallOptions): Promise<AgendaPage>;
  /** Rejects with `not_found` for what is absent and for what this person may not see, alike. */
  get(id: string, options?: CallOptions): Promise<AgendaItem>;
  /** Working time that a technician has free, in slots of that length; none of what has passed. Rejects with `not_allowed` for a customer. */
  freeSlots(query: SlotQuery, options?: CallOptions): Promise<readonly Stretch[]>;
  /**
   * Puts an appointment on the agenda; one on a ticket is `ticket.scheduleOrder` there too, at once or not at all. Rejects
   * with `not_allowed`, whose reason is `double_booked` where the technician is taken and names what is in the way.
   */
  schedule(booking: Booking, options: WriteOptions): Promise<Appointment>;
  /** Another time, another technician, or both: on a ticket, its timeline tells of it. Rejects as `schedule` does, and with `conflict` where it was written since. */
  move(id: string, move: Move, options: SeenAppointment): Promise<Appointment>;
  /** Calls it off: the ticket it is on, unless it is over, is told why. Rejects with `conflict` where it was written since. */
  cancel(id: string, why: CallOff, options: SeenAppointment): Promise<Appointment>;
}
