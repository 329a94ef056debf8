/** By what a report puts tickets side by side. */
import { addDays, wallDateAt, weekdayOf, type WallDate } from '../calendar/zoned.ts';
import { catalogueOf } from '../form/options.rules.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import { DeskError } from '../shared/desk-error.ts';
import type { Instant } from '../shared/instant.ts';
import { stages } from '../shared/stages.ts';
import { textOf } from '../shared/text.ts';
import type { FieldValue, Ticket } from '../ticket/ticket.schema.ts';
import type { Period, ReportAsked } from './report.schema.ts';

/** A value of a dimension: `key` tells it from others, `label` is how people call it; the view words those without one. */
export type Value = { readonly key: string | null; readonly label: string | null };

/** `order` sorts keys that have an order of their own; the others stand by how many tickets they have. */
export type Dimension = { readonly read: (ticket: Ticket) => Value; readonly order?: (key: string) => string | number };

const none: Value = { key: null, label: null };
const named = (key: string | null | undefined, label: string | null | undefined): Value =>
  key ? { key, label: label ?? null } : none;

/**
 * The dimension of that name. `assets` names machines by address.
 *
 * @throws DeskError `invalid` for an unknown one, naming those there are.
 */
export function dimensionFor(
  name: string,
  asked: Pick<ReportAsked, 'moment' | 'period'>,
  profile: PortalProfile,
  assets: ReadonlyMap<string, string>,
): Dimension {
  const { locale, policy, forms, calendar, coverageField } = profile;
  const own: Readonly<Record<string, Dimension>> = {
    period: {
      read: (ticket) => {
        const at = ticket[asked.moment];
        return at === null ? none : named(periodOf(at, asked.period, calendar.timeZone), null);
      },
      order: (key) => key,
    },
    technician: { read: ({ assignee }) => named(assignee?.id, assignee?.name) },
    requester: { read: ({ requester }) => named(requester.id, requester.name) },
    company: { read: ({ companyId, companyName }) => named(companyId, companyName) },
    asset: {
      read: ({ fields }) => {
        const id = said(fields['assetId']);
        return named(id, assets.get(id) ?? id);
      },
    },
    stage: { read: ({ stage }) => named(stage, null), order: (key) => stages.findIndex((stage) => stage === key) },
    status: {
      read: ({ statusId }) => named(statusId, labelIn(policy.statuses, statusId, locale)),
      order: (key) => policy.statuses.findIndex(({ id }) => id === key),
    },
    coverage: { read: ({ coverage }) => named(coverage, null) },
    form: { read: ({ formId }) => named(formId, labelIn(forms, formId, locale)) },
    ...(coverageField === null ? {} : { reason: answersTo(coverageField, profile) }),
  };
  const fields = [...new Set(forms.flatMap((form) => form.fields).map((field) => field.name))];
  const field = name.startsWith('fields.') ? name.slice('fields.'.length) : null;
  if (field !== null && fields.includes(field)) return answersTo(field, profile);
  const found = Object.hasOwn(own, name) ? own[name] : undefined;
  if (found) return found;
  const right = [...Object.keys(own), ...fields.map((each) => `fields.${each}`)].join(', ');
  throw new DeskError('invalid', `by: there is no "${name}"; right would be: ${right}`, {
    fields: [{ field: 'by', code: 'not_a_choice', params: { right } }],
  });
}

/** The first day of the period `at` falls into, on the clock of `timeZone`. */
const periodOf = (at: Instant, period: Period, timeZone: string): WallDate => startOf(wallDateAt(at, timeZone), period);

/** The first day of the period of a day. */
export function startOf(date: WallDate, period: Period): WallDate {
  if (period === 'month') return `${date.slice(0, 7)}-01`;
  return period === 'week' ? addDays(date, 1 - weekdayOf(date)) : date;
}

/** The first day of the period after the one that begins on `start`. */
export const periodAfter = (start: WallDate, period: Period): WallDate =>
  period === 'month' ? startOf(addDays(start, 31), 'month') : addDays(start, period === 'week' ? 7 : 1);

function answersTo(name: string, profile: PortalProfile): Dimension {
  const labels = new Map(
    profile.forms
      .flatMap(({ fields }) => fields)
      .filter((field) => field.name === name)
      .flatMap((field) => catalogueOf(field, profile))
      .map(({ id, label }) => [id, textOf(label, profile.locale)]),
  );
  return {
    read: ({ fields }) => {
      const answer = said(fields[name]);
      return named(answer, labels.get(answer) ?? answer);
    },
  };
}

const said = (value: FieldValue | undefined): string =>
  typeof value === 'object' ? value.join(', ') : String(value ?? '');

const labelIn = (
  labelled: readonly { readonly id: string; readonly label: PortalProfile['name'] }[],
  id: string | null,
  locale: string,
): string | null => {
  const found = labelled.find((one) => one.id === id);
  return found ? textOf(found.label, locale) : null;
};
