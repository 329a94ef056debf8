/** Dates, figures and the profile's own words as a Brazilian reader sees them. */
import { textOf, type Instant, type Label } from '@chamado/core';

export const LOCALE = 'pt-BR';

/** The profile's word, in the language of this portal. */
export const say = (label: Label): string => textOf(label, LOCALE);

export const moment = (at: Instant, timeZone: string): string =>
  new Intl.DateTimeFormat(LOCALE, { dateStyle: 'short', timeStyle: 'short', timeZone }).format(new Date(at));

export const money = (amount: number, currency: string): string =>
  new Intl.NumberFormat(LOCALE, { style: 'currency', currency }).format(amount);

export const figure = (value: number): string => new Intl.NumberFormat(LOCALE).format(value);

export const joined = (words: readonly string[]): string => new Intl.ListFormat(LOCALE).format(words);

/** "2 tickets", "1 ticket": the reseller's noun with its figure. */
export const counted = (count: number, { one, other }: { readonly one: Label; readonly other: Label }): string =>
  `${figure(count)} ${say(new Intl.PluralRules(LOCALE).select(count) === 'one' ? one : other)}`;

const HOUR = 3_600_000;

/** "3 h", "2 dias": as exact as one needs for a delay. */
export function duration(ms: number): string {
  const hours = Math.max(1, Math.round(ms / HOUR));
  if (hours < 24) return `${figure(hours)} h`;
  const days = Math.round(hours / 24);
  return `${figure(days)} ${days === 1 ? 'dia' : 'dias'}`;
}
