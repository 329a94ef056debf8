/** What must hold of a profile's list: every stage in a tab, every tab and status reached by some ticket, every column filled. */
import type { Field } from '../form/form.schema.ts';
import { Stage } from '../ticket/stage.schema.ts';
import { type Finding, idsOf, repeats, unknown } from './finding.ts';
import { columnNames } from './list-columns.ts';
import type { PortalProfile } from './profile.schema.ts';

/** Everything wrong with the tabs; `reached` are the stages that some ticket comes to. */
export function tabFindings({ tabs }: PortalProfile, reached: ReadonlySet<Stage>): readonly Finding[] {
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

/** Everything wrong with the columns, `fields` being those of every form. */
export function columnFindings({ columns }: PortalProfile, fields: readonly Field[]): readonly Finding[] {
  const names = columns.map(({ name }) => name);
  const right = columnNames(fields);
  return [
    ...repeats('columns', names, 'name'),
    ...names.flatMap((name, index) =>
      right.has(name) ? [] : [unknown(`columns.${index}.name`, 'column', name, right)],
    ),
  ];
}

/** A policy under which no ticket comes to any of `stages`. */
export const unreachable = (at: string, stages: readonly Stage[], otherwise: string): Finding => ({
  at,
  code: 'unreachable',
  text: `under this policy no ticket comes to ${stages.join(' or ')}; change the policy, or ${otherwise}`,
});
