/** Opening a ticket: written, kept, checked, sent once. Where to is not its business: see `startOpenTicket`. */
import { assign, setup, type SnapshotFrom } from 'xstate';
import type { DeskPort } from '../../port/desk-port.ts';
import type { Attachment } from '../../shared/attachment.schema.ts';
import { DeskError } from '../../shared/desk-error.ts';
import type { Person } from '../../shared/person.schema.ts';
import { worksHere } from '../../ticket/ticket.access.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';
import { findLost, hearArrival, openTicket, openTicketActorsFor, readPeople, type Sent } from './open-ticket.actors.ts';
import * as next from './open-ticket.context.ts';
import type { Answer, Files, OpenTicketContext, OpenTicketEvent, OpenTicketInput } from './open-ticket.context.ts';
import { keepDraft, removeDraft, type Kept } from './draft.ts';

const KEEPS_AFTER_MS = 300;

export const openTicketMachine = setup({
  types: {
    context: {} as OpenTicketContext,
    events: {} as OpenTicketEvent | Kept,
    input: {} as OpenTicketInput,
    tags: {} as 'busy',
  },
  actors: { findLost, hearArrival, openTicket, readPeople },
  delays: { keepsAfter: KEEPS_AFTER_MS },
  actions: {
    meet: assign(({ context }, people: readonly Person[]) => next.met(context, people)),
    choose: assign(({ context }, formId: string | null) => next.onForm(context, formId)),
    answer: assign(({ context }, answer: Answer) => next.answered(context, answer)),
    attach: assign(({ context }, files: Files) => next.attached(context, files)),
    drop: assign(({ context }, lost: readonly Attachment[]) => next.dropped(context, lost)),
    nameRequester: assign(({ context }, id: string) => next.named(context, id)),
    check: assign(({ context }) => next.checked(context)),
    attempt: assign(({ context }) => next.attempted(context)),
    fail: assign(({ context }, { error }: { error: unknown }) => next.refused(context, error)),
    finish: assign((_, sent: Sent) => sent),
    arrive: assign((_, ticket: Ticket) => ({ ticket, waits: false })),
    renew: assign(({ context }) => next.renewed(context)),
    goOn: assign({ ticket: null, overtaken: false, waits: false }),
    startOver: assign(({ context }) => next.startedOver(context)),
    discard: assign(({ context }) => next.discarded(context)),
    restore: assign(({ context }) => next.restored(context)),
    keep: ({ context, self }, { inFlight }: { inFlight: boolean }) => {
      if (context.written) self.send(keepDraft(context, next.draftOf(context, inFlight)));
    },
    forget: ({ context }) => removeDraft(context),
    noteKept: assign((_, { at }: Kept) => next.keptAt(at)),
  },
  guards: {
    mustMeet: ({ context }) => worksHere(context.me) && context.namesPeople && context.customers === null,
    resumes: ({ context }) => context.resumes,
    hasForm: ({ context }) => context.formId !== null,
    isFaulty: ({ context }) => context.faults.length > 0,
    fileFailed: ({ context }) => context.files.failed,
    filesAreThere: ({ context }) => !context.files.busy,
    wasOvertaken: ({ context }) => context.overtaken,
    waits: ({ context }) => context.waits,
    /** It was let go of before it arrived. */
    isGone: (_, { error }: { error: unknown }) => DeskError.from(error).code === 'not_found',
  },
}).createMachine({
  id: 'openTicket',
  context: ({ input }) => next.begin(input),
  initial: 'beginning',
  on: { 'draft.kept': { actions: { type: 'noteKept', params: ({ event }) => event } } },
  states: {
    beginning: {
      always: [
        { guard: 'mustMeet', target: 'meeting' },
        { guard: 'resumes', target: 'sending' },
        { guard: 'hasForm', target: 'writing' },
        { target: 'choosing' },
      ],
    },
    meeting: {
      description: 'Somebody of the desk writes: in whose name, its directory tells.',
      invoke: {
        src: 'readPeople',
        onDone: { target: 'beginning', actions: { type: 'meet', params: ({ event }) => event.output } },
        onError: { target: 'alone', actions: { type: 'fail', params: ({ event }) => event } },
      },
    },
    alone: { on: { 'form.retry': 'meeting' } },
    choosing: {
      on: { 'form.choose': { target: 'beginning', actions: { type: 'choose', params: ({ event }) => event.formId } } },
    },
    writing: {
      initial: 'resting',
      invoke: {
        src: 'findLost',
        input: ({ context: { draft, attachments } }) => (draft.restored ? attachments : []),
        onDone: {
          guard: ({ event }) => event.output.length > 0,
          actions: { type: 'drop', params: ({ event }) => event.output },
        },
        onError: {},
      },
      on: {
        'field.set': { target: '.typing', actions: { type: 'answer', params: ({ event }) => event } },
        'files.set': { target: '.typing', actions: { type: 'attach', params: ({ event }) => event } },
        'requester.choose': { target: '.typing', actions: { type: 'nameRequester', params: ({ event }) => event.id } },
        'form.submit': { target: 'checking', actions: 'check' },
        'form.retry': { target: 'checking', actions: 'check' },
        'form.leave': { target: 'choosing', actions: { type: 'choose', params: null } },
        'draft.discard': { target: '.resting', actions: ['forget', 'discard'] },
        'draft.restore': { target: '.typing', actions: 'restore' },
      },
      states: {
        resting: {},
        typing: {
          on: { 'draft.keep': { target: 'resting', actions: { type: 'keep', params: { inFlight: false } } } },
          after: { keepsAfter: { target: 'resting', actions: { type: 'keep', params: { inFlight: false } } } },
        },
      },
      exit: { type: 'keep', params: { inFlight: false } },
    },
    checking: { always: [{ guard: 'isFaulty', target: 'writing' }, { target: 'uploading' }] },
    uploading: {
      tags: 'busy',
      always: [
        { guard: 'fileFailed', target: 'writing', actions: 'check' },
        { guard: 'filesAreThere', target: 'sending' },
      ],
      on: { 'files.set': { actions: { type: 'attach', params: ({ event }) => event } } },
    },
    sending: {
      tags: 'busy',
      entry: ['attempt', { type: 'keep', params: { inFlight: true } }],
      invoke: {
        src: 'openTicket',
        input: ({ context: { attempts, operationId } }) => ({ attempts, operationId }),
        onDone: { target: 'answered', actions: { type: 'finish', params: ({ event }) => event.output } },
        onError: {
          target: 'writing',
          actions: [
            { type: 'fail', params: ({ event }) => event },
            { type: 'keep', params: { inFlight: false } },
          ],
        },
      },
    },
    answered: { always: [{ guard: 'wasOvertaken', target: 'overtaken' }, { target: 'sent' }] },
    overtaken: {
      description: 'An earlier text had arrived: what the ticket does not hold goes on as another draft.',
      entry: ['renew', { type: 'keep', params: { inFlight: false } }],
      on: { 'form.another': { target: 'writing', actions: 'goOn' } },
    },
    sent: {
      entry: 'forget',
      initial: 'telling',
      on: { 'form.another': { target: 'beginning', actions: 'startOver' } },
      states: {
        telling: { always: { guard: 'waits', target: 'waiting' } },
        waiting: {
          description: 'It has no number yet: the outbox sends it by itself, and this hears when it has.',
          invoke: {
            src: 'hearArrival',
            input: ({ context: { ticket, operationId } }) => ({ ticket, operationId }),
            onDone: { target: 'telling', actions: { type: 'arrive', params: ({ event }) => event.output } },
            onError: {
              guard: { type: 'isGone', params: ({ event }) => event },
              target: '#openTicket.beginning',
              actions: 'startOver',
            },
          },
        },
      },
    },
  },
});

/** The machine, sending to `desk`; it never reads a clock or makes an id but by `input`. */
export const openTicketFor = (desk: DeskPort) => openTicketMachine.provide({ actors: openTicketActorsFor(desk) });

/** What `selectOpenTicket` reads; opaque to views. */
export type OpenTicketSnapshot = SnapshotFrom<typeof openTicketMachine>;
