// The examples without a server: plain files, the script-tag bundle beside them, a strict policy, and a desk in each browser.
import { root } from './install.mjs';
import { serveFolder, STRICT } from './serve-folder.mjs';

/** The folders of the site by path: the pages of `examples/`, and what `npm run bundle` built. */
export const SITE = {
  '/cdn/': `${root}packages/embed/dist/cdn`,
  '/react-portal/': `${root}examples/react-portal/dist/`,
  '/': `${root}examples`,
};

/** Serves `examples/`: its pages name the desk of their own server, and here, by one attribute, one in the browser. */
export const serveSite = (port = 0) =>
  serveFolder(`${root}examples`, {
    port,
    mounts: SITE,
    headers: { 'content-security-policy': STRICT, 'cache-control': 'no-store' },
    page: (html) => html.replace('<chamado-desk src="/"', '<chamado-desk src="idb:demo"'),
  });
