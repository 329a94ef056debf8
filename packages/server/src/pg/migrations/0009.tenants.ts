/** What each tenant is set to, for the server that looks which there are. Released, what it says never changes again. */

/** All of them are read by the house alone, which sees nothing else of any. */
export const tenantSettings = `
create table tenant_settings (
  tenant text collate "C" primary key,
  settings json not null
);
alter table tenant_settings enable row level security;
alter table tenant_settings force row level security;
create policy tenant on tenant_settings
  using (tenant = (select current_setting('chamado.tenant', true)))
  with check (tenant = (select current_setting('chamado.tenant', true)));
create policy house on tenant_settings for select
  using ((select current_setting('chamado.role', true)) = 'house');
create policy desk on tenant_settings as restrictive
  using ((select current_setting('chamado.role', true)) in ('system', 'house'));

-- The server itself looks from here to the end of the transaction: at which tenants there are, and at nothing of theirs.
create function enter_house() returns void language plpgsql as $$
begin
  perform set_config('chamado.tenant', '', true), set_config('chamado.role', 'house', true);
end $$;
`;
