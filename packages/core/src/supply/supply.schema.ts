/** A request for supplies: toner, paper …, by contract and machine, tracked on its own (PWS 2.3.1, P20). */
import * as z from 'zod/mini';
import { Address } from '../directory/address.schema.ts';
import { line } from '../directory/line.schema.ts';
import { AssetId, CompanyId, ContractId } from '../shared/ids.ts';
import { Instant } from '../shared/instant.schema.ts';
import { PersonRef } from '../shared/person.schema.ts';

/** Address of a supply request. People read `SupplyRequest.number` instead. */
export const SupplyId = z.string().check(z.minLength(1), z.maxLength(64)).brand<'SupplyId'>();
export type SupplyId = z.infer<typeof SupplyId>;

/** Where a request stands; each is a state of `supplyLifecycle`. */
export const SupplyStage = z.enum([
  ...(['requested', 'approved', 'separated', 'shipped', 'delivered', 'refused', 'cancelled'] as const),
]);
export type SupplyStage = z.infer<typeof SupplyStage>;

/** So many of one supply, for one machine of the contract. */
export const SupplyItem = z.object({
  assetId: AssetId,
  /** Of the model's tech sheet, where it has one. */
  code: line(60),
  /** The sheet's word for it. */
  description: z.optional(line(200)),
  quantity: z.int().check(z.positive(), z.maximum(10_000)),
});
export type SupplyItem = z.infer<typeof SupplyItem>;

/** Where it is to be brought, and who receives it there. */
export const Delivery = z.object({
  address: z.extend(Address, { street: line(200), city: line(120) }),
  contact: line(120),
  phone: z.optional(line(40)),
});
export type Delivery = z.infer<typeof Delivery>;

/** How it travels: the carrier, and the code by which he knows it. */
export const Shipment = z.object({
  carrier: line(120),
  trackingCode: line(80),
  expectedAt: z.optional(Instant),
});
export type Shipment = z.infer<typeof Shipment>;

/** What a person hands in to request supplies. */
export const SupplyDraft = z.object({
  contractId: ContractId,
  items: z.readonly(z.array(SupplyItem).check(z.minLength(1), z.maxLength(200))),
  delivery: Delivery,
  note: z.optional(z.string().check(z.trim(), z.maxLength(4000))),
});
export type SupplyDraft = z.infer<typeof SupplyDraft>;

/** A request as its last entry left it. Null is what is not known, or not yet. */
export const SupplyRequest = z.object({
  id: SupplyId,
  /** The number people read, in the profile's format. */
  number: z.string(),
  /** The ERP's number; null waits for synchronisation, shown as −1 (P9). */
  erpNumber: z.nullable(z.string()),
  stage: SupplyStage,
  companyId: CompanyId,
  companyName: z.nullable(z.string()),
  contractId: ContractId,
  contractNumber: z.string(),
  items: z.readonly(z.array(SupplyItem)),
  delivery: Delivery,
  note: z.nullable(z.string()),
  requester: PersonRef,
  /** Null until it left the house. */
  shipment: z.nullable(Shipment),
  /** Where the shipment was last seen, in the carrier's words (P3 "Transportador"). */
  whereabouts: z.nullable(z.string()),
  /** Why it was refused or cancelled. */
  justification: z.nullable(z.string()),
  /** When the customer said that he has it. */
  confirmedAt: z.nullable(Instant),
  requestedAt: Instant,
  updatedAt: Instant,
  endedAt: z.nullable(Instant),
  /** How many entries it has; a command names the version it saw. */
  version: z.int().check(z.nonnegative()),
});
export type SupplyRequest = z.infer<typeof SupplyRequest>;
