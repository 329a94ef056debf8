// The lint rules: typescript-eslint's strictest set, Lit's own, and the few of ours that no library knows.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const TESTS = ['**/*.test.ts', '**/*.e2e.ts'];
const REGISTERING = ['**/*.define.ts', '**/define-element.ts'];

/** What the domain may not read by itself: it comes in as an argument. */
const clockAndChance = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time comes in as an argument.' },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Time comes in as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Chance comes in as an argument.',
  },
];
const outsideWorld = [
  ...['fetch', 'WebSocket', 'BroadcastChannel', 'indexedDB', 'caches'],
  ...['setTimeout', 'setInterval', 'crypto', 'performance', 'console', 'navigator', 'location', 'self', 'globalThis'],
];

export default defineConfig(
  // packages/bench is measured, not shipped, and its peers are absent until it runs: there is no type to check them with.
  globalIgnores(['**/dist/', '**/locale/generated/', 'storybook-static/', 'packages/bench/', '**/node_modules/']),
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-warning-comments': 'error',
      'max-lines': ['error', 200],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-var': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // An underscore says that only the type of an argument matters.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // A number inside a sentence reads as itself.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => actor.send(event)` is how a callback is written; its nothing is not used.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-imports': ['error', { paths: [{ name: 'zod', message: "import * as z from 'zod/mini'" }] }],
    },
  },
  {
    // XState takes its types from `{} as Types`, a cast that is never a value (STYLE 7).
    files: ['**/*.machine.ts', '**/*.lifecycle.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  {
    files: ['packages/core/src/**/*.ts', 'packages/conformance/src/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': ['error', ...clockAndChance],
      'no-restricted-globals': ['error', ...outsideWorld],
    },
  },
  {
    files: ['packages/{widgets,embed}/**/*.ts', 'stories/**/*.ts', 'examples/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement', 'ChamadoElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/attribute-names': 'error',
      'lit/ban-attributes': ['error', 'style'], // a literal style breaks a strict CSP
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/value-after-constraints': 'error',
      // Lit calls a listener in a template with its element as `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['packages/**/*.ts'],
    ignores: [...TESTS, ...REGISTERING],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'customElements', property: 'define', message: 'Only *.define.ts registers (defineElement).' },
      ],
    },
  },
  {
    files: TESTS,
    rules: {
      // chai asserts by property: `expect(open).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-imports': [
        'error',
        {
          name: '@open-wc/testing',
          message: 'Its types make a promise of every assertion: chai, testing/mount, testing/axe.',
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'fetch', 'setTimeout', 'clearTimeout', 'performance', 'Buffer', 'module']
          .concat(['window', 'document', 'describe', 'it', 'before', 'after']) // in page.evaluate, and in mocha's files
          .map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    // The examples' own scripts run in a page.
    files: ['examples/*/*.js'],
    languageOptions: {
      globals: Object.fromEntries(['addEventListener', 'confirm', 'location'].map((name) => [name, 'readonly'])),
    },
  },
);
