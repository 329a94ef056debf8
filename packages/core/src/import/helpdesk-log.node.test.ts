/** The whole published log, driven through the lifecycle: every count that `npm run replay` prints. */
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { deadlineFor } from '../calendar/deadline.rules.ts';
import { helpDesk } from '../profile/presets/help-desk.ts';
import { TicketId } from '../shared/ids.ts';
import { parse } from '../shared/parse.ts';
import { same } from '../testing/same.ts';
import { replay } from '../ticket/ticket.apply.ts';
import { readCsv } from './csv.read.ts';
import { helpdeskLog } from './helpdesk-log.mapping.ts';
import { driveTicket } from './import.drive.ts';
import { planImport } from './import.plan.ts';
import { reportOf } from './import.report.ts';

const file = new URL('../../../../../shared/data/helpdesk-log/helpdesk.csv', import.meta.url);

describe('the event log of a real help desk', function () {
  this.timeout(60_000);

  before(function () {
    if (existsSync(file)) return;
    console.log('    skipped: ../shared/data/helpdesk-log is not beside this checkout');
    this.skip();
  });

  it('is replayed, 3,923 of its 4,580 tickets whole, and each refusal is one that TOTALL’s rules ask for', () => {
    const driven = planImport(readCsv(readFileSync(file, 'utf8')), helpdeskLog).map((planned, index) =>
      driveTicket(
        planned,
        { id: parse(TicketId, `log-${planned.name}`), number: String(index + 1) },
        { policy: helpDesk.policy, deadlineOf: (at) => deadlineFor(helpDesk.deadline, helpDesk.calendar, at) },
      ),
    );
    const { kinds, ...report } = reportOf(driven);
    expect(report).to.deep.equal({
      tickets: 4580,
      whole: 3923,
      events: 21_348,
      taken: 19_957,
      refused: 1391,
      openingsPresupposed: 78,
    });
    expect(
      kinds.map(({ count, activity, stage, reason }) => `${count} ${activity}, ${stage}: ${reason}`),
    ).to.have.members([
      '374 Resolve ticket, opened: stage',
      '331 Resolve ticket, awaitingApproval: stage',
      '292 Closed, opened: stage',
      '196 Take in charge ticket, awaitingApproval: stage',
      '91 Wait, opened: stage',
      '60 Wait, awaitingApproval: stage',
      '15 Closed, concluded: stage',
      '12 Require upgrade, opened: stage',
      '9 Create SW anomaly, awaitingApproval: stage',
      '7 Create SW anomaly, opened: stage',
      '1 VERIFIED, concluded: stage',
      '1 Take in charge ticket, concluded: stage',
      '1 Resolve ticket, concluded: stage',
      '1 Require upgrade, awaitingApproval: stage',
    ]);
    expect(driven.filter(({ ticket, entries }) => !same(replay(entries), ticket))).to.deep.equal([]);
  });
});
