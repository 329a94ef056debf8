/** A foreign event log becomes tickets as far as the lifecycle allows; the rest is refused, counted and said. */
import { expect } from 'chai';
import { DeskError } from '../shared/desk-error.ts';
import { parse } from '../shared/parse.ts';
import { aPolicy } from '../testing/desk.ts';
import { TicketId } from '../shared/ids.ts';
import { replay } from '../ticket/ticket.apply.ts';
import { readCsv } from './csv.read.ts';
import { helpdeskLog } from './helpdesk-log.mapping.ts';
import { driveTicket } from './import.drive.ts';
import { planImport } from './import.plan.ts';
import { reportOf } from './import.report.ts';

const policy = aPolicy();

/** Our own rows, in the log's columns: the day of January 2026, who, what. */
const logged = (ticket: string, ...events: readonly (readonly [day: number, resource: string, activity: string])[]) =>
  events.map(([day, resource, activity]) => ({
    'case:concept:name': ticket,
    Activity: activity,
    Resource: resource,
    'time:timestamp': `2026-01-${String(day).padStart(2, '0')} 09:00:00+00:00`,
  }));

const drive = (...rows: readonly ReturnType<typeof logged>[]) =>
  planImport(rows.flat(), helpdeskLog).map((planned, index) =>
    driveTicket(
      planned,
      { id: parse(TicketId, `log-${planned.name}`), number: String(index + 1) },
      { policy, deadlineOf: () => null },
    ),
  );

const only = (...rows: readonly ReturnType<typeof logged>[]) => {
  const [first] = drive(...rows);
  if (!first) throw new Error('nothing was driven');
  return first;
};

const whole = [
  [1, 'Value 2', 'Assign seriousness'],
  [2, 'Value 1', 'Take in charge ticket'],
  [3, 'Value 1', 'Wait'],
  [4, 'Value 1', 'Take in charge ticket'],
  [5, 'Value 1', 'Resolve ticket'],
] as const;

describe('an imported ticket', () => {
  it('lives through its events in the names of its attendants, and is the fold of its entries', () => {
    const { ticket, entries, refused } = only(logged('Case1', ...whole, [20, 'Value 5', 'Closed']));
    expect(refused).to.deep.equal([]);
    expect(entries.map(({ command }) => command.type)).to.deep.equal([
      'ticket.open',
      'ticket.accept',
      'ticket.suspend',
      'ticket.resume',
      'ticket.resolve',
      'ticket.expireApproval',
    ]);
    expect(ticket).to.deep.include({ stage: 'concluded', outcome: 'expired', openedAt: '2026-01-01T09:00:00.000Z' });
    expect(ticket.requester.name).to.equal('Cliente do registro');
    expect(entries.map(({ by }) => by.name)).to.deep.equal([
      'Bernardo Dias',
      ...Array.from({ length: 4 }, () => 'Aline Costa'),
      'Sistema',
    ]);
    expect(replay(entries)).to.deep.equal(ticket);
  });

  it('was approved by the customer where it is closed before the fifteen days', () => {
    expect(only(logged('Case1', ...whole, [19, 'Value 5', 'Closed'])).ticket.outcome).to.equal('approved');
  });

  it('takes nothing after its end, and is not taken back by an attendant once it is answered', () => {
    const { refused, ticket } = only(
      logged(
        'Case1',
        ...whole,
        [6, 'Value 1', 'Take in charge ticket'],
        [7, 'Value 5', 'Closed'],
        [8, 'Value 5', 'Closed'],
      ),
    );
    expect(refused.map(({ activity, stage, reason }) => [activity, stage, reason])).to.deep.equal([
      ['Take in charge ticket', 'awaitingApproval', 'stage'],
      ['Closed', 'concluded', 'stage'],
    ]);
    expect(ticket.version).to.equal(6);
  });

  it('is not answered before anybody has taken it', () => {
    const { refused, ticket } = only(
      logged('Case1', [1, 'Value 2', 'Insert ticket'], [2, 'Value 1', 'Resolve ticket']),
    );
    expect(refused).to.deep.equal([
      {
        activity: 'Resolve ticket',
        at: '2026-01-02T09:00:00.000Z',
        stage: 'opened',
        command: 'ticket.resolve',
        reason: 'stage',
      },
    ]);
    expect(ticket.stage).to.equal('opened');
  });

  it('goes over to whoever takes it in charge while it is in service', () => {
    const { ticket } = only(
      logged(
        'Case1',
        ...whole.slice(0, 2),
        [3, 'Value 3', 'Take in charge ticket'],
        [3, 'Value 9', 'Resolve SW anomaly'],
      ),
    );
    expect(ticket).to.deep.include({ stage: 'inService', version: 4 });
    expect(ticket.assignee?.name).to.equal('Camila Freitas');
  });

  it('has its opening presupposed where the log begins in the middle', () => {
    const driven = drive(logged('Case1', [2, 'Value 1', 'Take in charge ticket']));
    expect(driven[0]?.ticket).to.deep.include({ stage: 'inService', openedAt: '2026-01-02T09:00:00.000Z', version: 2 });
    expect(reportOf(driven)).to.deep.include({ events: 1, taken: 1, openingsPresupposed: 1, whole: 1 });
  });
});

describe('an import', () => {
  it('orders events and tickets by time, whatever the order of the rows', () => {
    const later = logged('B', [5, 'Value 1', 'Insert ticket']);
    const earlier = logged('A', [3, 'Value 1', 'Take in charge ticket'], [2, 'Value 2', 'Assign seriousness']);
    expect(
      drive(later, earlier).map(({ planned, ticket }) => [planned.name, ticket.stage, ticket.version]),
    ).to.deep.equal([
      ['A', 'inService', 2],
      ['B', 'opened', 1],
    ]);
  });

  it('reports each kind of refusal with its count, unknown activities among them', () => {
    const unknown = logged('A', [1, 'Value 1', 'Insert ticket'], [2, 'Value 77', 'Teleport']);
    const report = reportOf(
      drive(unknown, logged('B', ...whole), logged('C', [1, 'x', 'Insert ticket'], [2, 'x', 'Wait'])),
    );
    expect(report).to.deep.include({ tickets: 3, whole: 1, events: 9, taken: 7, refused: 2 });
    expect(report.kinds).to.deep.equal([
      { activity: 'Teleport', stage: 'opened', command: null, reason: 'unmapped', count: 1 },
      { activity: 'Wait', stage: 'opened', command: 'ticket.suspend', reason: 'stage', count: 1 },
    ]);
  });

  it('names the row and the column at fault', () => {
    const rows = logged('A', [1, 'Value 1', 'Insert ticket']);
    const messageOf = (deed: () => unknown): string => {
      try {
        deed();
        return 'none';
      } catch (thrown) {
        const error = DeskError.from(thrown);
        return `${error.code}: ${error.message}`;
      }
    };
    const broken = rows.map((row) => ({ ...row, 'time:timestamp': 'ontem' }));
    expect(messageOf(() => planImport(broken, helpdeskLog))).to.equal(
      'invalid: Row 2, time:timestamp: ontem is no moment in ISO 8601',
    );
    expect(messageOf(() => planImport(readCsv('a\n1\n'), helpdeskLog))).to.contain(
      'Row 2, time:timestamp: there is no such column',
    );
    const activities = { ...helpdeskLog.activities, Wait: { because: '', readings: [] } };
    expect(messageOf(() => planImport(rows, { ...helpdeskLog, activities }))).to.equal(
      'invalid: activities.Wait.because: required',
    );
  });
});
