/** What must hold of a profile's mail templates: they hold no variable that nothing fills. */
import { templateFaults, wordOf } from '../mail/template.check.ts';
import { templateVariables } from '../mail/template.variables.ts';
import { type Finding, repeats } from './finding.ts';
import type { PortalProfile } from './profile.schema.ts';

/** Everything wrong with the templates of `profile`. */
export function mailFindings(profile: PortalProfile): readonly Finding[] {
  const right = templateVariables(profile);
  return [
    ...repeats(
      'mailTemplates',
      profile.mailTemplates.map(({ id }) => id),
    ),
    ...profile.mailTemplates.flatMap((template, index) =>
      templateFaults(template, right).map((fault): Finding => ({
        at: `mailTemplates.${String(index)}.${fault.field}`,
        code: 'unknown',
        text: wordOf(fault),
      })),
    ),
  ];
}
