/** Whether a stored ticket can be listed: looked at, not parsed, since a list may hold a hundred thousand. */
import { stages as all, type Ticket } from '@chamado/core';

/** Whether `value` has what lists, their columns and the access rules read. Whoever asks for one ticket gets it parsed. */
export function isReadable(value: unknown): value is Ticket {
  if (!isRecord(value)) return false;
  const { stage, fields, requester, openedBy } = value;
  return (
    texts.every((name) => typeof value[name] === 'string') &&
    stages.has(stage) &&
    typeof value['version'] === 'number' &&
    [fields, requester, openedBy].every(isRecord)
  );
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const texts = ['id', 'number', 'subject', 'description', 'openedAt', 'updatedAt'];
const stages: ReadonlySet<unknown> = new Set(all);
