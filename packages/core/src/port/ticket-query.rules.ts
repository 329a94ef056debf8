/** A question to a list of tickets, in the words of the query language. */
import type { Query } from '../query/query.schema.ts';
import { stages as all } from '../shared/stages.ts';
import type { TicketQuery } from './ticket-query.schema.ts';

/** The query over the rows of a scope. To stand in one of some stages is to differ from all others. */
export function withinScope({ scope: _scope, stages, ...query }: TicketQuery): Query {
  const others = stages ? all.filter((stage) => !stages.includes(stage)) : [];
  const filters = others.map((value) => ({ column: 'stage', operator: 'differs' as const, value }));
  return { ...query, filters: [...(query.filters ?? []), ...filters] };
}
