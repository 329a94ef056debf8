/** What a command carries, as data: one renderer asks for all of them. */
import type { FieldFault } from '../../shared/desk-error.ts';
import type { CommandType } from '../../ticket/ticket.command.schema.ts';
import { carriedBy } from './command-form.inputs.ts';
import type { CommandInput, FormGiven, InputValues } from './command-input.ts';

/** What is asked before a command can be given; an empty one is given by a press. */
export type CommandForm = {
  readonly type: CommandType;
  readonly inputs: readonly CommandInput[];
  /** What it carries without being asked. */
  readonly fixed: Readonly<Record<string, unknown>>;
  /** Nothing takes it back: it is confirmed first. */
  readonly irreversible: boolean;
};

/** A command a person has begun to give. */
export type CommandDraft = {
  readonly form: CommandForm;
  readonly values: InputValues;
  readonly faults: readonly FieldFault[];
};

/** What takes no way back (TOTALL 11.1, 12): an end, a consent to a charge, the customer's word. */
const irreversible: ReadonlySet<CommandType> = new Set<CommandType>([
  'ticket.acceptProposal',
  'ticket.declineProposal',
  'ticket.approve',
  'ticket.cancel',
  'ticket.reject',
]);

/** What `type` asks of this person for this ticket. */
export function commandForm(type: CommandType, given: FormGiven, values: InputValues = {}): CommandForm {
  return { type, ...carriedBy(type, given, values), irreversible: irreversible.has(type) };
}

/** Whether it is given by one press: nothing to fill in, nothing to confirm. */
export const isImmediate = ({ inputs, irreversible: final }: CommandForm): boolean => inputs.length === 0 && !final;

/** The values a form begins with. */
export const initialValues = ({ inputs }: Pick<CommandForm, 'inputs'>): InputValues =>
  Object.fromEntries(inputs.flatMap(({ name, initial }) => (initial === undefined ? [] : [[name, initial]])));
