/** Serves `examples/` from the sources while developing; builds the script-tag bundle into `packages/embed/dist/cdn`. */
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const entry = here('packages/embed/src/embed.define.ts');

/** The examples ask for `/cdn/chamado.js`, as a reseller's page would; in development that is the source. */
const sourceAsBundle: Plugin = {
  name: 'chamado-source-as-bundle',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _response, next) => {
      if (request.url?.startsWith('/cdn/chamado.js')) request.url = `/@fs${entry}`;
      next();
    });
  },
};

export default defineConfig({
  root: here('examples'),
  base: './',
  plugins: [sourceAsBundle],
  resolve: { conditions: ['@chamado/source', ...defaultClientConditions] },
  server: { open: '/script-tag/', fs: { allow: [here('.')] } },
  build: {
    outDir: here('packages/embed/dist/cdn'),
    emptyOutDir: true,
    target: 'es2022',
    // Beside the script, wherever that is; what a chunk needs is fetched with it, not after it.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: entry,
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: 'chamado.js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
