/** What a choice offers, given the answers above it (T4: type → item → service → category). */
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { FieldValues } from '../ticket/ticket.schema.ts';
import type { Field, Option } from './form.schema.ts';

/** Where options come from. */
export type Catalogues = Pick<PortalProfile, 'catalogues'> & Partial<Pick<PortalProfile, 'criticality'>>;

/** The options of a choice. While the field above it has no answer there are none; of other kinds of field there never are. */
export function optionsFor(field: Field, profile: Catalogues, values: FieldValues): readonly Option[] {
  if (field.kind !== 'choice') return [];
  const options = catalogueOf(field, profile);
  if (field.cascadesFrom === undefined) return options;
  const above = values[field.cascadesFrom];
  if (typeof above !== 'string' || above === '') return [];
  return options.filter(({ parents }) => parents?.includes(above) ?? true);
}

/** The option that chooses itself: the only one that a required choice has. */
export function loneOption(field: Field, options: readonly Option[]): Option | null {
  const [only, ...others] = options;
  return field.required && only && others.length === 0 ? only : null;
}

/** Every option the field may ever offer; of a computed criticality, its levels. */
export function catalogueOf({ kind, catalogue }: Field, { catalogues, criticality }: Catalogues): readonly Option[] {
  if (kind === 'criticality') return criticality?.levels ?? [];
  const listed = kind === 'choice' && catalogue !== undefined && Object.hasOwn(catalogues, catalogue);
  return listed ? (catalogues[catalogue] ?? []) : [];
}

/** The option chosen in the field of that name, or null. */
export function chosenOption(
  fields: readonly Field[],
  name: string | null,
  profile: Catalogues,
  values: FieldValues,
): Option | null {
  const field = fields.find((each) => each.name === name);
  if (!field) return null;
  return optionsFor(field, profile, values).find(({ id }) => id === values[field.name]) ?? null;
}
