/** What a requester should know before he opens: is his version supported, does his contract cover this (TOTALL 12, 13). */
import type { PortalProfile } from '../profile/profile.schema.ts';
import { textOf } from '../shared/text.ts';
import type { Coverage, FieldValues } from '../ticket/ticket.schema.ts';
import type { FormDefinition } from './form.schema.ts';
import { chosenOption } from './options.rules.ts';
import { versionStanding } from './version.rules.ts';

/** Figures and names for a view to word; `field` is the one it stands beside. */
export type Notice =
  /** Another version than the supported one was typed (T20). */
  | {
      readonly kind: 'version';
      readonly field: string;
      readonly given: string;
      readonly current: string;
      readonly standing: 'older' | 'newer';
    }
  /** What the contract says of the reason chosen (T17): `uncovered` may be charged, with the customer's authorisation. */
  | {
      readonly kind: 'coverage';
      readonly field: string;
      readonly coverage: Coverage;
      readonly reason: string;
      readonly responsible: string | null;
    };

/** The notices for these answers, in the form's order. */
export function noticesOf(
  { fields }: FormDefinition,
  profile: PortalProfile,
  values: FieldValues,
  locale: string,
): readonly Notice[] {
  const { supportedVersion, coverageField } = profile;
  const reason = chosenOption(fields, coverageField, profile, values);
  return fields.flatMap(({ name }): readonly Notice[] => {
    if (name === supportedVersion?.field) return versionNotice(name, values[name], supportedVersion.current);
    if (name !== coverageField || reason?.coverage === undefined) return [];
    const responsible = reason.responsible === undefined ? null : textOf(reason.responsible, locale);
    const worded = { reason: textOf(reason.label, locale), responsible };
    return [{ kind: 'coverage', field: name, coverage: reason.coverage, ...worded }];
  });
}

function versionNotice(field: string, value: unknown, current: string): readonly Notice[] {
  const given = typeof value === 'string' ? value.trim() : '';
  const standing = versionStanding(given, current);
  return standing === 'older' || standing === 'newer' ? [{ kind: 'version', field, given, current, standing }] : [];
}
