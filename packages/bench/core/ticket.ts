/** How fast the lifecycle answers: buttons for every row of a list, and commands applied one after another. */
import {
  aCommand,
  aDraft,
  aManager,
  anAttendant,
  aPolicy,
  aRequester,
  aTicketIn,
  standings,
  AT,
} from '@chamado/core/testing';
import { allowedCommands, applyCommand, openTicket, replay, type Ticket } from '@chamado/core/ticket';

const ROWS = 10_000;
const ROUNDS = 9;
const policy = aPolicy();

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[times.length >> 1] ?? 0;

/** Processor time: on a shared machine the clock on the wall measures the neighbours too. */
function measure(work: () => void): { readonly first: number; readonly median: number } {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return { first: times[0] ?? 0, median: median(times) };
}

const report = (what: string, { first, median }: { first: number; median: number }, goal: string): void => {
  const ms = (time: number): string => `${time.toFixed(1)} ms`.padStart(10);
  console.log(`${what.padEnd(46)} first ${ms(first)}, median ${ms(median)}, goal ${goal}`);
};

const rows: readonly Ticket[] = Array.from({ length: ROWS }, (_, n) => {
  const standing = standings[n % standings.length];
  if (!standing) throw new RangeError('no standing');
  return { ...aTicketIn(standing), critical: n % 17 === 0 };
});

for (const by of [aRequester(), anAttendant(), aManager()]) {
  const stamp = { by, at: AT };
  report(
    `allowedCommands, ${ROWS.toLocaleString('en')} tickets, ${by.role}`,
    measure(() => rows.forEach((ticket) => allowedCommands(ticket, stamp, policy))),
    '10',
  );
}

const stamp = { by: anAttendant(), at: AT };
const inService = aTicketIn({ stage: 'inService', step: null });
const suspend = aCommand('ticket.suspend');
const note = aCommand('ticket.comment');
report(
  'applyCommand, 1,000 times (suspend)',
  measure(() => {
    for (let n = 0; n < 1000; n++) applyCommand(inService, suspend, stamp, policy);
  }),
  '140',
);

const opened = openTicket(
  aDraft(),
  { ...inService, assignee: null },
  { id: inService.id, number: inService.number, requester: aRequester() },
  { by: aRequester(), at: AT },
  policy,
);
const timeline = [opened.entry];
let { ticket } = opened;
while (timeline.length < 1000) {
  const applied = applyCommand(ticket, note, stamp, policy);
  timeline.push(applied.entry);
  ticket = applied.ticket;
}
report(
  'replay, a timeline of 1,000 entries',
  measure(() => replay(timeline)),
  '–',
);
