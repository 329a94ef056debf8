/** A profile from outside, believed only once every name in it is the name of something. */
import { DeskError } from '../shared/desk-error.ts';
import { parse } from '../shared/parse.ts';
import type { Stage } from '../ticket/stage.schema.ts';
import { reachableStages } from '../ticket/ticket.drawing.ts';
import type { TicketPolicy } from '../ticket/ticket.policy.schema.ts';
import type { Field } from '../form/form.schema.ts';
import { criticalityFindings } from './criticality.check.ts';
import { type Finding, idsOf, repeats, unknown } from './finding.ts';
import { formFindings } from './form.check.ts';
import { columnFindings, tabFindings, unreachable } from './list.check.ts';
import { mailFindings } from './mail.check.ts';
import { menuFindings, tipFindings } from './menu.check.ts';
import { ownPageFindings } from './own-page.check.ts';
import { PortalProfile } from './profile.schema.ts';
import { routingFindings } from './routing.check.ts';
import { isRouted } from './routing.rules.ts';

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
  const { policy, forms, catalogues } = profile;
  const reached = reachableStages(policy, isRouted(profile));
  const fields = forms.flatMap((form) => form.fields);
  return [
    ...idsOf('forms', forms),
    ...Object.entries(catalogues).flatMap(([name, options]) => idsOf(`catalogues.${name}`, options)),
    ...forms.flatMap((form, index) => formFindings(form, `forms.${index}`, profile)),
    ...namedFields(profile, fields),
    ...criticalityFindings(profile, fields),
    ...routingFindings(profile, fields),
    ...policyFindings(policy, reached),
    ...visitFindings(profile),
    ...tabFindings(profile, reached),
    ...columnFindings(profile, fields),
    ...menuFindings(profile),
    ...tipFindings(profile, fields),
    ...ownPageFindings(profile),
    ...mailFindings(profile),
    ...idsOf('macros', profile.macros),
    ...idsOf('products', profile.products),
  ];
}

function namedFields(profile: PortalProfile, fields: readonly Field[]): readonly Finding[] {
  const { coverageField, requestTypeField, supportedVersion } = profile;
  const misnamed = (at: string, kind: Field['kind'], name: string | null): readonly Finding[] => {
    const right = fields.filter((field) => field.kind === kind).map((field) => field.name);
    return name === null || right.includes(name) ? [] : [unknown(at, `field of kind ${kind}`, name, right)];
  };
  const spelt = supportedVersion === null || /\d/.test(supportedVersion.current);
  const text = 'give the version in numbers, such as 8.2';
  return [
    ...misnamed('coverageField', 'choice', coverageField),
    ...misnamed('requestTypeField', 'choice', requestTypeField),
    ...misnamed('supportedVersion.field', 'version', supportedVersion?.field ?? null),
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

function visitFindings({ policy, visits }: PortalProfile): readonly Finding[] {
  const text = policy.fieldWork
    ? 'the policy sends people to the customer; give meters and partStatuses, or switch policy.fieldWork off'
    : 'the policy sends nobody to the customer; write null, or switch policy.fieldWork on';
  return [
    ...(policy.fieldWork === (visits !== null) ? [] : [{ at: 'visits', code: 'uncovered', text } as const]),
    ...idsOf('visits.meters', visits?.meters ?? []),
    ...idsOf('visits.partStatuses', visits?.partStatuses ?? []),
  ];
}
