/** `npm run replay -- FILE`: drives every ticket of a help desk's event log through the lifecycle, and says what it refused. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { deadlineFor, nextSequence, numberFor, parse, sequenceScope, TicketId, type Instant } from '@chamado/core';
import { driveTicket, helpdeskLog, planImport, readCsv, reportOf, type ImportReport } from '@chamado/core/import';
import { helpDesk } from '@chamado/core/presets/help-desk';
import { replay } from '@chamado/core/ticket';

const [file] = process.argv.slice(2);
if (file) run(file);
else {
  console.error('Which file? npm run replay -- ../shared/data/helpdesk-log/helpdesk.csv');
  process.exitCode = 2;
}

function run(path: string): void {
  const start = performance.now();
  const rows = readCsv(readFileSync(path, 'utf8'));
  const planned = planImport(rows, helpdeskLog);
  const read = performance.now();
  const numberAt = numbering();
  const desk = {
    policy: helpDesk.policy,
    deadlineOf: (at: Instant) => deadlineFor(helpDesk.deadline, helpDesk.calendar, at),
  };
  const driven = planned.map((ticket) =>
    driveTicket(ticket, { id: parse(TicketId, `log-${ticket.name}`), number: numberAt(ticket.openedAt) }, desk),
  );
  const drove = performance.now();
  const untrue = driven.filter(({ ticket, entries }) => !isDeepStrictEqual(replay(entries), ticket)).length;
  print(reportOf(driven), { read: read - start, drove: drove - read, untrue });
}

function numbering(): (at: Instant) => string {
  const last = new Map<string, number>();
  const { timeZone } = helpDesk.calendar;
  return (at) => {
    const scope = sequenceScope(helpDesk.numbers, at, timeZone);
    const sequence = nextSequence(helpDesk.numbers, last.get(scope) ?? null);
    last.set(scope, sequence);
    return numberFor(helpDesk.numbers, { at, sequence, timeZone });
  };
}

type Run = { readonly read: number; readonly drove: number; readonly untrue: number };

function print(report: ImportReport, { read, drove, untrue }: Run): void {
  const count = (n: number): string => n.toLocaleString('en').padStart(7);
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
  console.log(`${count(report.tickets)} tickets, ${report.events.toLocaleString('en')} events`);
  console.log(`${count(report.whole)} replayed whole`);
  console.log(`${count(report.taken)} events taken, ${report.refused.toLocaleString('en')} refused`);
  console.log(`${count(report.openingsPresupposed)} tickets whose opening is not in the log`);
  console.log(`${count(untrue)} tickets that differ from the fold of their entries`);
  console.log(`        ${seconds(read)} reading, ${seconds(drove)} driving\n`);
  console.log('  count  the log says           on a ticket in     read as                 refused for');
  for (const { activity, stage, command, reason, count: times } of report.kinds) {
    const cells = [activity.padEnd(22), stage.padEnd(18), (command ?? '–').padEnd(23), reason];
    console.log(`${count(times)}  ${cells.join(' ')}`);
  }
}
