/** The page's language by one attribute, the help desk's own words included. */
import { expect } from 'chai';
import { SERVICE } from '../e2e/deeds.ts';
import { stage } from '../e2e/stage.ts';

const languages = [
  {
    locale: 'en',
    open: 'Open',
    tickets: 'Tickets',
    subject: 'Subject',
    tab: /^New/,
    approve: 'Approve',
    not: 'Do not approve',
  },
  {
    locale: 'es',
    open: 'Abrir',
    tickets: 'Tickets',
    subject: 'Asunto',
    tab: /^Nuevos/,
    approve: 'Aprobar',
    not: 'No aprobar',
  },
];

describe('the language of the page', function () {
  this.timeout(60_000);
  const { newcomer, visit } = stage();

  for (const { locale, open, tickets, subject, tab, approve } of languages) {
    it(`is ${locale} by the attribute locale, on every place`, async () => {
      const context = await newcomer({ locale });
      await context.route('**/atendimento.html', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace('src="idb:demo"', `src="idb:demo" locale="${locale}"`);
        await route.fulfill({ response, body });
      });
      const page = await visit(SERVICE, context);
      await page.getByRole('radio', { name: approve, exact: true }).waitFor();
      const portal = page.locator('chamado-portal');
      await portal.getByRole('link', { name: open }).click();
      await page.getByLabel(subject).waitFor();
      expect(await portal.innerText()).not.to.match(/Assunto|Descrição|Anexos|\bVocê\b/);
      await portal.getByRole('link', { name: tickets }).click();
      await page.getByRole('tab', { name: tab }).waitFor();
      await page
        .getByText(/\d{6}\/\d{4}/)
        .first()
        .click();
      await page.getByRole('list').first().waitFor();
      expect(await portal.innerText()).not.to.match(/Novos|Prazo|Responsável|Solicitante|abriu|Voltar/);
    });
  }
});
