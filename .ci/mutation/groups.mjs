// What is mutated together, and by whose tests it must be killed: core's rules, lifecycles and access, concept by concept.
const rules = (folder) => `packages/core/src/${folder}/*.{rules,access,lifecycle,findings,confirmation,decision}.ts`;
const tests = (...folders) => folders.map((folder) => `packages/core/src/${folder}/**/*.test.ts`);

/** Tests that hold every concept to its promises. */
export const everybody = ['packages/conformance/src/memory.test.ts'];

export const GROUPS = {
  ticket: {
    mutate: [
      rules('ticket'),
      'packages/core/src/ticket/ticket.{requirements,transitions,changes,refusal,apply,open,queue,number}.ts',
    ],
    tests: tests('ticket'),
  },
  // What is remembered from one test to the next hides a mutant: each gets a process of its own.
  remembered: {
    mutate: ['packages/core/src/ticket/ticket.{steps,allowed}.ts'],
    tests: tests('ticket'),
    fresh: true,
  },
  field: {
    mutate: [rules('visit'), rules('part'), rules('attendance')],
    tests: tests('visit', 'part', 'attendance'),
  },
  supply: { mutate: [rules('supply'), 'packages/core/src/supply/supply.{apply,changes}.ts'], tests: tests('supply') },
  agenda: {
    mutate: [rules('agenda'), rules('work-order'), rules('calendar')],
    tests: tests('agenda', 'work-order', 'calendar'),
  },
  task: { mutate: [rules('task'), 'packages/core/src/task/task.apply.ts'], tests: tests('task') },
  script: {
    mutate: [rules('script'), rules('intake'), 'packages/core/src/script/script.{lint,machine,run,report}.ts'],
    tests: tests('script', 'intake'),
  },
  directory: { mutate: [rules('directory'), rules('documents')], tests: tests('directory', 'documents') },
  profile: {
    mutate: [rules('profile'), rules('form'), rules('criticality'), rules('coverage')],
    tests: tests('profile', 'form', 'criticality', 'coverage'),
  },
  money: {
    mutate: [rules('estimate'), rules('approval'), rules('report'), rules('opportunity'), rules('contact')],
    tests: tests('estimate', 'approval', 'report', 'opportunity', 'contact'),
  },
  mail: { mutate: [rules('mail')], tests: tests('mail') },
  privacy: { mutate: [rules('privacy'), 'packages/core/src/privacy/unknowable.ts'], tests: tests('privacy') },
  port: { mutate: [rules('port')], tests: tests('port', 'memory', 'directory', 'agenda', 'visit', 'attendance') },
};
