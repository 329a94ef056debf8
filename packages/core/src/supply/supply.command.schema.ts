/** What can be done with a supply request, and what of it is recorded (P20). */
import * as z from 'zod/mini';
import { Instant } from '../shared/instant.schema.ts';
import { PersonRef } from '../shared/person.schema.ts';
import { Shipment, SupplyDraft, SupplyId, SupplyRequest, SupplyStage } from './supply.schema.ts';

const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(4000));
const command = <Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) =>
  z.object({ type: z.literal(type), ...shape });

/** Everything but requesting, which makes the request: see `requestSupplies`. */
export const SupplyCommand = z.discriminatedUnion('type', [
  command('supply.approve', { comment: z.optional(words) }),
  command('supply.refuse', { reason: words }),
  command('supply.separate', { comment: z.optional(words) }),
  /** Again, where a shipment was lost and another is sent. */
  command('supply.ship', { ...Shipment.shape, comment: z.optional(words) }),
  /** Where the shipment was seen (P3). */
  command('supply.track', { whereabouts: words }),
  command('supply.deliver', { receivedBy: z.optional(words) }),
  /** The customer's own word that he has it. */
  command('supply.confirm', { comment: z.optional(words) }),
  command('supply.cancel', { reason: words }),
  command('supply.comment', { text: words }),
  command('supply.syncErp', { erpNumber: z.string().check(z.minLength(1)) }),
]);
export type SupplyCommand = z.infer<typeof SupplyCommand>;
/** The names of the commands: what access and the lifecycle speak of. */
export type SupplyCommandType = SupplyCommand['type'];

/** One thing that happened to a request, never edited or removed: who, when, from where to where, and what it changed. */
export const SupplyEntry = z.object({
  /** `<supplyId>/<version>`. */
  id: z.string(),
  supplyId: SupplyId,
  /** 1 for the request itself; the request's version after this entry. */
  version: z.int().check(z.positive()),
  at: Instant,
  by: PersonRef,
  command: z.union([SupplyCommand, z.object({ type: z.literal('supply.request'), draft: SupplyDraft })]),
  from: z.nullable(SupplyStage),
  to: SupplyStage,
  /** The request is the fold of these. */
  changes: z.partial(SupplyRequest),
});
export type SupplyEntry = z.infer<typeof SupplyEntry>;
