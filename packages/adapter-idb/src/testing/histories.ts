/** Tickets with a past, for imports. */
import { instantAt, millis, parse, Stage, TimelineEntry } from '@chamado/core';
import { aTicket, AT } from '@chamado/core/testing';
import type { History } from '../chunk.ts';

/** So many tickets of Carla's, `old-000000` and on, one opened a minute before the other, in all stages, each with two entries. */
export const histories = (count: number): readonly History[] => Array.from({ length: count }, (_, n) => historyOf(n));

function historyOf(n: number): History {
  const openedAt = instantAt(millis(AT) - n * 60_000);
  const stage = Stage.options[n % Stage.options.length] ?? 'opened';
  const id = `old-${String(n).padStart(6, '0')}`;
  const ticket = aTicket({
    id,
    number: `HD-${String(n)}`,
    subject: `Chamado antigo ${String(n)}`,
    stage,
    openedAt,
    version: 2,
  });
  const { formId, fields, subject, description, attachments, step, requester } = ticket;
  const standing = { stage, step };
  const draft = { formId, values: { ...fields, subject, description }, attachments };
  const common = { ticketId: id, at: openedAt, by: requester, internal: false, to: standing };
  return {
    ticket,
    entries: [
      {
        ...common,
        version: 1,
        command: { type: 'ticket.open', draft },
        from: null,
        changes: { ...ticket, version: 0 },
      },
      { ...common, version: 2, command: { type: 'ticket.comment', text: 'É antigo.' }, from: standing, changes: {} },
    ].map((entry) => parse(TimelineEntry, entry)),
  };
}
