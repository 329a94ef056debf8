/** What a technician's save becomes: the commands of one visit, or every item at fault, named at once (PWS 2.7.3, P16). */
import { timesOf } from '../calendar/times.rules.ts';
import type { MeterReading } from '../directory/asset.schema.ts';
import type { TechSheet } from '../directory/tech-sheet.schema.ts';
import { fromSheet, partsOf, requestFaults, updateFaults } from '../part/part.rules.ts';
import { PartRequest } from '../part/part.schema.ts';
import { DeskError, type FieldFault } from '../shared/desk-error.ts';
import { parse, type Output, type Schema } from '../shared/parse.ts';
import { applyCommand } from '../ticket/ticket.apply.ts';
import type { TicketCommand } from '../ticket/ticket.command.schema.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { TicketPolicy } from '../ticket/ticket.policy.schema.ts';
import { refusalOf, type Refusal } from '../ticket/ticket.refusal.ts';
import type { Stamp } from '../ticket/ticket.requirements.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { nextVisitNumber, visitFaults, visitsIn } from '../visit/visit.rules.ts';
import type { Visit } from '../visit/visit.schema.ts';
import { AttendanceHead, AttendanceVisit, type AttendanceDraft } from './attendance.schema.ts';
import { stagesOffered, type Move, type StageOffer } from './attendance.stages.ts';

/** What a save is judged by. */
export type AttendanceGiven = Stamp & {
  readonly ticket: Ticket;
  readonly policy: TicketPolicy;
  /** The ticket's timeline. */
  readonly entries: readonly TimelineEntry[];
  /** What the machine's meters are known to have shown; see `readingsOf`. */
  readonly readings: readonly MeterReading[];
  /** The tech sheet of the machine's model; null where it has none. */
  readonly sheet: TechSheet | null;
};

/** A section as it was read, or what is wrong with it. */
type Read<Value> = { readonly value: Value | null; readonly faults: readonly FieldFault[] };

/**
 * The commands to put to the ticket, in order, all or none (`TicketPort.applyAll`): the visit, its parts, and what leads to
 * the stage that was chosen, with the follow-up.
 *
 * @throws DeskError `invalid`, naming every blank or wrong item of all tabs at once (nothing is then saved), or
 * `not_allowed` where this person may not attend the ticket now.
 */
export function decideAttendance(given: AttendanceGiven, attendance: AttendanceDraft): readonly TicketCommand[] {
  const { ticket, policy, entries, by, at } = given;
  const stamp = { by, at };
  const refusal = refusalOf({ ticket, policy }, 'ticket.registerVisit', stamp);
  if (refusal) throw notNow(ticket, refusal);
  const head = section(AttendanceHead, attendance);
  const visit = visitOf(attendance.visit, given);
  const parts = partsAsked(attendance.parts ?? [], given);
  const chosen = head.value && choiceOf(head.value, stagesOffered(ticket, stamp, policy));
  const faults = [...head.faults, ...(chosen?.faults ?? []), ...visit.faults, ...parts.flatMap((part) => part.faults)];
  if (faults.length > 0 || !head.value || !chosen?.value || !visit.value) throw incomplete(faults);
  const known = partsOf(entries);
  const commands = [
    visitCommand(visit.value, head.value, chosen.value.move),
    ...parts.flatMap(({ value }) => (value ? partCommand(value, known) : [])),
    ...(chosen.value.move ? [moveCommand(chosen.value.move, head.value)] : []),
  ];
  // The lifecycle has the last word: what is answered here is what a desk will take.
  commands.reduce((stood, command) => applyCommand(stood, command, stamp, policy).ticket, ticket);
  return commands;
}

/** What was typed of a visit is judged even where another item of it is still blank. */
function visitOf(asked: AttendanceDraft['visit'], given: AttendanceGiven): Read<Visit> {
  const { value, faults } = section(AttendanceVisit, asked ?? {}, 'visit');
  if (value) return wholeVisit(value, given);
  const stood = Object.fromEntries(
    Object.entries(standIns(given)).filter(([item]) => faults.some(({ field }) => field === `visit.${item}`)),
  );
  const rest = section(AttendanceVisit, { ...asked, ...stood }).value;
  return { value: null, faults: [...faults, ...(rest ? wholeVisit(rest, given).faults : [])] };
}

const standIns = ({ entries }: AttendanceGiven) => ({
  number: nextVisitNumber(entries),
  ...{ symptom: '…', cause: '…', action: '…' },
});

