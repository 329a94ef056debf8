/** Prints PERFORMANCE "IndexedDB" as measured in Chromium, on disk: `npm run bench -- idb`. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build, defaultClientConditions } from 'vite';
import { requireBrowser } from '../../../.ci/ensure-browser.mjs';
import type * as Measures from './page.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const LOG = here('../../../../shared/data/helpdesk-log/helpdesk.csv');
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
const newestFirst = { sort: [{ column: 'openedAt', direction: 'descending' as const }], limit: 50 };
const say = (what: string, ms: number, goal = ''): void =>
  console.log(`${what.padEnd(58)} ${ms.toFixed(1).padStart(8)} ms  ${goal}`);

const profile = mkdtempSync(join(tmpdir(), 'chamado-bench-'));
const { address, stop } = await serve(await bundle());
const context = await chromium.launchPersistentContext(profile, {
  executablePath: await requireBrowser(),
  args: ['--no-sandbox'],
});
try {
  const page = await context.newPage();
  await page.goto(address);
  await measure(page);
} finally {
  await context.close();
  stop();
  rmSync(profile, { recursive: true, force: true });
}

async function measure(page: Page): Promise<void> {
  const call = async <Name extends keyof typeof Measures>(name: Name, ...args: Parameters<(typeof Measures)[Name]>) =>
    page.evaluate<Awaited<ReturnType<(typeof Measures)[Name]>>, [string, unknown[]]>(
      async ([of, given]) => (await import('/page.js'))[of](...given),
      [name, args],
    );
  const times = async (count: number, take: () => Promise<number>): Promise<number> => {
    const took = [];
    for (let n = 0; n < count; n++) took.push(await take());
    return median(took);
  };
  const first = await call('importing', 0, 10_000);
  say(
    'import of 10,000 tickets with 40,000 entries',
    first.ms,
    `goal 1500; longest pause of the page ${first.pause.toFixed(0)} ms`,
  );
  say('first page of 50 newest from 10,000', await times(9, () => call('firstPage')), 'goal 15');
  const rest = await call('importing', 10_000, 100_000);
  say(
    'import of 90,000 more',
    rest.ms,
    `longest pause of the page ${rest.pause.toFixed(0)} ms, ${rest.steps} steps told`,
  );
  say('first page of 50 newest from 100,000', await times(9, () => call('firstPage')), 'goal 15');
  say(
    '… of two stages',
    await times(9, () => call('firstPage', { ...newestFirst, stages: ['opened', 'dispatched'] })),
    'goal 15',
  );
  say('… with the opening of the database', await times(9, () => call('openAndFirstPage')));
  say('counts of all tabs', await times(9, () => call('firstCount')));
  const filters = await call('filters');
  say('first filter: reads all 100,000', filters.first);
  say('next filter', filters.next);
  say('sort by deadline', filters.sort);
  say('search by two letters', filters.typing);
  say('an imported ticket and its timeline', await times(5, () => call('onePage', 42)));
  if (existsSync(LOG)) {
    const log = await call('importingLog', readFileSync(LOG, 'utf8'));
    say(
      'reading, driving and importing 4,580 real tickets',
      log.ms,
      `longest pause of the page ${log.pause.toFixed(0)} ms`,
    );
  } else console.log('the real log is skipped: no ../shared beside the checkout');
  const { open, apply } = await call('writing', 40);
  say('opening a ticket, strict', median(open));
  say('a comment, strict', median(apply));
  say('floor: one put in a strict transaction', median(await call('floor', 40)));
}

async function bundle(): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@chamado/source', ...defaultClientConditions] },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: here('page.ts'), formats: ['es'], fileName: 'page' },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return new Map(outputs.flatMap((file) => (file.type === 'chunk' ? [[`/${file.fileName}`, file.code]] : [])));
}

async function serve(files: ReadonlyMap<string, string>): Promise<{ address: string; stop: () => void }> {
  const server = createServer(({ url = '/' }, response) => {
    const code = files.get(url);
    response.setHeader('content-type', code ? 'text/javascript' : 'text/html');
    response.end(code ?? '<!doctype html><title>bench</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return {
    address: `http://127.0.0.1:${String(typeof bound === 'object' ? bound?.port : '')}/`,
    stop: () => server.close(),
  };
}
