// The graph rules, proved: each is broken once in a house made for it, beside imports that must stay lawful.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';

const root = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = ['core', 'conformance', 'adapter-idb', 'adapter-rest', 'widgets', 'embed', 'server'];
const OUTSIDE = ['fflate', 'xstate', 'zod', 'lit', 'idb', 'left-pad'];

/** Rule, the file that breaks it, what that file imports. */
const PLANTED = [
  ['no-cycles', 'core/src/ticket/hen.ts', './egg.ts'],
  ['no-cycles', 'core/src/ticket/type-hen.ts', './type-egg.ts', 'type'],
  ['no-unresolved', 'core/src/ticket/lost.ts', './nowhere.ts'],
  ['no-orphans', 'core/src/ticket/forgotten.ts'],
  ['say-what-you-use', 'widgets/src/greedy.ts', 'left-pad'],
  ['packages-know-no-page', 'widgets/src/elements/nosy.ts', '../../../../stories/page.ts'],
  ['no-deep-imports', 'widgets/src/elements/deep.ts', '../../../core/src/ticket/ticket.rules.ts'],
  ['pages-use-exports', '../stories/deep.ts', '../packages/core/src/ticket/ticket.rules.ts'],
  ['entries-are-for-outsiders', 'widgets/src/elements/circular.ts', '../index.ts'],
  ['core-knows-nothing-of-ours', 'core/src/ticket/upward.ts', '@chamado/widgets'],
  ['conformance-knows-only-core', 'conformance/src/upward.ts', '@chamado/adapter-idb'],
  ['siblings-meet-only-in-core', 'widgets/src/elements/sideways.ts', '@chamado/adapter-idb'],
  ['siblings-meet-only-in-core', 'adapter-rest/src/sideways.ts', '@chamado/widgets', 'type'],
  ['siblings-meet-only-in-core', 'server/src/sideways.ts', '@chamado/conformance'],
  ['embed-is-the-top', 'server/src/topward.ts', '@chamado/embed'],
  ['core-knows-only-xstate-and-zod', 'core/src/ticket/reader.ts', 'node:fs'],
  ['core-knows-only-xstate-and-zod', 'core/src/ticket/drawer.ts', 'lit'],
  ['fflate-enters-by-xlsx', 'core/src/report/packer.ts', 'fflate'],
  ['lit-enters-by-widgets', 'adapter-idb/src/drawer.ts', 'lit'],
  ['idb-enters-by-its-adapter', 'widgets/src/keeper.ts', 'idb'],
  ['xstate-enters-by-core-and-controllers', 'widgets/src/elements/peeping.ts', 'xstate'],
  ['shared-imports-nothing', 'core/src/shared/curious.ts', '../ticket/ticket.schema.ts'],
  ['schemas-are-below-rules', 'core/src/ticket/clever.schema.ts', './ticket.rules.ts', 'type'],
  ['rules-know-no-port', 'core/src/ticket/asking.rules.ts', '../port/desk-port.ts', 'type'],
  ['rules-know-no-port', 'core/src/form/showing.rules.ts', '../views/list/index.ts'],
  ['rules-know-no-port', 'core/src/calendar/whole.rules.ts', '../index.ts'],
  ['ports-know-no-view', 'core/src/supply/showing.port.ts', '../views/list/index.ts'],
  ['port-knows-no-view', 'core/src/port/showing.ts', '../views/list/index.ts'],
  ['views-know-no-memory', 'core/src/views/list/list.machine.ts', '../../memory/index.ts'],
  ['parts-know-no-element', 'widgets/src/styles/partial.styles.ts', '../elements/thing.ts'],
  ['only-define-registers', 'widgets/src/elements/eager.ts', './thing.define.ts'],
];

