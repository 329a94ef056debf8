/** What a list of supply requests can be filtered, searched and sorted by (P4, P20). */
import type { ColumnSet } from '../query/column.ts';
import type { SupplyRequest } from './supply.schema.ts';

/** The columns of a request; `items` are its codes and descriptions. */
export const supplyColumns: ColumnSet<SupplyRequest> = [
  { name: 'number', kind: 'text', read: ({ number }) => number },
  { name: 'erpNumber', kind: 'text', read: ({ erpNumber }) => erpNumber },
  { name: 'stage', kind: 'choice', read: ({ stage }) => stage },
  { name: 'company', kind: 'text', read: ({ companyName }) => companyName },
  { name: 'companyId', kind: 'choice', read: ({ companyId }) => companyId },
  { name: 'contract', kind: 'text', read: ({ contractNumber }) => contractNumber },
  { name: 'assets', kind: 'list', read: ({ items }) => [...new Set(items.map(({ assetId }) => assetId))] },
  {
    name: 'items',
    kind: 'list',
    read: ({ items }) => items.flatMap(({ code, description }) => [code, ...(description ? [description] : [])]),
  },
  { name: 'requester', kind: 'text', read: ({ requester }) => requester.name },
  { name: 'requesterId', kind: 'choice', read: ({ requester }) => requester.id },
  { name: 'carrier', kind: 'text', read: ({ shipment }) => shipment?.carrier },
  { name: 'trackingCode', kind: 'text', read: ({ shipment }) => shipment?.trackingCode },
  { name: 'whereabouts', kind: 'text', read: ({ whereabouts }) => whereabouts },
  { name: 'expectedAt', kind: 'instant', read: ({ shipment }) => shipment?.expectedAt },
  { name: 'requestedAt', kind: 'instant', read: ({ requestedAt }) => requestedAt },
  { name: 'updatedAt', kind: 'instant', read: ({ updatedAt }) => updatedAt },
  { name: 'endedAt', kind: 'instant', read: ({ endedAt }) => endedAt },
];
