// Serves the real data beside the checkout, where there is any, to tests that run in a browser: `/shared/…`.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../shared/data/', import.meta.url));

/** A middleware of @web/test-runner; what is absent answers 404, and the test says that it was left out. */
export async function sharedData(context, next) {
  const [, path] = /^\/shared\/([\w/.-]+)$/.exec(context.path) ?? [];
  if (!path || path.includes('..')) return next();
  context.body = await readFile(folder + path).catch(() => undefined);
  context.status = context.body ? 200 : 404;
  return undefined;
}
