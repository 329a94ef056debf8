/** The directory over a desk's records: whom one may name, who changes his own page, companies and what is theirs. */
import type { DirectoryPort } from '../port/directory-port.ts';
import { withPage } from '../port/my-page.rules.ts';
import type { ReadGiven, RecordDesk, RecordReader } from '../port/records.ts';
import { mayName } from '../port/visibility.rules.ts';
import { evaluate } from '../query/evaluate.ts';
import { Query } from '../query/query.schema.ts';
import { DeskError } from '../shared/desk-error.ts';
import { parse } from '../shared/parse.ts';
import { Person } from '../shared/person.schema.ts';
import { worksHere } from '../ticket/ticket.access.ts';
import { assetColumns, contractColumns } from './asset.columns.ts';
import type { Asset } from './asset.schema.ts';
import { companyColumns } from './company.columns.ts';
import type { Company } from './company.schema.ts';
import { contactsFor } from './contact.port.ts';
import type { ContractMoment } from './contract.rules.ts';
import type { Contract } from './contract.schema.ts';
import { ownCompany, seesCompany } from './directory.access.ts';
import { sheetFor } from './tech-sheet.rules.ts';

/** The directory of `desk`. */
export const directoryFor = (desk: RecordDesk): DirectoryPort => ({
  people: (options) =>
    desk.read(options, async ({ records, me }) =>
      (await records.people()).filter((person) => person.active !== false && mayName(me, person)),
    ),
  updateMe: (page, options) =>
    desk.write({ name: 'directory.updateMe', body: page, result: Person }, options, async ({ records, me }) => {
      const changed = withPage((await records.people({ ids: [me.id] })).find(({ id }) => id === me.id) ?? me, page);
      await records.putPerson(changed);
      return changed;
    }),
  contacts: contactsFor(desk),

  companies: (query, options) =>
    desk.read(options, async (given) => {
      const { companies, territories } = await customersOf(given);
      return evaluate(companyColumns(territories), companies, parse(Query, query));
    }),
  company: (id, options) =>
    desk.read(options, async (given) => seen(given, await given.records.get('company', id), ({ id: own }) => own)),

  assets: (query, options) =>
    desk.read(options, async (given) => {
      const { companies } = await customersOf(given);
      const [assets, contracts] = [await assetsOf(given, companies), await contractsOf(given, companies)];
      return evaluate(assetColumns({ companies, contracts, ...momentOf(given) }), assets, parse(Query, query));
    }),
  asset: (id, options) =>
    desk.read(options, async (given) =>
      seen(given, await given.records.get('asset', id), ({ companyId }) => companyId),
    ),

  contracts: (query, options) =>
    desk.read(options, async (given) => {
      const { companies } = await customersOf(given);
      const contracts = await contractsOf(given, companies);
      return evaluate(contractColumns({ companies, ...momentOf(given) }), contracts, parse(Query, query));
    }),
  contract: (id, options) =>
    desk.read(options, async (given) =>
      seen(given, await given.records.get('contract', id), ({ companyId }) => companyId),
    ),

  techSheet: (model, options) =>
    desk.read(options, async ({ records, me }) =>
      worksHere(me) ? sheetFor(model, await records.list('techSheet')) : null,
    ),
  territories: (options) =>
    desk.read(options, async ({ records, me }) => (worksHere(me) ? records.list('territory') : [])),
  teams: (options) => desk.read(options, async ({ records, me }) => (worksHere(me) ? records.list('team') : [])),
});

const momentOf = ({ at, profile }: ReadGiven): ContractMoment => ({ at, timeZone: profile.calendar.timeZone });

/** The companies that whoever asks sees, and the territories they lie in. */
async function customersOf({ records, me }: ReadGiven) {
  const territories = await records.list('territory');
  const companies = await companiesNear(records, me);
  return { territories, companies: companies.filter((company) => seesCompany(me, company, territories)) };
}

async function companiesNear(records: RecordReader, me: Person): Promise<readonly Company[]> {
  if (me.role !== 'requester') return records.list('company');
  const own = me.companyId && (await records.get('company', me.companyId));
  return own ? [own] : [];
}

const assetsOf = async ({ records, me }: ReadGiven, companies: readonly Company[]): Promise<readonly Asset[]> =>
  (await records.list('asset', whereOf(me))).filter(isTheirs(me, companies));

const contractsOf = async ({ records, me }: ReadGiven, companies: readonly Company[]): Promise<readonly Contract[]> =>
  (await records.list('contract', whereOf(me))).filter(isTheirs(me, companies));

/** Of a customer only his company's are read at all. */
const whereOf = (me: Person): { readonly companyId: string } | undefined => {
  const companyId = ownCompany(me);
  return companyId === undefined ? undefined : { companyId };
};

/** Whether a thing is of one of the companies, or of the customer's own; to the desk all are. */
const isTheirs = (me: Person, companies: readonly Company[]) => {
  const ids = new Set(companies.map(({ id }) => id));
  return ({ companyId }: { readonly companyId: Company['id'] }): boolean =>
    me.role === 'requester' ? companyId === me.companyId : me.role !== 'technician' || ids.has(companyId);
};

/** The thing, where its company is one that whoever asks sees; absent and forbidden are told apart by nobody. */
async function seen<Thing>(
  { records, me }: ReadGiven,
  thing: Thing | undefined,
  companyOf: (thing: Thing) => Company['id'],
): Promise<Thing> {
  if (thing !== undefined && (await isOfHis(records, me, companyOf(thing)))) return thing;
  throw new DeskError('not_found', 'There is no such thing in the directory, or it is not yours to see');
}

async function isOfHis(records: RecordReader, me: Person, companyId: Company['id']): Promise<boolean> {
  if (me.role !== 'technician') return me.role !== 'requester' || me.companyId === companyId;
  const company = await records.get('company', companyId);
  return company !== undefined && seesCompany(me, company, await records.list('territory'));
}
