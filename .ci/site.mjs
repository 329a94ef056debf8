// The examples as a reseller would host them: plain files, the script-tag bundle beside them, and a strict policy.
import { root } from './install.mjs';
import { serveFolder, STRICT } from './serve-folder.mjs';

/** Serves `examples/` and, under `/cdn/` and `/react-portal/`, what `npm run bundle` built. */
export const serveSite = (port = 0) =>
  serveFolder(`${root}examples`, {
    port,
    mounts: {
      '/cdn/': `${root}packages/embed/dist/cdn`,
      '/react-portal/': `${root}examples/react-portal/dist/`,
    },
    headers: { 'content-security-policy': STRICT, 'cache-control': 'no-store' },
  });
