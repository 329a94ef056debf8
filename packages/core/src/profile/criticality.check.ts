/** What must hold of the rules by which a profile computes urgency: levels that exist, and answers that some form asks. */
import type { Field } from '../form/form.schema.ts';
import { type Finding, idsOf, unknown } from './finding.ts';
import { conditionFindings } from './form.check.ts';
import type { PortalProfile } from './profile.schema.ts';

/** Everything wrong with the criticality, `fields` being those of every form. */
export function criticalityFindings(profile: PortalProfile, fields: readonly Field[]): readonly Finding[] {
  const { criticality, forms } = profile;
  if (!criticality) return showsNothing(forms);
  const { levels, rules, otherwise } = criticality;
  const right = levels.map(({ id }) => id);
  const level = (at: string, id: string): readonly Finding[] =>
    right.includes(id) ? [] : [unknown(`criticality.${at}`, 'level', id, right)];
  return [
    ...idsOf('criticality.levels', levels),
    ...idsOf('criticality.rules', rules),
    ...level('otherwise', otherwise),
    ...rules.flatMap((rule, index) => [
      ...level(`rules.${index}.level`, rule.level),
      ...rule.when.flatMap((condition, place) =>
        conditionFindings(condition, `criticality.rules.${index}.when.${place}`, fields, profile),
      ),
    ]),
  ];
}

const showsNothing = (forms: PortalProfile['forms']): readonly Finding[] =>
  forms.flatMap((form, index) =>
    form.fields.flatMap(({ kind }, place): readonly Finding[] =>
      kind === 'criticality'
        ? [
            {
              at: `forms.${index}.fields.${place}.kind`,
              code: 'required',
              text: 'nothing computes a criticality; give the profile one, or leave this field out',
            },
          ]
        : [],
    ),
  );
