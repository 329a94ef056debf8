/** What sign-in keeps: readable by the desk itself, by no person. Released, what it says never changes again. */

const tables = ['accounts', 'one_times', 'tenant_keys'];

const walled = (table: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy tenant on ${table}
  using (tenant = (select current_setting('chamado.tenant', true)))
  with check (tenant = (select current_setting('chamado.tenant', true)));
create policy desk on ${table} as restrictive
  using ((select current_setting('chamado.role', true)) = 'system');
`;

export const identity = `
create table accounts (
  tenant text collate "C" not null,
  person text collate "C" not null,
  login text collate "C" not null,
  hash text collate "C",
  primary key (tenant, person),
  unique (tenant, login),
  foreign key (tenant, person) references people (tenant, id)
);

create table one_times (
  tenant text collate "C" not null,
  purpose text collate "C" not null,
  digest text collate "C" not null,
  person text collate "C" not null,
  family text collate "C" not null,
  expires_at double precision not null,
  used_at double precision,
  primary key (tenant, purpose, digest)
);
create index one_times_person on one_times (tenant, purpose, person);
create index one_times_family on one_times (tenant, purpose, family);
create index one_times_expiry on one_times (tenant, expires_at);

create table tenant_keys (
  tenant text collate "C" primary key,
  secret bytea not null
);

${tables.map(walled).join('')}`;
