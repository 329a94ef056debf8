/** A profile from outside, believed only once every name in it is the name of something. */
import { DeskError } from '../shared/desk-error.ts';
import { parse } from '../shared/parse.ts';
import { Stage } from '../ticket/stage.schema.ts';
import type { TicketPolicy } from '../ticket/ticket.policy.schema.ts';
import type { Field } from '../form/form.schema.ts';
import { type Finding, repeats, unknown } from './finding.ts';
import { conditionFindings, formFindings } from './form.check.ts';
import { columnNames } from './list-columns.ts';
import { mailFindings } from './mail.check.ts';
import { PortalProfile } from './profile.schema.ts';
import { isRouted } from './routing.rules.ts';
import { reachableStages } from '../ticket/ticket.drawing.ts';

/**
 * The profile, read and checked whole.
 *
 * @throws DeskError `invalid`: `fields` names each place at fault, the message what would be right there.
 */
export function checkProfile(value: unknown): PortalProfile {
  const profile = parse(PortalProfile, value);
  const findings = findingsIn(profile);
  if (findings.length === 0) return profile;
  throw new DeskError('invalid', findings.map(({ at, text }) => `${at}: ${text}`).join('; '), {
    fields: findings.map(({ at, code }) => ({ field: at, code })),
  });
}

function findingsIn(profile: PortalProfile): readonly Finding[] {
  const { policy, forms, catalogues, routing } = profile;
  const reached = reachableStages(policy, isRouted(profile));
  const fields = forms.flatMap((form) => form.fields);
  return [
    ...idsOf('forms', forms),
    ...Object.entries(catalogues).flatMap(([name, options]) => idsOf(`catalogues.${name}`, options)),
    ...forms.flatMap((form, index) => formFindings(form, `forms.${index}`, profile)),
    ...namedFields(profile, fields),
    ...routing.flatMap(({ when }, index) =>
      when ? conditionFindings(when, `routing.${index}.when`, fields, profile) : [],
    ),
    ...policyFindings(policy, reached),
    ...tabFindings(profile, reached),
    ...columnFindings(profile, fields),
    ...idsOf('macros', profile.macros),
    ...idsOf('products', profile.products),
    ...mailFindings(profile),
  ];
}

function namedFields({ coverageField, supportedVersion }: PortalProfile, fields: readonly Field[]): readonly Finding[] {
  const misnamed = (at: string, kind: Field['kind'], name: string): readonly Finding[] => {
    const right = fields.filter((field) => field.kind === kind).map((field) => field.name);
    return right.includes(name) ? [] : [unknown(at, `field of kind ${kind}`, name, right)];
  };
  const spelt = supportedVersion === null || /\d/.test(supportedVersion.current);
  const text = 'give the version in numbers, such as 8.2';
  return [
    ...(coverageField === null ? [] : misnamed('coverageField', 'choice', coverageField)),
    ...(supportedVersion ? misnamed('supportedVersion.field', 'version', supportedVersion.field) : []),
    ...(spelt ? [] : [{ at: 'supportedVersion.current', code: 'invalid', text } as const]),
  ];
}

function policyFindings(policy: TicketPolicy, reached: ReadonlySet<Stage>): readonly Finding[] {
  const scores = policy.ratingScale.map(({ score }) => score);
  return [
    ...repeats('policy.ratingScale', scores, 'score'),
    ...idsOf('policy.pendingReasons', policy.pendingReasons),
    ...idsOf('policy.statuses', policy.statuses),
    ...policy.statuses.flatMap(({ stage }, index): readonly Finding[] =>
      reached.has(stage) ? [] : [unreachable(`policy.statuses.${index}.stage`, [stage], 'leave this status out')],
    ),
  ];
}

function tabFindings({ tabs }: PortalProfile, reached: ReadonlySet<Stage>): readonly Finding[] {
  const shown = new Set(tabs.flatMap(({ stages }) => stages));
  const hidden = Stage.options.filter((stage) => !shown.has(stage));
  const text = `tickets in ${hidden.join(', ')} would be in no tab; add them to one`;
  return [
    ...idsOf('tabs', tabs),
    ...(hidden.length > 0 ? [{ at: 'tabs', code: 'uncovered', text } as const] : []),
    ...tabs.flatMap(({ stages }, index): readonly Finding[] =>
      stages.some((stage) => reached.has(stage))
        ? []
        : [unreachable(`tabs.${index}.stages`, stages, 'leave this tab out')],
    ),
  ];
}

function columnFindings({ columns }: PortalProfile, fields: readonly Field[]): readonly Finding[] {
  const names = columns.map(({ name }) => name);
  const right = columnNames(fields);
  return [
    ...repeats('columns', names, 'name'),
    ...names.flatMap((name, index) =>
      right.has(name) ? [] : [unknown(`columns.${index}.name`, 'column', name, right)],
    ),
  ];
}

const unreachable = (at: string, stages: readonly Stage[], otherwise: string): Finding => ({
  at,
  code: 'unreachable',
  text: `under this policy no ticket comes to ${stages.join(' or ')}; change the policy, or ${otherwise}`,
});

const idsOf = (at: string, things: readonly { readonly id: string }[]): readonly Finding[] =>
  repeats(
    at,
    things.map(({ id }) => id),
  );
