/** Opportunities over a desk's records (P19). */
import type { RecordDesk, WriteRecords } from '../port/records.ts';
import type { SalesPort } from '../port/sales-port.ts';
import { visibleTo } from '../port/visibility.rules.ts';
import { evaluate } from '../query/evaluate.ts';
import { Query } from '../query/query.schema.ts';
import { DeskError } from '../shared/desk-error.ts';
import { parse } from '../shared/parse.ts';
import { opportunityColumns } from './opportunity.columns.ts';
import { mailOf } from './opportunity.mail.ts';
import { maySeeOpportunity, opportunityOf } from './opportunity.rules.ts';
import { Opportunity, OpportunityDraft, OpportunityId } from './opportunity.schema.ts';

/** The opportunities of `desk`. */
export const salesFor = (desk: RecordDesk): SalesPort => ({
  register: (draft, options) =>
    desk.write({ name: 'sales.register', body: draft, result: Opportunity }, options, (given) =>
      registered(given, draft),
    ),
  list: (query, options) =>
    desk.read(options, async ({ records, me }) => {
      const all = await records.list('opportunity');
      return evaluate(
        opportunityColumns,
        all.filter((one) => maySeeOpportunity(me, one)),
        parse(Query, query),
      );
    }),
  get: (id, options) =>
    desk.read(options, async ({ records, me }) => {
      const found = await records.get('opportunity', id);
      if (found && maySeeOpportunity(me, found)) return found;
      throw new DeskError('not_found', 'There is no such opportunity, or it is not yours to see');
    }),
});

async function registered({ records, me, at, newId, profile }: WriteRecords, given: unknown): Promise<Opportunity> {
  const draft = parse(OpportunityDraft, given);
  const { ticketId } = draft;
  const ticket = ticketId === undefined ? null : visibleTo(me, await records.ticket(ticketId));
  const opportunity = opportunityOf(parse(OpportunityId, newId()), draft, ticket, me, at);
  await records.put('opportunity', opportunity);
  const mail = mailOf(opportunity, ticket?.number ?? null, profile, await records.people({ role: 'manager' }));
  if (mail) await records.mail(mail);
  return opportunity;
}
