/** One ticket, followed: read whole, commented, and driven by the commands that the lifecycle allows (T8, T12, T16, P13). */
import { assign, setup } from 'xstate';
import { DeskError } from '../../shared/desk-error.ts';
import { allowedCommands } from '../../ticket/ticket.allowed.ts';
import type { CommandType } from '../../ticket/ticket.command.schema.ts';
import type { InputValue } from './command-input.ts';
import type { CommandForms } from './command-forms.ts';
import { keepComment } from './comment-draft.ts';
import { isEmpty, rewritten, wroteBy } from './comment.rules.ts';
import { fetchForms, giveCommand, readPage, recallComment, watchTicket } from './ticket-page.actors.ts';
import {
  firstContext,
  noComment,
  type CommentDraft,
  type Kept,
  type PageRead,
  type TicketPageContext,
  type TicketPageEvent,
  type TicketPageInput,
} from './ticket-page.context.ts';
import type { PageTag } from './ticket-page.select.ts';
import { begun, commandWish, commentWish, faultOf, filled } from './ticket-page.wish.ts';

const writes = {
  type: 'write',
  params: ({ event }: { event: TicketPageEvent }) => wroteBy(event),
} as const;

type Thrown = { readonly error: unknown };

export const ticketPageMachine = setup({
  types: {
    context: {} as TicketPageContext,
    events: {} as TicketPageEvent,
    input: {} as TicketPageInput,
    tags: {} as PageTag,
  },
  actors: { fetchForms, readPage, recallComment, giveCommand, watchTicket },
  actions: {
    show: assign(({ context: { failed } }, page: PageRead) => ({
      page,
      failed: failed?.at === 'page' ? null : failed,
    })),
    recall: assign((_, kept: Kept | null) => kept ?? {}),
    begin: assign(({ context }, type: CommandType) => ({
      ...(context.forms ? { draft: begun(context, type) } : { asked: type }),
      failed: null,
    })),
    learn: assign(({ context }, forms: CommandForms) => {
      const { asked } = context;
      return { forms, asked: null, ...(asked && { draft: begun({ ...context, forms }, asked) }) };
    }),
    miss: assign(({ context: { asked, failed } }, { error }: Thrown) => ({
      asked: null,
      failed: asked ? { at: 'command' as const, error: DeskError.from(error) } : failed,
    })),
    fill: assign(({ context }, { name, value }: { name: string; value: InputValue }) => ({
      draft: filled(context, name, value),
    })),
    point: assign(({ context: { draft } }, error: DeskError | null) => ({
      draft: draft && { ...draft, faults: error?.fields ?? [] },
      failed: error && { at: 'command' as const, error },
    })),
    /** What was filled in is there again when the same command is begun again. */
    leave: assign(({ context: { draft } }) => ({ draft: null, failed: null, left: draft })),
    write: assign(({ context }, comment: Partial<CommentDraft>) => ({ comment: rewritten(context.comment, comment) })),
    wishCommand: assign(({ context }) => ({ wish: commandWish(context), failed: null })),
    wishComment: assign(({ context }) => ({ wish: commentWish(context), failed: null })),
    keep: ({ context }) => keepComment(context, context.comment, null),
    keepSent: ({ context }) => keepComment(context, context.comment, context.wish),
    takeCommand: assign({ draft: null, left: null }),
    takeComment: assign(({ context: { comment } }) => ({ comment: { ...noComment, internal: comment.internal } })),
    take: assign(({ context: { wish, taken } }, waits: boolean) => ({
      wish: null,
      taken: wish && { command: wish.command, times: (taken?.times ?? 0) + 1, waits },
    })),
    failPage: assign((_, { error }: Thrown) => ({ failed: { at: 'page' as const, error: DeskError.from(error) } })),
    failCommand: assign(({ context: { draft } }, { error }: Thrown) => ({
      failed: { at: 'command' as const, error: DeskError.from(error) },
      draft: draft && { ...draft, faults: DeskError.from(error).fields },
    })),
    failComment: assign((_, { error }: Thrown) => ({
      failed: { at: 'comment' as const, error: DeskError.from(error) },
    })),
    forgetWish: assign({ wish: null }),
  },
  guards: {
    isKnown: ({ context }) => context.page !== null,
    lacksForms: ({ context }) => context.forms === null,
    isWhole: ({ context }) => faultOf(context) === null,
    saysSomething: ({ context }) => !isEmpty(context.comment),
    /** The ticket, or what was sent under this id, is no longer what was seen: it is read again, and asked again. */
    movedOn: (_, { error }: Thrown) => ['conflict', 'reused'].includes(DeskError.from(error).code),
  },
}).createMachine({
  id: 'ticketPage',
  context: ({ input }) => ({ ...firstContext(input), allowed: allowedCommands }),
  invoke: { src: 'watchTicket', input: ({ context: { ticketId } }) => ({ ticketId }) },
  initial: 'beginning',
  on: {
    'comment.write': { actions: [writes, 'keep'] },
    'comment.attach': { actions: [writes, 'keep'] },
    'comment.hide': { actions: [writes, 'keep'] },
    'command.set': { actions: { type: 'fill', params: ({ event }) => event } },
  },
  states: {
    beginning: { always: [{ guard: 'isKnown', target: 'open.shown' }, { target: 'recalling' }] },
    recalling: {
      tags: 'busy',
      invoke: {
        src: 'recallComment',
        input: ({ context }) => context,
        onDone: { target: 'open', actions: { type: 'recall', params: ({ event }) => event.output } },
        onError: 'open',
      },
    },
    open: {
      initial: 'reading',
      on: {
        'page.changed': '.reading',
        'page.retry': '.reading',
        'command.start': { actions: { type: 'begin', params: ({ event: { command } }) => command } },
        'command.leave': { actions: 'leave' },
        'command.send': [
          { guard: 'isWhole', target: 'sendingCommand', actions: 'wishCommand' },
          { actions: { type: 'point', params: ({ context }) => faultOf(context) } },
        ],
        'comment.send': [
          { guard: 'saysSomething', target: 'sendingComment', actions: ['wishComment', 'keepSent'] },
          { actions: { type: 'write', params: { isMissing: true } } },
        ],
      },
      states: {
        reading: {
          description: 'The first time, and again whenever something came: what is shown stays meanwhile.',
          tags: 'busy',
          invoke: {
            src: 'readPage',
            input: ({ context: { ticketId, me, page } }) => ({ ticketId, me, before: page }),
            onDone: { target: 'shown', actions: { type: 'show', params: ({ event }) => event.output } },
            onError: { target: 'shown', actions: { type: 'failPage', params: ({ event }) => event } },
          },
        },
        shown: {
          description:
            'What a command asks for is fetched meanwhile, and again when one is asked for that did not come.',
          invoke: {
            src: 'fetchForms',
            onDone: { actions: { type: 'learn', params: ({ event }) => event.output } },
            onError: { actions: { type: 'miss', params: ({ event }) => event } },
          },
          on: {
            'command.start': {
              guard: 'lacksForms',
              target: 'shown',
              reenter: true,
              actions: { type: 'begin', params: ({ event: { command } }) => command },
            },
          },
        },
      },
    },
    sendingCommand: {
      tags: 'sendingCommand',
      invoke: {
        src: 'giveCommand',
        input: ({ context: { ticketId, wish } }) => ({ ticketId, wish }),
        onDone: { target: 'open', actions: ['takeCommand', { type: 'take', params: ({ event }) => event.output }] },
        onError: [
          {
            guard: { type: 'movedOn', params: ({ event }) => event },
            target: 'open',
            actions: [{ type: 'failCommand', params: ({ event }) => event }, 'forgetWish'],
          },
          { target: 'open.shown', actions: { type: 'failCommand', params: ({ event }) => event } },
        ],
      },
    },
    sendingComment: {
      tags: 'sendingComment',
      invoke: {
        src: 'giveCommand',
        input: ({ context: { ticketId, wish } }) => ({ ticketId, wish }),
        onDone: {
          target: 'open',
          actions: ['takeComment', { type: 'take', params: ({ event }) => event.output }, 'keep'],
        },
        onError: [
          {
            guard: { type: 'movedOn', params: ({ event }) => event },
            target: 'open',
            actions: [{ type: 'failComment', params: ({ event }) => event }, 'forgetWish'],
          },
          { target: 'open.shown', actions: { type: 'failComment', params: ({ event }) => event } },
        ],
      },
    },
  },
});
