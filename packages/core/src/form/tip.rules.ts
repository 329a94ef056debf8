/** What to try or to know before a form is filled (Plusoft, S6). */
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { Tip } from '../profile/profile.parts.schema.ts';
import type { FieldValues } from '../ticket/ticket.schema.ts';
import { holds } from './condition.rules.ts';

/** The tips of a form under these answers, in the profile's order. */
export const tipsFor = (formId: string, { tips }: Pick<PortalProfile, 'tips'>, values: FieldValues): readonly Tip[] =>
  tips.filter(({ forms, when }) => (forms?.includes(formId) ?? true) && (when === undefined || holds(when, values)));
