// Mocha's own report, and beside it the title and end of every test, for `npm run capabilities`: a file for each part of the run.
const { mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { cwd } = require('node:process');
const { reporters } = require('mocha');

const folder = join(cwd(), 'node_modules/.cache/told-tests');

module.exports = class Told extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const tests = [];
    runner.on('pass', ({ title }) => tests.push({ title, passed: true }));
    runner.on('fail', ({ title }) => tests.push({ title, passed: false }));
    runner.once('end', () => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${options.reporterOptions?.part ?? 'all'}.json`), JSON.stringify(tests));
    });
  }
};
/** Of the last run of each part. */
module.exports.tests = () =>
  readdirSync(folder).flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
