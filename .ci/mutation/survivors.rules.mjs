// Mutants of the ticket's own rules, and of what is remembered of them, that live, each with the reason in one line.
const ticket = (file, line, reason, to) => ({
  file: `core/src/ticket/ticket.${file}.ts`,
  line,
  reason,
  ...(to && { to }),
});

export const SURVIVORS_OF_THE_RULES = [
  ticket(
    'access',
    'const serves = ({ id, territories = [] }: Person, { assignee, territory }: Ticket): boolean =>',
    'no territory has the name that the mutant serves',
  ),
  ticket(
    'access',
    'assignee?.id === id || (territory !== null && territories.includes(territory));',
    'asked for the compiler: no list of names includes null',
    'true',
  ),
  ticket(
    'number',
    "const [year = '', month = ''] = wallDateAt(at, timeZone).split('-');",
    'asked for the compiler: a date has its three parts',
  ),
  ticket(
    'refusal',
    "internalActionOwed: () => ({ field: 'internalAction', right: ['true'] }),",
    'never told: where it is not met, the general step is taken or says what is lacking',
  ),
  ticket(
    'refusal',
    "return { field: 'statusId', right: taken ? statusesAfter(standpoint, taken) : [] };",
    'asked for the compiler: a status is at fault only where a step was taken',
  ),
  ticket(
    'changes',
    "event.type === 'ticket.comment' && event.internal ? {} : withFiles(ticket, event);",
    'asked for the compiler: no other command has `internal`',
    'true',
  ),
  ticket(
    'queue',
    "return seen !== undefined && seen < ticket.version ? 'unread' : null;",
    'asked for the compiler: undefined is below no version',
    'true',
  ),
  ticket(
    'steps',
    'if (!stage) throw new RangeError(`${node.id} is no stage`);',
    'asked for the compiler: every state of the machine is a stage or within one',
  ),
  ticket(
    'steps',
    'const nodes = [...(step ? [outer?.states[step]] : []), outer, ticketLifecycle.root];',
    'asked for the compiler: every stage is a state of the machine',
  ),
  ticket(
    'allowed',
    'for (const name of asked) holding = holding * 2 + Number(meets(name, standpoint, stamp));',
    'each answer of the requirements still gives a number of its own',
  ),
  ticket(
    'allowed',
    "const place = `${ticket.stage}/${ticket.step ?? ''}/${relation}`;",
    'the name of a place is seen by nobody, and is still its own',
  ),
  ticket(
    'allowed',
    'const granted = commandTypes.filter((type) => mayCommand(relation, type, ticket.stage));',
    'speed alone: what is asked of commands that are refused anyway changes no answer',
  ),
  ticket(
    'allowed',
    'return [...new Set(needed)].filter((name) => !isOfThePolicy(name) && !isOfTheCommand(name));',
    'speed alone: a requirement that never differs adds a bit that never differs',
  ),
];
