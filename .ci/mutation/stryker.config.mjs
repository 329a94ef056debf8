// How one group of `groups.mjs` is mutated; `npm run mutation` names it in GROUP.
import { everybody, GROUPS } from './groups.mjs';

const here = (path) => new URL(path, import.meta.url).pathname;
const name = process.env.GROUP ?? 'ticket';
const { mutate, tests, fresh = false } = GROUPS[name];

export default {
  mutate: [...mutate, '!**/*.test.ts'],
  plugins: [here('node_modules/@stryker-mutator/mocha-runner/dist/src/index.js'), here('refusal-words.mjs')],
  ignorers: ['refusal-words'],
  // In a copy of the tree, where packages find each other: see .ci/mutation.mjs.
  inPlace: true,
  testRunner: 'mocha',
  testRunnerNodeArgs: ['--import', 'tsx', '--conditions', '@chamado/source'],
  mochaOptions: {
    spec: [...tests, ...everybody],
    // Walks of thousands of steps kill what stories kill, and take seconds for each mutant.
    ignore: ['**/*.browser.test.ts', '**/*.walk.test.ts'],
    config: here('mocharc.json'),
  },
  coverageAnalysis: 'perTest',
  maxTestRunnerReuse: fresh ? 1 : 0,
  // A mutant of a table is made once, at import: every test would have to run for it, each in a process of its own.
  ignoreStatic: true,
  timeoutMS: 20_000,
  tempDirName: 'node_modules/.stryker',
  reporters: ['json'],
  jsonReporter: { fileName: `node_modules/.mutation/${name}.json` },
  thresholds: { high: 95, low: 90, break: null },
  concurrency: Number(process.env.CONCURRENCY ?? 2),
  logLevel: 'warn',
};
