// Runs in Chromium the same test files that mocha runs in Node, and those that need a browser.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { requireBrowser } from './.ci/ensure-browser.mjs';
import { sharedData } from './.ci/shared-data.mjs';

const closedNetwork = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export default {
  files: ['packages/*/src/**/*.test.ts', '!packages/*/src/**/*.node.test.ts'],
  nodeResolve: { exportConditions: ['@chamado/source', 'browser', 'development'] },
  // The base itself: the plugin does not follow `extends`, and Lit's decorators need what stands there.
  plugins: [esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)) })],
  middleware: [sharedData],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: await requireBrowser(), args: ['--no-sandbox', ...closedNetwork] },
    }),
  ],
  // On a crowded machine a file of many keys takes its time; what hangs is ended by each test's own limit.
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: '15000' } },
};
