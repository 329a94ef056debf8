/** The approval as a page begins with it: the first answer that waits is read at once, and its machine comes when the page rests. */
import type { DeskPort } from '../../port/desk-port.ts';
import { lateActor, type Rest, type Shown } from '../late-actor.ts';
import type { ApprovalContext, ApprovalEvent, ApprovalInput } from './approval.context.ts';
import { firstContext, likelyAsked, saidBy } from './approval.first.ts';
import { queueAsked } from './approval.queue.ts';
import { caseAt, queueAt } from './approval.reads.ts';
import type { ApprovalTag } from './approval.select.ts';

/** As `startApproval`, its machine fetched later; `stop()` it when the view goes. */
export const beginApproval = (desk: DeskPort, input: ApprovalInput, rest: Rest) =>
  lateActor<ApprovalContext, ApprovalTag, ApprovalEvent>({
    rest,
    first: { context: firstContext(input), tags: ['busy'] },
    read: async (signal) => {
      const context = firstContext(input);
      const queue = await queueAt(desk.tickets, queueAsked(context), signal);
      const [first] = queue.waiting;
      if (!first) return { context: { ...context, ...queue }, tags: ['done'] };
      const current = await caseAt(desk.tickets, first, signal);
      return asked({ ...context, ...queue, current, asks: likelyAsked(current, context) });
    },
    watch: (changed) =>
      desk.watch?.(({ kind }) => {
        if (kind === 'ticket' || kind === 'tickets') changed();
      }),
    fetch: async () => {
      const { startApproval } = await import('./start-approval.ts');
      return ({ context, isRead, isStale }) =>
        startApproval(desk, { ...input, ...(isRead && !isStale && { known: context }) });
    },
    hears: (context, event) => ({ ...context, said: { ...context.said, ...saidBy(event) } }),
    waits: (context) => asked({ ...context, error: null }),
    fails: (context, error) => asked({ ...context, error }, []),
  });

/** What only the lifecycle can tell is on its way as long as it is. */
const asked = (
  context: ApprovalContext,
  otherwise: readonly ApprovalTag[] = ['busy'],
): Shown<ApprovalContext, ApprovalTag> => ({ context, tags: context.asks ? ['asking'] : otherwise });
