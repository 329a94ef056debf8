/** What the directory promises of companies, machines and contracts: each sees his own, and finds it (PWS 2.3.1–2.3.3, P3 P4). */
import { AssetId, CompanyId, ContractId, type Person } from '@chamado/core';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, invalid, refused } from '../expect.ts';
import { portOf, type Scene } from '../scene.ts';
import { ana, bruno, carla, davi, marcos, otavio } from '../world.ts';

const directoryOf = (scene: Scene, person: Person) => portOf(scene.desk(person), 'directory');
const idsOf = (page: { readonly items: readonly { readonly id: string }[] }): readonly string[] =>
  page.items.map(({ id }) => id);

/** What each of them finds in a list, by his id. */
async function foundBy(
  scene: Scene,
  list: (directory: ReturnType<typeof directoryOf>) => Promise<{ readonly items: readonly { readonly id: string }[] }>,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: [string, readonly string[]][] = [];
  for (const person of [ana, marcos, carla, otavio, bruno, davi]) {
    found.push([person.id, idsOf(await list(directoryOf(scene, person)))]);
  }
  return Object.fromEntries(found);
}

/** As `foundBy`, where those who work everywhere find `all`, those of Loja Aurora `aurora`, those of Mercado Horizonte `horizonte`. */
const eachHisOwn = (all: readonly string[], aurora: readonly string[], horizonte: readonly string[]) => ({
  ...{ ana: all, marcos: all },
  ...{ carla: aurora, bruno: aurora },
  ...{ otavio: horizonte, davi: horizonte },
});

/** The same words for what is absent and for what is another's. */
async function notFound(get: (id: string) => Promise<unknown>, absent: string, forbidden: string): Promise<void> {
  const [one, other] = [
    await refused(get(absent), 'not_found', 'an absent one'),
    await refused(get(forbidden), 'not_found', 'another’s'),
  ];
  equal(one.message, other.message, 'what is said of both');
}

