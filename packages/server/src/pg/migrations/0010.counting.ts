/** How many tickets there are is counted from an index, and who asks is looked at once, not for each row. Released, what it says never changes again. */

/** The wall is the same: what a role may see is only said so that it is known before the first row. */
export const counting = `
drop index tickets_stage;
create index tickets_stage on tickets (tenant, stage) include (requester_id, company_id, assignee_id, territory);

alter policy person on tickets using (
  (select current_setting('chamado.role', true) in ('attendant', 'manager', 'system'))
  or ((select current_setting('chamado.role', true) = 'requester')
    and (requester_id = (select current_setting('chamado.person', true))
      or company_id = (select nullif(current_setting('chamado.company', true), ''))))
  or ((select current_setting('chamado.role', true) = 'technician')
    and (assignee_id = (select current_setting('chamado.person', true))
      or territory = any ((select nullif(current_setting('chamado.territories', true), '')::text[])::text[])))
);
`;
