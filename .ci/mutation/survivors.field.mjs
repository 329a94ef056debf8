// Mutants that live in the rules of field work, supplies and the agenda, each with the reason in one line.

/** What Stryker puts in place of an empty list, and of an empty text. */
const FILLED_LIST = '["Stryker was here"]';
const FILLED_TEXT = '"Stryker was here!"';

export const SURVIVORS_IN_THE_FIELD = [
  // attendance
  {
    file: 'attendance/attendance.rules.ts',
    line: '...parts.flatMap(({ value }) => (value ? partCommand(value, known) : [])),',
    to: FILLED_LIST,
    reason: 'a part without a value is a fault, and with faults nothing comes this far: the branch is for the types',
  },
  {
    file: 'attendance/attendance.rules.ts',
    line: 'if (faults.length > 0 || !head.value || !chosen?.value || !visit.value) throw incomplete(faults);',
    to: 'chosen.value',
    reason:
      'nothing is chosen only where the head has faults, which ends the question before this: it is for the types',
  },
  {
    file: 'attendance/attendance.rules.ts',
    line: 'commands.reduce((stood, command) => applyCommand(stood, command, stamp, policy).ticket, ticket);',
    reason: 'a second look: stagesOffered asks the same lifecycle, so nothing is known that only this would refuse',
  },
  {
    file: 'attendance/attendance.rules.ts',
    line: 'const before: PartRequest[] = [];',
    to: FILLED_LIST,
    reason: 'of the parts told before only their ids are read, and a text has none',
  },
  {
    file: 'attendance/attendance.rules.ts',
    line: 'return { ...move, comment: followUp, ...status(statusId), ...(reasonId !== undefined && { reasonId }) };',
    to: 'true',
    reason: 'a pause is offered only with reasons, and one of them is required: the id is always there',
  },
  {
    file: 'attendance/attendance.findings.ts',
    line: "const parts = commands.flatMap((command) => ('part' in command ? command.part : []));",
    to: FILLED_LIST,
    reason: 'a text is no part that is pending and critical',
  },
  // visit
  {
    file: 'visit/meter.rules.ts',
    line: 'one.at === other.at ? one.value > other.value : one.at > other.at;',
    to: 'one.value >= other.value',
    reason: 'two readings of one meter, moment and value are the same reading',
  },
  {
    file: 'visit/meter.rules.ts',
    line: 'one.at === other.at ? one.value > other.value : one.at > other.at;',
    to: 'one.at >= other.at',
    reason: 'asked only where the moments differ',
  },
  {
    file: 'visit/visit.rules.ts',
    line: '...(out !== undefined && startedAt < out',
    to: 'true',
    reason: 'nothing is before undefined: asked for the types',
  },
  {
    file: 'visit/visit.rules.ts',
    line: '...(back !== undefined && endedAt > back',
    to: 'true',
    reason: 'nothing is after undefined: asked for the types',
  },
  // supply
  {
    file: 'supply/supply.apply.ts',
    line: 'const [found] = nodes.flatMap((node) => node?.transitions.get(type) ?? []);',
    to: 'node.transitions',
    reason: 'every stage has a state in the chart: asked for the types',
  },
  // agenda
  {
    file: 'agenda/range.rules.ts',
    line: 'return same < last ? same : last;',
    to: 'same <= last',
    reason: 'the same day either way',
  },
  {
    file: 'agenda/range.rules.ts',
    line: 'return first.toISOString().slice(0, 10);',
    to: 'first.toISOString()',
    reason: 'its callers read the first eight characters, or add days to it, which cuts it off',
  },
  {
    file: 'agenda/range.rules.ts',
    line: "const midnightAt = (midnights: readonly Instant[], at: number): Instant => midnights[at] ?? '';",
    to: FILLED_TEXT,
    reason: 'there is one midnight more than days: the default is for the types',
  },
  {
    file: 'agenda/lanes.rules.ts',
    line: 'ends = item.endsAt > ends ? item.endsAt : ends;',
    to: 'item.endsAt >= ends',
    reason: 'the same moment either way',
  },
  {
    file: 'agenda/overlap.rules.ts',
    line: 'for (let month = startsAt.slice(0, 7); month <= last; month = monthAfter(month)) months.push(month);',
    to: 'month < last',
    reason: 'the last is a moment, and no month is one: they are never the same text',
  },
  {
    file: 'agenda/free.rules.ts',
    line: 'while (opens < until) {',
    to: 'opens <= until',
    reason: 'a stretch without length would be offered, and is no free time to what reads it',
  },
  {
    file: 'agenda/free.rules.ts',
    line: 'yield { startsAt: opens, endsAt: closes < until ? closes : until };',
    to: 'closes <= until',
    reason: 'the same moment either way',
  },
  {
    file: 'agenda/free.rules.ts',
    line: 'if (from < one.endsAt) from = one.endsAt;',
    to: 'from <= one.endsAt',
    reason: 'the same moment either way',
  },
  // calendar
  {
    file: 'calendar/times.rules.ts',
    line: 'const overMidnight = start !== undefined && end !== undefined && end < start;',
    reason: 'nothing is before undefined, nor undefined before anything; without an end the day of it is not read',
  },
  {
    file: 'calendar/working-time.rules.ts',
    line: 'for (let shift = shifts.next().value; shift.opens < end; shift = shifts.next().value) {',
    to: 'shift.opens <= end',
    reason: 'a shift that opens at the end adds nothing',
  },
  {
    file: 'calendar/working-time.rules.ts',
    line: 'for (let rest = 0; rest < LONGEST_REST_DAYS; rest += 1) {',
    to: 'rest <= LONGEST_REST_DAYS',
    reason: 'the search gives up a day later: the bound only has to be longer than any desk rests',
  },
  {
    file: 'calendar/working-time.rules.ts',
    line: 'if (stretches.length === 0 || holidayOn(calendar, date)) return [];',
    to: 'false',
    reason: 'spares the look at the holidays where nobody works anyway: speed',
  },
  // work order
  {
    file: 'work-order/work-order.rules.ts',
    line: "const faults = [...task.faults, ...when.faults, ...(task.value ? listFaults(task.value, lists, 'asked') : [])];",
    to: '""',
    reason: 'whatever is not ifGiven is asked for',
  },
  {
    file: 'work-order/work-order.rules.ts',
    line: 'if (!task.value || !when.value || !technician || faults.length > 0) throw atFault(faults);',
    reason: 'each of the three that can be missing is a fault already: asked for the types',
  },
];
