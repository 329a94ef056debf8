/** The dependency graph, as rules. Each block says what one level may not reach; `npm run graph` checks them. */
// What only tests use counts as one of them.
const TEST =
  '\\.(test|e2e)\\.ts$|^packages/(widgets|server|adapter-[a-z]+)/src/testing/|^packages/(widgets|server|adapter-[a-z]+)/src/[a-z-]+/testing/';
const notTest = { pathNot: TEST };
const src = (name) => `^packages/${name}/src/`;
const core = (folder) => `${src('core')}${folder}/`;
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Inside core, lowest first; a level sees itself and those before it. What no line names is a rule or a lifecycle. */
const ABOVE_RULES = ['wire', 'port', 'views', 'memory', 'demo', 'testing'];
const ABOVE_PORT = ['views', 'memory', 'demo', 'testing'];
const ABOVE_VIEWS = ['memory', 'demo', 'testing'];
const entry = `${src('core')}index\\.ts$`;
/** A concept’s verbs, over any desk’s records. */
const PORT = `${src('core')}.*\\.port\\.ts$`;
/** A concept’s own entry. */
const ENTRY = `${src('core')}[^/]+/index\\.ts$`;
const any = (folders) => `${core(`(${folders.join('|')})`)}|${entry}`;

const everywhere = [
  forbid('no-cycles', 'types included', {}, { circular: true }),
  forbid(
    'no-unresolved',
    'an import names a file or a listed package; .ci/mutation installs its own, and the pages of examples/ name the script by its address',
    { pathNot: '^\\.ci/mutation/' },
    { couldNotResolve: true, pathNot: '^/cdn/' },
  ),
  forbid(
    'no-orphans',
    'a file that nobody imports and that imports nothing is forgotten',
    { orphan: true, path: '^packages/', pathNot: `${TEST}|\\.define\\.ts$|/index\\.ts$` },
    {},
  ),
  forbid(
    'say-what-you-use',
    'a package lists, in its own package.json, everything its sources import',
    { path: '^packages/', ...notTest },
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
  ),
  forbid(
    'packages-know-no-page',
    'examples and stories see everything; nothing sees them',
    { path: '^packages/' },
    { path: '^(stories|examples)/' },
  ),
  forbid(
    'no-deep-imports',
    'between packages, only what "exports" names',
    { path: '^packages/([^/]+)/' },
    { path: '^packages/[^/]+/src/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
  ),
  forbid(
    'pages-use-exports',
    'stories and examples import packages as a stranger would',
    { path: '^(stories|examples)/' },
    { path: '^packages/[^/]+/src/', dependencyTypes: ['local'], dependencyTypesNot: ['aliased-workspace'] },
  ),
  forbid(
    'entries-are-for-outsiders',
    'nothing inside a package imports its entry',
    { path: '^packages/([^/]+)/src/', pathNot: `${TEST}|\\.define\\.ts$` },
    { path: '^packages/$1/src/index\\.ts$' },
  ),
];

const packages = [
  forbid('core-knows-nothing-of-ours', 'core is the ground', { path: src('core') }, { path: '^packages/(?!core/)' }),
  forbid(
    'conformance-knows-only-core',
    "an adapter's author installs core and the kit, no more",
    { path: src('conformance') },
    { path: '^packages/(?!core/|conformance/)' },
  ),
  forbid(
    'siblings-meet-only-in-core',
    'widgets, server and adapters do not know each other; their tests may',
    { path: '^packages/(widgets|server|adapter-[^/]+)/src/', ...notTest },
    { path: '^packages/(?!core/)', pathNot: '^packages/$1/' },
  ),
  forbid('embed-is-the-top', 'nobody imports the script tag', { path: '^packages/(?!embed/)' }, { path: src('embed') }),
];

const outside = [
  forbid(
    'core-knows-only-xstate-and-zod',
    'and nothing of Node or the browser; what one concept needs stands behind its own entry',
    { path: src('core'), ...notTest },
    { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'core'], pathNot: 'node_modules/(xstate|zod|fflate)/' },
  ),
  forbid('fflate-enters-by-xlsx', '', { pathNot: `${core('xlsx')}|${TEST}` }, { path: 'node_modules/fflate/' }),
  forbid(
    'lit-enters-by-widgets',
    '',
    { path: `^packages/(?!widgets/)`, ...notTest },
    { path: 'node_modules/(@lit|lit)' },
  ),
  forbid(
    'idb-enters-by-its-adapter',
    '',
    { pathNot: `${src('adapter-(idb|offline)')}|${TEST}` },
    { path: 'node_modules/idb/' },
  ),
  forbid(
    'xstate-enters-by-core-and-controllers',
    'a view reads view objects, never a snapshot; an outbox has a machine that sends',
    {
      path: '^packages/',
      pathNot: `${src('core')}|${src('widgets')}controllers/|${src('adapter-offline')}sender\\.|${TEST}`,
    },
    { path: 'node_modules/xstate/' },
  ),
];

const insideCore = [
  forbid(
    'shared-imports-nothing',
    '',
    { path: core('shared'), ...notTest },
    { path: src('core'), pathNot: core('shared') },
  ),
  forbid(
    'schemas-are-below-rules',
    'a schema sees shared and other schemas',
    { path: `${src('core')}.*\\.schema\\.ts$` },
    { path: src('core'), pathNot: `\\.schema\\.ts$|${core('shared')}` },
  ),
  forbid(
    'rules-know-no-port',
    'rules and lifecycles are below the wire, the port and everything above them',
    { path: src('core'), pathNot: `${any(ABOVE_RULES)}|${PORT}|${ENTRY}|${TEST}` },
    { path: `${any(ABOVE_RULES)}|${PORT}` },
  ),
  forbid(
    'ports-know-no-view',
    'a concept’s own port stands at the level of the port',
    { path: PORT },
    { path: any(ABOVE_PORT) },
  ),
  forbid('port-knows-no-view', '', { path: core('(port|wire)'), ...notTest }, { path: any(ABOVE_PORT) }),
  forbid('views-know-no-memory', '', { path: core('views'), ...notTest }, { path: any(ABOVE_VIEWS) }),
];

const insideWidgets = [
  forbid(
    'parts-know-no-element',
    'styles, events, controllers, context and words are below the elements',
    { path: `${src('widgets')}(?!elements/).+/`, ...notTest },
    { path: `${src('widgets')}elements/` },
  ),
  forbid(
    'only-define-registers',
    'importing a class registers nothing',
    { path: '^packages/', pathNot: `\\.define\\.ts$|${TEST}` },
    { path: '/define-element\\.ts$|\\.define\\.ts$' },
  ),
];

module.exports = {
  forbidden: [...everywhere, ...packages, ...outside, ...insideCore, ...insideWidgets],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // Benches are measured, not shipped.
    exclude: { path: '(^|/)(dist|storybook-static)/|^packages/bench/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['@chamado/source', 'import', 'default'] },
  },
};
