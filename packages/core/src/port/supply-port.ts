/** Supplies requested against contracts, as one person sees them (PWS 2.3.1, P20). */
import type { CountedPage } from '../query/evaluate.ts';
import type { Query } from '../query/query.schema.ts';
import type { SupplyCommand, SupplyEntry } from '../supply/supply.command.schema.ts';
import type { SupplyDraft, SupplyId, SupplyRequest } from '../supply/supply.schema.ts';
import type { CallOptions, WriteOptions } from './call.ts';

/** A customer sees his whole company's requests, the desk all; a technician none. */
export interface SupplyPort {
  /** By the columns of `supplyColumns`. */
  list(query: Query, options?: CallOptions): Promise<CountedPage<SupplyRequest>>;
  /** Rejects with `not_found` for what is absent and for what this person may not see, alike. */
  get(id: SupplyId, options?: CallOptions): Promise<SupplyRequest>;
  /** Oldest first, whole: where the shipment was seen is among it (P3). */
  timeline(id: SupplyId, options?: CallOptions): Promise<readonly SupplyEntry[]>;
  /** Rejects with `invalid`, naming every item at fault, or `not_allowed` where this person is no customer. */
  request(draft: SupplyDraft, options: WriteOptions): Promise<SupplyRequest>;
  /** Rejects with `conflict` when `version` is no longer the request's. */
  apply(
    id: SupplyId,
    command: SupplyCommand,
    options: WriteOptions & { readonly version: number },
  ): Promise<SupplyRequest>;
}
