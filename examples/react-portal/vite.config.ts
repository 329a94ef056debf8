/** Builds the example into `dist/`, beside which the other examples are served. JSX needs no plugin: the compiler reads it. */
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  // The packages' sources, since they are at hand here; from npm a portal needs no condition.
  resolve: { conditions: ['@chamado/source', ...defaultClientConditions] },
  build: { target: 'es2022', emptyOutDir: true, modulePreload: { polyfill: false } },
});
