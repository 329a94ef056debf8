/** Which record is found by which key, as rows: found by the key itself. Released, what it says never changes again. */

/**
 * Behind row-level security PostgreSQL looks into no index for `@>`, as 0011 says of files: records of a kind were searched
 * from end to end for those of a key.
 */
export const recordKeys = `
create table record_keys (
  tenant text collate "C" not null,
  kind text collate "C" not null,
  key text collate "C" not null,
  id text collate "C" not null,
  primary key (tenant, kind, key, id),
  foreign key (tenant, kind, id) references records (tenant, kind, id) on delete cascade
);
create index record_keys_record on record_keys (tenant, id, kind);
insert into record_keys select distinct tenant, kind, unnest(keys), id from records;
drop index records_keys;

alter table record_keys enable row level security;
alter table record_keys force row level security;
create policy tenant on record_keys
  using (tenant = (select current_setting('chamado.tenant', true)))
  with check (tenant = (select current_setting('chamado.tenant', true)));

create function keep_keys() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    delete from chamado.record_keys
      where tenant = new.tenant and kind = new.kind and id = new.id and key <> all (new.keys);
  end if;
  insert into chamado.record_keys select distinct new.tenant, new.kind, unnest(new.keys), new.id
  on conflict do nothing;
  return null;
end $$;
create trigger keep_keys after insert on records for each row when (new.keys <> '{}') execute function keep_keys();
create trigger keep_other_keys after update of keys on records for each row when (new.keys <> old.keys)
  execute function keep_keys();
`;
