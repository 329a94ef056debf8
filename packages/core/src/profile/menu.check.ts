/** What must hold of a profile's menus and tips: what they open and speak of is there. */
import type { FieldValue } from '../ticket/ticket.schema.ts';
import type { Field } from '../form/form.schema.ts';
import { type Finding, idsOf, repeats, unknown } from './finding.ts';
import { conditionFindings } from './form.check.ts';
import type { MenuItem, MenuTarget } from './menu.schema.ts';
import type { PortalProfile } from './profile.schema.ts';

/** Everything wrong with the menus. */
export const menuFindings = (profile: PortalProfile): readonly Finding[] => [
  ...idsOf('menus', profile.menus),
  ...profile.menus.flatMap(({ items }, index) => itemFindings(items, `menus.${index}.items`, profile)),
];

/** Everything wrong with the tips, `fields` being those of every form. */
export function tipFindings(profile: PortalProfile, fields: readonly Field[]): readonly Finding[] {
  const { tips, forms } = profile;
  const right = forms.map(({ id }) => id);
  return [
    ...idsOf('tips', tips),
    ...tips.flatMap(({ forms: named = [], when }, index) => [
      ...named.flatMap((id, place) =>
        right.includes(id) ? [] : [unknown(`tips.${index}.forms.${place}`, 'form', id, right)],
      ),
      ...(when ? conditionFindings(when, `tips.${index}.when`, fieldsOf(named, profile, fields), profile) : []),
    ]),
  ];
}

const fieldsOf = (named: readonly string[], { forms }: PortalProfile, all: readonly Field[]): readonly Field[] =>
  named.length === 0 ? all : forms.filter(({ id }) => named.includes(id)).flatMap(({ fields }) => fields);

function itemFindings(items: readonly MenuItem[], at: string, profile: PortalProfile): readonly Finding[] {
  return [
    ...repeats(
      at,
      items.map(({ id }) => id),
    ),
    ...items.flatMap(({ opens, items: inner = [] }, index): readonly Finding[] => {
      const here = `${at}.${index}`;
      const text = 'this item leads nowhere; give it opens, or items of its own';
      return [
        ...(opens === undefined && inner.length === 0 ? [{ at: here, code: 'required', text } as const] : []),
        ...(opens ? targetFindings(opens, `${here}.opens`, profile) : []),
        ...itemFindings(inner, `${here}.items`, profile),
      ];
    }),
  ];
}

function targetFindings(target: MenuTarget, at: string, profile: PortalProfile): readonly Finding[] {
  const { forms, tabs, visits } = profile;
  switch (target.view) {
    case 'open': {
      const form = forms.find(({ id }) => id === target.form);
      if (!form)
        return [
          unknown(
            `${at}.form`,
            'form',
            target.form,
            forms.map(({ id }) => id),
          ),
        ];
      return answerFindings(target.values, `${at}.values`, form.fields, profile);
    }
    case 'tickets': {
      const right = tabs.map(({ id }) => id);
      const known = target.tab === undefined || right.includes(target.tab);
      const fields = forms.flatMap((form) => form.fields);
      return [
        ...(known ? [] : [unknown(`${at}.tab`, 'tab', target.tab ?? '', right)]),
        ...answerFindings(target.values, `${at}.values`, fields, profile),
      ];
    }
    case 'page': {
      const text = 'work orders are of field work; switch policy.fieldWork on and give visits, or leave this item out';
      return target.page === 'agenda' && !visits ? [{ at: `${at}.page`, code: 'unreachable', text }] : [];
    }
    default:
      return [];
  }
}

/** Answers given beforehand are answers to something. */
const answerFindings = (
  values: Readonly<Record<string, FieldValue>> = {},
  at: string,
  fields: readonly Field[],
  profile: PortalProfile,
): readonly Finding[] =>
  Object.entries(values).flatMap(([field, value]) =>
    conditionFindings({ field, is: [String(value)] }, at, fields, profile).map((finding) => ({
      ...finding,
      at: `${at}.${field}`,
    })),
  );
