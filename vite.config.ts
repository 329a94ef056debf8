/** Serves `examples/` in development; builds the script-tag bundle into `packages/embed/dist/cdn`. */
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('examples'),
  resolve: { conditions: ['@chamado/source', ...defaultClientConditions] },
  build: {
    outDir: here('packages/embed/dist/cdn'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: here('packages/embed/src/embed.define.ts'),
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: 'chamado.js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
