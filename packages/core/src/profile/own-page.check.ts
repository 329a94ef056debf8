/** What must hold of a person's own page: its fields are texts of their own, name and e-mail among them (TOTALL 7, T10). */
import { type Finding, idsOf, repeats } from './finding.ts';
import type { PortalProfile } from './profile.schema.ts';

const texts = ['text', 'longText', 'email', 'phone', 'date', 'version'];

/** Everything wrong with the profile page. */
export function ownPageFindings({ profilePage: { groups, facts } }: PortalProfile): readonly Finding[] {
  const fields = groups.flatMap((group, index) =>
    group.fields.map((field, place) => ({ field, at: `profilePage.groups.${index}.fields.${place}` })),
  );
  const names = fields.map(({ field }) => field.name);
  const text = 'what a person keeps about himself is text; its kind would be one of';
  return [
    ...idsOf('profilePage.groups', groups),
    ...fields.flatMap(({ field, at }, index): readonly Finding[] => [
      ...(texts.includes(field.kind)
        ? []
        : [{ at: `${at}.kind`, code: 'wrong_type', text: `${text} ${texts.join(', ')}` } as const]),
      ...(names.indexOf(field.name) === index
        ? []
        : [
            {
              at: `${at}.name`,
              code: 'repeated',
              text: `"${field.name}" stands on the page already; give each its own`,
            } as const,
          ]),
    ]),
    ...['name', 'email'].flatMap((name): readonly Finding[] =>
      names.includes(name)
        ? []
        : [
            {
              at: 'profilePage.groups',
              code: 'required',
              text: `nobody could mend his ${name}; add a field of that name`,
            },
          ],
    ),
    ...repeats(
      'profilePage.facts',
      facts.map(({ name }) => name),
      'name',
    ),
  ];
}
