/** Who sees which rows, said by the database: by tenant on every table, by person where core says so too. Released, what it says never changes again. */

const tables = [
  'tenants',
  'people',
  'tickets',
  'documents',
  'entries',
  'mails',
  'records',
  'articles',
  'files',
  'operations',
  'counters',
  'changes',
];

const byTenant = (table: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy tenant on ${table}
  using (tenant = (select current_setting('chamado.tenant', true)))
  with check (tenant = (select current_setting('chamado.tenant', true)));
`;

/** The walls, and how a transaction comes to stand behind them. */
export const walls = `
${tables.map(byTenant).join('')}
-- The second wall: what core's maySee and mayReadMail say, said again by the database.
create policy person on tickets as restrictive for select using (
  (select current_setting('chamado.role', true)) in ('attendant', 'manager', 'system')
  or ((select current_setting('chamado.role', true)) = 'requester'
    and (requester_id = (select current_setting('chamado.person', true))
      or company_id = (select nullif(current_setting('chamado.company', true), ''))))
  or ((select current_setting('chamado.role', true)) = 'technician'
    and (assignee_id = (select current_setting('chamado.person', true))
      or territory = any ((select nullif(current_setting('chamado.territories', true), '')::text[])::text[])))
);
create policy person on documents as restrictive for select using (
  exists (select from tickets where tickets.tenant = documents.tenant and tickets.id = documents.ticket_id)
);
create policy person on entries as restrictive for select using (
  (not internal or (select current_setting('chamado.role', true)) is distinct from 'requester')
  and exists (select from tickets where tickets.tenant = entries.tenant and tickets.id = entries.ticket_id)
);
create policy person on mails as restrictive for select using (
  (select current_setting('chamado.role', true)) in ('attendant', 'manager', 'system')
  or (select current_setting('chamado.person', true)) = any (readers)
);
create policy person on files as restrictive for select using (
  (select current_setting('chamado.role', true)) = 'system'
  or by_person = (select current_setting('chamado.person', true))
  or exists (select from entries where entries.tenant = files.tenant and entries.files @> array[files.id])
);
create policy person on operations as restrictive for select using (
  person = (select current_setting('chamado.person', true))
);

-- Who acts from here to the end of the transaction; null where the desk does not know him.
create function enter(as_tenant text, as_person text) returns json language plpgsql as $$
declare found people%rowtype;
begin
  perform set_config('chamado.tenant', as_tenant, true), set_config('chamado.person', as_person, true),
    set_config('chamado.role', '', true), set_config('chamado.company', '', true),
    set_config('chamado.territories', '', true);
  select * into found from people where tenant = as_tenant and id = as_person;
  if found.id is null then return null; end if;
  perform set_config('chamado.role', found.role, true),
    set_config('chamado.company', coalesce(found.company_id, ''), true),
    set_config('chamado.territories', found.territories::text, true);
  return found.person;
end $$;

-- The desk itself acts from here on: what it writes was decided before, and what it reads is shown to nobody unasked.
create function enter_desk(as_tenant text) returns void language plpgsql as $$
begin
  perform set_config('chamado.tenant', as_tenant, true), set_config('chamado.role', 'system', true);
end $$;
`;
