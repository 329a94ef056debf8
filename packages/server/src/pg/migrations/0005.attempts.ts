/** How often something was tried, counted for all processes. Released, what it says never changes again. */

/** The keys are digests: whom and where from is nobody's to read, and each row is forgotten when its time is over. */
export const attempts = `
create table attempts (
  tenant text collate "C" not null,
  key text collate "C" not null,
  taken integer not null,
  ends_at double precision not null,
  primary key (tenant, key)
);
create index attempts_over on attempts (tenant, ends_at);
alter table attempts enable row level security;
alter table attempts force row level security;
create policy tenant on attempts
  using (tenant = (select current_setting('chamado.tenant', true)))
  with check (tenant = (select current_setting('chamado.tenant', true)));
create policy desk on attempts as restrictive
  using ((select current_setting('chamado.role', true)) = 'system')
  with check ((select current_setting('chamado.role', true)) = 'system');
`;
