/** Entry `@chamado/core/attendance`: what a technician does at the customer's, told, judged and printed (PWS 2.7). */
export { Attendance, AttendanceHead, AttendanceVisit, type AttendanceDraft } from './attendance.schema.ts';
export { attendanceConfirmation, type AttendanceConfirmation } from './attendance.confirmation.ts';
export { attendanceFindings, type AttendanceFinding } from './attendance.findings.ts';
export { decideAttendance, type AttendanceGiven } from './attendance.rules.ts';
export {
  serviceOrderSheet,
  type ServiceOrderGiven,
  type ServiceOrderSheet,
  type SheetBox,
  type SheetValue,
  type StatusChange,
} from './service-order.sheet.ts';
export { stagesOffered, type StageOffer } from './attendance.stages.ts';
export { fromSheet, owedBack, partsOf, requestFaults, updateFaults, waitsForAPart } from '../part/part.rules.ts';
export {
  billedPages,
  meterFaults,
  readingBefore,
  readingOf,
  readingsIn,
  readingsOf,
  withReading,
  type BilledPages,
} from '../visit/meter.rules.ts';
export {
  nextVisitNumber,
  visitFaults,
  visitFigures,
  visitFindings,
  visitsIn,
  type VisitFigures,
  type VisitFinding,
} from '../visit/visit.rules.ts';
