/** Each job's effect once: the process dies between every two steps, and again while what it left is done by the next. */
import { expect } from 'chai';
import { useDatabase } from '../testing/database.ts';
import { kinds, useCrashWalk, type Crash, type Fault, type Got, type Kind } from './testing/crash-walk.ts';

const TURNS = [1, 2];

/** Every point at which the process may die, and every two of them after each other. */
function ways(kind: Kind): readonly (readonly Crash[])[] {
  const points = ['owed', ...kinds[kind]].flatMap((step) => TURNS.map((turn) => ({ turn, step })));
  const first = points.filter(({ turn }) => turn === 1);
  return [...points.map((point) => [point]), ...first.flatMap((one) => first.map((other) => [one, other]))];
}

const sum = (all: readonly Got[]): Got => ({
  lost: all.reduce((sofar, { lost }) => sofar + lost, 0),
  double: all.reduce((sofar, { double }) => sofar + double, 0),
  again: all.reduce((sofar, { again }) => sofar + again, 0),
});

describe('each job’s effect', function () {
  this.timeout(120_000);
  const walk = useCrashWalk(useDatabase());

  const all = async (kind: Kind, fault?: Fault): Promise<Got> => {
    const got: Got[] = [];
    for (const crashes of ways(kind)) got.push(await walk(kind, crashes, fault));
    return sum(got);
  };

  for (const kind of ['mail', 'webhook', 'erp'] as const) {
    it(`comes once by its name, wherever the process dies: ${kind}`, async () => {
      const { lost, double, again } = await all(kind);
      console.log(
        `      ${kind}: ${String(ways(kind).length)} ways to die, ${String(lost)} lost, ${String(double)} double, ${String(again)} known again by their name`,
      );
      expect({ lost, double }).to.deep.equal({ lost: 0, double: 0 });
    });
  }

  it('is never even sent again where the process did not die between the sending and its mark', async () => {
    for (const step of ['owed', 'taken', 'marked', 'done'])
      expect(await walk('mail', [{ turn: 1, step }]), step).to.deep.equal({ lost: 0, double: 0, again: 0 });
    expect(await walk('mail', [{ turn: 1, step: 'carried' }])).to.deep.equal({ lost: 0, double: 0, again: 1 });
  });

  const faults: readonly (readonly [Fault, Kind, Crash, 'lost' | 'double'])[] = [
    ['marksBeforeItGoes', 'mail', { turn: 1, step: 'marked' }, 'lost'],
    ['namesAnew', 'mail', { turn: 1, step: 'carried' }, 'double'],
    ...(['mail', 'webhook', 'erp'] as const).flatMap((kind) => [
      ['endsWhenTaken', kind, { turn: 1, step: 'taken' }, 'lost'] as const,
      ['owesAfterwards', kind, { turn: 1, step: 'owed' }, 'lost'] as const,
      ['neverReleases', kind, { turn: 1, step: 'taken' }, 'lost'] as const,
    ]),
  ];
  for (const [fault, kind, crash, caught] of faults) {
    it(`would be ${caught} were it done wrong, and that is seen: ${kind}, ${fault}`, async () => {
      expect((await walk(kind, [crash], fault))[caught]).to.be.above(0);
    });
  }
});
