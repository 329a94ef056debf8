/** Serves `examples/` from the sources while developing; builds the script-tag bundle into `packages/embed/dist/cdn`. */
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig, type Plugin, type UserConfig } from 'vite';
import { lightPreload, squeezeTemplates, tagBundle } from './.ci/bundle.mjs';
import { precompress } from './.ci/precompress.mjs';

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

const site: UserConfig = {
  root: here('examples'),
  base: './',
  plugins: [sourceAsBundle],
  resolve: { conditions: ['@chamado/source', ...defaultClientConditions] },
  server: { open: '/script-tag/', fs: { allow: [here('.')] } },
};

const bundle: UserConfig = {
  ...site,
  plugins: [squeezeTemplates, lightPreload, precompress],
  build: {
    outDir: here('packages/embed/dist/cdn'),
    emptyOutDir: true,
    target: 'es2022',
    // Beside the script, wherever that is; what a chunk needs is fetched with it, not after it, save what every page has.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files) => files.filter((file) => !/(^|\/)start-[^/]*$/.test(file)),
    },
    rolldownOptions: {
      input: entry,
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: 'chamado.js',
        // Each file lists those it may fetch: their names weigh on every page.
        chunkFileNames: ({ name }) => (name === 'start' ? 'start-[hash].js' : '[hash].js'),
      },
    },
  },
};

export default defineConfig(({ command }) => (command === 'build' ? tagBundle(bundle) : site));
