/** Entry `@chamado/core/supply`: supplies requested by contract and machine, and followed to the customer's shelf (P20). */
export {
  maySeeSupply,
  mayRequestSupplies,
  supplyCommanders,
  supplyRelationOf,
  type SupplyRelation,
} from './supply.access.ts';
export {
  allowedOnSupply,
  applySupply,
  canApplySupply,
  replaySupply,
  supplyRefusalOf,
  type SupplyApplied,
  type SupplyRefusal,
  type SupplyStamp,
} from './supply.apply.ts';
export { supplyColumns } from './supply.columns.ts';
export { SupplyCommand, SupplyEntry, type SupplyCommandType } from './supply.command.schema.ts';
export { supplyLifecycle } from './supply.lifecycle.ts';
export { supplyMails } from './supply.mails.ts';
export { suppliesFor } from './supply.port.ts';
export { requestSupplies, supplyFaults, type SupplyGiven, type SupplyRegistration } from './supply.request.ts';
export { Delivery, Shipment, SupplyDraft, SupplyId, SupplyItem, SupplyRequest, SupplyStage } from './supply.schema.ts';
