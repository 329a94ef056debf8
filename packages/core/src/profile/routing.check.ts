/** What must hold of a profile's routing: queues that something leads to, scripts that exist, releases that the policy knows. */
import type { Field, Option } from '../form/form.schema.ts';
import { type Finding, idsOf, unknown } from './finding.ts';
import { conditionFindings } from './form.check.ts';
import type { PortalProfile } from './profile.schema.ts';

/** Everything wrong with rules, routing points, bound options and order types; `fields` are those of every form. */
export const routingFindings = (profile: PortalProfile, fields: readonly Field[]): readonly Finding[] => [
  ...profile.routing.flatMap(({ when }, index) =>
    when ? conditionFindings(when, `routing.${index}.when`, fields, profile) : [],
  ),
  ...pointFindings(profile),
  ...Object.entries(profile.catalogues).flatMap(([name, options]) =>
    options.flatMap((option, index) => boundFindings(option, `catalogues.${name}.${index}`, profile)),
  ),
  ...orderFindings(profile),
];

function pointFindings({ routingPoints, scripts, catalogues }: PortalProfile): readonly Finding[] {
  const led = Object.values(catalogues).flatMap((options) => options.map(({ routingPoint }) => routingPoint));
  const right = scripts.map(({ id }) => id);
  return [
    ...idsOf('routingPoints', routingPoints),
    ...idsOf('scripts', scripts),
    ...routingPoints.flatMap(({ id, script }, index): readonly Finding[] => {
      const at = `routingPoints.${index}`;
      const text = `no option leads to "${id}"; name it in the routingPoint of a plan, or leave it out`;
      return [
        ...(led.includes(id) ? [] : [{ at, code: 'unreachable', text } as const]),
        ...(script === undefined || right.includes(script) ? [] : [unknown(`${at}.script`, 'script', script, right)]),
      ];
    }),
  ];
}

/** A system opens and closes by itself: nothing is handed to it. */
const workers = ['technician', 'attendant', 'manager'];

function boundFindings(
  { routingPoint, role, assignee }: Option,
  at: string,
  { routingPoints }: PortalProfile,
): readonly Finding[] {
  const right = routingPoints.map(({ id }) => id);
  return [
    ...(routingPoint === undefined || right.includes(routingPoint)
      ? []
      : [unknown(`${at}.routingPoint`, 'routing point', routingPoint, right)]),
    ...(role === undefined || workers.includes(role)
      ? []
      : [unknown(`${at}.role`, 'role who works here called', role, workers)]),
    ...(assignee === undefined || workers.includes(assignee.role)
      ? []
      : [unknown(`${at}.assignee.role`, 'role who works here called', assignee.role, workers)]),
  ];
}

function orderFindings({ orderTypes, policy }: PortalProfile): readonly Finding[] {
  const text = 'this type asks for a release that nobody may give; set policy.releaseAsked to true, or ask for none';
  return [
    ...idsOf('orderTypes', orderTypes),
    ...orderTypes.flatMap(({ releaseAsked }, index): readonly Finding[] =>
      releaseAsked && !policy.releaseAsked
        ? [{ at: `orderTypes.${index}.releaseAsked`, code: 'unreachable', text }]
        : [],
    ),
  ];
}
