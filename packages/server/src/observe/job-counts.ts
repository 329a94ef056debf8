/** How many jobs there are, by kind and state: counted where they stand, for all processes together. */
import { sql } from 'kysely';
import { QUEUE_SCHEMA } from '../jobs/queue.ts';
import type { Database } from '../pg/database.ts';
import type { JobCount } from './metrics.ts';

/** Those that are not done: waiting for their time or their turn, begun, or given up after every attempt. */
export const jobCounts = (database: Database) => async (): Promise<readonly JobCount[]> => {
  const { rows } = await sql<JobCount>`
    select name as kind,
      case state::text when 'active' then 'begun' when 'failed' then 'given up' else 'waiting' end as state,
      count(*)::int as count
    from ${sql.id(QUEUE_SCHEMA, 'job')}
    where state::text in ('created', 'retry', 'active', 'failed')
    group by 1, 2 order by 1, 2`.execute(database.db);
  return rows;
};
