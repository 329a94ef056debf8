/** The tables as they stand after the last migration, for the query layer. What each holds stands in the migrations. */
import type { ColumnType, Generated } from 'kysely';

/** JSON as it was written, byte for byte; written as text, read as a value. */
type Json = ColumnType<unknown, string, string>;

export type PersonTable = {
  tenant: string;
  id: string;
  role: string;
  company_id: string | null;
  territories: readonly string[];
  person: Json;
};

export type TicketTable = {
  tenant: string;
  id: string;
  version: number;
  requester_id: string;
  opened_by_id: string;
  company_id: string | null;
  assignee_id: string | null;
  awaiting_since: number | null;
  number: string | null;
  erp_number: string | null;
  subject: string | null;
  description: string | null;
  requester: string | null;
  company: string | null;
  assignee: string | null;
  territory: string | null;
  asset_id: string | null;
  stage: string | null;
  status_id: string | null;
  status: string | null;
  justification: string | null;
  opened_at: number | null;
  updated_at: number | null;
  deadline: number | null;
  ended_at: number | null;
  critical: boolean | null;
  coverage: string | null;
  outcome: string | null;
  rating: number | null;
  /** Of the forms' other fields, the keys by name. */
  answers: Json;
};

/** A ticket whole. */
export type DocumentTable = { tenant: string; ticket_id: string; ticket: Json };

export type EntryTable = {
  tenant: string;
  ticket_id: string;
  version: number;
  internal: boolean;
  files: readonly string[];
  entry: Json;
};

/** Which entry carries which file: written by the database where an entry is. */
export type CarriedTable = { tenant: string; file_id: string; ticket_id: string; version: number };

export type MailTable = { tenant: string; id: string; readers: readonly string[]; mail: Json };

export type RecordTable = { tenant: string; kind: string; id: string; keys: readonly string[]; record: Json };

/** By which keys a record is found: written by the database where the record is. */
export type RecordKeyTable = { tenant: string; kind: string; key: string; id: string };

export type ArticleTable = {
  tenant: string;
  id: string;
  article: Json;
  /** The transaction that last wrote it. */
  changed: Generated<string>;
};

export type FileTable = {
  tenant: string;
  id: string;
  by_person: string;
  attachment: Json;
  /** Milliseconds; null once an entry carries it. */
  loose_since: number | null;
};

export type OperationTable = { tenant: string; person: string; operation: string; asked: string; result: Json };

export type CounterTable = { tenant: string; scope: string; last: number };

export type ChangeTable = {
  tenant: string;
  /** The transaction that wrote it. */
  txid: Generated<string>;
  seq: Generated<string>;
  change: Json;
  /** The ticket that whoever hears of it must see. */
  ticket_id: string | null;
};

export type EffectTable = {
  tenant: string;
  kind: string;
  id: string;
  state: 'owed' | 'going' | 'done' | 'held';
  attempts: Generated<number>;
  changed_at: Generated<Date>;
};

export type ReplyAddressTable = { tenant: string; token: string; ticket_id: string; person: string };

export type AccessTable = {
  tenant: string;
  id: string;
  /** Milliseconds. */
  at: number;
  by_person: string;
  kind: 'copy' | 'erasure' | 'contacts' | 'report';
  people: readonly string[];
};

export type OutlivedTable = { tenant: string; ticket_id: string; what: 'names' | 'files'; version: number };

export type TenantTable = { tenant: string; columns: string };

export type TenantSettingsTable = { tenant: string; settings: Json };

export type AccountTable = { tenant: string; person: string; login: string; hash: string | null };

export type OneTimeTable = {
  tenant: string;
  purpose: string;
  digest: string;
  person: string;
  family: string;
  expires_at: number;
  used_at: number | null;
};

export type AttemptTable = { tenant: string; key: string; taken: number; ends_at: number };

export type TenantKeyTable = { tenant: string; secret: Uint8Array };

export type Tables = {
  tenants: TenantTable;
  tenant_settings: TenantSettingsTable;
  people: PersonTable;
  tickets: TicketTable;
  documents: DocumentTable;
  entries: EntryTable;
  carried: CarriedTable;
  mails: MailTable;
  records: RecordTable;
  record_keys: RecordKeyTable;
  articles: ArticleTable;
  files: FileTable;
  operations: OperationTable;
  counters: CounterTable;
  changes: ChangeTable;
  effects: EffectTable;
  reply_addresses: ReplyAddressTable;
  accesses: AccessTable;
  outlived: OutlivedTable;
  accounts: AccountTable;
  one_times: OneTimeTable;
  attempts: AttemptTable;
  tenant_keys: TenantKeyTable;
};
