/** A command that a person has begun to give, as data: all that a page must know of it before one is begun. */
import type { FieldFault } from '../../shared/desk-error.ts';
import type { CommandType } from '../../ticket/ticket.command.schema.ts';
import type { CommandInput, InputValues } from './command-input.ts';

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

/** Whether it is given by one press: nothing to fill in, nothing to confirm. */
export const isImmediate = ({ inputs, irreversible: final }: CommandForm): boolean => inputs.length === 0 && !final;
