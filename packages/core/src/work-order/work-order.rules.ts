/** What is asked of a work order, each refusal with what would be right (Integrator 1.8.1, I10). */
import { clockTimesOf, timesOf, type Times } from '../calendar/times.rules.ts';
import { wallDateAt } from '../calendar/zoned.ts';
import type { Option } from '../form/form.schema.ts';
import { DeskError, type FieldFault } from '../shared/desk-error.ts';
import { DAY_MS, type Instant, millis } from '../shared/instant.ts';
import { parse, type Output, type Schema } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import { refOf } from '../shared/person.ts';
import { OrderTask, OrderTimes, type WorkOrder } from './work-order.schema.ts';

/** The profile's catalogues; of these an order chooses from `workOrderStatuses` and `workOrderTypes`, where there are such. */
export type OrderLists = Readonly<Record<string, readonly Option[]>>;

/** What an order is filled in with: the desk's zone and lists, its clock, and the people it may send. */
export type OrderDesk = {
  readonly timeZone: string;
  readonly lists: OrderLists;
  readonly at: Instant;
  readonly people: readonly Person[];
  /** The order's address. */
  readonly id: string;
};

/** No order is longer: a desk looks for what is in its way among the months around it. */
export const LONGEST_ORDER_DAYS = 31;

/**
 * The order that a form (`WorkOrderForm`) tells of: the date is today's where none is given, two of start, until and
 * duration give the third.
 *
 * @throws DeskError `invalid`, naming every field at fault at once.
 */
export function orderFrom(form: unknown, { timeZone, lists, at, people, id }: OrderDesk): WorkOrder {
  const when = timesIn(form, at, timeZone);
  const task = section(OrderTask, form);
  const technician = people.find((person) => person.id === task.value?.technicianId && mayBeSent(person));
  const faults = [...task.faults, ...when.faults, ...(task.value ? listFaults(task.value, lists, 'asked') : [])];
  if (task.value && !technician) faults.push({ field: 'technicianId', code: 'not_a_choice' });
  if (!task.value || !when.value || !technician || faults.length > 0) throw atFault(faults);
  const { kind, work, statusId, typeId } = task.value;
  const { startsAt, endsAt } = when.value;
  const chosen = { ...(statusId !== undefined && { statusId }), ...(typeId !== undefined && { typeId }) };
  return { id, kind, technician: refOf(technician), ...chosen, startsAt, endsAt, work };
}

/** What is wrong with an order that is whole: it ends before it began, lasts too long, or names what no list has. */
export function orderFaults(
  order: Pick<WorkOrder, 'startsAt' | 'endsAt' | 'statusId' | 'typeId'>,
  lists: OrderLists,
): readonly FieldFault[] {
  const { startsAt, endsAt } = order;
  const isTooLong = millis(endsAt) - millis(startsAt) > LONGEST_ORDER_DAYS * DAY_MS;
  return [
    ...timesOf({ startsAt, endsAt }).faults,
    ...(isTooLong ? [{ field: 'endsAt', code: 'too_long', params: { days: LONGEST_ORDER_DAYS } }] : []),
    ...listFaults(order, lists, 'ifGiven'),
  ];
}

/** Whether an order can send this person: whoever works here, and still does. */
export const mayBeSent = ({ role, active }: Person): boolean =>
  role !== 'requester' && role !== 'system' && active !== false;

/** An `invalid` that names these fields. */
export const atFault = (faults: readonly FieldFault[]): DeskError =>
  new DeskError('invalid', faults.map(({ field, code }) => `${field}: ${code}`).join('; '), { fields: faults });

/** What was read, or what is wrong with it. */
type Read<Value> = { readonly value: Value | null; readonly faults: readonly FieldFault[] };

function section<S extends Schema>(schema: S, form: unknown): Read<Output<S>> {
  try {
    return { value: parse(schema, form), faults: [] };
  } catch (thrown) {
    return { value: null, faults: DeskError.from(thrown).fields };
  }
}

function timesIn(form: unknown, at: Instant, timeZone: string): Read<Times> {
  const { value, faults } = section(OrderTimes, form);
  if (!value) return { value, faults };
  const { date = wallDateAt(at, timeZone), start, until, minutes } = value;
  const found = clockTimesOf({ date, start, end: until, minutes }, timeZone);
  const inTheForm = ({ field, ...fault }: FieldFault): FieldFault => ({ ...fault, field: clockFields[field] ?? field });
  return { value: found.times, faults: found.faults.map(inTheForm) };
}

const clockFields: Readonly<Record<string, string>> = { startsAt: 'start', endsAt: 'until' };

/** A list that the profile has is chosen from; a form asks for it, an order from elsewhere may leave it out. */
function listFaults(
  { statusId, typeId }: Pick<WorkOrder, 'statusId' | 'typeId'>,
  { workOrderStatuses, workOrderTypes }: OrderLists,
  how: 'asked' | 'ifGiven',
): FieldFault[] {
  const chosen = (field: string, id: string | undefined, list: readonly Option[] | undefined): FieldFault[] => {
    if (!list || (id === undefined && how === 'ifGiven')) return [];
    if (id === undefined) return [{ field, code: 'required' }];
    return list.some((option) => option.id === id) ? [] : [{ field, code: 'not_a_choice' }];
  };
  return [...chosen('statusId', statusId, workOrderStatuses), ...chosen('typeId', typeId, workOrderTypes)];
}
