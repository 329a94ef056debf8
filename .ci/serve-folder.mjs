// Serves folders of built files on a local port, with the headers a page of ours must stand.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The strictest policy that the widgets promise to work under: no inline code or style, no foreign host, Trusted Types. */
export const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html dompurify chamado',
].join('; ');

/**
 * `{ address, port, close() }` of a server of `folder`; `headers` go with every answer, `mounts` puts other folders under
 * a path, `page` may change a page's HTML, `port` 0 is any free one.
 */
export async function serveFolder(folder, { headers = {}, mounts = {}, page, port = 0 } = {}) {
  const server = createServer(async ({ url }, response) => {
    const path = await fileAt(new URL(url, 'http://localhost').pathname, folder, mounts);
    if (!path) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', ...headers });
    if (page && extname(path) === '.html') return response.end(page(await readFile(path, 'utf8')));
    return createReadStream(path).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: given } = server.address();
  return { address: `http://127.0.0.1:${given}`, port: given, close: () => server.close() };
}

async function fileAt(pathname, folder, mounts) {
  const decoded = decodeURIComponent(pathname);
  const mount = Object.keys(mounts).find((start) => decoded.startsWith(start)) ?? '/';
  const base = normalize(mounts[mount] ?? folder);
  const path = normalize(join(base, decoded.slice(mount.length)));
  const file = path.endsWith(sep) || path === base ? join(path, 'index.html') : path;
  const isFile = file.startsWith(base) && (await stat(file).catch(() => undefined))?.isFile();
  return isFile ? file : undefined;
}
