/** How a story is told at a whole desk: every deed by a named person, at the version he reads, and how it is refused. */
import { createMemoryBackend, type MemoryOptions } from '../memory/index.ts';
import type { DeskPort } from '../port/desk-port.ts';
import { DeskError } from '../shared/desk-error.ts';
import type { TicketId } from '../shared/ids.ts';
import { instantAt, millis, type Instant } from '../shared/instant.ts';
import type { Person } from '../shared/person.schema.ts';
import { anOperationId } from '../testing/desk.ts';
import { aManager } from '../testing/people.ts';
import { AT } from '../testing/tickets.ts';
import type { TicketCommand } from '../ticket/ticket.command.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';

const HOUR_MS = 3_600_000;

/** A desk whose clock stands until the story moves it on. */
export function aStory(options: Omit<MemoryOptions, 'now'>, from: Instant = AT) {
  let at = from;
  let operations = 0;
  const backend = createMemoryBackend({ ...options, now: () => at });
  const once = () => ({ operationId: anOperationId((operations += 1)) });
  const as = (person: Person) => whole(backend.deskFor(person));
  const later = (hours: number): void => void (at = instantAt(millis(at) + hours * HOUR_MS));
  const outbox = async () => (await as(aManager()).mail.outbox()).items;
  return {
    ...{ backend, once, as, outbox, later },
    now: () => at,
    /** A minute after the deed before it. */
    does: async (person: Person, id: TicketId, command: TicketCommand): Promise<Ticket> => {
      const { tickets } = as(person);
      later(1 / 60);
      const { version } = await tickets.get(id);
      return tickets.apply(id, command, { version, ...once() });
    },
    /** Every address that the ticket's last entry is mailed to, sorted. */
    mailedOf: async ({ id, version }: Ticket): Promise<readonly string[]> =>
      (await outbox())
        .filter((mail) => mail.ticketId === id && mail.version === version)
        .flatMap(({ to }) => to)
        .sort(),
  };
}

export type Story = ReturnType<typeof aStory>;

/** The memory desk leaves nothing out. */
const whole = (desk: DeskPort) => ({
  ...{ tickets: desk.tickets, desk },
  ...{ files: there(desk.files), knowledge: there(desk.knowledge), directory: there(desk.directory) },
  ...{ mail: there(desk.mail), contact: there(desk.contact), reports: there(desk.reports), sales: there(desk.sales) },
  ...{ agenda: there(desk.agenda), inbox: there(desk.inbox), supplies: there(desk.supplies) },
  ...{ scripts: there(desk.scripts), tasks: there(desk.tasks) },
});

/** The thing itself, which the story has come by before. */
export function there<Thing>(thing: Thing | null | undefined): Thing {
  if (thing !== null && thing !== undefined) return thing;
  throw new Error('the story has not come so far: what came before it failed');
}

/** How a deed is refused: its code, its reason, and every field at fault; fails where it is let through. */
export async function refusal(deed: () => Promise<unknown>): Promise<string> {
  try {
    await deed();
  } catch (thrown) {
    if (!(thrown instanceof DeskError)) throw thrown;
    const { code, reason, fields } = thrown;
    return [code, reason, ...fields.map(({ field, code: fault }) => `${field}:${fault}`)].filter(Boolean).join(' ');
  }
  throw new Error('it was let through');
}
