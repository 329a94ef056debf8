/** Carla before what waits for her word: the approval, run without a page. */
import { waitFor } from 'xstate';
import { createMemoryBackend } from '../../memory/index.ts';
import type { DeskPort } from '../../port/desk-port.ts';
import { TicketId } from '../../shared/ids.ts';
import { parse } from '../../shared/parse.ts';
import {
  aColleague,
  anAttendant,
  anOperationId,
  aProfile,
  aRequester,
  aTicket,
  AT,
  daysAfter,
} from '../../testing/index.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';
import type { ApprovalInput } from './approval.context.ts';
import { selectApproval, type ApprovalView } from './approval.select.ts';
import { startApproval } from './start-approval.ts';

export const t1 = parse(TicketId, 't1');
export const [carla, quost] = [aRequester(), anAttendant()];

export const started = (
  tickets: readonly Ticket[],
  over: Partial<ApprovalInput> & { readonly desk?: (desk: DeskPort) => DeskPort } = {},
) => {
  let ids = 0;
  const { desk: through = (desk: DeskPort) => desk, ...input } = over;
  const now = () => daysAfter(1, AT);
  const backend = createMemoryBackend({ profile: aProfile(), people: [carla, aColleague(), quost], tickets, now });
  const me = input.me ?? carla;
  const actor = startApproval(through(backend.deskFor(me)), {
    ...{ me, profile: aProfile(), now, newId: () => anOperationId((ids += 1)) },
    ...input,
  });
  const until = async (holds: (view: ApprovalView) => boolean) =>
    selectApproval(await waitFor(actor, (snapshot) => holds(selectApproval(snapshot)), { timeout: 2000 }));
  return { actor, backend, until, asked: () => until(({ asks, sending }) => asks !== null && !sending) };
};

export const waitingTicket = (id: string, over = {}) => aTicket({ id, stage: 'awaitingApproval', ...over });
