/** §4's promise: one script and one tag work under a strict policy with Trusted Types, and whatever breaks it is noticed. */
import { expect } from 'chai';
import { SERVICE, tell, write } from '../e2e/deeds.ts';
import { stage } from '../e2e/stage.ts';

const PAGE = 'strict-csp/index.html';

describe('under a strict policy', function () {
  this.timeout(60_000);
  const { newcomer, visit, takeFaults } = stage();

  it('is served with Trusted Types, no inline code and no inline style', async () => {
    const page = await visit(PAGE);
    const answer = await page.request.get(page.url());
    const policy = answer.headers()['content-security-policy'] ?? '';
    expect(policy).to.contain("default-src 'none'").and.to.contain("require-trusted-types-for 'script'");
    expect(policy).not.to.contain('unsafe');
  });

  it('one script and one tag make a portal', async () => {
    const page = await visit(PAGE);
    await page.getByText(/\d+ tickets esperam a sua aprovação/).waitFor();
    for (const place of ['Abrir', 'Tickets', 'Ajuda', 'Perfil', 'Início']) {
      await page.getByRole('link', { name: place }).click();
      await page.getByRole('link', { name: place, exact: true }).and(page.locator('[aria-current=page]')).waitFor();
    }
  });

  it('rich text is written, and pasted without what could harm', async () => {
    const page = await visit(`${PAGE}#chamado/open`);
    await tell(page, { subject: 'Boleto com o vencimento errado', story: 'Veja: ' });
    const area = page.getByRole('textbox', { name: 'Descrição', exact: true });
    await area.evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', '<p onclick="alert(1)">Colado <b>em negrito</b><script>alert(2)</script></p>');
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
      );
    });
    await area.getByText('em negrito').waitFor();
    await write(page, 'Descrição', '.');
    expect(await area.innerHTML())
      .to.match(/<strong>em negrito/)
      .and.not.to.match(/onclick|script/);
  });

  it('a violation that is planted is caught', async () => {
    const page = await visit(PAGE);
    await page.getByRole('navigation').waitFor();
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
    });
    await page.waitForFunction(() => document.body.getAttribute('style') !== null);
    await page.getByRole('link', { name: 'Ajuda' }).click();
    await page.getByRole('searchbox').waitFor();
    expect(takeFaults().some((fault) => fault.includes('style-src'))).to.equal(true);
  });

  it('a second copy of the script, from elsewhere, is harmless', async () => {
    const context = await newcomer();
    await context.route('**/copy/*.js', async (route) => {
      await route.fulfill({ response: await route.fetch({ url: route.request().url().replace('/copy/', '/cdn/') }) });
    });
    await context.route('**/atendimento.html', async (route) => {
      const response = await route.fetch();
      const tag = '<script type="module" src="/copy/chamado.js"></script>';
      await route.fulfill({
        response,
        body: (await response.text()).replace('</head>', `${tag}${tag.replace('/copy/', '/cdn/')}</head>`),
      });
    });
    const page = await visit(SERVICE, context);
    await page.getByText(/\d+ tickets esperam a sua aprovação/).waitFor();
    await page.getByRole('link', { name: 'Tickets' }).click();
    await page.getByRole('tab', { name: /^Novos/ }).waitFor();
  });
});
