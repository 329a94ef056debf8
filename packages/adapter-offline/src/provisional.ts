/** A ticket as it will probably stand once what is unsent has arrived: the desk's own rules, run here. */
import {
  decideApply,
  decideOpen,
  parse,
  refOf,
  Ticket,
  type Instant,
  type Person,
  type PortalProfile,
  type TicketCommand,
  type TimelineEntry,
} from '@chamado/core';
import { lineOf, versionAfter, type QueuedWrite, type Write } from './queue.ts';

/** Whose desk it is, as far as this page knows. */
export type Known = { readonly me: Person; readonly profile: PortalProfile };

/** A ticket and what happened to it. */
export type Provisional = { readonly ticket: Ticket; readonly entries: readonly TimelineEntry[] };

/** What is shown in place of a number that the desk has yet to give. */
const NO_NUMBER = '—';

/**
 * `base` with the rows of its line on top, in their order; null where there is neither a ticket nor an opening. What the
 * rules here would refuse changes nothing but the version: the desk knows better, and says so once it is asked.
 */
export function provisional(rows: readonly QueuedWrite[], base: Ticket | undefined, known: Known): Provisional | null {
  let told: Provisional | null = base ? { ticket: base, entries: [] } : null;
  for (const { write, at, refused } of rows) {
    if (write.verb === 'open') told = opened(write, at, known);
    else if (told && !refused) for (const command of commandsOf(write)) told = applied(told, command, at, known);
  }
  const last = rows.at(-1);
  // What is written next stands behind all of them, those among them that were refused and may yet be mended.
  return told && last ? { ...told, ticket: { ...told.ticket, version: versionAfter(last.write) } } : told;
}

/** The rows that `provisional` takes for a ticket. */
export const rowsOf = (rows: readonly QueuedWrite[], id: string): readonly QueuedWrite[] =>
  rows.filter(({ write }) => lineOf(write) === id);

const commandsOf = (write: Exclude<Write, { verb: 'open' }>): readonly TicketCommand[] =>
  write.verb === 'apply' ? [write.command] : write.commands;

function opened({ localId, draft }: Extract<Write, { verb: 'open' }>, at: Instant, known: Known): Provisional {
  const { me, profile } = known;
  try {
    const given = { by: me, at, profile, people: [me], files: draft.attachments };
    const { ticket, entry } = decideOpen({ ...given, draft, id: localId, number: NO_NUMBER });
    return { ticket, entries: [entry] };
  } catch {
    return { ticket: outlineOf(localId, draft, at, me), entries: [] };
  }
}

function applied({ ticket, entries }: Provisional, command: TicketCommand, at: Instant, known: Known): Provisional {
  const { me, profile } = known;
  const { version } = ticket;
  const files = 'attachments' in command ? (command.attachments ?? null) : null;
  try {
    const next = decideApply({ ticket, command, version, by: me, at, profile, people: [me], files });
    return { ticket: next.ticket, entries: [...entries, next.entry] };
  } catch {
    return { ticket: { ...ticket, version: version + 1 }, entries };
  }
}

/** What the draft itself says, where this page cannot decide what it opens. */
function outlineOf(
  id: Ticket['id'],
  { formId, values, attachments }: Extract<Write, { verb: 'open' }>['draft'],
  at: Instant,
  me: Person,
): Ticket {
  const { subject, description, ...fields } = values;
  const nothing = Object.fromEntries(Object.keys(Ticket.shape).map((name) => [name, null]));
  return parse(Ticket, {
    ...nothing,
    ...{
      id,
      number: NO_NUMBER,
      stage: 'opened',
      formId,
      fields,
      attachments,
      requester: refOf(me),
      openedBy: refOf(me),
    },
    ...{ subject: textIn(subject), description: textIn(description), followers: [], additionalEmails: [] },
    ...{ critical: false, chargeAuthorised: false, openedAt: at, updatedAt: at, version: 1 },
  });
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
