// What `npm test` does, in this order. `needs` is a pattern of the files a step tests; `browser` asks for Chromium.

export const steps = [
  { name: 'check', command: 'node .ci/check.mjs' },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'node', needs: 'packages/*/src/**/*.test.ts', command: 'npm run --silent test:node' },
  { name: 'capabilities', command: 'node .ci/capabilities.mjs --told' },
  { name: 'tools', needs: '.ci/*.test.mjs', command: 'mocha ".ci/*.test.mjs"' },
  { name: 'browser', needs: 'packages/*/src/**/*.test.ts', command: 'npm run --silent test:browser', browser: true },
  { name: 'stories', needs: 'stories/**/*.stories.ts', command: 'npm run --silent test:stories', browser: true },
  { name: 'e2e', needs: 'examples/**/*.e2e.ts', command: 'npm run --silent test:e2e', browser: true },
  { name: 'sizes', command: 'node .ci/sizes.mjs' },
  { name: 'packaging', command: 'node .ci/packaging.mjs' },
];
