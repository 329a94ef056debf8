/** Whom and what a desk serves, as one person sees it: people, companies, machines, contracts, tech sheets, territories. */
import type { Asset } from '../directory/asset.schema.ts';
import type { Company } from '../directory/company.schema.ts';
import type { ContactDraft } from '../directory/contact.schema.ts';
import type { Contract } from '../directory/contract.schema.ts';
import type { TechSheet } from '../directory/tech-sheet.schema.ts';
import type { Team, Territory } from '../directory/territory.schema.ts';
import type { CountedPage } from '../query/evaluate.ts';
import type { Query } from '../query/query.schema.ts';
import type { AssetId, CompanyId, ContractId, PersonId } from '../shared/ids.ts';
import type { Person } from '../shared/person.schema.ts';
import type { CallOptions, WriteOptions } from './call.ts';

/**
 * The directory. What a person may not see does not exist for him: the desk sees all of it, a technician the companies of his
 * territories and what is theirs, a customer his own company's (PWS 2.3.1, 2.4). Lists are asked in the query language.
 */
export interface DirectoryPort {
  /** People this person may name, those who are still here: the desk names all, a requester his company. */
  people(options?: CallOptions): Promise<readonly Person[]>;
  /**
   * A person changes his own page (TOTALL 7, T10): name, e-mail and details; never his role, his company, nor the details
   * that are the desk's to say.
   */
  updateMe(page: Pick<Person, 'name' | 'email' | 'details'>, options: WriteOptions): Promise<Person>;
  readonly contacts: ContactPort;
  /** By the columns of `companyColumns` (I4). */
  companies(query: Query, options?: CallOptions): Promise<CountedPage<Company>>;
  company(id: CompanyId, options?: CallOptions): Promise<Company>;
  /** By the columns of `assetColumns` (P3, P4). */
  assets(query: Query, options?: CallOptions): Promise<CountedPage<Asset>>;
  asset(id: AssetId, options?: CallOptions): Promise<Asset>;
  /** By the columns of `contractColumns` (P3). */
  contracts(query: Query, options?: CallOptions): Promise<CountedPage<Contract>>;
  contract(id: ContractId, options?: CallOptions): Promise<Contract>;
  /** What fits a model; null where it has no sheet, and parts are named by typed codes (PWS 2.7.3). Only to who works here. */
  techSheet(model: string, options?: CallOptions): Promise<TechSheet | null>;
  /** To who works here; a customer reads none. */
  territories(options?: CallOptions): Promise<readonly Territory[]>;
  /** To who works here; a customer reads none. */
  teams(options?: CallOptions): Promise<readonly Team[]>;
}

/** The contacts of a company, for whoever manages them: its portal admin, or the desk (TOTVS 2, V1). */
export interface ContactPort {
  /** Also those who are gone, by the columns of `personColumns`; whom this person may name, no others. */
  list(query: Query, options?: CallOptions): Promise<CountedPage<Person>>;
  /**
   * Registers a contact, or changes one. Rejects with `invalid`, naming the fields at fault, or `not_allowed`, reason
   * `access`, `role` or `last_portal_admin`.
   */
  save(draft: ContactDraft, options: WriteOptions): Promise<Person>;
  /** He signs in no more and opens nothing; his tickets stay. Rejects with `not_allowed` as `save` does. */
  deactivate(id: PersonId, options: WriteOptions): Promise<Person>;
  reactivate(id: PersonId, options: WriteOptions): Promise<Person>;
}
