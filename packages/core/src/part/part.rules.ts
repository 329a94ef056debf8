/** Parts of a ticket: which there are, which are still owed, and what must hold of one (PWS 2.7.3, P15). */
import { itemOf } from '../directory/tech-sheet.rules.ts';
import type { TechSheet } from '../directory/tech-sheet.schema.ts';
import type { FieldFault } from '../shared/desk-error.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { PartRequest } from './part.schema.ts';

/** The parts of a ticket, each as it was told of last. */
export function partsOf(entries: readonly TimelineEntry[]): readonly PartRequest[] {
  const parts = new Map<string, PartRequest>();
  for (const { command } of entries)
    if (command.type === 'ticket.requestPart' || command.type === 'ticket.updatePart')
      parts.set(command.part.id, command.part);
  return [...parts.values()];
}

/** Of replaced parts, those whose old one must come back and has not. */
export const owedBack = (entries: readonly TimelineEntry[]): readonly PartRequest[] =>
  partsOf(entries).filter(({ status, mustReturn, returned }) => status === 'replaced' && mustReturn && !returned);

/** Whether the machine stands still for a part: the ticket then belongs to `pending`. */
export const waitsForAPart = (parts: readonly PartRequest[]): boolean =>
  parts.some(({ status, critical }) => status === 'pending' && critical);

/**
 * The part as the model's tech sheet knows it: a code of the sheet takes the sheet's description, whatever was typed. One
 * that the sheet does not know, or of a model without a sheet, was typed. The technician's own kit stays his kit.
 */
export function fromSheet(part: PartRequest, sheet: TechSheet | null): PartRequest {
  const item = sheet && itemOf(sheet, part.code);
  if (!item) return { ...part, source: part.source === 'kit' ? 'kit' : 'typed' };
  return {
    ...part,
    code: item.code,
    description: item.description,
    source: part.source === 'kit' ? 'kit' : 'techSheet',
  };
}

/** What a part is told in: how many visits its ticket has by then, and the parts asked for before. */
export type PartGiven = { readonly visits: number; readonly parts: readonly PartRequest[] };

/** Everything that is wrong with a part that is asked for: nothing is put in without a visit, and an id names one part. */
export const requestFaults = (part: PartRequest, { visits, parts }: PartGiven): readonly FieldFault[] => [
  ...(parts.some(({ id }) => id === part.id) ? [{ field: 'part.id', code: 'already_requested' }] : []),
  ...visitFaults(part, visits),
];

/** Everything that is wrong with an update: it names a part that was asked for, and what was put in stays in. */
export function updateFaults(part: PartRequest, { visits, parts }: PartGiven): readonly FieldFault[] {
  const known = parts.find(({ id }) => id === part.id);
  if (!known) return [{ field: 'part.id', code: 'never_requested' }];
  return [
    ...(known.status === 'replaced' && part.status === 'pending'
      ? [{ field: 'part.status', code: 'already_replaced' }]
      : []),
    ...visitFaults(part, visits),
  ];
}

const visitFaults = ({ status, returned }: PartRequest, visits: number): readonly FieldFault[] => [
  ...(status === 'replaced' && visits === 0 ? [{ field: 'part.status', code: 'needs_a_visit' }] : []),
  ...(returned && status === 'pending' ? [{ field: 'part.returned', code: 'not_replaced' }] : []),
];