export const directoryCases: readonly ConformanceCase[] = [
  {
    id: 'directory.companies.scope',
    promise: 'the desk sees all companies, a technician those of his territories, a customer his own',
    needs: ['directory'],
    async run(scene) {
      const found = await foundBy(scene, (directory) => directory.companies({}));
      equal(found, eachHisOwn(['aurora', 'horizonte'], ['aurora'], ['horizonte']), 'the companies');
    },
  },
  {
    id: 'directory.companies.query',
    promise: 'companies are found by initials, field, condition and quantity (Integrator 1.3.1, I4)',
    needs: ['directory'],
    async run(scene) {
      const directory = directoryOf(scene, ana);
      const starting = { column: 'name', operator: 'starts', value: 'MERCADO' } as const;
      equal(idsOf(await directory.companies({ filters: [starting] })), ['horizonte'], 'by initials');
      const document = { column: 'document', operator: 'starts', value: '54.550' } as const;
      equal(idsOf(await directory.companies({ filters: [document] })), ['horizonte'], 'by document');
      const descending = [{ column: 'name', direction: 'descending' }] as const;
      const first = await directory.companies({ sort: descending, limit: 1 });
      equal([idsOf(first), first.total], [['horizonte'], 2], 'so many at most');
      const second = await directory.companies({
        sort: descending,
        limit: 1,
        ...(first.next !== null && { after: first.next }),
      });
      equal([idsOf(second), second.next], [['aurora'], null], 'the page after');
    },
  },
  {
    id: 'directory.company.missing',
    promise: 'a company that is absent, and one that is not his to see, are told apart by nobody',
    needs: ['directory'],
    async run(scene) {
      const own = await directoryOf(scene, carla).company(CompanyId.parse('aurora'));
      equal([own.name, own.address?.city], ['Loja Aurora', 'Florianópolis'], 'her own');
      for (const [person, another] of [
        [carla, 'horizonte'],
        [davi, 'aurora'],
      ] as const) {
        await notFound((id) => directoryOf(scene, person).company(CompanyId.parse(id)), 'none', another);
      }
    },
  },
  {
    id: 'directory.assets.scope',
    promise: 'whose companies one sees, their machines one sees, and no others',
    needs: ['directory'],
    async run(scene) {
      const found = await foundBy(scene, (directory) => directory.assets({}));
      const aurora = ['asset-1', 'asset-2', 'asset-4'];
      equal(found, eachHisOwn(['asset-1', 'asset-2', 'asset-3', 'asset-4'], aurora, ['asset-3']), 'the machines');
    },
  },
  {
    id: 'directory.assets.query',
    promise: 'machines are filtered by column, operator and value, with contract and without, accents and case aside',
    needs: ['directory'],
    async run(scene) {
      const directory = directoryOf(scene, carla);
      const where = async (column: string, operator: 'contains' | 'equals', value: string) =>
        idsOf(await directory.assets({ filters: [{ column, operator, value }] }));
      const covered = async (value: boolean) =>
        idsOf(await directory.assets({ filters: [{ column: 'hasContract', operator: 'equals', value }] }));
      equal(
        [await covered(true), await covered(false)],
        [['asset-1'], ['asset-2', 'asset-4']],
        'with and without contract',
      );
      equal(await where('serial', 'contains', 'mlb'), ['asset-2'], 'by serial number');
      equal(await where('department', 'equals', 'producao'), ['asset-2'], 'by department');
      equal(await where('contract', 'equals', '2019/0009'), ['asset-4'], 'by contract');
      const sorted = await directory.assets({ sort: [{ column: 'assetTag', direction: 'descending' }], limit: 2 });
      equal([idsOf(sorted), sorted.total], [['asset-4', 'asset-2'], 3], 'the first two by asset tag');
      const wrong = directory.assets({ filters: [{ column: 'colour', operator: 'equals', value: 'red' }] });
      await invalid(wrong, ['colour'], 'a column that there is not');
    },
  },
  {
    id: 'directory.asset.missing',
    promise: 'a machine that is absent, and one that is not his to see, are told apart by nobody',
    needs: ['directory'],
    async run(scene) {
      const own = await directoryOf(scene, carla).asset(AssetId.parse('asset-2'));
      equal([own.serial, own.contractId], ['CNMLB02271', null], 'her own');
      for (const [person, another] of [
        [carla, 'asset-3'],
        [davi, 'asset-1'],
      ] as const) {
        await notFound((id) => directoryOf(scene, person).asset(AssetId.parse(id)), 'none', another);
      }
    },
  },
  {
    id: 'directory.contracts.scope',
    promise:
      'whose companies one sees, their contracts one sees, and no others; those in force are told from those that ended',
    needs: ['directory'],
    async run(scene) {
      const found = await foundBy(scene, (directory) => directory.contracts({}));
      const aurora = ['contract-1', 'contract-9'];
      equal(found, eachHisOwn(['contract-1', 'contract-2', 'contract-9'], aurora, ['contract-2']), 'the contracts');
      const running = { column: 'inForce', operator: 'equals', value: true } as const;
      equal(idsOf(await directoryOf(scene, carla).contracts({ filters: [running] })), ['contract-1'], 'in force');
    },
  },
  {
    id: 'directory.contract.missing',
    promise: 'a contract that is absent, and one that is not his to see, are told apart by nobody',
    needs: ['directory'],
    async run(scene) {
      const own = await directoryOf(scene, bruno).contract(ContractId.parse('contract-1'));
      equal([own.number, own.companyId], ['2026/0005', 'aurora'], 'one of his territory');
      for (const [person, another] of [
        [otavio, 'contract-1'],
        [bruno, 'contract-2'],
      ] as const) {
        await notFound((id) => directoryOf(scene, person).contract(ContractId.parse(id)), 'none', another);
      }
    },
  },
  {
    id: 'directory.tech-sheet.model',
    promise: 'a model’s tech sheet is found however the model is spelt; a model without one has none (PWS 2.7.3)',
    needs: ['directory'],
    async run(scene) {
      const sheet = await directoryOf(scene, bruno).techSheet(' BROTHER 8080dn');
      equal(
        sheet?.items.map(({ code }) => code),
        ['BR-ROL-01', 'BR-FUS-02', 'BR-TN-3442'],
        'what fits',
      );
      equal(await directoryOf(scene, bruno).techSheet('Modelo sem ficha'), null, 'without a sheet');
    },
  },
  {
    id: 'directory.territories.scope',
    promise: 'territories and teams are read by whoever works here, and by no customer',
    needs: ['directory'],
    async run(scene) {
      for (const person of [ana, bruno]) {
        const directory = directoryOf(scene, person);
        equal(
          (await directory.territories()).map(({ id }) => id),
          ['norte', 'sul'],
          'the territories',
        );
        equal(
          await directory.teams(),
          [...(scene.world.records.team ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1)),
          'the teams',
        );
      }
      const directory = directoryOf(scene, carla);
      equal([await directory.territories(), await directory.teams()], [[], []], 'what Carla reads');
    },
  },
];
