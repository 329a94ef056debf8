/** The scope of a list in SQL: the same tickets as core's `inScope` lets a person see. */
import type { Person, Scope } from '@chamado/core';
import { sql, type RawBuilder } from 'kysely';
import { texts } from './storable.ts';

/** What a ticket must meet to be on that person's list of this scope. */
export function scopeOf(person: Person, scope: Scope): readonly RawBuilder<boolean>[] {
  const { id } = person;
  const his = sql<boolean>`(tickets.requester_id = ${id} or tickets.opened_by_id = ${id} or tickets.assignee_id = ${id})`;
  return [...seenBy(person), ...(scope === 'mine' ? [his] : [])];
}

function seenBy({ id, role, companyId, territories = [] }: Person): readonly RawBuilder<boolean>[] {
  switch (role) {
    case 'requester':
      return companyId === undefined
        ? [sql`tickets.requester_id = ${id}`]
        : [sql`(tickets.requester_id = ${id} or tickets.company_id = ${companyId})`];
    case 'technician':
      return [sql`(tickets.assignee_id = ${id} or tickets.territory = any (${texts(territories)}))`];
    case 'attendant':
    case 'manager':
    case 'system':
      return [];
  }
}
