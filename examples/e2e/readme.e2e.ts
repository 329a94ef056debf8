/** The README says what is true: its page, served under the strict policy, is a working portal. */
import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { stage } from './stage.ts';

describe('the page of the README', function () {
  this.timeout(60_000);
  const { newcomer, visit } = stage();

  it('is a working portal in about twenty lines', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const body = /```html\n([^]*?)```/.exec(readme)?.[1] ?? '';
    expect(body.trim().split('\n').length).to.be.within(10, 22);
    const context = await newcomer();
    // In the place of a page that is served with the strict policy, and with its headers.
    await context.route('**/strict-csp/index.html', async (route) =>
      route.fulfill({
        response: await route.fetch(),
        body: body.replace('<head>', '<head><link rel="icon" href="icon.svg">'),
      }),
    );
    const page = await visit('strict-csp/index.html', context);
    await page.getByText(/\d+ tickets esperam a sua aprovação/).waitFor();
    await page.getByRole('link', { name: 'Tickets' }).click();
    await page
      .getByText(/\d{6}\/\d{4}/)
      .first()
      .waitFor();
  });
});
