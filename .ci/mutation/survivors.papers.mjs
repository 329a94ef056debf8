// Mutants that live in the rules of mails, money and reports, each with the reason in one line.
const FOR_THE_COMPILER = 'asked for the compiler: ';
const inMails = (file, line, reason) => ({ file: `core/src/mail/${file}.rules.ts`, line, reason });
const inMoney = (line, reason) => ({ file: 'core/src/estimate/money.rules.ts', line, reason });
const inReports = (line, reason) => ({ file: 'core/src/report/report.rules.ts', line, reason });

export const SURVIVORS_ON_PAPER = [
  inMails(
    'mail',
    "recipients.find((one) => spelledAlike(one.address, address))?.language ?? 'pt-BR';",
    `${FOR_THE_COMPILER}every address is of one of the recipients`,
  ),
  inMails('mail', "...mailsTo('desk', desk, entry, ticket, profile),", 'part of an id that is still a mail’s own'),
  inMails(
    'template',
    "text.replace(VARIABLE, (_, name: string) => written(values[name.trim()] ?? ''));",
    `${FOR_THE_COMPILER}a variable without a value was refused before`,
  ),
  inMails(
    'warning',
    "[ticket.id, 'late', millis(ticket.deadline ?? ''), hours].join('/');",
    `${FOR_THE_COMPILER}no warning is of a ticket without a deadline`,
  ),
  inMails(
    'warning',
    "const reads = (one: string): Language => told.find(({ address }) => same(address, one))?.language ?? 'pt-BR';",
    `${FOR_THE_COMPILER}every address is of one who is told`,
  ),
  inMails(
    'warning',
    'const nearest = [...(whenPassed ? [0] : []), ...hoursBefore].sort((one, other) => one - other);',
    'a text is no number of hours, and its time never comes',
  ),
  inMails(
    'warning',
    'const told = [...recipients(holder ? [holder] : [], profile), ...(holder && hours > 0 ? [] : heads(profile, people))];',
    'a text has no address, and nobody is told',
  ),
  inMails(
    'compose',
    'const known = [requester, openedBy, ...(assignee ? [assignee] : [])].map((ref) => todays(ref, people));',
    'a text has no address, and is offered to nobody',
  ),
  inMails(
    'reply',
    'const isOver = ticket.endedAt !== null && millis(at) - millis(ticket.endedAt) > REPLY_DAYS * DAY_MS;',
    `${FOR_THE_COMPILER}nothing is more than what is no number`,
  ),
  inMoney(
    "const [mantissa = '0', exponent = '0'] = String(value).split('e');",
    `${FOR_THE_COMPILER}a number has a mantissa, and no exponent counts as none`,
  ),
  inMoney(
    "const [whole = '0', fraction = ''] = mantissa.split('.');",
    `${FOR_THE_COMPILER}a mantissa has a whole part`,
  ),
  inMoney('return maximumFractionDigits ?? 2;', `${FOR_THE_COMPILER}Intl says it of every currency`),
  inMoney(
    'return scale < 0 ? { units: units * 10n ** BigInt(-scale), scale: 0 } : { units, scale };',
    'of scale 0 both are the same',
  ),
  inReports(
    'const known = [...groups.values()].flatMap(({ values }) => values[0]?.key ?? []).sort();',
    `${FOR_THE_COMPILER}whatever is counted by period has one`,
  ),
  inReports(
    'const first = told.reduce((least, { ticket }) => (ticket.openedAt < least ? ticket.openedAt : least), at);',
    'of two tickets of one moment either says it',
  ),
  inReports(
    'const [a, b] = [one.values[at]?.key ?? null, other.values[at]?.key ?? null];',
    `${FOR_THE_COMPILER}every row has a value for each dimension`,
  ),
  inReports(
    'const bySize = order ? 0 : (sizes[at]?.get(b) ?? 0) - (sizes[at]?.get(a) ?? 0);',
    `${FOR_THE_COMPILER}every dimension has its sizes`,
  ),
  inReports(
    'const compared = (a: string | number, b: string | number): number => (a === b ? 0 : a < b ? -1 : 1);',
    'asked of two that differ, but where two keys stand at one place: then their order is nobody’s',
  ),
  {
    file: 'core/src/approval/approval.rules.ts',
    line: 'if (until === null || ticket.awaitingSince === null) return null;',
    reason: `${FOR_THE_COMPILER}there is no end of a window that did not begin`,
  },
  {
    file: 'core/src/opportunity/opportunity.rules.ts',
    line: '...(email !== undefined && { email }),',
    reason: `${FOR_THE_COMPILER}stored as JSON, both are an opportunity without an address`,
  },
  {
    file: 'core/src/estimate/estimate.rules.ts',
    line: "if (proposal === null) return 'none';",
    reason: `${FOR_THE_COMPILER}without a proposal there is neither the step nor a consent`,
  },
];
