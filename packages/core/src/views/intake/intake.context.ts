/** What the wizard remembers, and how each event changes it. */
import { beginIntake } from '../../intake/intake.begin.ts';
import * as change from '../../intake/intake.changes.ts';
import { faultsOn, firstFaulty } from '../../intake/intake.checks.ts';
import type { InboundMessage } from '../../intake/message.schema.ts';
import { nextWrite } from '../../intake/intake.requests.ts';
import type { IntakeDraft, IntakeParts, IntakeProgress, IntakeStep } from '../../intake/intake.schema.ts';
import { stepAfter, stepBefore, stepsOf, type IntakeSeat } from '../../intake/intake.steps.ts';
import type { Script } from '../../script/script.schema.ts';
import type { ScriptStep } from '../../script/script-run.schema.ts';
import { DeskError, type FieldFault } from '../../shared/desk-error.ts';
import type { OperationId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Person } from '../../shared/person.schema.ts';
import type { FieldValues } from '../../ticket/ticket.schema.ts';
import type { Performing } from './intake.actors.ts';

/** Who takes in; clock, ids and what was kept come from outside. */
export type IntakeInput = {
  readonly seat: IntakeSeat;
  readonly now: () => Instant;
  readonly newId: () => OperationId;
  /** To go on with; without one, a new service. */
  readonly draft?: IntakeDraft | undefined;
};

/** What an operator does. Only what follows `intake.next` on the last page writes to the desk. */
export type IntakeEvent =
  | { readonly type: 'intake.answer'; readonly values: FieldValues }
  | { readonly type: 'intake.fill'; readonly parts: Partial<IntakeParts> }
  | { readonly type: 'intake.next' | 'intake.back' }
  /** To a page that was passed before. */
  | { readonly type: 'intake.go'; readonly step: IntakeStep }
  /** After a failure: the same again; without this write; or back to its page. `intake.another`: the next service. */
  | { readonly type: 'intake.retry' | 'intake.skip' | 'intake.mend' | 'intake.another' }
  | { readonly type: 'message.choose'; readonly message: InboundMessage }
  | { readonly type: 'script.choose'; readonly script: Script }
  | { readonly type: 'script.answer'; readonly nodeId: string; readonly optionId: string }
  | { readonly type: 'script.previous' }
  | { readonly type: 'script.end'; readonly reason?: string };

export type IntakeContext = Omit<IntakeInput, 'draft'> & {
  readonly draft: IntakeDraft;
  /** Those the operator may name: customers, technicians, whoever a task is given to. */
  readonly people: readonly Person[];
  readonly faults: readonly FieldFault[];
  readonly failure: DeskError | null;
};

type Change = Partial<IntakeContext>;

export const begun = ({ seat, now, newId, draft }: IntakeInput): IntakeContext => ({
  ...{ seat, now, newId, people: [], faults: [], failure: null },
  draft: draft ?? beginIntake(seat, now(), newId),
});

export const another = ({ seat, now, newId }: IntakeContext): Change => ({
  ...{ draft: beginIntake(seat, now(), newId), faults: [], failure: null },
});

export const answered = ({ draft, seat, faults }: IntakeContext, values: FieldValues): Change => ({
  draft: change.answered(draft, seat, values),
  faults: faults.filter(({ field }) => !(field in values)),
});

export const filled = ({ draft, faults }: IntakeContext, parts: Partial<IntakeParts>): Change => ({
  draft: change.filled(draft, parts),
  faults: faults.filter(({ field }) => !((field.split('.')[0] ?? '') in parts)),
});

export const received = ({ draft, seat, people }: IntakeContext, message: InboundMessage): Change => ({
  draft: change.received(draft, seat, message, people),
});

export const scripted = ({ draft, now }: IntakeContext, script: Script): Change => ({
  draft: change.scripted(draft, script, now()),
  faults: [],
});

/** A step as the operator takes it: the moment is now. */
export type ScriptWish = Extract<IntakeEvent, { readonly type: ScriptStep['type'] }>;

export const walked = ({ draft, now }: IntakeContext, wish: ScriptWish): Change => ({
  draft: change.walked(draft, { ...wish, at: now() }),
  faults: [],
});

/** The page as it was left: its faults, or none. */
export const checked = (context: IntakeContext): Change => ({
  faults: faultsOn(context.draft.step, context.draft, orderingOf(context)),
});

export const mayLeave = (context: IntakeContext): boolean =>
  faultsOn(context.draft.step, context.draft, orderingOf(context)).length === 0;

export const isLast = ({ draft, seat }: IntakeContext): boolean => stepAfter(draft, seat) === null;
export const isFirst = ({ draft, seat }: IntakeContext): boolean => stepBefore(draft, seat) === null;

/** Whether that page stands before this one. */
export const isPassed = ({ draft, seat }: IntakeContext, step: IntakeStep): boolean => {
  const steps = stepsOf(draft, seat);
  return steps.includes(step) && steps.indexOf(step) < steps.indexOf(draft.step);
};

export const onPage = (context: IntakeContext, step: IntakeStep | null): Change => {
  const { draft, seat, now } = context;
  return step === null ? {} : { draft: change.turned(draft, step, seat, now()), faults: [] };
};

export const onNextPage = (context: IntakeContext): Change => onPage(context, stepAfter(context.draft, context.seat));
export const onPageBefore = (context: IntakeContext): Change =>
  onPage(context, stepBefore(context.draft, context.seat));

/** All pages once more, before anything is written: a change on one may have put another at fault. */
export const firstAtFault = (context: IntakeContext) =>
  context.draft.progress.done.length > 0 ? null : firstFaulty(context.draft, orderingOf(context));

export const onFaultyPage = (context: IntakeContext): Change => {
  const faulty = firstAtFault(context);
  return faulty ? { ...onPage(context, faulty.step), faults: faulty.faults } : {};
};

export const finishing = ({ draft }: IntakeContext, is: boolean): Change => ({ draft: { ...draft, finishing: is } });

export const writeNext = ({ draft, seat }: IntakeContext) => nextWrite(draft, seat);

export const performing = (context: IntakeContext): Performing => ({
  ...{ write: writeNext(context), draft: context.draft, seat: context.seat, people: context.people, at: context.now() },
  refresh: context.failure?.code === 'conflict',
});

export const progressed = ({ draft }: IntakeContext, progress: IntakeProgress): Change => ({
  ...{ draft: change.progressed(draft, progress), failure: null },
});

export const failed = (thrown: unknown): Change => ({ failure: DeskError.from(thrown) });

export const maySkip = (context: IntakeContext): boolean => {
  const write = writeNext(context);
  return write !== null && change.maySkip(write);
};

export const skipped = (context: IntakeContext): Change => {
  const write = writeNext(context);
  return write === null ? {} : { draft: change.skipped(context.draft, write), failure: null };
};

export const mayMend = ({ failure }: IntakeContext): boolean => failure !== null && change.mayMend(failure.code);

/** The page of the write that was refused, with what was wrong. */
export const mended = (context: IntakeContext): Change => {
  const write = writeNext(context);
  const { failure } = context;
  if (write === null || failure === null) return {};
  return { ...onPage(context, change.mendedOn[write]), faults: failure.fields, failure: null };
};

const orderingOf = ({ seat, people, now }: IntakeContext) => ({ seat, people, at: now() });
