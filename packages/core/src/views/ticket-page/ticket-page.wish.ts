/** From what a person wrote to the write it means, or to what is still missing. */
import { DeskError } from '../../shared/desk-error.ts';
import type { CommandType, TicketCommand } from '../../ticket/ticket.command.schema.ts';
import type { CommandDraft } from './command-draft.ts';
import type { Trial } from './command-form.build.ts';
import type { FormGiven, InputValue } from './command-input.ts';
import { commentCommand, isEmpty } from './comment.rules.ts';
import type { TicketPageContext, Wish } from './ticket-page.context.ts';

const givenTo = ({ profile, me, newId, page }: TicketPageContext): FormGiven | null =>
  page && { profile, me, newId, ticket: page.ticket, entries: page.entries, people: page.people };

/** A command begun. */
export function begun(context: TicketPageContext, type: CommandType): CommandDraft | null {
  const { forms } = context;
  const given = givenTo(context);
  if (!given || !forms) return null;
  if (context.left?.form.type === type) return { ...context.left, faults: [] };
  const form = forms.commandForm(type, given);
  return { form, values: forms.initialValues(form), faults: [] };
}

/** The draft after one input changed: what depends on it is asked anew, what was fixed stays. */
export function filled(context: TicketPageContext, name: string, value: InputValue): CommandDraft | null {
  const { draft, forms } = context;
  const given = givenTo(context);
  if (!draft || !given || !forms) return draft;
  const values = { ...draft.values, [name]: value };
  const next = forms.commandForm(draft.form.type, given, values);
  const offered = new Map(next.inputs.map((input) => [input.name, input]));
  const kept = Object.entries(values).filter(([key, chosen]) => {
    const { kind, options } = offered.get(key) ?? {};
    return kind !== 'choice' || options?.some(({ id }) => id === chosen);
  });
  return {
    form: { ...next, fixed: { ...next.fixed, ...stable(draft.form.fixed) } },
    values: { ...(dependent.has(draft.form.type) && forms.initialValues(next)), ...Object.fromEntries(kept) },
    faults: draft.faults.filter(({ field }) => field !== name),
  };
}

/** Commands whose inputs follow from one another. */
const dependent: ReadonlySet<CommandType> = new Set<CommandType>(['ticket.reclassify', 'ticket.updatePart']);

// An address made once for a part or an order is its address however often the form is drawn.
const stable = (fixed: CommandDraft['form']['fixed']) =>
  Object.fromEntries(Object.entries(fixed).filter(([name]) => name.endsWith('.id')));

const trialOf = ({ page, me, now, profile }: TicketPageContext): Trial | null =>
  page && { ticket: page.ticket, stamp: { by: me, at: now() }, policy: profile.policy };

/** Why the command begun cannot be sent, or null: an `invalid` names the inputs. */
export function faultOf(context: TicketPageContext): DeskError | null {
  const { draft, forms } = context;
  const trial = trialOf(context);
  if (!draft || !trial || !forms) return new DeskError('invalid', 'No command was begun');
  try {
    forms.commandFrom(draft.form, draft.values, trial);
    return null;
  } catch (thrown) {
    return DeskError.from(thrown);
  }
}

/** The write the command begun means. */
export function commandWish(context: TicketPageContext): Wish | null {
  const { draft, forms } = context;
  const trial = trialOf(context);
  if (!draft || !trial || !forms) return null;
  const { form, values } = draft;
  const number = values['duplicateOf'];
  const duplicateNumber = typeof number === 'string' && number.trim() !== '' ? number.trim() : null;
  return wishOf(context, forms.commandFrom(form, values, trial), duplicateNumber);
}

/** The write the comment means: files alone are attached. */
export function commentWish(context: TicketPageContext): Wish | null {
  return isEmpty(context.comment) ? null : wishOf(context, commentCommand(context.comment), null);
}

/** The same wish as before, where it is the same: under its id and version it lands once. */
function wishOf(
  { page, wish, newId }: TicketPageContext,
  command: TicketCommand,
  duplicateNumber: string | null,
): Wish | null {
  if (!page) return null;
  const isSame = wish?.duplicateNumber === duplicateNumber && JSON.stringify(wish.command) === JSON.stringify(command);
  return isSame ? wish : { command, duplicateNumber, version: page.ticket.version, operationId: newId() };
}
