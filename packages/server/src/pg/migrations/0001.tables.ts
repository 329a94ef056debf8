/** The first tables of a desk. Released, what it says never changes again. */

/** Every text is compared by code point; every key begins with the tenant. Lists, sorts and searches read keys that core folded. */
export const tables = `
create extension if not exists btree_gin with schema public;

create table tenants (
  tenant text collate "C" primary key,
  columns text not null
);

create table people (
  tenant text collate "C" not null,
  id text collate "C" not null,
  role text collate "C" not null,
  company_id text collate "C",
  territories text[] not null,
  person json not null,
  primary key (tenant, id)
);

create table tickets (
  tenant text collate "C" not null,
  id text collate "C" not null,
  version integer not null,
  requester_id text collate "C" not null,
  opened_by_id text collate "C" not null,
  company_id text collate "C",
  assignee_id text collate "C",
  awaiting_since double precision,
  number text collate "C",
  erp_number text collate "C",
  subject text collate "C",
  description text collate "C",
  requester text collate "C",
  company text collate "C",
  assignee text collate "C",
  territory text collate "C",
  asset_id text collate "C",
  stage text collate "C",
  status_id text collate "C",
  status text collate "C",
  justification text collate "C",
  opened_at double precision,
  updated_at double precision,
  deadline double precision,
  ended_at double precision,
  critical boolean,
  coverage text collate "C",
  outcome text collate "C",
  rating double precision,
  answers jsonb not null,
  primary key (tenant, id)
);
create index tickets_opened on tickets (tenant, opened_at desc nulls last, id);
create index tickets_updated on tickets (tenant, updated_at desc nulls last, id);
create index tickets_stage on tickets (tenant, stage);
create index tickets_number on tickets (tenant, number, id);
create index tickets_requester on tickets (tenant, requester_id);
create index tickets_company on tickets (tenant, company_id);
create index tickets_territory on tickets (tenant, territory);
create index tickets_assignee on tickets (tenant, assignee_id);
create index tickets_awaiting on tickets (tenant, awaiting_since) where awaiting_since is not null;

-- A ticket whole, apart from the keys of it: lists and figures look at many narrow rows, and at few tickets.
create table documents (
  tenant text collate "C" not null,
  ticket_id text collate "C" not null,
  ticket json not null,
  primary key (tenant, ticket_id),
  foreign key (tenant, ticket_id) references tickets (tenant, id)
);

create table entries (
  tenant text collate "C" not null,
  ticket_id text collate "C" not null,
  version integer not null,
  internal boolean not null,
  files text[] not null,
  entry json not null,
  primary key (tenant, ticket_id, version),
  foreign key (tenant, ticket_id) references tickets (tenant, id)
);
create index entries_files on entries using gin (tenant, files);

create table mails (
  tenant text collate "C" not null,
  id text collate "C" not null,
  readers text[] not null,
  mail json not null,
  primary key (tenant, id)
);

create table records (
  tenant text collate "C" not null,
  kind text collate "C" not null,
  id text collate "C" not null,
  keys text[] not null,
  record json not null,
  primary key (tenant, kind, id)
);
create index records_keys on records using gin (tenant, keys);

create table articles (
  tenant text collate "C" not null,
  id text collate "C" not null,
  article json not null,
  changed xid8 not null default pg_current_xact_id(),
  primary key (tenant, id)
);
create index articles_changed on articles (tenant, changed);

create table files (
  tenant text collate "C" not null,
  id text collate "C" not null,
  by_person text collate "C" not null,
  attachment json not null,
  loose_since double precision,
  primary key (tenant, id)
);
create index files_person on files (tenant, by_person);
create index files_loose on files (tenant, loose_since) where loose_since is not null;

create table operations (
  tenant text collate "C" not null,
  person text collate "C" not null,
  operation text collate "C" not null,
  asked text collate "C" not null,
  result json not null,
  done_at timestamptz not null default now(),
  primary key (tenant, person, operation)
);

create table counters (
  tenant text collate "C" not null,
  scope text collate "C" not null,
  last integer not null,
  primary key (tenant, scope)
);

create table changes (
  tenant text collate "C" not null,
  txid xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity,
  change json not null,
  ticket_id text collate "C",
  told_at timestamptz not null default now(),
  primary key (tenant, txid, seq)
);
`;
