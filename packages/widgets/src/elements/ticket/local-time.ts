/** Moments as `<input type="datetime-local">` writes them: on the reader's own clock. */
import type { Instant } from '@chamado/core';

const two = (value: number): string => String(value).padStart(2, '0');

/** "2017-09-19T15:40"; empty for what is no moment. */
export function localTime(instant: Instant): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return '';
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The moment that was chosen, or empty. */
export function momentOf(local: string): Instant {
  const date = new Date(local);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
