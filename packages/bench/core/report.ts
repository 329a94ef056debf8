/** How fast reports run: every figure over 10,000 tickets with their timelines, in a file and out of it. */
import { applyCommand, parse, refOf, ReportDefinition, toCsv, type Instant, type TimelineEntry } from '@chamado/core';
import { instantAt, millis, type Ticket } from '@chamado/core';
import { Measure, offeredReports, reportColumns, reportLines, runReport, ticketsBehind } from '@chamado/core/report';
import { aCommand, aDraft, anAttendant, aPolicy, aProfile, aRequester, AT } from '@chamado/core/testing';
import { openTicket } from '@chamado/core/ticket';
import { toXlsx } from '@chamado/core/xlsx';
import { TicketId } from '@chamado/core';

const ROWS = 10_000;
const ROUNDS = 9;
const HOUR = 3_600_000;
const profile = aProfile();
const [carla, ana] = [aRequester(), anAttendant()];

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[times.length >> 1] ?? 0;

/** Processor time: on a shared machine the clock on the wall measures the neighbours too. */
function measure(what: string, work: () => void): void {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  const ms = (time: number): string => `${time.toFixed(1)} ms`.padStart(10);
  console.log(`${what.padEnd(62)} first ${ms(times[0] ?? 0)}, median ${ms(median(times))}`);
}

/** Opened one after the other over two years, answered and approved after a while that differs. */
const told = Array.from({ length: ROWS }, (_, n): { ticket: Ticket; entries: readonly TimelineEntry[] } => {
  const openedAt = millis(AT) + n * 1.75 * HOUR;
  const at = (hours: number): Instant => instantAt(openedAt + hours * HOUR);
  const opening = {
    subject: `Chamado ${String(n)}`,
    description: 'Não confirma o pedido',
    fields: { category: n % 3 === 0 ? 'erro' : 'configuracao', assetId: `asset-${String(n % 700)}` },
    additionalEmails: [],
    critical: n % 17 === 0,
    coverage: null,
    deadline: at(24 * 5),
    territory: null,
    assignee: n % 2 === 0 ? refOf(ana) : null,
  };
  const company = `company-${String(n % 120)}`;
  const first = openTicket(
    aDraft(),
    opening,
    { id: parse(TicketId, `ticket-${String(n)}`), number: String(n), requester: carla },
    { by: carla, at: at(0) },
    aPolicy(),
  );
  let ticket: Ticket = {
    ...first.ticket,
    companyId: parse(TicketId.brand<'CompanyId'>(), company),
    companyName: company,
  };
  const entries = [first.entry];
  const deeds = [
    [ana, aCommand('ticket.accept'), 3 + (n % 9)],
    [ana, aCommand('ticket.resolve'), 30 + (n % 140)],
    [carla, aCommand('ticket.approve'), 200 + (n % 50)],
  ] as const;
  for (const [by, command, hours] of deeds.slice(0, n % 10 === 0 ? 1 : 3)) {
    const applied = applyCommand(ticket, command, { by, at: at(hours) }, aPolicy());
    ticket = applied.ticket;
    entries.push(applied.entry);
  }
  return { ticket, entries };
});
const given = { profile, at: instantAt(millis(AT) + ROWS * 2 * HOUR), assets: new Map<string, string>() };

for (const { id, definition } of offeredReports) {
  const asked = parse(ReportDefinition, definition);
  measure(`${id}: ${String(ROWS)} tickets, its own figures`, () => void runReport(asked, told, given));
}
for (const hours of ['elapsed', 'business'] as const) {
  const asked = parse(ReportDefinition, { by: ['company', 'stage'], measures: Measure.options, hours });
  measure(`company and stage: every figure, ${hours} hours`, () => void runReport(asked, told, given));
}
const asked = parse(ReportDefinition, { by: ['asset'] });
const report = runReport(asked, told, given);
measure('the tickets behind one figure', () => void ticketsBehind(asked, told, given, { measure: 'slaMissed' }));
measure(`CSV of ${String(report.rows.length)} rows`, () => void [...toCsv(reportColumns(report), reportLines(report))]);
measure(
  `workbook of ${String(report.rows.length)} rows`,
  () => void toXlsx(reportColumns(report), reportLines(report), { timeZone: profile.calendar.timeZone }),
);
