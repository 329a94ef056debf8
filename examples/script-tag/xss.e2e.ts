/**
 * No script runs: attacks wherever a text can be put at the server, opened by customer and attendant in every widget, under
 * the strict policy and without any. `executed` counts code that ran; under the policy an attempt that it stopped counts too.
 */
import { expect } from 'chai';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { attacks, watchForCode, without, withoutPolicy } from '../e2e/attacks.ts';
import { attackDesk, PER_TICKET, serveAttackable, tokenOf, type Attacked } from '../e2e/attacked-desk.ts';
import { SERVICE } from '../e2e/deeds.ts';
import { stage } from '../e2e/stage.ts';

let databaseUrl = '';

describe('no script runs', function () {
  this.timeout(180_000);
  const { newcomer, visit, address, takeFaults } = stage(async () => {
    const served = await serveAttackable();
    databaseUrl = served.databaseUrl;
    return served;
  });
  let all: readonly string[] = [];
  let attacked: Attacked;
  before(async function () {
    all = (await attacks()) ?? [];
    if (all.length > 0) {
      attacked = await attackDesk(address(), databaseUrl, all);
      return;
    }
    console.log('    skipped: ../shared/data/xss and ../shared/data/naughty-strings are not beside this checkout');
    this.skip();
  });

  const as = async (person: string, isBare = false): Promise<BrowserContext> => {
    const context = await newcomer();
    await watchForCode(context);
    if (isBare) await withoutPolicy(context);
    await context.addInitScript((who) => {
      if (location.protocol.startsWith('http')) sessionStorage.setItem(`chamado:${location.origin}/:me`, who);
    }, person);
    return context;
  };
  /** What ran, or tried to and was stopped by the policy, or was asked of others. */
  const ran = (): readonly string[] => takeFaults().filter((fault) => /executed|policy|another host/.test(fault));

  it('as the attendant, under the strict policy', async () => {
    const opened = await tour(visit, await as('ana'), attacked, all);
    expect(ran()).to.deep.equal([]);
    console.log(`      ${String(all.length)} attacks, ${String(opened)} pages: 0 executed`);
  });

  it('as the customer, without any policy', async () => {
    const opened = await tour(visit, await as('carla', true), attacked, all);
    expect(ran().filter((fault) => fault.includes('executed'))).to.deep.equal([]);
    console.log(`      ${String(all.length)} attacks, ${String(opened)} pages without a policy: 0 executed`);
  });

  it('from a file that is opened as a page: it is saved, or was refused', async () => {
    expect(attacked.refused).to.deep.equal(['foto.png']);
    for (const file of attacked.files) expect(await openFile(file)).to.equal('saved');
    expect(ran()).to.deep.equal([]);
  });

  it('and a file that were shown as a page would be found out', async () => {
    for (const file of attacked.files.slice(0, 3)) expect(await openFile(file, { isShown: true })).to.equal('shown');
    expect(ran().filter((fault) => fault.includes('executed'))).to.have.length.at.least(3);
  });

  for (const isBare of [false, true]) {
    const place = isBare ? 'without' : 'under';

    it(`and a sink that believed markup would be found out, ${place} the policy`, async () => {
      const page = await visit('script-tag/index.html', await as('ana', isBare));
      await page.locator('chamado-knowledge-search').waitFor();
      await page.evaluate((markup) => {
        const box = document.createElement('div');
        document.body.append(box);
        try {
          box.innerHTML = markup;
        } catch {
          // Trusted Types refuse it, which is the violation.
        }
      }, all[0] ?? '');
      await heard(page, isBare ? /executed: alert/ : /policy: require-trusted-types-for/);
    });
  }

  /** Waits until such a complaint came; rejects with what came instead. */
  async function heard(page: Page, complaint: RegExp): Promise<void> {
    const came: string[] = [];
    for (let frames = 0; frames < 300 && !came.some((fault) => complaint.test(fault)); frames += 1) {
      await drawn(page);
      came.push(...ran());
    }
    expect(came.join('\n')).to.match(complaint);
  }

  /** Opens a file as its reader would by its address; `isShown` plants the fault that it is no download. */
  async function openFile(file: string, { isShown = false } = {}): Promise<'saved' | 'shown'> {
    const context = await as('carla');
    const authorization = `Bearer ${await tokenOf(address(), 'carla')}`;
    await context.route('**/v1/files/*', async (route) => {
      const response = await route.fetch({ headers: { ...route.request().headers(), authorization } });
      const bare = without(without(response.headers(), 'content-disposition'), 'content-security-policy');
      await route.fulfill({ response, ...(isShown && { headers: bare }) });
    });
    const page = await context.newPage();
    const saved = page.waitForEvent('download').then(() => 'saved' as const);
    // A download is no navigation: there `goto` rejects.
    const shown = page.goto(file).then(
      () => 'shown' as const,
      () => saved,
    );
    saved.catch(() => undefined);
    const found = await Promise.race([saved, shown]);
    return found;
  }
});

/** Opens everything there is; answers how many pages that were. */
async function tour(
  visit: (path: string, context?: BrowserContext) => Promise<Page>,
  context: BrowserContext,
  { tickets, articles }: Attacked,
  all: readonly string[],
): Promise<number> {
  const page = await visit(`${SERVICE}#chamado/tickets`, context);
  let opened = 1;
  await page.getByRole('tab', { name: /^Todos/ }).click();
  await page.getByRole('searchbox').fill('onerror');
  await page
    .getByRole('row', { name: /onerror/ })
    .first()
    .waitFor();
  const go = async (hash: string, shown: Locator): Promise<void> => {
    await page.evaluate((to) => void (location.hash = to), hash);
    await shown.first().waitFor();
    await drawn(page);
    opened += 1;
  };
  const history = page.getByRole('region', { name: 'Histórico' });
  for (const [at, ticket] of tickets.entries())
    await go(`chamado/tickets/${ticket}`, history.getByText(`#${String(at * PER_TICKET + 2)} `));
  for (const [at, article] of articles.entries())
    await go(`chamado/help/${article}`, page.getByRole('heading', { name: `Ataque ${String(at)}` }));
  await go('chamado/profile', page.getByText('Departamento'));
  await go('chamado/help', page.getByText('O que mais ajudou até aqui'));
  for (const query of all.slice(0, 12)) {
    const answered = page.waitForResponse(/\/v1\/articles/);
    await page.getByRole('searchbox').fill(query.slice(0, 200));
    await answered;
    await drawn(page);
  }
  const ends = [
    ['script-tag/index.html', page.getByText(/espera(m)? a sua aprovação|esperam/)],
    ['script-tag/ajuda.html', page.getByText('O que mais ajudou até aqui')],
    ['script-tag/bastidores.html', page.getByText(/alert\(1\)/)],
  ] as const;
  for (const [path, shown] of ends) {
    await page.goto(new URL(`/${path}`, page.url()).href);
    await shown.first().waitFor();
    await drawn(page);
    opened += 1;
  }
  return opened;
}

/** Two frames: by then what was put into the page has run, were it to. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
