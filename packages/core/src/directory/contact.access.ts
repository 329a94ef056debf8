/** Who may manage whom among the people of a desk: one table of data (TOTVS 2, V1). */
import { DeskError } from '../shared/desk-error.ts';
import type { Person, Role } from '../shared/person.schema.ts';

type Manager = 'portalAdmin' | 'attendant' | 'manager';

/** The roles each may register, change and deactivate. A portal admin's are of his own company; nobody manages the clockwork. */
export const managedRoles: Readonly<Record<Manager, readonly Role[]>> = {
  portalAdmin: ['requester'],
  attendant: ['requester'],
  manager: ['requester', 'technician', 'attendant', 'manager'],
};

/** What `person` is among those who manage contacts; null where he manages none. */
export function managerOf({ role, portalAdmin, companyId }: Person): Manager | null {
  if (role === 'attendant' || role === 'manager') return role;
  return role === 'requester' && portalAdmin === true && companyId !== undefined ? 'portalAdmin' : null;
}

/** Whether `by` may change the contact `other`, or take him from the list of those who sign in. */
export function mayManage(by: Person, other: Person): boolean {
  const manager = managerOf(by);
  if (manager === null || !managedRoles[manager].includes(other.role)) return false;
  return manager !== 'portalAdmin' || other.companyId === by.companyId;
}

/** Refuses, with `not_allowed` and the reason, unless `by` may manage `other`. */
export function needsManager(by: Person, other: Person): void {
  if (mayManage(by, other)) return;
  throw notAllowed(
    'access',
    `${by.name} may not change the page of ${other.name}; right would be a portal admin of his company, or the desk`,
  );
}

/**
 * Whether `person`, once he is gone or no admin any more, leaves nobody in his place: the last portal admin of a company,
 * the last manager of a desk.
 */
export function isLastOfHisKind(person: Person, people: readonly Person[]): boolean {
  const manager = managerOf(person);
  if (manager === null || manager === 'attendant') return false;
  return !people.some(
    (other) =>
      other.id !== person.id &&
      other.active !== false &&
      managerOf(other) === manager &&
      (manager === 'manager' || other.companyId === person.companyId),
  );
}

/** A `DeskError` of a write that this person may see but not do. */
export const notAllowed = (reason: string, message: string): DeskError =>
  new DeskError('not_allowed', message, { reason });