const LAWFUL = [
  ['core/src/ticket/ticket.rules.ts', './ticket.schema.ts'],
  ['core/src/ticket/ticket.schema.ts', 'zod/mini'],
  ['core/src/ticket/ticket.lifecycle.ts', 'xstate'],
  ['core/src/port/desk-port.ts', '../ticket/ticket.rules.ts', 'type'],
  ['core/src/views/list/index.ts', '../../port/desk-port.ts'],
  ['core/src/memory/index.ts', '../port/desk-port.ts'],
  ['core/src/index.ts', './ticket/ticket.lifecycle.ts'],
  ['core/src/ticket/ticket.rules.test.ts', '../testing/index.ts'],
  ['adapter-idb/src/index.ts', 'idb'],
  ['widgets/src/elements/thing.ts', 'lit'],
  ['widgets/src/elements/thing.define.ts', './thing.ts'],
  ['widgets/src/controllers/actor-controller.ts', 'xstate'],
  ['widgets/src/elements/thing.browser.test.ts', '@chamado/adapter-idb'],
  ['embed/src/embed.define.ts', '@chamado/widgets'],
  ['../stories/page.ts', '@chamado/widgets'],
];

describe('the graph rules', () => {
  const house = mkdtempSync(join(tmpdir(), 'chamado-graph-'));
  let found;

  before(async () => {
    build(house);
    found = await violations(house);
  });
  after(() => rmSync(house, { recursive: true }));

  for (const [rule, file, target = 'nothing at all', kind = ''] of PLANTED) {
    it(`${rule}: ${file} may not import ${kind || 'the value of'} ${target}`, () => {
      expect(found).to.deep.include({ rule, file: pathOf(file) });
    });
  }

  it('leave lawful imports alone', () => {
    const lawful = LAWFUL.map(([file]) => pathOf(file));
    expect(found.filter(({ file }) => lawful.includes(file))).to.deep.equal([]);
  });

  it('are each broken here once', () => {
    const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
    expect(PLANTED.map(([rule]) => rule)).to.include.members(forbidden.map(({ name }) => name));
  });
});

function pathOf(file) {
  return join('packages', file);
}

function build(house) {
  const write = (path, text) => {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  };
  const json = (path, value) => write(path, JSON.stringify(value));
  json('tsconfig.json', { compilerOptions: { module: 'ESNext', moduleResolution: 'Bundler', noEmit: true } });
  json('package.json', { name: 'house', devDependencies: { 'left-pad': '1' } });
  for (const name of OUTSIDE) {
    json(`node_modules/${name}/package.json`, { name, exports: { '.': './index.js', './mini': './index.js' } });
    write(`node_modules/${name}/index.js`, 'export default 1;');
  }
  const ours = Object.fromEntries(PACKAGES.map((name) => [`@chamado/${name}`, '0']));
  mkdirSync(join(house, 'node_modules/@chamado'));
  for (const name of PACKAGES) {
    const entry = name === 'embed' ? './src/embed.define.ts' : './src/index.ts';
    const dependencies = { ...ours, xstate: '5', zod: '4', lit: '3', idb: '8' };
    json(`packages/${name}/package.json`, { name: `@chamado/${name}`, exports: { '.': entry }, dependencies });
    write(`packages/${name}/${entry}`, 'export const entry = 1;');
    symlinkSync(join(house, 'packages', name), join(house, 'node_modules/@chamado', name));
  }
  write('packages/core/src/testing/index.ts', 'export const aTicket = 1;');
  write('packages/core/src/ticket/egg.ts', "export * from './hen.ts';");
  write('packages/core/src/ticket/type-egg.ts', "export type * from './type-hen.ts';");
  for (const [file, target, kind = ''] of [...LAWFUL, ...PLANTED.map(([, ...planted]) => planted)]) {
    write(
      pathOf(file),
      target ? `import ${kind} it from '${target}';\nexport const its: typeof it = 1;` : 'export {};',
    );
  }
}

async function violations(house) {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.cjs');
  const args = [bin, 'packages', 'stories', '--config', config, '--output-type', 'json', '--no-cache'];
  const run = promisify(execFile)(process.execPath, args, { cwd: house, maxBuffer: 1e8 });
  const { stdout } = await run.catch((error) => error);
  return JSON.parse(stdout).summary.violations.flatMap(({ rule, from, cycle = [] }) =>
    [from, ...cycle.map(({ name }) => name)].map((file) => ({ rule: rule.name, file })),
  );
}
