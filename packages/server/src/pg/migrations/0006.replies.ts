/** What the tokens of reply addresses stand for, and what an ERP asks for. Released, what it says never changes again. */

/** Only the desk itself reads tokens: whoever has one may speak in somebody's name, from his address. */
export const replies = `
create table reply_addresses (
  tenant text collate "C" not null,
  token text collate "C" not null,
  ticket_id text collate "C" not null,
  person text collate "C" not null,
  primary key (tenant, token),
  foreign key (tenant, ticket_id) references tickets (tenant, id)
);
create index reply_addresses_person on reply_addresses (tenant, person);
alter table reply_addresses enable row level security;
alter table reply_addresses force row level security;
create policy tenant on reply_addresses
  using (tenant = (select current_setting('chamado.tenant', true)))
  with check (tenant = (select current_setting('chamado.tenant', true)));
create policy desk on reply_addresses as restrictive
  using ((select current_setting('chamado.role', true)) = 'system')
  with check ((select current_setting('chamado.role', true)) = 'system');

create index tickets_erp_waiting on tickets (tenant, opened_at, id) where erp_number is null;
create index tickets_erp_number on tickets (tenant, erp_number) where erp_number is not null;
create index tickets_deadline on tickets (tenant, deadline) where ended_at is null and deadline is not null;
`;
