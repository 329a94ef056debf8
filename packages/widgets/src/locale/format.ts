/** Dates, numbers and durations as a reader of the current language expects them. */
import { millis, type Instant } from '@chamado/core';
import { getLocale } from './locale.ts';

// `en` alone would be read month first, and a date must not be taken for another.
const tags: Readonly<Record<string, string>> = { en: 'en-GB' };

/** The current language, as Intl knows it. */
export const tag = (): string => tags[getLocale()] ?? getLocale();

/** Making an Intl formatter costs far more than using one: one is kept for each language. */
export function kept<Format>(make: (tag: string) => Format): () => Format {
  const made = new Map<string, Format>();
  return () => {
    const key = tag();
    const format = made.get(key) ?? make(key);
    made.set(key, format);
    return format;
  };
}

const number = kept((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const date = kept((locale) => new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric' }));
const time = kept((locale) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false }));
const list = kept((locale) => new Intl.ListFormat(locale));
const relative = kept((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'always' }));
const near = kept((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

/** "1.204" */
export const formatNumber = (value: number): string => number().format(value);

/** "R$ 350,00"; `currency` by its ISO 4217 code. */
export const formatMoney = (amount: number, currency: string): string =>
  new Intl.NumberFormat(tag(), { style: 'currency', currency }).format(amount);

/** "19/09/2017" */
export const formatDate = (instant: Instant): string => date().format(millis(instant));

/** "15:40" */
export const formatTime = (instant: Instant): string => time().format(millis(instant));

/** "19/09/2017 15:40" */
export const formatInstant = (instant: Instant): string => `${formatDate(instant)} ${formatTime(instant)}`;

/** "ana@aurora.example e rui@aurora.example" */
export const joined = (parts: readonly string[]): string => list().format(parts);

const units = [
  { unit: 'year', ms: 31_536_000_000 },
  { unit: 'month', ms: 2_592_000_000 },
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
  { unit: 'second', ms: 1000 },
] as const;

const unitOf = (ms: number) => units.find((unit) => Math.abs(ms) >= unit.ms) ?? { unit: 'second' as const, ms: 1000 };

/** "há 2 dias", "em 3 horas", and "agora" within a minute: `instant` as seen from `now`. */
export function formatRelative(instant: Instant, now: Instant): string {
  const distance = millis(instant) - millis(now);
  if (Math.abs(distance) < 60_000) return near().format(0, 'second');
  const { unit, ms } = unitOf(distance);
  return relative().format(Math.trunc(distance / ms), unit);
}

/** "2 dias", "45 minutos": a length of time by its largest unit. */
export function formatDuration(duration: number): string {
  const { unit, ms } = unitOf(duration);
  return durations[unit]().format(Math.trunc(duration / ms));
}

const inUnit = (unit: string) =>
  kept((locale) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }));
const durations = {
  ...{ year: inUnit('year'), month: inUnit('month'), day: inUnit('day') },
  ...{ hour: inUnit('hour'), minute: inUnit('minute'), second: inUnit('second') },
};

/** Whether two instants fall on the same day of the reader's calendar. */
export const sameDay = (one: Instant, other: Instant): boolean => formatDate(one) === formatDate(other);
