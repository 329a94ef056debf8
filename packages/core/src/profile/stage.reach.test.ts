/** Which stages the policies of the manuals lead to. */
import { expect } from 'chai';
import { aFieldServicePolicy, anEverythingPolicy, aPolicy } from '../testing/index.ts';
import { Stage } from '../ticket/stage.schema.ts';
import type { TicketPolicy } from '../ticket/ticket.policy.schema.ts';
import { reachableStages } from './stage.reach.ts';

const unreached = (policy: TicketPolicy, routed = false): readonly Stage[] =>
  Stage.options.filter((stage) => !reachableStages(policy, routed).has(stage));

describe('the stages a ticket can come to', () => {
  it('are all but the internal action at a help desk', () => {
    expect(unreached(aPolicy())).to.deep.equal(['attended']);
  });

  it('are neither estimate nor approval in field service', () => {
    expect(unreached(aFieldServicePolicy())).to.deep.equal(['estimating', 'awaitingApproval']);
  });

  it('are all ten where a desk uses everything', () => {
    expect(unreached(anEverythingPolicy())).to.deep.equal([]);
  });

  it('leave out what the policy has no reason, nobody and no way for', () => {
    const bare = { estimateOffered: false, pendingReasons: [], cancel: { requester: [], manager: [] } };
    expect(unreached(aPolicy(bare))).to.deep.equal(['estimating', 'dispatched', 'pending', 'attended', 'cancelled']);
    expect(unreached(aPolicy(bare), true)).to.not.include('dispatched');
  });
});
