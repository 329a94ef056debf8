/** Many writers at once, of two processes: each write is done once, on what stands, or refused. */
import type { Booking } from '@chamado/core/agenda';
import { DeskError, type DeskPort, type Person } from '@chamado/core';
import { aDraft, aManager, anAttendant, anOperationId, aProfile, aRequester, aTechnician } from '@chamado/core/testing';
import { expect } from 'chai';
import { useDatabase } from '../testing/database.ts';
import { createPgBackend, type PgBackend } from './pg-backend.ts';
import type { Isolation } from './pg.desk.ts';

const WRITERS = 50;
const [carla, ana, marcos] = [aRequester(), anAttendant(), aManager()];
const people = [carla, ana, marcos, aTechnician()];

describe('many writers of two processes', () => {
  const { open, another } = useDatabase();
  let tenants = 0;
  let backends: readonly PgBackend[] = [];
  let operations = 0;

  const operationId = () => anOperationId((operations += 1));
  const desk = (person: Person, at: number): DeskPort => {
    const backend = backends[at % backends.length];
    return backend ? backend.deskFor(person) : expect.fail('there is a backend');
  };
  const together = <Result>(work: (at: number) => Promise<Result>) =>
    Promise.allSettled(Array.from({ length: WRITERS }, (_, at) => work(at)));
  const codesOf = (outcomes: readonly PromiseSettledResult<unknown>[]) =>
    outcomes.flatMap((one) => (one.status === 'rejected' ? [DeskError.from(one.reason).code] : []));

  const begin = (isolation: Isolation) => {
    tenants += 1;
    backends = [open(), another()].map((database) =>
      createPgBackend({
        database,
        tenant: `tenant-${String(tenants)}`,
        profile: aProfile(),
        seed: () => Promise.resolve({ people }),
        isolation,
      }),
    );
  };
  beforeEach(() => begin('serializable'));

  it(`of ${String(WRITERS)} who saw the same version one is done, and every other is told that the ticket moved on`, async function () {
    this.timeout(60_000);
    const { id, version } = await desk(carla, 0).tickets.open(aDraft(), { operationId: operationId() });
    const comment = (at: number, seen: number) =>
      desk(ana, at).tickets.apply(
        id,
        { type: 'ticket.comment', text: `Palavra ${String(at)}` },
        { version: seen, operationId: operationId() },
      );
    for (const seen of [version, version + 1, version + 2]) {
      const codes = codesOf(await together((at) => comment(at, seen)));
      expect(codes).to.deep.equal(Array.from({ length: WRITERS - 1 }, () => 'conflict'));
    }
    const entries = await desk(ana, 1).tickets.timeline(id);
    expect(entries.map((entry) => entry.version)).to.deep.equal([1, 2, 3, 4]);
    expect((await desk(carla, 1).tickets.get(id)).version).to.equal(4);
  });

  it('none is done twice under one operation id, and each repetition answers with the first result', async function () {
    this.timeout(60_000);
    const once = operationId();
    const opened = await together((at) => desk(carla, at).tickets.open(aDraft(), { operationId: once }));
    expect(codesOf(opened)).to.deep.equal([]);
    const ids = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value.id] : []));
    expect([ids.length, new Set(ids).size]).to.deep.equal([WRITERS, 1]);
    expect((await desk(ana, 1).tickets.list({})).total).to.equal(1);
  });

  it('numbers are drawn without a gap and never twice', async function () {
    this.timeout(60_000);
    const opened = await together((at) => desk(carla, at).tickets.open(aDraft(), { operationId: operationId() }));
    const numbers = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value.number] : []));
    expect([numbers.length, new Set(numbers).size]).to.deep.equal([WRITERS, WRITERS]);
    const sequences = numbers.map((number) => Number(number.split('/').at(-1))).sort((a, b) => a - b);
    expect((sequences.at(-1) ?? 0) - (sequences[0] ?? 0)).to.equal(WRITERS - 1);
  });

  const booked = async (): Promise<readonly PromiseSettledResult<unknown>[]> => {
    const booking: Booking = {
      ...{ kind: 'workOrder', technicianId: aTechnician().id, work: 'Trocar o rolete' },
      ...{ startsAt: '2093-03-09T13:00:00.000Z', endsAt: '2093-03-09T14:00:00.000Z' },
    };
    return together(async (at) =>
      desk(at % 2 ? ana : marcos, at).agenda?.schedule(booking, { operationId: operationId() }),
    );
  };
  const standing = async (): Promise<number> => {
    const { total } = (await desk(ana, 0).agenda?.appointments({ date: '2093-03-09' })) ?? { total: 0 };
    return total;
  };

  it('a technician is booked once for a moment that all of them want', async function () {
    this.timeout(60_000);
    const codes = codesOf(await booked());
    expect(codes).to.deep.equal(Array.from({ length: WRITERS - 1 }, () => 'not_allowed'));
    expect(await standing()).to.equal(1);
  });

  it('would book him more than once, were they kept less apart', async function () {
    this.timeout(60_000);
    begin('read committed');
    await booked();
    expect(await standing()).to.be.greaterThan(1);
  });
});
