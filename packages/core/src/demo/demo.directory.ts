/** Whom the demo's desk serves, and the machines that stand there. All are made up; their documents check. */
import { Asset } from '../directory/asset.schema.ts';
import { Company } from '../directory/company.schema.ts';
import { Contract } from '../directory/contract.schema.ts';
import { TechSheet } from '../directory/tech-sheet.schema.ts';
import { Team, Territory } from '../directory/territory.schema.ts';
import type { RecordSeed } from '../port/record-kinds.ts';
import { addDays, wallDateAt } from '../calendar/zoned.ts';
import type { Instant } from '../shared/instant.ts';
import { parse } from '../shared/parse.ts';
import { ana, diego } from './demo.people.ts';

const companies = [
  {
    id: 'aurora',
    name: 'Loja Aurora',
    legalName: 'Aurora Comércio de Roupas Ltda.',
    document: 'AURORALJ000168',
    phone: '(62) 3555-0142',
    address: {
      postalCode: '74015010',
      street: 'Rua das Palmeiras, 120',
      district: 'Setor Central',
      city: 'Goiânia',
      state: 'GO',
    },
  },
  {
    id: 'bom-dia',
    name: 'Mercado Bom Dia',
    legalName: 'Kuhn & Lins Alimentos Ltda.',
    document: 'BOMDIAMC000129',
    phone: '(62) 3555-0178',
    address: {
      postalCode: '74820200',
      street: 'Avenida Central, 900',
      district: 'Jardim Goiás',
      city: 'Goiânia',
      state: 'GO',
    },
  },
  {
    id: 'ferragem',
    name: 'Ferragem São Jorge',
    legalName: 'São Jorge Ferragens e Ferramentas Ltda.',
    document: 'FERRAGSJ000174',
    phone: '(62) 3555-0190',
    address: {
      postalCode: '75020100',
      street: 'Rua do Comércio, 45',
      district: 'Centro',
      city: 'Anápolis',
      state: 'GO',
    },
  },
];

const territories = [
  {
    id: 'goiania',
    label: 'Goiânia',
    cities: [{ city: 'Goiânia', state: 'GO' }],
    postalCodes: [{ from: '74000000', until: '74899999' }],
  },
  {
    id: 'interior',
    label: 'Interior',
    cities: [{ city: 'Anápolis', state: 'GO' }],
    postalCodes: [{ from: '75000000', until: '76799999' }],
  },
];

const contractOf = (number: string, companyId: string, from: string, until: string | null) => ({
  id: `contract-${companyId}`,
  companyId,
  number,
  kind: 'Sistema e equipamentos',
  from,
  until,
  covers: { reasons: null, supplies: ['BOB-80', 'TN-3442'] },
});

const machine = (
  id: string,
  companyId: string,
  serial: string,
  model: string,
  department: string,
  isCovered: boolean,
) => ({
  id,
  companyId,
  serial,
  assetTag: `PAT-${id.slice(-3)}`,
  model,
  department,
  location: department === 'Caixas' ? 'Frente de loja' : 'Escritório',
  contractId: isCovered ? `contract-${companyId}` : null,
});

const [till, printer] = ['Impressora térmica 80 mm', 'Brother 8080DN'];

const machines = [
  machine('machine-101', 'aurora', 'IT80-20417', till, 'Caixas', true),
  machine('machine-102', 'aurora', 'IT80-20418', till, 'Caixas', true),
  machine('machine-103', 'aurora', 'BR8080-0142', printer, 'Administração', false),
  machine('machine-201', 'bom-dia', 'IT80-31002', till, 'Caixas', true),
  machine('machine-202', 'bom-dia', 'BR8080-0977', printer, 'Administração', true),
  machine('machine-301', 'ferragem', 'IT80-44120', till, 'Caixas', false),
];

const sheets = [
  {
    id: 'it80',
    model: till,
    items: [
      { code: 'IT80-CAB', description: 'Cabeça térmica', kind: 'part' },
      { code: 'IT80-GUI', description: 'Guilhotina', kind: 'part' },
      { code: 'BOB-80', description: 'Bobina térmica 80 mm, caixa com 30', kind: 'supply' },
    ],
  },
  {
    id: 'br8080',
    model: printer,
    items: [
      { code: 'BR-ROL-01', description: 'Rolete de tração do papel', kind: 'part' },
      { code: 'TN-3442', description: 'Toner preto, 8.000 páginas', kind: 'supply' },
    ],
  },
];

/** The records of the demo, as `now` finds them: two contracts run, the third ended a month ago. */
export function demoDirectory(now: Instant, timeZone: string): RecordSeed {
  const today = wallDateAt(now, timeZone);
  const contracts = [
    contractOf('2024/0031', 'aurora', addDays(today, -700), null),
    contractOf('2025/0112', 'bom-dia', addDays(today, -300), addDays(today, 65)),
    contractOf('2023/0007', 'ferragem', addDays(today, -760), addDays(today, -30)),
  ];
  return {
    company: companies.map((one) => parse(Company, one)),
    territory: territories.map((one) => parse(Territory, one)),
    contract: contracts.map((one) => parse(Contract, one)),
    asset: machines.map((one) => parse(Asset, one)),
    techSheet: sheets.map((one) => parse(TechSheet, one)),
    team: [parse(Team, { id: 'suporte', label: 'Suporte', members: [ana.id, diego.id] })],
  };
}
