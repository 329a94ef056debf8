/** To whom a profile gives a new ticket: the queue and person that the answers load, else those of the first rule that holds. */
import { holds } from '../form/condition.rules.ts';
import type { FormDefinition, Option } from '../form/form.schema.ts';
import { chosenOption } from '../form/options.rules.ts';
import type { Person, PersonRef, Role } from '../shared/person.schema.ts';
import type { FieldValues } from '../ticket/ticket.schema.ts';
import type { PortalProfile } from './profile.schema.ts';
import type { OrderType, RoutingPoint } from './routing.schema.ts';

/** What answers load, to be shown as soon as they are given: null where they bind nothing. */
export type Bound = {
  readonly routingPoint: RoutingPoint | null;
  readonly assignee: PersonRef | null;
  readonly role: Role | null;
};

/** What the chosen options are bound to; the last one in the form's order wins (Integrator 1.5.1, 1.7). */
export function boundBy({ fields }: FormDefinition, profile: PortalProfile, values: FieldValues): Bound {
  const chosen = fields
    .map(({ name }) => chosenOption(fields, name, profile, values))
    .filter((option) => option !== null)
    .reverse();
  const loaded = chosen.find(({ routingPoint }) => routingPoint !== undefined)?.routingPoint;
  const binding = chosen.find(({ assignee, role }) => assignee !== undefined || role !== undefined);
  return {
    routingPoint: profile.routingPoints.find(({ id }) => id === loaded) ?? null,
    assignee: binding?.assignee ?? null,
    role: binding?.role ?? null,
  };
}

/** Whose a ticket with these answers is: what they load comes before the rules. */
export function routeOf(
  form: FormDefinition,
  profile: PortalProfile,
  values: FieldValues,
): { readonly territory: string | null; readonly assignee: PersonRef | null } {
  const { routingPoint, assignee } = boundBy(form, profile, values);
  const rule = profile.routing.find(({ when }) => when === undefined || holds(when, values));
  return {
    territory: routingPoint?.territory ?? rule?.territory ?? null,
    assignee: assignee ?? rule?.assignee ?? null,
  };
}

/** The order type of what `by` opens (PWS 2.5, P11); null where the profile has none for his role. */
export const orderTypeFor = (
  { orderTypes }: Pick<PortalProfile, 'orderTypes'>,
  { role }: Pick<Person, 'role'>,
): OrderType | null => orderTypes.find(({ openedBy }) => openedBy.includes(role)) ?? null;

/** Whether anything may name who gets a new ticket, and so where a ticket may begin: for `lifecycleGraph`. */
export const isRouted = ({ routing, catalogues }: Pick<PortalProfile, 'routing' | 'catalogues'>): boolean =>
  [...routing, ...Object.values<readonly Option[]>(catalogues).flat()].some(({ assignee }) => assignee !== undefined);
