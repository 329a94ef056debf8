/** All that a technician saves at once after a visit: the ticket's items, the visit, its travel and its parts (PWS 2.7.2–2.7.3, P14 P15). */
import * as z from 'zod/mini';
import { PartRequest } from '../part/part.schema.ts';
import { Instant } from '../shared/instant.ts';
import { Stage } from '../ticket/stage.schema.ts';
import { text } from '../ticket/ticket.command.schema.ts';
import { Visit } from '../visit/visit.schema.ts';

/** The items of the tab "Dados do chamado", all of them required; the visit's number stands with the visit. */
export const AttendanceHead = z.object({
  /** Where the ticket is to stand afterwards: one of `stagesOffered`. */
  stage: Stage,
  /** The reseller's own word for it ("Tipo do status"); left out only where he has none for the stage. */
  statusId: z.optional(z.string()),
  /** Why work stops, where it does: one of the policy's reasons. */
  reasonId: z.optional(z.string()),
  /** "Follow-up do técnico". */
  followUp: text,
});
export type AttendanceHead = z.infer<typeof AttendanceHead>;

/** A visit as it is typed: two of start, end and duration are enough. */
export const AttendanceVisit = z.extend(Visit, {
  startedAt: z.optional(Instant),
  endedAt: z.optional(Instant),
  /** The duration, in minutes. */
  minutes: z.optional(z.number()),
});
export type AttendanceVisit = z.infer<typeof AttendanceVisit>;

/** The whole save. */
export const Attendance = z.extend(AttendanceHead, {
  visit: AttendanceVisit,
  parts: z._default(z.readonly(z.array(PartRequest)), []),
});
/** As a screen hands it in, once nothing is blank. */
export type Attendance = z.input<typeof Attendance>;

/** As a screen holds it: any item may still be blank, or wrong. */
export type AttendanceDraft = Readonly<Record<string, unknown>> & {
  readonly visit?: Readonly<Record<string, unknown>> | undefined;
  readonly parts?: readonly unknown[] | undefined;
};
