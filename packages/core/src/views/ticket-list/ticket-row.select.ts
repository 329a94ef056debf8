/** One ticket as a row shows it: its cells in the profile's columns, and the marks that ask for a look (T9). */
import { catalogueOf } from '../../form/options.rules.ts';
import { ticketColumns } from '../../port/ticket.columns.ts';
import type { ListColumn } from '../../profile/profile.parts.schema.ts';
import type { PortalProfile } from '../../profile/profile.schema.ts';
import { columnNamed, type Cell, type Column, type Kind } from '../../query/column.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Label } from '../../shared/text.ts';
import { isCustomersTurn, isProposed, latenessOf, needsALook } from '../../ticket/ticket.queue.ts';
import type { Stage } from '../../ticket/stage.schema.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';

/** One cell: the stored value, and the profile’s word for it where it has one. */
export type CellView = {
  /** The column's name: `subject`, `fields.version`. */
  readonly name: string;
  readonly kind: Kind;
  readonly value: Cell;
  /** What the profile calls a stored value: a status, a reason, an option; null where the value speaks for itself. */
  readonly label: Label | null;
};

/** One row in the profile’s columns, with the marks that make it stand out (T9). */
export type TicketRow = {
  readonly ticket: Ticket;
  readonly cells: readonly CellView[];
  /** By how many milliseconds it is past its deadline; null while it is not. */
  readonly lateBy: number | null;
  /** Something came since this person last looked. */
  readonly isUnread: boolean;
  readonly isCritical: boolean;
  /** It waits for the customer's word: on an answer, or on a proposal (TOTALL 10, 11). */
  readonly asks: boolean;
  /** A proposal was made, and waits for the customer's word (TOTALL 10): as loud as an answer given. */
  readonly isProposed: boolean;
  readonly stage: Stage;
};

/** A column of the profile's list, and what its cells are. */
export type ShownColumn = ListColumn & { readonly kind: Kind };

/** The columns of the profile's list, in its order (T9). */
export function shownColumns(profile: PortalProfile): readonly ShownColumn[] {
  const all = ticketColumns(profile);
  return profile.columns.map((column) => ({ ...column, kind: columnNamed(all, column.name).kind }));
}

/** Reads rows under `profile`: made once, used for every row. */
export function rowReader(profile: PortalProfile): (ticket: Ticket, at: Instant, seen?: number) => TicketRow {
  const all = ticketColumns(profile);
  const columns = profile.columns.map(({ name }) => columnNamed(all, name));
  const labels = labelsOf(profile);
  const cellOf = (column: Column<Ticket>, ticket: Ticket): CellView => {
    const value = column.read(ticket);
    return { name: column.name, kind: column.kind, value, label: labels(column.name, ticket, value) };
  };
  return (ticket, at, seen) => ({
    ticket,
    cells: columns.map((column) => cellOf(column, ticket)),
    lateBy: latenessOf(ticket, at),
    isUnread: seen !== undefined && needsALook({ ...ticket, deadline: null }, at, seen) === 'unread',
    isCritical: ticket.critical,
    asks: isCustomersTurn(ticket),
    isProposed: isProposed(ticket),
    stage: ticket.stage,
  });
}

/** The profile's labels of stored values, by column. */
function labelsOf(profile: PortalProfile): (name: string, ticket: Ticket, value: Cell) => Label | null {
  const { policy, forms } = profile;
  const statuses = new Map(policy.statuses.map(({ id, label }) => [id, label]));
  const reasons = new Map(policy.pendingReasons.map(({ id, label }) => [id, label]));
  const options = new Map(
    forms
      .flatMap(({ fields }) => fields)
      .map((field) => [
        `fields.${field.name}`,
        new Map(catalogueOf(field, profile).map(({ id, label }) => [id, label])),
      ]),
  );
  return (name, { statusId, justification }, value) => {
    if (name === 'status' || name === 'statusId') return (statusId !== null && statuses.get(statusId)) || null;
    if (name === 'justification') return (justification !== null && reasons.get(justification)) || null;
    return (typeof value === 'string' && options.get(name)?.get(value)) || null;
  };
}
