/** Who read whose data, and what was outlived. Released, what it says never changes again. */

const tables = ['accesses', 'outlived'];

/** Only the desk itself reads and writes them: whom to show them to is for core to say. */
const walled = (table: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy tenant on ${table}
  using (tenant = (select current_setting('chamado.tenant', true)))
  with check (tenant = (select current_setting('chamado.tenant', true)));
create policy desk on ${table} as restrictive
  using ((select current_setting('chamado.role', true)) = 'system')
  with check ((select current_setting('chamado.role', true)) = 'system');
`;

export const privacy = `
-- Ids alone: whom they name stands on his own page, and after an erasure nowhere.
create table accesses (
  tenant text collate "C" not null,
  id text collate "C" not null,
  at double precision not null,
  by_person text collate "C" not null,
  kind text collate "C" not null,
  people text[] not null,
  primary key (tenant, id)
);
create index accesses_at on accesses (tenant, at desc, id desc);

-- Tickets whose names, or whose files, were let go of because their time was over, by the version they had then.
create table outlived (
  tenant text collate "C" not null,
  ticket_id text collate "C" not null,
  what text collate "C" not null,
  version integer not null,
  primary key (tenant, ticket_id, what),
  foreign key (tenant, ticket_id) references tickets (tenant, id)
);
create index tickets_ended on tickets (tenant, ended_at) where ended_at is not null;

-- What a write answered may name whoever is erased: the desk itself takes him out of it.
drop policy person on operations;
create policy person on operations as restrictive for select using (
  (select current_setting('chamado.role', true)) = 'system'
  or person = (select current_setting('chamado.person', true))
);

${tables.map(walled).join('')}`;
