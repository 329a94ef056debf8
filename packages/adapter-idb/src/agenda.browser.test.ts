/** One agenda in several tabs: nobody is booked twice, and every tab hears of it. */
import { DeskError, type AgendaPort, type Change, type Person } from '@chamado/core';
import type { Booking } from '@chamado/core/agenda';
import { aManager, anAttendant, anOperationId, aTechnician } from '@chamado/core/testing';
import { expect } from 'chai';
import { createTestDesk, type TestDesk } from './testing/database.ts';

const [ana, marcos, bruno] = [anAttendant(), aManager(), aTechnician()];

/** Bruno, for an hour from that minute of a Monday morning. */
const from = (minute: number): Booking => ({
  kind: 'workOrder',
  technicianId: bruno.id,
  startsAt: new Date(Date.UTC(2093, 2, 9, 11, minute)).toISOString(),
  endsAt: new Date(Date.UTC(2093, 2, 9, 12, minute)).toISOString(),
  work: 'Trocar o rolete',
});

describe('an agenda open in two tabs', () => {
  let desk: TestDesk;
  beforeEach(() => void (desk = createTestDesk()));
  afterEach(() => desk.close());

  /** That person's agenda, in a tab of his own. */
  const tabOf = async (person: Person): Promise<AgendaPort> => {
    const backend = desk.tab();
    await backend.deskFor(bruno).me();
    const { agenda } = backend.deskFor(person);
    if (!agenda) throw new TypeError('The desk has no agenda');
    return agenda;
  };

  it('I11 gives a technician to one of two who want him at once', async () => {
    const [hers, his] = [await tabOf(ana), await tabOf(marcos)];
    const wishes = [0, 30, 45, 20, 10, 50].map((minute, nth) =>
      (nth % 2 === 0 ? hers : his).schedule(from(minute), { operationId: anOperationId(nth + 1) }),
    );
    const outcomes = await Promise.allSettled(wishes);
    const refused = outcomes.flatMap((outcome): unknown[] => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(refused.map((thrown) => DeskError.from(thrown).reason)).to.deep.equal(Array(5).fill('double_booked'));
    expect((await his.appointments({ date: '2093-03-09' })).total).to.equal(1);
  });

  it('I11 books once what both tabs send under one operation id', async () => {
    const tabs = [await tabOf(ana), await tabOf(ana)];
    const sent = tabs.map((agenda) => agenda.schedule(from(0), { operationId: anOperationId() }));
    const [one, other] = await Promise.all(sent);
    expect(one).to.deep.equal(other);
    expect((await tabs[0]?.appointments({ date: '2093-03-09' }))?.total).to.equal(1);
  });

  it('I11 lets the other tab hear of it, and read it at once', async () => {
    const [hers, his] = [await tabOf(ana), desk.tab().deskFor(marcos)];
    const heard = new Promise<Change>((resolve) => void his.watch?.(resolve));
    const { id } = await hers.schedule(from(0), { operationId: anOperationId() });
    expect(await heard).to.deep.equal({ kind: 'agenda' });
    expect((await his.agenda?.get(id))?.appointment?.work).to.equal('Trocar o rolete');
  });
});
