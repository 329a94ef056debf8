/** The one statechart of all five manuals (DOMAIN §2): presets differ by the policy in its context, not by other machines. */
import { assign, setup } from 'xstate';
import * as change from './ticket.changes.ts';
import type { TicketCommand } from './ticket.command.schema.ts';
import { firstUnmet, type RequirementName, type Stamp, type Standpoint } from './ticket.requirements.ts';
import type { Ticket } from './ticket.schema.ts';

export type LifecycleEvent = TicketCommand & Stamp;

/** An action that lays what `changes` returns over the ticket. */
const write = <Event>(changes: (ticket: Ticket, event: Event) => Partial<Ticket>) =>
  assign<Standpoint, LifecycleEvent, Event, LifecycleEvent, never>(({ context: { ticket } }, event) => ({
    ticket: { ...ticket, ...changes(ticket, event) },
  }));

/** A guard: every requirement named must hold; a refusal reports the first that does not. */
const needs = (...names: RequirementName[]) => ({ type: 'meets' as const, params: names });
const params = <Event>({ event }: { event: Event }): Event => event;

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
    'ticket.comment': { guard: needs('stillLive'), actions: { type: 'say', params } },
    'ticket.attach': { guard: needs('stillLive'), actions: { type: 'say', params } },
    'ticket.assign': { guard: needs('stillLive'), actions: { type: 'assign', params } },
    'ticket.reclassify': { guard: needs('stillLive'), actions: { type: 'reclassify', params } },
    'ticket.prioritize': { guard: needs('stillLive'), actions: { type: 'prioritize', params } },
    'ticket.reschedule': { guard: needs('stillLive'), actions: { type: 'reschedule', params } },
    'ticket.follow': { guard: needs('stillLive'), actions: { type: 'follow', params } },
    'ticket.syncErp': { actions: { type: 'synchronise', params } },
  },
  states: {
    opened: {
      description: 'Registered: waits for release, or for somebody to take it.',
      on: {
        'ticket.release': { guard: needs('releaseAsked'), target: 'dispatched', actions: { type: 'release', params } },
        'ticket.accept': { guard: needs('noReleaseAsked'), target: 'inService', actions: { type: 'accept', params } },
        'ticket.requestEstimate': { guard: needs('estimateOffered'), target: 'estimating' },
        'ticket.cancel': { guard: needs('cancellableHere'), target: 'cancelled', actions: { type: 'end', params } },
        'ticket.reject': { target: 'rejected', actions: { type: 'reject', params } },
      },
    },
    estimating: {
      description: 'Analysed, then proposed: nothing is charged without the customer’s word.',
      initial: 'analysis',
      states: {
        analysis: {
          on: { 'ticket.propose': { target: 'proposed', actions: { type: 'propose', params } } },
        },
        proposed: {
          tags: 'customersTurn',
          on: {
            'ticket.reviseProposal': { target: 'analysis', actions: { type: 'withdraw', params } },
            'ticket.acceptProposal': {
              guard: needs('proposalStillValid'),
              target: '#ticket.dispatched',
              actions: { type: 'authorise', params },
            },
            'ticket.declineProposal': { target: '#ticket.cancelled', actions: { type: 'end', params } },
          },
        },
      },
      on: {
        'ticket.cancel': { guard: needs('cancellableHere'), target: 'cancelled', actions: { type: 'end', params } },
        'ticket.reject': { target: 'rejected', actions: { type: 'reject', params } },
      },
    },
    dispatched: {
      description: 'Released and assigned: waits for the technician to accept.',
      on: {
        'ticket.accept': { target: 'inService', actions: { type: 'accept', params } },
        'ticket.requestEstimate': { guard: needs('estimateOffered'), target: 'estimating' },
        'ticket.cancel': { guard: needs('cancellableHere'), target: 'cancelled', actions: { type: 'end', params } },
      },
    },
    inService: {
      on: {
        'ticket.suspend': { guard: needs('reasonListed'), target: 'pending', actions: { type: 'suspend', params } },
        'ticket.requestEstimate': { guard: needs('estimateOffered'), target: 'estimating' },
        'ticket.resolve': resolving(),
        'ticket.cancel': { guard: needs('cancellableHere'), target: 'cancelled', actions: { type: 'end', params } },
        ...fieldWork(),
      },
    },
    pending: {
      description: 'Stopped for a reason from the policy’s list.',
      on: {
        'ticket.resume': { target: 'inService', actions: { type: 'resume', params } },
        'ticket.comment': [
          { guard: needs('replyResumes'), target: 'inService', actions: [{ type: 'say', params }, { type: 'resume', params }] },
          { actions: { type: 'say', params } },
        ],
        'ticket.resolve': resolving(),
        'ticket.cancel': { guard: needs('cancellableHere'), target: 'cancelled', actions: { type: 'end', params } },
        ...fieldWork(),
      },
    },
    attended: {
      description: 'Done at the customer’s; the reseller still owes an internal action.',
      on: {
        'ticket.settle': [
          { guard: needs('asksApproval'), target: 'awaitingApproval', actions: { type: 'ask', params } },
          { target: 'concluded', actions: { type: 'concludeBySettling', params } },
        ],
      },
    },
    awaitingApproval: {
      description: 'Answered: the customer decides, within the policy’s window.',
      tags: 'customersTurn',
      on: {
        'ticket.approve': { target: 'concluded', actions: { type: 'approve', params } },
        'ticket.disapprove': { target: 'inService', actions: { type: 'disapprove', params } },
        'ticket.expireApproval': {
          guard: needs('approvalWindowPassed'),
          target: 'concluded',
          actions: { type: 'expire', params },
        },
        'ticket.comment': { actions: { type: 'hear', params } },
        'ticket.attach': { actions: { type: 'hear', params } },
      },
    },
    concluded: {
      tags: 'final',
      on: {
        'ticket.rate': {
          guard: needs('ratingOffered', 'notYetRated', 'scoreOnScale'),
          actions: { type: 'rate', params },
        },
        'ticket.reopen': { guard: needs('reopenable'), target: 'inService', actions: { type: 'reopen', params } },
      },
    },
    cancelled: { tags: 'final' },
    rejected: { tags: 'final', description: 'Refused by the desk, such as a duplicate, which names the ticket it repeats.' },
  },
});

/** By policy and by what is still owed: to the reseller's own work, to the customer's word, or to the end. */
function resolving() {
  const answer = { type: 'answer' as const, params };
  const ask = { type: 'ask' as const, params };
  const conclude = { type: 'concludeByAnswer' as const, params };
  return [
    { guard: needs('internalActionKnown', 'internalActionOwed'), target: 'attended' as const, actions: [answer] },
    { guard: needs('internalActionKnown', 'asksApproval'), target: 'awaitingApproval' as const, actions: [answer, ask] },
    { guard: needs('internalActionKnown'), target: 'concluded' as const, actions: [answer, conclude] },
  ];
}

/** Recorded on the timeline; the ticket itself stays as it is. */
function fieldWork() {
  const record = { actions: 'record' as const };
  return {
    'ticket.registerVisit': record,
    'ticket.requestPart': record,
    'ticket.updatePart': record,
    'ticket.scheduleOrder': record,
  };
}
