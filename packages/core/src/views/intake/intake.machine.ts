/** "Novo Atendimento": an operator takes a service in, page by page, and all of it is written once at the end (Integrator 1). */
import { assign, setup, type SnapshotFrom } from 'xstate';
import { intakeSteps, type IntakeParts, type IntakeProgress, type IntakeStep } from '../../intake/intake.schema.ts';
import type { InboundMessage } from '../../intake/message.schema.ts';
import type { DeskPort } from '../../port/desk-port.ts';
import type { Script } from '../../script/script.schema.ts';
import type { Person } from '../../shared/person.schema.ts';
import type { FieldValues } from '../../ticket/ticket.schema.ts';
import { intakeActorsFor, perform, readPeople } from './intake.actors.ts';
import * as next from './intake.context.ts';
import type { IntakeContext, IntakeEvent, IntakeInput, ScriptWish } from './intake.context.ts';

export const intakeMachine = setup({
  types: {
    context: {} as IntakeContext,
    events: {} as IntakeEvent,
    input: {} as IntakeInput,
    tags: {} as 'busy' | 'meeting' | 'writing' | 'failed' | 'finished',
  },
  actors: { readPeople, perform },
  actions: {
    meet: assign((_, people: readonly Person[]) => ({ people, failure: null })),
    fail: assign((_, { error }: { error: unknown }) => next.failed(error)),
    answer: assign(({ context }, values: FieldValues) => next.answered(context, values)),
    fill: assign(({ context }, parts: Partial<IntakeParts>) => next.filled(context, parts)),
    receive: assign(({ context }, message: InboundMessage) => next.received(context, message)),
    script: assign(({ context }, script: Script) => next.scripted(context, script)),
    walk: assign(({ context }, wish: ScriptWish) => next.walked(context, wish)),
    check: assign(({ context }) => next.checked(context)),
    goOn: assign(({ context }) => next.onNextPage(context)),
    goBack: assign(({ context }) => next.onPageBefore(context)),
    goTo: assign(({ context }, step: IntakeStep) => next.onPage(context, step)),
    goToFault: assign(({ context }) => next.onFaultyPage(context)),
    mark: assign(({ context }, finishing: boolean) => next.finishing(context, finishing)),
    progress: assign(({ context }, progress: IntakeProgress) => next.progressed(context, progress)),
    skip: assign(({ context }) => next.skipped(context)),
    mend: assign(({ context }) => next.mended(context)),
    startOver: assign(({ context }) => next.another(context)),
  },
  guards: {
    resumes: ({ context }) => context.draft.finishing,
    isAt: ({ context }, step: IntakeStep) => context.draft.step === step,
    isPassed: ({ context }, step: IntakeStep) => next.isPassed(context, step),
    isFaulty: ({ context }) => !next.mayLeave(context),
    isLast: ({ context }) => next.isLast(context),
    isNotFirst: ({ context }) => !next.isFirst(context),
    isAllWritten: ({ context }) => next.writeNext(context) === null,
    isSomewhereAtFault: ({ context }) => next.firstAtFault(context) !== null,
    maySkip: ({ context }) => next.maySkip(context),
    mayMend: ({ context }) => next.mayMend(context),
  },
}).createMachine({
  id: 'intake',
  context: ({ input }) => next.begun(input),
  initial: 'meeting',
  states: {
    meeting: {
      tags: ['busy', 'meeting'],
      description: 'In whose name it is opened, and who is sent, the directory tells.',
      invoke: {
        src: 'readPeople',
        onDone: [
          { guard: 'resumes', target: 'finishing', actions: { type: 'meet', params: ({ event }) => event.output } },
          { target: 'writing', actions: { type: 'meet', params: ({ event }) => event.output } },
        ],
        onError: { target: 'alone', actions: { type: 'fail', params: ({ event }) => event } },
      },
    },
    alone: { tags: 'meeting', on: { 'intake.retry': 'meeting' } },
    writing: {
      tags: 'writing',
      initial: 'arriving',
      on: {
        'intake.answer': { actions: { type: 'answer', params: ({ event }) => event.values } },
        'intake.fill': { actions: { type: 'fill', params: ({ event }) => event.parts } },
        'intake.next': [
          { guard: 'isFaulty', actions: 'check' },
          { guard: 'isLast', target: 'finishing', actions: { type: 'mark', params: true } },
          { target: '.arriving', actions: 'goOn' },
        ],
        'intake.back': { guard: 'isNotFirst', target: '.arriving', actions: 'goBack' },
        'intake.go': {
          guard: { type: 'isPassed', params: ({ event }) => event.step },
          target: '.arriving',
          actions: { type: 'goTo', params: ({ event }) => event.step },
        },
      },
      states: {
        arriving: {
          always: intakeSteps.map((step) => ({ guard: { type: 'isAt' as const, params: step }, target: step })),
        },
        origin: {},
        messages: {
          on: {
            'message.choose': { actions: { type: 'receive', params: ({ event }) => event.message } },
          },
        },
        customer: {},
        person: {},
        matter: {},
        script: {
          on: {
            'script.choose': { actions: { type: 'script', params: ({ event }) => event.script } },
            'script.answer': { actions: { type: 'walk', params: ({ event }) => event } },
            'script.previous': { actions: { type: 'walk', params: ({ event }) => event } },
            'script.end': { actions: { type: 'walk', params: ({ event }) => event } },
          },
        },
        report: {},
        firstContact: {},
        attachments: {},
        order: {},
        resolved: {},
        email: {},
        task: {},
      },
    },
    finishing: {
      tags: 'busy',
      description: 'What is done stays done: each write has had its operation id since the beginning.',
      initial: 'choosing',
      states: {
        choosing: {
          always: [
            { guard: 'isAllWritten', target: '#intake.finished' },
            {
              guard: 'isSomewhereAtFault',
              target: '#intake.writing',
              actions: ['goToFault', { type: 'mark', params: false }],
            },
            { target: 'performing' },
          ],
        },
        performing: {
          invoke: {
            src: 'perform',
            input: ({ context }) => next.performing(context),
            onDone: { target: 'choosing', actions: { type: 'progress', params: ({ event }) => event.output } },
            onError: { target: '#intake.failed', actions: { type: 'fail', params: ({ event }) => event } },
          },
        },
      },
    },
    failed: {
      tags: 'failed',
      on: {
        'intake.retry': 'finishing',
        'intake.skip': { guard: 'maySkip', target: 'finishing', actions: 'skip' },
        'intake.mend': { guard: 'mayMend', target: 'writing', actions: ['mend', { type: 'mark', params: false }] },
      },
    },
    finished: { tags: 'finished', on: { 'intake.another': { target: 'writing', actions: 'startOver' } } },
  },
});

/** The machine, taking in at `desk`; it never reads a clock or makes an id but by `input`. */
export const intakeFor = (desk: DeskPort) => intakeMachine.provide({ actors: intakeActorsFor(desk) });

/** What `intakeView` reads; opaque to views. */
export type IntakeSnapshot = SnapshotFrom<typeof intakeMachine>;
