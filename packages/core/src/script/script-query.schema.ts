/** A question to the list of scripts: those that serve a plan, a routing point, a product. */
import * as z from 'zod/mini';
import { Query } from '../query/query.schema.ts';

const id = z.optional(z.string().check(z.minLength(1), z.maxLength(64)));

/** Of each wish left out, any script does; one that names nothing of a kind serves all of it. */
export const ScriptQuery = z.extend(Query, { planId: id, routingPointId: id, productId: id });
/** As it is asked: what is left out has its default. */
export type ScriptQuery = z.input<typeof ScriptQuery>;
