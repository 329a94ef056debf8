/** The README says what is true: its page, served under the strict policy, is a working portal, and its code runs. */
import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { stage } from './stage.ts';

const README = new URL('../../README.md', import.meta.url);

describe('the page of the README', function () {
  this.timeout(60_000);
  const { newcomer, visit } = stage();

  it('is a working portal in about twenty lines', async () => {
    const readme = await readFile(README, 'utf8');
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

describe('the code of the README', function () {
  this.timeout(60_000);

  it('runs as it stands there, without a page', async () => {
    const [list = '', rules = ''] = await Promise.all(
      [...(await readFile(README, 'utf8')).matchAll(/```js\n([^]*?)```/g)].map(([, code = '']) => outputOf(code)),
    );
    expect(list).to.contain('Impressora não corta o papel do cupom');
    expect(rules).to.contain("'ticket.accept'").and.contain('inService');
  });
});

/** What the code prints, run by Node from where the packages are found. */
async function outputOf(code: string): Promise<string> {
  const node = ['-C', '@chamado/source', '--import', 'tsx', '--input-type=module', '--eval', code];
  const { stdout } = await promisify(execFile)(process.execPath, node, { cwd: new URL('.', README) });
  return stdout;
}
