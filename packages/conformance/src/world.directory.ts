/** Whom and what every world serves: two companies in two territories, their machines, contracts and a tech sheet. */
import type { RecordSeed } from '@chamado/core';
import { aCompany, aContract, anAsset, aTechSheet, aTerritory } from '@chamado/core/testing';

/** Loja Aurora lies in `sul`, which Bruno serves, Mercado Horizonte in `norte`, which Davi serves; contracts end in no year to come. */
export const directoryRecords: RecordSeed = {
  company: [
    aCompany(),
    aCompany({ id: 'horizonte', name: 'Mercado Horizonte', document: '54550752000155', territoryId: 'norte' }),
  ],
  territory: [aTerritory(), aTerritory({ id: 'norte', label: 'Norte', cities: [], postalCodes: [] })],
  contract: [
    aContract({ from: '2020-01-01', until: null }),
    aContract({ id: 'contract-2', number: '2026/0006', companyId: 'horizonte', from: '2020-01-01', until: null }),
    aContract({ id: 'contract-9', number: '2019/0009', from: '2019-01-01', until: '2019-12-31' }),
  ],
  asset: [
    anAsset(),
    anAsset({ id: 'asset-2', serial: 'CNMLB02271', assetTag: 'PAT-00777', department: 'Produção', contractId: null }),
    anAsset({ id: 'asset-3', serial: 'HZ-0001', companyId: 'horizonte', contractId: 'contract-2' }),
    anAsset({ id: 'asset-4', serial: 'XT-77', assetTag: 'PAT-00999', contractId: 'contract-9' }),
  ],
  techSheet: [aTechSheet()],
};
