/** The reseller's site over the server, as `npm start` runs it: two browsers at one desk, and what is said reaches the other. */
import { startApplication } from '@chamado/server';
import { expect } from 'chai';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SITE } from '../../.ci/site.mjs';
import { become, find, history, people, register, SERVICE, tell } from '../e2e/deeds.ts';
import { faultsForReaders } from '../e2e/axe.ts';
import { stage } from '../e2e/stage.ts';
import { answers, approves } from '../e2e/story.deeds.ts';

let folder = '';

async function serveApplication() {
  folder = await mkdtemp(join(tmpdir(), 'chamado-e2e-'));
  await chmod(folder, 0o711);
  const site = Object.entries(SITE).map(([path, from]) => [`/${path.slice(1)}`, from] as const);
  const { address, stop } = await startApplication({ folder, port: 0, site });
  const close = async () => {
    await stop();
    await rm(folder, { recursive: true });
  };
  return { address, close };
}

const matter = {
  subject: 'Nota fiscal não sai do caixa 3',
  story: 'Desde a abertura aparece "Sem resposta da Sefaz".',
};
const solution = 'O certificado tinha vencido: o novo foi instalado.';

describe('the reseller’s site over the server', function () {
  this.timeout(120_000);
  const { newcomer, visit } = stage(serveApplication);

  it('a ticket is opened in one browser, answered in another, seen at once, approved, rated, and kept', async () => {
    const carla = await visit(`${SERVICE}#chamado/open`);
    await tell(carla, matter);
    const number = await register(carla);
    await carla.getByRole('button', { name: 'Acompanhar ticket' }).click();
    await carla.getByRole('heading', { name: matter.subject }).waitFor();
    const ana = await visit(SERVICE, await newcomer());
    await become(ana, 'ana');
    await answers(ana, number, solution);
    await history(carla).filter({ hasText: solution }).waitFor();
    await approves(carla, number, solution);
    await history(ana).filter({ hasText: 'avaliou' }).waitFor();
    await carla.reload();
    await find(carla, number);
    await history(carla).filter({ hasText: 'aprovou' }).waitFor();
  });

  it('a tab stays whoever one chose when it is reloaded, and another browser is a newcomer', async () => {
    const page = await visit(SERVICE);
    await become(page, 'ana');
    await page.reload();
    const chosen = (of: typeof page) => of.getByLabel('Ver como').locator('option:checked').innerText();
    expect(await chosen(page)).to.equal(people.ana);
    expect(await chosen(await visit(SERVICE))).to.equal(people.carla);
  });

  it('its mails are shown, and lie in the folder', async () => {
    const page = await visit('script-tag/bastidores.html');
    await page.getByText(`registrado: ${matter.subject}`).waitFor();
    expect((await readdir(join(folder, 'mail'))).some((name) => name.endsWith('.eml'))).to.equal(true);
    expect(await faultsForReaders(page)).to.deep.equal([]);
  });

  it('a desk in this browser is one attribute away', async () => {
    const page = await visit('script-tag/neste-navegador.html');
    await page.getByText(/\d+ tickets esperam a sua aprovação/).waitFor();
    expect(await page.locator('chamado-desk').getAttribute('src')).to.equal('idb:demo');
    expect(await faultsForReaders(page)).to.deep.equal([]);
  });

  it('the server’s own page is a whole portal too', async () => {
    const page = await visit('');
    await page
      .getByText(/tickets? esperam? a sua aprovação/)
      .first()
      .waitFor();
    expect(await faultsForReaders(page)).to.deep.equal([]);
  });
});
