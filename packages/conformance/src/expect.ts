/** Assertions small enough to need no test library. */
import { DeskError, type DeskErrorCode } from '@chamado/core';

export function fail(message: string): never {
  throw new Error(message);
}

/** Equal as data: the order of keys does not matter, and what is undefined is absent. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [a, e] = [dataOf(actual), dataOf(expected)];
  if (a !== e) fail(`${what}: expected ${e}, got ${a}`);
}

export function differ(actual: unknown, other: unknown, what: string): void {
  if (dataOf(actual) === dataOf(other)) fail(`${what}: expected anything but ${dataOf(other)}`);
}

export function holds(condition: boolean, what: string): void {
  if (!condition) fail(`expected that ${what}`);
}

/** What the promise rejects with: a `DeskError` of that code, or the case fails. */
export async function refused(promise: Promise<unknown>, code: DeskErrorCode, what: string): Promise<DeskError> {
  const thrown = await thrownBy(promise);
  if (!(thrown instanceof DeskError)) fail(`${what}: expected a DeskError ${code}, got ${String(thrown)}`);
  if (thrown.code !== code) fail(`${what}: expected ${code}, got ${thrown.code} (${thrown.message})`);
  return thrown;
}

/** Of two at the same moment, one is done and the other refused with that code. */
export async function onlyOne(both: readonly Promise<unknown>[], code: DeskErrorCode, what: string): Promise<void> {
  const settled = await Promise.allSettled(both);
  const refusals = settled.flatMap((one) => (one.status === 'rejected' ? [DeskError.from(one.reason).code] : []));
  equal(refusals, [code], `${what}: the refusals of ${both.length}`);
}

/** As `refused`, naming exactly these fields. */
export async function invalid(promise: Promise<unknown>, fields: readonly string[], what: string): Promise<void> {
  const error = await refused(promise, 'invalid', what);
  equal(error.fields.map(({ field }) => field).sort(), [...fields].sort(), `${what}: fields at fault`);
}

/** What the promise rejects with, whatever it is. */
export async function thrownBy(promise: Promise<unknown>): Promise<unknown> {
  const settled = await promise.then(
    () => null,
    (thrown: unknown) => ({ thrown }),
  );
  return settled ? settled.thrown : fail('expected a rejection, got an answer');
}

// In a list, so that undefined has a text too.
const dataOf = (value: unknown): string => JSON.stringify([value], (_, part: unknown) => inOrder(part)).slice(1, -1);

const inOrder = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
