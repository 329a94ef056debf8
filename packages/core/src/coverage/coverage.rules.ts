/** Whether the monthly contract covers what is asked, who answers for it, and why (TOTALL 12, T17). */
import type { FormDefinition } from '../form/form.schema.ts';
import { chosenOption } from '../form/options.rules.ts';
import { type Reason, toldIn } from '../form/told.rules.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { Label } from '../shared/text.ts';
import type { Coverage, FieldValues } from '../ticket/ticket.schema.ts';

/** `responsible` is null where the table names nobody; `because` names the row of it that was chosen. */
export type Covered = {
  readonly coverage: Coverage;
  readonly responsible: Label | null;
  readonly because: readonly Reason[];
};

type Given = Pick<PortalProfile, 'catalogues' | 'coverageField'>;

/** What the contract says of the reason chosen among `values`; null where nothing says. */
export function coverageOf(
  { fields }: Pick<FormDefinition, 'fields'>,
  profile: Given,
  values: FieldValues,
): Covered | null {
  const { coverageField } = profile;
  const reason = chosenOption(fields, coverageField, profile, values);
  if (coverageField === null || reason?.coverage === undefined) return null;
  const { id, label, explanation, coverage, responsible = null } = reason;
  const answers = toldIn([coverageField], fields, profile, values);
  return { coverage, responsible, because: [{ rule: id, label: explanation ?? label, answers }] };
}
