/** What a write owes to the world outside, each with its mark. Released, what it says never changes again. */

/** Only the desk itself reads and writes marks: they say nothing a person asks for. */
export const effects = `
create table effects (
  tenant text collate "C" not null,
  kind text collate "C" not null,
  id text collate "C" not null,
  state text collate "C" not null,
  attempts integer not null default 0,
  changed_at timestamptz not null default now(),
  primary key (tenant, kind, id)
);
create index effects_open on effects (tenant, state) where state <> 'done';
alter table effects enable row level security;
alter table effects force row level security;
create policy tenant on effects
  using (tenant = (select current_setting('chamado.tenant', true)))
  with check (tenant = (select current_setting('chamado.tenant', true)));
create policy desk on effects as restrictive
  using ((select current_setting('chamado.role', true)) = 'system')
  with check ((select current_setting('chamado.role', true)) = 'system');
`;
