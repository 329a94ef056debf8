/** Builders of supply requests: Loja Aurora asks for toner. */
import { parse } from '../shared/parse.ts';
import { requestSupplies, type SupplyGiven } from '../supply/supply.request.ts';
import { SupplyDraft, SupplyId, type SupplyRequest } from '../supply/supply.schema.ts';
import { aContract, anAsset, aTechSheet } from './directory.ts';
import { aRequester, type Over } from './people.ts';
import { AT } from './tickets.ts';

/** Two toners for `anAsset()`, against `aContract()`. */
export const aSupplyDraft = (over: Over<typeof SupplyDraft> = {}): SupplyDraft =>
  parse(SupplyDraft, {
    contractId: aContract().id,
    items: [{ assetId: anAsset().id, code: 'BR-TN-3442', quantity: 2 }],
    delivery: {
      address: { street: 'Rua das Palmeiras, 120', city: 'Florianópolis', state: 'SC', postalCode: '88010000' },
      contact: 'Carla Menezes',
      phone: '(48) 3555-0142',
    },
    ...over,
  });

/** What Carla's request is judged by: her company's contract and machine, and the machine's tech sheet. */
export const aSupplyGiven = (over: Partial<SupplyGiven> = {}): SupplyGiven => ({
  ...{ by: aRequester(), at: AT, timeZone: 'America/Sao_Paulo' },
  ...{ contract: aContract(), assets: [anAsset()], sheets: [aTechSheet()] },
  ...over,
});

/** Carla's request as it was just made, with what `over` changes. */
export const aSupplyRequest = (over: Partial<SupplyRequest> = {}): SupplyRequest => ({
  ...requestSupplies(aSupplyDraft(), aSupplyGiven(), { id: parse(SupplyId, 'supply-1'), number: '202603/0001' }).supply,
  ...over,
});
