/** What the presets' policies have in common: the scale of TOTALL, and the stages in which work has not ended. */
import type { Stage } from '../../ticket/stage.schema.ts';
import type { RatingStep } from '../../ticket/ticket.policy.schema.ts';
import { label } from '../label.ts';

/** Five steps, best first (TOTALL 11.2). */
export const fiveSteps: readonly RatingStep[] = [
  { score: 1, label: label('Ótimo', 'Excellent', 'Excelente') },
  { score: 2, label: label('Bom', 'Good', 'Bueno') },
  { score: 3, label: label('Regular', 'Fair', 'Regular') },
  { score: 4, label: label('Ruim', 'Poor', 'Malo') },
  { score: 5, label: label('Péssimo', 'Very poor', 'Pésimo') },
];

/** Until then a ticket may be cancelled (DOMAIN §2). */
export const untilPending: readonly Stage[] = ['opened', 'estimating', 'dispatched', 'inService', 'pending'];
