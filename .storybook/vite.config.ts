/** Stories read the packages' sources: the root configuration serves the examples, not these. */
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  resolve: { conditions: ['@chamado/source', ...defaultClientConditions] },
  build: { chunkSizeWarningLimit: 2000 },
});
