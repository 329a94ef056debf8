/** What was said to be saved arrives once, in order per ticket, and the queue drains: under every mishap at once. */
import { expect } from 'chai';
import type { Fault } from './testing/plant.ts';
import { queueFaults } from './testing/queue.faults.ts';
import { runSchedule } from './testing/schedule.ts';
import { sendingFaults } from './testing/sending.faults.ts';

/** In CI as many as take some 25 s; `CHAMADO_SCHEDULES=10000` for all, `CHAMADO_SEED=7 CHAMADO_SCHEDULES=1` for one. */
const COUNT = Number(process.env['CHAMADO_SCHEDULES'] ?? 250);
const FIRST_SEED = Number(process.env['CHAMADO_SEED'] ?? 1);
/** Within so many schedules each planted fault must show. */
const SOON = 200;

const faults = [...sendingFaults, ...queueFaults];

describe('what is written without a network', () => {
  // What is fetched at first comes at no known pace: a seed decides only what follows.
  before(() => runSchedule(FIRST_SEED));

  it(`B2 arrives once and in order, and nothing stays behind, in ${String(COUNT)} schedules from seed ${String(FIRST_SEED)}`, async function () {
    this.timeout(0);
    const broken: string[] = [];
    let deeds = 0;
    for (let seed = FIRST_SEED; seed < FIRST_SEED + COUNT; seed += 1) {
      const outcome = await runSchedule(seed);
      deeds += outcome.deeds;
      broken.push(...outcome.verdict.map(({ breach, words }) => `seed ${String(seed)}: ${breach} ${words}`));
    }
    expect(broken).to.deep.equal([]);
    expect(deeds).to.be.greaterThan(COUNT * 5);
  });

  for (const fault of faults) {
    it(`is watched closely enough to find an outbox that ${fault.name}`, async function () {
      this.timeout(0);
      expect(await seedThatFinds(fault), 'the first seed that finds it').to.be.lessThan(FIRST_SEED + SOON);
    });
  }
});

async function seedThatFinds({ plant, breaks }: Fault): Promise<number> {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SOON; seed += 1) {
    const { verdict } = await runSchedule(seed, plant());
    if (verdict.some(({ breach }) => breach === breaks)) return seed;
  }
  return Infinity;
}
