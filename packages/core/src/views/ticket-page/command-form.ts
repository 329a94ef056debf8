/** What a command carries, as data: one renderer asks for all of them. */
import type { CommandType } from '../../ticket/ticket.command.schema.ts';
import type { CommandForm } from './command-draft.ts';
import { carriedBy } from './command-form.inputs.ts';
import type { FormGiven, InputValues } from './command-input.ts';

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

/** The values a form begins with. */
export const initialValues = ({ inputs }: Pick<CommandForm, 'inputs'>): InputValues =>
  Object.fromEntries(inputs.flatMap(({ name, initial }) => (initial === undefined ? [] : [[name, initial]])));
