// Mocha's own report, and beside it the title and end of every test, for `npm run capabilities`.
const { mkdirSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { cwd } = require('node:process');
const { reporters } = require('mocha');

const file = join(cwd(), 'node_modules/.cache/told-tests.json');

module.exports = class Told extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const tests = [];
    runner.on('pass', ({ title }) => tests.push({ title, passed: true }));
    runner.on('fail', ({ title }) => tests.push({ title, passed: false }));
    runner.once('end', () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(tests));
    });
  }
};
module.exports.file = file;
