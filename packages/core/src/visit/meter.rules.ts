/** Meters count pages and never run back; what is credited is not charged (PWS 2.7.2, P14). */
import type { Asset, MeterReading } from '../directory/asset.schema.ts';
import type { FieldFault } from '../shared/desk-error.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { Visit } from './visit.schema.ts';

/** What the meter showed at the end of a visit; null where none was read. */
export const readingOf = ({ meter, meterValue, endedAt }: Visit): MeterReading | null =>
  meterValue === undefined ? null : { ...(meter !== undefined && { meter }), value: meterValue, at: endedAt };

/** The readings that a ticket's visits brought, in the order they were told. */
export const readingsIn = (entries: readonly TimelineEntry[]): readonly MeterReading[] =>
  entries.flatMap(({ command }) => (command.type === 'ticket.registerVisit' ? (readingOf(command.visit) ?? []) : []));

/** What the desk knows of a machine's meters; nothing where it knows no machine. */
export const readingsOf = (asset: Asset | null): readonly MeterReading[] =>
  asset?.readings ?? (asset?.lastReading ? [asset.lastReading] : []);

/** The machine after one more reading: the last of its meter, where none was taken later. */
export function withReading(asset: Asset, reading: MeterReading): Asset {
  const known = readingsOf(asset);
  if (known.some(({ meter, at }) => meter === reading.meter && at > reading.at)) return asset;
  const readings = [...known.filter(({ meter }) => meter !== reading.meter), reading];
  const isLast = !asset.lastReading || asset.lastReading.at <= reading.at;
  return { ...asset, readings, ...(isLast && { lastReading: reading }) };
}

/** The latest reading of that meter (of the machine's only one, where none is named) up to `at`; null where none is known. */
export const readingBefore = (
  { meter, at }: Pick<MeterReading, 'meter' | 'at'>,
  readings: readonly MeterReading[],
): MeterReading | null =>
  readings
    .filter((reading) => reading.meter === meter && reading.at <= at)
    .reduce<MeterReading | null>((last, reading) => (last && !isLater(reading, last) ? last : reading), null);

/**
 * What is wrong with the visit's meter among the machine's known `readings`: below the last one (`below_last_reading`), or
 * above one that was taken later (`above_later_reading`). `value` and `at` say which reading stands against it.
 */
export function meterFaults(visit: Visit, readings: readonly MeterReading[]): readonly FieldFault[] {
  const reading = readingOf(visit);
  if (!reading) return visit.discountedCopies === undefined ? [] : [{ field: 'visit.meterValue', code: 'required' }];
  const last = readingBefore(reading, readings);
  if (last && reading.value < last.value) return against('below_last_reading', last);
  const later = readings.find(
    ({ meter, at, value }) => meter === reading.meter && at > reading.at && value < reading.value,
  );
  return later ? against('above_later_reading', later) : [];
}

/** Why so many pages are charged: those printed since the last reading, without those credited, and never below nothing. */
export type BilledPages = {
  readonly pages: number;
  /** Since the last reading. */
  readonly printed: number;
  readonly reading: number;
  readonly last: MeterReading;
  /** "Cópias descontadas". */
  readonly credited: number;
};

/** The pages to charge for after this visit; null where no meter was read, or none before. */
export function billedPages(visit: Visit, readings: readonly MeterReading[]): BilledPages | null {
  const reading = readingOf(visit);
  const last = reading && readingBefore(reading, readings);
  if (!last) return null;
  const credited = visit.discountedCopies ?? 0;
  const printed = reading.value - last.value;
  return { pages: Math.max(0, printed - credited), printed, reading: reading.value, last, credited };
}

// Of two at the same moment, the greater was read last.
const isLater = (one: MeterReading, other: MeterReading): boolean =>
  one.at === other.at ? one.value > other.value : one.at > other.at;

const against = (code: string, { value, at }: MeterReading): readonly FieldFault[] => [
  { field: 'visit.meterValue', code, params: { value, at } },
];
