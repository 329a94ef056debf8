/** The one statechart of all five manuals (DOMAIN §2): presets differ by the policy in its context, not by other machines. */
import { assign, setup } from 'xstate';
import * as change from './ticket.changes.ts';
import type { TicketCommand } from './ticket.command.schema.ts';
import { firstUnmet, type RequirementName, type Stamp, type Standpoint } from './ticket.requirements.ts';
import type { Ticket } from './ticket.schema.ts';
import { cancelling, does, fieldWork, hearingAReply, needs, resolving } from './ticket.transitions.ts';

/** A command with who gives it and when: all that the statechart hears. */
export type LifecycleEvent = TicketCommand & Stamp;

/** An action that lays what `changes` returns over the ticket. */
const write = <Event>(changes: (ticket: Ticket, event: Event) => Partial<Ticket>) =>
  assign<Standpoint, LifecycleEvent, Event, LifecycleEvent, never>(({ context: { ticket } }, event) => ({
    ticket: { ...ticket, ...changes(ticket, event) },
  }));

/**
 * Where every command leads, in every stage, under any policy. To ask it, use `canApply`, `applyCommand` and
 * `allowedCommands`: they also
 * know who may; to show it, `lifecycleGraph`. `customersTurn` tags where the customer's word is awaited.
 */
export const ticketLifecycle = setup({
  types: {} as { context: Standpoint; events: LifecycleEvent; input: Standpoint; tags: 'final' | 'customersTurn' },
  guards: {
    meets: ({ context, event }, names: RequirementName[]) => !firstUnmet(names, context, event, event),
  },
  actions: {
    release: write(change.released),
    accept: write(change.accepted),
    propose: write(change.proposed),
    withdraw: write(change.withdrawn),
    authorise: write(change.authorised),
    suspend: write(change.suspended),
    resume: write(change.resumed),
    answer: write(change.answered),
    ask: write(change.asked),
    approve: write(change.approved),
    disapprove: write(change.disapproved),
    expire: write(change.expired),
    concludeByAnswer: write(change.concludedByAnswer),
    concludeBySettling: write(change.concludedBySettling),
    rate: write(change.rated),
    end: write(change.ended),
    reject: write(change.rejected),
    reopen: write(change.reopened),
    say: write(change.said),
    hear: write(change.heard),
    assign: write(change.assigned),
    reclassify: write(change.reclassified),
    prioritize: write(change.prioritized),
    reschedule: write(change.rescheduled),
    follow: write(change.followed),
    synchronise: write(change.synchronised),
    /** The entry itself is the effect. */
    record: () => undefined,
  },
}).createMachine({
  id: 'ticket',
  context: ({ input }) => input,
  initial: 'opened',
  on: {
    'ticket.comment': { guard: needs('stillLive', 'internalAtTheDesk', 'mailedByTheDesk'), actions: does('say') },
    'ticket.attach': { guard: needs('stillLive'), actions: does('say') },
    'ticket.assign': { guard: needs('stillLive'), actions: does('assign') },
    'ticket.reclassify': { guard: needs('stillLive'), actions: does('reclassify') },
    'ticket.prioritize': { guard: needs('stillLive'), actions: does('prioritize') },
    'ticket.reschedule': { guard: needs('stillLive'), actions: does('reschedule') },
    'ticket.follow': { guard: needs('stillLive', 'followsAlone'), actions: does('follow') },
    'ticket.syncErp': { actions: does('synchronise') },
  },
  states: {
    opened: {
      description: 'Registered: waits for release, or for somebody to take it.',
      on: {
        'ticket.release': { guard: needs('releaseAsked'), target: 'dispatched', actions: does('release') },
        'ticket.accept': { guard: needs('noReleaseAsked'), target: 'inService', actions: does('accept') },
        'ticket.requestEstimate': { guard: needs('estimateOffered'), target: 'estimating' },
        ...cancelling(),
        'ticket.reject': { guard: needs('repeatsAnother'), target: 'rejected', actions: does('reject') },
      },
    },
    estimating: {
      description: 'Analysed, then proposed: nothing is charged without the customer’s word.',
      initial: 'analysis',
      states: {
        analysis: {
          on: { 'ticket.propose': { target: 'proposed', actions: does('propose') } },
        },
        proposed: {
          tags: 'customersTurn',
          on: {
            'ticket.reviseProposal': { target: 'analysis', actions: does('withdraw') },
            'ticket.acceptProposal': {
              guard: needs('proposalStillValid'),
              target: '#ticket.dispatched',
              actions: does('authorise'),
            },
            'ticket.declineProposal': { target: '#ticket.cancelled', actions: does('end') },
          },
        },
      },
      on: {
        ...cancelling(),
        'ticket.reject': { guard: needs('repeatsAnother'), target: 'rejected', actions: does('reject') },
      },
    },
    dispatched: {
      description: 'Released and assigned: waits for the technician to accept.',
      on: {
        'ticket.accept': { target: 'inService', actions: does('accept') },
        'ticket.requestEstimate': { guard: needs('estimateOffered'), target: 'estimating' },
        ...cancelling(),
      },
    },
    inService: {
      on: {
        'ticket.suspend': {
          guard: needs('pausesOffered', 'reasonListed'),
          target: 'pending',
          actions: does('suspend'),
        },
        'ticket.requestEstimate': { guard: needs('estimateOffered'), target: 'estimating' },
        'ticket.resolve': resolving(),
        ...cancelling(),
        ...fieldWork(),
      },
    },
    pending: {
      description: 'Stopped for a reason from the policy’s list.',
      on: {
        'ticket.resume': { target: 'inService', actions: does('resume') },
        'ticket.comment': hearingAReply('internalAtTheDesk', 'mailedByTheDesk'),
        'ticket.attach': hearingAReply(),
        'ticket.resolve': resolving(),
        ...cancelling(),
        ...fieldWork(),
      },
    },
    attended: {
      description: 'Done at the customer’s; the reseller still owes an internal action.',
      on: {
        'ticket.settle': [
          { guard: needs('asksApproval'), target: 'awaitingApproval', actions: does('ask') },
          { target: 'concluded', actions: does('concludeBySettling') },
        ],
      },
    },
    awaitingApproval: {
      description: 'Answered: the customer decides, within the policy’s window.',
      tags: 'customersTurn',
      on: {
        'ticket.approve': { target: 'concluded', actions: does('approve') },
        'ticket.disapprove': { target: 'inService', actions: does('disapprove') },
        'ticket.expireApproval': {
          guard: needs('asksApproval', 'approvalWindowPassed'),
          target: 'concluded',
          actions: does('expire'),
        },
        'ticket.comment': { guard: needs('internalAtTheDesk', 'mailedByTheDesk'), actions: does('hear') },
        'ticket.attach': { actions: does('hear') },
      },
    },
    concluded: {
      tags: 'final',
      on: {
        'ticket.rate': { guard: needs('ratingOffered', 'notYetRated', 'scoreOnScale'), actions: does('rate') },
        'ticket.reopen': {
          guard: needs('reopeningOffered', 'neverAgreed', 'withinReopenWindow'),
          target: 'inService',
          actions: does('reopen'),
        },
      },
    },
    cancelled: { tags: 'final' },
    rejected: {
      tags: 'final',
      description: 'Refused by the desk, such as a duplicate, which names the ticket it repeats.',
    },
  },
});
