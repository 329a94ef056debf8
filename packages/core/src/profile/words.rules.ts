/** What a house calls things, where it has words of its own. */
import type { Label } from '../shared/text.ts';
import type { Stage } from '../ticket/stage.schema.ts';
import type { PortalProfile } from './profile.schema.ts';

/** The house's word for a stage: the one it gives, else that of the stage's first status; null where it has neither (PWS 2.5.1). */
export const stageLabel = ({ words, policy }: Pick<PortalProfile, 'words' | 'policy'>, stage: Stage): Label | null =>
  words.stages?.[stage] ?? policy.statuses.find((status) => status.stage === stage)?.label ?? null;
