/** The pages and scripts a server serves beside its desk: the script tag for every site, and pages under a strict policy. */
import { serveStatic } from '@hono/node-server/serve-static';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RouteModule } from '../http/handler.ts';

/** Folders by the path that their files are served under, in the order they are looked in. */
export type Site = readonly (readonly [path: `/${string}`, folder: string])[];

/** The script tag, as its package has it, and a page of the demo. */
export const ownSite = (isDemo: boolean): Site => [
  [CDN, fileURLToPath(new URL('.', import.meta.resolve('@chamado/embed/cdn/chamado.js')))],
  ...(isDemo ? ([['/', fileURLToPath(new URL('../../site', import.meta.url))]] as const) : []),
];

/**
 * Serves those that are there, compressed where a compressed one lies beside it, as the build leaves them; what is in none
 * of them is for whoever is asked next.
 */
export const siteRoutes =
  (site: Site): RouteModule =>
  (app) => {
    for (const [path, folder] of site) {
      if (!existsSync(folder)) continue;
      const headers = path === CDN ? scriptHeaders : pageHeaders;
      const serve = serveStatic({
        root: folder,
        precompressed: true,
        rewriteRequestPath: (asked) => asked.slice(path.length - 1),
      });
      app.on(['GET', 'HEAD'], `${path}*`, async (context, next) => {
        const found = await serve(context, next);
        if (!(found instanceof Response)) return;
        // A cache keeps what is compressed apart from what is not, also where it sees the latter first.
        const own = { vary: 'Accept-Encoding', ...headers(context.req.path) };
        for (const [name, value] of Object.entries(own)) found.headers.set(name, value);
        return found;
      });
    }
  };

const CDN = '/cdn/';

/** No code and no style but its own files', no foreign host, Trusted Types: what the widgets promise to work under. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html dompurify chamado',
].join('; ');

const pageHeaders = () => ({ 'content-security-policy': POLICY, 'cache-control': 'no-cache' });

/** For pages of any site. A chunk's name changes with what is in it; the script's own never does. */
const scriptHeaders = (file: string) => ({
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': basename(file) === 'chamado.js' ? 'no-cache' : 'public, max-age=31536000, immutable',
});
