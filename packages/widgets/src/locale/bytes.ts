/** Sizes of files as a reader of the current language expects them. */
import { tag } from './format.ts';

const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** "340 kB", "2,4 MB" */
export function formatBytes(bytes: number): string {
  const power = Math.min(sizes.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(tag(), {
    style: 'unit',
    unit: sizes[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power > 1 ? 1 : 0,
  }).format(bytes / 1000 ** power);
}
