/** Behind the demo: another help desk's log is imported and browsed, mails are read, and everything begins anew. */
import { expect } from 'chai';
import { fileURLToPath } from 'node:url';
import { become, find, history, register, SERVICE, tell } from '../e2e/deeds.ts';
import { stage } from '../e2e/stage.ts';

const BACKSTAGE = 'script-tag/neste-navegador.html';
const log = fileURLToPath(new URL('../e2e/log.csv', import.meta.url));

describe('behind the demo', function () {
  this.timeout(60_000);
  const { newcomer, visit } = stage();

  it('a log is imported, what its policy forbids is counted, and its tickets are browsed', async () => {
    const context = await newcomer();
    const page = await visit(BACKSTAGE, context);
    await page.getByText('E-mails enviados').waitFor();
    await page.getByLabel('Escolher arquivo CSV').setInputFiles(log);
    const report = page.getByRole('status').filter({ hasText: 'importados' });
    await report.getByText('3 chamados importados; 0 já estavam aqui').waitFor();
    await report.getByText('2 seguiram o ciclo de vida por inteiro; 1 passo foi recusado').waitFor();
    await report.getByText('mude quem você é para Ana Ribeiro').waitFor();
    expect(await report.innerText()).not.to.match(/awaitingApproval|inService|approvalWindowPassed/);
    const service = await visit(SERVICE, context);
    await become(service, 'ana');
    await find(service, '202602/0002');
    await service.getByRole('heading', { name: 'Atendimento Case 7003' }).waitFor();
    expect(await history(service).count()).to.be.at.least(4);
  });

  it('a log that is none is refused in words', async () => {
    const page = await visit(BACKSTAGE);
    await page.getByText('E-mails enviados').waitFor();
    const none = { name: 'notas.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b\n1;2\n') };
    await page.getByLabel('Escolher arquivo CSV').setInputFiles(none);
    await page.getByText('Não foi possível importar notas.csv').waitFor();
  });

  it('the mail of a ticket that was opened is kept', async () => {
    const context = await newcomer();
    const page = await visit(`${SERVICE}#chamado/open`, context);
    await tell(page, { subject: 'Relatório de comissões em branco', story: 'Desde ontem.' });
    const number = await register(page);
    const backstage = await visit(BACKSTAGE, context);
    await backstage.getByText(`[${number}] registrado: Relatório de comissões em branco`).waitFor();
  });

  it('the demo begins anew: what was written is gone', async () => {
    const context = await newcomer();
    const page = await visit(`${SERVICE}#chamado/open`, context);
    await tell(page, { subject: 'Some com a demonstração', story: 'Some.' });
    await register(page);
    await page.goto(page.url().replace(/atendimento.*/, 'neste-navegador.html'));
    const mail = page.getByText('registrado: Some com a demonstração');
    await mail.waitFor();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Recomeçar a demonstração' }).click();
    await mail.waitFor({ state: 'detached' });
    await page.getByText('registrado:').first().waitFor();
    expect(await mail.count()).to.equal(0);
  });
});
