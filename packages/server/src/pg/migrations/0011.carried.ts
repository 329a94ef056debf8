/** Which entry carries which file, as rows: found by their key. Released, what it says never changes again. */

/**
 * Behind row-level security PostgreSQL looks into an index only for what it knows to leak nothing: equal keys, and no arrays.
 * So `entries.files` was searched from end to end whenever a file was read.
 */
export const carried = `
create table carried (
  tenant text collate "C" not null,
  file_id text collate "C" not null,
  ticket_id text collate "C" not null,
  version integer not null,
  primary key (tenant, file_id, ticket_id, version),
  foreign key (tenant, ticket_id, version) references entries (tenant, ticket_id, version) on delete cascade
);
create index carried_entry on carried (tenant, ticket_id, version);
insert into carried select distinct tenant, unnest(files), ticket_id, version from entries;
drop index entries_files;

alter table carried enable row level security;
alter table carried force row level security;
create policy tenant on carried
  using (tenant = (select current_setting('chamado.tenant', true)))
  with check (tenant = (select current_setting('chamado.tenant', true)));
create policy person on carried as restrictive for select using (
  exists (select from entries where entries.tenant = carried.tenant and entries.ticket_id = carried.ticket_id
    and entries.version = carried.version)
);

create function carry() returns trigger language plpgsql as $$
begin
  insert into chamado.carried select distinct new.tenant, unnest(new.files), new.ticket_id, new.version
  on conflict do nothing;
  return null;
end $$;
create trigger carry after insert on entries for each row when (new.files <> '{}') execute function carry();

drop policy person on files;
create policy person on files as restrictive for select using (
  (select current_setting('chamado.role', true)) = 'system'
  or by_person = (select current_setting('chamado.person', true))
  or exists (select from carried where carried.tenant = files.tenant and carried.file_id = files.id)
);
`;
