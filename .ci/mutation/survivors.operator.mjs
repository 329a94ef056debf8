// Mutants that live in the rules of an operator's tasks, inbox and scripts, each with the reason in one line.

/** What Stryker puts in place of an empty list. */
const FILLED_LIST = '["Stryker was here"]';

export const SURVIVORS_ON_THE_LINE = [
  {
    file: 'task/task.access.ts',
    line: "assignee.kind === 'person' ? assignee.id === person.id : assignee.kind === 'team' && teams.includes(assignee.teamId);",
    to: 'true',
    reason: 'only a team’s task has a team, and nobody is in the team undefined: asked for the types',
  },
  {
    file: 'task/task.access.ts',
    line: "assignee.kind === 'role' && assignee.role === role;",
    to: 'true',
    reason: 'only a role’s task has a role, and nobody’s role is undefined: asked for the types',
  },
  {
    file: 'task/task.apply.ts',
    line: 'taskLifecycle.resolveState({ value: state, context: { assignee, due } });',
    to: '{}',
    reason: 'no guard reads them, and evolved lays what an action wrote over the task, which has both',
  },
  {
    file: 'intake/inbox.rules.ts',
    line: 'if (period.from !== null && receivedAt < period.from) return false;',
    to: 'true',
    reason: 'no text is less than null: asked for the types',
  },
  {
    file: 'intake/inbox.rules.ts',
    line: 'if (period.before !== null && receivedAt >= period.before) return false;',
    to: 'true',
    reason: 'no text that is a moment is at least null: asked for the types',
  },
  {
    file: 'script/script.lint.ts',
    line: ".flatMap((option) => ('outcome' in option ? [option.outcome] : [])),",
    to: FILLED_LIST,
    reason: 'no outcome is called so: a name holds no blank',
  },
  {
    file: 'script/script.machine.ts',
    line: "event.type === 'script.answer' && event.nodeId === nodeId && event.optionId === optionId,",
    to: 'true',
    reason: 'the guard stands on answers alone: asked for the types',
  },
  {
    file: 'script/script.machine.ts',
    line: 'path[position - 1]?.nodeId === nodeId,',
    to: 'path[position - 1].nodeId',
    reason: 'the lint lets no answer lead to the first question, so where this is asked something was answered before',
  },
  {
    file: 'script/script.machine.ts',
    line: "saysWhy: ({ event }) => event.type === 'script.end' && event.reason !== undefined,",
    to: 'true',
    reason: 'the guard stands on ends alone: asked for the types',
  },
  {
    file: 'script/script.machine.ts',
    line: "answer: assign(({ context, event }) => (event.type === 'script.answer' ? answered(context, event) : {})),",
    to: 'true',
    reason: 'the action stands on answers alone: asked for the types',
  },
  {
    file: 'script/script.machine.ts',
    line: "end: assign(({ event }) => (event.type === 'script.end' ? ended(event) : {})),",
    to: 'true',
    reason: 'the action stands on ends alone: asked for the types',
  },
  {
    file: 'script/script.machine.ts',
    line: 'initial: outcomes[0]?.id,',
    to: 'outcomes[0].id',
    reason: 'a script that the lint passes has an outcome: asked for the types',
  },
  {
    file: 'script/script.report.ts',
    line: 'const { question = nodeId, forCustomer = null, forOperator = null, options = [] } = node;',
    to: FILLED_LIST,
    reason: 'the machine takes answers to known questions only, and those have options: the default is for the types',
  },
  {
    file: 'script/script.report.ts',
    line: 'const answer = options.find(({ id }) => id === optionId)?.label ?? optionId;',
    to: 'options.find(({\n  id\n}) => id === optionId).label',
    reason: 'the machine takes options that are offered only: asked for the types',
  },
];
