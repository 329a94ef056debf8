/** Another help desk's log, imported from its file. */
import { replay } from '@chamado/core';
import { anAttendant } from '@chamado/core/testing';
import { expect } from 'chai';
import { importLog } from './import.ts';
import { createTestDesk, refusal, type TestDesk } from './testing/database.ts';

const heading = 'case:concept:name,Activity,Resource,time:timestamp';
const rows = [
  'Case1,Assign seriousness,Value 2,2026-01-05 09:00:00+00:00',
  'Case1,Take in charge ticket,Value 1,2026-01-05 10:00:00+00:00',
  'Case1,Resolve ticket,Value 1,2026-01-06 10:00:00+00:00',
  'Case1,Closed,Value 5,2026-01-22 10:00:00+00:00',
  'Case2,Assign seriousness,Value 2,2026-02-02 09:00:00+00:00',
  'Case2,Take in charge ticket,Value 1,2026-02-03 09:00:00+00:00',
];
const log = [heading, ...rows].join('\n');

describe('the log of another help desk', () => {
  let desk: TestDesk;
  beforeEach(() => void (desk = createTestDesk()));
  afterEach(() => desk.close());

  it('is browsed as tickets of this desk, numbered in its format, each the fold of its timeline', async () => {
    const mine = desk.tab().deskFor(anAttendant());
    const { imported, report } = await importLog(mine, log);
    expect([imported, report.tickets, report.whole]).to.deep.equal([2, 2, 2]);
    const { items } = await mine.tickets.list({ sort: [{ column: 'openedAt', direction: 'descending' }] });
    expect(items.map(({ number, stage }) => `${number} ${stage}`)).to.deep.equal([
      '202602/0001 inService',
      '202601/0001 concluded',
    ]);
    for (const ticket of items) expect(replay(await mine.tickets.timeline(ticket.id))).to.deep.equal(ticket);
  });

  it('brings nothing new when it is imported again', async () => {
    const mine = desk.tab().deskFor(anAttendant());
    await importLog(mine, log);
    const again = await importLog(mine, log);
    expect([again.imported, again.known]).to.deep.equal([0, 2]);
  });

  it('is refused with the line where it is no log', async () => {
    const mine = desk.tab().deskFor(anAttendant());
    const refused = await refusal(importLog(mine, `${log}\nCase3,Closed`));
    expect([refused.code, refused.message.includes('Row 8')]).to.deep.equal(['invalid', true]);
  });
});
