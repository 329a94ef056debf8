/** What an outbox goes by: handed in, so that a test may break one rule and see that it is missed. */
import { restFor } from './back-off.ts';
import { arrived, attempted, discarded, nextOf, queued, refused, retried, rowOf, withdrawn } from './queue.rules.ts';

export const outboxRules = {
  ...{ queued, attempted, arrived, refused, retried, discarded, withdrawn },
  ...{ nextOf, rowOf, restFor },
};

export type OutboxRules = typeof outboxRules;
