/** How urgent the answers make a ticket, and why (TOTVS 4, V6; TOTALL 8). */
import { holds } from '../form/condition.rules.ts';
import type { FormDefinition } from '../form/form.schema.ts';
import { type Reason, toldIn } from '../form/told.rules.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { FieldValues } from '../ticket/ticket.schema.ts';
import type { CriticalityLevel } from './criticality.schema.ts';

/** `because` holds every rule that leads to this level, the deciding one first; empty where no rule holds. */
export type Urgency = {
  readonly level: CriticalityLevel;
  readonly critical: boolean;
  readonly because: readonly Reason[];
};

/** What the profile's rules make of these answers; null where it has none. */
export function criticalityOf(
  { fields }: Pick<FormDefinition, 'fields'>,
  profile: Pick<PortalProfile, 'catalogues' | 'criticality'>,
  values: FieldValues,
): Urgency | null {
  if (!profile.criticality) return null;
  const { levels, rules, otherwise } = profile.criticality;
  const holding = rules.filter(({ when }) => when.every((condition) => holds(condition, values)));
  const reached = holding[0]?.level ?? otherwise;
  const level = levels.find(({ id }) => id === reached);
  if (!level) return null;
  const because = holding
    .filter((rule) => rule.level === reached)
    .map(({ id, label, when }) => {
      const names = [...new Set(when.map(({ field }) => field))];
      return { rule: id, label, answers: toldIn(names, fields, profile, values) };
    });
  return { level, critical: level.critical, because };
}

/** Whether these answers make a ticket critical (TOTALL 8). */
export const isUrgent = (profile: Pick<PortalProfile, 'criticality'>, values: FieldValues): boolean =>
  criticalityOf({ fields: [] }, { catalogues: {}, criticality: profile.criticality }, values)?.critical ?? false;
