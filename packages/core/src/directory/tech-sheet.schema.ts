/** The parts and supplies that fit a model ("ficha técnica", PWS 2.7.3). */
import * as z from 'zod/mini';
import { line } from './line.schema.ts';

/** One part or supply, by the code it is ordered by. */
export const TechSheetItem = z.object({
  code: line(60),
  description: line(200),
  kind: z.enum(['part', 'supply']),
});
export type TechSheetItem = z.infer<typeof TechSheetItem>;

/** What fits one model. A model without a sheet takes typed codes (PWS 2.7.3). */
export const TechSheet = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  /** As `Asset.model` names it; case, accents and blanks around do not matter. */
  model: line(120),
  items: z.readonly(z.array(TechSheetItem)),
});
export type TechSheet = z.infer<typeof TechSheet>;
