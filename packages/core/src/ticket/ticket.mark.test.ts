/** The mark of the schemas, held against the schemas. */
import { expect } from 'chai';
import * as z from 'zod/mini';
import { TimelineEntry } from './ticket.entry.schema.ts';
import { TICKET_MARK } from './ticket.mark.ts';
import { Ticket } from './ticket.schema.ts';

function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

describe('the mark of what is kept of a ticket', () => {
  it('is that of the schemas as they stand', () => {
    const shapes = [Ticket, TimelineEntry].map((schema) => z.toJSONSchema(schema, { unrepresentable: 'any' }));
    expect(TICKET_MARK).to.equal(markOf(JSON.stringify(shapes)));
  });
});
