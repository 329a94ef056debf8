/** Entry `@chamado/core/agenda`: appointments, their ranges, the grid they are drawn in, and iCalendar. */
export { Appointment, Cancellation } from './appointment.schema.ts';
export { AgendaItem, AgendaQuery, AgendaSpan, AgendaWho, Booking, CallOff, Move, SlotQuery } from './agenda.schema.ts';
export { bookingRefusal, sightOf, type Around, type Booked, type BookingRefusal, type Sight } from './agenda.access.ts';
export {
  agendaView,
  type AgendaDayView,
  type AgendaView,
  type AgendaViewOptions,
  type PlacedItem,
  type SlotView,
} from './agenda.select.ts';
export { freeSlots, freeTime, type FreeTime } from './free.rules.ts';
export { ICALENDAR_TYPE, icalendar, type CalendarExport } from './icalendar.ts';
export { inTheWay, overlaps, type Stretch, type Wanted } from './overlap.rules.ts';
export { firstWeekday, rangeOf, stepFrom, type AgendaDay, type AgendaRange, type Whereabouts } from './range.rules.ts';
export {
  AppointmentKind,
  OrderTask,
  OrderTimes,
  WorkOrder,
  type WorkOrderForm,
} from '../work-order/work-order.schema.ts';
export {
  LONGEST_ORDER_DAYS,
  orderFaults,
  orderFrom,
  type OrderDesk,
  type OrderLists,
} from '../work-order/work-order.rules.ts';
