/** What a transaction knows of the customer in whose name a ticket is opened: his company's machines, contracts, territory. */
import * as z from 'zod/mini';
import type { CustomerKnown } from '../directory/asset.opening.ts';
import { Asset } from '../directory/asset.schema.ts';
import { Company } from '../directory/company.schema.ts';
import { Contract } from '../directory/contract.schema.ts';
import { seesCompany } from '../directory/directory.access.ts';
import { territoryOf } from '../directory/territory.rules.ts';
import { Territory } from '../directory/territory.schema.ts';
import { parse, type Output, type Schema } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import { TicketDraft } from '../ticket/ticket.schema.ts';
import type { StorageReader } from './desk-storage.ts';
import { keyOf } from './record-row.ts';

/** Whom the draft is for, as far as `by` sees him; null where the desk keeps nothing of his company, and nothing can be asked of it. */
export async function customerIn(
  tx: StorageReader,
  { by, people }: { readonly by: Person; readonly people: readonly Person[] },
  draft: unknown,
): Promise<CustomerKnown | null> {
  const companyId = companyOf(by, people, draft);
  const found = companyId === undefined ? undefined : await tx.record('company', companyId);
  if (companyId === undefined || found === undefined) return null;
  const company = parse(Company, found, 'corrupted');
  const territories = all(Territory, await tx.records('territory'));
  const territory = territoryOf(company, territories);
  if (!seesCompany(by, company, territories)) return { assets: [], contracts: [], territory };
  const [assets, contracts] = [
    await tx.records('asset', keyOf('asset', { companyId })),
    await tx.records('contract', keyOf('contract', { companyId })),
  ];
  return { assets: all(Asset, assets), contracts: all(Contract, contracts), territory };
}

function companyOf(by: Person, people: readonly Person[], draft: unknown): Person['companyId'] {
  const read = z.safeParse(TicketDraft, draft);
  const requesterId = read.success ? read.data.requesterId : undefined;
  const requester = requesterId === undefined ? by : people.find(({ id }) => id === requesterId);
  return requester?.companyId;
}

const all = <S extends Schema>(schema: S, found: readonly unknown[]): readonly Output<S>[] =>
  found.map((one) => parse(schema, one, 'corrupted'));
