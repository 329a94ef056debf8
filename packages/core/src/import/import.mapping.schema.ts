/** How another system's event log is read as commands: data that a reseller writes once for the system he comes from. */
import * as z from 'zod/mini';
import { Person } from '../shared/person.schema.ts';
import { Stage } from '../ticket/stage.schema.ts';
import { TicketCommand } from '../ticket/ticket.command.schema.ts';
import { FieldValues } from '../ticket/ticket.schema.ts';

/** Whose word an event is: of the person the log names, of the customer, or of the desk's own clockwork. */
const Voice = z.enum(['resource', 'customer', 'system']);

/** One reading of an activity. `assignee: 'self'` stands for whom the log names. */
const Reading = z.object({
  /** Only in these stages; left out, wherever the lifecycle takes it. */
  in: z.optional(z.readonly(z.array(Stage))),
  by: z._default(Voice, 'resource'),
  command: z.union([z.object({ type: z.literal('ticket.assign'), assignee: z.literal('self') }), TicketCommand]),
});
export type Reading = z.infer<typeof Reading>;

const Activity = z.object({
  /** Why it is read so. */
  because: z.string().check(z.minLength(1)),
  /** As a ticket's first event it is the opening itself. */
  opens: z._default(z.boolean(), false),
  /** The first that the lifecycle allows is what happened; where none is allowed, the event is refused. */
  readings: z.readonly(z.array(Reading)),
});

export const ImportMapping = z.object({
  /** The headings under which a row tells its ticket, what happened, who did it and when. */
  columns: z.object({ ticket: z.string(), activity: z.string(), resource: z.string(), time: z.string() }),
  formId: z.string(),
  /** `{ticket}` stands for the ticket's name in the log. */
  subject: z.string(),
  description: z.string(),
  fields: FieldValues,
  people: z.object({
    requester: Person,
    system: Person,
    /** Attendants by what the log calls them; whoever is not listed keeps the log's name. */
    attendants: z.record(z.string(), z.string()),
  }),
  activities: z.record(z.string(), Activity),
});
/** As its author writes it. */
export type ImportMapping = z.input<typeof ImportMapping>;
export type ReadMapping = z.output<typeof ImportMapping>;
