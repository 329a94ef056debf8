/** Prints PERFORMANCE "Lists" for `<chamado-ticket-list>` beside the hand-written floor, in one run: `npm run bench -- list`. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { build, defaultClientConditions } from 'vite';
import { requireBrowser } from '../../../.ci/ensure-browser.mjs';
import type { Figures } from './page.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 4);
const COUNTS = (process.env['COUNTS'] ?? '1000,10000,100000').split(',').map(Number);
const NAMES = ['floor', 'ours'] as const;
type Name = (typeof NAMES)[number];

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
};
const STYLE = `body{margin:0;font-family:sans-serif}.floor{block-size:600px;overflow:auto}.floor>div{position:relative}
.floor>div>div{position:absolute;inset-inline:0;block-size:48px;display:grid;grid-template-columns:7em 8em 1fr 8fr 8em 1fr 8em 6em;gap:1em;contain:strict;border-block-end:1px solid #ddd}
.floor span{overflow:hidden;white-space:nowrap;text-overflow:ellipsis}.floor [hidden]{display:none}`;

const { address, stop } = await serve(await bundle());
const browser = await chromium.launch({ executablePath: await requireBrowser(), args: ['--no-sandbox'] });
try {
  for (const count of COUNTS) print(count, await measure(browser, count));
} finally {
  await browser.close();
  stop();
}

async function measure(of: Browser, count: number): Promise<Readonly<Record<Name, readonly Figures[]>>> {
  const figures: Record<Name, Figures[]> = { floor: [], ours: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of NAMES) {
      const page = await of.newPage({ viewport: { width: 1440, height: 900 } });
      page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
      await page.goto(address);
      figures[name].push(
        await page.evaluate<Figures, [Name, number]>(
          async ([which, rows]) => (await import('/page.js')).run(which, rows),
          [name, count],
        ),
      );
      await page.close();
    }
  }
  return figures;
}

function print(count: number, figures: Readonly<Record<Name, readonly Figures[]>>): void {
  const columns = Object.keys(figures.ours[0] ?? {}) as (keyof Figures)[];
  const rows = NAMES.map((name) => columns.map((column) => median(figures[name].map((one) => one[column]))));
  const [least = [], own = []] = rows;
  const ratios = own.map((ms, at) => ms / Math.max(0.1, least[at] ?? 0));
  const line = (name: string, texts: readonly string[]) =>
    console.log(name.padEnd(14) + texts.map((text) => text.padStart(14)).join(''));
  console.log(
    `\n${count.toLocaleString('en')} tickets: ms, medians of ${String(ROUNDS)} rounds (slow, fast: 95th percentile between frames)`,
  );
  line('', columns);
  rows.forEach((row, at) =>
    line(
      NAMES[at] ?? '',
      row.map((ms) => ms.toFixed(1)),
    ),
  );
  line(
    'ours / floor',
    ratios.map((ratio) => ratio.toFixed(2)),
  );
}

async function bundle(): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
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
    response.end(code ?? `<!doctype html><html lang="pt-BR"><title>bench</title><style>${STYLE}</style><main></main>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return {
    address: `http://127.0.0.1:${String(typeof bound === 'object' ? bound?.port : '')}/`,
    stop: () => server.close(),
  };
}