function wholeVisit(told: AttendanceVisit, { entries, readings }: AttendanceGiven): Read<Visit> {
  const { minutes, startedAt, endedAt, ...rest } = told;
  const { times, faults } = timesOf({ startsAt: startedAt, endsAt: endedAt, minutes });
  if (!times) return { value: null, faults: faults.map((fault) => ({ ...fault, field: itemOf(fault.field) })) };
  const visit = { ...rest, startedAt: times.startsAt, endedAt: times.endsAt };
  return { value: visit, faults: visitFaults(visit, visitsIn(entries), readings) };
}

const itemOf = (time: string): string =>
  ({ startsAt: 'visit.startedAt', endsAt: 'visit.endedAt' })[time] ?? `visit.${time}`;

/** Each part is told in the light of those before it; the visit that is saved with them counts. */
function partsAsked(asked: readonly unknown[], { entries, sheet }: AttendanceGiven): readonly Read<PartRequest>[] {
  const known = partsOf(entries);
  const visits = visitsIn(entries).length + 1;
  const before: PartRequest[] = [];
  return asked.map((part, at) => {
    const path = `parts.${String(at)}`;
    const { value, faults } = section(PartRequest, part, path);
    if (!value) return { value, faults };
    const isUpdate = known.some(({ id }) => id === value.id);
    const wrong = isUpdate
      ? updateFaults(value, { visits, parts: known })
      : requestFaults(value, { visits, parts: before });
    before.push(value);
    return { value: fromSheet(value, sheet), faults: wrong.map((fault) => under(path, fault)) };
  });
}

/** `part.code` becomes `parts.0.code`. */
const under = (path: string, fault: FieldFault): FieldFault => ({
  ...fault,
  field: `${path}${fault.field.slice('part'.length)}`,
});

function choiceOf({ stage, statusId, reasonId }: AttendanceHead, offers: readonly StageOffer[]): Read<StageOffer> {
  const offer = offers.find((each) => each.stage === stage);
  if (!offer) return { value: null, faults: [{ field: 'stage', code: 'not_a_choice' }] };
  const faults = [
    ...chosenFrom('statusId', offer.statuses, statusId),
    ...chosenFrom('reasonId', offer.reasons, reasonId),
  ];
  return { value: offer, faults };
}

function chosenFrom(field: string, choices: readonly { readonly id: string }[], id?: string): readonly FieldFault[] {
  if (choices.some((choice) => choice.id === id)) return [];
  if (id !== undefined && id !== '') return [{ field, code: 'not_a_choice' }];
  return choices.length > 0 ? [{ field, code: 'required' }] : [];
}

/** Where no answer of its own follows that carries it, the visit carries the follow-up. */
const visitCommand = (visit: Visit, { followUp, statusId }: AttendanceHead, move: Move | null): TicketCommand => ({
  type: 'ticket.registerVisit',
  visit,
  ...((move === null || move.type === 'ticket.resume') && { comment: followUp }),
  ...(move === null && status(statusId)),
});

const partCommand = (part: PartRequest, known: readonly PartRequest[]): TicketCommand => ({
  type: known.some(({ id }) => id === part.id) ? 'ticket.updatePart' : 'ticket.requestPart',
  part,
});

function moveCommand(move: Move, { followUp, statusId, reasonId }: AttendanceHead): TicketCommand {
  switch (move.type) {
    case 'ticket.resume':
      return { ...move, ...status(statusId) };
    case 'ticket.suspend':
      return { ...move, comment: followUp, ...status(statusId), ...(reasonId !== undefined && { reasonId }) };
    case 'ticket.resolve':
      return { ...move, solution: followUp, ...status(statusId) };
  }
}

const status = (statusId: string | undefined): { statusId?: string } => (statusId ? { statusId } : {});

function section<S extends Schema>(schema: S, value: unknown, path?: string): Read<Output<S>> {
  try {
    return { value: parse(schema, value), faults: [] };
  } catch (thrown) {
    const { fields } = DeskError.from(thrown);
    const within = (field: string): string => [path, field].filter(Boolean).join('.');
    return { value: null, faults: fields.map((fault) => ({ ...fault, field: within(fault.field) })) };
  }
}

const incomplete = (fields: readonly FieldFault[]): DeskError =>
  new DeskError(
    'invalid',
    `Nothing was saved; to mend: ${fields.map(({ field, code }) => `${field} ${code}`).join(', ')}`,
    {
      fields,
    },
  );

const notNow = ({ number, stage }: Ticket, reason: Refusal): DeskError =>
  new DeskError('not_allowed', `${number} stands in ${stage}, where no visit of yours is registered: ${reason}`, {
    reason,
  });
