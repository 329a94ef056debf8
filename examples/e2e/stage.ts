/** A served site and a browser for one file of tests; a test in which anything went wrong unseen fails. */
import { expect } from 'chai';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { requireBrowser } from '../../.ci/ensure-browser.mjs';
import { serveSite } from '../../.ci/site.mjs';
import { watchForFaults } from './faults.ts';

/** Where a person waits no longer. */
const PATIENCE = 15_000;

export type Stage = {
  /** Another browser of another person, with nothing kept. */
  readonly newcomer: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** A page of the site in a browser; by default in a newcomer's. */
  readonly visit: (path: string, context?: BrowserContext) => Promise<Page>;
  readonly address: () => string;
  /** What went wrong so far, taken out: for the tests that provoke it. */
  readonly takeFaults: () => readonly string[];
};

/** What serves the pages. */
type Served = { readonly address: string; readonly close: () => void | Promise<void> };

/** Call it inside `describe`. By default the pages have a desk in each browser. */
export function stage(serve: () => Promise<Served> = serveSite): Stage {
  let site: Served | undefined;
  let browser: Browser | undefined;
  const open = new Set<BrowserContext>();
  const faults: string[] = [];

  before(async function () {
    this.timeout(120_000); // a browser may have to be installed
    site = await serve();
    browser = await chromium.launch({ executablePath: await requireBrowser(), args: ['--no-sandbox'] });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) {
      await keepPictures(this.currentTest.title, open);
      console.log(faults.splice(0).join('\n'));
    }
    await Promise.all([...open].map((context) => context.close()));
    open.clear();
    expect(faults.splice(0), 'what the page complained of').to.deep.equal([]);
  });

  const address = (): string => site?.address ?? '';
  const newcomer = async (options: BrowserContextOptions = {}): Promise<BrowserContext> => {
    if (!browser) throw new Error('The browser is not there before the tests begin');
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'pt-BR',
      timezoneId: 'America/Sao_Paulo',
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(PATIENCE);
    open.add(context);
    await watchForFaults(context, address(), faults);
    return context;
  };
  return {
    newcomer,
    address,
    takeFaults: () => faults.splice(0),
    visit: async (path, context) => {
      const page = await (context ?? (await newcomer())).newPage();
      await page.goto(`${address()}/${path}`);
      return page;
    },
  };
}

/** What the pages showed when a test failed, for whoever mends it. */
async function keepPictures(title: string, contexts: Iterable<BrowserContext>): Promise<void> {
  const pages = [...contexts].flatMap((context) => context.pages());
  await Promise.all(
    pages.map(async (page, at) => {
      const path = `node_modules/.cache/e2e/${title.replaceAll(/\W+/g, '-')}-${at}.png`;
      const taken = await page.screenshot({ path, fullPage: true }).catch(() => undefined); // A page may have crashed.
      if (taken) console.log(`      picture: ${path}`);
    }),
  );
}
