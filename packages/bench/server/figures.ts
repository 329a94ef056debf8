/** Figures of rounds: how many a second, and how long most of them took. */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { kinds } from './mix.ts';
import type { Round } from './load.ts';

export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Requests a second. */
export const rateOf = ({ ms, seconds }: Round): number => Object.values(ms).flat().length / seconds;

/** A line for each kind, and one for all. */
export function table(name: string, rounds: readonly Round[]): string {
  const seconds = rounds.reduce((sum, round) => sum + round.seconds, 0);
  const lines = [...kinds, 'all' as const].map((kind) => {
    const ms = rounds.flatMap((round) => (kind === 'all' ? Object.values(round.ms).flat() : round.ms[kind]));
    const cells = [0.5, 0.95, 0.99].map((share) => quantile(ms, share).toFixed(1).padStart(8));
    return `  ${kind.padEnd(10)}${(ms.length / seconds).toFixed(1).padStart(8)}${cells.join('')}${String(ms.length).padStart(8)}`;
  });
  return [`${name.padEnd(12)}   req/s     p50     p95     p99  answers`, ...lines].join('\n');
}

/** What failed, in words; empty where nothing did. */
export const failuresOf = (rounds: readonly Round[]): string =>
  [...rounds.flatMap(({ failures }) => [...failures])].map(([what, times]) => `${what} ×${times}`).join(', ');

/** On what it was measured: figures of two machines, or of two commits, are not one. */
export function circumstances(): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD']).toString().trim();
  const load = loadavg().map((one) => one.toFixed(2));
  return `commit ${commit}, ${cpus().length} cores, Node ${process.version}, load average ${load.join(' ')}`;
}

/** How much y grows with each x, by least squares. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [middle, height] = [mean(0), mean(1)];
  const spread = points.reduce((sum, [x]) => sum + (x - middle) ** 2, 0);
  return points.reduce((sum, [x, y]) => sum + (x - middle) * (y - height), 0) / spread;
}
