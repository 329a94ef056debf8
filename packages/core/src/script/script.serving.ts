/** Which scripts serve a customer’s plan, routing point and product (Integrator 1.5, 1.6). */
import type { Output } from '../shared/parse.ts';
import type { ScriptQuery } from './script-query.schema.ts';
import type { Script } from './script.schema.ts';

/** Whether `script` serves what is asked for: a list that names nothing serves everything. */
export const serves = (
  { plans, routingPoints, products }: Pick<Script, 'plans' | 'routingPoints' | 'products'>,
  { planId, routingPointId, productId }: Pick<Output<typeof ScriptQuery>, 'planId' | 'routingPointId' | 'productId'>,
): boolean => named(plans, planId) && named(routingPoints, routingPointId) && named(products, productId);

const named = (list: readonly string[], asked: string | undefined): boolean =>
  asked === undefined || list.length === 0 || list.includes(asked);
