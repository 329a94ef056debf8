/** What a view of the wizard shows: one page, what was found for it, or how the writing goes (Integrator 1). */
import { formView, type FormView } from '../../form/form.select.ts';
import { maySkip, mendedOn } from '../../intake/intake.changes.ts';
import type { IntakeDraft, IntakeParts, IntakeStep, IntakeWrite } from '../../intake/intake.schema.ts';
import { fieldsOf, mayOrder, mayResolve, stepsOf, type IntakeCapability } from '../../intake/intake.steps.ts';
import { writesOf } from '../../intake/intake.requests.ts';
import { boundBy, type Bound } from '../../profile/routing.rules.ts';
import { scriptReport, type ScriptReport } from '../../script/script.report.ts';
import type { ScriptQuery } from '../../script/script-query.schema.ts';
import { walkerFor, type ScriptStanding } from '../../script/script.run.ts';
import type { DeskError, FieldFault } from '../../shared/desk-error.ts';
import type { TicketId } from '../../shared/ids.ts';
import type { Person } from '../../shared/person.schema.ts';
import { refOf } from '../../shared/person.ts';
import { mayBeSent } from '../../work-order/work-order.rules.ts';
import type { IntakeContext } from './intake.context.ts';
import { isFirst, isLast, mayMend, writeNext } from './intake.context.ts';
import type { IntakeSnapshot } from './intake.machine.ts';

/** A page of the wizard, with all that was typed on any. */
export type IntakePage = {
  readonly kind: 'writing';
  readonly step: IntakeStep;
  /** In order; those before `step` may be gone back to. */
  readonly steps: readonly IntakeStep[];
  readonly faults: readonly FieldFault[];
  readonly mayGoBack: boolean;
  /** What is next is the writing. */
  readonly isLast: boolean;
  /** The fields of the ticket’s form that this page asks. */
  readonly form: FormView;
  readonly parts: IntakeParts;
  /** What to look scripts up by: those that serve this plan and routing point (I7). */
  readonly scriptQuery: ScriptQuery;
  /** What plan and service type load: the routing point, the person or the role (I6, I8). */
  readonly bound: Bound;
  /** The customer’s company has these contacts (I5). */
  readonly contacts: readonly Person[];
  readonly script: ScriptStanding | null;
  readonly report: ScriptReport | null;
  /** What the first contact may ask for at this desk (I8). */
  readonly offers: Readonly<Record<keyof IntakeParts['wants'], boolean>>;
  /** Who may be sent, or be given a task. */
  readonly staff: readonly Person[];
  /** To whom a mail may go: the customer, the operator, whoever the service type names (I13). */
  readonly addressees: readonly Person[];
};

/** Exactly one thing to show, told apart by `kind`. */
export type IntakeView =
  | { readonly kind: 'meeting'; readonly failure: DeskError | null }
  | IntakePage
  /** How many of the writes are done. */
  | { readonly kind: 'finishing'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'failed';
      /** What was not written, and the page it comes from. */
      readonly write: IntakeWrite;
      readonly step: IntakeStep;
      readonly failure: DeskError;
      /** The protocol, where the ticket is there already. */
      readonly number: string | null;
      readonly mayMend: boolean;
      readonly maySkip: boolean;
    }
  /** The protocol (I15), and what was left out. */
  | {
      readonly kind: 'finished';
      readonly number: string;
      readonly ticketId: TicketId;
      readonly skipped: readonly IntakeWrite[];
    };

/** The view of a snapshot, for a reader of `locale`. */
export function intakeView(snapshot: IntakeSnapshot, locale: string): IntakeView {
  const { context } = snapshot;
  const { draft, seat, failure } = context;
  const { ticket, done, skipped } = draft.progress;
  const write = writeNext(context);
  if (snapshot.hasTag('meeting')) return { kind: 'meeting', failure };
  if (snapshot.hasTag('writing')) return pageOf(context, locale);
  if (snapshot.hasTag('finished') && ticket) {
    return { kind: 'finished', number: ticket.number, ticketId: ticket.id, skipped };
  }
  if (snapshot.hasTag('failed') && write && failure) {
    const may = { mayMend: mayMend(context), maySkip: maySkip(write) };
    return { kind: 'failed', write, step: mendedOn[write], failure, number: ticket?.number ?? null, ...may };
  }
  return { kind: 'finishing', done: done.length, total: writesOf(draft, seat).length };
}

/** What is kept to go on with later. */
export const selectIntakeDraft = ({ context }: IntakeSnapshot): IntakeDraft => context.draft;

function pageOf(context: IntakeContext, locale: string): IntakePage {
  const { draft, seat, people, faults } = context;
  const { step, values, requester, run } = draft;
  const { form, profile, me } = seat;
  const whole = formView(form, profile, values, { locale, faults, ...(requester && { requester }) });
  const asked = fieldsOf(step, form);
  const bound = boundBy(form, profile, values);
  const { plan } = values;
  const company = requester?.companyId;
  return {
    ...{ kind: 'writing', step, steps: stepsOf(draft, seat), faults, bound, parts: draft },
    scriptQuery: {
      ...(typeof plan === 'string' && { planId: plan }),
      ...(bound.routingPoint && { routingPointId: bound.routingPoint.id }),
    },
    mayGoBack: !isFirst(context),
    isLast: isLast(context),
    form: { ...whole, fields: whole.fields.filter(({ name }) => asked.includes(name)) },
    contacts: company === undefined ? [] : people.filter(({ companyId }) => companyId === company),
    script: run && walkerFor(run.script).standing(run.steps),
    report: run && scriptReport(run.script, { ...run, by: refOf(me) }),
    offers: offersOf(context),
    staff: people.filter(mayBeSent),
    addressees: addresseesOf(context, bound),
  };
}

function offersOf({ seat }: IntakeContext): IntakePage['offers'] {
  const has = (capability: IntakeCapability): boolean => seat.capabilities.includes(capability);
  return {
    ...{ attachments: has('files'), order: mayOrder(seat), resolved: mayResolve(seat) },
    ...{ email: has('mail'), task: has('tasks') },
  };
}

function addresseesOf({ draft, seat, people }: IntakeContext, { assignee }: Bound): readonly Person[] {
  const chosen = [draft.requester, seat.me, people.find(({ id }) => id === assignee?.id) ?? null];
  const written = chosen.filter((person) => person !== null).filter(({ email }) => email !== undefined);
  return written.filter(({ id }, at) => written.findIndex((other) => other.id === id) === at);
}
