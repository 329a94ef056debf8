/** Inputs that offer a choice: people of the desk, statuses of a stage, a list of the profile. */
import { refOf } from '../../shared/person.ts';
import type { Person } from '../../shared/person.schema.ts';
import type { Label } from '../../shared/text.ts';
import type { Stage } from '../../ticket/stage.schema.ts';
import { worksHere } from '../../ticket/ticket.access.ts';
import { defaultStatus } from '../../ticket/ticket.status.ts';
import type { CommandInput, FormGiven, InputOption } from './command-input.ts';

/** A choice that must be made; the only option there is chooses itself. */
export function choiceOf(
  name: string,
  listed: readonly { readonly id: string; readonly label: Label }[],
): CommandInput {
  const [only, another] = listed;
  return {
    ...{ name, kind: 'choice', required: true, options: listed.map(({ id, label }) => ({ id, label })) },
    ...(only && !another && { initial: only.id }),
  };
}

/** The reseller's own words for a stage, asked only where he has more than one. */
export function statusesOf(stage: Stage, { profile: { policy } }: FormGiven): readonly CommandInput[] {
  const options = policy.statuses.filter((status) => status.stage === stage);
  if (options.length < 2) return [];
  const initial = defaultStatus(policy, stage);
  return [{ ...choiceOf('statusId', options), required: false, ...(initial !== null && { initial }) }];
}

/** Somebody who works at the desk; with `nobody`, the ticket may also go back to the queue. */
export function people(name: string, { people: known, me, ticket }: FormGiven, nobody?: 'nobody'): CommandInput {
  const others = known.filter((one) => one.id !== me.id && worksHere(one) && one.role !== 'system');
  const workers = [...(worksHere(me) ? [me] : []), ...others];
  const free: readonly InputOption[] = nobody ? [{ id: NOBODY, label: nobodyLabel, carries: null }] : [];
  const initial = ticket.assignee && workers.some(({ id }) => id === ticket.assignee?.id) ? ticket.assignee.id : null;
  return {
    ...{ name, kind: 'choice', required: true, options: [...workers.map(asOption), ...free] },
    ...(initial !== null && { initial }),
  };
}

const NOBODY = 'nobody';
const nobodyLabel: Label = {
  'pt-BR': 'Ninguém: de volta à fila',
  en: 'Nobody: back to the queue',
  es: 'Nadie: de vuelta a la cola',
};

const asOption = (person: Person): InputOption => ({ id: person.id, label: person.name, carries: refOf(person) });
