/** Builders of what the directory knows beside people: a company, its machine, contract, tech sheet and territory. */
import { Asset } from '../directory/asset.schema.ts';
import { Company } from '../directory/company.schema.ts';
import { Contract } from '../directory/contract.schema.ts';
import { TechSheet } from '../directory/tech-sheet.schema.ts';
import { Team, Territory } from '../directory/territory.schema.ts';
import { parse } from '../shared/parse.ts';
import type { Over } from './people.ts';

/** Loja Aurora in Florianópolis, the company of `aRequester()`, in the territory `sul`. */
export const aCompany = (over: Over<typeof Company> = {}): Company =>
  parse(Company, {
    id: 'aurora',
    name: 'Loja Aurora',
    legalName: 'Aurora Comércio de Roupas Ltda.',
    document: '12ABC34501DE35',
    email: 'contato@aurora.example',
    phone: '(48) 3555-0142',
    address: { postalCode: '88010000', street: 'Rua das Palmeiras, 120', city: 'Florianópolis', state: 'SC' },
    territoryId: 'sul',
    ...over,
  });

/** The printer of Loja Aurora's office, under `aContract()`. */
export const anAsset = (over: Over<typeof Asset> = {}): Asset =>
  parse(Asset, {
    id: 'asset-1',
    companyId: 'aurora',
    serial: 'BR8080-0142',
    assetTag: 'PAT-00318',
    model: 'Brother 8080DN',
    department: 'Administrativo',
    location: 'Sala de impressão',
    contractId: 'contract-1',
    lastReading: { value: 48_210, at: '2026-02-09T13:00:00.000Z' },
    ...over,
  });

/** Loja Aurora's contract: in force at `AT`, covers whatever is wrong and every supply that fits. */
export const aContract = (over: Over<typeof Contract> = {}): Contract =>
  parse(Contract, {
    id: 'contract-1',
    companyId: 'aurora',
    number: '2026/0005',
    kind: 'Outsourcing de impressão',
    from: '2026-01-01',
    until: '2026-12-31',
    covers: { reasons: null, supplies: null },
    ...over,
  });

/** What fits the model of `anAsset()`. */
export const aTechSheet = (over: Over<typeof TechSheet> = {}): TechSheet =>
  parse(TechSheet, {
    id: 'brother-8080dn',
    model: 'Brother 8080DN',
    items: [
      { code: 'BR-ROL-01', description: 'Rolete de tração do papel', kind: 'part' },
      { code: 'BR-FUS-02', description: 'Unidade fusora', kind: 'part' },
      { code: 'BR-TN-3442', description: 'Toner preto, 8.000 páginas', kind: 'supply' },
    ],
    ...over,
  });

/** The territory `sul`, which `aTechnician()` serves: Florianópolis, and the CEPs of Santa Catarina. */
export const aTerritory = (over: Over<typeof Territory> = {}): Territory =>
  parse(Territory, {
    id: 'sul',
    label: 'Sul',
    cities: [{ city: 'Florianópolis', state: 'SC' }],
    postalCodes: [{ from: '88000000', until: '89999999' }],
    ...over,
  });

/** The team of `aTechnician()`. */
export const aTeam = (over: Over<typeof Team> = {}): Team =>
  parse(Team, { id: 'campo-sul', label: 'Campo Sul', members: ['bruno'], ...over });
