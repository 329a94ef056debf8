/** From what a person filled in to the command it means: read by the command's own schema, tried on the lifecycle. */
import { parse } from '../../shared/parse.ts';
import { saysSomething } from '../../shared/plain-text.ts';
import { applyCommand } from '../../ticket/ticket.apply.ts';
import { TicketCommand } from '../../ticket/ticket.command.schema.ts';
import type { TicketPolicy } from '../../ticket/ticket.policy.schema.ts';
import type { Stamp } from '../../ticket/ticket.requirements.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';
import type { CommandForm } from './command-draft.ts';
import type { CommandInput, InputValues } from './command-input.ts';

/** Enough to try a command before it is sent. */
export type Trial = { readonly ticket: Ticket; readonly stamp: Stamp; readonly policy: TicketPolicy };

/**
 * The command these values make.
 *
 * @throws DeskError `invalid` naming each input at fault, or `not_allowed`, exactly as a desk would refuse it.
 */
export function commandFrom(form: CommandForm, values: InputValues, { ticket, stamp, policy }: Trial): TicketCommand {
  const carried = form.inputs.flatMap((input) => {
    const value = carriedIn(input, values[input.name]);
    return value === undefined ? [] : [[input.name, value] as const];
  });
  const fields = [...Object.entries(form.fixed), ...carried];
  const whole = fields.reduce<Readonly<Record<string, unknown>>>(
    (built, [name, value]) => put(built, name.split('.'), value),
    { type: form.type },
  );
  const command = parse(TicketCommand, whole);
  applyCommand(ticket, command, stamp, policy);
  return command;
}

/** What the command takes of an input; undefined where nothing was given. A number of another ticket is looked up later. */
function carriedIn({ kind, options = [], required }: CommandInput, value: InputValues[string] | undefined): unknown {
  switch (kind) {
    case 'ticketNumber':
      return undefined;
    case 'choice': {
      const chosen = options.find(({ id }) => id === value);
      return chosen && 'carries' in chosen ? chosen.carries : chosen?.id;
    }
    case 'flag':
      return value === true || required ? value === true : undefined;
    case 'files':
      return Array.isArray(value) && value.length > 0 ? value : undefined;
    case 'richText':
      return typeof value === 'string' && saysSomething(value) ? value : undefined;
    default:
      return typeof value === 'string' && value.trim() === '' ? undefined : (value ?? undefined);
  }
}

function put(
  into: Readonly<Record<string, unknown>>,
  path: readonly string[],
  value: unknown,
): Readonly<Record<string, unknown>> {
  const [first = '', ...rest] = path;
  if (rest.length === 0) return { ...into, [first]: value };
  const inner = into[first];
  return { ...into, [first]: put(isObject(inner) ? inner : {}, rest, value) };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
