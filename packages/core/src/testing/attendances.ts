/** What Bruno saves after his visit to Carla's, and what the save is judged by. */
import { decideAttendance, type AttendanceGiven } from '../attendance/attendance.rules.ts';
import type { Attendance, AttendanceDraft } from '../attendance/attendance.schema.ts';
import { DeskError } from '../shared/desk-error.ts';
import { refOf } from '../shared/person.ts';
import { aTechnician } from './people.ts';
import { aFieldServicePolicy, aTicketIn } from './policies.ts';
import { AT } from './tickets.ts';

/** Bruno's ticket, in service under the policy of PWS; nothing was told of it yet. */
export const anAttendanceGiven = (over: Partial<AttendanceGiven> = {}): AttendanceGiven => ({
  ...{ by: aTechnician(), at: AT, policy: aFieldServicePolicy(), entries: [], readings: [], sheet: null },
  ticket: aTicketIn({ stage: 'inService', step: null }, { assignee: refOf(aTechnician()), statusId: 'M' }),
  ...over,
});

/** The visit as it was typed: a start and a duration. */
export const aTypedVisit = {
  number: 1,
  startedAt: '2026-03-09T11:00:00.000Z',
  minutes: 70,
  symptom: 'Atola papel',
  cause: 'Rolete quebrado',
  action: 'Troca de rolete',
};

/** The part that was put in; its status stands with each save. */
export const aRoller = { id: 'rolete', code: '001R0001', quantity: 1, critical: false, mustReturn: true };

/** A save that concludes the ticket, with nothing wrong in it. */
export const anAttendance = (over: Partial<Attendance> = {}): Attendance => ({
  ...{ stage: 'concluded', statusId: 'O', visit: aTypedVisit },
  followUp: 'Problema no rolete da gaveta 1. Feita a troca.',
  parts: [{ ...aRoller, status: 'replaced' }],
  ...over,
});

/** Every item that a save is refused for, as `field code`; none where it is taken. */
export function faultsOfSave(attendance: AttendanceDraft, over: Partial<AttendanceGiven> = {}): readonly string[] {
  try {
    decideAttendance(anAttendanceGiven(over), attendance);
  } catch (thrown) {
    const { code, fields } = DeskError.from(thrown);
    if (code !== 'invalid') throw thrown;
    return fields.map((fault) => `${fault.field} ${fault.code}`);
  }
  return [];
}
