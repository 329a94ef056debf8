/** Several windows on one desk: each is its own person, and each sees what the other does. */
import { expect } from 'chai';
import { become, find, history, people, register, SERVICE, tell, write } from '../e2e/deeds.ts';
import { stage } from '../e2e/stage.ts';

describe('two windows', function () {
  this.timeout(60_000);
  const { newcomer, visit } = stage();

  it('show what happens in the other, without being asked', async () => {
    const context = await newcomer();
    const carla = await visit(`${SERVICE}#chamado/open`, context);
    await tell(carla, { subject: 'Etiqueta sai sem o preço', story: 'Só na impressora nova.' });
    const number = await register(carla);
    await carla.getByRole('button', { name: 'Acompanhar ticket' }).click();
    const ana = await visit(SERVICE, context);
    await become(ana, 'ana');
    await find(ana, number);
    await ana.getByRole('button', { name: 'Assumir' }).click();
    await history(carla).filter({ hasText: 'Ana Ribeiro' }).filter({ hasText: 'assumiu' }).waitFor();
    await write(carla, 'Comentar', 'Obrigada pela rapidez.');
    await carla.getByRole('button', { name: 'Enviar' }).click();
    await history(ana).filter({ hasText: 'Obrigada pela rapidez.' }).waitFor();
  });

  it('stay two people when they are reloaded', async () => {
    const context = await newcomer();
    const [carla, ana] = [await visit(SERVICE, context), await visit(SERVICE, context)];
    await become(ana, 'ana');
    await Promise.all([carla.reload(), ana.reload()]);
    const chosen = (page: typeof ana) => page.getByLabel('Ver como').locator('option:checked').innerText();
    expect([await chosen(carla), await chosen(ana)]).to.deep.equal([people.carla, people.ana]);
  });

  it('never show a customer what is said among the team', async () => {
    const context = await newcomer();
    const carla = await visit(`${SERVICE}#chamado/open`, context);
    await tell(carla, { subject: 'Comissão em dobro', story: 'No fechamento de outubro.' });
    const number = await register(carla);
    await carla.getByRole('button', { name: 'Acompanhar ticket' }).click();
    const ana = await visit(SERVICE, context);
    await become(ana, 'ana');
    await find(ana, number);
    await ana.getByLabel('Só para a equipe').check();
    await write(ana, 'Nota interna', 'Já vimos isto na 8.1.');
    await ana.getByRole('button', { name: 'Enviar' }).click();
    await history(ana).filter({ hasText: 'Já vimos isto na 8.1.' }).waitFor();
    await ana.getByRole('button', { name: 'Assumir' }).click();
    await history(carla).filter({ hasText: 'assumiu' }).waitFor();
    expect(await carla.getByText('Já vimos isto').count()).to.equal(0);
  });
});
