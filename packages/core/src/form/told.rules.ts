/** Why a computed value is what it is: the answers it was computed from, in words. */
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { Label } from '../shared/text.ts';
import type { FieldValue, FieldValues } from '../ticket/ticket.schema.ts';
import type { Field } from './form.schema.ts';
import { catalogueOf } from './options.rules.ts';

/** One answer as a person reads it: what was asked, and what was said. */
export type Told = { readonly field: string; readonly asked: Label; readonly said: Label };

/** One reason: the rule by its id and words, and the answers that made it hold. */
export type Reason = { readonly rule: string; readonly label: Label; readonly answers: readonly Told[] };

/** The answers of the named fields in words; what was not answered is left out. */
export function toldIn(
  names: readonly string[],
  fields: readonly Field[],
  profile: Pick<PortalProfile, 'catalogues'>,
  values: FieldValues,
): readonly Told[] {
  return names.flatMap((name) => {
    const field = fields.find((each) => each.name === name);
    const value = values[name];
    return field && value !== undefined
      ? [{ field: name, asked: field.label, said: saidIn(field, profile, value) }]
      : [];
  });
}

function saidIn(field: Field, profile: Pick<PortalProfile, 'catalogues'>, value: FieldValue): Label {
  const option = catalogueOf(field, profile).find(({ id }) => id === value);
  return option?.label ?? (typeof value === 'object' ? value.join(', ') : String(value));
}
