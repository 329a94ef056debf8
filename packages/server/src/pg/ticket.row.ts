/** A ticket as rows: whole, and apart from that the keys that lists are filtered, sorted and searched by. */
import { millis, ticketColumns, type PortalProfile, type Ticket } from '@chamado/core';
import { keyOf, type ColumnSet, type Key } from '@chamado/core/query';
import type { Insertable } from 'kysely';
import { storable } from './storable.ts';
import type { DocumentTable, TicketTable } from './tables.ts';

/** The columns of a list that have a column of their own; every other is kept in `answers` by its name. */
export const ownColumns: ReadonlyMap<string, keyof TicketTable> = new Map<string, keyof TicketTable>([
  ['number', 'number'],
  ['erpNumber', 'erp_number'],
  ['subject', 'subject'],
  ['description', 'description'],
  ['requester', 'requester'],
  ['company', 'company'],
  ['assignee', 'assignee'],
  ['territory', 'territory'],
  ['assetId', 'asset_id'],
  ['stage', 'stage'],
  ['statusId', 'status_id'],
  ['status', 'status'],
  ['justification', 'justification'],
  ['openedAt', 'opened_at'],
  ['updatedAt', 'updated_at'],
  ['deadline', 'deadline'],
  ['endedAt', 'ended_at'],
  ['critical', 'critical'],
  ['coverage', 'coverage'],
  ['outcome', 'outcome'],
  ['rating', 'rating'],
]);

/** Makes rows of a tenant's tickets. The keys are core's own, so that no second folding can differ from it. */
export function rowsFor(tenant: string, profile: PortalProfile): (ticket: Ticket) => Insertable<TicketTable> {
  const columns = ticketColumns(profile);
  return (ticket) => {
    const keys = keysOf(columns, ticket);
    const answers = Object.entries(keys).filter(([name, key]) => key !== null && !ownColumns.has(name));
    return {
      tenant,
      id: ticket.id,
      version: ticket.version,
      requester_id: ticket.requester.id,
      opened_by_id: ticket.openedBy.id,
      company_id: ticket.companyId,
      assignee_id: ticket.assignee?.id ?? null,
      awaiting_since: ticket.awaitingSince === null ? null : millis(ticket.awaitingSince),
      number: text(keys['number']),
      erp_number: text(keys['erpNumber']),
      subject: text(keys['subject']),
      description: text(keys['description']),
      requester: text(keys['requester']),
      company: text(keys['company']),
      assignee: text(keys['assignee']),
      territory: text(keys['territory']),
      asset_id: text(keys['assetId']),
      stage: text(keys['stage']),
      status_id: text(keys['statusId']),
      status: text(keys['status']),
      justification: text(keys['justification']),
      opened_at: number(keys['openedAt']),
      updated_at: number(keys['updatedAt']),
      deadline: number(keys['deadline']),
      ended_at: number(keys['endedAt']),
      critical: keys['critical'] === undefined || keys['critical'] === null ? null : keys['critical'] === true,
      coverage: text(keys['coverage']),
      outcome: text(keys['outcome']),
      rating: number(keys['rating']),
      answers: JSON.stringify(Object.fromEntries(answers)),
    };
  };
}

/** The row that holds the ticket whole. */
export const documentOf = (tenant: string, ticket: Ticket): Insertable<DocumentTable> => ({
  tenant,
  ticket_id: ticket.id,
  ticket: JSON.stringify(ticket),
});

/** What the keys of a tenant's rows were made by: rows made by another are made anew. */
export const columnsMark = (profile: PortalProfile): string => {
  const { locale, policy } = profile;
  return JSON.stringify([
    KEYS_VERSION,
    ticketColumns(profile).map(({ name, kind }) => [name, kind]),
    [locale, policy.statuses, policy.pendingReasons],
  ]);
};

/** Grows whenever core folds or reads a column otherwise than before. */
const KEYS_VERSION = 1;

const keysOf = (columns: ColumnSet<Ticket>, ticket: Ticket): Readonly<Record<string, Key>> =>
  Object.fromEntries(columns.map((column) => [column.name, storableKey(keyOf(column.kind, column.read(ticket)))]));

const storableKey = (key: Key): Key => {
  if (typeof key === 'string') return storable(key);
  return typeof key === 'object' && key !== null ? key.map(storable) : key;
};

const text = (key: Key | undefined): string | null => (typeof key === 'string' ? key : null);
const number = (key: Key | undefined): number | null => (typeof key === 'number' ? key : null);
