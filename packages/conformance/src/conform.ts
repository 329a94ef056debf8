/** Runs the cases: under any test runner, or by itself. */
import { conformanceCases } from './cases/index.ts';
import type { ConformanceCase } from './conformance-case.ts';
import type { Subject } from './subject.ts';
import { createScene } from './scene.ts';
import { createWorld } from './world.ts';

/** The two words every test runner has: mocha, vitest, node:test, @web/test-runner. */
export type Runner = {
  readonly describe: (title: string, body: () => void) => unknown;
  readonly it: (title: string, body: () => Promise<void>) => unknown;
};

/** A case that did not hold, and what it said. */
export type Failure = { readonly id: string; readonly promise: string; readonly error: unknown };

/** Registers, with any test runner, every case the backend's capabilities call for. */
export function conform({ describe, it }: Runner, subject: Subject): void {
  describe(`${subject.name} conforms`, () => {
    for (const one of casesFor(subject)) it(`${one.id}: ${one.promise}`, () => runCase(one, subject));
  });
}

/** The cases a backend's capabilities call for, without those it opts out of. Refuses to leave out what does not exist. */
export function casesFor({ capabilities, except = {} }: Subject): readonly ConformanceCase[] {
  const unknown = Object.keys(except).filter((id) => !conformanceCases.some((one) => one.id === id));
  if (unknown.length > 0) throw new Error(`There is no case ${unknown.join(', ')} to leave out`);
  return conformanceCases.filter(
    ({ id, needs = [] }) => !(id in except) && needs.every((need) => capabilities.includes(need)),
  );
}

/** Runs one case on a backend of its own; rejects with what the case has to say. */
export async function runCase({ run }: ConformanceCase, subject: Subject): Promise<void> {
  const { world, passDays } = createWorld();
  const backend = await subject.open(world);
  try {
    await run(createScene(backend, world, subject.capabilities, passDays));
  } finally {
    await backend.close?.();
  }
}

/** Runs every case without a test runner, one after the other, and answers with those that did not hold. */
export async function failuresOf(subject: Subject): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  for (const one of casesFor(subject)) {
    await runCase(one, subject).catch((error: unknown) => {
      failures.push({ id: one.id, promise: one.promise, error });
    });
  }
  return failures;
}
