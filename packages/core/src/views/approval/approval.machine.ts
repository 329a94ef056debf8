/** The customer's word on what was answered, then his rating, ticket by ticket (TOTALL 11, T2, T13, T14). */
import { assign, setup } from 'xstate';
import { DeskError } from '../../shared/desk-error.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';
import { giveWord, readCase, readQueue } from './approval.actors.ts';
import type { ApprovalContext, ApprovalEvent, ApprovalInput, Case, Fault, Queue, Said } from './approval.context.ts';
import { firstContext, nothingSaid, saidBy } from './approval.first.ts';
import { goesOn, linedUp, putOffBy, queueAsked } from './approval.queue.ts';
import type { ApprovalTag } from './approval.select.ts';
import { queueWatchMachine } from './queue-watch.machine.ts';
import { askedOf, faultIn, wordGiven } from './approval.words.ts';

const says = { type: 'say', params: ({ event }: { event: ApprovalEvent }) => saidBy(event) } as const;

export const approvalMachine = setup({
  types: {
    context: {} as ApprovalContext,
    events: {} as ApprovalEvent,
    input: {} as ApprovalInput,
    tags: {} as ApprovalTag,
  },
  actors: { readQueue, readCase, giveWord, watchQueue: queueWatchMachine },
  actions: {
    line: assign(({ context }, queue: Queue) => ({ ...linedUp(context, queue), error: null })),
    follow: assign(({ context }, queue: Queue) => linedUp(context, queue, context.current?.ticket)),
    putOff: assign(({ context }) => ({ putOff: putOffBy(context) })),
    takeUp: assign({ putOff: [] }),
    face: assign(({ context }, current: Case) => ({
      ...{ current, fault: null },
      // What was written stays where the ticket moved on while it was.
      ...(context.current?.ticket.id !== current.ticket.id && { said: nothingSaid(context.newId), error: null }),
    })),
    sort: assign(({ context }) => ({ asks: askedOf(context) })),
    leave: assign(({ context: { waiting } }) => ({ waiting: waiting?.slice(1) ?? [], fault: null, error: null })),
    say: assign(({ context }, said: Partial<Said> | null) => ({
      said: { ...context.said, ...said },
      fault: null,
      error: null,
    })),
    point: assign((_, fault: Fault | null) => ({ fault })),
    take: assign(({ context: { said, current } }, ticket: Ticket) => ({
      ...{ error: null, current: current && { ...current, ticket } },
      given: { ticket, word: said.word ?? 'approve', rated: ticket.rating !== null },
    })),
    fail: assign((_, { error }: { error: unknown }) => ({ error: DeskError.from(error) })),
    renew: assign(({ context: { said, newId } }) => ({ said: { ...said, decisionId: newId(), ratingId: newId() } })),
  },
  guards: {
    isFaced: ({ context }) => context.current !== null,
    isLinedUp: ({ context }) => context.waiting !== null,
    goesOn: ({ context }, queue: Queue) => goesOn(context, queue),
    someoneWaits: ({ context }) => (context.waiting?.length ?? 0) > 0,
    asksSomething: ({ context }) => context.asks !== null,
    isWhole: ({ context }) => faultIn(context) === null,
    movedOn: (_, { error }: { error: unknown }) => DeskError.from(error).code === 'conflict',
  },
}).createMachine({
  id: 'approval',
  context: ({ input }) => firstContext(input),
  invoke: { src: 'watchQueue', input: ({ context }) => queueAsked(context) },
  initial: 'beginning',
  on: {
    'approval.choose': { actions: says },
    'approval.write': { actions: says },
    'approval.install': { actions: says },
    'approval.score': { actions: says },
    'approval.remark': { actions: says },
  },
  states: {
    beginning: {
      always: [{ guard: 'isFaced', target: 'sorting' }, { guard: 'isLinedUp', target: 'next' }, { target: 'lining' }],
    },
    lining: {
      tags: 'busy',
      invoke: {
        src: 'readQueue',
        input: ({ context }) => queueAsked(context),
        onDone: { target: 'next', actions: { type: 'line', params: ({ event }) => event.output } },
        onError: { target: 'failed', actions: { type: 'fail', params: ({ event }) => event } },
      },
    },
    next: { always: [{ guard: 'someoneWaits', target: 'facing' }, { target: 'done' }] },
    facing: {
      tags: ['busy', 'facing'],
      on: { 'queue.changed': { target: 'next', actions: { type: 'line', params: ({ event: { queue } }) => queue } } },
      invoke: {
        src: 'readCase',
        input: ({ context: { waiting } }) => waiting?.[0] ?? null,
        onDone: { target: 'sorting', actions: { type: 'face', params: ({ event }) => event.output } },
        onError: { target: 'failed', actions: { type: 'fail', params: ({ event }) => event } },
      },
    },
    sorting: {
      entry: 'sort',
      always: [
        { guard: 'asksSomething', target: 'asking' },
        { target: 'next', actions: 'leave' },
      ],
    },
    asking: {
      tags: 'asking',
      on: {
        'queue.changed': [
          {
            guard: { type: 'goesOn', params: ({ event: { queue } }) => queue },
            actions: { type: 'follow', params: ({ event: { queue } }) => queue },
          },
          { target: 'next', actions: { type: 'line', params: ({ event: { queue } }) => queue } },
        ],
        'approval.send': [
          { guard: 'isWhole', target: 'sending' },
          { actions: { type: 'point', params: ({ context }) => faultIn(context) } },
        ],
        'approval.skip': { target: 'next', actions: ['putOff', 'leave'] },
      },
    },
    sending: {
      tags: ['asking', 'sending'],
      on: { 'queue.changed': { actions: { type: 'follow', params: ({ event: { queue } }) => queue } } },
      invoke: {
        src: 'giveWord',
        input: ({ context }) => wordGiven(context),
        onDone: { target: 'sorting', actions: { type: 'take', params: ({ event }) => event.output } },
        onError: [
          {
            guard: { type: 'movedOn', params: ({ event }) => event },
            target: 'facing',
            actions: [{ type: 'fail', params: ({ event }) => event }, 'renew'],
          },
          { target: 'asking', actions: { type: 'fail', params: ({ event }) => event } },
        ],
      },
    },
    done: {
      tags: 'done',
      on: {
        'approval.retry': { target: 'lining', actions: 'takeUp' },
        'queue.changed': { target: 'next', actions: { type: 'line', params: ({ event: { queue } }) => queue } },
      },
    },
    failed: {
      on: {
        'approval.retry': 'lining',
        'queue.changed': { target: 'next', actions: { type: 'line', params: ({ event: { queue } }) => queue } },
      },
    },
  },
});
